/** Tells which forms that look like participles are the verb their clause has waited for. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { finiteAfter, finiteBehindComma, isReduced, lacksObject } from './clause-shape.ts'
import type { ClauseState } from './clause-state.ts'
import { awaitsVerb, waitingAround } from './frame.ts'

/** "The firm, which has filed for relief, announced on Friday that": the verb its clause has waited for, no participle. */
export function isAwaitedPast({ unit, frame }: ClauseState, at: number): boolean {
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
export function isMainAfterAll({ unit, frame }: ClauseState, at: number): boolean {
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

const onlyParticiple =
  /^(?:given|taken|known|seen|shown|done|written|spoken|driven|chosen|drawn|grown|thrown|sworn|born|based|located|situated|aged|compared|followed|accompanied|flanked)$/
