/** Holds sentences against the events of their dates, a test for each. */
import { describe, expect, test } from 'vitest'
import { events } from './found-events.ts'

/** A name, a text, and "date: predicate (subject)" of every date that has an event. */
export type Case = readonly [name: string, text: string, ...events: string[]]

export const told = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    for (const [name, text, ...expected] of cases) test(name, () => expect(events(text)).toEqual(expected))
  })
}
