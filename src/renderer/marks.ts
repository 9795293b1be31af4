/** Cuts a text where marks begin and end, so that overlapping marks can be drawn as flat runs that together are the text. */

export interface Spanned {
  readonly start: number
  readonly end: number
}

export interface Segment<M extends Spanned> {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The marks that cover the whole segment, in the order given. */
  readonly marks: readonly M[]
  /** Those of them whose first visible segment this is. */
  readonly opens: readonly M[]
  /** Those of them whose last visible segment this is. */
  readonly closes: readonly M[]
}

const clip = (span: Spanned, from: number, to: number): Spanned => ({
  start: Math.max(span.start, from),
  end: Math.min(span.end, to),
})

/** The segments of text[from, to); marks that are empty there are dropped. */
export function segment<M extends Spanned>(
  text: string,
  marks: readonly M[],
  from = 0,
  to = text.length,
): readonly Segment<M>[] {
  const clipped = marks
    .map((mark, order) => ({ mark, order, ...clip(mark, from, to) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([from, to, ...clipped.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const byStart = clipped.toSorted((a, b) => a.start - b.start)

  let opened = 0
  const segments: Segment<M>[] = []
  let covering: typeof clipped = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    covering = covering.filter((each) => each.end > start)
    for (let next = byStart[opened]; next?.start === start; next = byStart[++opened]) covering.push(next)
    covering.sort((a, b) => a.order - b.order)
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      marks: covering.map(({ mark }) => mark),
      opens: covering.filter((each) => each.start === start).map(({ mark }) => mark),
      closes: covering.filter((each) => each.end === end).map(({ mark }) => mark),
    })
  }
  return segments
}

/** The spans of text that only one line of a list of paragraphs occupies, joined by single line breaks; null where left out. */
export function paragraphSpans(
  paragraphs: readonly { readonly text: string; readonly kept: boolean }[],
): readonly (readonly [start: number, end: number] | null)[] {
  let offset = 0
  return paragraphs.map(({ text, kept }) => {
    if (!kept) return null
    const start = offset
    offset += text.length + 1
    return [start, start + text.length]
  })
}

const maxInitials = 3

/** The letters that stand for a name: "DP" for Dmitry Peskov, "YPG" for an acronym; small words of a name do not count. */
export function initials(name: string): string {
  if (/^\p{Lu}{2,4}$/u.test(name)) return name
  const words = name.split(/[\s\-–—/]+/u).filter((word) => /\p{L}|\p{N}/u.test(word))
  const weighty = words.filter((word) => !/^\p{Ll}/u.test(word))
  return (
    (weighty.length > 0 ? weighty : words)
      .map((word) => /\p{L}\p{M}*|\p{N}/u.exec(word)?.[0] ?? '')
      .join('')
      .match(/\P{M}\p{M}*/gu)
      ?.slice(0, maxInitials)
      .join('')
      .toLocaleUpperCase('en') ?? ''
  )
}
