import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReviewId } from '../../../src/core/ids.ts'
import { nextUlid } from '../../../src/core/study/ulid.ts'

const zeros = (count: number) => new Uint8Array(count)
const ones = (count: number) => new Uint8Array(count).fill(255)

it('writes the time as the ULID specification does', () => {
  // The example of the specification: 1469918176385 ms is 01ARYZ6S41.
  expect(nextUlid(null, 1_469_918_176_385, zeros)).toBe('01ARYZ6S410000000000000000')
})

it('only ever grows, whatever the clock and the random bytes do', () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 40 })
  const bytes = fc.infiniteStream(fc.uint8Array({ minLength: 16, maxLength: 16 }))
  fc.assert(
    fc.property(times, bytes, (instants, stream) => {
      const ids: ReviewId[] = []
      for (const ms of instants) ids.push(nextUlid(ids.at(-1) ?? null, ms, () => stream.next().value))
      expect(ids).toEqual([...new Set(ids)].sort())
      ids.forEach((id) => expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
    }),
  )
})

it('goes on after the highest random part, in the same millisecond and with a clock set back', () => {
  const last = nextUlid(null, 1000, ones)
  expect(last.slice(10)).toBe('ZZZZZZZZZZZZZZZZ')
  expect(nextUlid(last, 1000, zeros) > last).toBe(true)
  expect(nextUlid(last, 500, zeros) > last).toBe(true)
})
