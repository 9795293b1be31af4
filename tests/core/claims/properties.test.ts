/** Whatever the text, claims never throw, point into it in order, and refer only to what exists. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findClaims } from '../../../src/core/facts/claims/claims.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import { withEvents } from '../../../src/core/facts/events/events.ts'
import { findQuantities } from '../../../src/core/facts/quantities.ts'
import type { Span } from '../../../src/core/facts/facts.ts'

const pieces = fc.constantFrom(
  ...`“ ” " ' ‘ ’ « » , . : ; — ( ) ... \n\n said says told wants that to by according to Brook Vale she he the mayor on Monday
  2019 in May three days after was accused of claim adding, not is afraid We you 😀 مرحبا $40bn per cent`.split(
    /\s(?=\S)/,
  ),
)
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
)

const read = (text: string) => {
  const analysed = analyse(text)
  const dates = findDates(analysed, null)
  const found = { dates, actors: [], mentions: [], entities: [], names: [] }
  return {
    ...findClaims(analysed, found),
    dates: withEvents(analysed, dates, found),
    quantities: findQuantities(analysed, found),
  }
}

const isInside = (text: string, [start, end]: Span): boolean => start >= 0 && start < end && end <= text.length
const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(([start], at) => at === 0 || start >= (spans[at - 1]?.[1] ?? 0))

describe('any text', () => {
  test('spans lie inside the text and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, assertions, dates, quantities } = read(text)
        for (const { source, cue, content } of claims)
          for (const spans of [source, cue, content]) {
            expect(spans.every((span) => isInside(text, span))).toBe(true)
            expect(isOrdered(spans)).toBe(true)
          }
        for (const { content } of assertions) expect(content.every((span) => isInside(text, span))).toBe(true)
        for (const { start, end } of quantities) expect(isInside(text, [start, end])).toBe(true)
        for (const { event } of dates)
          if (event)
            expect(
              [event.predicate, ...(event.subject ? [event.subject] : []), ...event.gist].every((span) =>
                isInside(text, span),
              ),
            ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('ids are unique, references resolve, no claim stands inside itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, assertions, dates } = read(text)
        const ids = [...claims, ...assertions].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const claim of claims) {
          expect(claim.content.length).toBeGreaterThan(0)
          expect(claim.confidence).toBeGreaterThan(0)
          expect(claim.confidence).toBeLessThanOrEqual(1)
          if (claim.date !== null) expect(dates.some(({ id }) => id === claim.date)).toBe(true)
          const seen = new Set<string>()
          for (let at = claim; at.nestedIn !== undefined;) {
            expect(seen.has(at.id)).toBe(false)
            seen.add(at.id)
            const outer = claims.find(({ id }) => id === at.nestedIn)
            if (!outer) throw new Error(`unknown claim ${at.nestedIn ?? ''}`)
            at = outer
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same facts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 50 },
    )
  })
})
