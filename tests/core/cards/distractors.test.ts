/** Wrong answers are wrong, look like the right one, and stand in an order that only card and seed decide. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCard } from '../../../src/core/cards/audit.ts'
import { chooseDistractors } from '../../../src/core/cards/distractors/distract.ts'
import { shuffledOptions } from '../../../src/core/cards/distractors/options.ts'
import type { DistractorPool } from '../../../src/core/cards/distractors/pool.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { makeFrom } from './article-maker.ts'

const card = (changes: Partial<Card>): Card => ({
  id: asCardId('0123456789abcdef'),
  kind: 'event-date',
  prompt: 'On what day did the Lonn Harbour Board close the ferry line?',
  answer: { canonical: '5 August 2019', accepted: [], precision: 'day', edtf: '2019-08-05' },
  evidence: [],
  tags: [],
  ...changes,
})
const nothing: DistractorPool = { named: [], dates: [], published: null, cards: [], library: [], alsoSaid: () => [] }

describe('wrong dates', () => {
  const published = { precision: 'day', year: 2019, month: 8, day: 26 } as const

  it('are of the same grain and in the same words, whether the article has others or not', () => {
    const found = chooseDistractors(card({}), { ...nothing, published })
    expect(found).toHaveLength(2)
    for (const text of found) expect(text).toMatch(/^\d{1,2} (?:July|August) 2019$/)
  })

  it('come from the article first', () => {
    const told = { precision: 'day', year: 2019, month: 8, day: 12, start: 900 } as const
    expect(chooseDistractors(card({}), { ...nothing, dates: [told] })).toContain('12 August 2019')
  })

  it('are not another date of the same event', () => {
    const other = card({
      id: asCardId('other'),
      answer: { canonical: '8 August 2019', accepted: [], edtf: '2019-08-08' },
    })
    const told = { precision: 'day', year: 2019, month: 8, day: 8, start: 900 } as const
    expect(chooseDistractors(card({}), { ...nothing, dates: [told], cards: [other] })).not.toContain('8 August 2019')
  })

  it('do not lie behind the day of publication where the event lies before it', () => {
    const late = card({ answer: { canonical: '25 August 2019', accepted: [], precision: 'day', edtf: '2019-08-25' } })
    for (const text of chooseDistractors(late, { ...nothing, published }, 4))
      expect(Number(text.split(' ')[0])).toBeLessThan(27)
  })

  it('are never the right year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 2100 }), fc.string(), (year, id) => {
        const answer = { canonical: String(year), accepted: [], precision: 'year', edtf: String(year) } as const
        const found = chooseDistractors(card({ id: asCardId(id), answer }), nothing, 4)
        expect(found.map(Number)).not.toContain(year)
      }),
    )
  })
})

describe('wrong numbers', () => {
  it.each([
    ['14,000 people', /^\d{1,2},\d00 people$|^\d{1,2},000 people$/],
    ['2.4 billion crowns', /^\d\.\d billion crowns$/],
    ['three million', /^(?:two|four|five|six) million$/],
  ])('are written as %s is', (canonical, form) => {
    const asked = card({ kind: 'quantity', prompt: 'How many?', answer: { canonical, accepted: [] } })
    const found = chooseDistractors(asked, nothing)
    expect(found).toHaveLength(2)
    for (const text of found) {
      expect(text).toMatch(form)
      expect(text).not.toBe(canonical)
    }
  })
})

describe('wrong answers of a whole article', () => {
  const text = `LONN — Mayor Ada Holm of Ostby said on Monday that the closure would cost 300 jobs.
“We will build a bridge with our own hands,” said Peter Hansen, who leads the Reform Alliance.
Clara Whitman, a structural engineer at the University of Tarn, warned that the bridge would not last.
Tom Berg, a geologist at the University of Sund, said that the rock was sound. Nina Falk, an engineer at Aske Bridges, doubted it.
Members of the Lonn Ferry Union (LFU) met in Ostby on 4 May 2031. The Lonn Harbour Board raised the tolls in March 2029.`
  const { cards, tray } = makeFrom(text, '2031-05-14')
  const all = [...cards, ...tray.map((item) => item.card)]

  it('pass the audit and have two or none', () => {
    expect(all.some(({ distractors }) => distractors !== undefined)).toBe(true)
    for (const one of all) {
      expect([undefined, 2]).toContain(one.distractors?.length)
      expect(auditCard(one).filter(({ rule }) => rule === 'distractor-true')).toEqual([])
    }
  })

  it('are full names beside a full name, and nobody whom the question names', () => {
    const warner = all.find(
      ({ kind, answer }) => kind === 'claim-speaker' && answer.canonical.startsWith('Clara Whitman'),
    )
    expect(warner?.distractors).toHaveLength(2)
    for (const wrong of warner?.distractors ?? []) expect(wrong).toMatch(/^(?:Nina Falk|Peter Hansen|Tom Berg)/)
    for (const one of all) for (const wrong of one.distractors ?? []) expect(one.prompt).not.toContain(wrong)
  })

  it('are roles beside a role', () => {
    const role = all.find(({ kind, prompt }) => kind === 'role' && prompt.includes('Clara Whitman'))
    expect(role?.distractors).toHaveLength(2)
    for (const wrong of role?.distractors ?? []) expect(wrong).toMatch(/ (?:at|of) the /)
  })

  it('keep the letters of an acronym', () => {
    const [acronym] = all.filter(({ kind }) => kind === 'acronym')
    expect(acronym?.distractors).toHaveLength(2)
    for (const wrong of acronym?.distractors ?? [])
      expect([...wrong.matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter).join('')).toBe('LFU')
  })

  it('are the same each time', () => {
    expect(makeFrom(text, '2031-05-14').cards).toEqual(cards)
  })
})

describe('wrong answers from other decks', () => {
  const asked = card({
    kind: 'name',
    prompt: 'Which treaty was signed in 2031?',
    answer: { canonical: 'Treaty of Lonn', accepted: [] },
  })
  const library = ['Treaty of Velm', 'Treaty of Ostby', 'Operation Reed'].map((canonical, at) => ({
    kind: 'name' as const,
    prompt: `Which ${at === 2 ? 'operation' : 'treaty'} was it?`,
    answer: { canonical, accepted: [] },
  }))

  it('ask for the same sort of thing', () => {
    expect(chooseDistractors(asked, { ...nothing, library }).toSorted()).toEqual(['Treaty of Ostby', 'Treaty of Velm'])
  })

  it('are left out where they would be right, too', () => {
    const also = { ...asked, answer: { canonical: 'Treaty of Lonn', accepted: ['Treaty of Velm'] } }
    expect(chooseDistractors(also, { ...nothing, library })).not.toContain('Treaty of Velm')
  })
})

describe('the options of a card', () => {
  const asked = card({ distractors: ['3 August 2019', '9 August 2019', '1 July 2019'] })
  const texts = (seed: string): string => (shuffledOptions(asked, seed) ?? []).map(({ text }) => text).join(' | ')

  it('are three by default, one of them right', () => {
    const options = shuffledOptions(asked, 'monday') ?? []
    expect(options).toHaveLength(3)
    expect(options.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual(['5 August 2019'])
  })

  it('stand the same for the same seed, and everywhere over many seeds', () => {
    expect(texts('monday')).toBe(texts('monday'))
    const places = Array.from({ length: 300 }, (_, at) =>
      (shuffledOptions(asked, String(at)) ?? []).findIndex(({ isRight }) => isRight),
    )
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(60)
  })

  it('are none where no good wrong answers are known', () => {
    expect(shuffledOptions(card({}), 'monday')).toBeNull()
  })
})
