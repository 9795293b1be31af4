/** Resolves the expressions of a text in their order, remembering the dates named before each. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Lexemes } from './lexeme.ts'
import type { Expression, Meaning } from './meaning.ts'
import { alignOwnedWeekdays } from './owned-weekday.ts'
import { isFromPublication, isMonthFirst, isNarrative, namedYear } from './passage.ts'
import { dayOfWriting, publishedPoint } from './published.ts'
import { resolve, type Resolved } from './resolve.ts'
import { tenseFinder, type Tense } from './tense.ts'
import { isPossibleDay, monthOf, type Point, timexOf } from './value.ts'

interface Memory {
  /** The date last named, and where. */
  anchor: Point | null
  anchorParagraph: number
  /** It was named with its year, or counted from one that was; a year alone must open its sentence. */
  anchorIsTold: boolean
  period: Point | null
  sentence: number
  sentenceDay: Point | null
}

export function resolveAll(
  analysed: AnalysedText,
  l: Lexemes,
  expressions: readonly Expression[],
  { published, paired }: { readonly published: string | null; readonly paired: ReadonlySet<number> },
): Resolved[] {
  const tenseAt = tenseFinder(analysed)
  const known = dayOfWriting(l, expressions, publishedPoint(published))
  const isStory = isNarrative(expressions, known)
  // A story told from its day of publication names that day somewhere; a history does not.
  const isReport = expressions.some(isFromPublication)
  const monthFirst = isMonthFirst(l, expressions)
  const sentenceOf = sentenceFinder(analysed)
  const memory: Memory = {
    anchor: null,
    anchorParagraph: -1,
    anchorIsTold: false,
    period: null,
    sentence: -1,
    sentenceDay: null,
  }
  const all: Resolved[] = []
  expressions.forEach((expression, index) => {
    const start = l.at(expression.from).start
    const sentence = sentenceOf(start)
    const { paragraph = 0, start: sentenceStart = 0 } = analysed.sentences[sentence] ?? {}
    if (sentence !== memory.sentence) memory.sentenceDay = null
    memory.sentence = sentence
    const { anchor, period, sentenceDay } = memory
    const tense = tenseAt(start, l.at(expression.to - 1).end)
    const narrative = isStory
      ? !(memory.anchorParagraph !== paragraph && lacksYear(expression) && saysNow(analysed, sentence, start)) &&
        (!isReport || memory.anchorParagraph === paragraph || !isOfTheDay(expression, tense))
      : !isOfTheDay(expression, tense) && isBackground(memory, paragraph, known, expression)
    const alone = resolve(expression.meaning, {
      published: known,
      anchor,
      anchorIsNear: memory.anchorParagraph === paragraph,
      period,
      sentenceDay,
      narrative,
      tense,
      opensLine: l.at(expression.from - 1).kind === 'break',
      monthFirst,
    })
    const opens = l.at(expression.from - opensWithin).start < sentenceStart
    const next = paired.has(index + 1) ? expressions[index + 1]?.meaning : undefined
    const found = paired.has(index)
      ? alignedWith(all[index - 1], alone, expression.meaning)
      : narrative && next
        ? aroundNewYear(alone, expression.meaning, next, anchor)
        : alone
    all.push(found)
    if (returnsToNow(l, expression)) memory.anchorIsTold = false
    if (found.point)
      remember(memory, expression, found.point, { paragraph, opens, isStory, narrative, published: known })
  })
  return alignOwnedWeekdays(analysed, l, expressions, all)
}

/** "from October to March" in a story that has reached February: the October before. */
function aroundNewYear(found: Resolved, meaning: Meaning, next: Meaning, anchor: Point | null): Resolved {
  const { point } = found
  if (meaning.kind !== 'date' || next.kind !== 'date' || meaning.year || next.year || !point?.month) return found
  const wraps = next.month !== undefined && next.month < point.month
  if (!wraps || point.year === null || anchor?.year !== point.year || !anchor.month) return found
  if (anchor.month > (next.month ?? 0)) return found
  const earlier = { ...point, year: point.year - 1 }
  return { ...found, value: timexOf(earlier), point: earlier }
}

/** "from 3 to 9 May": both ends lie in one stretch, whatever the tense behind each says. */
function alignedWith(before: Resolved | undefined, found: Resolved, meaning: Meaning): Resolved {
  const [first, second] = [before?.point, found.point]
  if (meaning.kind !== 'date' || meaning.year || meaning.turn !== undefined) return found
  if (!first?.month || !second?.month || first.year === null || second.year === null) return found
  const wraps = second.month < first.month || (second.month === first.month && (second.day ?? 31) < (first.day ?? 1))
  const point = { ...second, year: first.year + (wraps ? 1 : 0) }
  if (point.grain === 'day' && !isPossibleDay(point.year, second.month, second.day ?? 1)) return found
  return { ...found, value: timexOf(point), point }
}

/** "That was then; this is now.", "Now, …": the text is back at its own day, and looks back no more. */
function returnsToNow(l: Lexemes, { from, to, meaning }: Expression): boolean {
  if (meaning.kind !== 'reference' || meaning.value !== 'PRESENT_REF') return false
  const isDone = l.at(to).kind === 'break' || /^[.;!?]$/.test(l.mark(to))
  return isDone || l.at(from - 1).kind === 'break' || /^[.;!?]$/.test(l.mark(from - 1))
}

/** Words before a date that opens its sentence ("By late"). */
const opensWithin = 4

/**
 * "In May 1995 … In December …": a paragraph that looks back goes on in the year it has named. Where only the month or
 * year of publication is known, nothing tells looking back from pointing from the publication, so nothing is guessed.
 */
function isBackground(
  { anchor, anchorParagraph, anchorIsTold }: Memory,
  paragraph: number,
  published: Point | null,
  { meaning }: Expression,
): boolean {
  if (!anchor || anchor.year === null || !anchorIsTold || paragraph - anchorParagraph > 1) return false
  if (meaning.kind !== 'date' && meaning.kind !== 'season') return false
  if (published?.grain !== 'day') return false
  return published.year !== null && anchor.year < published.year - 1
}

/** Verbs of the writer's own day take what is missing from there, in a story as well: "has waited since March". */
const isOfTheDay = ({ meaning }: Expression, tense: Tense): boolean =>
  (meaning.kind === 'date' || meaning.kind === 'season') &&
  (tense === 'future' || tense === 'present' || tense === 'perfect')

const lacksYear = ({ meaning }: Expression): boolean =>
  meaning.kind === 'date' && meaning.year === undefined && meaning.turn === undefined

/** "She says two men came in |May|": who speaks in the present counts from the writer's own day, in a new paragraph of a story. */
function saysNow({ sentences, tokens }: AnalysedText, sentence: number, start: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {}
  for (let at = firstToken; at < endToken && (tokens[at]?.start ?? start) < start; at++)
    if (tokens[at]?.pos === 'VERB')
      return /^(?:says|say|tells|adds|insists|admits|denies|claims)$/.test(tokens[at]?.lower ?? '')
  return false
}

/** What only points from the day of publication is no place in the story. */
function pointsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.base === 'published'
  return (
    'year' in meaning && typeof meaning.year === 'object' && 'base' in meaning.year && meaning.year.base === 'published'
  )
}

/** "the next month", "that November": where the story goes on. */
const countsFromAnchor = (meaning: Meaning): boolean => 'base' in meaning && meaning.base === 'anchor'

/** "more than in the previous year" leaves the story where it is. */
const looksBack = (meaning: Meaning): boolean =>
  meaning.kind === 'shift' && meaning.unit === 'year' && meaning.amount < 0

interface Place {
  readonly paragraph: number
  /** The expression stands at the beginning of its sentence. */
  readonly opens: boolean
  readonly isStory: boolean
  readonly narrative: boolean
  readonly published: Point | null
}

function remember(
  memory: Memory,
  expression: Expression,
  point: Point,
  { paragraph, opens, isStory, narrative, published }: Place,
): void {
  if (point.year === null || point.grain === 'decade' || point.grain === 'century') return
  const { meaning } = expression
  // Reports compare quarters that have ended.
  if (meaning.kind === 'quarter') memory.period = hasEnded(point, published) ? point : memory.period
  else if (meaning.kind === 'date' && point.grain === 'month' && memory.period?.grain !== 'quarter')
    memory.period = point
  if (point.grain === 'day') memory.sentenceDay = point
  if (isStory && (!narrative || pointsFromPublication(meaning) || looksBack(meaning))) return
  // A year in passing ("the 1936 treaty") does not move a story that is at a month or day.
  const fine = memory.anchor !== null && memory.anchor.grain !== 'year'
  if (
    point.grain === 'year' &&
    fine &&
    (memory.anchor?.year === point.year || (memory.anchorParagraph === paragraph && !opens))
  )
    return
  memory.anchor = point
  memory.anchorParagraph = paragraph
  memory.anchorIsTold =
    (memory.anchorIsTold && countsFromAnchor(meaning)) ||
    (namedYear(expression) !== null && (point.grain !== 'year' || opens)) ||
    narrative
}

function hasEnded(quarter: Point, published: Point | null): boolean {
  const [start, now] = [monthOf(quarter), monthOf(published)]
  return !start || !now || start.year * 12 + start.month + 2 < now.year * 12 + now.month
}

/** Index of the sentence that holds an offset; offsets come in rising order. */
function sentenceFinder({ sentences }: AnalysedText): (offset: number) => number {
  let at = 0
  return (offset) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= offset) at++
    return at
  }
}
