import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { isCertainPronoun } from '../../../src/core/cards/pronouns/certain-pronoun.ts'
import { readArticle } from '../../../src/core/cards/reading.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import { sourceOf } from './facts-builder.ts'

/** Whether the last "she" of a text stands for Ada Lund and nobody else. */
function isLund(text: string): boolean {
  const facts = extractFacts({ id: 'fiction', text, published: '2031-06-07', language: 'en' })
  const reading = readArticle(analyse(text), facts, sourceOf(text, {}), '2031-06-07')
  const lund = facts.entities.find(({ name }) => name.endsWith('Lund'))
  const she = [...text.matchAll(/\b[Ss]he\b/g)].at(-1)?.index
  if (lund === undefined || she === undefined) throw new Error('the text speaks of nobody')
  return isCertainPronoun(reading, she, lund.id)
}

describe('"she" is certain', () => {
  it.each([
    [
      'behind a name with its office',
      'Ada Lund, the founder and managing director, opened the yard in Velmar. She paid for it.',
    ],
    [
      'behind an office with its name',
      'An engineer sent by the Velmar Dam Fund, Ada Lund, had measured the wall. She feared the winter.',
    ],
    [
      'behind a title and a name',
      'Their vet, the Venerable Ada Lund, pulled four dogs from the lake in Velmar. She was cold.',
    ],
    [
      'beside somebody who only owns',
      "The minister's spokeswoman, Ada Lund, called it a fairy tale in Velmar. She laughed.",
    ],
    [
      'where each sentence takes her up',
      'Ada Lund came home to Velmar. She opened the shop. The bread was stale. She swept the floor. Then she sold the house. She left.',
    ],
    [
      'past what is only quoted',
      'Ada Lund rose to speak in Velmar. “The wall is wet. The roof is gone. Nobody came. We are cold,” she said.',
    ],
  ])('%s', (_, text) => {
    expect(isLund(text)).toBe(true)
  })
})

describe('"she" is not certain', () => {
  it.each([
    ['beside an unnamed person', 'Ada Lund met a doctor in Velmar. She was tired.'],
    ['beside another woman', 'Ada Lund met Eva Berg in Velmar. She was tired.'],
    [
      'where the thread was lost',
      'Ada Lund came home to Velmar. The bread was stale. The floor was wet. The roof was gone. It rained all night. She left.',
    ],
  ])('%s', (_, text) => {
    expect(isLund(text)).toBe(false)
  })
})
