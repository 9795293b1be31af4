/** What keeps a statement of the article from being told with a gap: each judged in one place, by how its clause is built. */
import type { Span } from '../../facts/facts.ts'
import { pointOf } from '../wording/date-edits.ts'
import type { DatePoint } from '../wording/date-words.ts'
import { isAdverbial } from '../events/adverbial.ts'
import { isQualified } from '../clauses/qualified.ts'
import { type Reading, tokensIn, within } from '../reading.ts'
import { clauseAt, type Statement } from '../clauses/statement.ts'
import { endsUnfinished } from '../clauses/trim.ts'
import { readGroup } from '../wording/verbs.ts'
import { type GappedSentence, sentenceFault } from './sentence-faults.ts'
import { isOnTopic } from './topic.ts'
import { lookup } from '../../lookup.ts'

export interface GappedStatement extends GappedSentence {
  readonly reading: Reading
  readonly statement: Statement
  /** What the card takes of the article. */
  readonly span: Span
}

type Judge = (one: GappedStatement) => boolean

/** "Copies were seized": of what? */
const isBareDeed: Judge = ({ statement: { clause } }) => {
  const [only, ...others] = clause.subject
  return only?.pos === 'NOUN' && others.length === 0 && readGroup(clause.group)?.passive === true
}

const isCutShort: Judge = ({ reading, span }) => endsUnfinished(tokensIn(reading, span))

/** "it approaches 9 %", "Lund fancies that it was 1950": no name was put in its place. */
const leavesSubjectOpen: Judge = ({ sentence, statement, reading, gap }) =>
  [statement.clause, clauseAt(reading, statement, gap.span)].some((clause) => {
    const [only, ...others] = clause?.subject ?? []
    return (
      only?.pos === 'PRON' &&
      others.length === 0 &&
      /^(?:it|they|this|that|these|those)$/.test(only.lower) &&
      // Whoever speaks may be "it", too.
      (clause === statement.clause ||
        readGroup(clause?.group ?? [])?.lemma === 'be' ||
        reckons.test(tellsHow(statement))) &&
      sentence.includes(`${only.lower} ${clause?.group[0]?.surface ?? ''}`)
    )
  })

const tellsHow = ({ clause }: Statement): string => readGroup(clause.group)?.lemma ?? ''
/** Of these it is something else that is told: "the fund estimates that it would cost". */
const reckons = /^(?:estimate|calculate|reckon|find|project|forecast|conclude)$/

/** "accused the gunners of breaking it", "set off behind them" */
const leavesObjectOpen: Judge = ({ sentence, reading, span }) => {
  const tokens = tokensIn(reading, span)
  return tokens.some(
    ({ lower }, at) =>
      /^(?:it|them)$/.test(lower) &&
      /^(?:VERB|ADP)$/.test(tokens[at - 1]?.pos ?? '') &&
      !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
      sentence.includes(` ${lower}`),
  )
}

/** "Lund had come out in 1951": before what, only the story tells. */
const isFlashback: Judge = ({ statement: { clause }, story }) =>
  story === null && readGroup(clause.group)?.auxiliary === 'had'

/** A place that the headline names. */
const isWholeStory: Judge = ({ reading, gap: { entity, answer } }) =>
  entity !== null &&
  reading.entities.get(entity)?.type === 'place' &&
  reading.stories.some(({ from, title }) => from === 'headline' && title.includes(answer.canonical))

/** "Lund counted two hundred and six": of what? */
const countsNothing: Judge = ({ statement: { clause }, span }) => {
  const object = clause.rest.filter(({ end }) => end <= span[1])
  return object.length > 0 && object.every(({ pos }) => pos === 'NUM' || pos === 'CCONJ')
}

/** "Sansui is a perfect fit", "Velmar could attack": what somebody or something is like or might do is no news of theirs. */
const tellsNoDeed: Judge = ({ gap: { entity }, statement, reading, span }) => {
  const clause = clauseAt(reading, statement, span) ?? statement.clause
  const group = readGroup(clause.group)
  const isState = group?.lemma === 'be' && !group.passive
  const mayBe = /^(?:could|may|might|can|would|should|must)$/.test(clause.group[0]?.lower ?? '')
  const holdsNumber = clause.rest.some(({ pos, surface }) => pos === 'NUM' || /\d/.test(surface))
  return entity !== null && (mayBe || (isState && !holdsNumber))
}

/** "On Wednesday Lund is to travel", taken for the Wednesday that is past. */
const isDatedWrong: Judge = ({ reading, span, statement: { clause } }) => {
  const { published } = reading
  const tense = readGroup(clause.group)?.tense
  const isToCome = tense === 'future' || tense === 'present'
  return (
    published !== null &&
    within(reading.datesInOrder, span).some((date) => {
      const point = weekday.test(date.surface) ? pointOf(date) : null
      return (
        point !== null &&
        ((isBefore(point, published) && (isToCome || !isAdverbial(reading, date))) ||
          // "Last week a customer complained. On Friday …": the Friday of that week, not of the article's own day.
          (orderOf(point) === orderOf(published) && speaksOfLastWeek(reading, date.start)))
      )
    })
  )
}
const speaksOfLastWeek = ({ text }: Reading, offset: number): boolean =>
  /\blast week\b/i.test(text.slice(Math.max(0, offset - nearChars), offset))
/** About two sentences. */
const nearChars = 250
const weekday = /^(?:(?:on|this|next) )?\p{L}+day(?: (?:morning|afternoon|evening|night))?$/iu
const isBefore = (one: DatePoint, other: DatePoint): boolean => orderOf(one) < orderOf(other)
const orderOf = ({ year, month = 0, day = 0 }: DatePoint): number => ((year ?? 0) * 100 + month) * 100 + day

/** "Lund loves the school", "Lund had known Berg": what one of many likes, and whom one knows. */
const tellsLiking: Judge = ({ gap: { entity }, statement, reading, span }) =>
  entity !== null &&
  /^(?:love|like|enjoy|hate|adore|miss|prefer|know|meet)$/.test(
    readGroup((clauseAt(reading, statement, span) ?? statement.clause).group)?.lemma ?? '',
  )

const judges: Readonly<Record<string, Judge>> = lookup({
  isBareDeed,
  isCutShort,
  leavesSubjectOpen,
  leavesObjectOpen,
  isFlashback,
  isWholeStory,
  countsNothing,
  tellsNoDeed,
  isDatedWrong,
  tellsLiking,
  isQualified: ({ reading, span }) => isQualified(reading, span),
  isInPassing: ({ reading, sentence }) => !isOnTopic(reading, sentence),
})

/** The name of the first judge that finds fault, with its words or its build; null where none does. */
export const statementFault = (one: GappedStatement): string | null =>
  sentenceFault(one) ?? Object.entries(judges).find(([, isAtFault]) => isAtFault(one))?.[0] ?? null
