/** A text without what typing, setting and copying change (white space, shapes of marks), with the way back to it. */

export interface FoldedText {
  readonly text: string
  /** The span of the original text that a span of the folded one was made from. */
  readonly original: (start: number, end: number) => readonly [start: number, end: number]
}

const codesOf = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0))

/** Folded forms of single code units; the empty list drops one. */
const forms = new Map<number, readonly number[]>([
  ...codesOf('“”„‟«»″＂').map((code) => [code, codesOf('"')] as const),
  ...codesOf('‘’‚‛‹›′`´ʼ＇').map((code) => [code, codesOf("'")] as const),
  ...codesOf('‐‑‒–—―−').map((code) => [code, codesOf('-')] as const),
  ...codesOf('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff').map((code) => [code, []] as const),
  ...codesOf(' \t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000').map((code) => [code, []] as const),
  ...Array.from({ length: 11 }, (_, step) => [0x2000 + step, []] as const),
  [0x2026, codesOf('...')],
])
const widestForm = 3

/** White space goes altogether, so that a line break, a space put in and a space lost are all the same. */
export function foldText(text: string): FoldedText {
  const codes = new Uint16Array(text.length * widestForm)
  const origins = new Uint32Array(text.length * widestForm)
  let length = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    const form = forms.get(code)
    if (form === undefined) {
      codes[length] = code
      origins[length++] = offset
    } else {
      for (const folded of form) {
        codes[length] = folded
        origins[length++] = offset
      }
    }
  }
  return {
    text: textOf(codes.subarray(0, length)),
    original: (start, end) => [origins[start] ?? text.length, end > start ? (origins[end - 1] ?? 0) + 1 : 0],
  }
}

/** Engines limit the number of arguments of one call. */
const maxArguments = 8192

function textOf(codes: Uint16Array): string {
  const pieces: string[] = []
  for (let from = 0; from < codes.length; from += maxArguments)
    pieces.push(String.fromCharCode(...codes.subarray(from, from + maxArguments)))
  return pieces.join('')
}
