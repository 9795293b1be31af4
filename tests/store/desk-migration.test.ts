import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/article/article.ts'
import type { DeskCard } from '../../src/core/desk/desk.ts'
import { viewDesk } from '../../src/core/desk/view.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { deskHandlers } from '../../src/main/service/desk.ts'
import { backupFolderOf } from '../../src/main/store/backup.ts'
import { openDatabase, type Database } from '../../src/main/store/database.ts'
import { readDesk } from '../../src/main/store/desks.ts'
import { migrate, migrations, schemaVersion } from '../../src/main/store/migrate.ts'
import { exportDeck } from '../../src/main/service/library.ts'
import {
  buildCard,
  deckIdOf,
  handClock,
  jobsHere,
  libraryIn,
  openLibrary,
  statesIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

const article: Article = {
  meta: { title: 'Tide', publisher: null, published: null, language: 'en', url: null, authors: [] },
  paragraphs: [
    { text: 'The tide came in.', kind: 'text', kept: true },
    { text: 'Read more', kind: 'furniture', kept: false, leftOutBecause: 'link' },
  ],
}

/** A library as the first version left it: what it wrote, row for row. */
function oldLibrary(fill: (db: Database) => void) {
  const folder = tempFolder()
  const path = libraryIn(folder)
  mkdirSync(dirname(path), { recursive: true })
  const db = openDatabase(path)
  db.startWriting()
  db.script(`PRAGMA application_id = ${0x44_74_4c_6e}`)
  migrate(db, () => undefined, migrations.slice(0, 1))
  fill(db)
  db.close()
  const clock = handClock()
  return { clock, store: openLibrary(folder, clock) }
}

function putDraft(db: Database, number: number, decisions: object, deletedMs: number | null = null): void {
  const sql = `INSERT INTO draft (id, deck_id, title, article, proposed, decisions, updated_ms, deleted_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
  const proposed = [buildCard(1), buildCard(2), buildCard(3)]
  const json = [article, proposed, decisions].map((value) => JSON.stringify(value))
  db.run(
    sql,
    `draft-${number}`,
    deckIdOf(number),
    `Draft ${number}`,
    ...(json as [string, string, string]),
    number,
    deletedMs,
  )
}

const decisions = {
  [buildCard(1).id]: { prompt: 'My question?', answer: 'My answer', verdict: 'accepted' },
  [buildCard(2).id]: { verdict: 'discarded' },
  [buildCard(3).id]: { answer: 'Only an answer' },
}

describe('a library with drafts of the first version', () => {
  it('has each on a desk of its own, with every decision as a step', async () => {
    const { clock, store } = oldLibrary((db) => {
      putDraft(db, 7, decisions)
      putDraft(db, 8, {})
    })
    expect(schemaVersion(store.db)).toBe(migrations.length)
    expect((await viewLibrary(store, clock)).drafts).toEqual([
      { deckId: deckIdOf(8), title: 'Draft 8', updatedMs: 8 },
      { deckId: deckIdOf(7), title: 'Draft 7', updatedMs: 7 },
    ])
    const desk = readDesk(store, deckIdOf(7))?.desk
    if (!desk) throw new Error('The draft has no desk')
    const view = viewDesk(desk)
    expect(view.articles).toEqual([{ key: 'a1', article }])
    expect(view.isStale).toBe(true)
    expect(view.cards.map(({ card, standing, own }) => [card.prompt, card.answer.canonical, standing, own])).toEqual([
      ['My question?', 'My answer', 'in', ['prompt', 'answer']],
      [buildCard(2).prompt, 'Ship 2', 'out', []],
      [buildCard(3).prompt, 'Only an answer', 'in', ['answer']],
    ])
    expect(desk.steps.map(({ label }) => label)).toEqual(['Edit a card', 'Discard a card', 'Edit a card'])
    expect(viewDesk({ ...desk, undone: desk.steps.length }).cards[0]?.card).toEqual(buildCard(1))
  })

  it('still has those that were discarded, for as long as before', async () => {
    const clock = handClock()
    const { store } = oldLibrary((db) => putDraft(db, 7, {}, clock.ms))
    expect((await viewLibrary(store, clock)).drafts).toEqual([])
    expect(store.db.get('SELECT deleted_ms FROM desk')).toEqual({ deleted_ms: clock.ms })
  })
})

describe('a library that the first version wrote', () => {
  function openOld() {
    const folder = tempFolder()
    const path = libraryIn(folder)
    mkdirSync(dirname(path), { recursive: true })
    const packed = new URL('../fixtures/libraries/version-1.sqlite.gz', import.meta.url)
    writeFileSync(path, gunzipSync(readFileSync(packed)))
    const clock = handClock(Date.UTC(2026, 10, 21, 12))
    return { clock, store: openLibrary(folder, clock) }
  }

  it('keeps its decks, their progress and its drafts, and has a copy of itself beside it', async () => {
    const { clock, store } = openOld()
    const view = await viewLibrary(store, clock)
    expect(view.decks.map(({ title, counts }) => [title, counts.total])).toEqual([['Harbour reopens in Velm', 6]])
    expect(statesIn(store)).toHaveLength(1)
    expect(view.drafts.map(({ title }) => title)).toEqual(['Harbour reopens in Velm'])
    expect(readdirSync(backupFolderOf(store.path)).some((name) => name.endsWith('-v1.sqlite'))).toBe(true)
  })

  it('has the draft on a desk, as it was decided, and making its cards anew keeps all of it', async () => {
    const { clock, store } = openOld()
    const deckId = (await viewLibrary(store, clock)).drafts[0]?.deckId ?? ''
    const calls = deskHandlers({ store, clock, jobs: jobsHere(), randomUuid: randomUUID, onProgress: () => undefined })
    const view = async () => viewDesk(valueOf(await calls['desk.open']({ deckId })))
    const before = await view()
    expect(before.articles[0]?.article.meta.published).toBe('2024-03-06')
    const counted = (cards: readonly DeskCard[]) => [
      cards.filter(({ own }) => own.includes('prompt')).map(({ card }) => card.prompt),
      cards.filter(({ isConfirmed }) => isConfirmed).map(({ card }) => card.id),
      cards.filter(({ standing, hasVanished }) => standing === 'out' && !hasVanished).length,
    ]
    expect(counted(before.cards)).toEqual([['My own question?'], expect.objectContaining({ length: 2 }), 1])
    valueOf(await calls['desk.propose']({ deckId, job: randomUUID() }))
    const after = await view()
    const byHand = new Set(
      before.cards.filter(({ own, isConfirmed }) => own.length > 0 || isConfirmed).map(({ card }) => card.id),
    )
    const stillThere = after.cards.filter(({ card, standing }) => byHand.has(card.id) && standing === 'in')
    expect(stillThere).toHaveLength(byHand.size)
    expect(stillThere.some(({ card }) => card.prompt === 'My own question?')).toBe(true)
  })

  it('knows of the saved deck which words are a person’s, so that they stay', async () => {
    const { clock, store } = openOld()
    const [deck] = (await viewLibrary(store, clock)).decks
    const { cards } = valueOf(exportDeck(store, asDeckId(deck?.id ?? ''), true))
    expect(cards.filter(({ own }) => own).map(({ prompt, own }) => [prompt, own])).toEqual([
      ['My own question?', ['prompt']],
    ])
  })
})
