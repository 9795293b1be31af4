import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import { isEdtf } from '../../../src/core/facts/dates/edtf.ts'

const scraps = [
  'on Monday',
  'August 5',
  '12 March 2004',
  '07/08/2019',
  '2021-06-30',
  'last week',
  'the next day',
  'two years ago',
  'three days after',
  'since 2011',
  'in',
  'the',
  'of',
  'May',
  'March',
  'at 5 p.m.',
  "'98",
  'the 1990s',
  'mid-',
  'early',
  'the third quarter',
  'every Friday',
  'several',
  'hours',
  'soon',
  '(',
  '“',
  '. ',
  ',',
  '\n',
  '½',
  '10:30',
  'BC',
  '480',
  '\u00ad',
  '🙂',
  'FY',
]
const scrapText = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })), { maxLength: 20 })
  .map((parts) => parts.join(' '))
const anyText = fc.oneof(scrapText, fc.string({ unit: 'binary', maxLength: 120 }))
const anyPublished = fc.constantFrom(null, '', '2019-08-26', '2019-08', '2019', '2024-02-29', 'nonsense', '2019-13-45')

describe('whatever the text', () => {
  it('every surface is the text at its span, spans rise and never overlap, and ids count up', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let last = 0
        findDates(analyse(text), published).forEach((fact, index) => {
          expect(fact.surface).toBe(text.slice(fact.start, fact.end))
          expect(fact.start).toBeGreaterThanOrEqual(last)
          expect(fact.end).toBeGreaterThan(fact.start)
          expect(fact.id).toBe(`d${index + 1}`)
          last = fact.end
        })
      }),
    )
  })

  it('every EDTF is valid and every confidence is a share', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        for (const { edtf, range, resolved, confidence } of findDates(analyse(text), published)) {
          for (const date of [edtf, resolved, ...(range ?? [])])
            if (typeof date === 'string') expect(isEdtf(date), date).toBe(true)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('the same text gives the same facts', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        expect(findDates(analyse(text), published)).toEqual(findDates(analyse(text), published))
      }),
    )
  })
})
