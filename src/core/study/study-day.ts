/** Counts days the way a learner lives them: a study day begins at the rollover hour of local time, not at midnight UTC. */
import { dayMs, hourMs, minuteMs, type Clock, type EpochMs } from '../time.ts'

/** An instant together with the learner's offset from UTC at that instant, so that it can be judged again later without a clock. */
export interface LocalInstant {
  readonly ms: EpochMs
  /** Minutes east of UTC. */
  readonly utcOffsetMin: number
}

/** Reads the clock once; whole milliseconds, as the log keeps them. */
export function readClock(clock: Clock): LocalInstant {
  const ms = Math.round(clock.nowMs())
  return { ms, utcOffsetMin: Math.round(clock.utcOffsetMin(ms)) }
}

/** The number of the study day that holds an instant: days since 1970-01-01 in local time, moved by the rollover hour. */
export function studyDayOf(at: LocalInstant, rolloverHour: number): number {
  return Math.floor((at.ms + at.utcOffsetMin * minuteMs - rolloverHour * hourMs) / dayMs)
}

/** The instant a study day begins where the offset from UTC stays what it is. */
export function startOfStudyDayAt(day: number, utcOffsetMin: number, rolloverHour: number): EpochMs {
  return day * dayMs + rolloverHour * hourMs - utcOffsetMin * minuteMs
}

/** The instant a study day begins, by the offset that will hold then; where clocks are put back over it, the first of two. */
export function startOfStudyDay(day: number, clock: Clock, rolloverHour: number): EpochMs {
  const asIfUtc = startOfStudyDayAt(day, 0, rolloverHour)
  // No place is further from UTC than a day, and none changes its clocks twice in two days.
  const [one, other] = [asIfUtc - dayMs, asIfUtc + dayMs].map((ms) =>
    startOfStudyDayAt(day, clock.utcOffsetMin(ms), rolloverHour),
  ) as [EpochMs, EpochMs]
  const earlier = Math.min(one, other)
  const isReached = studyDayOf({ ms: earlier, utcOffsetMin: clock.utcOffsetMin(earlier) }, rolloverHour) >= day
  return isReached ? earlier : Math.max(one, other)
}

/** A study day as the calendar date it begins on, YYYY-MM-DD. */
export function dateOfStudyDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The study day that begins on a calendar date, YYYY-MM-DD. */
export const studyDayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs

/** Monday is 0; study day 0 began on Thursday, 1 January 1970. */
export const weekdayOf = (studyDay: number): number => (((studyDay + 3) % 7) + 7) % 7
