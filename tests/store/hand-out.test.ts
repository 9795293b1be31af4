/** A hand-out is made apart from the library: of what one moment held, whatever changes meanwhile, and cancelled without a trace. */
import { existsSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { HandOutChoice } from '../../src/contract/hand-out-shapes.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import type { FormatId } from '../../src/core/formats/format.ts'
import { defaultPaperOptions } from '../../src/core/formats/paper/paper-options.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { createHandOuts } from '../../src/main/service/hand-out.ts'
import { createJobs, type Jobs } from '../../src/main/service/jobs.ts'
import { deckOfText, readOutgoing } from '../../src/main/service/outgoing-deck.ts'
import { learnersProgress } from '../../src/main/service/progress-out.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { readDeck, renameDeck } from '../../src/main/store/decks.ts'
import { lastHandout, recordHandout } from '../../src/main/store/handouts.ts'
import { migrate, migrations } from '../../src/main/store/migrate.ts'
import { packedHandouts } from '../../src/main/store/migrations/0011-packed-handouts.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import {
  buildDeck,
  deckIdOf,
  faultOf,
  handClock,
  jobsHere,
  openLibrary,
  studyIn,
  tempFolder,
  valueOf,
} from './library.ts'

const workerFile = new URL('../../out/main/worker.js', import.meta.url)
const deckId = deckIdOf(1)
const never = new AbortController().signal
const everything = { text: true, media: true, progress: true }

function jobsApart(): Jobs {
  if (!existsSync(workerFile)) throw new Error(`${fileURLToPath(workerFile)} is missing: run node scripts/build.mjs`)
  const jobs = createJobs(workerFile)
  onTestFinished(() => jobs.close())
  return jobs
}

function setUp(cards: number, jobs = jobsHere()) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  valueOf(importDeck(store, buildDeck(1, cards), clock))
  const told: string[] = []
  const handOuts = createHandOuts({
    ...{ clock, jobs },
    onProgress: (_job, { stage }) => void told.push(stage),
    print: () => Promise.reject(new Error('nothing is printed')),
  })
  const choice = (format: FormatId, more: Partial<HandOutChoice> = {}): HandOutChoice => ({
    ...{ id: deckId, format, job: randomUUID(), withText: true, withProgress: false, withByteOrderMark: true },
    ...{ paper: { ...defaultPaperOptions }, ...more },
  })
  const deck = () => readDeck(store, deckId, true)
  return { clock, store, handOuts, choice, told, deck, study: studyIn(store, clock) }
}

describe('a deck on its way out', () => {
  it('is read as it stands, a little at a time', async () => {
    const { store, deck } = setUp(450)
    const seen: (readonly [number, number])[] = []
    const read = valueOf(await readOutgoing(store, deckId, everything, never, (...now) => void seen.push(now)))
    expect(deckOfText(read.deck)).toEqual(deck())
    expect(seen).toEqual([
      [200, 450],
      [400, 450],
      [450, 450],
    ])
  })

  it('is read anew where it changes meanwhile, and never half of the one and half of the other', async () => {
    const { store, deck } = setUp(450)
    const reading = readOutgoing(store, deckId, everything, never)
    renameDeck(store, deckId, 'Other ships')
    const read = valueOf(await reading)
    expect(read.deck.frame.title).toBe('Other ships')
    expect(deckOfText(read.deck)).toEqual(deck())
  })

  it('is given up where it never holds still', async () => {
    const { store } = setUp(450)
    let title = 0
    const change = (): void => void renameDeck(store, deckId, `Ships ${title++}`)
    expect(faultOf(await readOutgoing(store, deckId, everything, never, change))).toBe('stale')
    expect(faultOf(await readOutgoing(store, deckIdOf(7), everything, never))).toBe('not-found')
  })
})

describe('a large hand-out', () => {
  it('is written by the worker as it would be here, with the learner’s progress', async () => {
    const { store, clock, handOuts, choice, told, deck, study } = setUp(300, jobsApart())
    for (let n = 0; n < 3; n++) await study.grade(3)
    const { progress, at } = learnersProgress(store, deckId, clock)
    expect(progress.size).toBe(3)
    const plan = valueOf(await handOuts.plan(store, deckId, 'apkg'))
    expect(plan).toMatchObject({ cards: 300, progress: 3, refusal: null })
    const handed = valueOf(await handOuts.make(store, choice('apkg', { withProgress: true })))
    const whole = deck()
    if (whole === null) throw new Error('no deck')
    const here = writeAnki([{ deck: whole, medium: () => null, progress }], { layout: 'current', ...at })
    expect(Buffer.from(handed.file).equals(Buffer.from(here.content))).toBe(true)
    expect([...new Set(told)]).toEqual(['Reading the cards', 'Writing the file'])
    expect(lastHandout(store, deckId)).toMatchObject({ revision: 1, handedMs: clock.ms })
  })

  it('that is cancelled while it is read or written leaves nothing behind, and the next one is made', async () => {
    const { store, handOuts, choice, told, deck } = setUp(300, jobsApart())
    const before = deck()
    const first = choice('apkg')
    const reading = handOuts.make(store, first)
    handOuts.cancel(first.job)
    expect(faultOf(await reading)).toBe('cancelled')
    const second = choice('apkg')
    const writing = handOuts.make(store, second)
    await expect.poll(() => told).toContain('Writing the file')
    handOuts.cancel(second.job)
    expect(faultOf(await writing)).toBe('cancelled')
    expect(lastHandout(store, deckId)).toBeNull()
    expect(deck()).toEqual(before)
    const third = valueOf(await handOuts.make(store, choice('dateline')))
    expect(new TextDecoder().decode(third.file)).toBe(before && printDeck(before))
  })

  it('of a deck that was handed out by others meanwhile is refused, so that no two files of one revision differ', async () => {
    const { store, clock, handOuts, choice } = setUp(3)
    valueOf(await handOuts.make(store, choice('csv')))
    renameDeck(store, deckId, 'Other ships')
    const slow = createHandOuts({
      ...{ clock, onProgress: () => undefined },
      jobs: jobsHere(),
      print: () => {
        const deck = readDeck(store, deckId, true)
        clock.ms += 1000
        if (deck) recordHandout(store, { ...deck, revision: 2 }, clock.ms)
        return Promise.resolve({ ok: true, value: new Uint8Array(1) })
      },
    })
    expect(faultOf(await slow.make(store, choice('pdf-cards')))).toBe('stale')
    expect(lastHandout(store, deckId)?.revision).toBe(2)
  })
})

it('a hand-out that an older version kept is still what the deck is told against', () => {
  const folder = tempFolder()
  const db = openDatabase(`${folder}/library.sqlite`)
  db.startWriting()
  onTestFinished(() => db.close())
  migrate(db, () => undefined, migrations.slice(0, packedHandouts.version - 1))
  const deck = buildDeck(1, 2)
  db.run(`INSERT INTO deck (id, revision, title, content, created_ms) VALUES (?, 1, 'Ships', '{}', 0)`, deck.id)
  const sql = 'INSERT INTO handout (deck_id, revision, content, handed_ms) VALUES (?, 1, ?, 5)'
  db.run(sql, deck.id, JSON.stringify(deck))
  migrate(db, () => undefined, migrations.slice(0, packedHandouts.version))
  const store = { db } as Parameters<typeof lastHandout>[0]
  expect(lastHandout(store, deck.id)).toEqual({ revision: 1, deck, handedMs: 5 })
  recordHandout(store, { ...deck, revision: 2 }, 9)
  const sources = deck.sources.map(({ text: _text, ...head }) => head)
  expect(lastHandout(store, deck.id)).toEqual({ revision: 2, deck: { ...deck, sources, revision: 2 }, handedMs: 9 })
  const sizes = db.all<{ bytes: number }>('SELECT length(content) AS bytes FROM handout ORDER BY revision')
  expect(sizes[1]?.bytes).toBeLessThan(sizes[0]?.bytes ?? 0)
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
})
