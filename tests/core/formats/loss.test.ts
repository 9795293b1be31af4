import { expect, test } from 'vitest'
import { countLosses } from '../../../src/core/formats/loss.ts'

test('losses are counted by kind, with the first few examples, shortened', () => {
  const counter = countLosses()
  counter.add('media', 'map.png')
  for (const example of ['one', 'two', 'two', 'three', 'four']) counter.add('evidence', example)
  counter.add('tags', `A very ${'long '.repeat(40)}question`)
  const [media, evidence, tags] = counter.losses()
  expect(media).toEqual({ what: 'media', count: 1, examples: ['map.png'] })
  expect(evidence).toEqual({ what: 'evidence', count: 5, examples: ['one', 'two', 'three'] })
  expect([...(tags?.examples[0] ?? '')].length).toBeLessThanOrEqual(80)
  expect(tags?.examples[0]).toMatch(/…$/)
})
