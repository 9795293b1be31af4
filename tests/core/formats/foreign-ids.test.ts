import { expect, test } from 'vitest'
import fc from 'fast-check'
import { foreignCardId, foreignDeckId } from '../../../src/core/formats/foreign-ids.ts'

test('a foreign deck has a valid UUID that its names alone decide', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (format, names) => {
      const id = foreignDeckId(format, ...names)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(foreignDeckId(format, ...names)).toBe(id)
    }),
  )
})

test('names that would run together stay apart', () => {
  expect(foreignCardId('csv', 'ab', 'c')).not.toBe(foreignCardId('csv', 'a', 'bc'))
  expect(foreignDeckId('csv', 'a', '')).not.toBe(foreignDeckId('csv', 'a'))
})
