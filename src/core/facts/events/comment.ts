/** Finds clauses between commas that only tell who says or thinks it: "By Monday, she thinks, the water will be gone". */
import { isVerbCue } from '../claims/claims.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { finiteAfter } from './clause-shape.ts'
import type { ClauseState } from './clause-state.ts'
import type { Frame } from './frame.ts'

const supposes =
  /^(?:thinks?|thought|believes?|hopes?|fears?|remembers?|recalls?|calculates?|reckons?|complains?|explains?|informs?|informed|imagines?|supposes?)$/

/** The noun phrase at `at` opens such a clause; what stands around it goes on behind. */
export function openComment(state: ClauseState, at: number): boolean {
  const { unit } = state
  const close = commentEnd(unit, at)
  if (close < 0) return false
  const around = clauseAround(state.frame)
  const goesOn = isYetToOpen(around) ? opensBehind(unit, close) : around.verb >= 0 && datesBehind(unit, close)
  if (!goesOn) return false
  state.frame = around
  state.push('aside').subject = at
  state.commentEnd = close
  return true
}

/** The comma that closes the comment, or -1. */
function commentEnd(unit: Unit, at: number): number {
  if (!isKind(unit, at - 1, 'comma') || isKind(unit, at - 2, 'quote')) return -1
  let verb = at + 1
  while (isKind(unit, verb, 'prep') && isKind(unit, verb + 1, 'np')) verb += 2
  if (isKind(unit, verb, 'adv')) verb++
  if (unit.chunks[verb]?.verb?.form !== 'finite') return -1
  const word = headWord(unit, unit.chunks[verb])
  if (!isVerbCue(word) && !supposes.test(word)) return -1
  const told = /^(?:us|me|him|her|them|reporters|journalists)$/.test(headWord(unit, unit.chunks[verb + 1]))
  const close = told ? verb + 2 : verb + 1
  return isKind(unit, close, 'comma') && !isKind(unit, close + 1, 'quote') && !opensQuotation(unit, close + 1)
    ? close
    : -1
}

/** A mark that stands at a word lengthens it: "he said, 'Our boat". */
function opensQuotation(unit: Unit, at: number): boolean {
  const word = unit.words[unit.chunks[at]?.first ?? -1]
  return word !== undefined && word.end - word.start > word.lower.length
}

/** "If storms follow the pattern, he calculates, …": the condition is over. */
const clauseAround = (frame: Frame): Frame =>
  frame.kind === 'sub' && frame.verb >= 0 && frame.parent && isYetToOpen(frame.parent) ? frame.parent : frame

const isYetToOpen = ({ verb, subject, antecedent }: Frame): boolean => verb < 0 && subject < 0 && antecedent === null

const opensBehind = (unit: Unit, close: number): boolean =>
  (isKind(unit, close + 1, 'np') || datesBehind(unit, close)) && finiteAfter(unit, close)

/** "He had been waiting, he said, since 2031" */
const datesBehind = (unit: Unit, close: number): boolean =>
  isKind(unit, close + 1, 'date') || (isKind(unit, close + 1, 'prep', 'sub') && isKind(unit, close + 2, 'date'))
