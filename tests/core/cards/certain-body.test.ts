import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { isCertainBodyTold } from '../../../src/core/cards/antecedents/certain-body.ts'
import { readArticle } from '../../../src/core/cards/reading.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import { sourceOf } from './facts-builder.ts'

/** Whether the last "the company" of a text can be nobody but Halden Shipping. */
function isHalden(text: string, words = 'company'): boolean {
  const facts = extractFacts({ id: 'fiction', text, published: '2031-06-07', language: 'en' })
  const reading = readArticle(analyse(text), facts, sourceOf(text, {}), '2031-06-07')
  const halden = facts.entities.find(({ name }) => name.startsWith('Halden'))
  const told = [...text.matchAll(new RegExp(`\\b[Tt]he ${words}\\b`, 'g'))].at(-1)
  if (!halden || !told) throw new Error('the text speaks of no company')
  return isCertainBodyTold(reading, { start: told.index, end: told.index + told[0].length, entity: halden.id })
}

describe('"the company" is certain', () => {
  test.each([
    [
      'where the paragraph names no other',
      'Halden Shipping Co. sold its dock at Lonn on Monday. The company kept two tugs.',
    ],
    [
      'where the sentence before opens with it',
      'Halden Shipping Co. sold its dock at Lonn on Monday.\n\nThe company kept two tugs.',
    ],
    [
      'where the article is about no other',
      'Halden Shipping Co. sold its dock at Lonn. Halden Shipping Co. kept two tugs. Halden Shipping Co. owes a bank. A report by Ostby Research Inc. says that the company is late.',
    ],
    [
      'beside the one that owns it',
      'Halden Shipping Co., a unit of Tarn Holdings Inc., sold its dock at Lonn. The company kept two tugs.',
    ],
  ])('%s', (_, text) => {
    expect(isHalden(text)).toBe(true)
  })
})

describe('"the company" is not certain', () => {
  test.each([
    ['beside another', 'Halden Shipping Co. sold its dock to Ostby Tugs Inc. on Monday. The company kept two boats.'],
    [
      'behind the employer of somebody who was asked',
      'Velmar Lifts Inc. failed its test. Velmar Lifts Inc. closed its works. Velmar Lifts Inc. lost money.\n\nAda Lund of Halden Shipping Co. believes worse is to come.\n\nIt rained at Ostby. The company sent two men.',
    ],
    [
      'where a new one is spoken of',
      'Halden Shipping Co. said that the proposed new company would be sound. It feared that the company would lose money.',
    ],
  ])('%s', (_, text) => {
    expect(isHalden(text)).toBe(false)
  })

  test('by a noun for what is no body', () => {
    expect(isHalden('Halden Shipping Co. runs two lines from Lonn. The system has grown slowly.', 'system')).toBe(false)
  })
})
