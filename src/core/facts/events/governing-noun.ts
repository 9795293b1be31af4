/** Decides whether a date belongs to the noun of an event beside it: "the attack on Friday", "the truce (May 1953)". */
import { headWord, isKind, occasion } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isResult, isSureEvent } from './event-noun.ts'
import { type Governor, type Sentence, eventBefore, hasComma, isEvent, isGone, verbsAround } from './dated-clause.ts'
import { isAbout, isAhead, isCopula, leansOn } from './verb-kind.ts'

/** A date that belongs to a noun and not to the verb of its clause. */
export function besideNoun(sentence: Sentence): Governor | null {
  const { unit, at } = sentence
  const { left, right } = verbsAround(sentence)
  const told = left < 0 ? -1 : resultOf(unit, left, at)
  if (told >= 0) return { at: told, noun: true }
  const noun = eventBefore(unit, at, left)
  if (noun < 0) return null
  const group = unit.chunks[left]?.verb
  // "has held the crossing since June", "Every vote since May has failed"
  const opener = unit.words[unit.chunks[left < 0 ? right : left]?.first ?? -1]?.lower ?? ''
  if (headWord(unit, unit.chunks[at - 1]) === 'since' && /^(?:has|have|had|'ve)$/.test(opener)) return null
  const governor = { at: noun, noun: true }
  if (headWord(unit, unit.chunks[at - 1]) === 'of') return governor
  const opening = firstOfPhrase(unit, noun)
  const before = headBefore(unit, opening)
  const preposition = headWord(unit, unit.chunks[before])
  // "on the day of her wedding ten years ago"
  if (headWord(unit, unit.chunks[opening]) === 'time') return governor
  if (left < 0) {
    // "The response to a letter last week has moved many"
    if (right < 0 || (isPerfect(unit, right) && isGone(unit, at))) return governor
    if (isResult(headWord(unit, unit.chunks[noun])))
      return brings.test(headWord(unit, unit.chunks[right])) && !hasComma(unit, noun, at) ? governor : null
    // "After the collapse in 1990, Brook left"; "At a meeting on Monday, Brook spoke"
    if (isKind(unit, before, 'prep', 'sub')) return timed.test(preposition) ? governor : null
    return hasComma(unit, noun, at) ? null : governor
  }
  const verb = headWord(unit, unit.chunks[left])
  if (/^pending$/.test(unit.words[unit.chunks[opening]?.first ?? -1]?.lower ?? '')) return governor
  // "condemned in the strongest terms the attack"
  if (isAbout(verb) && headWord(unit, unit.chunks[left + 1]) === 'in' && !isSaidOn(unit, at, verb)) return governor
  if (isKind(unit, before, 'prep', 'sub') || (isKind(unit, before, 'vg') && timed.test(preposition))) {
    if (timed.test(preposition)) return governor
    // "in failed actions such as the Battle of Ostry on 2 January"
    if (preposition === 'as' && headWord(unit, unit.chunks[before - 1]) === 'such') return governor
    if (headWord(unit, unit.chunks[before - 1]) === 'according') return governor
    if (isCopula(verb) && /^(?:for|of|in|behind)$/.test(preposition) && isKind(unit, at - 1, 'prep')) return governor
    // "was preceded by a visit in May"
    if (preposition === 'by' && group?.passive === true && isAbout(verb)) return governor
    if (hasComma(unit, noun, at)) return null
    if (leansOn(verb, preposition) && headWord(unit, unit.chunks[at - 1]) !== 'for') return governor
    if (group?.passive !== true && isClose(unit, noun, at, preposition)) return governor
    if (
      headWord(unit, unit.chunks[at + 1]) === 'of' &&
      at - 2 === noun &&
      isSureEvent(headWord(unit, unit.chunks[noun]))
    )
      return governor
    if (isPerfect(unit, left) && isGone(unit, at)) return governor
    // "went into liquidation"
    if (before === left + 1 && preposition === 'into') return null
    if (preposition === 'into' || preposition === 'about' || preposition === 'over') return governor
    return opensRelative(unit, at) && !occasion.test(headWord(unit, unit.chunks[noun])) ? governor : null
  }
  if (isAhead(verb) && isYetToCome(sentence, verb) && isObjectOf(unit, left, opening)) return governor
  if (opening !== left + 1) return null
  if (isAbout(verb) && group?.passive !== true && !isSaidOn(unit, at, verb)) return governor
  if (isCopula(verb) && !isKind(unit, at - 1, 'np')) return governor
  // "has set a hearing for 15 December", "called a vote for Tuesday"
  if (headWord(unit, unit.chunks[at - 1]) === 'for' && group?.passive !== true && arranges.test(verb)) return governor
  if (isPerfect(unit, left) && isGone(unit, at)) return governor
  return null
}

/** "reported a loss for the third quarter": the figure that a period has, or -1. */
function resultOf(unit: Unit, verb: number, date: number): number {
  const reports = /^(?:report|announc|disclos|post)(?:e|s|es|ed|ing)?$/.test(headWord(unit, unit.chunks[verb]))
  if (!reports || headWord(unit, unit.chunks[date - 1]) !== 'for') return -1
  if (!/\b(?:quarter|half|year|months|period)\b/.test(headWord(unit, unit.chunks[date]))) return -1
  if (!isEvent(unit, verb + 1)) return -1
  // "a loss of $8 million, or $2 a share, for the third quarter"
  for (let at = verb + 2; at < date - 1; at++) if (!isKind(unit, at, 'np', 'prep', 'comma', 'conj')) return -1
  return verb + 1
}

/** Nothing but noun phrases and what joins them stands between: "expects margins of a tenth and growth". */
function isObjectOf(unit: Unit, verb: number, noun: number): boolean {
  for (let at = verb + 1; at < noun; at++) {
    const joins = isKind(unit, at, 'prep') && /^(?:of|in|for|on|between)$/.test(headWord(unit, unit.chunks[at]))
    if (!joins && !isKind(unit, at, 'np', 'conj', 'adj')) return false
  }
  return true
}

/** "promises a vote in September", "predicted a crash by May": the date is that of what is to come. */
function isYetToCome({ unit, at }: Sentence, verb: string): boolean {
  const preposition = headWord(unit, unit.chunks[at - 1])
  if (/^(?:by|before|until|for)$/.test(preposition)) return true
  if (/^(?:next|coming|tomorrow|the coming)\b/.test(headWord(unit, unit.chunks[at]))) return true
  // "sought a loan in May" is told of the past.
  return !/(?:ed|aw|ought|eld)$/.test(verb) && preposition !== 'on'
}

/** "has started": no perfect goes with "two weeks ago". */
const isPerfect = (unit: Unit, at: number): boolean =>
  /^(?:has|have|'ve)$/.test(unit.chunks[at]?.verb ? (unit.words[unit.chunks[at]?.first ?? -1]?.lower ?? '') : '')

/** "criticised the plan Monday": a bare day behind a past tells when it was said. */
const isSaidOn = (unit: Unit, at: number, verb: string): boolean =>
  /ed$/.test(verb) && isKind(unit, at - 1, 'np') && /day$/.test(headWord(unit, unit.chunks[at]))

/** "swayed by the vote in May of the council", "flew there for talks on Monday", "the site of a speech by Brook in 1830" */
function isClose(unit: Unit, noun: number, at: number, preposition: string): boolean {
  const chunk = unit.chunks[noun]
  if (!chunk || unit.words[chunk.head]?.tag === 'PROPN' || !isSureEvent(headWord(unit, chunk))) return false
  if (preposition !== 'of' && headWord(unit, unit.chunks[noun + 1]) === 'by') return true
  return preposition === 'for' && at - 2 === noun && headWord(unit, unit.chunks[at - 1]) === 'on'
}

/** "The losses in 2031 forced him out": what the figure did, not how it stood. */
const brings =
  /^(?:enabl|caus|forc|prompt|help|mak|allow|trigger|push|spark|hurt|persuad|convinc)(?:e|es|ed|s)?$|^(?:made|led|drove|put|left|brought)$/
const arranges =
  /^(?:set|sets|setting|called|calls|scheduled|schedules|fixed|booked|slated|arranged|ordered|orders|planned)$/
const timed = /^(?:according|after|following|since|before|despite|amid|because|due|until|like|than)$/

/** "the attack in Ostry on Friday that killed three" */
const opensRelative = (unit: Unit, at: number): boolean =>
  /^(?:that|which)$/.test(headWord(unit, unit.chunks[at + 1])) &&
  isKind(unit, at + 1, 'that', 'wh') &&
  isKind(unit, at + 2, 'vg')

/** "after the drawdown in 2010 and withdrawal": the preposition of the first of both. */
function headBefore(unit: Unit, opening: number): number {
  if (!isKind(unit, opening - 1, 'conj')) return opening - 1
  let at = opening - 2
  while (isKind(unit, at, 'date') || (isKind(unit, at, 'prep') && isKind(unit, at + 1, 'date'))) at--
  while (/^(?:of|with|in|on|for)$/.test(headWord(unit, unit.chunks[at - 1])) && isKind(unit, at - 2, 'np')) at -= 2
  return isKind(unit, at, 'np') ? at - 1 : opening - 1
}

/** First noun of the phrase "the lead-up to the vote in Ostry" that holds the noun at `at`. */
function firstOfPhrase(unit: Unit, at: number): number {
  let first = at
  while (/^(?:of|for)$/.test(headWord(unit, unit.chunks[first - 1])) && isKind(unit, first - 2, 'np')) first -= 2
  return first
}

/** "the truce (May 1953)", "Brook's rule (1902–1910)" */
export function nounBeforeAside({ unit, at }: Sentence): Governor | null {
  let open = at
  while (open > 0 && isKind(unit, open, 'date', 'prep', 'conj', 'comma', 'dash')) open--
  if (headWord(unit, unit.chunks[open]) !== '(') return null
  const event = eventBefore(unit, open, -1)
  return event >= 0 ? { at: event, noun: true } : null
}

/** "The vote in March", "War on the coast, 1939–45": headings without a verb. */
export function ofFragment({ unit, at }: Sentence): Governor | null {
  // "2003: Invasion"
  if (at === 0 && isKind(unit, 1, 'colon') && isEvent(unit, 2) && !unit.chunks.some(({ kind }) => kind === 'vg'))
    return { at: 2, noun: true }
  let noun = at - 1
  while (noun > 0 && isKind(unit, noun, 'comma', 'colon', 'date', 'prep', 'dash', 'paren')) noun--
  const event = eventBefore(unit, noun + 1, -1)
  if (event < 0) return null
  for (let back = 0; back < event; back++) if (isKind(unit, back, 'vg')) return null
  return { at: event, noun: true }
}
