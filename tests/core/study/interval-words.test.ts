import { expect, it } from 'vitest'
import { intervalInWords } from '../../../src/core/study/interval-words.ts'
import { dayMs } from '../../../src/core/time.ts'

const minuteMs = 60_000
const hourMs = 3_600_000

it.each([
  [0, '1 min'],
  [20_000, '1 min'],
  [1 * minuteMs, '1 min'],
  [10 * minuteMs, '10 min'],
  [59.6 * minuteMs, '1 hour'],
  [3 * hourMs, '3 hours'],
  [23.6 * hourMs, '1 day'],
  [1 * dayMs, '1 day'],
  [4 * dayMs, '4 days'],
  [30 * dayMs, '30 days'],
  [31 * dayMs, '1 month'],
  [36 * dayMs, '1.2 months'],
  [365 * dayMs, '1 year'],
  [498 * dayMs, '1.4 years'],
  [36_500 * dayMs, '99.9 years'],
])('%d ms reads %s', (ms, words) => {
  expect(intervalInWords(ms)).toBe(words)
})
