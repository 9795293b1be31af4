/** Reads the clauses of a unit from left to right: which chunk stands in which clause, and who does what each verb says. */
import { isVerbCue } from '../claims/claims.ts'
import type { Span } from '../facts.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { finiteBehindComma, isHyphen, isPlaceAndDate, verbAfter } from './clause-shape.ts'
import { ClauseState } from './clause-state.ts'
import { visitNoun } from './clause-subject.ts'
import { visitFinite } from './finite-verb.ts'
import { awaitsVerb, type Frame, rootOf, waitingAround } from './frame.ts'
import { visitNonFinite } from './non-finite-verb.ts'
import { antecedentOf, isDeterminer } from './subject-span.ts'

export interface Clauses {
  /** By chunk: a number that is the same for all chunks of one clause. */
  readonly clauseOf: readonly number[]
  /** By chunk of a verb group: its subject. */
  readonly subjects: ReadonlyMap<number, Span>
  /** By clause: the one around it, -1 for none. */
  readonly parentOf: readonly number[]
  /** Verb groups that look finite and are participles. */
  readonly attached: ReadonlySet<number>
}

export function readClauses(unit: Unit): Clauses {
  const state = new ClauseState(unit)
  for (let at = 0; at < unit.chunks.length; at++) {
    visit(state, at)
    state.clauseOf[at] = state.frame.id
  }
  return state
}

function visit(state: ClauseState, at: number): void {
  const { unit } = state
  const chunk = unit.chunks[at]
  switch (chunk?.kind) {
    case 'stop':
      if (/^(?:\.\.\.|…|[$%€£&*+/#@])$/.test(headWord(unit, chunk))) return
      state.restart(at)
      return
    case 'colon':
      state.restart(at)
      return
    case 'paren':
      visitParen(state, at)
      return
    case 'dash':
      visitDash(state, at)
      return
    case 'comma':
    case 'conj':
      state.boundary = at + 1
      return
    case 'that':
      visitThat(state, at)
      return
    case 'wh':
      visitWh(state, at)
      return
    case 'sub':
      // "known as the Guild"
      if (headWord(unit, chunk) === 'as' && (unit.chunks[at - 1]?.verb?.passive || isRole(unit, at + 1))) return
      if (isKind(unit, at - 1, 'comma') && !waitingAround(state.frame)) state.frame = rootOf(state.frame)
      state.push('sub')
      return
    case 'np':
      visitNoun(state, at)
      return
    case 'vg':
      if (chunk.verb?.form === 'finite' || isAwaitedPast(state, at)) visitFinite(state, at)
      else visitNonFinite(state, at)
      return
    default:
  }
}

/** "The firm, which has filed for relief, announced on Friday that": the verb its clause has waited for, no participle. */
function isAwaitedPast({ unit, frame }: ClauseState, at: number): boolean {
  const chunk = unit.chunks[at]
  return (
    chunk?.verb?.form === 'participle' &&
    chunk.first === chunk.head &&
    isVerbCue(headWord(unit, chunk)) &&
    isKind(unit, at - 1, 'comma') &&
    waitingAround(frame) !== null &&
    headWord(unit, unit.chunks[at + 1]) !== 'by' &&
    finiteBehindComma(unit, at) < 0
  )
}

/** "went there as governor" */
function isRole(unit: Unit, at: number): boolean {
  const chunk = unit.chunks[at]
  const [first, head] = [unit.words[chunk?.first ?? -1], unit.words[chunk?.head ?? -1]]
  return (
    isKind(unit, at, 'np') &&
    head?.tag === 'NOUN' &&
    first?.tag !== 'DET' &&
    first?.tag !== 'PRON' &&
    !head.lower.endsWith('s') &&
    !isKind(unit, at + 1, 'vg')
  )
}

function visitParen(state: ClauseState, at: number): void {
  if (/^[([]$/.test(headWord(state.unit, state.unit.chunks[at]))) state.push('aside')
  else {
    state.closeAside()
    // "OSLO, Norland (NP) _ The mill"
    if (
      at <= 7 &&
      state.frame.verb < 0 &&
      state.frame.kind === 'main' &&
      isKind(state.unit, at + 1, 'np') &&
      isKind(state.unit, at - 1, 'np') &&
      isKind(state.unit, at - 4, 'comma')
    )
      state.restart(at)
  }
}

/** A pair of dashes sets an aside off; a single one opens a clause where a verb follows. */
function visitDash(state: ClauseState, at: number): void {
  const { unit } = state
  if (rootOf(state.frame).kind === 'aside') {
    state.closeAside()
    return
  }
  if (isHyphen(unit, at)) return
  const isDateline = at <= 12 && state.frame.verb < 0 && state.frame.kind === 'main' && isPlaceAndDate(unit, at)
  if (isDateline) {
    state.restart(at)
    return
  }
  let hasVerb = false
  for (let next = at + 1; next < state.unit.chunks.length; next++) {
    if (isKind(state.unit, next, 'stop')) break
    if (isKind(state.unit, next, 'dash') && !isHyphen(unit, next)) {
      state.push('aside')
      return
    }
    hasVerb ||= state.unit.chunks[next]?.verb?.form === 'finite'
  }
  if (!hasVerb) state.push('aside')
  else if (awaitsVerb(state.frame) || waitingAround(state.frame)) state.boundary = at + 1
  else state.restart(at)
}

function visitThat(state: ClauseState, at: number): void {
  const { unit } = state
  if (isDeterminer(unit, at) && state.frame.verb < 0) return
  if (isKind(unit, at - 1, 'conj') || isKind(unit, at - 1, 'comma')) {
    // "said that A, and that B"
    for (let frame: Frame | null = state.frame; frame; frame = frame.parent)
      if (frame.kind === 'that' && frame.parent) {
        state.frame = frame.parent
        break
      }
  }
  const verb = verbAfter(unit, at)
  const antecedent = verb >= 0 ? antecedentOf(unit, at) : null
  const frame = state.push(antecedent ? 'relative' : 'that')
  frame.antecedent = antecedent
}

function visitWh(state: ClauseState, at: number): void {
  const { unit } = state
  const word = headWord(unit, unit.chunks[at])
  const relative = /^(?:who|which)$/.test(word) && verbAfter(unit, at) >= 0 && !isKind(unit, at - 1, 'prep')
  if (relative && isKind(unit, at - 1, 'conj')) {
    // "who fell and who died"
    const sister = state.nearest('relative')
    if (sister?.parent) {
      state.frame = sister.parent
      state.push('relative').antecedent = sister.antecedent
      return
    }
  }
  const frame = state.push(relative ? 'relative' : 'sub')
  if (relative) {
    frame.antecedent = antecedentOf(unit, at)
    if (!frame.antecedent) frame.subject = at
  } else if (/^what(?:ever)?$/.test(word) && verbAfter(unit, at) >= 0) frame.subject = at
}
