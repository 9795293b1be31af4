/** Cuts a search text into brackets, signs, quoted and bare words, each with its place; any text can be cut. */

export type Token =
  { readonly is: 'open' | 'close' | 'not' | 'or'; readonly start: number; readonly end: number } | WordToken

export interface WordToken {
  readonly is: 'word'
  readonly start: number
  readonly end: number
  /** The field's name as typed, with the sign that follows it: "due" and "<". */
  readonly field: { readonly name: string; readonly sign: string } | null
  readonly text: string
  readonly quoted: boolean
  /** Nothing says yet that the word has ended: it is bare, its quotation mark is still open, or a star follows it. */
  readonly open: boolean
}

/** Typed on a keyboard or pasted from an article. */
const quote = /["“”„]/
const fieldPart = /([a-z]+)(<=|>=|[:<>=])/iy

export function cutTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (isSpace(char)) at++
    else {
      const token = signAt(text, at) ?? wordAt(text, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

/** Control characters would end SQLite's reading of a word. */
const isSpace = (char: string): boolean => /[\s\p{Cc}]/u.test(char)
const endsBareWord = (char: string): boolean => isSpace(char) || /[()]/.test(char) || quote.test(char)

function signAt(text: string, start: number): Token | null {
  const char = text.charAt(start)
  const end = start + 1
  if (char === '(') return { is: 'open', start, end }
  if (char === ')') return { is: 'close', start, end }
  if (char === '-') return { is: 'not', start, end }
  const rest = text.slice(start, start + 3)
  const isOr = /^or$/i.test(rest.slice(0, 2)) && (rest.length < 3 || endsBareWord(rest.charAt(2)))
  return isOr ? { is: 'or', start, end: start + 2 } : null
}

function wordAt(text: string, start: number): WordToken {
  fieldPart.lastIndex = start
  const [prefix, name, sign] = fieldPart.exec(text) ?? ['']
  const field = name === undefined || sign === undefined ? null : { name: name.toLowerCase(), sign }
  const from = start + prefix.length
  return { is: 'word', start, field, ...(quote.test(text.charAt(from)) ? quotedAt(text, from) : bareAt(text, from)) }
}

type WordBody = Pick<WordToken, 'end' | 'text' | 'quoted' | 'open'>

function bareAt(text: string, from: number): WordBody {
  let end = from
  while (end < text.length && !endsBareWord(text.charAt(end))) end++
  return { end, text: text.slice(from, end).replace(/\*+$/, ''), quoted: false, open: true }
}

function quotedAt(text: string, from: number): WordBody {
  let inside = ''
  let at = from + 1
  for (; at < text.length && !quote.test(text.charAt(at)); at++) {
    const escaped = text.charAt(at + 1)
    if (text.charAt(at) === '\\' && (escaped === '\\' || quote.test(escaped))) at++
    const char = text.charAt(at)
    inside += isSpace(char) ? ' ' : char
  }
  if (at >= text.length) return { end: text.length, text: inside.trim(), quoted: true, open: true }
  const hasStar = text.charAt(at + 1) === '*'
  return { end: at + (hasStar ? 2 : 1), text: inside.trim(), quoted: true, open: hasStar }
}
