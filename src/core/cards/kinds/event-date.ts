/** Cards that ask when something happened, exactly as precisely as the article tells it. */
import type { Token } from '../../article/analysed-text.ts'
import type { Answer, TrayReason } from '../../deck/deck.ts'
import type { Claim, DateEvent, DateFact, Span } from '../../facts/facts.ts'
import { openWords } from '../anaphora.ts'
import { isPlural, isVerb } from '../clause.ts'
import { acceptedDates, dateAnswer, datePoint, type DatePoint, whenQuestion } from '../date-words.ts'
import type { Draft } from '../draft.ts'
import { type Told, tellEvent } from '../event-words.ts'
import { openDefinites } from '../open-definites.ts'
import { isContestedText } from '../contested.ts'
import {
  clean,
  hull,
  isHeading,
  isInside,
  isQuoted,
  type Reading,
  sourceInWords,
  tokenIndexAt,
  tokensIn,
  within,
} from '../reading.ts'
import { type Speaker, speakerOf } from '../speaker.ts'
import { type Group, readGroup } from '../verbs.ts'
import { claimGroup } from './claim-speaker.ts'

/** What is said is asked for by claim cards, and being and having are no events. */
const noEvents = new Set(
  `say tell add note state stress explain claim allege warn argue insist reply respond comment speak talk ask describe write tweet
  be have do make spend show indicate suggest signal predict emphasise emphasize quote cite expect believe think know want seem appear remain mean include`.split(
    /\s+/,
  ),
)
const hedged = new Set([
  'APPROX',
  'BEFORE',
  'AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
])

export function eventDateDraft(reading: Reading, date: DateFact): Draft | null {
  const event = usableEvent(reading, date)
  if (!event) return null
  const group = readGroup(withAuxiliary(reading, event))
  const isDay = group?.copula === true && isComplement(reading, event.predicate, date)
  if (
    !group ||
    group.negated ||
    (group.copula && !isDay) ||
    (noEvents.has(group.lemma) && !isDay) ||
    group.tense === 'other'
  )
    return null
  const around = claimAround(reading, event.predicate)
  if (around === 'unusable') return null
  // "The two meet on Monday" may be a plan.
  if (group.tense === 'present' && !/\d{4}/.test(date.surface)) return null
  const asked = askedPoint(date, isWhenClause(reading, date, event.predicate))
  const told = tellEvent(reading, event, [date.start, date.end])
  const plural = isPlural({ subject: tokensIn(reading, event.subject), group: tokensIn(reading, event.predicate) })
  const question = questionOf(reading, group, told, asked, plural)
  if (question === null) return null
  const speaker = around ? speakerOf(reading, around) : null
  const own = claimMadeBy(reading, event.predicate)
  const owner = ownerOf(reading, group, told, speaker, own !== undefined)
  const prompt =
    owner === '' ? question : `According to ${owner}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`
  const doubts: (TrayReason | null)[] = [
    asked.point ? null : 'unresolved-date',
    date.mod !== undefined && hedged.has(date.mod) ? 'vague-date' : null,
    around && !speaker ? 'unresolved-speaker' : null,
    told.fault,
    (told.incomplete && !isDay) ||
    told.subject === speaker?.name ||
    !namesSomething(told) ||
    openWords(prompt).length > 0 ||
    openDefinites(question).length > 0
      ? 'not-self-contained'
      : null,
  ]
  return {
    kind: 'event-date',
    prompt,
    answer: answerOf(reading, date, asked),
    spans: evidenceOf(date, event, told),
    ...(speaker ? { attribution: { speaker: speaker.name, verb: 'said', date: null } } : {}),
    fact: `${group.lemma}|${told.subject}|${told.rest}`,
    group: own ? claimGroup(own) : `event:${event.predicate[0]}`,
    entities: told.entities,
    confidence: date.confidence,
    weight: asked.point?.precision === 'day' || asked.point?.precision === 'month' ? 1 : 0.8,
    reasons: [...new Set(doubts.filter((doubt) => doubt !== null))],
  }
}

/** "was scrapped in 1999, restored in 2001": the second verb shares the auxiliary of the first. */
function withAuxiliary(
  reading: Reading,
  { subject, predicate }: DateEvent & { readonly subject: Span },
): readonly Token[] {
  const group = tokensIn(reading, predicate)
  const [verb, ...more] = group
  const joint = reading.text.slice(Math.max(0, predicate[0] - 6), predicate[0])
  if (!verb || more.length > 0 || verb.pos !== 'VERB' || !/(?:,|\band|\bor)\s*$/.test(joint)) return group
  const before = tokensIn(reading, [subject[1], predicate[0]])
  const at = before.findLastIndex(({ pos }) => pos === 'AUX')
  const auxiliary = before[at]
  return auxiliary && /^(?:was|were)$/.test(auxiliary.lower) && before[at + 1]?.pos === 'VERB'
    ? [auxiliary, verb]
    : group
}

/** "The eruption was on 4 December 1951": the day itself is what is told. */
const isComplement = (reading: Reading, predicate: Span, date: DateFact): boolean =>
  /^\s+(?:on|in)\s+$/.test(reading.text.slice(predicate[1], date.start))

/** "Work began": months later nobody knows whose. */
const namesSomething = ({ entities, subject, rest }: Told): boolean =>
  entities.length > 0 || /\p{Lu}/u.test(`${subject.slice(1)} ${rest}`)

const shortEvidence = 120

/** The clause where it is short; else the date, and who did what. */
function evidenceOf(date: DateFact, event: { readonly subject: Span; readonly predicate: Span }, told: Told): Span[] {
  const when: Span = [date.start, date.end]
  const whole = hull(when, event.subject, event.predicate, told.span)
  if (whole[1] - whole[0] <= shortEvidence) return [whole]
  const act = hull(event.subject, event.predicate, told.core)
  return isInside(when, act) ? [act] : [when, act]
}

function usableEvent(reading: Reading, date: DateFact): (DateEvent & { readonly subject: Span }) | null {
  const { event } = date
  if (!event?.subject || date.vague || date.type === 'SET') return null
  const isNearer = (other: DateFact): boolean => other.start >= event.predicate[1] && other.end <= date.start
  if (within(reading.datesInOrder, [event.predicate[1], Math.max(event.predicate[1], date.start)]).some(isNearer))
    return null
  if (isReduced(reading, event.subject ?? event.predicate, event.predicate)) return null
  if (isQuoted(reading, event.predicate) || isHeading(reading, date.start)) return null
  if (!isWhenClause(reading, date, event.predicate) && !isAdverbial(reading, date)) return null
  return { ...event, subject: event.subject }
}

/** "a memo distributed by the owner", "the year ended March 31": a participle, no sentence's verb. */
function isReduced(reading: Reading, subject: Span, predicate: Span): boolean {
  const [verb, ...more] = tokensIn(reading, predicate)
  const next = reading.analysed.tokens[tokenIndexAt(reading, predicate[1])]
  const alone = more.length === 0 && verb?.pos === 'VERB'
  return (
    subject[0] > predicate[0] ||
    (alone && next?.lower === 'by') ||
    (alone && /\b(?:years?|quarter|months?|period|weeks?)$/i.test(reading.text.slice(...subject)))
  )
}

/** "in 1988" dates the verb; "the war of 1988", "the 1988 election" and "1980–1988" date a noun, or only together. */
function isAdverbial(reading: Reading, { start, end, range }: DateFact): boolean {
  const { text, analysed } = reading
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 16)
  if (
    (range !== undefined && range[1] !== null) ||
    /[-–—/]\s?$|\b(?:of|between|and|or|to|through|than|versus|until|till|by|before|after|within|from|under|the|a|an|this|that|its|his|her|their|fiscal|calendar)\s+$|[’']s?\s+$/i.test(
      before,
    )
  )
    return false
  if (/^,?\s+(?:and|but) not\b/.test(after)) return false
  if (/^\s?[-–—/]|^\s+(?:and|or|to|through)\s+(?:\d|\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}+day)|^['’]s\b/u.test(after))
    return false
  const next = analysed.tokens[tokenIndexAt(reading, end)]
  // "a poll released Friday shows": the dated verb is a participle.
  if (next && isVerb(next) && next.start - end < 2 && !next.lower.endsWith('ing')) return false
  const led = /\b(?:on|in|at|since|during|late|early|mid|last)\s+$/i.test(before) || /(?:^|[.!?”"\n]\s*)$/.test(before)
  return led || next === undefined || next.start > end + 1 || !/^(?:NOUN|ADJ)$/.test(next.pos)
}

interface Asked {
  readonly point: DatePoint | null
  readonly edtf: string
  readonly since: boolean
}

function askedPoint(date: DateFact, isWhen: boolean): Asked {
  const full = date.edtf ?? date.resolved ?? ''
  const edtf = full.replace(/\/(?:\.\.)?$/, '').replace(/T.*$/, '')
  // "the last day of February" of an unknown year is no day that could be named, and not the month.
  const isCoarse = /\bday of\b/i.test(date.surface) && !/-\d\d-\d\d$/.test(edtf)
  const point = edtf.includes('/') || isCoarse ? null : datePoint(edtf)
  return { point, edtf, since: full !== edtf && full.endsWith('..') && !isWhen }
}

/** "since August 2033, when it fell": the month of the fall itself. */
const isWhenClause = (reading: Reading, date: DateFact, predicate: Span): boolean =>
  predicate[0] > date.end && /^,?\s+when\b/.test(reading.text.slice(date.end, predicate[0]))

const answerOf = (reading: Reading, date: DateFact, { point, edtf }: Asked): Answer =>
  point
    ? {
        canonical: dateAnswer(point, reading.style),
        accepted: acceptedDates(point, reading.style, edtf),
        precision: point.precision,
        edtf,
      }
    : { canonical: clean(date.surface), accepted: [] }

/** The claim inside whose words the event is told; none can be used inside direct speech. */
function claimAround(reading: Reading, predicate: Span): Claim | null | 'unusable' {
  const around = reading.facts.claims.filter(
    (claim) => claim.nestedIn === undefined && claim.content.some((span) => isInside(predicate, span)),
  )
  if (around.some((claim) => claim.kind === 'direct' || claim.kind === 'attitude')) return 'unusable'
  return around[0] ?? null
}

/** "announced": the event is itself a claim, and its day belongs to that fact. */
const claimMadeBy = (reading: Reading, predicate: Span): Claim | undefined =>
  reading.facts.claims.find(({ cue }) => cue.some(([start, end]) => start < predicate[1] && end > predicate[0]))

/** Plans and what is disputed are the article's, unless somebody else's. */
function ownerOf(reading: Reading, group: Group, told: Told, speaker: Speaker | null, isOwnClaim: boolean): string {
  if (speaker) return speaker.name
  const isContested = !isOwnClaim && isContestedText(`${told.subject} ${group.lemma} ${told.rest}`)
  return group.tense === 'future' || isContested ? sourceInWords(reading) : ''
}

function questionOf(
  reading: Reading,
  group: Group,
  told: Told,
  { point, since }: Asked,
  plural: boolean,
): string | null {
  const rest = told.rest === '' ? '' : ` ${told.rest}`
  const verb = group.verb === '' ? '' : ` ${group.verb}`
  if (since) {
    if (group.tense !== 'perfect') return null
    const auxiliary = group.auxiliary === 'had' ? 'had' : plural ? 'have' : 'has'
    return `Since what ${point?.precision ?? 'year'} ${auxiliary} ${told.subject}${verb}${rest}?`
  }
  const when = whenQuestion(point ?? { precision: 'day', year: null })
  switch (group.tense) {
    case 'past':
      return `${when} ${group.auxiliary} ${told.subject}${verb}${rest}?`
    case 'perfect':
      return group.passive
        ? `${when} ${plural ? 'were' : 'was'} ${told.subject} ${group.verb.replace(/^been /, '')}${rest}?`
        : `${when} did ${told.subject} ${group.lemma}${rest}?`
    case 'present':
      return group.auxiliary === 'did' && isPast(reading, point) ? `${when} did ${told.subject}${verb}${rest}?` : null
    case 'future':
      return `${when} ${plural ? 'were' : 'was'} ${told.subject} to${verb}${rest}?`
    case 'other':
      return null
  }
}

function isPast(reading: Reading, point: DatePoint | null): boolean {
  const published = reading.published?.year ?? null
  return published !== null && point !== null && point.year !== null && point.year <= published
}
