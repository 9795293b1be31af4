/** Tells where a subordinate clause opens, and where a relative clause is over. */
import { headWord, isKind, occasion } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { countFinite, isAsOf, isReduced, lacksObject } from './clause-shape.ts'
import type { ClauseState } from './clause-state.ts'
import { awaitsVerb, rootOf, waitingAround } from './frame.ts'

/** "went there as governor" */
export function isRole(unit: Unit, at: number): boolean {
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

/** "The firm, once the third of its kind, filed": no clause of its own. */
export function isAdverbial({ unit, frame }: ClauseState, at: number): boolean {
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

export function openSub(state: ClauseState, at: number): void {
  if (isKind(state.unit, at - 1, 'comma') && !waitingAround(state.frame)) state.frame = rootOf(state.frame)
  state.push('sub')
}

/** "After a plan to save the mills failed": a clause, though its verb is far away. */
export function isLongClause(unit: Unit, at: number): boolean {
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

/** "likened it to the guild, which gets public funds, in an interview": the relative clause is over. */
export function closesRelative({ unit, frame }: ClauseState, at: number): boolean {
  if (frame.kind !== 'relative' || frame.verb < 0 || !frame.parent || frame.parent.verb < 0) return false
  return (
    isKind(unit, at + 1, 'prep') &&
    /^(?:in|at|during|on)$/.test(headWord(unit, unit.chunks[at + 1])) &&
    occasion.test(headWord(unit, unit.chunks[at + 2])) &&
    frame.opensBehindComma
  )
}
