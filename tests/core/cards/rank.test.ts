/** Which drafts make the deck: about 25 cards for 700 words, the whole article covered, the important first. */
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import type { Draft } from '../../../src/core/cards/draft.ts'
import { mergeDrafts } from '../../../src/core/cards/choice/merge.ts'
import { chooseDrafts, deckSize } from '../../../src/core/cards/choice/rank.ts'
import { type Reading, readArticle } from '../../../src/core/cards/reading.ts'
import { type Placed, placed } from '../../../src/core/cards/sources/placed.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'

const words = (count: number): string =>
  Array.from({ length: count / 10 }, (_, at) => `Ada Lund of Velmar saw ship ${String(at)} pass by.`).join('\n')

function reading(text: string): Reading {
  const analysed = analyse(text)
  const facts = extractFacts({ id: 'x', text, published: null, language: 'en', analysed })
  return readArticle(analysed, facts, { title: 'x', publisher: null, published: null, sha256: 'x' }, null)
}

const draft = (start: number, changes: Partial<Draft> = {}): Draft => ({
  kind: 'quantity',
  prompt: `How many ships passed at ${String(start)}?`,
  answer: { canonical: String(start), accepted: [] },
  spans: [[start, start + 5]],
  fact: `ships at ${String(start)}`,
  group: `ships:${String(start)}`,
  entities: [],
  confidence: 0.9,
  weight: 0.5,
  reasons: [],
  ...changes,
})

describe('the size of a deck', () => {
  it('is 25 cards for 700 words, never below 6, and grows slowly beyond 2,100', () => {
    expect([deckSize(700), deckSize(40), deckSize(2_100)]).toEqual([25, 6, 75])
    expect(deckSize(8_400)).toBe(150)
  })
})

describe('a selection', () => {
  const read = reading(words(700))

  it('keeps the order of the article and says what is beyond', () => {
    const all = Array.from({ length: 40 }, (_, at) => placed(draft(at * 80), read))
    const { chosen, beyond } = chooseDrafts(all)
    const size = deckSize(read.text.split(/\s+/).length)
    expect(chosen).toHaveLength(size)
    expect(beyond).toHaveLength(40 - size)
    const starts = chosen.map(({ spans }) => spans[0]?.[0] ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('covers the end of the article as well as its lead', () => {
    const crowded = Array.from({ length: 40 }, (_, at) => placed(draft(at), read))
    const last = placed(draft(read.text.length - 20, { weight: 0.4 }), read)
    expect(chooseDrafts([...crowded, last]).chosen).toContain(last)
  })

  it('takes a second card of one fact only where nothing else is left', () => {
    const twins = [0, 1].map((at) => placed(draft(at, { group: 'same', weight: 1 }), read))
    const others = Array.from({ length: 24 }, (_, at) => placed(draft(300 + at * 80), read))
    const { chosen } = chooseDrafts([...twins, ...others])
    expect(chosen.filter((one) => twins.includes(one))).toHaveLength(1)
    expect(chooseDrafts(twins).chosen).toHaveLength(2)
  })

  it('prefers what is weighty and what is sure', () => {
    const dull = Array.from({ length: 30 }, (_, at) => placed(draft(at * 80, { weight: 0.2, confidence: 0.7 }), read))
    const good = placed(draft(1_500, { weight: 0.9, confidence: 0.95 }), read)
    expect(chooseDrafts([...dull, good]).chosen).toContain(good)
  })
})

describe('merging', () => {
  const read = reading(words(100))
  const merged = (...drafts: readonly Draft[]): string[] =>
    mergeDrafts(drafts.map((one) => placed(one, read))).map((one) => one.draft.prompt)

  it('keeps the better of two drafts of one event', () => {
    const date = { canonical: '4 June 2021', accepted: [], edtf: '2021-06-04' }
    const fact = 'Lonn Harbour Board closed ferry line Velmar'
    const one = draft(0, { kind: 'event-date', answer: date, fact, prompt: 'worse', weight: 0.3 })
    const other = draft(90, { kind: 'event-date', answer: date, fact: `${fact} old`, prompt: 'better', weight: 0.8 })
    expect(merged(one, other)).toEqual(['better'])
  })

  it('keeps two people who have one role', () => {
    const role = { kind: 'role', answer: { canonical: 'Analyst at Lonn Bank', accepted: [] } } as const
    expect(merged(draft(0, { ...role, group: 'role:e1' }), draft(9, { ...role, group: 'role:e2' }))).toHaveLength(2)
  })
})

describe('cards of one claim', () => {
  const text = words(700)
  const own = reading(text)
  const ask = (start: number, changes: Partial<Draft>): Placed => placed(draft(start, changes), own)

  it('are never two, and never three of one sentence', () => {
    const all = [
      ask(0, { kind: 'claim-speaker', group: 'claim:1', weight: 0.9 }),
      ask(0, { kind: 'claim-content', group: 'claim:1' }),
      ask(4, { kind: 'presentation', group: 'presentation:claim:1' }),
      ask(8, { kind: 'quotation', group: 'claim:2', weight: 0.1 }),
    ]
    const { chosen, beyond } = chooseDrafts(all)
    expect(chosen.map((one) => one.draft.kind)).toEqual(['claim-speaker', 'presentation'])
    expect(beyond).toHaveLength(2)
  })

  it('are at most half of the deck', () => {
    const all = Array.from({ length: 60 }, (_, at) =>
      ask(at * 40, { kind: 'claim-speaker', group: `claim:${String(at)}`, fact: `said ${String(at)}` }),
    )
    expect(chooseDrafts(all).chosen.length).toBeLessThanOrEqual(13)
  })
})
