/** Decides which verb, or which noun of an event, a date of the same sentence belongs to. */
import type { DateFact } from '../facts.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Place } from '../syntax/place.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Clauses } from './clauses.ts'
import { isCompared, isLowestSince } from './comparison.ts'
import { isEventNoun, isNamedEvent, isResult, isSureEvent, isUndated } from './event-noun.ts'
import { type Governor, type Sentence, isEvent, verbsAround } from './dated-clause.ts'
import { besideNoun, ofFragment } from './governing-noun.ts'
import { verbBefore, verbOf } from './governing-verb.ts'
import { isCount, isDueAside, isFigureFor, isLifespan, isStandingDate, isThing } from './undated.ts'
import { isCopula } from './verb-kind.ts'

export function governorOf(place: Place, clauses: Clauses, date: DateFact): Governor | null {
  const sentence = { ...place, clauses }
  const { unit, at } = place
  if (isKind(unit, at, 'np')) return ofModifier(sentence, date)
  if (isKind(unit, at, 'vg')) return { at, noun: false }
  if (!isKind(unit, at, 'date')) return verbOf(sentence)
  const told = whenBehind(sentence)
  if (told) return told
  const anchored = behindAnchor(sentence, date)
  if (anchored) return anchored
  // "compared to the carnage of January"
  if (
    headWord(unit, unit.chunks[at - 1]) === 'of' &&
    isEvent(unit, at - 2) &&
    !isResult(headWord(unit, unit.chunks[at - 2]))
  )
    return { at: at - 2, noun: true }
  if (isCompared(unit, at) || isLowestSince(unit, at)) return null
  if (
    isDueAside(unit, at) ||
    isFigureFor(unit, at) ||
    isStandingDate(unit, at) ||
    isCount(unit, at) ||
    isThing(unit, at)
  )
    return null
  // "debentures due May 15"
  if (/^(?:due|payable|effective|dated)$/.test(headWord(unit, unit.chunks[at - 1])) && !isKind(unit, at - 2, 'vg'))
    return null
  if (isLifespan(unit, at)) return null
  const cleft = cleftAt(sentence)
  if (cleft) return cleft === 'none' ? null : cleft
  const noun = officeBefore(unit, at) ?? besideNoun(sentence) ?? nounOfBoth(sentence) ?? anchorBefore(unit, at)
  // "the cars of the 1970s"
  let lead = at
  while (isKind(unit, lead - 1, 'conj') && isKind(unit, lead - 2, 'date')) lead -= 2
  if (
    !noun &&
    headWord(unit, unit.chunks[lead - 1]) === 'of' &&
    isKind(unit, lead - 2, 'np') &&
    !stretch.test(headWord(unit, unit.chunks[lead - 2]))
  )
    return null
  // "in the world of trade in the 20th century"
  if (
    !noun &&
    date.value.length < 3 &&
    isKind(unit, at - 2, 'np') &&
    !isKind(unit, at - 3, 'vg') &&
    isKind(unit, at - 3, 'prep')
  )
    return null
  return noun ?? verbOf(sentence) ?? ofFragment(sentence) ?? verbBefore(sentence)
}

/** "since November, when the guild left": what happened then is told behind it. */
function whenBehind({ unit, at, clauses }: Sentence): Governor | null {
  const when = at + 2
  if (!isKind(unit, at + 1, 'comma') || headWord(unit, unit.chunks[when]) !== 'when' || !isKind(unit, when, 'wh'))
    return null
  // "The board meets on 17 May, when it will hear the plan": both are true, and the main clause comes first.
  const lasts = /^(?:since|until|till|from|to|by|before|after|past|of)$/.test(headWord(unit, unit.chunks[at - 1]))
  const { left } = verbsAround({ unit, at, clauses })
  // "recalled the winter when the cable snapped"
  if (!lasts && left >= 0 && !isThing(unit, at) && !isCopula(headWord(unit, unit.chunks[left]))) return null
  const clause = clauses.clauseOf[when]
  for (let next = when + 1; next < unit.chunks.length && !isKind(unit, next, 'stop', 'colon'); next++)
    if (
      unit.chunks[next]?.verb?.form === 'finite' &&
      clauses.clauseOf[next] === clause &&
      !clauses.attached.has(next)
    ) {
      // "died in 1980, when she was 88"
      if (isCopula(headWord(unit, unit.chunks[next])) && !isKind(unit, next + 1, 'adj', 'vg', 'adv')) return null
      const isToBe = isKind(unit, next + 1, 'vg') && unit.chunks[next + 1]?.verb?.form === 'infinitive'
      return { at: isToBe && isCopula(headWord(unit, unit.chunks[next])) ? next + 1 : next, noun: false }
    }
  return null
}

/** "It was in May that she left": the verb behind; "It was early May, and the mill stood still": nothing is said to happen. */
function cleftAt({ unit, at, clauses }: Sentence): Governor | 'none' | null {
  const verb = isKind(unit, at - 1, 'prep') ? at - 2 : at - 1
  const copula =
    /^(?:is|was|are|were|['’]s|['’]re)$/.test(headWord(unit, unit.chunks[verb])) && isKind(unit, verb, 'vg')
  const subject = headWord(unit, unit.chunks[verb - 1])
  // "now that we are in 2031"
  if (!copula || !/^(?:it|we)$/.test(subject)) return null
  const next = isKind(unit, at + 1, 'comma') ? at + 2 : at + 1
  if (isKind(unit, next, 'that') || headWord(unit, unit.chunks[next]) === 'when') {
    const clause = clauses.clauseOf[next]
    for (let behind = next + 1; behind < unit.chunks.length; behind++)
      if (unit.chunks[behind]?.verb?.form === 'finite' && clauses.clauseOf[behind] === clause)
        return { at: behind, noun: false }
  }
  return verb === at - 1 || subject === 'we' ? 'none' : null
}

/** "the finals of 2030 and 2038": both belong to the noun. */
function nounOfBoth({ unit, at, clauses }: Sentence): Governor | null {
  if (!isKind(unit, at - 1, 'conj') || !isKind(unit, at - 2, 'date') || isKind(unit, at + 1, 'vg', 'np')) return null
  return besideNoun({ unit, at: at - 2, clauses })
}

/** "Lind, mayor since 2011, left": the date is that of the office. */
function officeBefore(unit: Unit, at: number): Governor | null {
  if (!/^(?:since|from|until|in)$/.test(headWord(unit, unit.chunks[at - 1]))) return null
  if (!isKind(unit, at + 1, 'comma', 'prep', 'paren', 'stop')) return null
  let noun = at - 2
  while (isKind(unit, noun - 1, 'prep') && isKind(unit, noun - 2, 'np')) noun -= 2
  const chunk = unit.chunks[noun]
  const isSetOff = isKind(unit, noun - 1, 'comma') && isKind(unit, noun - 2, 'np')
  if (!chunk || !isSetOff || chunk.kind !== 'np' || unit.words[chunk.head]?.tag !== 'NOUN') return null
  return office.test(headWord(unit, chunk)) ? { at: noun, noun: true } : null
}

const office =
  /^(?:governor|mayor|minister|president|chairman|chairwoman|director|leader|head|chief|captain|coach|champion|member|editor|ambassador|secretary|manager|senator|commander|owner|chair|king|queen|bishop)$/

/** "nothing since the long whistle in 2004": the date tells when that was, whatever it is. */
function anchorBefore(unit: Unit, at: number): Governor | null {
  const noun = at - 2
  const head = unit.words[unit.chunks[noun]?.head ?? -1]
  const isAnchor =
    /^(?:in|of|on)$/.test(headWord(unit, unit.chunks[at - 1])) &&
    /^(?:since|after|before|following)$/.test(headWord(unit, unit.chunks[noun - 1])) &&
    isKind(unit, noun - 1, 'prep') &&
    head?.tag === 'NOUN'
  return isAnchor && isKind(unit, noun, 'np') ? { at: noun, noun: true } : null
}

/** "Monday's vote", "the 2007 unrest", "third-quarter sales fell" */
function ofModifier(sentence: Sentence, date: DateFact): Governor | null {
  const { unit, at } = sentence
  const chunk = unit.chunks[at]
  const head = chunk ? unit.words[chunk.head] : undefined
  // "in her 2030 and 2036 campaigns"
  if (chunk && head && head.start < date.end && date.start < head.end && isKind(unit, at + 1, 'conj')) {
    const sister = unit.chunks[at + 2]
    if (sister && isEvent(unit, at + 2) && /^\d{4}$/.test(unit.words[sister.first]?.lower ?? ''))
      return { at: at + 2, noun: true }
  }
  // "after a slow second quarter"
  if (!chunk || !head || (head.start < date.end && date.start < head.end)) return verbOf(sentence)
  const noun = { at, noun: true }
  const behind = unit.words.findIndex(({ start }) => start >= date.end)
  if (head.tag === 'PROPN') {
    // "the 2007 State of the Guild Address"
    const named = headWord(unit, unit.chunks[at + 2])
    if (
      headWord(unit, unit.chunks[at + 1]) === 'of' &&
      (isNamedEvent(named) || isSureEvent(named)) &&
      !isNamedEvent(head.lower)
    )
      return { at: at + 2, noun: true }
    // "the 1969 film Dark Rider"
    if (isUndated(unit.words[behind]?.lower ?? '')) return null
    // "during the 1991 Hajj"
    const lead = /^(?:during|at|after|before|since)$/.test(headWord(unit, unit.chunks[at - 1]))
    return isNamedEvent(head.lower) || isSureEvent(head.lower) || lead ? noun : null
  }
  if (isResult(head.lower)) {
    if (/^(?:from|than|to|against|with)$/.test(headWord(unit, unit.chunks[at - 1]))) return null
    return isSubjectOf(sentence) ? verbOf(sentence) : noun
  }
  if (isEventNoun(head.lower)) return noun
  for (let word = behind; word >= 0 && word <= chunk.last; word++)
    if (
      isSureEvent(unit.words[word]?.lower ?? '') &&
      unit.words[word]?.tag === 'NOUN' &&
      unit.words[word + 1]?.tag !== 'NOUN'
    )
      return { ...noun, word }
  // "from last year's $3 million", "the 1998 film": nothing happened then.
  if (date.surface === '9/11') return null
  // "for the 2038 model year"
  if (head.lower === 'year' && unit.words[chunk.head - 1]?.lower === 'model') return null
  // "for the May–June 1996 period"
  if (/^(?:period|quarter|year|half|season|weekend|months?|holidays?)$/.test(head.lower)) return verbOf(sentence)
  if (head.tag !== 'NOUN' || isUndated(head.lower) || date.value.length < 4) return null
  return isSubjectOf(sentence) || isOpening(sentence) ? verbOf(sentence) : noun
}

/** No verb of its clause stands before it, but one behind. */
function isSubjectOf(sentence: Sentence): boolean {
  const { left, right } = verbsAround(sentence)
  return left < 0 && right >= 0 && !isKind(sentence.unit, sentence.at - 1, 'prep')
}

/** "On Tuesday's programme, she said" */
function isOpening(sentence: Sentence): boolean {
  const { left, right } = verbsAround(sentence)
  return left < 0 && right >= 0
}

/** "for the rest of 1943" */
const stretch = /^(?:rest|remainder|most|much|part|course|bulk|beginning|end|half|months?|weeks?|days?)$/

/** "three days after Brook said …": the verb behind; "a year after the attack": the noun. */
function behindAnchor({ unit, at, clauses }: Sentence, date: DateFact): Governor | null {
  const isLength = date.type === 'DURATION'
  if (!isLength || !/^(?:after|before|since|following)$/.test(headWord(unit, unit.chunks[at + 1]))) return null
  // "two weeks before the 4 May vote, Otis left": counted from the date behind, so the main clause tells what happened.
  if (date.resolved !== undefined && !isBesideDate(unit, at)) return null
  const from = at + 2
  const clause = clauses.clauseOf[from]
  let dated = false
  for (let next = from; next < unit.chunks.length && clauses.clauseOf[next] === clause; next++) {
    if (isKind(unit, next, 'date')) dated = true
    if (isKind(unit, next, 'comma') && !isKind(unit, at + 1, 'sub')) break
    if (unit.chunks[next]?.verb && isKind(unit, at + 1, 'sub'))
      return hasDateBehind(unit, next) ? null : { at: next, noun: false }
    if (unit.chunks[next]?.verb?.form === 'gerund' && next === from) return { at: next, noun: false }
  }
  // "three days after the vote of 5 May, Brook left": the day is that of the main clause.
  if (dated || !isKind(unit, from, 'np')) return null
  return isEvent(unit, from) ? { at: from, noun: true } : null
}

/** "on Friday, three days after" */
const isBesideDate = (unit: Unit, at: number): boolean => {
  let before = at - 1
  while (isKind(unit, before, 'comma', 'adv', 'dash')) before--
  return isKind(unit, before, 'date')
}

/** "three days after Brook left on 5 May": what is dated here is told by the main clause. */
function hasDateBehind(unit: Unit, verb: number): boolean {
  for (let at = verb + 1; at < unit.chunks.length; at++) {
    if (isKind(unit, at, 'comma', 'stop', 'vg', 'sub', 'that', 'wh')) return false
    if (isKind(unit, at, 'date')) return true
  }
  return false
}
