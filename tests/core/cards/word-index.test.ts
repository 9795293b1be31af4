/** Looking things up by their words or their place finds exactly what comparing each with each finds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlapIndex } from '../../../src/core/cards/overlap.ts'
import { alikeIndex, holdersIndex } from '../../../src/core/cards/choice/word-index.ts'
import { likeness } from '../../../src/core/cards/wording/words.ts'
import type { Span } from '../../../src/core/facts/facts.ts'

const word = fc.constantFrom(...'dam wall crack river mayor vote harbour strike'.split(' '))
const text = fc.array(word, { maxLength: 7 })
const span = fc.tuple(fc.nat(2_000), fc.nat(600)).map(([start, length]): Span => [start, start + length])

describe('an index', () => {
  test('of alike texts finds those that share enough of their words, whatever enough is', () => {
    fc.assert(
      fc.property(fc.array(text), text, fc.constantFrom(0.34, 0.4, 0.5, 0.6, 1), (texts, asked, atLeast) => {
        const alike = texts.flatMap((one, at) => (likeness(one, asked) >= atLeast ? [at] : []))
        expect(alikeIndex(texts, atLeast)(asked)).toEqual(alike)
      }),
    )
  })

  test('of bags finds those that hold all the words', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, asked) => {
        const bags = texts.map((words) => new Set(words))
        const holders = bags.flatMap((bag, at) => (asked.every((one) => bag.has(one)) ? [at] : []))
        expect(holdersIndex(bags)(asked)).toEqual(holders)
      }),
    )
  })

  test('of places finds what overlaps a stretch of text, once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 })), span, (items, [start, end]) => {
        const over = items.filter((spans) => spans.some(([from, to]) => from < end && to > start))
        expect(overlapIndex(items, (spans) => spans)([start, end])).toEqual(over)
      }),
    )
  })
})
