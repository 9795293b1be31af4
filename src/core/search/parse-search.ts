/** Parses what is typed into a search box. It never throws: what cannot be read is named with its place, and the rest still searches. */
import { readTerm } from './parse-term.ts'
import { everything, join, type Search } from './search.ts'
import { cutTokens, type Token } from './tokens.ts'

export interface SearchFault {
  /** The place of what could not be read. */
  readonly start: number
  readonly end: number
  /** What it is, and what to write instead. */
  readonly sentence: string
}

export type ParsedSearch =
  | { readonly ok: true; readonly search: Search }
  /** `rest` is what could be read, so that a half-typed search finds something all the while. */
  | { readonly ok: false; readonly fault: SearchFault; readonly rest: Search }

export const maxSearchChars = 1_000
/** Brackets within brackets; nobody writes more, and the stack has an end. */
const maxDepth = 40

export function parseSearch(text: string): ParsedSearch {
  const source = text.slice(0, maxSearchChars)
  const reader = new Reader(source)
  const search = reader.readAll()
  const [fault] = reader.faults
  return fault === undefined ? { ok: true, search } : { ok: false, fault, rest: search }
}

class Reader {
  readonly faults: SearchFault[] = []
  readonly #source: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#tokens = cutTokens(source)
  }

  readAll(): Search {
    const parts: Search[] = []
    while (this.#at < this.#tokens.length) {
      parts.push(this.#readEither(0))
      const stray = this.#take('close')
      if (stray) this.#blame(stray, 'This bracket closes none. Open one before it, or take it away.')
    }
    return join('and', parts)
  }

  /** Parts between `or`. */
  #readEither(depth: number): Search {
    const parts = [this.#readAll(depth)]
    let or = this.#take('or')
    while (or) {
      const next = this.#readAll(depth)
      const isOneSided = next.is === 'everything' || parts.at(-1)?.is === 'everything'
      if (isOneSided)
        this.#blame(or, 'There is nothing on one side of “or”. Write a word there, or put “or” in quotes to find it.')
      parts.push(next)
      or = this.#take('or')
    }
    return join('or', parts)
  }

  /** Parts that stand side by side, which binds closer than `or`. */
  #readAll(depth: number): Search {
    const parts: Search[] = []
    for (let part = this.#readOne(depth); part !== null; part = this.#readOne(depth)) parts.push(part)
    return join('and', parts)
  }

  #readOne(depth: number): Search | null {
    const token = this.#tokens[this.#at]
    if (token === undefined || token.is === 'close' || token.is === 'or') return null
    this.#at++
    if (token.is === 'word') {
      const { term, problem } = readTerm(token, this.#source)
      if (problem !== undefined) this.#blame(token, problem)
      return term ?? everything
    }
    if (depth >= maxDepth) {
      this.#blame(token, 'There are too many brackets within brackets here. Take some away.')
      return everything
    }
    return token.is === 'not' ? this.#readNegated(token, depth) : this.#readBracket(token, depth)
  }

  #readNegated(token: Token, depth: number): Search {
    const next = this.#tokens[this.#at]
    // A dash between words is no sign.
    if (next === undefined || next.start !== token.end) return everything
    const part = this.#readOne(depth + 1)
    return part === null || part.is === 'everything' ? everything : { is: 'not', part }
  }

  /** A bracket that is still open ends with the text. */
  #readBracket(token: Token, depth: number): Search {
    const search = this.#readEither(depth + 1)
    this.#take('close')
    if (search.is === 'everything')
      this.#blame(token, 'There is nothing to find in these brackets. Write a word in them.')
    return search
  }

  #take(is: Token['is']): Token | null {
    const token = this.#tokens[this.#at]
    if (token?.is !== is) return null
    this.#at++
    return token
  }

  #blame({ start, end }: Token, sentence: string): void {
    this.faults.push({ start, end, sentence })
  }
}
