import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asReviewId } from '../../../src/core/ids.ts'
import { createUlids } from '../../../src/core/study/ulid.ts'

const zeros = (count: number) => new Uint8Array(count)
const ones = (count: number) => new Uint8Array(count).fill(255)

it('writes the time as the ULID specification does', () => {
  // The example of the specification: 1469918176385 ms is 01ARYZ6S41.
  expect(createUlids(zeros, null)(1_469_918_176_385)).toBe('01ARYZ6S410000000000000000')
})

it('only ever grows, whatever the clock and the random bytes do', () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 40 })
  const bytes = fc.infiniteStream(fc.uint8Array({ minLength: 16, maxLength: 16 }))
  fc.assert(
    fc.property(times, bytes, (instants, stream) => {
      const next = createUlids(() => stream.next().value, null)
      const ids = instants.map((ms) => next(ms))
      expect(ids).toEqual([...new Set(ids)].sort())
      ids.forEach((id) => expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
    }),
  )
})

it('goes on after the last id of an earlier run, also from the highest random part', () => {
  const last = createUlids(ones, null)(1000)
  expect(last.slice(10)).toBe('ZZZZZZZZZZZZZZZZ')
  const next = createUlids(zeros, asReviewId(last))
  expect(next(1000) > last).toBe(true)
  expect(next(500) > last).toBe(true)
})
