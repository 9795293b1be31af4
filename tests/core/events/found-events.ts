/** Reads the events of a text's dates as lines that tests compare. */
import { analyse } from '../../../src/core/article/analyse.ts'
import { findActors } from '../../../src/core/facts/actors/actors.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import { withEvents } from '../../../src/core/facts/events/events.ts'
import type { DateFact } from '../../../src/core/facts/facts.ts'
import { words } from '../claims/told.ts'

const published = '2031-04-22' // a Tuesday

export function datesOf(text: string, day: string | null = published): DateFact[] {
  const analysed = analyse(text)
  return withEvents(analysed, findDates(analysed, day), findActors(analysed))
}

/** "date: predicate (subject)" of every date that has an event. */
export const events = (text: string, day: string | null = published): string[] =>
  datesOf(text, day).flatMap(({ surface, event }) =>
    event
      ? [`${surface}: ${words(text, [event.predicate])} (${event.subject ? words(text, [event.subject]) : ''})`]
      : [],
  )
