/** Gives a finite verb to its clause, and so a subject: the one waiting, a new one, or the one it is coordinated with. */
import { isVerbCue } from '../claims/claims.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import type { ClauseState } from './clause-state.ts'
import { finiteAfter, finiteBehindComma, isReduced, lacksObject, needsObject } from './clause-shape.ts'
import { isSetBehind, setBehind } from './non-finite-verb.ts'
import { awaitsVerb, waitingAround } from './frame.ts'
import { coordinate, giveWithNoun } from './second-verb.ts'
import { chainStart, isObjectOfPreposition, nounSpan, modified } from './subject-span.ts'

/** "the fourth quarter", "the six months" */
const isPeriod = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'date', 'np') && /(?:quarter|year|months?|weeks?|period|half)$/.test(headWord(unit, unit.chunks[at]))

/** "The index, made available on Friday, rose": a participle set off by commas. */
const isSetOff = (unit: Unit, at: number): boolean =>
  isReduced(unit, at) &&
  isKind(unit, at - 1, 'comma') &&
  (isKind(unit, at + 1, 'prep', 'date', 'adj', 'adv') ||
    (/^(?:asked|pressed|questioned)$/.test(headWord(unit, unit.chunks[at])) && isKind(unit, at + 1, 'wh', 'sub'))) &&
  finiteBehindComma(unit, at) >= 0

export function visitFinite(state: ClauseState, at: number): void {
  const { unit, frame } = state
  const word = headWord(unit, unit.chunks[at])
  // "the quarter ended June 30"
  if (isPeriod(unit, at - 1) && /^(?:ended|ending)$/.test(word)) {
    state.attach(at, chunkSpan(unit, at - 1))
    return
  }
  // "The clinic run by the guild closed"
  if (word === 'run' && isReduced(unit, at) && isKind(unit, at - 1, 'np') && finiteAfter(unit, at)) {
    state.attach(at, nounSpan(unit, modified(unit, at - 1), at))
    return
  }
  // "rose, compared with May"
  if (word === 'compared' && isReduced(unit, at)) {
    state.attach(at, null)
    return
  }
  // "a farmer called Otto Lind bought the mill"
  if (/^(?:called|named|dubbed|nicknamed|titled)$/.test(word) && isReduced(unit, at) && isNaming(state, at)) {
    state.attach(at, nounSpan(unit, modified(unit, at - 1), at))
    return
  }
  // "a priest, killed Monday,"
  if (
    frame.verb >= 0 &&
    !isReduced(unit, frame.verb) &&
    isReduced(unit, at) &&
    !waitingAround(frame) &&
    needsObject.test(word) &&
    !isKind(unit, at + 2, 'that') &&
    isSetBehind(unit, at) &&
    isKind(unit, at + 1, 'date', 'prep')
  ) {
    state.attach(at, nounSpan(unit, setBehind(unit, at), at - 1))
    return
  }
  // "watched the mayor take the envelope"
  const seen = seenBefore(state, at)
  if (seen >= 0) {
    state.subjects.set(at, nounSpan(unit, seen, at))
    frame.lastVerb = at
    return
  }
  if (frame.verb < 0) {
    if (isReducedBeforeVerb(state, at) || (awaitsVerb(frame) && isSetOff(unit, at))) {
      state.attach(at, state.subjectIn(frame, at) ?? chunkSpan(unit, at - 1))
    } else if (awaitsVerb(frame)) state.give(frame, at)
    else giveWithoutSubject(state, at)
    return
  }
  let before = at - 1
  while (isKind(unit, before, 'adv', 'date') || (isKind(unit, before, 'prep') && isKind(unit, before + 1, 'date')))
    before--
  if (isKind(unit, before, 'np')) giveWithNoun(state, at, before)
  else if (isKind(unit, before, 'conj')) coordinate(state, at)
  else {
    const waiting = waitingAround(frame)
    if (waiting) {
      state.give(waiting, at)
      state.reassign(Math.max(state.boundary, frame.lastVerb + 1), at)
    } else coordinate(state, at)
  }
}

/** A name follows and behind it the clause's own verb. */
const isNaming = ({ unit }: ClauseState, at: number): boolean =>
  isKind(unit, at - 1, 'np') &&
  isKind(unit, at + 1, 'np') &&
  unit.words[unit.chunks[at + 1]?.head ?? -1]?.tag === 'PROPN' &&
  unit.chunks[at + 2]?.verb?.form === 'finite'

/** The object of a verb of seeing before a bare infinitive, or -1. */
function seenBefore({ unit, frame }: ClauseState, at: number): number {
  const head = unit.words[unit.chunks[at]?.head ?? -1]
  const bare = unit.chunks[at]?.first === unit.chunks[at]?.head && head?.tag === 'VERB' && head.lemma === head.lower
  const seer = headWord(unit, unit.chunks[frame.lastVerb])
  return bare &&
    frame.lastVerb >= 0 &&
    frame.lastVerb === at - 2 &&
    isKind(unit, at - 1, 'np') &&
    /^(?:watch(?:ed|es)?|saw|see|sees|seen|heard?|hears|let|lets|made|makes?|help(?:ed|s)?)$/.test(seer)
    ? at - 1
    : -1
}

/** "a bridge, an index used to gauge it, fell": an apposition's participle, where the clause's own verb is to come. */
function isReducedBeforeVerb(state: ClauseState, at: number): boolean {
  const { unit, frame } = state
  return (
    frame.subject >= 0 &&
    isReduced(unit, at) &&
    isKind(unit, at - 1, 'np') &&
    isKind(unit, at - 2, 'comma') &&
    at - 1 !== frame.subject &&
    isKind(unit, at + 1, 'prep', 'vg')
  )
}

function giveWithoutSubject(state: ClauseState, at: number): void {
  const { unit, frame } = state
  const waiting = waitingAround(frame)
  if (waiting && frame.kind !== 'that') {
    state.give(waiting, at)
    return
  }
  // "After a flat quarter tied to prices, …"
  if (
    isReduced(unit, at) &&
    isKind(unit, at - 1, 'np') &&
    isObjectOfPreposition(state.unit, at - 1, state.frame.subject >= 0)
  ) {
    state.subjects.set(at, nounSpan(unit, modified(unit, at - 1), at))
    frame.lastVerb = at
    return
  }
  // "a plan -- begun in May -- will"
  if (
    frame.kind === 'aside' &&
    isReduced(unit, at) &&
    isKind(unit, at - 1, 'dash', 'paren') &&
    isKind(unit, at - 2, 'np')
  ) {
    state.attach(at, nounSpan(unit, chainStart(unit, at - 2), at - 1))
    return
  }
  // "Under the agreement, announced Friday, the firm would pay"
  if (
    frame.kind === 'main' &&
    isReduced(unit, at) &&
    isKind(unit, at - 1, 'comma') &&
    isKind(unit, at - 2, 'np') &&
    isKind(unit, at - 3, 'prep') &&
    lacksObject(unit, at)
  ) {
    state.attach(at, nounSpan(unit, modified(unit, at - 2), at - 1))
    return
  }
  // "Started in 1990, the festival …"
  if (
    frame.kind === 'main' &&
    isReduced(unit, at) &&
    isKind(unit, at + 1, 'prep', 'date') &&
    !isKind(unit, at - 1, 'quote', 'comma')
  ) {
    state.dangling.push(at)
    frame.lastVerb = at
    return
  }
  // `…,” said Brook`; "Then came the flood"
  if (
    isKind(unit, at + 1, 'np') &&
    (frame.kind === 'main' || frame.kind === 'aside') &&
    (isVerbCue(headWord(unit, unit.chunks[at])) || isKind(unit, at - 1, 'adv'))
  )
    state.subjects.set(at, nounSpan(unit, at + 1, unit.chunks.length))
  state.give(frame, at)
}
