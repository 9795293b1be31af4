/** Decides what a noun phrase does to the clause being read: it becomes its subject, opens a clause of its own, or nothing. */
import { isVerbCue } from '../claims/claims.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import {
  finiteAfter,
  finiteBeforeComma,
  finiteBehindComma,
  isAttribution,
  isOpenList,
  isReduced,
  verbAfter,
} from './clause-shape.ts'
import type { ClauseState } from './clause-state.ts'
import { openComment } from './comment.ts'
import { awaitsVerb, type Frame, rootOf } from './frame.ts'
import { isObjectOfPreposition } from './subject-span.ts'

/** ", the head of the guild, said": what stands before it is a person, not a place. */
function isApposed(unit: Unit, at: number): boolean {
  let last = at
  while (isKind(unit, last + 1, 'prep') && isKind(unit, last + 2, 'np')) last += 2
  return isKind(unit, at, 'np') && isKind(unit, last + 1, 'comma') && isKind(unit, last + 2, 'vg', 'adv')
}

/** "in Ostry, Norland," */
const isWiderPlace = (unit: Unit, at: number): boolean =>
  isKind(unit, at - 1, 'comma') &&
  isKind(unit, at + 1, 'comma') &&
  isKind(unit, at - 2, 'np') &&
  isKind(unit, at - 3, 'prep') &&
  unit.words[unit.chunks[at]?.first ?? -1]?.tag !== 'DET' &&
  unit.words[unit.chunks[at]?.head ?? -1]?.tag === 'PROPN' &&
  unit.words[unit.chunks[at - 2]?.head ?? -1]?.tag === 'PROPN' &&
  !isApposed(unit, at + 2)

/** A noun phrase right behind another one, with an article or a pronoun of its own. */
const opensOwnClause = (unit: Unit, at: number): boolean =>
  isKind(unit, at - 1, 'np') &&
  /^(?:DET|PRON)$/.test(unit.words[unit.chunks[at]?.first ?? -1]?.tag ?? 'X') &&
  headWord(unit, unit.chunks[at]) !== 'there'

const awaitsNothing = (frame: Frame): boolean => frame.verb < 0 && frame.subject < 0 && frame.antecedent === null

/** A finite verb of the same clause, also behind a comma, after the one at `verb`. */
const finiteBehind = (unit: Unit, verb: number): boolean =>
  finiteAfter(unit, verb) || unit.chunks[verb + 1]?.verb?.form === 'finite'

/** The next verb group behind a noun phrase and what hangs on it. */
function verbBehindPhrase(unit: Unit, at: number): number {
  let last = at
  while (isKind(unit, last + 1, 'prep') && isKind(unit, last + 2, 'np')) last += 2
  return verbAfter(unit, last)
}

const states =
  /^(?:sa(?:id|ys?)|th(?:ought|inks?)|believe[sd]?|hope[sd]?|report(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|noted?|fear(?:s|ed)?|insist(?:s|ed)?|show(?:s|ed)?|suggest(?:s|ed)?|indicated?|found|predict(?:s|ed)?|estimate[sd]?|knew|knows?|felt|feels?)$/

function openAtName(state: ClauseState, at: number): void {
  const root = rootOf(state.frame)
  state.frame = state.open('main', root.kind === 'aside' ? root : null)
  state.frame.subject = at
}

const isNamed = (unit: Unit, at: number): boolean => unit.words[unit.chunks[at]?.head ?? -1]?.tag === 'PROPN'

/** "The bridge, she said on Monday, would reopen": what was said goes on behind the comma. */
function isSayingAside(unit: Unit, at: number, frame: Frame): boolean {
  if (!awaitsVerb(frame) || frame.antecedent || !isKind(unit, at - 1, 'comma')) return false
  const verb = verbAfter(unit, at)
  if (verb < 0 || unit.chunks[verb]?.verb?.form !== 'finite') return false
  const word = headWord(unit, unit.chunks[verb])
  if (!isVerbCue(word) && !/^(?:went|continued|wrote|contends?|recall(?:s|ed))$/.test(word)) return false
  if (isKind(unit, verb + 1, 'that')) return false
  return finiteBehindComma(unit, verb) >= 0 && !finiteBeforeComma(unit, verb)
}

export function visitNoun(state: ClauseState, at: number): void {
  const { unit, frame } = state
  if (openComment(state, at)) return
  // "said flights to enforce the ban doubled"
  if (
    frame.verb === at - 1 &&
    frame.verb >= 0 &&
    states.test(headWord(unit, unit.chunks[at - 1])) &&
    finiteBeforeComma(unit, at)
  ) {
    state.push('contact').subject = at
    return
  }
  if (isSayingAside(unit, at, frame)) {
    state.push('contact').subject = at
    return
  }
  // ", and Brook, a lawyer who had won, left"; "…,” Brook, a lawyer, said"
  if (frame.verb >= 0 && isKind(unit, at + 1, 'comma') && isNamed(unit, at)) {
    const verb = finiteBehindComma(unit, at + 1)
    const isCoordinate = isKind(unit, at - 1, 'conj') && isKind(unit, at - 2, 'comma')
    const isSpeaker =
      isKind(unit, at - 1, 'comma', 'quote') && verb >= 0 && isVerbCue(headWord(unit, unit.chunks[verb]))
    if (verb >= 0 && (isCoordinate || isSpeaker)) {
      openAtName(state, at)
      return
    }
  }
  // "Three weeks of talks broke down"
  const isLength = frame.subject < 0 && isKind(unit, at - 2, 'date') && !isKind(unit, at - 3, 'prep', 'vg')
  const isObject = isObjectOfPreposition(unit, at, frame.subject >= 0)
  if (frame.verb >= 0 || frame.antecedent) return
  if (isObject && !(isLength && headWord(unit, unit.chunks[at - 1]) === 'of')) return
  if (!/[\p{L}\p{N}]/u.test(headWord(unit, unit.chunks[at]))) return
  // "the last ballot there was cast"
  if (headWord(unit, unit.chunks[at]) === 'there' && isKind(unit, at - 1, 'np')) return
  // "Brook herself was"; "in Ostry, Norland, the mayor"
  if (/sel(?:f|ves)$/.test(headWord(unit, unit.chunks[at])) || isWiderPlace(unit, at)) return
  if (frame.subject < 0) {
    if (isKind(unit, at - 1, 'vg')) return
    frame.subject = at
    // "Asked what share he saw, she left"
    if (frame.kind === 'main' || frame.kind === 'aside' || !state.dangling.some((verb) => isReduced(unit, verb)))
      state.settleDangling(at)
    return
  }
  // "On 9 April, the feast of the guild, dozens of smiths left"
  if (
    isKind(unit, at - 1, 'comma') &&
    isKind(unit, frame.subject - 1, 'comma') &&
    isKind(unit, frame.subject - 2, 'date')
  ) {
    let last = at
    while (isKind(unit, last + 1, 'prep') && isKind(unit, last + 2, 'np')) last += 2
    if (unit.chunks[last + 1]?.verb?.form === 'finite') frame.subject = at
    return
  }
  const verb = verbBehindPhrase(unit, at)
  if (verb < 0 || unit.chunks[verb]?.verb?.form !== 'finite') return
  if (opensOwnClause(unit, at) && !finiteBehind(unit, verb)) {
    // "After the second accident the lining of the bank was mended": no clause, a phrase, stood before it.
    if (frame.kind === 'sub' && frame.parent && awaitsNothing(frame.parent)) {
      state.frame = frame.parent
      state.frame.subject = at
      state.reassign(at, at)
    } else frame.subject = at
    return
  }
  if (verbAfter(unit, at) !== verb) return
  if (isKind(unit, at - 1, 'np', 'date') && finiteAfter(unit, verb)) {
    // "remarks Brook made | angered"
    if (isKind(unit, at - 1, 'np')) state.push('contact').subject = at
  } else if (
    isKind(unit, at - 1, 'comma') &&
    verb === at + 1 &&
    !isAttribution(unit, verb) &&
    !(
      isReduced(unit, verb) &&
      isKind(unit, verb + 1, 'prep', 'vg') &&
      (finiteAfter(unit, verb) || finiteBehindComma(unit, verb) >= 0)
    )
  ) {
    // "A lawyer by training, Brook joined"
    const isAside = headWord(unit, unit.chunks[0]) === 'with'
    // "Oslo and Bern to share a mill, the guild announced Friday"
    const says = isVerbCue(headWord(unit, unit.chunks[verb])) && unit.words[unit.chunks[at]?.first ?? -1]?.tag === 'DET'
    if (isAside || says) frame.subject = at
    else if (
      !isKind(unit, frame.subject + 1, 'vg') &&
      (!isOpenList(unit, frame.subject, at) || isKind(unit, at - 2, 'date'))
    )
      frame.subject = at
  }
}
