/** Reads the clauses of a unit from left to right: which chunk stands in which clause, and who does what each verb says. */
import type { Span } from '../facts.ts'
import { headWord, isKind, occasion } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import {
  countFinite,
  isAsOf,
  finiteAfter,
  finiteBehindComma,
  isHyphen,
  isPlaceAndDate,
  isReduced,
  lacksObject,
  verbAfter,
} from './clause-shape.ts'
import { ClauseState } from './clause-state.ts'
import { visitNoun } from './clause-subject.ts'
import { visitFinite } from './finite-verb.ts'
import { awaitsVerb, type Frame, rootOf, waitingAround } from './frame.ts'
import { visitNonFinite } from './non-finite-verb.ts'
import { objectDoes } from './verb-kind.ts'
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

/** "The firm, which has filed for relief, announced on Friday that": the verb its clause has waited for, no participle. */
function isAwaitedPast({ unit, frame }: ClauseState, at: number): boolean {
  const chunk = unit.chunks[at]
  return (
    chunk?.verb?.form === 'participle' &&
    chunk.first === chunk.head &&
    isKind(unit, at - 1, 'comma') &&
    (waitingAround(frame) !== null || awaitsVerb(frame)) &&
    !onlyParticiple.test(headWord(unit, chunk)) &&
    headWord(unit, unit.chunks[at + 1]) !== 'by' &&
    !hasVerbBehindComma(unit, at)
  )
}

/** ", closed at": the verb, or the participle, that a clause with an aside goes on with. */
function hasVerbBehindComma(unit: Unit, at: number): boolean {
  if (finiteBehindComma(unit, at) >= 0) return true
  for (let next = at + 1; next < unit.chunks.length && !isKind(unit, next, 'stop'); next++) {
    const verb = unit.chunks[next + 1]
    if (!isKind(unit, next, 'comma') || verb?.verb?.form !== 'participle') continue
    if (headWord(unit, unit.chunks[next + 2]) !== 'by') return true
  }
  return false
}

/** "The clerk referred to a guild founded in 2010 by Brook": the first is the verb where the second has its doer behind it. */
function isMainAfterAll({ unit, frame }: ClauseState, at: number): boolean {
  const chunk = unit.chunks[at]
  if (chunk?.verb?.form !== 'participle' || !awaitsVerb(frame) || frame.subject !== at - 1) return false
  if (headWord(unit, unit.chunks[at + 1]) === 'by' || onlyParticiple.test(headWord(unit, chunk))) return false
  let next = at + 1
  while (isKind(unit, next, 'prep', 'np', 'adv', 'date')) next++
  if (!isReduced(unit, next) || !isKind(unit, next - 1, 'np') || !isKind(unit, next - 2, 'prep')) return false
  if (finiteAfter(unit, next) || finiteBehindComma(unit, next) >= 0) return false
  const doer = isKind(unit, next + 1, 'date') ? next + 2 : next + 1
  return headWord(unit, unit.chunks[doer]) === 'by' || lacksObject(unit, next)
}

function openSub(state: ClauseState, at: number): void {
  if (isKind(state.unit, at - 1, 'comma') && !waitingAround(state.frame)) state.frame = rootOf(state.frame)
  state.push('sub')
}

/** "After a plan to save the mills failed": a clause, though its verb is far away. */
function isLongClause(unit: Unit, at: number): boolean {
  if (!/^(?:after|before|since|until|till)$/.test(headWord(unit, unit.chunks[at])) || !isKind(unit, at + 1, 'np'))
    return false
  let hasInfinitive = false
  for (let next = at + 2; next < unit.chunks.length; next++) {
    const form = unit.chunks[next]?.verb?.form
    if (form === 'finite')
      return (
        hasInfinitive &&
        !(isReduced(unit, next) && (headWord(unit, unit.chunks[next + 1]) === 'by' || lacksObject(unit, next)))
      )
    if (form === 'infinitive') hasInfinitive = true
    else if (!isKind(unit, next, 'prep', 'np', 'adv', 'adj', 'date')) return false
  }
  return false
}

const onlyParticiple =
  /^(?:given|taken|known|seen|shown|done|written|spoken|driven|chosen|drawn|grown|thrown|sworn|born|based|located|situated|aged|compared|followed|accompanied|flanked)$/

/** "The firm, once the third of its kind, filed": no clause of its own. */
function isAdverbial({ unit, frame }: ClauseState, at: number): boolean {
  const word = headWord(unit, unit.chunks[at])
  if (isAsOf(unit, at)) return true
  // "computers using the chip as their brains appeared": only one verb, and the computers wait for it.
  if (word === 'as' && awaitsVerb(frame) && isKind(unit, at + 1, 'np') && countFinite(unit, at) === 1) return true
  if (!isKind(unit, at - 1, 'comma') || !awaitsVerb(frame)) return false
  for (let next = at + 1; next < unit.chunks.length; next++) {
    if (isKind(unit, next, 'comma')) return true
    if (isKind(unit, next, 'vg', 'stop', 'wh', 'that', 'sub')) return false
  }
  return false
}

/** "likened it to the guild, which gets public funds, in an interview": the relative clause is over. */
function closesRelative({ unit, frame }: ClauseState, at: number): boolean {
  if (frame.kind !== 'relative' || frame.verb < 0 || !frame.parent || frame.parent.verb < 0) return false
  return (
    isKind(unit, at + 1, 'prep') &&
    /^(?:in|at|during|on)$/.test(headWord(unit, unit.chunks[at + 1])) &&
    occasion.test(headWord(unit, unit.chunks[at + 2])) &&
    frame.opensBehindComma
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
