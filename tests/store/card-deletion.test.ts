/** Single cards deleted from a deck: they stay deleted whatever comes, and undo brings them back as they were. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../src/core/deck/deck.ts'
import type { Edit } from '../../src/core/desk/desk.ts'
import { viewDesk } from '../../src/core/desk/view.ts'
import { asCardId } from '../../src/core/ids.ts'
import { browseHandlers } from '../../src/main/service/browse.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { exportDeck } from '../../src/main/service/library.ts'
import {
  buildCard,
  buildDeck,
  deckIdOf,
  faultOf,
  giveOut,
  handClock,
  jobsHere,
  openLibrary,
  seededBytes,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const deckId = deckIdOf(1)
const refs = (...numbers: number[]) => numbers.map((n) => ({ deckId, cardId: buildCard(n).id }))
const revisionOf = (revision: number, ...numbers: number[]): Deck =>
  buildDeck(
    1,
    numbers.map((n) => buildCard(n, { prompt: `Revision ${revision}: which ship left as number ${n}?` })),
    { revision },
  )

function setUp() {
  const clock = handClock()
  const folder = tempFolder()
  let store = openLibrary(folder, clock)
  valueOf(importDeck(store, buildDeck(1, 4), clock))
  const cards = () => cardHandlers(store, clock, seededBytes(String(clock.ms)))
  const desk = () =>
    deskHandlers({ store, clock, jobs: jobsHere(), randomUuid: randomUUID, onProgress: () => undefined })
  return {
    clock,
    store: () => store,
    cards,
    desk,
    study: () => studyIn(store, clock),
    reopen: () => {
      store.close()
      store = openLibrary(folder, clock)
    },
    remove: async (...numbers: number[]) => valueOf(await cards()['card.delete']({ cards: refs(...numbers) })),
    undo: async (step?: number) => valueOf(await cards()['card.undo'](step === undefined ? {} : { step })),
    take: (deck: Deck) => valueOf(importDeck(store, deck, clock)),
    inDeck: () => valueOf(exportDeck(store, deckId, true)).cards.map(({ id }) => Number(id.slice('card-'.length))),
    found: async () => {
      const browse = browseHandlers(store, clock)
      const { keys } = valueOf(await browse['browse.find']({ text: '', order: { by: 'deck', descending: false } }))
      const { lines } = valueOf(await browse['browse.lines']({ keys: [...keys] }))
      return lines.map(({ cardId }) => Number(cardId.slice('card-'.length)))
    },
    step: async (...edits: Edit[]) => valueOf(await desk()['desk.step']({ deckId, step: { edits, label: 'By hand' } })),
    save: async () => valueOf(await desk()['desk.save']({ deckId })),
    standings: async () =>
      viewDesk(valueOf(await desk()['desk.open']({ deckId }))).cards.map(({ standing }) => standing),
  }
}

describe('a card that is deleted', () => {
  it('is gone from its deck, the list, the counts and study', async () => {
    const { remove, inDeck, found, study, store, clock } = setUp()
    expect(await remove(0, 2)).toMatchObject({ changed: 2 })
    expect(inDeck()).toEqual([1, 3])
    expect(await found()).toEqual([1, 3])
    expect((await viewLibrary(store(), clock)).decks[0]?.counts).toMatchObject({ total: 2, new: 2 })
    for (let left = 2; left > 0; left--) await study().grade(4)
    expect(await study().view()).toMatchObject({ state: 'finished', progress: { done: 2 } })
  })

  it('cannot be changed any more', async () => {
    const { remove, cards } = setUp()
    await remove(1)
    expect(faultOf(await cards()['card.suspend']({ cards: refs(0, 1) }))).toBe('stale')
    expect(faultOf(await cards()['card.delete']({ cards: refs(1) }))).toBe('stale')
  })

  it('stays deleted when a newer revision has it, while the rest is updated', async () => {
    const { remove, take, inDeck, found } = setUp()
    await remove(1)
    expect(take(revisionOf(2, 0, 1, 2, 5))).toMatchObject({ outcome: 'updated', added: 1, changed: 2, removed: 1 })
    expect(inDeck()).toEqual([0, 2, 5])
    expect((await found()).toSorted()).toEqual([0, 2, 5])
  })

  it('stays deleted when cards are made anew at the desk, and when the deck is saved from there', async () => {
    const { remove, inDeck, step, save, standings } = setUp()
    await remove(1)
    await step({ do: 'word', card: asCardId('card-0'), fields: { prompt: 'My question?' } })
    await save()
    expect(inDeck()).toEqual([0, 2, 3])
    expect(await standings()).toEqual(['in', 'out', 'in', 'in'])
  })

  it('stays deleted beside what lies unsaved on the desk, which stays unsaved', async () => {
    const { remove, inDeck, step, take, desk, store } = setUp()
    valueOf(await desk()['desk.open']({ deckId }))
    await step({ do: 'judge', cards: [asCardId('card-3')], verdict: 'discarded' })
    await remove(1)
    expect(inDeck()).toEqual([0, 2, 3])
    take(revisionOf(2, 0, 1, 2, 3))
    expect(inDeck()).toEqual([0, 2, 3])
    expect(valueOf(exportDeck(store(), deckId, true)).cards[0]?.prompt).toMatch(/^Revision 2/)
  })

  it('comes back where a person puts it back at the desk and saves', async () => {
    const { remove, inDeck, found, step, save } = setUp()
    await remove(1)
    await step({ do: 'judge', cards: [asCardId('card-1')], verdict: 'accepted' })
    expect(inDeck()).toEqual([0, 2, 3])
    await save()
    expect(inDeck()).toEqual([0, 1, 2, 3])
    expect((await found()).toSorted()).toEqual([0, 1, 2, 3])
  })

  it('is told as removed by the desk and by the next hand-out, which is a new revision', async () => {
    const { remove, desk, store, clock } = setUp()
    await remove(2)
    const { since, difference } = valueOf(await desk()['desk.changes']({ deckId }))
    expect(since?.revision).toBe(1)
    expect(difference.removed.map(({ id }) => id)).toEqual(['card-2'])
    const { deck } = await giveOut(store(), clock, deckId)
    expect(deck.revision).toBe(2)
    expect(deck.cards.map(({ id }) => id)).toEqual(['card-0', 'card-1', 'card-3'])
  })
})

describe('taking the deletion back', () => {
  it('brings the card back with its schedule, also after a restart, and names it', async () => {
    const { remove, undo, reopen, inDeck, found, study, store, standings } = setUp()
    for (let n = 0; n < 4; n++) await study().grade(4)
    const states = statesIn(store())
    await remove(1)
    reopen()
    expect(await undo()).toMatchObject({ what: 'delete', cards: 1, card: { cardId: 'card-1' } })
    expect(inDeck()).toEqual([0, 1, 2, 3])
    expect((await found()).toSorted()).toEqual([0, 1, 2, 3])
    expect(statesIn(store())).toEqual(states)
    expect(await standings()).toEqual(['in', 'in', 'in', 'in'])
  })

  it('leaves it to a newer revision whether the card is in the deck', async () => {
    const { remove, undo, take, inDeck } = setUp()
    await remove(1, 2)
    take(revisionOf(2, 0, 2, 3))
    await undo()
    expect(inDeck()).toEqual([0, 2, 3])
  })

  it('brings back what was accepted as accepted, and leaves unsaved work on the desk alone', async () => {
    const { remove, undo, step, desk, inDeck } = setUp()
    valueOf(await desk()['desk.open']({ deckId }))
    await step({ do: 'judge', cards: [asCardId('card-1')], verdict: 'accepted' })
    await remove(1)
    await undo()
    const view = viewDesk(valueOf(await desk()['desk.open']({ deckId })))
    expect(view.cards.map(({ isConfirmed }) => isConfirmed)).toEqual([false, true, false, false])
    expect(inDeck()).toEqual([0, 1, 2, 3])
  })

  it('works after the deck was saved from its desk, too', async () => {
    const { remove, undo, step, save, inDeck, standings } = setUp()
    const { step: deletion } = await remove(1)
    await step({ do: 'word', card: asCardId('card-1'), fields: { prompt: 'My question?' } })
    await save()
    await undo(deletion ?? 0)
    expect(inDeck()).toEqual([0, 1, 2, 3])
    expect(await standings()).toEqual(['in', 'in', 'in', 'in'])
  })

  it('is possible from a study session, too', async () => {
    const { remove, study, inDeck } = setUp()
    await remove(0)
    expect((await study().view()).undoable).toBe(true)
    await study().undo()
    expect(inDeck()).toEqual([0, 1, 2, 3])
  })
})

describe('a step that is named', () => {
  it('is taken back alone, whatever was done to other cards since', async () => {
    const { cards, undo, found, store, clock } = setUp()
    const first = valueOf(await cards()['card.suspend']({ cards: refs(0) }))
    await cards()['card.flag']({ cards: refs(1), flag: 2 })
    expect(await undo(first.step ?? 0)).toMatchObject({ what: 'suspend', card: { cardId: 'card-0' } })
    const browse = browseHandlers(store(), clock)
    const flagged = valueOf(await browse['browse.find']({ text: 'flag:2', order: { by: 'deck', descending: false } }))
    expect(flagged.keys).toHaveLength(1)
    expect(await found()).toHaveLength(4)
    expect(faultOf(await cards()['card.undo']({ step: first.step ?? 0 }))).toBe('nothing-to-undo')
  })

  it('stays where a later one changed the same, until that is taken back', async () => {
    const { cards, undo } = setUp()
    const first = valueOf(await cards()['card.suspend']({ cards: refs(0, 1) }))
    const second = valueOf(await cards()['card.flag']({ cards: refs(1), flag: 2 }))
    expect(faultOf(await cards()['card.undo']({ step: first.step ?? 0 }))).toBe('built-upon')
    await undo(second.step ?? 0)
    expect(await undo(first.step ?? 0)).toMatchObject({ what: 'suspend', cards: 2 })
  })

  it('may be a tag, which is taken off only the cards that it was put on', async () => {
    const { reopen, undo, store, clock, study } = setUp()
    const tagged = async (text: string) => {
      const order = { by: 'deck', descending: false } as const
      return valueOf(await browseHandlers(store(), clock)['browse.find']({ text, order })).keys
    }
    const tag = async (keys: Uint32Array, add: boolean) =>
      valueOf(await browseHandlers(store(), clock)['browse.tag']({ keys: new Uint32Array(keys), tag: 'ask', add }))
    const all = await tagged('')
    await tag(all.slice(0, 1), true)
    const { step } = await tag(all, true)
    reopen()
    expect(await undo(step ?? 0)).toMatchObject({ what: 'tag', cards: 3, card: null })
    expect(await tagged('tag:ask')).toEqual(all.slice(0, 1))
    await tag(all, false)
    await study().undo()
    expect(await tagged('tag:ask')).toEqual(all.slice(0, 1))
  })
})
