/** Says whose a quantity is, or of what: "Norway's 900 km", "a fifth of the harvest", "The bank cut 240 jobs". */
import type { FoundFacts } from '../claims/claims.ts'
import { factsWithin } from '../claims/spans.ts'
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Place } from '../syntax/place.ts'
import { subjectOf } from '../syntax/subject.ts'
import type { Unit } from '../syntax/unit.ts'

interface Owned {
  readonly start: number
  readonly end: number
  readonly unit: string
  /** What is counted may do something itself; a measure is always of something else. */
  readonly isCount: boolean
}

interface Named {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/** Longer phrases say more than whose it is. */
const maxOwnerChars = 100
/** A verb further back governs something else. */
const maxChunksBack = 9

/** The name of its entity where the text tells which it is, else the words of the article. */
export class OwnerFinder {
  private readonly names: ReadonlyMap<string, string>

  constructor(
    private readonly text: string,
    private readonly found: FoundFacts,
  ) {
    this.names = new Map(found.entities.map(({ id, name }) => [id, name]))
  }

  ownerOf({ start, end, unit: counted, isCount }: Owned, place: Place | null): string | undefined {
    const span: Span = [start, end]
    const possessor = this.entityIn([Math.max(0, span[0] - 60), span[0]], (end) =>
      /^(?:['’]s?)?\s+$/.test(this.text.slice(end, span[0])),
    )
    if (possessor !== undefined) return possessor
    if (!place) return undefined
    const { unit, at } = place
    const last = lastChunk(unit, at, span[1])
    const of =
      ownedByOf(unit, last) ??
      (counted === 'part' ? partOf(unit, last, span) : isCount ? null : measuredThing(unit, at))
    return of ? this.wordsOf(of) : this.subjectOwner(unit, at, last)
  }

  private subjectOwner(unit: Unit, at: number, last: number): string | undefined {
    const verb = governingVerb(unit, at)
    if (verb < 0 || isSubject(unit, last)) return undefined
    const subject = subjectOf(unit, verb)
    const phrase = subject?.antecedent ?? subject
    if (!phrase || phrase.last >= at) return undefined
    const isName = factsWithin(this.found.actors, chunkSpan(unit, phrase.head)).length > 0
    return this.wordsOf(chunkSpan(unit, phrase.first, isName ? phrase.last : attachedTo(unit, phrase.last, verb)))
  }

  private wordsOf([start, end]: Span): string | undefined {
    const known = this.entityIn([start, end], (close) => close === end)
    if (known !== undefined) return known
    const words = this.text.slice(start, end).replace(/,.*$/s, '')
    // "it", "there" and "some" name nobody.
    if (words.length > maxOwnerChars || /[\n\r“”"]/.test(words) || isPronoun.test(words)) return undefined
    return words
  }

  /** The last name or mention in the span that ends where it must, if it is all that the span names. */
  private entityIn(span: Span, isEnd: (end: number) => boolean): string | undefined {
    const known: readonly (readonly Named[])[] = [this.found.actors, this.found.mentions]
    for (const facts of known) {
      const fact = factsWithin(facts, span).at(-1)
      if (fact && isEnd(fact.end) && !this.isPartOfMore(span, fact.start)) return this.names.get(fact.entity)
    }
    return undefined
  }

  /** "Unemployment in Kelu" is not Kelu; "the Guild of Weavers" is, and so is "President Ada Brook". */
  private isPartOfMore([start]: Span, at: number): boolean {
    return /(?:^|\s)(?:of|in|for|at|from|on|and|or|to|by|with)\s|,/.test(this.text.slice(start, at))
  }
}

const isPronoun =
  /^(?:it|he|she|they|we|i|you|there|this|that|these|those|who|which|what|one|some|many|most|all|both|others?|here|none|few|several)$/i

/** "40 per cent of voters" */
function ownedByOf(unit: Unit, last: number): Span | null {
  if (headWord(unit, unit.chunks[last + 1]) !== 'of' || !isKind(unit, last + 2, 'np')) return null
  return chunkSpan(unit, last + 2, attachedTo(unit, last + 2, unit.chunks.length))
}

/** "one in five households", "half the harvest": the words that follow at once. */
function partOf(unit: Unit, last: number, [start, end]: Span): Span | null {
  const close = chunkSpan(unit, last)[1]
  const behind = unit.words.find((word) => word.start >= end)
  if (close > end && behind && behind.start < close) return [behind.start, close]
  const isHalf = unit.words.find((word) => word.start >= start)?.lower === 'half'
  return isHalf && isKind(unit, last + 1, 'np') ? chunkSpan(unit, last + 1) : null
}

/** "a fine of $4m", "winds of 120 km/h" */
function measuredThing(unit: Unit, at: number): Span | null {
  const isOf = headWord(unit, unit.chunks[at - 1]) === 'of' && isKind(unit, at - 2, 'np')
  return isOf ? chunkSpan(unit, at - 2) : null
}

/** The chunk in which the quantity ends. */
function lastChunk(unit: Unit, at: number, end: number): number {
  let last = at
  while (last + 1 < unit.chunks.length && chunkSpan(unit, last + 1)[0] < end) last++
  return last
}

/** "240 people were killed": what is counted does it itself. */
const isSubject = (unit: Unit, last: number): boolean => {
  let next = last + 1
  while (isKind(unit, next, 'adv', 'date') || (isKind(unit, next, 'prep') && isKind(unit, next + 1, 'np', 'date')))
    next += isKind(unit, next, 'prep') ? 2 : 1
  return unit.chunks[next]?.verb?.form === 'finite'
}

/** "unemployment in Kelu", "shares of Orvik", up to the verb; a name takes no place of its own. */
function attachedTo(unit: Unit, from: number, verb: number): number {
  let last = from
  while (
    last + 2 < verb &&
    /^(?:of|in|for|at|from|between)$/.test(headWord(unit, unit.chunks[last + 1])) &&
    isKind(unit, last + 2, 'np')
  )
    last += 2
  return last
}

/** The verb whose object or complement the quantity is, with other quantities between: "rose by 2 per cent to 8 per cent". */
function governingVerb(unit: Unit, at: number): number {
  let next = at - 1
  let isDirect = true
  for (let steps = 0; steps < maxChunksBack; steps++, next--) {
    const chunk = unit.chunks[next]
    if (!chunk) return -1
    if (chunk.kind === 'vg') return next
    if (chunk.kind === 'prep') {
      if (
        isDirect &&
        !/^(?:to|by|from|at|about|around|over|under|above|below|than|between|for|on)$/.test(headWord(unit, chunk))
      )
        return -1
      isDirect = false
    } else if (chunk.kind === 'conj') isDirect = true
    else if (!isKind(unit, next, 'np', 'adv', 'adj', 'date')) return -1
  }
  return -1
}
