import { describe, expect, it } from 'vitest'
import type { Card, Source } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { siblingKeysOf } from '../../../src/core/study/siblings.ts'

const text =
  'The ferry to Orlund stopped running on Friday, port master Ada Brink said. “It may take weeks,” she added.\n' +
  'The council will meet in May.'
const source: Source = { title: 'Ferry', publisher: null, published: null, sha256: 'f'.repeat(64) }

const quote = (id: string, exact: string): Card => {
  const start = text.indexOf(exact)
  const evidence = { source: source.sha256, start, end: start + exact.length, exact, prefix: '', suffix: '' }
  return {
    id: asCardId(id),
    kind: 'name',
    prompt: '?',
    answer: { canonical: id, accepted: [] },
    evidence: [evidence],
    tags: [],
  }
}
const keysOf = (cards: readonly Card[], withText: boolean) => {
  const keys = siblingKeysOf({ cards, sources: [withText ? { ...source, text } : source] })
  return cards.map((card) => keys.get(card.id))
}

describe('cards of one sentence', () => {
  it('are found from words that do not overlap where the article is at hand', () => {
    const [day, speaker] = keysOf([quote('day', 'on Friday'), quote('speaker', 'port master Ada Brink')], true)
    expect(day).toBe(speaker)
  })

  it('are told apart from those of the next sentence, also when the evidence holds the full stop', () => {
    const whole = quote('whole', 'The ferry to Orlund stopped running on Friday, port master Ada Brink said.')
    const [first, second, third] = keysOf([whole, quote('next', 'It may take weeks'), quote('last', 'in May')], true)
    expect(new Set([first, second, third]).size).toBe(3)
  })

  it('are found from overlapping words where the article is not at hand', () => {
    const cards = [quote('a', 'ferry to Orlund'), quote('b', 'Orlund stopped'), quote('c', 'in May')]
    const [a, b, c] = keysOf(cards, false)
    expect(a).toBe(b)
    expect(c).not.toBe(a)
  })

  it('never include a card without evidence', () => {
    expect(keysOf([{ ...quote('bare', 'in May'), evidence: [] }], true)).toEqual([''])
  })
})
