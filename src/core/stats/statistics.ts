/** Everything the statistics answer, gathered from roll-ups of the review log and the states of the cards. */
import type { DeckId } from '../ids.ts'
import { studyDayOf } from '../study/study-day.ts'
import { gatherCalendar, type Calendar } from './calendar.ts'
import type { DayGrades, WaitRecalls } from './day-grades.ts'
import { gatherForecast, type Forecast, type ForecastTime } from './forecast.ts'
import type { GradedCard } from './graded-card.ts'
import { gatherHardness, type FacetRecalls, type Hardness } from './hardness.ts'
import type { DaySpan, Period } from './period.ts'
import { gatherRetention, type Retention } from './retention.ts'
import { gatherMemory, type Memory } from './spread.ts'
import { gatherRegularity, type Regularity } from './streak.ts'
import { gatherTimeSpent, type TimeSpent } from './time-spent.ts'

export interface StatisticsSources {
  /** Of decks that are not put away. */
  readonly cards: readonly GradedCard[]
  /** All there is, whatever the period; the oldest first. */
  readonly days: readonly DayGrades[]
  /** Of the period. */
  readonly waits: readonly WaitRecalls[]
  readonly recalls: readonly FacetRecalls[]
  /** The decks in scope. */
  readonly titles: ReadonlyMap<DeckId, string>
  readonly breaks: readonly DaySpan[]
  readonly time: ForecastTime
  readonly wantedRetention: number
}

export interface Statistics {
  readonly today: number
  readonly period: Period
  readonly forecast: Forecast
  readonly retention: Retention
  readonly hardness: Hardness
  readonly calendar: Calendar
  readonly timeSpent: TimeSpent
  readonly memory: Memory
  readonly regularity: Regularity
}

export function gatherStatistics(sources: StatisticsSources, period: Period): Statistics {
  const { cards, days, waits, recalls, titles, breaks, time, wantedRetention: wanted } = sources
  const today = studyDayOf(time.at, time.rolloverHour)
  return {
    today,
    period,
    forecast: gatherForecast(cards, time, period),
    retention: gatherRetention({ days, waits, wanted }, today, period),
    hardness: gatherHardness(recalls, titles),
    calendar: gatherCalendar(days, today, breaks),
    timeSpent: gatherTimeSpent(days, today, period),
    memory: gatherMemory(cards),
    regularity: gatherRegularity(days, today, breaks),
  }
}
