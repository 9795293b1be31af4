/** Finds every date, time, duration and recurrence in a text; resolves what can be known and invents nothing. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { DateFact } from '../facts.ts'
import { addMonthsToDay, civilDay, type CivilDay } from './calendar.ts'
import { confidenceOf, traitsOf } from './confidence.ts'
import { edtfOfDay, edtfOfTimex, type Open } from './edtf.ts'
import { findExpressions } from './grammar/grammar.ts'
import { Lexemes } from './lexeme.ts'
import type { Expression, Meaning } from './meaning.ts'
import { isFinancial } from './passage.ts'
import { joinRanges, type Range } from './ranges.ts'
import type { Resolved } from './resolve.ts'
import { resolveAll } from './timeline.ts'
import { dayOf } from './value.ts'

export interface WeighedDate {
  readonly date: DateFact
  readonly traits: readonly string[]
}

export const findDates = (analysed: AnalysedText, published: string | null): DateFact[] =>
  weighDates(analysed, published).map(({ date }) => date)

/** The dates with what their confidence was judged by. */
export function weighDates(analysed: AnalysedText, published: string | null): WeighedDate[] {
  const l = new Lexemes(analysed)
  const financial = isFinancial(l)
  const { expressions, ranges, paired } = joinRanges(
    l,
    findExpressions(l).filter(({ meaning }) => financial || !isBareQuarter(meaning)),
  )
  const resolved = resolveAll(analysed, l, expressions, { published, paired })
  const edtfs = expressions.map((expression, index) => edtfOf(l, expression, resolved[index]))
  return expressions.map((expression, index) => {
    const { type = 'DATE', value = '' } = resolved[index] ?? {}
    const start = l.at(expression.from).start
    const end = l.at(expression.to - 1).end
    const opened = openOf(l, expression)
    const range = rangeOf(ranges.get(index), edtfs, opened, edtfOfTimex(value))
    const day = anchoredDay(l, expressions, resolved, index)
    const surface = analysed.text.slice(start, end)
    const traits = traitsOf(expression)
    const date: DateFact = {
      id: `d${index + 1}`,
      start,
      end,
      surface,
      type,
      value,
      ...(expression.mod && { mod: expression.mod }),
      ...(day && { resolved: edtfOfDay(day) }),
      edtf: edtfs[index] ?? null,
      ...(range && { range }),
      vague: expression.meaning.kind === 'reference',
      confidence: confidenceOf(traits),
    }
    return { date, traits }
  })
}

/** Only reports on money speak of "the third quarter" and mean a year's. */
const isBareQuarter = (meaning: Meaning): boolean =>
  ((meaning.kind === 'quarter' || meaning.kind === 'half') && !meaning.year) ||
  (meaning.kind === 'shift' && meaning.unit === 'quarter')

/** "since 2011", "until the end of May", with the words that may stand between. */
function openOf(l: Lexemes, { from, meaning }: Expression): Open | undefined {
  if (meaning.kind === 'duration' || meaning.kind === 'set') return undefined
  const before =
    l.word(from - 1) === 'at' || /^(?:the|early|late|about|around|back|at|least)$/.test(l.word(from - 1))
      ? l.word(from - 2)
      : l.word(from - 1)
  if (before === 'since') return 'since'
  return before === 'until' || before === 'till' ? 'until' : undefined
}

function edtfOf(l: Lexemes, expression: Expression, resolved: Resolved | undefined): string | null {
  if (!resolved || resolved.type === 'DURATION' || resolved.type === 'SET' || expression.meaning.kind === 'reference')
    return null
  return edtfOfTimex(resolved.value, openOf(l, expression))
}

function rangeOf(
  range: Range | undefined,
  edtfs: readonly (string | null)[],
  open: Open | undefined,
  own: string | null,
): DateFact['range'] {
  if (range) return [edtfs[range[0]] ?? null, edtfs[range[1]] ?? null]
  if (own === null) return undefined
  if (open === 'since') return [own, null]
  return open === 'until' ? [null, own] : undefined
}

/** The day that "three days after …" points to, where a day stands right before or behind it. */
function anchoredDay(
  l: Lexemes,
  expressions: readonly Expression[],
  resolved: readonly Resolved[],
  index: number,
): CivilDay | null {
  const expression = expressions[index]
  if (expression?.meaning.kind !== 'duration') return null
  const { amount, unit } = expression.meaning
  if (amount === null || amount % 1 !== 0) return null
  const joint = l.word(expression.to)
  if (joint !== 'after' && joint !== 'before') return null
  const next = expressions[index + 1]
  const previous = expressions[index - 1]
  const ahead = next && next.from - expression.to <= 1 ? dayOf(resolved[index + 1]?.point ?? null) : null
  const behind =
    previous && isBeside(l, previous.to, expression.from) ? dayOf(resolved[index - 1]?.point ?? null) : null
  const inClause = next && isSameClause(l, expression.to, next.from) ? dayOf(resolved[index + 1]?.point ?? null) : null
  const from = ahead ?? behind ?? inClause
  if (from === null) return null
  // "Three days after 5 May" lies behind it; "on Monday, three days after it" puts it before Monday.
  const sign = (joint === 'after') === (ahead !== null || behind === null) ? 1 : -1
  if (unit === 'day' || unit === 'week') return civilDay(from + sign * amount * (unit === 'day' ? 1 : 7))
  if (unit === 'month' || unit === 'year')
    return addMonthsToDay(civilDay(from), sign * amount * (unit === 'month' ? 1 : 12))
  return null
}

/** "a day after the vote of 5 May", "three days after Brook left on Monday" */
function isSameClause(l: Lexemes, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let at = from; at < to; at++)
    if (l.at(at).kind === 'break' || /[,;:.!?()]/.test(l.mark(at)) || /^(?:who|which|and|but)$/.test(l.word(at)))
      return false
  return true
}

/** Only marks, or "just" and its like, stand between. */
function isBeside(l: Lexemes, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++)
    if (l.at(at).kind !== 'mark' && !/^(?:just|only|exactly|barely|some)$/.test(l.word(at))) return false
  return true
}
