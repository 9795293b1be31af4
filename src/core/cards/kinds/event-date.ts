/** Cards that ask when something happened, exactly as precisely as the article tells it. */
import type { Token } from '../../article/analysed-text.ts'
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, DateFact, Span } from '../../facts/facts.ts'
import { openWords } from '../anaphora.ts'
import { isPlural, isVerb, readClause } from '../clause.ts'
import { acceptedDates, dateAnswer, datePoint, type DatePoint, whenQuestion } from '../date-words.ts'
import type { Draft } from '../draft.ts'
import {
  clean,
  hull,
  isHeading,
  isInside,
  isQuoted,
  lastOffset,
  type Reading,
  sentenceAt,
  sourceInWords,
  tokensIn,
  upperFirst,
} from '../reading.ts'
import { speakerOf } from '../speaker.ts'
import { standAlone } from '../stand-alone.ts'
import { trimToStandAlone } from '../trim.ts'
import { type Group, readGroup } from '../verbs.ts'

/** What is said is asked for by claim cards; these verbs make speech an act of its own. */
const saying = new Set(
  'say tell add note state stress explain claim allege warn argue insist reply respond comment speak talk ask describe write tweet be have do make emphasise emphasize'.split(
    ' ',
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
  const { event } = date
  const span: Span = [date.start, date.end]
  if (
    !event?.subject ||
    date.vague ||
    date.type === 'SET' ||
    isQuoted(reading, event.predicate) ||
    isHeading(reading, date.start)
  )
    return null
  const asked = askedPoint(date)
  const group = readGroup(tokensIn(reading, event.predicate))
  if (!group || group.negated || group.copula || saying.has(group.lemma) || group.tense === 'other') return null
  const claim = claimAround(reading, event.predicate)
  if (claim === 'speechless') return null
  const told = tell(reading, event.subject, event.predicate, span)
  const plural = isPlural({ subject: tokensIn(reading, event.subject), group: tokensIn(reading, event.predicate) })
  const question = questionOf(reading, group, told, asked, plural)
  if (question === null) return null
  const speaker = claim ? speakerOf(reading, claim) : null
  const prefix = speaker
    ? `According to ${speaker.name}, `
    : group.tense === 'future' || isContested(told)
      ? `According to ${sourceInWords(reading)}, `
      : ''
  const prompt = prefix === '' ? question : prefix + question.charAt(0).toLowerCase() + question.slice(1)
  const reasons: TrayReason[] = []
  if (!asked.point) reasons.push('unresolved-date')
  if (date.mod !== undefined && hedged.has(date.mod)) reasons.push('vague-date')
  if (claim && !speaker) reasons.push('unresolved-speaker')
  if (told.fault !== null) reasons.push(told.fault)
  if (openWords(prompt).length > 0) reasons.push('not-self-contained')
  if (told.incomplete) reasons.push('not-self-contained')
  return {
    kind: 'event-date',
    prompt,
    answer: asked.point
      ? {
          canonical: dateAnswer(asked.point, reading.style),
          accepted: acceptedDates(asked.point, reading.style, asked.edtf),
          precision: asked.point.precision,
          edtf: asked.edtf,
        }
      : { canonical: clean(date.surface), accepted: [] },
    spans: [hull(span, event.subject, event.predicate, told.span)],
    ...(claim && speaker ? { attribution: { speaker: speaker.name, verb: 'said', date: null } } : {}),
    fact: `${group.lemma}|${told.subject}|${told.rest}`,
    group: `event:${event.predicate[0]}`,
    entities: told.entities,
    confidence: date.confidence,
    weight: asked.point?.precision === 'day' || asked.point?.precision === 'month' ? 1 : 0.8,
    reasons: [...new Set(reasons)],
  }
}

interface Asked {
  readonly point: DatePoint | null
  readonly edtf: string
  readonly since: boolean
}

function askedPoint(date: DateFact): Asked {
  const full = date.edtf ?? date.resolved ?? ''
  const edtf = full.replace(/\/(?:\.\.)?$/, '').replace(/T.*$/, '')
  return { point: edtf.includes('/') ? null : datePoint(edtf), edtf, since: full !== edtf && full.endsWith('..') }
}

/** The claim inside whose words the event is told; none is usable inside direct speech. */
function claimAround(reading: Reading, predicate: Span): Claim | null | 'speechless' {
  const around = reading.facts.claims.filter(
    (claim) => claim.content.some((span) => isInside(predicate, span)) && claim.nestedIn === undefined,
  )
  if (around.some((claim) => claim.kind === 'direct' || claim.kind === 'attitude')) return 'speechless'
  return around[0] ?? null
}

interface Told {
  readonly subject: string
  readonly rest: string
  readonly span: Span
  readonly entities: readonly string[]
  readonly fault: 'unresolved-pronoun' | 'prompt-too-long' | null
  readonly incomplete: boolean
}

function tell(reading: Reading, subject: Span, predicate: Span, date: Span): Told {
  const without = [withPreposition(reading, date)]
  const who = standAlone(reading, subject, { without })
  const restSpan = restOf(reading, predicate)
  const tokens = tokensIn(reading, restSpan).filter(
    (token) => !without.some(([from, to]) => token.start >= from && token.end <= to),
  )
  const object = tokens.find((token) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos))
  if (!object)
    return {
      subject: who.text,
      rest: '',
      span: predicate,
      entities: who.entities,
      fault: null,
      incomplete: !isComplete(reading, predicate),
    }
  const lead = `Who said that ${who.text} did it and`
  const rest = trimToStandAlone(reading, restSpan, { without, maxChars: 130, lead, keepUntil: object.end })
  return {
    subject: who.text,
    rest: rest.text,
    span: rest.span,
    entities: [...who.entities, ...rest.entities],
    fault: rest.fault,
    incomplete: false,
  }
}

/** Verbs that need no object. */
const intransitive = new Set(
  'begin start end die arrive resign happen occur open close expire retire fall rise collapse crash meet vote emerge return leave depart erupt explode disappear graduate surrender withdraw perish gather march debut premiere launch merge escape flee break marry rally drown sink land compete play win lose'.split(
    ' ',
  ),
)
function isComplete(reading: Reading, predicate: Span): boolean {
  const group = readGroup(tokensIn(reading, predicate))
  return group !== null && (group.passive || intransitive.has(group.lemma))
}

function withPreposition(reading: Reading, date: Span): Span {
  const before = reading.text.slice(Math.max(0, date[0] - 24), date[0])
  const [words = ''] =
    /(?:,\s*)?\b(?:on|in|at|since|during|from|early in|late in|back in|as of|starting|beginning)\s+(?:the\s+)?$/i.exec(
      before,
    ) ?? []
  return [date[0] - words.length, date[1]]
}

const stops = /^[;:—–(]$/
const subordinators = new Set(
  'after as because while when before although though unless whereas which who where amid following despite since whom whose until if'.split(
    ' ',
  ),
)

/** From the verb to where the main clause ends. */
function restOf(reading: Reading, predicate: Span): Span {
  const [, sentenceEnd] = sentenceAt(reading, predicate[0])
  const tokens = tokensIn(reading, [predicate[1], sentenceEnd])
  const end = tokens.findIndex((token, at) => at >= 0 && isStop(reading, tokens, token, at))
  const last = end < 0 ? tokens.at(-1) : tokens[end - 1]
  return [predicate[1], Math.max(predicate[1], last?.end ?? predicate[1])]
}

function isStop(reading: Reading, tokens: readonly Token[], token: Token, at: number): boolean {
  if (stops.test(token.surface) || subordinators.has(token.lower)) return true
  if (token.surface === '.' && at === tokens.length - 1) return true
  if (token.surface === ',') {
    // A comma around the date, and a list of names, do not end the clause.
    const isDate = reading.facts.dates.some((date) => token.start >= date.start - 1 && token.start <= date.end)
    return !isDate
  }
  return (
    (token.lower === 'and' || token.lower === 'but') &&
    (isVerb(tokens[at + 1]) ||
      (tokens[at + 1]?.pos === 'ADV' && isVerb(tokens[at + 2])) ||
      readClause(tokens.slice(at + 1, at + 12)) !== null)
  )
}

function questionOf(
  reading: Reading,
  group: Group,
  told: Told,
  { point, since }: Asked,
  plural: boolean,
): string | null {
  const when = since ? 'Since when' : whenQuestion(point ?? { precision: 'day', year: null })
  const rest = told.rest === '' ? '' : ` ${told.rest}`
  const verb = group.verb === '' ? '' : ` ${group.verb}`
  if (since) {
    if (group.tense !== 'perfect') return null
    return `Since what ${point?.precision ?? 'year'} ${group.auxiliary === 'had' ? 'had' : plural ? 'have' : 'has'} ${told.subject}${verb}${rest}?`
  }
  switch (group.tense) {
    case 'past':
      return `${when} ${group.auxiliary} ${told.subject}${verb}${rest}?`
    case 'perfect':
      return group.passive || /\b(?:been|being)\b/.test(group.verb)
        ? `${when} ${plural ? 'were' : 'was'} ${told.subject} ${group.verb.replace(/^been /, '')}${rest}?`
        : `${when} did ${told.subject} ${group.lemma}${rest}?`
    case 'present':
      return group.auxiliary === 'did' && isPast(reading, point) ? `${when} did ${told.subject}${verb}${rest}?` : null
    case 'future':
      return `${when} ${plural ? 'were' : 'was'} ${told.subject} to ${group.verb}${rest}?`
    case 'other':
      return null
  }
}

const isPast = (reading: Reading, point: DatePoint | null): boolean =>
  point?.year !== null && point !== null && (reading.published?.year ?? null) !== null && point.year <= (reading.published?.year ?? 0)

/** Praise, blame and guesses in the article's own voice are the article's. */
const isContested = ({ subject, rest }: Told): boolean =>
  /\b(?:reportedly|allegedly|apparently|believed|suspected|accused|blamed|killed|murdered|attacked|invaded|illegally|liberat\w+|terroris\w+)\b/i.test(
    `${subject} ${rest}`,
  )

export const evidenceEnd = (spans: readonly Span[]): number => lastOffset(spans)
export const asSentence = (text: string): string => upperFirst(text)
