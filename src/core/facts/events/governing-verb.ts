/** Decides which verb, or which noun of an event, a date of the same sentence belongs to. */
import type { DateFact } from '../facts.ts'
import { isParticiple } from '../syntax/chunk.ts'
import { headWord, isKind, occasion } from '../syntax/noun-phrase.ts'
import type { Place } from '../syntax/place.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Clauses } from './clauses.ts'
import { isCompared, isLowestSince } from './comparison.ts'
import { isEventNoun, isNamedEvent, isResult, isSureEvent, isUndated } from './event-noun.ts'
import { isAbout, isAhead, isCopula, isPurpose, leansOn, objectDoes } from './verb-kind.ts'

export interface Governor {
  /** Chunk of the verb group or noun phrase. */
  readonly at: number
  readonly noun: boolean
  /** The word of the noun phrase that names the event, where it is not its head. */
  readonly word?: number
}

interface Sentence extends Place {
  readonly clauses: Clauses
}

export function governorOf(place: Place, clauses: Clauses, date: DateFact): Governor | null {
  const sentence = { ...place, clauses }
  const { unit, at } = place
  if (isKind(unit, at, 'np')) return ofModifier(sentence, date)
  if (isKind(unit, at, 'vg')) return { at, noun: false }
  if (!isKind(unit, at, 'date')) return verbOf(sentence)
  const anchored = behindAnchor(sentence, date)
  if (anchored) return anchored
  if (isCompared(unit, at) || isLowestSince(unit, at)) return null
  // "debentures due May 15"
  if (/^(?:due|payable|effective|dated)$/.test(headWord(unit, unit.chunks[at - 1])) && !isKind(unit, at - 2, 'vg'))
    return null
  const noun = besideNoun(sentence)
  // "the cars of the 1970s"
  if (
    !noun &&
    headWord(unit, unit.chunks[at - 1]) === 'of' &&
    isKind(unit, at - 2, 'np') &&
    !stretch.test(headWord(unit, unit.chunks[at - 2]))
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

/** "Monday's vote", "the 2007 unrest", "third-quarter sales fell" */
function ofModifier(sentence: Sentence, date: DateFact): Governor | null {
  const { unit, at } = sentence
  const chunk = unit.chunks[at]
  const head = chunk ? unit.words[chunk.head] : undefined
  // "after a slow second quarter"
  if (!chunk || !head || (head.start < date.end && date.start < head.end)) return verbOf(sentence)
  const noun = { at, noun: true }
  const behind = unit.words.findIndex(({ start }) => start >= date.end)
  if (head.tag === 'PROPN') {
    // "the 1969 film Dark Rider"
    if (isUndated(unit.words[behind]?.lower ?? '')) return null
    // "during the 1991 Hajj"
    const lead = /^(?:during|at|after|before|since)$/.test(headWord(unit, unit.chunks[at - 1]))
    return isNamedEvent(head.lower) || lead ? noun : verbOf(sentence)
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

const isName = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  return chunk !== undefined && unit.words[chunk.head]?.tag === 'PROPN'
}

const isEvent = (unit: Unit, at: number): boolean => {
  if (!isKind(unit, at, 'np')) return false
  const word = headWord(unit, unit.chunks[at])
  return isName(unit, at) ? isNamedEvent(word) : isEventNoun(word)
}

/** "three days after Brook said …": the verb behind; "a year after the attack": the noun. */
function behindAnchor({ unit, at, clauses }: Sentence, date: DateFact): Governor | null {
  const isLength =
    date.type === 'DURATION' ||
    /^the (?:very )?(?:day|night|morning|evening|week|weekend|month|year)$/i.test(date.surface)
  if (!isLength || !/^(?:after|before|since|following)$/.test(headWord(unit, unit.chunks[at + 1]))) return null
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

/** "three days after Brook left on 5 May": what is dated here is told by the main clause. */
function hasDateBehind(unit: Unit, verb: number): boolean {
  for (let at = verb + 1; at < unit.chunks.length; at++) {
    if (isKind(unit, at, 'comma', 'stop', 'vg', 'sub', 'that', 'wh')) return false
    if (isKind(unit, at, 'date')) return true
  }
  return false
}

const meets = /^(?:met|gathered|convened|assembled|travelled|traveled|returned|flew|arrived|marched|stopped)$/

interface Verbs {
  /** The last verb group of the date's clause before it, -1 for none. */
  readonly left: number
  /** The first finite one behind it. */
  readonly right: number
}

function verbsAround({ unit, at, clauses }: Sentence): Verbs {
  for (let clause = clauses.clauseOf[at] ?? -1; clause >= 0; clause = clauses.parentOf[clause] ?? -1) {
    let left = at - 1
    while (left >= 0 && !(isKind(unit, left, 'vg') && clauses.clauseOf[left] === clause && !isPreposition(unit, left)))
      left--
    let right = at + 1
    while (right < unit.chunks.length && !isFiniteIn(unit, right, clause, clauses)) right++
    if (right >= unit.chunks.length) right = -1
    if (left < 0 && right < 0 && isAsideBehindVerb(unit, at, clauses)) continue
    const isSub = isKind(
      unit,
      unit.chunks.findIndex((_, index) => clauses.clauseOf[index] === clause),
      'sub',
      'that',
    )
    if (left >= 0 || right >= 0 || !isSub) return { left, right }
  }
  return { left: -1, right: -1 }
}

/** "when he stepped down (1880)" */
function isAsideBehindVerb(unit: Unit, at: number, { clauseOf }: Clauses): boolean {
  let open = at
  while (open > 0 && clauseOf[open - 1] === clauseOf[at]) open--
  return headWord(unit, unit.chunks[open]) === '(' && !isKind(unit, open - 1, 'np')
}

/** Verb forms that only lead on to a noun: "following the vote", "compared with May". */
const isPreposition = (unit: Unit, at: number): boolean =>
  /^(?:following|including|concerning|regarding|involving|compared|pending)$/.test(headWord(unit, unit.chunks[at]))

const isFiniteIn = (unit: Unit, at: number, clause: number, { clauseOf, attached }: Clauses): boolean =>
  unit.chunks[at]?.verb?.form === 'finite' && clauseOf[at] === clause && !attached.has(at)

function verbOf(sentence: Sentence): Governor | null {
  const { unit, at } = sentence
  const { left, right } = verbsAround(sentence)
  // "dismissed it, and last year deported"
  const opening = isKind(unit, at - 1, 'prep') ? at - 2 : at - 1
  if (right === at + 1 && isKind(unit, opening, 'conj') && isKind(unit, at, 'date')) return { at: right, noun: false }
  if (left >= 0) {
    const finite = unit.chunks[left]?.verb?.form === 'finite'
    // "Asked about it on Monday, she left"; "Citing the storm, the port on Monday closed"
    if (!finite && right >= 0 && hasComma(unit, left, at)) return { at: right, noun: false }
    return { at: overPurpose(sentence, overParticiple(sentence, left)), noun: false }
  }
  if (right >= 0) {
    // "is to begin"
    const word = headWord(unit, unit.chunks[right])
    const isToBe = (isCopula(word) || isReported(unit, right)) && unit.chunks[right + 1]?.verb?.form === 'infinitive'
    return { at: isToBe ? right + 1 : right, noun: false }
  }
  const aside = nounBeforeAside(sentence)
  return aside
}

/** "were reported to have fired" */
const isReported = (unit: Unit, at: number): boolean =>
  unit.chunks[at]?.verb?.passive === true &&
  /^(?:reported|believed|alleged|said|thought|known|understood|rumoured|rumored|expected|scheduled|due|set)$/.test(
    headWord(unit, unit.chunks[at]),
  )

const hasComma = (unit: Unit, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isKind(unit, at, 'comma')) return true
  return false
}

/** "reported a charge related to its ships for the third quarter": figures are for a quarter, participles are not. */
function overParticiple({ unit, at, clauses }: Sentence, left: number): number {
  if (headWord(unit, unit.chunks[at - 1]) !== 'for' || !clauses.attached.has(left)) return left
  for (let back = left - 1; back >= 0 && clauses.clauseOf[back] === clauses.clauseOf[at]; back--)
    if (isKind(unit, back, 'vg')) return back
  return left
}

/** "met to discuss the plan on Friday": they met on Friday. */
function overPurpose({ unit, at, clauses }: Sentence, infinitive: number): number {
  if (unit.chunks[infinitive]?.verb?.form !== 'infinitive') return infinitive
  let verb = infinitive - 1
  while (verb >= 0 && !isKind(unit, verb, 'vg', 'comma')) verb--
  const main = unit.chunks[verb]
  if (!main || main.kind !== 'vg' || clauses.clauseOf[verb] !== clauses.clauseOf[at]) return infinitive
  const isPast = main.verb?.auxiliary === '' || /^(?:was|were|had|has|have)$/.test(main.verb?.auxiliary ?? '')
  if (main.verb?.form !== 'finite' || !isPast) return infinitive
  const word = headWord(unit, main)
  // "are going to leave", "was set to land", but "met to discuss"
  if (verb === infinitive - 1) return meets.test(word) ? verb : infinitive
  if (isPurpose(word)) return verb
  // "extended their offers to buy the mill Friday"
  const isBare = isKind(unit, at - 1, 'np') && /(?:day|week|month)$/.test(headWord(unit, unit.chunks[at]))
  return isBare && isParticiple(word) && !objectDoes(word) ? verb : infinitive
}

/** The noun of an event left of the date, over attached phrases: "the attack | on a mosque in Ostry". */
function eventBefore(unit: Unit, at: number, floor: number): number {
  let noun = at - 1
  if (isKind(unit, noun, 'prep', 'sub')) {
    noun--
    // "following the blast in Ostry, on 3 May"
    if (isKind(unit, noun, 'comma')) noun--
  }
  if (headWord(unit, unit.chunks[noun]) === '(') noun--
  while (noun > floor && isKind(unit, noun, 'np')) {
    if (isEvent(unit, noun)) return noun
    if (isKind(unit, noun - 1, 'prep') && isKind(unit, noun - 2, 'np')) noun -= 2
    else if (isKind(unit, noun - 1, 'conj') && isKind(unit, noun - 2, 'np')) noun -= 2
    else return -1
  }
  return -1
}

/** A date that belongs to a noun and not to the verb of its clause. */
function besideNoun(sentence: Sentence): Governor | null {
  const { unit, at } = sentence
  const { left, right } = verbsAround(sentence)
  const noun = eventBefore(unit, at, left)
  if (noun < 0) return null
  const governor = { at: noun, noun: true }
  if (headWord(unit, unit.chunks[at - 1]) === 'of') return governor
  const opening = firstOfPhrase(unit, noun)
  const before = headBefore(unit, opening)
  const preposition = headWord(unit, unit.chunks[before])
  // "at the time of his retirement two years ago"
  if (headWord(unit, unit.chunks[opening]) === 'time') return governor
  if (left < 0) {
    if (right < 0) return governor
    if (isResult(headWord(unit, unit.chunks[noun]))) return null
    // "After the collapse in 1990, Brook left"; "At a meeting on Monday, Brook spoke"
    if (isKind(unit, before, 'prep', 'sub')) return timed.test(preposition) ? governor : null
    return hasComma(unit, noun, at) ? null : governor
  }
  const verb = headWord(unit, unit.chunks[left])
  const group = unit.chunks[left]?.verb
  if (/^pending$/.test(unit.words[unit.chunks[opening]?.first ?? -1]?.lower ?? '')) return governor
  // "condemned in the strongest terms the attack"
  if (isAbout(verb) && headWord(unit, unit.chunks[left + 1]) === 'in' && !isSaidOn(unit, at, verb)) return governor
  if (isKind(unit, before, 'prep', 'sub') || (isKind(unit, before, 'vg') && timed.test(preposition))) {
    if (timed.test(preposition)) return governor
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
    if (preposition === 'into' || preposition === 'about' || preposition === 'over') return governor
    return opensRelative(unit, at) && !occasion.test(headWord(unit, unit.chunks[noun])) ? governor : null
  }
  if (opening !== left + 1) return null
  if (isAbout(verb) && group?.passive !== true && !isSaidOn(unit, at, verb)) return governor
  if (isCopula(verb) && !isKind(unit, at - 1, 'np')) return governor
  if (isPerfect(unit, left) && isGone(unit, at)) return governor
  if (isAhead(verb) && headWord(unit, unit.chunks[at - 1]) === 'by') return governor
  return opensRelative(unit, at) && isKind(unit, at - 1, 'prep', 'np') ? governor : null
}

/** "has started": no perfect goes with "two weeks ago". */
const isPerfect = (unit: Unit, at: number): boolean =>
  /^(?:has|have|'ve)$/.test(unit.chunks[at]?.verb ? (unit.words[unit.chunks[at]?.first ?? -1]?.lower ?? '') : '')

const isGone = (unit: Unit, at: number): boolean =>
  /\bago$|^yesterday\b|^last \w+$/.test(headWord(unit, unit.chunks[at]))

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

const timed = /^(?:after|following|since|before|despite|amid|because|due|until|like|than)$/

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
function nounBeforeAside({ unit, at }: Sentence): Governor | null {
  let open = at
  while (open > 0 && isKind(unit, open, 'date', 'prep', 'conj', 'comma', 'dash')) open--
  if (headWord(unit, unit.chunks[open]) !== '(') return null
  const event = eventBefore(unit, open, -1)
  return event >= 0 ? { at: event, noun: true } : null
}

/** "The vote in March", "War on the coast, 1939–45": headings without a verb. */
function ofFragment({ unit, at }: Sentence): Governor | null {
  let noun = at - 1
  while (noun > 0 && isKind(unit, noun, 'comma', 'colon', 'date', 'prep', 'dash', 'paren')) noun--
  const event = eventBefore(unit, noun + 1, -1)
  if (event < 0) return null
  for (let back = 0; back < event; back++) if (isKind(unit, back, 'vg')) return null
  return { at: event, noun: true }
}

/** "She left – on Friday": an aside without a verb. */
function verbBefore({ unit, at, clauses }: Sentence): Governor | null {
  for (let back = at - 1; back >= 0 && !isKind(unit, back, 'stop', 'colon', 'quote'); back--)
    if (unit.chunks[back]?.verb?.form === 'finite' && clauses.clauseOf[back] === clauses.clauseOf[0])
      return { at: back, noun: false }
  return null
}
