import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../src/contract/contract.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { draftHandlers } from '../../src/main/service/drafts.ts'
import { exportDeck } from '../../src/main/service/library.ts'
import { faultOf, handClock, jobsHere, openLibrary, tempFolder, valueOf, viewLibrary } from './library.ts'

const text = `Harbour reopens in Velm

Mayor Ada Lund said on Monday that the harbour of Velm had reopened after two years.

"The ferries will carry forty thousand people before the end of the summer," said Oskar Brandt, the head of the Velm Port Authority (VPA).

The Velm Port Authority closed the harbour on 3 May 2022.

Read more about the harbour`

function setUp(jobs = jobsHere()) {
  const clock = handClock()
  const folder = tempFolder()
  const store = openLibrary(folder, clock)
  const calls = draftHandlers({ store, clock, jobs, randomUuid: randomUUID, onProgress: () => undefined })
  const create = async (words = text) => valueOf(await calls['draft.create']({ origin: { from: 'text', text: words } }))
  const propose = async (id: string) => valueOf(await calls['draft.propose']({ id, job: randomUUID() }))
  const save = async (id: string) => valueOf(await calls['draft.save']({ id }))
  const deck = (id: string) => valueOf(exportDeck(store, asDeckId(id), true))
  return { clock, store, calls, create, propose, save, deck }
}

const idsOf = ({ cards, tray }: Proposal) => [...cards, ...tray.map(({ card }) => card)].map(({ id }) => id).sort()

describe('a draft', () => {
  it('becomes a deck of the proposed cards and is gone', async () => {
    const { clock, store, calls, create, propose, save, deck } = setUp()
    const { id } = await create()
    const { cards, tray } = await propose(id)
    expect(cards.length).toBeGreaterThan(1)
    const saved = await save(id)
    expect(saved.cards).toBe(cards.length)
    expect(deck(saved.deckId)).toMatchObject({ title: 'Harbour reopens in Velm', cards, tray })
    expect(faultOf(await calls['draft.get']({ id }))).toBe('not-found')
    expect((await viewLibrary(store, clock)).drafts).toEqual([])
  })

  it('becomes a deck also where nobody has looked at its cards', async () => {
    const { create, save, deck } = setUp()
    const saved = await save((await create()).id)
    expect(deck(saved.deckId).cards).toHaveLength(saved.cards)
    expect(saved.cards).toBeGreaterThan(0)
  })

  it('gives the deck the person’s words and leaves out what they discarded', async () => {
    const { calls, create, propose, save, deck } = setUp()
    const { id } = await create()
    const [first, second, ...others] = (await propose(id)).cards
    if (!first || !second) throw new Error('The article gives too few cards')
    const decisions = {
      [first.id]: { prompt: 'When did the harbour close?', answer: 'In May 2022' },
      [second.id]: { verdict: 'discarded' as const },
    }
    valueOf(await calls['draft.decide']({ id, decisions }))
    const { cards, tray } = deck((await save(id)).deckId)
    expect(cards).toEqual([
      { ...first, prompt: 'When did the harbour close?', answer: { canonical: 'In May 2022', accepted: [] } },
      ...others,
    ])
    expect(tray.map(({ card }) => card.id)).not.toContain(second.id)
  })

  it('takes a card out of the tray where the person accepts it', async () => {
    const { calls, create, propose, save, deck } = setUp()
    const { id } = await create()
    const [held] = (await propose(id)).tray
    if (!held) throw new Error('The article gives no doubtful card')
    valueOf(await calls['draft.decide']({ id, decisions: { [held.card.id]: { verdict: 'accepted' } } }))
    const { cards, tray } = deck((await save(id)).deckId)
    expect(cards.at(-1)).toEqual(held.card)
    expect(tray).not.toContainEqual(held)
  })

  it('keeps the ids of its cards when the publication date becomes known', async () => {
    const { calls, create, propose } = setUp()
    const { id } = await create()
    const before = await propose(id)
    valueOf(await calls['draft.change']({ id, meta: { published: '2024-03-06' } }))
    const after = await propose(id)
    expect(after.facts.dates.map(({ edtf }) => edtf)).toContain('2024-03-04')
    expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before).filter((card) => !after.vanished.includes(card))))
    expect(after.vanished.length).toBeLessThan(idsOf(before).length / 2)
  })

  it('keeps what the person decided about its cards when the publication date becomes known', async () => {
    const { calls, create, propose, save, deck } = setUp()
    const { id } = await create()
    const { cards } = await propose(id)
    const [first, second] = cards
    if (!first || !second) throw new Error('The article gives too few cards')
    const decisions = { [first.id]: { verdict: 'discarded' as const }, [second.id]: { answer: 'My own words' } }
    valueOf(await calls['draft.decide']({ id, decisions }))
    valueOf(await calls['draft.change']({ id, meta: { published: '2024-03-06' } }))
    const saved = deck((await save(id)).deckId)
    const inDeck = [...saved.cards, ...saved.tray.map(({ card }) => card)]
    expect(inDeck.map((card) => card.id)).not.toContain(first.id)
    expect(inDeck.find((card) => card.id === second.id)?.answer.canonical).toBe('My own words')
  })

  it('stays whole, and no deck comes of it, where saving fails half way', async () => {
    const { clock, store, calls, create, propose } = setUp()
    const { id } = await create()
    await propose(id)
    const decks = (await viewLibrary(store, clock)).decks.length
    store.db.script(`CREATE TRIGGER full_disk BEFORE UPDATE OF deleted_ms ON draft
      BEGIN SELECT raise(ABORT, 'half way'); END`)
    const saving = Promise.resolve(calls['draft.save']({ id })).then(faultOf, () => 'thrown')
    expect(await saving).not.toBe('no fault')
    const view = await viewLibrary(store, clock)
    expect(view.decks).toHaveLength(decks)
    expect(view.drafts.map((draft) => draft.id)).toEqual([id])
    store.db.script('DROP TRIGGER full_disk')
    expect(valueOf(await calls['draft.save']({ id })).cards).toBeGreaterThan(0)
    expect((await viewLibrary(store, clock)).decks).toHaveLength(decks + 1)
  })

  it('makes no card from a paragraph that is left out, and keeps the other metadata', async () => {
    const { calls, create, propose } = setUp()
    const made = await create()
    const kept = made.paragraphs.map((paragraph) => paragraph.kept && !paragraph.text.includes('Brandt'))
    const changed = valueOf(await calls['draft.change']({ id: made.id, meta: { publisher: 'The Velm Mail' }, kept }))
    expect(changed.meta).toEqual({ ...made.meta, publisher: 'The Velm Mail' })
    const proposal = await propose(made.id)
    expect(proposal.text).not.toContain('Brandt')
    expect(JSON.stringify([proposal.cards, proposal.tray])).not.toContain('Brandt')
  })

  it('refuses a publication date that is none and stays as it was', async () => {
    const { calls, create } = setUp()
    const made = await create()
    const refused = await calls['draft.change']({ id: made.id, meta: { published: 'last Tuesday' } })
    expect(faultOf(refused)).toBe('published-malformed')
    expect(valueOf(await calls['draft.get']({ id: made.id }))).toEqual(made)
  })

  it('saved while the person still changes it becomes a deck of what they changed it to', async () => {
    const pending: (() => unknown)[] = []
    const { calls, create, save, deck } = setUp(jobsHere(() => pending.shift()?.()))
    const { id } = await create()
    pending.push(() => calls['draft.change']({ id, meta: { published: '2024-03-06', publisher: 'The Velm Mail' } }))
    const [source] = deck((await save(id)).deckId).sources
    expect(source).toMatchObject({ published: '2024-03-06', publisher: 'The Velm Mail' })
  })

  it('discarded while its cards are made gives none, and comes back whole', async () => {
    const pending: (() => unknown)[] = []
    const { calls, create, propose } = setUp(jobsHere(() => pending.shift()?.()))
    const made = await create()
    pending.push(() => calls['draft.discard']({ id: made.id }))
    expect(faultOf(await calls['draft.propose']({ id: made.id, job: randomUUID() }))).toBe('not-found')
    valueOf(await calls['draft.restore']({ id: made.id }))
    expect(valueOf(await calls['draft.get']({ id: made.id }))).toMatchObject({ paragraphs: made.paragraphs })
    expect((await propose(made.id)).cards.length).toBeGreaterThan(0)
  })

  it('is not made from what is no English article', async () => {
    const { clock, store, calls } = setUp()
    const german =
      'Der Hafen von Velm ist seit Montag wieder offen, und die Fähren fahren nach zwei Jahren endlich wieder zu den Inseln vor der Küste.'
    const faults = await Promise.all(
      ['', german].map((words) => calls['draft.create']({ origin: { from: 'text', text: words } })),
    )
    expect(faults.map(faultOf)).toEqual(['article-empty', 'article-language'])
    expect((await viewLibrary(store, clock)).drafts).toEqual([])
  })
})
