/** Cuts a text into words, numbers and marks in one pass, each with its exact place, for the date grammar to read. */
import type { AnalysedText, Pos } from '../../article/analysed-text.ts'

/** wink keeps "5pm" and "mid-2016" whole and cuts "6.30pm" and "T14:30" oddly; dates need the parts, always alike. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'mark' | 'break'
  /** Lower case, without invisible characters; empty for a run of marks that no date holds. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Nothing stands between it and the one before. */
  readonly glued: boolean
  readonly capital: boolean
}

/** Words of plain letters alone come first, since V8 looks every other letter up in a table. */
const pieces =
  /([A-Za-z]+(?![\p{L}\p{M}\u00ad\u200b-\u200d\u2060]))|(\p{L}(?:[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*[\p{L}\p{M}])?)|([0-9]+)|([\n\r\u2028\u2029]+)|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|([^\p{L}\s0-9]+)/gu
const invisible = /[\u00ad\u200b-\u200f\u2060]/g
const longestWord = 24
const longestRunOfMarks = 4

const outside: Lexeme = { kind: 'break', text: '', start: -1, end: -1, glued: false, capital: false }

const plainMark = (mark: string): string => {
  if (mark === '\u2019' || mark === '\u2018' || mark === '\u02bc') return "'"
  return mark === '\u2010' || mark === '\u2011' || mark === '\u2013' || mark === '\u2014' || mark === '\u2212'
    ? '-'
    : mark
}

function cut(text: string): Lexeme[] {
  const found: Lexeme[] = []
  let last = -1
  for (const match of text.matchAll(pieces)) {
    const start = match.index
    const whole = match[0]
    const end = start + whole.length
    const glued = start === last
    if (match[1] !== undefined || match[2] !== undefined) {
      const lower = whole.toLowerCase()
      const word = match[1] === undefined ? lower.replace(invisible, '') : lower
      found.push({
        kind: 'word',
        text: whole.length > longestWord ? '' : word,
        start,
        end,
        glued,
        capital: whole.charCodeAt(0) !== lower.charCodeAt(0),
      })
    } else if (match[3] !== undefined) {
      found.push({ kind: 'number', text: whole.length > longestWord ? '' : whole, start, end, glued, capital: false })
    } else if (match[4] !== undefined) {
      found.push({ kind: 'break', text: '', start, end, glued, capital: false })
    } else if (match[5] === undefined) {
      continue
    } else if (whole.length > longestRunOfMarks) {
      found.push({ kind: 'mark', text: '', start, end, glued, capital: false })
    } else {
      let at = start
      for (const mark of whole) {
        found.push({
          kind: 'mark',
          text: plainMark(mark),
          start: at,
          end: at + mark.length,
          glued: at > start || glued,
          capital: false,
        })
        at += mark.length
      }
    }
    last = end
  }
  return found
}

/** The lexemes of a text with the questions a reader asks of them. Indexes outside answer like a line break. */
export class Lexemes {
  readonly list: readonly Lexeme[]
  /** Readers ask for little else, so the texts of words and of marks lie ready; all others are empty. */
  private readonly words: readonly string[]
  private readonly marks: readonly string[]
  private readonly tags: readonly (Pos | undefined)[]

  constructor(analysed: AnalysedText) {
    this.list = cut(analysed.text)
    const words: string[] = []
    const marks: string[] = []
    for (const { kind, text } of this.list) {
      words.push(kind === 'word' ? text : '')
      marks.push(kind === 'mark' ? text : '')
    }
    this.words = words
    this.marks = marks
    this.tags = tagsOf(this.list, analysed)
  }

  at(index: number): Lexeme {
    return this.list[index] ?? outside
  }
  word(index: number): string {
    return this.words[index] ?? ''
  }
  mark(index: number): string {
    return this.marks[index] ?? ''
  }
  /** A number of at most so many digits. */
  number(index: number, maxDigits = 4): number | undefined {
    const lexeme = this.at(index)
    return lexeme.kind === 'number' && lexeme.text.length > 0 && lexeme.text.length <= maxDigits
      ? Number(lexeme.text)
      : undefined
  }
  digits(index: number): number {
    const lexeme = this.at(index)
    return lexeme.kind === 'number' ? lexeme.text.length : 0
  }
  glued(index: number): boolean {
    return this.at(index).glued
  }
  capital(index: number): boolean {
    return this.at(index).capital
  }
  pos(index: number): Pos | undefined {
    return this.tags[index]
  }
  /** A mark with nothing on either side, as in "third-quarter". */
  joins(index: number, mark: string): boolean {
    return this.mark(index) === mark && this.glued(index) && this.glued(index + 1)
  }
  /** The words from here, one after the other. */
  says(index: number, ...words: readonly string[]): boolean {
    return words.every((word, step) => this.word(index + step) === word)
  }
}

/** The tag of the token that covers each lexeme's first character. */
function tagsOf(lexemes: readonly Lexeme[], { tokens }: AnalysedText): (Pos | undefined)[] {
  let next = 0
  return lexemes.map(({ start }) => {
    while ((tokens[next]?.end ?? Infinity) <= start) next++
    const token = tokens[next]
    return token && token.start <= start ? token.pos : undefined
  })
}
