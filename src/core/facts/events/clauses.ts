/** Reads the clauses of a unit from left to right: which chunk stands in which clause, and who does what each verb says. */
import type { Span } from '../facts.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isAwaitedPast, isMainAfterAll } from './awaited-verb.ts'
import { isHyphen, isPlaceAndDate, verbAfter } from './clause-shape.ts'
import { ClauseState } from './clause-state.ts'
import { visitNoun } from './clause-subject.ts'
import { visitFinite } from './finite-verb.ts'
import { awaitsVerb, type Frame, rootOf, waitingAround } from './frame.ts'
import { visitNonFinite } from './non-finite-verb.ts'
import { antecedentOf, isDeterminer } from './subject-span.ts'
import { closesRelative, isAdverbial, isLongClause, isRole, openSub } from './subordinate.ts'
import { objectDoes } from './verb-kind.ts'

export interface Clauses {
  /** By chunk: a number that is the same for all chunks of one clause. */
  readonly clauseOf: readonly number[]
  /** By chunk of a verb group: its subject. */
  readonly subjects: ReadonlyMap<number, Span>
  /** By clause: the one around it, -1 for none. */
  readonly parentOf: readonly number[]
  /** Verb groups that look finite and are participles. */
  readonly attached: ReadonlySet<number>
  /** Verb groups that look like participles and are the verb of their clause. */
  readonly awaited: ReadonlySet<number>
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
      if (/^(?:\.\.\.|…|[$%€£&*+/#@])$/.test(headWord(unit, chunk)) && !opensSentence(unit, at)) return
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
      if (at === state.commentEnd) state.closeAside()
      else if (closesRelative(state, at)) state.frame = state.frame.parent ?? state.frame
      state.boundary = at + 1
      return
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
      if (isAdverbial(state, at)) return
      // "known as the Guild"
      if (headWord(unit, chunk) === 'as' && (unit.chunks[at - 1]?.verb?.passive || isRole(unit, at + 1))) return
      openSub(state, at)
      return
    case 'np':
      visitNoun(state, at)
      return
    case 'vg':
      if (chunk.verb?.form === 'finite') visitFinite(state, at)
      else if (isAwaitedPast(state, at) || isMainAfterAll(state, at)) {
        state.awaited.add(at)
        visitFinite(state, at)
      } else visitNonFinite(state, at)
      return
    case 'prep':
      if (!isLongClause(unit, at)) return
      openSub(state, at)
      state.frame.subject = at + 1
      return
    default:
  }
}

/** "in 1964 … Between 1961 and 1964": a capital behind what was left out. */
function opensSentence(unit: Unit, at: number): boolean {
  const next = unit.words[unit.chunks[at + 1]?.first ?? -1]
  return (
    next !== undefined &&
    next.capital &&
    /^(?:ADP|DET|SCONJ)$/.test(next.tag) &&
    /^(?:\.|…)/.test(headWord(unit, unit.chunks[at]))
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

/** "A bill to change that died", "half of that went", "expects that to last" */
function isPronoun(unit: Unit, at: number): boolean {
  const [before, after] = [unit.chunks[at - 1], unit.chunks[at + 1]]
  return (
    (before?.verb?.form === 'infinitive' && after?.verb?.form === 'finite') ||
    (before?.kind === 'prep' && after?.kind === 'vg') ||
    (before?.kind === 'vg' && after?.verb?.form === 'infinitive' && objectDoes(headWord(unit, before)))
  )
}

function visitThat(state: ClauseState, at: number): void {
  const { unit } = state
  if ((isDeterminer(unit, at) && state.frame.verb < 0) || isPronoun(unit, at)) return
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
    frame.opensBehindComma = isKind(unit, at - 1, 'comma')
    frame.antecedent = antecedentOf(unit, at)
    if (!frame.antecedent) frame.subject = at
  } else if (/^what(?:ever)?$/.test(word) && verbAfter(unit, at) >= 0) frame.subject = at
}
