/** Knows on which day each named holiday falls in a given year. */
import { civilDay, dayNumber, easterSunday, nthWeekday, type CivilDay } from './calendar.ts'
import { lookup } from '../../lookup.ts'

const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = lookup({
  'new-year': [1, 1],
  valentine: [2, 14],
  patrick: [3, 17],
  'april-fool': [4, 1],
  'may-day': [5, 1],
  independence: [7, 4],
  bastille: [7, 14],
  halloween: [10, 31],
  veterans: [11, 11],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-year-eve': [12, 31],
})

const easterOffsets: Readonly<Record<string, number>> = lookup({
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
})

/** Month, ISO weekday, and which one in the month (negative from its end), by United States law. */
const floating: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = lookup({
  king: [1, 1, 3],
  memorial: [5, 1, -1],
  labor: [9, 1, 1],
  columbus: [10, 1, 2],
  thanksgiving: [11, 4, 4],
})

export const fixedHoliday = (holiday: string): readonly [month: number, day: number] | undefined => fixed[holiday]

export function holidayIn(holiday: string, year: number): CivilDay | undefined {
  const day = fixed[holiday]
  if (day) return { year, month: day[0], day: day[1] }
  const offset = easterOffsets[holiday]
  if (offset !== undefined) return civilDay(dayNumber(easterSunday(year)) + offset)
  if (holiday === 'black-friday') return civilDay(dayNumber(nthWeekday(year, 11, 4, 4)) + 1)
  const rule = floating[holiday]
  return rule && nthWeekday(year, ...rule)
}
