/** Says whose a quantity is: "Norway's 900 km", "a fifth of the Guild's ships", "The bank cut 240 jobs". */
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

/** A verb further back governs something else. */
const maxChunksBack = 9

/** Finds the entity, by its id; what the article gives no name has none. */
export class OwnerFinder {
  private readonly persons: ReadonlySet<string>

  constructor(
    private readonly text: string,
    private readonly found: FoundFacts,
  ) {
    this.persons = new Set(found.entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  }

  ownerOf({ start, end, unit: counted, isCount }: Owned, place: Place | null): string | undefined {
    const possessor = this.lastIn([Math.max(0, start - 60), start])
    if (possessor && /^(?:['’]s?)?\s+$/.test(this.text.slice(possessor.end, start))) return possessor.entity
    if (!place) return undefined
    const { unit, at } = place
    const last = lastChunk(unit, at, end)
    const of =
      ownedByOf(unit, last) ??
      (counted === 'part' ? partOf(unit, last, [start, end]) : isCount ? null : measuredThing(unit, at))
    if (of) return this.entityOf(of, of[1])
    const verb = isSubject(unit, last) ? -1 : governingVerb(unit, at)
    const subject = verb < 0 ? null : subjectOf(unit, verb)
    const phrase = subject?.antecedent ?? subject
    if (!phrase || phrase.last >= at) return undefined
    const whole = chunkSpan(unit, phrase.first, attachedTo(unit, phrase.last, verb))
    return this.entityOf(whole, chunkSpan(unit, phrase.head)[1])
  }

  /** The head of a phrase is the owner itself; else the town or body that it is of: "unemployment in Kelu". */
  private entityOf([start, end]: Span, headEnd: number): string | undefined {
    const head = this.lastIn([start, headEnd])
    if (head?.end === headEnd) return head.entity
    const named = factsWithin(this.found.actors, [start, end]).at(-1)
    if (!named) return undefined
    const isOwned = /^['’]/.test(this.text.slice(named.end, named.end + 1))
    const isApart = /\s(?:for|to|by|with|on|and|or|from|against|between)\s|,/.test(this.text.slice(start, named.start))
    return isOwned || (!isApart && !this.persons.has(named.entity)) ? named.entity : undefined
  }

  /** The name or mention that ends last in a span. */
  private lastIn(span: Span): Named | undefined {
    const name = factsWithin(this.found.actors, span).at(-1)
    const mention = factsWithin(this.found.mentions, span).at(-1)
    return mention && mention.end > (name?.end ?? 0) ? mention : name
  }
}

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
