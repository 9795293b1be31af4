/** Reads what happened at a date: who did what, in which tense, by whose account, and what a card may doubt in it. */
import type { Token } from '../../article/analysed-text.ts'
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, DateEvent, DateFact, Span } from '../../facts/facts.ts'
import { isAdverbial, isWhenClause } from './adverbial.ts'
import { claimsOver, claimsSaidIn } from '../claims/claims-over.ts'
import { isPlural } from '../clauses/clause.ts'
import { isContestedText } from '../claims/contested.ts'
import { datePoint, type DatePoint, isAfter } from '../wording/date-words.ts'
import type { Story } from '../story/headline.ts'
import { roomInQuestion, type Told, tellEvent } from './event-words.ts'
import {
  hull,
  isHeading,
  isInside,
  isQuoted,
  type Reading,
  sentenceAt,
  sourceInWords,
  tokenIndexAt,
  tokensIn,
  within,
} from '../reading.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { type Group, readGroup } from '../wording/verbs.ts'
import { isIntransitive } from '../clauses/whole-verb.ts'

/** What is said is asked for by claim cards, and being and having are no events. */
const noEvents = new Set(
  `say tell add note state stress explain question criticize criticise blast slam mock joke lash retort decry claim allege warn argue insist reply respond comment speak talk ask describe write tweet liken compare
  be have do make spend show indicate suggest signal predict emphasise emphasize quote cite expect believe think know want seem appear remain mean include involve prefer`.split(
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

export interface DatedEvent {
  readonly date: DateFact
  readonly subject: Span
  readonly predicate: Span
  readonly group: Group
  /** The words of the group, with an auxiliary that it shares with a verb before. */
  readonly verbs: readonly Token[]
  readonly plural: boolean
  readonly asked: Asked
  readonly told: Told
  /** Who tells of it, inside whose words it stands. */
  readonly speaker: Speaker | null
  /** The claim that the event itself is. */
  readonly own: Claim | undefined
  /** Whose account it is: a speaker's, the article's, or, as plain record, nobody's (""). */
  readonly owner: string
  readonly doubts: readonly TrayReason[]
}

/** What the cards on one event share. */
export const eventGroup = (predicate: Span): string => `event:${predicate[0]}`

type Event = DateEvent & { readonly subject: Span }

/** Null where the date dates no event that a card can tell. */
export function readDatedEvent(
  reading: Reading,
  date: DateFact,
  story: Story | null = null,
  maxChars = roomInQuestion,
): DatedEvent | null {
  const event = usableEvent(reading, date)
  if (!event) return null
  const { subject, predicate } = event
  const verbs = withAuxiliary(reading, event)
  const group = readGroup(verbs)
  const isDay = group?.copula === true && isComplement(reading, predicate, date)
  if (!group || group.negated || group.tense === 'other' || (!isDay && (group.copula || noEvents.has(group.lemma))))
    return null
  // "The two meet on Monday" may be a plan.
  if (group.tense === 'present' && !/\d{4}/.test(date.surface)) return null
  // "At the close of business Thursday, 900 shares had been tendered": so it stood, on whatever days it was done.
  if (group.auxiliary === 'had' && standsAsOf.test(reading.text.slice(Math.max(0, date.start - 40), date.start)))
    return null
  const around = claimAround(reading, event)
  if (around === 'unusable') return null
  const asked = askedPoint(date, isWhenClause(reading, date, predicate))
  const told = tellEvent(reading, event, [date.start, date.end], group, story, maxChars)
  // No question can be made of words that were read wrongly.
  if (told.torn && !isDay) return null
  const speaker = around ? speakerOf(reading, around) : null
  const own = claimMadeBy(reading, predicate)
  // "According to Lund, when did a rival accuse Lund …?": nobody says it so.
  const isOwnStory = told.entities.some((id) => id === speaker?.entity?.id)
  // "was assembling": what goes on for days has no day; a month of an unknown year is none either.
  const isUnsettled =
    verbs.at(-1)?.lower.endsWith('ing') === true ||
    (asked.point?.year === null && (asked.point.precision !== 'day' || reading.published !== null))
  const isOpen =
    isUnsettled ||
    (told.isNobody && !isDay) ||
    isOwnStory ||
    tellsTwoDays(reading, told, date) ||
    (story === null && !namesSomething(told))
  const doubts: (TrayReason | null)[] = [
    asked.point && !(group.tense === 'past' && isAfter(asked.point, reading.published)) ? null : 'unresolved-date',
    date.mod !== undefined && hedged.has(date.mod) ? 'vague-date' : null,
    (around && (!speaker || isDateline(speaker))) || (!around && isAccordingTo(reading, predicate))
      ? 'unresolved-speaker'
      : null,
    told.fault,
    isOpen ? 'not-self-contained' : null,
  ]
  return {
    date,
    subject,
    predicate,
    group,
    verbs,
    plural: isPlural({ subject: tokensIn(reading, subject), group: tokensIn(reading, predicate) }),
    asked,
    told,
    speaker,
    own,
    owner: ownerOf(reading, group, told, speaker, own !== undefined),
    doubts: doubts.filter((doubt) => doubt !== null),
  }
}

const standsAsOf =
  /\b(?:by|as of|up to|(?:close|end) of (?:business|trading|trade|play|polling)(?: on)?)\s+(?:late |early |the end of )?$/i

/** "was scrapped in 1999, restored in 2001": the second verb shares the auxiliary of the first. */
function withAuxiliary(reading: Reading, event: Event): readonly Token[] {
  const { subject, predicate } = event
  const group = tokensIn(reading, predicate)
  const done = participleOf(event, group)
  if (done) {
    const was = isPlural({ subject: tokensIn(reading, subject), group: [] }) ? 'were' : 'was'
    return [{ ...done, surface: was, lower: was, lemma: 'be', pos: 'AUX' }, ...group]
  }
  const [verb, ...more] = group
  const joint = reading.text.slice(Math.max(0, predicate[0] - 6), predicate[0])
  if (!verb || more.length > 0 || verb.pos !== 'VERB' || !/(?:,|\band|\bor)\s*$/.test(joint)) return group
  const before = tokensIn(reading, [subject[1], predicate[0]])
  const at = before.findLastIndex(({ pos }) => pos === 'AUX')
  const auxiliary = before[at]
  const shared = before[at + 1]
  const isShared =
    shared?.pos === 'VERB' && !shared.lower.endsWith('ing') && !before.some(({ lower }) => relatives.test(lower))
  return auxiliary && /^(?:was|were)$/.test(auxiliary.lower) && isShared ? [auxiliary, verb] : group
}

const relatives = /^(?:who|which|that|whose|where|when)$/

/** "the accord, signed in 2031, …": it was signed; undefined of "the minister, asked … , returned". */
function participleOf({ participle }: Event, group: readonly Token[]): Token | undefined {
  const verb = group.at(-1)
  const isPlain = group.every((token) => token === verb || /^(?:first|last|originally|newly)$/.test(token.lower))
  return participle === true && verb && isPlain && !isIntransitive(verb) ? verb : undefined
}

/** "The eruption was on 4 December 1951": the day itself is what is told. */
const isComplement = (reading: Reading, predicate: Span, date: DateFact): boolean =>
  /^\s+(?:on|in)\s+$/.test(reading.text.slice(predicate[1], date.start))

/** "was restored to half on 20 April and to the whole in May": one day is asked for, two are told. */
const tellsTwoDays = (reading: Reading, { span }: Told, { start }: DateFact): boolean =>
  within(reading.datesInOrder, span).some((other) => other.start !== start) &&
  /\band\b/.test(reading.text.slice(...span))

/** "stood at the edge of Lonn, according to aid workers": whose account it is was not read. */
const isAccordingTo = (reading: Reading, predicate: Span): boolean =>
  /,? according to (?!(?:plan|schedule)\b)/i.test(reading.text.slice(...sentenceAt(reading, predicate[0])))

/** "RABAT –": where a report was written speaks to nobody. */
const isDateline = ({ entity, name }: Speaker): boolean =>
  entity?.type === 'place' && name.length > 3 && name === name.toUpperCase()

/** "Work began": months later nobody knows whose. */
const namesSomething = ({ entities, subject, rest }: Told): boolean =>
  entities.length > 0 || /\p{Lu}/u.test(`${subject.slice(1)} ${rest}`)

const shortEvidence = 120

/** The words an event rests on: the clause where it is short; else the date, and who did what. */
export function evidenceOf({ date, subject, predicate, told }: DatedEvent): Span[] {
  const when: Span = [date.start, date.end]
  const whole = hull(when, subject, predicate, told.span)
  if (whole[1] - whole[0] <= shortEvidence) return [whole]
  const act = hull(subject, predicate, told.core)
  return isInside(when, act) ? [act] : [when, act]
}

function usableEvent(reading: Reading, date: DateFact): Event | null {
  const { event } = date
  if (!event?.subject || date.vague || date.type === 'SET') return null
  const isNearer = (other: DateFact): boolean => other.start >= event.predicate[1] && other.end <= date.start
  if (within(reading.datesInOrder, [event.predicate[1], Math.max(event.predicate[1], date.start)]).some(isNearer))
    return null
  if (event.participle !== true && isReduced(reading, event.subject, event.predicate)) return null
  // "No aircraft took off": what did not happen has no day.
  if (/^(?:no|nothing|nobody|none|neither)\b/i.test(reading.text.slice(...event.subject))) return null
  if (isQuoted(reading, event.predicate) || isHeading(reading, date.start)) return null
  if (!isWhenClause(reading, date, event.predicate) && !isAdverbial(reading, date)) return null
  return { ...event, subject: event.subject }
}

/** "a memo distributed by the owner", "the year ended March 31": a participle, no sentence's verb. */
function isReduced(reading: Reading, subject: Span, predicate: Span): boolean {
  const [verb, ...more] = tokensIn(reading, predicate).filter(({ pos }) => pos !== 'ADV')
  const next = reading.analysed.tokens[tokenIndexAt(reading, predicate[1])]
  const alone = more.length === 0 && verb?.pos === 'VERB'
  return (
    subject[0] > predicate[0] ||
    (alone && next?.lower === 'by') ||
    (alone && /\b(?:years?|quarter|months?|period|weeks?)$/i.test(reading.text.slice(...subject)))
  )
}

export interface Asked {
  readonly point: DatePoint | null
  readonly edtf: string
  readonly since: boolean
}

function askedPoint(date: DateFact, isWhen: boolean): Asked {
  const full = date.edtf ?? date.resolved ?? ''
  const edtf = monthOfWeek(full) ?? full.replace(/\/(?:\.\.)?$/, '').replace(/T.*$/, '')
  // "the last day of February" of an unknown year is no day that could be named, and not the month.
  const isCoarse = /\bday of\b/i.test(date.surface) && !/-\d\d-\d\d$/.test(edtf)
  const point = edtf.includes('/') || isCoarse ? null : datePoint(edtf)
  return { point, edtf, since: full !== edtf && full.endsWith('..') && !isWhen }
}

/** "last week": where the whole week lies in one month, that month is known and can be asked for. */
const monthOfWeek = (edtf: string): string | undefined => /^(\d{4}-\d\d)-\d\d\/\1-\d\d$/.exec(edtf)?.[1]

/** The claim inside whose words the event is told; none can be used inside direct speech. */
function claimAround(reading: Reading, { predicate, subject }: Event): Claim | null | 'unusable' {
  const holds = (claim: Claim, words: Span): boolean =>
    claim.nestedIn === undefined && claim.content.some((span) => isInside(words, span))
  const around = claimsOver(reading)(predicate).filter((claim) => holds(claim, predicate))
  if (around.some((claim) => claim.kind === 'direct' || claim.kind === 'attitude')) return 'unusable'
  // "Lund stated Berg left": what was taken for her object is the subject of what she stated.
  const cutShort = claimsOver(reading)(subject).filter(
    (claim) =>
      claim.kind === 'indirect' &&
      holds(claim, subject) &&
      claim.content.every(([, end]) => end <= predicate[0] && end >= subject[1] && predicate[0] - end <= maxAdverb),
  )
  return around[0] ?? cutShort[0] ?? null
}
/** "Lund stated Berg |once |left" */
const maxAdverb = 12

/** "announced": the event is itself a claim, and its day belongs to that fact. */
const claimMadeBy = (reading: Reading, predicate: Span): Claim | undefined => claimsSaidIn(reading)(predicate)[0]

/** Plans and what is disputed are the article's, unless somebody else's. */
function ownerOf(reading: Reading, group: Group, told: Told, speaker: Speaker | null, isOwnClaim: boolean): string {
  if (speaker) return speaker.name
  const isContested = !isOwnClaim && isContestedText(`${told.subject} ${group.lemma} ${told.rest}`)
  return group.tense === 'future' || isContested ? sourceInWords(reading) : ''
}
