/** Making cards anew is taken back like any other change: undo brings the former proposal, redo the later one, also after a restart. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/core/desk/desk.ts'
import { viewDesk } from '../../src/core/desk/view.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { insertDesk } from '../../src/main/store/desks.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { writeProposal } from '../../src/main/store/proposals.ts'
import { layOutArticle } from '../../src/core/desk/lay-out.ts'
import { stateOf } from '../../src/core/desk/articles.ts'
import { buildCard, deckIdOf, handClock, jobsHere, openLibrary, tempFolder, valueOf } from './library.ts'

const paragraphs = [
  'Harbour reopens in Velm',
  'Mayor Ada Lund said on 6 March 2024 that the harbour of Velm had reopened after two years.',
  'The Velm Port Authority (VPA) closed the harbour on 3 May 2022.',
].map((text) => ({ text, kind: 'text' as const, kept: true }))
const meta = { title: 'Tide', publisher: null, published: '2024-03-06', language: 'en', url: null, authors: [] }

/** A desk whose one card is worded as no Dateline would word it. */
function setUp() {
  const clock = handClock()
  const folder = tempFolder()
  const deckId = asDeckId(randomUUID())
  let store = openLibrary(folder, clock)
  const laidOut = layOutArticle(deckId, { meta, paragraphs })
  const brought = [{ card: buildCard(1), reasons: [] }]
  insertDesk(
    store,
    { ...laidOut, proposal: { cards: brought, madeFrom: stateOf(laidOut.articles) } },
    'Tide',
    clock.nowMs(),
  )
  const calls = () =>
    deskHandlers({ store, clock, jobs: jobsHere(), randomUuid: randomUUID, onProgress: () => undefined })
  return {
    deckId,
    brought,
    reopen: () => {
      store.close()
      store = openLibrary(folder, clock)
    },
    open: async () => valueOf(await calls()['desk.open']({ deckId })),
    step: async (...edits: Edit[]) => valueOf(await calls()['desk.step']({ deckId, step: { edits, label: 'Step' } })),
    propose: async () => valueOf(await calls()['desk.propose']({ deckId, job: randomUUID() })).proposal,
    undo: async () => valueOf(await calls()['desk.undo']({ deckId })),
    redo: async () => valueOf(await calls()['desk.redo']({ deckId })),
  }
}

const leaveOut: Edit = { do: 'keep', article: 'a1', paragraph: 1, kept: false }

describe('cards that were made anew after a step', () => {
  it('give way to the former ones where that step is undone, and come back where it is done again', async () => {
    const { brought, open, step, propose, undo, redo, reopen } = setUp()
    await step(leaveOut)
    const made = await propose()
    expect(made.cards.map(({ card }) => card.prompt)).not.toEqual(brought.map(({ card }) => card.prompt))
    expect(await undo()).toEqual({ done: 0, undone: 1, proposedAfter: 0 })
    reopen()
    const before = await open()
    expect(before.proposal.cards).toEqual(brought)
    expect(viewDesk(before).isStale).toBe(false)
    expect(await redo()).toEqual({ done: 1, undone: 0, proposedAfter: 1 })
    reopen()
    expect((await open()).proposal).toEqual(made)
  })

  it('are those of the last regeneration before the place that is undone to', async () => {
    const { open, step, propose, undo } = setUp()
    await step(leaveOut)
    const first = await propose()
    await step({ do: 'lines', lines: { title: 'Another title' } })
    await step({ do: 'meta', article: 'a1', meta: { publisher: 'The Velm Post' } })
    await propose()
    await undo()
    expect((await open()).proposal).toEqual(first)
    await undo()
    expect((await open()).proposal).toEqual(first)
  })

  it('are gone with the undone step whose place another one takes', async () => {
    const { brought, open, step, propose, undo } = setUp()
    await step(leaveOut)
    await propose()
    await undo()
    const taken = await step({ do: 'lines', lines: { title: 'Another title' } })
    expect(taken.proposedAfter).toBe(0)
    expect((await open()).proposal.cards).toEqual(brought)
  })

  it('do not take the place of the former ones where their step was undone while they were made', async () => {
    const { brought, open, step, propose, undo } = setUp()
    await step(leaveOut)
    const making = propose()
    await undo()
    await expect(making).rejects.toThrow('cancelled')
    expect((await open()).proposal.cards).toEqual(brought)
  })
})

it('a desk does not grow with every regeneration, and the oldest that is kept holds where an older one would', () => {
  const store = openLibrary(tempFolder(), handClock())
  const laidOut = layOutArticle(deckIdOf(1), { meta, paragraphs })
  insertDesk(store, laidOut, 'Tide', handClock().nowMs())
  for (let after = 1; after <= 40; after++)
    writeProposal(store, laidOut.deckId, { cards: [], madeFrom: String(after), after })
  expect(store.db.all('SELECT after FROM desk_proposal').length).toBeLessThan(20)
})

it('step 3 keeps what was proposed, as made before any step', () => {
  const db = openDatabase(`${tempFolder()}/database.sqlite`)
  db.startWriting()
  migrate(db, () => undefined, migrations.slice(0, 2))
  db.run(`INSERT INTO desk (deck_id, title, updated_ms) VALUES ('d', 'Tide', 1)`)
  db.run(`INSERT INTO desk_content (deck_id, articles, proposal) VALUES ('d', '[]', '{"cards":[],"madeFrom":"x"}')`)
  migrate(db, () => undefined)
  expect(db.all('SELECT deck_id, after, content FROM desk_proposal')).toEqual([
    { deck_id: 'd', after: 0, content: '{"cards":[],"madeFrom":"x"}' },
  ])
  db.close()
})
