/** Sees that dates are exactly as known: answer, EDTF and question agree on day, month and year, and a missing year is said to be missing. */
import type { Card } from '../../deck/deck.ts'
import { dateAnswer, datePoint, type DatePoint, whenQuestion } from '../wording/date-words.ts'
import type { Flaw } from './finding.ts'
import { readStyle } from '../wording/style.ts'
import { blankQuotes } from '../wording/words.ts'
import { inPrompt, reword, spliced, wholeAnswer } from './mend.ts'
import { openTimes } from './relative-times.ts'
import { agree, readDate } from './written-dates.ts'
import { lookup } from '../../lookup.ts'

export function unresolvedDates(card: Card): Flaw[] {
  return [...relativeInPrompt(card), ...(isDateCard(card) ? answerFlaws(card) : []), ...sequenceFlaws(card)]
}

const isDateCard = ({ kind, answer }: Card): boolean =>
  kind === 'event-date' || (answer.edtf !== undefined && kind !== 'timeline')

const relativeInPrompt = ({ prompt }: Card): Flaw[] =>
  openTimes(blankQuotes(prompt)).map(({ text, start, end }) => ({
    message: `“${text}” is a date only on the day of the article; write the date itself.`,
    at: inPrompt(start, end),
  }))

function answerFlaws(card: Card): Flaw[] {
  const { answer } = card
  const whole = wholeAnswer(card)
  if (answer.edtf === undefined) return [{ message: 'The answer carries no date that could be checked.', at: whole }]
  const point = datePoint(answer.edtf.replace(/\/(?:\.\.)?$/, ''))
  if (!point) return [{ message: 'The date is not known exactly enough to be asked for.', at: whole }]
  const style = readStyle([answer.canonical, card.prompt, ...card.evidence.map(({ exact }) => exact)].join(' '))
  const right = dateAnswer(point, style)
  const fix = reword(card, `Answer “${right}”`, { answer: right })
  const read = readDate(answer.canonical)
  if (read.length === 0) return [{ message: 'The answer is no date by itself.', at: whole, fix }]
  if (!read.some((one) => isSame(one, point)))
    return [{ message: `The answer says ${answer.canonical}, the date behind it is ${answer.edtf}.`, at: whole, fix }]
  if (answer.precision !== undefined && answer.precision !== 'time' && answer.precision !== point.precision)
    return [
      { message: `The card asks for a ${answer.precision}, but ${answer.edtf} is a ${point.precision}.`, at: whole },
    ]
  if (point.year === null && !/year/iu.test(answer.canonical))
    return [{ message: 'The year is not known, and the answer does not say so.', at: whole, fix }]
  return [...grainFlaws(card, point), ...acceptedFlaws(card, point)]
}

const isSame = (one: DatePoint, other: DatePoint): boolean =>
  one.precision === other.precision &&
  one.year === other.year &&
  one.month === other.month &&
  one.day === other.day &&
  one.season === other.season

const asked =
  /\b(?:what|which) (?:exact |calendar )?(day|date|month and year|month|season and year|season|year|decade|century)\b/iu
const grains: Readonly<Record<string, DatePoint['precision']>> = lookup({
  day: 'day',
  date: 'day',
  'month and year': 'month',
  month: 'month',
  season: 'season',
  'season and year': 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
})

function grainFlaws(card: Card, point: DatePoint): Flaw[] {
  const { prompt } = card
  const match = asked.exec(prompt)
  const grain = grains[match?.[1]?.toLowerCase() ?? '']
  if (!match || grain === undefined || grain === point.precision) return []
  const right = whenQuestion(point)
  const from = match.index - (/\b(?:on|in) $/i.exec(prompt.slice(0, match.index))?.[0].length ?? 0)
  const end = match.index + match[0].length
  const words = from === 0 ? right : right.charAt(0).toLowerCase() + right.slice(1)
  const more = order.indexOf(grain) < order.indexOf(point.precision)
  return [
    {
      message: `The question asks for ${more ? 'more' : 'less'} than the answer tells; ask “${right} …”.`,
      at: inPrompt(from, end),
      fix: reword(card, `Ask “${right}”`, { prompt: spliced(prompt, from, end, words) }),
    },
  ]
}

const order: readonly DatePoint['precision'][] = ['day', 'month', 'season', 'year', 'decade', 'century']

function acceptedFlaws(card: Card, point: DatePoint): Flaw[] {
  const { accepted } = card.answer
  return accepted.flatMap((text, index) => {
    const read = readDate(text)
    if (read.length === 0 || read.some((one) => agree(one, point) || isSame(one, point))) return []
    const fix = reword(card, `Do not accept “${text}”`, { accepted: accepted.filter((_, at) => at !== index) })
    return [
      {
        message: `“${text}” is accepted, but is another date.`,
        at: { field: 'accepted', index, start: 0, end: text.length },
        fix,
      } satisfies Flaw,
    ]
  })
}

/** Events stand in the order of their dates, and each date in words is the one it is sorted by. */
function sequenceFlaws({ sequence = [] }: Card): Flaw[] {
  return sequence.flatMap(({ text, edtf, date }, index) => {
    const at: Flaw['at'] = { field: 'sequence', index, start: 0, end: text.length }
    const point = datePoint(edtf)
    const read = readDate(date)
    if (!point) return [{ message: 'The date of this event is not known exactly enough.', at }]
    if (read.length === 0 || !read.some((one) => agree(one, point)))
      return [{ message: `The event says ${date}, the date behind it is ${edtf}.`, at }]
    const before = sequence[index - 1]
    return before && isLater(before.edtf, edtf)
      ? [{ message: 'The events do not stand in the order of their dates.', at }]
      : []
  })
}

/** Compared as far as both say. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}
