/** Cards that ask how many or how much, of whom and when; the answer carries its unit. */
import type { Token } from '../../article/analysed-text.ts'
import type { Quantity, Span } from '../../facts/facts.ts'
import { numberAt } from '../../facts/quantities/numbers.ts'
import { type Clause, isPlural } from '../clauses/clause.ts'
import { restOf } from '../clauses/clause-end.ts'
import { isBareFigure } from '../figures/bare-figure.ts'
import { isDayPrice } from '../figures/day-price.ts'
import { lacksWhole } from '../clauses/complement.ts'
import type { Draft } from '../draft.ts'
import { leavesOpen } from '../events/enough.ts'
import type { Story } from '../story/headline.ts'
import { numberForms } from '../wording/number-words.ts'
import { ownerOfStatement, withOwner } from '../claims/owner.ts'
import { isQualified } from '../clauses/qualified.ts'
import { clean, firstAfter, isInside, isQuoted, type Reading, tokensIn } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { hasGuess, standsAlone } from '../standing/stands.ts'
import { type Statement, statementsOf } from '../clauses/statement.ts'
import { inStory, standingAnyhow } from '../story/story.ts'
import { trimToStandAlone } from '../clauses/trim.ts'
import { type Group, readGroup } from '../wording/verbs.ts'

/** Stand before a number and belong to the answer. */
const rough =
  /^(?:about|around|roughly|nearly|almost|some|over|more|fewer|less|than|at|least|most|up|to|an|estimated|approximately|only|just)$/
const money = /^[A-Z]{3}$/
const measure =
  /^(?:pounds?|tons?|tonnes?|kilos?|kilograms?|grams?|ounces?|lit(?:er|re)s?|gallons?|barrels?|bushels?|feet|foot|(?:milli|centi)?met(?:er|re)s?|miles?|kilomet(?:er|re)s?|acres?|hectares?|degrees?|points?|percent|cents?)$/

/** How many people a newsroom spoke to is no news. */
const newsWork = /^(?:interview|contact|quote)$/

export const quantityDraft = (reading: Reading, quantity: Quantity): Draft | null =>
  standingAnyhow(reading, (story) => draftIn(reading, quantity, story))

function draftIn(reading: Reading, quantity: Quantity, story: Story | null): Draft | null {
  const sentence = reading.analysed.sentences[firstAfter(reading.analysed.sentences, quantity.start)]
  const statement = sentence
    ? statementsOf(reading, sentence).find(({ span }) => isInside([quantity.start, quantity.end], span))
    : null
  // What somebody says is asked for by claim cards and gaps.
  if (
    !statement ||
    statement.claims.length > 0 ||
    hasGuess(reading, statement.span) ||
    isQuoted(reading, [quantity.start, quantity.end])
  )
    return null
  const counted = readCounted(reading, quantity)
  const group = readGroup(statement.clause.group)
  if (!counted || !group || group.negated || group.tense === 'other' || newsWork.test(group.lemma)) return null
  const asked =
    askForSubject(reading, statement, counted, story) ?? askForObject(reading, statement, counted, group, story)
  if (!asked) return null
  if (lacksWhole(asked.question.replace(/\?$/, ''), story) || isQualified(reading, asked.span)) return null
  const owner = ownerOfStatement(reading, statement, asked.question)
  if (owner === null || (asked.entities.length === 0 && !story)) return null
  const plain = withOwner(owner, asked.question)
  const prompt = story ? inStory(reading, story, plain, counted.answer) : plain
  if (prompt === null || !standsAlone(reading, prompt, asked.question, asked.entities, counted.answer, story))
    return null
  if (/\bof (?:did|does|do|was|were|has|have|had)\b/.test(asked.question)) return null
  if (isBareFigure(asked.question) || isDayPrice(`${asked.question} ${counted.answer.canonical}`)) return null
  if (leavesOpen(prompt, asked.question, counted.answer.canonical, story !== null)) return null
  return {
    kind: 'quantity',
    prompt,
    answer: counted.answer,
    spans: [asked.span],
    fact: asked.question,
    group: `quantity:${statement.span[0]}`,
    entities: asked.entities,
    confidence: 0.8,
    weight: 0.6,
    reasons: [],
  }
}

interface Counted {
  readonly answer: Draft['answer']
  /** "how many outboard motors", "how much". */
  readonly words: string
  /** From the first word of the answer to the end of what is counted. */
  readonly span: Span
  /** Where the number ends and what is counted begins. */
  readonly nounAt: number
}

function readCounted(reading: Reading, { start, end, value, unit }: Quantity): Counted | null {
  const tokens = tokensIn(reading, [start, end])
  const read = numberAt(tokens, tokens[0]?.pos === 'SYM' || /^[$£€¥₹]/.test(tokens[0]?.surface ?? '') ? 1 : 0)
  const before = leadingWords(reading, start)
  const answerStart = before[0]?.start ?? start
  const surface = clean(reading.text.slice(answerStart, end))
  const bare = clean(reading.text.slice(start, end))
  const next = nextToken(reading, end)
  const whole = ofPhrase(reading, end)
  const of = whole === end ? '' : ` ${standAlone(reading, [end, whole], { quoteLoaded: true }).text}`
  const made = (words: string, canonical: string, forms: readonly string[], nounAt: number): Counted => ({
    answer: { canonical, accepted: variants(canonical, forms) },
    words: words + of,
    span: [answerStart, whole],
    nounAt,
  })
  if (money.test(unit))
    return /^(?:worth|per|a|an)$/.test(next?.lower ?? '') ? null : made('how much', surface, [bare], start)
  if (unit === '%')
    return made('what percentage', surface, [bare, ...numberForms(value).map((form) => `${form}%`)], start)
  const noun = tokens[read?.next ?? 0]
  const last = tokens.at(-1)
  // "found 1,300 pounds": of what?
  if (whole === end && measure.test(last?.lower ?? '')) return null
  const counts = read && noun && last && unit !== 'part' && last.pos === 'NOUN' && value > 2 && Number.isInteger(value)
  // "a three-judge bench", "forty-five minutes": no count of things.
  if (!counts || noun.surface === '-' || /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')) return null
  const number = clean(reading.text.slice(start, tokens[read.next - 1]?.end ?? end))
  const lead = before.map(({ surface: word }) => word).join(' ')
  const forms = numberForms(value)
  return made(
    `how many ${clean(reading.text.slice(noun.start, end))}`,
    clean(`${lead} ${number} ${last.surface}`),
    [number, ...forms, ...forms.map((form) => `${form} ${last.surface}`)],
    noun.start,
  )
}

/** Where "of fertilizer" behind the count ends: it belongs to what is counted. */
function ofPhrase(reading: Reading, offset: number): number {
  const { tokens } = reading.analysed
  let at = firstAfter(tokens, offset)
  // "1,300 pounds (590 kg) of explosive"
  const [aside = ''] = /^\s?\([^()]{1,30}\)/.exec(reading.text.slice(offset)) ?? []
  if (aside !== '') at = firstAfter(tokens, offset + aside.length)
  if (tokens[at]?.lower !== 'of' || (tokens[at]?.start ?? 0) > offset + aside.length + 1) return offset
  do at++
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.pos ?? '') || /^(?:-|['’]s)$/.test(tokens[at]?.surface ?? ''))
  return tokens[at - 1]?.end ?? offset
}

const nextToken = (reading: Reading, offset: number): Token | undefined =>
  reading.analysed.tokens[firstAfter(reading.analysed.tokens, offset)]

const variants = (canonical: string, forms: readonly string[]): string[] =>
  [...new Set(forms)].filter((form) => form !== canonical && form !== '')

/** "more than", "an estimated". */
function leadingWords(reading: Reading, offset: number): Token[] {
  const { tokens } = reading.analysed
  const end = firstAfter(tokens, offset)
  let from = end
  while (from > 0 && rough.test(tokens[from - 1]?.lower ?? '')) from--
  const found = tokens.slice(from, end)
  return /^(?:to|than|least|most)$/.test(found[0]?.lower ?? '') ||
    found.every(({ lower }) => lower === 'to' || lower === 'at')
    ? []
    : found
}

interface Asked {
  readonly question: string
  readonly span: Span
  readonly entities: readonly string[]
}

const maxChars = 165
/** The story takes its room from the question. */
const maxCharsInStory = 110
/** What is told of these is by how much. */
const changes = new Set(
  'rise fall jump drop climb soar leap slip increase decrease decline grow shrink tumble plunge surge sink advance gain slide dip'.split(
    ' ',
  ),
)

/** "3,100 people left …": the sentence goes on as it is. */
function askForSubject(
  reading: Reading,
  { clause, span, asides }: Statement,
  { answer, span: own, nounAt, words }: Counted,
  story: Story | null,
): Asked | null {
  const [first] = clause.subject
  if (!first || first.start < own[0] - 1 || first.start >= own[1] || nounAt >= own[1] || answer.canonical === '')
    return null
  const lead = leadOf(reading, [span[0], first.start])
  const object = clause.rest.find(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(pos))
  const keepUntil = object?.end ?? clause.group.at(-1)?.end ?? own[1]
  const end = Math.max(own[1], Math.min(span[1], mainEnd(reading, clause)))
  const rest = trimToStandAlone(reading, [own[1], end], {
    without: asides,
    maxChars: story ? maxCharsInStory : maxChars,
    story,
    keepUntil,
    quoteLoaded: true,
    lead: lead?.text ?? '',
  })
  if (rest.fault !== null || (rest.hasAnaphor && !story) || lead === null) return null
  return {
    question: `${lead.text}${words} ${rest.text}?`,
    span: [span[0], rest.span[1]],
    entities: [...lead.entities, ...rest.entities],
  }
}

/** "Customs handed back 61 motors …": turned into a question. */
function askForObject(
  reading: Reading,
  { clause, span, asides }: Statement,
  { span: own, words }: Counted,
  group: Group,
  story: Story | null,
): Asked | null {
  const [first, last] = [clause.subject[0], clause.subject.at(-1)]
  const object = clause.rest[0]
  if (!first || !last || !object || object.start < own[0] || object.start >= own[1] || group.copula || group.passive)
    return null
  const auxiliary = auxiliaryOf(group, isPlural(clause))
  const lead = leadOf(reading, [span[0], first.start])
  const made = standAlone(reading, [first.start, last.end], { without: asides, quoteLoaded: true })
  // An apposition is closed by the comma that opened it.
  const isOpen = made.text.includes(', ') && reading.text.charAt(last.end) === ','
  const who = { ...made, text: made.text + (isOpen ? ',' : '') }
  // "Together with the towns it approaches 9%": no subject to turn around.
  if (/^(?:ADV|ADP|VERB)$/.test(first.pos) || clause.subject.some(({ lower }) => /^(?:it|they|he|she)$/.test(lower)))
    return null
  if (auxiliary === null || lead === null || (who.hasAnaphor && !story) || who.hasLoosePronoun) return null
  const by = changes.has(group.lemma) ? 'by ' : ''
  const head = `${lead.text}${by}${words} ${auxiliary} ${who.text} ${group.verb}`
  const end = mainEnd(reading, clause)
  const rest = trimToStandAlone(reading, [own[1], Math.max(own[1], Math.min(end, span[1]))], {
    without: asides,
    maxChars: (story ? maxCharsInStory : maxChars) - who.text.length,
    story,
    keepUntil: own[1],
    quoteLoaded: true,
    named: who.entities,
    lead: head,
  })
  if (rest.fault !== null || (rest.hasAnaphor && !story)) return null
  // "How much has Lund committed?": to what?
  if (!/\p{L}{3}|\d{4}/u.test(rest.text) && !/^how many/.test(words)) return null
  return {
    question: `${head}${/^[,.]/.test(rest.text) || rest.text === '' ? '' : ' '}${rest.text}?`,
    span: [span[0], rest.span[1]],
    entities: [...lead.entities, ...who.entities, ...rest.entities],
  }
}

const mainEnd = (reading: Reading, { group }: Clause): number =>
  restOf(reading, [group[0]?.start ?? 0, group.at(-1)?.end ?? 0])[1]

function auxiliaryOf({ tense, auxiliary }: Group, plural: boolean): string | null {
  if (tense === 'present' && auxiliary === 'did') return plural ? 'do' : 'does'
  return auxiliary === '' ? null : auxiliary
}

/** "On Friday, " as the question opens with it; empty where the subject comes first. */
function leadOf(reading: Reading, span: Span): { readonly text: string; readonly entities: readonly string[] } | null {
  if (reading.text.slice(...span).trim() === '' || isDangling(reading, span)) return { text: '', entities: [] }
  const made = standAlone(reading, span, { quoteLoaded: true })
  return made.hasAnaphor || made.hasLoosePronoun ? null : { text: `${made.text}, `, entities: made.entities }
}

/** "Unveiled in May, the chip holds …": before a question it would hang on nobody, and the question is whole without it. */
function isDangling(reading: Reading, span: Span): boolean {
  const [first] = tokensIn(reading, span)
  return (
    first?.pos === 'VERB' &&
    /(?:ed|en|wn|ing)$|^(?:built|made|sold|held|cut|set|led|sent|bought)$/.test(first.lower) &&
    !limits.test(first.lower)
  )
}
/** What these open belongs to the count. */
const limits =
  /^(?:ex|in)clud(?:ing|ed)$|^(?:counting|adjusted|compared|measured|given|based|taken|combined|beginning|starting)$/
