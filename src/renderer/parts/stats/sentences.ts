/** Each chart's answer in a sentence: what is read before it, and instead of it. */
import { longestMs } from '../../../core/stats/day-grades.ts'
import { leastReviews, type HardList } from '../../../core/stats/hardness.ts'
import type { Statistics } from '../../../core/stats/statistics.ts'
import { minuteMs } from '../../../core/time.ts'
import { count, listInWords } from '../../words.ts'
import { dayInWords, decimal, monthsInWords, percent, periodInWords, timeInWords } from './words.ts'

export function forecastSentence({ forecast }: Statistics): string {
  const { overdue, bars, later } = forecast
  const [first, ...rest] = bars
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return ''
  const isDaily = first.fromDay === first.toDay
  const coming = rest.reduce((sum, { due }) => sum + due, 0)
  if (overdue + first.due + coming + later === 0) return 'No card has a day yet on which it comes up.'
  const parts = [
    ...(overdue > 0 ? [`${count(overdue, 'card')} from before today`] : []),
    `${count(first.due, 'card')} ${isDaily ? 'today' : 'within a week'}`,
    `${String(coming)} more until ${dayInWords(last.toDay)}`,
    ...(later > 0 ? [`${String(later)} later`] : []),
  ]
  return `Due: ${listInWords(parts)}.`
}

export function retentionSentence({ retention, period }: Statistics): string {
  const { all, wanted } = retention
  if (all.share === null) return `No card came back for review in ${periodInWords(period)}.`
  const told = `You knew ${percent(all.share, 1)} of ${count(all.of, 'card')} that came back in ${periodInWords(period)}`
  return `${told} (95 % interval: ${percent(all.low, 1)} to ${percent(all.high, 1)}). You asked for ${percent(wanted)}.`
}

export function waitSentence({ retention }: Statistics): string {
  const told = retention.byWait.filter(({ known }) => known.of > 0)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return 'No card came back for review yet.'
  const share = ({ known }: typeof first): string => percent(known.share ?? 0)
  const start = `After ${waitInWords(first)} you knew ${share(first)}`
  return first === last ? `${start}.` : `${start}, after ${waitInWords(last)} ${share(last)}.`
}

/** "1 to 6 days", "a year or more" */
export const waitInWords = ({ fromDays, toDays }: Statistics['retention']['byWait'][number]): string =>
  toDays === null
    ? fromDays === 365
      ? 'a year or more'
      : `${String(fromDays)} days or more`
    : `${String(fromDays)} to ${String(toDays)} days`

export function hardSentence({ things, easier, tooFew }: HardList): string {
  const hardest = things[0]
  if (hardest === undefined) {
    return tooFew === 0
      ? 'No card came back for review yet.'
      : `Too few reviews to say: at least ${String(leastReviews)} are needed of each.`
  }
  const { share, of } = hardest.forgotten
  const left = [
    ...(easier > 0 ? [`${String(easier)} that are easier`] : []),
    ...(tooFew > 0 ? [`${String(tooFew)} with fewer than ${String(leastReviews)} reviews`] : []),
  ]
  const told = `Hardest: ${hardest.name}, forgotten in ${percent(share ?? 0)} of ${count(of, 'review')}.`
  return left.length === 0 ? told : `${told} Not shown: ${listInWords(left)}.`
}

export function calendarSentence({ calendar, regularity }: Statistics): string {
  const { days, studied, grades, most } = calendar
  if (most === null) return 'You have not studied in the last year.'
  const busiest = `most on ${dayInWords(most.studyDay)} (${count(most.grades, 'review')})`
  const year = `You studied on ${String(studied)} of the last ${count(days.length, 'day')}, ${count(grades, 'review')} in all, ${busiest}.`
  const lately = `${String(regularity.ofLast7)} of the last 7 days and ${String(regularity.ofLast30)} of the last 30.`
  return `${year} It was ${lately}${runInWords(regularity)}`
}

function runInWords({ longestRun }: Statistics['regularity']): string {
  if (longestRun === null || longestRun.studied < 2) return ''
  return ` The longest run was ${count(longestRun.studied, 'day')}, ${monthsInWords(longestRun)}.`
}

export function timeSentence({ timeSpent, period }: Statistics): string {
  const { durationMs, grades, studied } = timeSpent
  if (grades === 0) return `You have not studied in ${periodInWords(period)}.`
  const each = decimal(durationMs / grades / 1000)
  const total = `${timeInWords(durationMs)} in ${periodInWords(period)}, on ${count(studied, 'day')}`
  const most = String(longestMs / minuteMs)
  return `You studied ${total}: ${each} seconds a card. A card that stays open counts ${most} minutes at most.`
}

export function stabilitySentence({ memory }: Statistics): string {
  const { cards, median } = memory.stability
  if (median === null) return 'No card was studied yet.'
  return `Half of your ${count(cards, 'card')} last ${decimal(median, median < 10 ? 1 : 0)} days or more until 1 in 10 would be forgotten.`
}

export function difficultySentence({ memory }: Statistics): string {
  const { cards, median } = memory.difficulty
  if (median === null) return 'No card was studied yet.'
  return `Of ${count(cards, 'card')} half have a difficulty of ${decimal(median)} or more, on a scale from 1 to 10.`
}
