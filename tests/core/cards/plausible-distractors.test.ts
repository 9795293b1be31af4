/** Wrong answers are such as somebody could give who has not read the article: or there are none. */
import { describe, expect, it } from 'vitest'
import { chooseDistractors } from '../../../src/core/cards/distractors/distract.ts'
import { officeDistractors } from '../../../src/core/cards/distractors/office-distractors.ts'
import { sortOfRole } from '../../../src/core/cards/distractors/person-sort.ts'
import type { DistractorPool, NamedCandidate } from '../../../src/core/cards/distractors/pool.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { makeFrom } from './article-maker.ts'

const card = (kind: Card['kind'], prompt: string, canonical: string): Card => ({
  id: asCardId('0123456789abcdef'),
  kind,
  prompt,
  answer: { canonical, accepted: [] },
  evidence: [],
  tags: [],
})
const nothing: DistractorPool = { named: [], dates: [], published: null, cards: [], library: [], alsoSaid: () => [] }
const found = (one: Card, pool: DistractorPool = nothing): string[] => chooseDistractors(one, pool, 6)

describe('wrong persons', () => {
  const text = `LONN — Senator Ada Holm said on Monday that the senate would close the ferry line.
Senator Peter Hansen warned that the islands would be cut off. He voted against it.
“We shall go to court,” said Senator Clara Lund. She wants the line to stay.
Senator Marius Vale founded the line in 1931 and was assassinated in 1940.
The Edith Marlow, the line's oldest ship, will be sold. Kestrel Vane, a cereal made in Lonn, was served on it. Edwin Stark Corp. said that it would buy both.
Simon Birk, the coach of Lonn Rovers, said that his players would walk. He smiled.`
  const { cards, tray } = makeFrom(text, '2031-05-14')
  const all = [...cards, ...tray.map((item) => item.card)]
  const offered = all.flatMap(({ distractors = [] }) => distractors.map((name) => name.split(',')[0]))

  it('are others who speak in the article, of the same sort', () => {
    const warner = all.find(({ kind, answer }) => kind === 'claim-speaker' && answer.canonical.includes('Peter Hansen'))
    expect(warner?.distractors?.map((name) => name.split(',')[0]).toSorted()).toEqual(['Ada Holm', 'Clara Lund'])
  })

  it('are neither the dead nor ships nor cereals, nor somebody of another trade', () => {
    for (const absent of [
      'Marius Vale',
      'Edith Marlow',
      'The Edith Marlow',
      'Kestrel Vane',
      'Edwin Stark',
      'Simon Birk',
    ])
      expect(offered).not.toContain(absent)
  })
})

describe('the holders of an office', () => {
  const person = (name: string, role: string, country?: string): NamedCandidate => ({
    id: name,
    type: 'person',
    name,
    names: [name],
    roles: [role],
    presence: 'speaker',
    isSure: true,
    sorts: [sortOfRole(role) ?? 'private'],
    ...(country === undefined ? {} : { country }),
  })
  const asked = card('role-holder', 'Who was Germany’s chancellor in May 2031?', 'Ada Holm')
  const holder = person('Ada Holm', 'Germany’s chancellor', 'Germany')

  it('are rivalled by politicians of the same country', () => {
    const named = [
      holder,
      person('Jan Falk', 'Germany’s foreign minister', 'Germany'),
      person('Eva Lund', 'Germany’s finance minister', 'Germany'),
    ]
    expect(found(asked, { ...nothing, named }).toSorted()).toEqual(['Eva Lund', 'Jan Falk'])
  })

  it('are not rivalled by somebody whose role nobody needs to tell', () => {
    const treasurer = card('role-holder', 'Who was the treasurer of the Lonn Choir in May 2031?', 'Ada Holm')
    const known = { ...person('Jan Falk', ''), sorts: [] }
    const named = [person('Ada Holm', 'treasurer of the Lonn Choir'), known, { ...known, id: 'Bo', name: 'Bo West' }]
    expect(found(treasurer, { ...nothing, named })).toEqual([])
  })

  it('are not rivalled by those of another, nor by a coach', () => {
    const named = [
      holder,
      person('Bo West', 'US senator', 'United States'),
      person('Kai Birk', 'national coach', 'Germany'),
    ]
    expect(found(asked, { ...nothing, named })).toEqual([])
  })

  it.each([
    ['US president', 'politician'],
    ['President of the Teachers’ Federation', 'business'],
    ['the Kremlin’s press secretary', 'official'],
    ['Economist at Lonn Securities', 'expert'],
    ['head coach', 'sport'],
  ])('are of a sort: %s is a %s', (role, sort) => {
    expect(sortOfRole(role)).toBe(sort)
  })
})

describe('wrong bodies', () => {
  const body = (name: string): NamedCandidate => ({
    id: name,
    type: 'organisation',
    name,
    names: [name.replace('The ', '')],
    roles: [],
    presence: 'speaker',
    isSure: true,
    sorts: [],
  })
  const right = body('The Bureau of Tolls')

  it('are neither the ministry that it belongs to nor a newspaper', () => {
    const named = [right, body('The Ports Department'), body('The Lonn Times'), body('The Statistics Bureau')]
    const asked = card('claim-speaker', 'Which body said that the tolls had risen?', 'The Bureau of Tolls')
    expect(found(asked, { ...nothing, named })).toEqual(['The Statistics Bureau'])
  })
})

describe('wrong offices', () => {
  it('are none that a chief executive may hold besides', () => {
    const others = officeDistractors('Lonn Bank’s chief executive')
    expect(others.length).toBeGreaterThan(1)
    for (const other of others) expect(other).not.toMatch(/founder|board|chair/)
  })

  it('are such as a body of that kind has', () => {
    expect(officeDistractors('Economist at Lonn Securities').join()).not.toMatch(/geologist|historian/i)
    expect(officeDistractors('Manager of pension money at Lonn Bank')).toEqual([])
    expect(officeDistractors('The White House’s spokesman').join()).not.toMatch(/treasurer|security$/)
    expect(officeDistractors('The Ports Ministry’s spokesman').join()).not.toMatch(/treasurer|finance/)
    expect(officeDistractors('Ada Holm’s spokesman', () => true).join()).not.toMatch(/s treasurer|personnel/)
    expect(officeDistractors('US defense secretary').join()).not.toMatch(/foreign secretary|trade/)
  })
})

describe('wrong expansions', () => {
  const expansions = (name: string): string[] => found(card('acronym', 'What does it stand for?', name))

  it('exchange a word for one of the same sort', () => {
    expect(expansions('National Health Agency')).toContain('National Housing Agency')
    for (const other of expansions('National Health Agency'))
      expect(other).toMatch(/^(?:National|Northern|Nordic|Nationalist) H\p{Ll}+ A\p{Ll}+$/u)
  })

  it.each(['Lantern Explorer 9', 'United Nations', 'Bread and Soup Kitchen', 'Keep Our Ferries'])(
    'are none where no word of “%s” has a like',
    (name) => {
      expect(expansions(name)).toEqual([])
    },
  )
})

describe('wrong numbers', () => {
  const values = (prompt: string, answer: string): number[] =>
    found(card('cloze', prompt, answer)).map((text) => Number(text.replace(/[^\d.]/g, '')))

  it('are no smaller than the part they include', () => {
    const others = values('The storm cost the insurer ____, including $36 million for the harbour.', '$50 million')
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toBeGreaterThan(36)
  })

  it('rise where the question says that they rose', () => {
    const others = values('Sales were ____, up 9.4% from $7.85 billion.', '$8.59 billion')
    for (const other of others) expect(other).toBeGreaterThan(7.85)
  })

  it('are above a lower bound, and below an upper one', () => {
    for (const other of values('The sale brought more than ____ in 2031.', '$60 million'))
      expect(other).toBeGreaterThan(60)
    for (const other of values('The hall holds up to ____ people.', '600')) expect(other).toBeLessThan(600)
    expect(found(card('cloze', 'The form has over ____ lines.', 'fifty'))).not.toContain('thirty')
  })

  it('are written as numbers of their size are', () => {
    const others = found(card('cloze', 'Investors drew out ____ in May.', '$932 million'))
    for (const other of others) expect(other).toMatch(/^\$\d{3} million$/)
    expect(found(card('cloze', 'They sold ____ tickets.', '700')).join(' ')).not.toMatch(/\b\d{4}\b/)
  })

  it('do not take a part of a number for the whole', () => {
    expect(found(card('cloze', 'It took ____ of the vote.', 'two-thirds'))).toEqual([])
    expect(found(card('cloze', 'It has ____ boats.', 'twenty-five'))).toEqual([])
    expect(found(card('cloze', 'It has ____ boats.', 'twenty six'))).toEqual([])
  })

  it('leave no more days in a week than it has', () => {
    for (const other of found(card('cloze', 'The ferry sails ____ days a week.', 'five')))
      expect(['two', 'three', 'four', 'six', 'seven']).toContain(other)
  })

  it('stay below a hundred per cent', () => {
    for (const other of values('The plan was backed by ____% of the islanders.', '81')) expect(other).toBeLessThan(100)
  })
})
