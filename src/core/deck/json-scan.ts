/** Tells a JSON text that was cut off from one that is wrong, and where; JSON.parse does not say which in every engine. */

export type JsonVerdict =
  | { readonly kind: 'whole' }
  /** Everything up to the end could still become JSON. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'broken'; readonly line: number; readonly column: number }

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'
type Bracket = '{' | '['

/** Where a string, number or word ends; or what the end of the text made of it. */
type End = number | 'cut-off' | 'broken'

export function scanJson(text: string): JsonVerdict {
  const open: Bracket[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    while (isSpace(text.charAt(at))) at++
    if (at === text.length) return { kind: expected === 'nothing' ? 'whole' : 'cut-off' }
    const first = text.charAt(at)
    const next = step(open, expected, first)
    if (next === null) return broken(text, at)
    const end = /[{}[\]:,]/.test(first) ? at + 1 : first === '"' ? stringEnd(text, at) : wordEnd(text, at)
    if (end === 'broken') return broken(text, at)
    if (end === 'cut-off') return { kind: 'cut-off' }
    expected = next
    at = end
  }
}

/** What may follow a piece that starts with this character, or null where it may not stand here. */
function step(open: Bracket[], expected: Expected, first: string): Expected | null {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end')
  const close = (bracket: Bracket, empty: Expected): Expected | null => {
    if (open.at(-1) !== bracket || (expected !== empty && expected !== 'comma-or-end')) return null
    open.pop()
    return afterValue()
  }
  switch (first) {
    case '{':
    case '[':
      if (!expected.startsWith('value')) return null
      open.push(first)
      return first === '{' ? 'key-or-end' : 'value-or-end'
    case '}':
      return close('{', 'key-or-end')
    case ']':
      return close('[', 'value-or-end')
    case ':':
      return expected === 'colon' ? 'value' : null
    case ',':
      return expected !== 'comma-or-end' ? null : open.at(-1) === '{' ? 'key' : 'value'
    default:
      if (expected.startsWith('key')) return first === '"' ? 'colon' : null
      return expected.startsWith('value') ? afterValue() : null
  }
}

const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\r' || char === '\t'

/** Hops from one telling character to the next, so that a book inside a string costs no backtracking. */
function stringEnd(text: string, start: number): End {
  const telling = /["\\\u0000-\u001f]/g
  telling.lastIndex = start + 1
  for (let found = telling.exec(text); found; found = telling.exec(text)) {
    if (found[0] === '"') return telling.lastIndex
    if (found[0] !== '\\') return 'broken'
    const escape = text.slice(telling.lastIndex, telling.lastIndex + 5)
    const [whole] = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(escape) ?? []
    if (whole === undefined) return escape.length < 5 && /^(?:u[0-9a-fA-F]{0,3})?$/.test(escape) ? 'cut-off' : 'broken'
    telling.lastIndex += whole.length
  }
  return 'cut-off'
}

/** Longer numbers and words are none that a deck holds. */
const maxWordChars = 400

function wordEnd(text: string, start: number): End {
  const [word = ''] = /^[^\s{}[\]:,"]*/.exec(text.slice(start, start + maxWordChars)) ?? []
  const end = start + word.length
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) return end
  const isStart =
    ['true', 'false', 'null'].some((whole) => whole.startsWith(word)) ||
    /^-?(?:\d+(?:\.\d*)?(?:[eE][+-]?)?)?$/.test(word)
  return end === text.length && word !== '' && isStart ? 'cut-off' : 'broken'
}

function broken(text: string, at: number): JsonVerdict {
  const before = text.slice(0, at)
  return { kind: 'broken', line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
