import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deckOfDesk } from '../../src/core/desk/deck-of-desk.ts'
import type { Desk, Edit } from '../../src/core/desk/desk.ts'
import { viewDesk } from '../../src/core/desk/view.ts'
import { asDeckId, type CardId } from '../../src/core/ids.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { exportDeck } from '../../src/main/service/library.ts'
import { dayMs, faultOf, handClock, jobsHere, openLibrary, tempFolder, valueOf, viewLibrary } from './library.ts'

const text = `Harbour reopens in Velm

Mayor Ada Lund said on Monday that the harbour of Velm had reopened after two years.

"The ferries will carry forty thousand people before the end of the summer," said Oskar Brandt, the head of the Velm Port Authority (VPA).

The Velm Port Authority closed the harbour on 3 May 2022.

Read more about the harbour`

function setUp(jobs = jobsHere()) {
  const clock = handClock()
  const folder = tempFolder()
  let store = openLibrary(folder, clock)
  const callsOn = () => deskHandlers({ store, clock, jobs, randomUuid: randomUUID, onProgress: () => undefined })
  let calls = callsOn()
  const reopen = () => {
    store.close()
    store = openLibrary(folder, clock)
    calls = callsOn()
  }
  const begin = async (words = text) =>
    valueOf(await calls['desk.begin']({ origin: { from: 'text', text: words } })).deckId
  const open = async (deckId: string) => valueOf(await calls['desk.open']({ deckId }))
  const view = async (deckId: string) => viewDesk(await open(deckId))
  const propose = async (deckId: string) => valueOf(await calls['desk.propose']({ deckId, job: randomUUID() }))
  const step = async (deckId: string, ...edits: Edit[]) =>
    calls['desk.step']({ deckId, step: { edits, label: edits.map((edit) => edit.do).join() } })
  const save = async (deckId: string) => valueOf(await calls['desk.save']({ deckId }))
  const deck = (id: string) => valueOf(exportDeck(store, asDeckId(id), true))
  return { clock, store: () => store, calls: () => calls, reopen, begin, open, view, propose, step, save, deck }
}

const idsOf = ({ proposal }: Pick<Desk, 'proposal'>): CardId[] => proposal.cards.map(({ card }) => card.id)
const firstTwo = (desk: Pick<Desk, 'proposal'>) => {
  const [first, second] = desk.proposal.cards.filter(({ reasons }) => reasons.length === 0)
  if (!first || !second) throw new Error('The article gives too few cards')
  return [first.card, second.card] as const
}

describe('a draft', () => {
  it('becomes a deck of the proposed cards and is a draft no longer', async () => {
    const { clock, store, begin, propose, save, deck } = setUp()
    const id = await begin()
    const { proposal } = await propose(id)
    const cards = proposal.cards.filter(({ reasons }) => reasons.length === 0).map(({ card }) => card)
    const tray = proposal.cards.filter(({ reasons }) => reasons.length > 0)
    expect(cards.length).toBeGreaterThan(1)
    const saved = await save(id)
    expect(saved.cards).toBe(cards.length)
    expect(deck(id)).toMatchObject({ title: 'Harbour reopens in Velm', revision: 1, cards, tray })
    expect((await viewLibrary(store(), clock)).drafts).toEqual([])
  })

  it('becomes a deck also where nobody has looked at its cards', async () => {
    const { begin, save, deck } = setUp()
    const id = await begin()
    expect(deck((await save(id)).deckId).cards.length).toBeGreaterThan(0)
  })

  it('gives the deck the person’s words, marked as theirs, and leaves out what they discarded', async () => {
    const { begin, propose, step, save, deck } = setUp()
    const id = await begin()
    const [first, second] = firstTwo(await propose(id))
    await step(id, {
      do: 'word',
      card: first.id,
      fields: { prompt: 'When did the harbour close?', answer: 'In May 2022' },
    })
    await step(id, { do: 'judge', cards: [second.id], verdict: 'discarded' })
    await save(id)
    const { cards, tray } = deck(id)
    expect(cards[0]).toMatchObject({
      id: first.id,
      prompt: 'When did the harbour close?',
      answer: { canonical: 'In May 2022', accepted: [] },
      own: ['prompt', 'answer'],
    })
    expect([...cards, ...tray.map(({ card }) => card)].map((card) => card.id)).not.toContain(second.id)
  })

  it('takes a card out of the tray where the person accepts it', async () => {
    const { begin, propose, step, save, deck } = setUp()
    const id = await begin()
    const held = (await propose(id)).proposal.cards.find(({ reasons }) => reasons.length > 0)
    if (!held) throw new Error('The article gives no doubtful card')
    await step(id, { do: 'judge', cards: [held.card.id], verdict: 'accepted' })
    await save(id)
    expect(deck(id).cards).toContainEqual(held.card)
    expect(deck(id).tray).not.toContainEqual(held)
  })

  it('keeps ids, words and verdicts when the publication date becomes known', async () => {
    const { begin, propose, step, save, deck } = setUp()
    const id = await begin()
    const before = await propose(id)
    const [first, second] = firstTwo(before)
    await step(id, { do: 'judge', cards: [first.id], verdict: 'discarded' })
    await step(id, { do: 'word', card: second.id, fields: { answer: 'My own words' } })
    await step(id, { do: 'meta', article: 'a1', meta: { published: '2024-03-06' } })
    const after = await propose(id)
    expect(after.readings[0]?.facts.dates.map(({ edtf }) => edtf)).toContain('2024-03-04')
    expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)))
    expect(after.proposal.cards.filter(({ vanished }) => vanished).length).toBeLessThan(idsOf(before).length / 2)
    await save(id)
    const inDeck = [...deck(id).cards, ...deck(id).tray.map(({ card }) => card)]
    expect(inDeck.map((card) => card.id)).not.toContain(first.id)
    expect(inDeck.find((card) => card.id === second.id)?.answer.canonical).toBe('My own words')
  })

  it('stays whole, and no deck comes of it, where saving fails half way', async () => {
    const { clock, store, calls, begin, propose } = setUp()
    const id = await begin()
    await propose(id)
    store().db.script(`CREATE TRIGGER full_disk BEFORE UPDATE OF saved_seq ON desk
      BEGIN SELECT raise(ABORT, 'half way'); END`)
    const saving = Promise.resolve(calls()['desk.save']({ deckId: id })).then(faultOf, () => 'thrown')
    expect(await saving).not.toBe('no fault')
    const view = await viewLibrary(store(), clock)
    expect(view.decks).toEqual([])
    expect(view.drafts.map((draft) => draft.deckId)).toEqual([id])
    store().db.script('DROP TRIGGER full_disk')
    expect(valueOf(await calls()['desk.save']({ deckId: id })).cards).toBeGreaterThan(0)
    expect((await viewLibrary(store(), clock)).decks).toHaveLength(1)
  })

  it('makes no card from a paragraph that is left out, and keeps the other metadata', async () => {
    const { begin, open, view, propose, step } = setUp()
    const id = await begin()
    const [before] = (await open(id)).articles
    const paragraph = before?.article.paragraphs.findIndex(({ text: words }) => words.includes('Brandt')) ?? -1
    await step(id, { do: 'keep', article: 'a1', paragraph, kept: false })
    await step(id, { do: 'meta', article: 'a1', meta: { publisher: 'The Velm Mail' } })
    expect((await view(id)).articles[0]?.article.meta).toEqual({ ...before?.article.meta, publisher: 'The Velm Mail' })
    const { proposal, readings } = await propose(id)
    expect(readings[0]?.text).not.toContain('Brandt')
    expect(JSON.stringify(proposal)).not.toContain('Brandt')
  })

  it('refuses a publication date that is none and stays as it was', async () => {
    const { begin, open, step } = setUp()
    const id = await begin()
    const before = await open(id)
    expect(faultOf(await step(id, { do: 'meta', article: 'a1', meta: { published: 'last Tuesday' } }))).toBe(
      'published-malformed',
    )
    expect(await open(id)).toEqual(before)
  })

  it('saved while the person still changes it becomes a deck of what they changed it to', async () => {
    const pending: (() => unknown)[] = []
    const { begin, step, save, deck } = setUp(jobsHere(() => pending.shift()?.()))
    const id = await begin()
    pending.push(() =>
      step(id, { do: 'meta', article: 'a1', meta: { published: '2024-03-06', publisher: 'The Velm Mail' } }),
    )
    await save(id)
    expect(deck(id).sources[0]).toMatchObject({ published: '2024-03-06', publisher: 'The Velm Mail' })
  })

  it('discarded while its cards are made gives none, and comes back whole', async () => {
    const pending: (() => unknown)[] = []
    const { calls, begin, open, propose } = setUp(jobsHere(() => pending.shift()?.()))
    const id = await begin()
    const before = await open(id)
    pending.push(() => calls()['desk.discard']({ deckId: id }))
    expect(faultOf(await calls()['desk.propose']({ deckId: id, job: randomUUID() }))).toBe('not-found')
    expect(faultOf(await calls()['desk.open']({ deckId: id }))).toBe('not-found')
    valueOf(await calls()['desk.restore']({ deckId: id }))
    expect(await open(id)).toEqual(before)
    expect(idsOf(await propose(id)).length).toBeGreaterThan(0)
  })

  it('that was discarded is let go after thirty days', async () => {
    const { clock, calls, reopen, begin } = setUp()
    const id = await begin()
    valueOf(await calls()['desk.discard']({ deckId: id }))
    clock.ms += 31 * dayMs
    reopen()
    expect(faultOf(await calls()['desk.restore']({ deckId: id }))).toBe('not-found')
  })

  it('is not made from what is no English article', async () => {
    const { clock, store, calls } = setUp()
    const german =
      'Der Hafen von Velm ist seit Montag wieder offen, und die Fähren fahren nach zwei Jahren endlich wieder zu den Inseln vor der Küste.'
    const faults = await Promise.all(
      ['', german].map((words) => calls()['desk.begin']({ origin: { from: 'text', text: words } })),
    )
    expect(faults.map(faultOf)).toEqual(['article-empty', 'article-language'])
    expect((await viewLibrary(store(), clock)).drafts).toEqual([])
  })
})

describe('steps', () => {
  it('are on disk when the call answers, undone ones too', async () => {
    const { calls, reopen, begin, open, view, propose, step } = setUp()
    const id = await begin()
    const [first] = firstTwo(await propose(id))
    await step(id, { do: 'word', card: first.id, fields: { prompt: 'One?' } })
    await step(id, { do: 'word', card: first.id, fields: { prompt: 'Two?' } })
    expect(valueOf(await calls()['desk.undo']({ deckId: id }))).toEqual({ done: 1, undone: 1, proposedAfter: 0 })
    const before = await open(id)
    reopen()
    expect(await open(id)).toEqual(before)
    const promptNow = async () => (await view(id)).cards.find(({ card }) => card.id === first.id)?.card.prompt
    expect(await promptNow()).toBe('One?')
    valueOf(await calls()['desk.redo']({ deckId: id }))
    expect(await promptNow()).toBe('Two?')
    expect(faultOf(await calls()['desk.redo']({ deckId: id }))).toBe('nothing-to-undo')
  })

  it('taken after an undo put an end to what was undone', async () => {
    const { calls, begin, view, propose, step } = setUp()
    const id = await begin()
    const [first] = firstTwo(await propose(id))
    await step(id, { do: 'word', card: first.id, fields: { prompt: 'One?' } })
    valueOf(await calls()['desk.undo']({ deckId: id }))
    expect(valueOf(await step(id, { do: 'judge', cards: [first.id], verdict: 'accepted' }))).toEqual({
      done: 1,
      undone: 0,
      proposedAfter: 0,
    })
    expect(await view(id)).toMatchObject({ undo: 'judge', redo: null })
  })

  it('that name what is not on the desk are refused and leave nothing behind', async () => {
    const { begin, open, propose, step } = setUp()
    const id = await begin()
    const [first] = firstTwo(await propose(id))
    const before = await open(id)
    const gone = 'no-such-card' as CardId
    const refused = [
      await step(id, { do: 'word', card: gone, fields: { prompt: 'One?' } }),
      await step(id, { do: 'judge', cards: [first.id, gone], verdict: 'accepted' }),
      await step(id, { do: 'keep', article: 'a1', paragraph: 99, kept: false }),
      await step(id, { do: 'mend', article: 'a9', paragraph: 0, text: 'x' }),
      await step(id, { do: 'add', card: first, after: null }),
    ]
    expect(refused.map(faultOf)).toEqual(refused.map(() => 'stale'))
    expect(await open(id)).toEqual(before)
  })
})

describe('a saved deck at the desk', () => {
  it('lies there as it was saved, with its steps', async () => {
    const { reopen, begin, open, propose, step, save, deck } = setUp()
    const id = await begin()
    const [first] = firstTwo(await propose(id))
    await step(id, { do: 'word', card: first.id, fields: { prompt: 'One?' } })
    await save(id)
    reopen()
    const desk = await open(id)
    expect(viewDesk(desk)).toMatchObject({ isStale: false, undo: 'word' })
    expect(deckOfDesk(desk).cards).toEqual(deck(id).cards)
  })
})
