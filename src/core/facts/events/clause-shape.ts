/** Answers what stands around a chunk: the verb to come, the comma or conjunction before, brackets and dashes. */
import { isVerbCue } from '../claims/claims.ts'
import { isParticiple } from '../syntax/chunk.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'

/** "as of May 2031" */
export const isAsOf = (unit: Unit, at: number): boolean =>
  headWord(unit, unit.chunks[at]) === 'as' &&
  headWord(unit, unit.chunks[at + 1]) === 'of' &&
  isKind(unit, at + 2, 'date')

/** The next verb group, where only adverbs, dates and set-off phrases stand before it. */
export function verbAfter(unit: Unit, at: number): number {
  let next = at + 1
  for (let steps = 0; steps < 8; steps++) {
    if (isKind(unit, next, 'adv', 'date', 'comma')) next++
    // "who as of May 2031 held"
    else if (isAsOf(unit, next)) next += 2
    else if (isKind(unit, next, 'prep') && isKind(unit, next + 1, 'date')) next += 2
    else if (isKind(unit, next, 'prep') && isKind(unit, next + 1, 'np') && isKind(unit, at + 1, 'comma')) next += 2
    else break
  }
  return isKind(unit, next, 'vg') ? next : -1
}

export function finiteAfter(unit: Unit, at: number): boolean {
  for (let next = at + 1; next < unit.chunks.length; next++) {
    if (isKind(unit, next, 'stop', 'sub', 'wh', 'that', 'conj')) return false
    if (unit.chunks[next]?.verb?.form === 'finite') return true
  }
  return false
}

/** How many finite verbs come before the next comma. */
export function countFinite(unit: Unit, at: number): number {
  let count = 0
  for (let next = at + 1; next < unit.chunks.length && !isKind(unit, next, 'stop', 'comma'); next++)
    if (unit.chunks[next]?.verb?.form === 'finite') count++
  return count
}

/** A finite verb comes before the next comma: "said flights to enforce the ban doubled". */
export function finiteBeforeComma(unit: Unit, at: number): boolean {
  for (let next = at + 1; next < unit.chunks.length; next++) {
    if (isKind(unit, next, 'stop', 'sub', 'wh', 'that', 'comma', 'quote')) return false
    if (isKind(unit, next, 'conj') && !isKind(unit, next + 1, 'np')) return false
    if (unit.chunks[next]?.verb?.form === 'finite') return true
  }
  return false
}

/** The finite verb right behind a later comma, or -1: ", a firm based in Ostry, and Brook Corp., a mill, was". */
export function finiteBehindComma(unit: Unit, at: number): number {
  for (let next = at + 1; next < unit.chunks.length && !isKind(unit, next, 'stop'); next++) {
    if (!isKind(unit, next, 'comma')) continue
    let verb = next + 1
    // ", on Monday announced"
    while (isKind(unit, verb, 'adv', 'date') || (isKind(unit, verb, 'prep') && isKind(unit, verb + 1, 'date'))) verb++
    if (unit.chunks[verb]?.verb?.form === 'finite') return verb
  }
  return -1
}

/** The comma or conjunction right before a noun phrase, over dates and adverbs; -1 where there is none. */
export function edgeBefore(unit: Unit, first: number): number {
  let edge = first - 1
  for (let steps = 0; steps < 6; steps++) {
    if (isKind(unit, edge, 'adv', 'date')) edge--
    else if (isKind(unit, edge, 'prep') && isKind(unit, edge + 1, 'date')) edge--
    else if (isKind(unit, edge, 'comma') && isKind(unit, edge - 1, 'date') && isKind(unit, edge + 1, 'np')) {
      // ", and on Monday, the court ruled"
      const opening = edgeBefore(unit, edge)
      // "When the sun returned, in August, Brook left": the date belongs to what stands before it.
      return isKind(unit, opening, 'conj') ? opening : edge
    } else break
  }
  return isKind(unit, edge, 'comma', 'conj') ? edge : -1
}

export function isOpenList(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isKind(unit, at, 'conj')) return true
  return false
}

/** ", Brook said," */
export function isAttribution(unit: Unit, verb: number): boolean {
  return isKind(unit, verb + 1, 'comma') && isVerbCue(headWord(unit, unit.chunks[verb]))
}

/** A past form that may be a participle, without an auxiliary. */
export function isReduced(unit: Unit, at: number): boolean {
  const chunk = unit.chunks[at]
  const word = headWord(unit, chunk)
  return (
    chunk?.verb?.form === 'finite' &&
    chunk.first === chunk.head &&
    (isParticiple(word) || word === 'broadcast' || (word === 'run' && headWord(unit, unit.chunks[at + 1]) === 'by')) &&
    !/^(?:said|told|thought|felt|found)$/.test(word)
  )
}

/** The noun phrase before, over a bracket. */
export function nounBefore(unit: Unit, at: number): number {
  let noun = at - 1
  if (headWord(unit, unit.chunks[noun]) === ')') {
    while (noun > 0 && headWord(unit, unit.chunks[noun]) !== '(') noun--
    noun--
  }
  return isKind(unit, noun, 'np') ? noun : -1
}

/** "OSLO, March 3 (NP) —" */
export function isPlaceAndDate(unit: Unit, end: number): boolean {
  const short = end <= 3
  for (let at = 0; at < end; at++)
    if (!isKind(unit, at, 'np', 'comma', 'date', 'paren', 'stop') || isCommonNoun(unit, at)) return false
  return short || unit.chunks.slice(0, end).some(({ kind }) => kind === 'comma' || kind === 'paren' || kind === 'date')
}

const isCommonNoun = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'np') && !/^(?:PROPN|X|NUM)$/.test(unit.words[unit.chunks[at]?.head ?? -1]?.tag ?? 'X')

export function isHyphen(unit: Unit, at: number): boolean {
  const word = unit.chunks[at]?.first ?? 0
  if (unit.words[word]?.lower === '—') return false
  return unit.words[word - 1]?.end === unit.words[word]?.start || unit.words[word]?.end === unit.words[word + 1]?.start
}

/** Without an object behind them these are participles. */
export const needsObject =
  /^(?:made|reached|held|signed|released|issued|published|announced|launched|founded|built|introduced|imposed|created|adopted|caused|produced|conducted|committed|proposed|approved|negotiated|completed|filed|posted|sent|established|scheduled|planned|named|used|organised|organized|carried|brought|arrested|injured|killed|related|linked|tied|associated|based|located|aimed|designed|dubbed|seized|delivered|paid|found|taken|initialled|ratified|recorded|discovered|destroyed|opened|closed|elected|appointed|convicted|sentenced|jailed|abducted|captured|kidnapped|detained|shot|stolen|unveiled|signed)$/

export const lacksObject = (unit: Unit, at: number): boolean =>
  needsObject.test(headWord(unit, unit.chunks[at])) && isKind(unit, at + 1, 'prep', 'date', 'comma', 'stop')
