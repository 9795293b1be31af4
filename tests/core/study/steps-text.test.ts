/** Steps as a person writes them are read as meant, and what is wrong is named. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printSteps, readSteps } from '../../../src/core/study/steps-text.ts'

test.each([
  ['1m 10m', [1, 10]],
  ['1 10', [1, 10]],
  [' 90s, 10 min;1h ', [1.5, 10, 60]],
  ['1.1h', [66]],
  ['5M', [5]],
  ['none', []],
])('%j is read', (text, stepsMin) => {
  expect(readSteps(text)).toEqual({ ok: true, stepsMin })
})

test.each([
  ['2 soon', 'unreadable', 'soon'],
  ['1m soon', 'unreadable', 'soon'],
  ['1m -5m', 'unreadable', '-5m'],
  ['5 weeks', 'unreadable', 'weeks'],
  ['30s', 'too-short', '30s'],
  ['0', 'too-short', '0'],
  ['10m 1d', 'too-long', '1d'],
  ['24h', 'too-long', '24h'],
])('%j is refused for the part that is wrong', (text, problem, part) => {
  expect(readSteps(text)).toEqual({ ok: false, problem, part })
})

test('more than ten steps are refused', () => {
  expect(readSteps('1 '.repeat(11))).toEqual({ ok: false, problem: 'too-many', most: 10 })
})

test('what is written is read back as it was', () => {
  const step = fc.integer({ min: 1000, max: 1_439_000 }).map((thousandths) => thousandths / 1000)
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (stepsMin) => {
      expect(readSteps(printSteps(stepsMin))).toEqual({ ok: true, stepsMin })
    }),
  )
})
