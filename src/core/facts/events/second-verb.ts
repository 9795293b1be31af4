/** Gives a finite verb whose clause has one already to the clause it belongs to: the one waiting, a new one, or the same. */
import { isVerbCue } from '../claims/claims.ts'
import { isParticiple } from '../syntax/chunk.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { ClauseState } from './clause-state.ts'
import { edgeBefore, isAttribution, isReduced, lacksObject } from './clause-shape.ts'
import { type Frame, rootOf, waitingAround } from './frame.ts'
import { chainStart, nounSpan, modified } from './subject-span.ts'

export function giveWithNoun(state: ClauseState, at: number, noun: number): void {
  const { unit, frame } = state
  // "the last ballot there was cast"
  if (headWord(unit, unit.chunks[noun]) === 'there' && isKind(unit, noun - 1, 'np')) {
    giveWithNoun(state, at, noun - 1)
    return
  }
  // "and a drive to clear the harbour succeeded"
  const owner = isKind(unit, noun - 2, 'np') && unit.chunks[noun - 1]?.verb?.form === 'infinitive' ? noun - 2 : -1
  const conjunction = owner >= 0 ? edgeBefore(unit, chainStart(unit, owner)) : -1
  if (owner >= 0 && isKind(unit, conjunction, 'conj') && !waitingAround(frame)) {
    openCoordinate(state, at, chainStart(unit, owner), conjunction)
    return
  }
  const first = firstOfBoth(state, chainStart(unit, noun))
  if (noun > frame.lastVerb && noun !== first && isReduced(unit, at) && lacksObject(unit, at)) {
    state.attach(at, nounSpan(unit, modified(unit, noun), at))
    return
  }
  const edge = edgeBefore(unit, first)
  const afterVerb = first > frame.lastVerb
  const waiting = waitingAround(frame)
  const isNominative = noun === first && /^(?:he|she|they|i|we)$/.test(headWord(unit, unit.chunks[noun]))
  if (afterVerb && edge >= 0 && isKind(unit, edge, 'comma', 'conj')) openCoordinate(state, at, first, edge)
  else if (afterVerb && (isNominative || takesClause(state, first) || isKind(unit, first - 1, 'np'))) {
    state.push('contact').subject = first
    state.give(state.frame, at)
    state.reassign(first, at)
  } else if (waiting) {
    state.give(waiting, at)
  } else if (isReduced(unit, at) && noun > frame.lastVerb) {
    // "joined the movement founded in 1910"
    state.subjects.set(at, nounSpan(unit, modified(unit, noun), at))
    frame.lastVerb = at
  } else if (isReduced(unit, frame.verb)) {
    // "The bridge built in 1900 fell": the first was a participle.
    state.give(frame, at)
  } else if (afterVerb && !isKind(unit, first - 1, 'prep')) {
    state.push('contact').subject = first
    state.give(state.frame, at)
    state.reassign(first, at)
  } else state.give(frame, at)
}

/** ", soldiers and officers are": both are the subject. */
function firstOfBoth(state: ClauseState, second: number): number {
  const { unit } = state
  if (!isKind(unit, second - 1, 'conj') || !isKind(unit, second - 2, 'np')) return second
  const first = chainStart(unit, second - 2)
  const edge = edgeBefore(unit, first)
  return first > state.frame.lastVerb && edge >= 0 && edge > state.frame.lastVerb + 1 ? first : second
}

/** "Oslo signed, and Bern refused" */
function openCoordinate(state: ClauseState, at: number, subject: number, edge: number): void {
  const { unit } = state
  const comma = isKind(unit, edge, 'comma') || isKind(unit, edge - 1, 'comma')
  let target = state.frame
  if (comma) target = leaveAtComma(state, target, at)
  if (target.verb < 0) {
    target.subject = subject
    state.give(target, at)
  } else {
    state.frame = state.open(
      target.kind === 'relative' || target.kind === 'contact' ? 'contact' : target.kind,
      target.parent,
    )
    state.frame.subject = subject
    state.give(state.frame, at)
  }
  state.settleDangling(subject)
  state.reassign(edge + 1, at)
}

/** Behind a comma what was said goes on only where "and" or "but" says so. */
function leaveAtComma(state: ClauseState, from: Frame, at: number): Frame {
  if (isAttribution(state.unit, at) || isVerbCue(headWord(state.unit, state.unit.chunks[at]))) return rootOf(from)
  let target = from
  while (target.parent && target.kind !== 'aside' && target.kind !== 'that' && target.kind !== 'main') {
    if (target.kind === 'contact' && target.parent.kind === 'main') break
    target = target.parent
  }
  return target
}

function takesClause(state: ClauseState, first: number): boolean {
  const { unit, frame } = state
  let before = first - 1
  while (isKind(unit, before, 'adv', 'date') || (isKind(unit, before, 'prep') && isKind(unit, before + 1, 'date')))
    before--
  if (before === frame.lastVerb) {
    if (isVerbCue(headWord(unit, unit.chunks[before]))) return true
    return unit.chunks[before]?.verb?.form === 'finite' && !waitingAround(frame) && !isReduced(unit, before)
  }
  // "told reporters the court would rule"
  return (
    before === frame.lastVerb + 1 &&
    /^(?:told|tells?|telling|informed|warned|assured|reminded)$/.test(headWord(unit, unit.chunks[frame.lastVerb]))
  )
}

/** "came and saw": the subject of the verb it goes with. */
export function coordinate(state: ClauseState, at: number): void {
  const { frame, unit } = state
  const verb = unit.chunks[at]?.verb
  const inner = unit.chunks[frame.verb]?.verb
  const parent = frame.parent
  const outer = parent ? unit.chunks[parent.verb]?.verb : undefined
  const word = headWord(unit, unit.chunks[at])
  const isPast = verb?.auxiliary === '' && unit.words[unit.chunks[at]?.first ?? -1]?.tag !== 'AUX'
  const outerWord = headWord(unit, parent ? unit.chunks[parent.verb] : undefined)
  // "thought that the site had failed, and wrote": saying goes with saying.
  const saysAlso =
    (frame.kind === 'that' || frame.kind === 'contact') &&
    parent !== null &&
    isPast &&
    isKind(unit, at - 2, 'comma') &&
    outer?.auxiliary === '' &&
    (isVerbCue(word) || word === 'wrote') &&
    (isVerbCue(outerWord) || outerWord === 'wrote')
  const backs =
    (frame.kind === 'that' || frame.kind === 'contact') &&
    parent !== null &&
    outer !== undefined &&
    inner?.auxiliary !== '' &&
    outer.auxiliary === '' &&
    verb?.auxiliary === '' &&
    !verb.passive &&
    isParticiple(headWord(unit, unit.chunks[at]))
  const last = unit.chunks[frame.lastVerb]
  const head = unit.words[unit.chunks[at]?.head ?? -1]
  // "to come out and support her"
  if (
    last?.verb?.form === 'infinitive' &&
    verb?.auxiliary === '' &&
    head?.lemma === head?.lower &&
    unit.words[unit.chunks[at]?.first ?? -1]?.tag !== 'AUX'
  ) {
    const subject = state.subjects.get(frame.lastVerb)
    if (subject) state.subjects.set(at, subject)
    frame.lastVerb = at
    return
  }
  state.give((backs || saysAlso) && parent ? parent : frame, at)
  state.reassign(Math.max(state.boundary, frame.lastVerb + 1), at)
}
