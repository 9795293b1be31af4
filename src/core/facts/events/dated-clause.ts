/** Answers what stands around a date in its clause: the verbs before and behind it, and the noun of an event beside it. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Place } from '../syntax/place.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Clauses } from './clauses.ts'
import { isEventNoun, isNamedEvent } from './event-noun.ts'

export interface Governor {
  /** Chunk of the verb group or noun phrase. */
  readonly at: number
  readonly noun: boolean
  /** The word of the noun phrase that names the event, where it is not its head. */
  readonly word?: number
}

export interface Sentence extends Place {
  readonly clauses: Clauses
}

const isName = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  return chunk !== undefined && unit.words[chunk.head]?.tag === 'PROPN'
}

export const isEvent = (unit: Unit, at: number): boolean => {
  if (!isKind(unit, at, 'np')) return false
  const word = headWord(unit, unit.chunks[at])
  return isName(unit, at) ? isNamedEvent(word) : isEventNoun(word)
}

interface Verbs {
  /** The last verb group of the date's clause before it, -1 for none. */
  readonly left: number
  /** The first finite one behind it. */
  readonly right: number
}

export function verbsAround({ unit, at, clauses }: Sentence): Verbs {
  for (let clause = clauses.clauseOf[at] ?? -1; clause >= 0; clause = clauses.parentOf[clause] ?? -1) {
    let left = at - 1
    while (
      left >= 0 &&
      !(
        isKind(unit, left, 'vg') &&
        clauses.clauseOf[left] === clause &&
        !isPreposition(unit, left) &&
        !isNaming(unit, left)
      )
    )
      left--
    let right = at + 1
    while (right < unit.chunks.length && !isFiniteIn(unit, right, clause, clauses)) right++
    if (right >= unit.chunks.length) right = -1
    if (left < 0 && right < 0 && isAsideBehindVerb(unit, at, clauses)) continue
    const isSub = isKind(
      unit,
      unit.chunks.findIndex((_, index) => clauses.clauseOf[index] === clause),
      'sub',
      'that',
    )
    if (left >= 0 || right >= 0 || !isSub) return { left, right }
  }
  return { left: -1, right: -1 }
}

/** "when he stepped down (1880)" */
function isAsideBehindVerb(unit: Unit, at: number, { clauseOf }: Clauses): boolean {
  let open = at
  while (open > 0 && clauseOf[open - 1] === clauseOf[at]) open--
  return headWord(unit, unit.chunks[open]) === '(' && isKind(unit, open - 1, 'vg', 'adv', 'prep', 'date')
}

/** Verb forms that only lead on to a noun: "following the vote", "compared with May"; "informed in writing". */
const isPreposition = (unit: Unit, at: number): boolean =>
  (headWord(unit, unit.chunks[at]) === 'writing' && headWord(unit, unit.chunks[at - 1]) === 'in') ||
  /^(?:following|including|concerning|according|regarding|involving|compared|pending)$/.test(
    headWord(unit, unit.chunks[at]),
  )

/** "set up a firm called Orion in 2030": what it is called has no time. */
const isNaming = (unit: Unit, at: number): boolean =>
  /^(?:called|named|dubbed|nicknamed|titled|entitled|codenamed|code-named)$/.test(headWord(unit, unit.chunks[at])) &&
  unit.chunks[at]?.first === unit.chunks[at]?.head &&
  isKind(unit, at - 1, 'np') &&
  isKind(unit, at + 1, 'np') &&
  unit.words[unit.chunks[at + 1]?.head ?? -1]?.tag === 'PROPN' &&
  unit.chunks.slice(0, at).some(({ kind }) => kind === 'vg')

const isFiniteIn = (unit: Unit, at: number, clause: number, { clauseOf, attached, awaited }: Clauses): boolean =>
  (unit.chunks[at]?.verb?.form === 'finite' || awaited.has(at)) && clauseOf[at] === clause && !attached.has(at)

export const hasComma = (unit: Unit, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isKind(unit, at, 'comma')) return true
  return false
}

/** The noun of an event left of the date, over attached phrases: "the attack | on a mosque in Ostry". */
export function eventBefore(unit: Unit, at: number, floor: number): number {
  let noun = at - 1
  while (isKind(unit, noun, 'adv')) noun--
  if (isKind(unit, noun, 'prep', 'sub')) {
    noun--
    // "following the blast in Ostry, on 3 May"
    if (isKind(unit, noun, 'comma')) noun--
  }
  if (headWord(unit, unit.chunks[noun]) === '(') noun--
  // "earnings of $4 a share for next year"
  if (
    /^(?:share|barrel|ton|tonne|unit|head|day|month|year)$/.test(headWord(unit, unit.chunks[noun])) &&
    isKind(unit, noun - 1, 'np')
  )
    noun--
  while (noun > floor && isKind(unit, noun, 'np')) {
    if (isEvent(unit, noun)) return noun
    if (isKind(unit, noun - 1, 'prep') && isKind(unit, noun - 2, 'np')) noun -= 2
    else if (isKind(unit, noun - 1, 'conj') && isKind(unit, noun - 2, 'np')) noun -= 2
    else return -1
  }
  return -1
}

/** No perfect and no promise goes with it. */
export const isGone = (unit: Unit, at: number): boolean =>
  /\bago$|^yesterday\b|^last \w+$/.test(headWord(unit, unit.chunks[at]))
