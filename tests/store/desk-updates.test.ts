import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/core/article/evidence.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import type { Deck } from '../../src/core/deck/deck.ts'
import type { Edit } from '../../src/core/desk/desk.ts'
import { viewDesk } from '../../src/core/desk/view.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { exportDeck, libraryHandlers } from '../../src/main/service/library.ts'
import { lastHandout } from '../../src/main/store/handouts.ts'
import {
  buildCard,
  buildDeck,
  deckIdOf,
  faultOf,
  giveOut,
  handClock,
  jobsHere,
  openLibrary,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const deckId = deckIdOf(1)
const newer = (revision: number, ...numbers: number[]): Deck =>
  buildDeck(
    1,
    numbers.map((n) => buildCard(n, { prompt: `As of revision ${revision}, which ship left as number ${n}?` })),
    { revision },
  )

function setUp(deck: Deck | null = buildDeck(1, 4)) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  if (deck) valueOf(importDeck(store, deck, clock))
  const calls = deskHandlers({ store, clock, jobs: jobsHere(), randomUuid: randomUUID, onProgress: () => undefined })
  const step = async (...edits: Edit[]) =>
    valueOf(await calls['desk.step']({ deckId, step: { edits, label: edits.map((edit) => edit.do).join() } }))
  const open = async (id: string = deckId) => valueOf(await calls['desk.open']({ deckId: id }))
  const save = async () => valueOf(await calls['desk.save']({ deckId }))
  const inLibrary = () => valueOf(exportDeck(store, deckId, true))
  const promptOf = (n: number) => inLibrary().cards.find(({ id }) => id === buildCard(n).id)?.prompt
  const take = (revision: Deck) => valueOf(importDeck(store, revision, clock))
  const give = (withText = true) => giveOut(store, clock, deckId, withText)
  return { clock, store, calls, step, open, save, inLibrary, promptOf, take, give, study: studyIn(store, clock) }
}

describe('a learner who opens a newer revision', () => {
  it('keeps every schedule and every field they worded', async () => {
    const { store, open, step, save, study, promptOf, take, inLibrary } = setUp()
    for (let n = 0; n < 4; n++) await study.grade(4)
    await open()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'My question?' } })
    await save()
    const states = statesIn(store)
    expect(take(newer(3, 0, 1, 2, 3, 5))).toMatchObject({ outcome: 'updated', added: 1, removed: 0 })
    expect(statesIn(store)).toEqual(states)
    expect(promptOf(1)).toBe('My question?')
    expect(promptOf(2)).toBe('As of revision 3, which ship left as number 2?')
    expect(inLibrary().revision).toBe(3)
    const desk = await open()
    expect(viewDesk(desk)).toMatchObject({ isStale: false, undo: 'word' })
  })

  it('keeps what they worded and have not saved yet on the desk, and out of the deck', async () => {
    const { open, step, take, promptOf } = setUp()
    await open()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'My question?' } })
    take(newer(2, 0, 1))
    expect(promptOf(1)).toBe('As of revision 2, which ship left as number 1?')
    const card = viewDesk(await open()).cards.find((each) => each.card.id === buildCard(1).id)
    expect(card).toMatchObject({ card: { prompt: 'My question?' }, own: ['prompt'] })
  })

  it('gets the next one of its author, too, after they changed the deck themselves', async () => {
    const { open, step, save, take, promptOf } = setUp()
    await open()
    await step({ do: 'judge', cards: [buildCard(0).id], verdict: 'discarded' })
    await save()
    expect(take(newer(2, 0, 1, 2, 3)).outcome).toBe('updated')
    expect(take(newer(3, 0, 1, 2, 3)).outcome).toBe('updated')
    expect(promptOf(0)).toBeUndefined()
    expect(promptOf(1)).toBe('As of revision 3, which ship left as number 1?')
  })

  it('whatever they had graded and worded, loses neither a schedule nor a word', async () => {
    const anyWords = fc.array(fc.record({ n: fc.nat(3), prompt: fc.stringMatching(/^[a-z]{3,9}\?$/) }), {
      maxLength: 4,
    })
    const anyRevision = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.nat(6), anyWords, anyRevision, anyRevision, async (grades, words, second, third) => {
        const { store, open, step, save, study, promptOf, take } = setUp()
        for (let n = 0; n < grades && (await study.view()).state === 'question'; n++)
          await study.grade(n % 2 === 0 ? 4 : 1)
        await open()
        for (const { n, prompt } of words) await step({ do: 'word', card: buildCard(n).id, fields: { prompt } })
        await save()
        const states = statesIn(store)
        take(newer(2, ...second))
        take(newer(3, ...third))
        expect(statesIn(store)).toEqual(states)
        for (const [n, prompt] of new Map(words.map((word) => [word.n, word.prompt]))) expect(promptOf(n)).toBe(prompt)
        for (const n of third.filter((each) => !words.some((word) => word.n === each)))
          expect(promptOf(n)).toBe(`As of revision 3, which ship left as number ${n}?`)
        store.close()
      }),
      { numRuns: 12 },
    )
  })
})

describe('handing a deck out', () => {
  it('gives the same revision as long as nothing changed, and the next one when something did', async () => {
    const { open, step, save, give } = setUp()
    expect([(await give()).revision, (await give()).revision]).toEqual([1, 1])
    await open()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'Corrected?' } })
    await save()
    const second = (await give()).deck
    expect(second).toMatchObject({ revision: 2 })
    expect(second.cards[1]).toMatchObject({ prompt: 'Corrected?', own: ['prompt'] })
    expect((await give()).revision).toBe(2)
  })

  it('of a deck that came from a file and was changed here is the revision after it', async () => {
    const { open, step, save, give } = setUp(buildDeck(1, 3, { revision: 7 }))
    await open()
    await step({ do: 'judge', cards: [buildCard(0).id], verdict: 'discarded' })
    await save()
    expect((await give()).deck).toMatchObject({ revision: 8 })
  })

  it('raises the revision for a new name, and not for the articles’ texts', async () => {
    const { store, clock, give } = setUp()
    await give()
    expect((await give(false)).revision).toBe(1)
    await libraryHandlers(store, clock)['deck.rename']({ id: deckId, title: 'Ships' })
    expect((await give()).deck).toMatchObject({ revision: 2, title: 'Ships' })
  })

  it('that came to nothing is as if it had not been', async () => {
    const { store, open, step, save, give, inLibrary } = setUp()
    await give()
    await open()
    await step({ do: 'judge', cards: [buildCard(0).id], verdict: 'discarded' })
    await save()
    const before = lastHandout(store, deckId)
    const handed = await give()
    handed.withdraw()
    expect(lastHandout(store, deckId)).toEqual(before)
    expect(inLibrary().revision).toBe(1)
    expect((await give()).revision).toBe(2)
  })

  it('is what changes are told against: added, removed, and changed by field', async () => {
    const { calls, open, step, give } = setUp()
    const changes = async () => valueOf(await calls['desk.changes']({ deckId }))
    await give()
    await open()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'Corrected?', tags: ['ships'] } })
    await step({ do: 'judge', cards: [buildCard(0).id], verdict: 'discarded' })
    await step({ do: 'add', card: buildCard(9), after: buildCard(3).id })
    await step({ do: 'move', card: buildCard(3).id, before: buildCard(2).id })
    await step({ do: 'lines', lines: { title: 'Ships' } })
    const { since, difference } = await changes()
    expect(since).toMatchObject({ revision: 1 })
    expect(difference.added.map(({ id }) => id)).toEqual([buildCard(9).id])
    expect(difference.removed.map(({ id }) => id)).toEqual([buildCard(0).id])
    expect(difference.changed.map(({ after, fields }) => [after.id, fields])).toEqual([
      [buildCard(1).id, ['prompt', 'tags']],
    ])
    expect(difference.moved).toHaveLength(1)
    expect(difference.lines).toEqual(['title'])
  })

  it('was never done to a new deck, of which everything is new', async () => {
    const { calls, open } = setUp(null)
    const text =
      'Mayor Ada Lund of Velm opened the new harbour on 3 May 2022. Lund said that ferries would follow in June.'
    const { deckId: id } = valueOf(await calls['desk.begin']({ origin: { from: 'text', text } }))
    valueOf(await calls['desk.save']({ deckId: id }))
    const { since, difference } = valueOf(await calls['desk.changes']({ deckId: id }))
    expect(since).toBeNull()
    expect(difference.added.length).toBe(
      viewDesk(await open(id)).cards.filter(({ standing }) => standing === 'in').length,
    )
  })
})

describe('a saved deck at the desk', () => {
  it('that came from a file lies there card for card, and saved unchanged stays as it is', async () => {
    const made = buildDeck(1, 5, { revision: 3, tray: [{ card: buildCard(9), reasons: ['low-confidence'] }] })
    const deck = { ...made, sources: made.sources.map((each) => ({ ...each, sha256: sha256Hex(each.text ?? '') })) }
    const { open, save, inLibrary } = setUp(deck)
    expect(viewDesk(await open()).cards.map(({ card, standing }) => [card, standing])).toEqual([
      ...deck.cards.map((card) => [card, 'in']),
      [buildCard(9), 'held'],
    ])
    const before = printDeck(inLibrary())
    await save()
    expect(printDeck(inLibrary())).toBe(before)
  })

  it('goes back to what was saved, and forward again', async () => {
    const { calls, open, step, save } = setUp()
    await open()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'Saved?' } })
    await save()
    await step({ do: 'word', card: buildCard(1).id, fields: { prompt: 'Not saved?' } })
    const prompt = async () => viewDesk(await open()).cards[1]?.card.prompt
    valueOf(await calls['desk.discard']({ deckId }))
    expect(await prompt()).toBe('Saved?')
    valueOf(await calls['desk.restore']({ deckId }))
    expect(await prompt()).toBe('Not saved?')
  })

  it('is called what it was renamed to, there and in the library', async () => {
    const { clock, store, open, save, calls } = setUp()
    await open()
    await libraryHandlers(store, clock)['deck.rename']({ id: deckId, title: 'Ships' })
    const titleAtDesk = async () => viewDesk(await open()).lines.title
    expect(await titleAtDesk()).toBe('Ships')
    valueOf(await calls['desk.undo']({ deckId }))
    await save()
    expect([await titleAtDesk(), (await viewLibrary(store, clock)).decks[0]?.title]).toEqual(['Deck 1', 'Deck 1'])
  })

  it('that was deleted is not on the desk until it is restored', async () => {
    const { clock, store, calls, open } = setUp()
    await open()
    await libraryHandlers(store, clock)['deck.delete']({ id: deckId })
    expect(faultOf(await calls['desk.open']({ deckId }))).toBe('not-found')
    expect((await viewLibrary(store, clock)).drafts).toEqual([])
    await libraryHandlers(store, clock)['deck.restore']({ id: deckId })
    expect(valueOf(await calls['desk.open']({ deckId })).deckId).toBe(deckId)
  })
})

describe('several articles on one desk', () => {
  const first = `Mayor Ada Lund of Velm opened the new harbour on 3 May 2022. Lund said that ferries would follow in June.`
  const second = `The Orlund Shipping Company (OSC) bought two ferries on 9 June 2022. “We sail in July,” said Oskar Brandt, the head of the Orlund Shipping Company.`

  it('give one deck that quotes each, and the cards of the first keep their ids', async () => {
    const { store, calls, open } = setUp(null)
    const { deckId: id } = valueOf(await calls['desk.begin']({ origin: { from: 'text', text: first } }))
    const propose = async () => valueOf(await calls['desk.propose']({ deckId: id, job: randomUUID() }))
    const before = (await propose()).proposal.cards
    const step = valueOf(await calls['desk.addArticle']({ deckId: id, origin: { from: 'text', text: second } }))
    expect(step.edits.map((edit) => edit.do)).toEqual(['add-article'])
    expect(viewDesk(await open(id)).isStale).toBe(true)
    const { proposal, readings } = await propose()
    expect(readings.map(({ text }) => text)).toEqual([first, second])
    expect(proposal.cards.map(({ card }) => card.id)).toEqual(expect.arrayContaining(before.map(({ card }) => card.id)))
    valueOf(await calls['desk.save']({ deckId: id }))
    const deck = valueOf(exportDeck(store, asDeckId(id), true))
    expect(deck.sources.map(({ text }) => text)).toEqual([first, second])
    const all = [...deck.cards, ...deck.tray.map(({ card }) => card)]
    expect(new Set(all.flatMap(({ evidence }) => evidence.map(({ source }) => source)))).toEqual(
      new Set(deck.sources.map(({ sha256 }) => sha256)),
    )
    const again = await calls['desk.addArticle']({ deckId: id, origin: { from: 'text', text: second } })
    expect(faultOf(again)).toBe('article-repeated')
  })

  it('that are taken off the desk leave their saved cards until those are discarded', async () => {
    const { calls, open } = setUp(null)
    const { deckId: id } = valueOf(await calls['desk.begin']({ origin: { from: 'text', text: first } }))
    const added = valueOf(await calls['desk.addArticle']({ deckId: id, origin: { from: 'text', text: second } }))
    valueOf(await calls['desk.save']({ deckId: id }))
    const before = viewDesk(await open(id)).cards.filter(({ standing }) => standing === 'in')
    const [edit] = added.edits
    if (edit?.do !== 'add-article') throw new Error('No article was added')
    const remove = {
      edits: [{ do: 'remove-article' as const, article: edit.article.key }],
      label: 'Take an article off',
    }
    valueOf(await calls['desk.step']({ deckId: id, step: remove }))
    valueOf(await calls['desk.propose']({ deckId: id, job: randomUUID() }))
    const after = viewDesk(await open(id)).cards.filter(({ standing }) => standing === 'in')
    expect(after.map(({ card }) => card.id)).toEqual(expect.arrayContaining(before.map(({ card }) => card.id)))
    expect(after.some(({ hasVanished }) => hasVanished)).toBe(true)
  })
})
