/** Builds what the store's tests need: a folder that is gone afterwards, a clock that is set by hand, decks, sessions. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Settings } from '../../src/contract/shapes.ts'
import type { StudyView } from '../../src/contract/study-shapes.ts'
import type { Card, Deck, Source } from '../../src/core/deck/deck.ts'
import type { Result } from '../../src/core/fault.ts'
import { readDateline } from '../../src/core/formats/dateline-file.ts'
import { defaultPaperOptions } from '../../src/core/formats/paper/paper-options.ts'
import { asCardId, asDeckId, type DeckId } from '../../src/core/ids.ts'
import { hashText } from '../../src/core/study/seeded-hash.ts'
import type { RandomBytes } from '../../src/core/study/ulid.ts'
import type { Clock } from '../../src/core/time.ts'
import { createHandOuts } from '../../src/main/service/hand-out.ts'
import type { Jobs } from '../../src/main/service/jobs.ts'
import { libraryHandlers } from '../../src/main/service/library.ts'
import { settingsHandlers } from '../../src/main/service/settings.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { tasks, type Task, type TaskInput, type TaskOutput } from '../../src/main/service/tasks.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import type { Store } from '../../src/main/store/store.ts'

export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export interface HandClock extends Clock {
  ms: number
  offsetMin: number | ((atMs: number) => number)
}

/** Stands still at a Monday noon in a place on UTC, until it is moved. */
export function handClock(ms = Date.UTC(2024, 2, 4, 12)): HandClock {
  const clock: HandClock = {
    ms,
    offsetMin: 0,
    nowMs: () => clock.ms,
    utcOffsetMin: (atMs) => (typeof clock.offsetMin === 'number' ? clock.offsetMin : clock.offsetMin(atMs)),
  }
  return clock
}

/** The same bytes in every run. */
export function seededBytes(seed: string): RandomBytes {
  let drawn = 0
  return (count) => Uint8Array.from({ length: count }, () => hashText(`${seed} ${drawn++}`) & 0xff)
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected fault: ${JSON.stringify(result.fault)}`)
  return result.value
}
export const faultOf = (result: Result<unknown>): string => (result.ok ? 'no fault' : result.fault.code)

export const deckIdOf = (number: number): DeckId =>
  asDeckId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)

export const articleText = Array.from({ length: 40 }, (_, n) => `Sentence ${n} says that ship ${n} left Orlund.`).join(
  ' ',
)
const source: Source = {
  title: 'Ships leave Orlund',
  publisher: 'The Orlund Mail',
  published: '2024-03-01',
  sha256: 'ab'.repeat(32),
}

/** The nth card asks about the nth sentence. */
export function buildCard(n: number, changes: Partial<Card> = {}): Card {
  const exact = `ship ${n} left`
  const start = articleText.indexOf(exact)
  return {
    id: asCardId(`card-${n}`),
    kind: 'name',
    prompt: `Which ship left Orlund as number ${n}?`,
    answer: { canonical: `Ship ${n}`, accepted: [`the ship ${n}`] },
    evidence: [{ source: source.sha256, start, end: start + exact.length, exact, prefix: 'that ', suffix: ' Orlund' }],
    tags: [],
    ...changes,
  }
}

export function buildDeck(number: number, cards: readonly Card[] | number, changes: Partial<Deck> = {}): Deck {
  return {
    format: 'dateline-deck',
    version: 1,
    id: deckIdOf(number),
    revision: 1,
    title: `Deck ${number}`,
    description: '',
    language: 'en',
    licence: '',
    authors: [],
    sources: [{ ...source, text: articleText }],
    cards: typeof cards === 'number' ? Array.from({ length: cards }, (_, n) => buildCard(n)) : cards,
    tray: [],
    ...changes,
  }
}

export const libraryIn = (folder: string): string => join(folder, 'profile', 'library.sqlite')

/** Opens the library of a folder; closed when the test ends. */
export function openLibrary(folder: string, clock: Clock, path = libraryIn(folder)): Store {
  const store = valueOf(openStore(path, { clock, random: seededBytes(path) }))
  onTestFinished(() => {
    store.close()
  })
  return store
}

/** Works here instead of in a worker; `beforeAnswer` runs once a job's work is done, before anybody hears of it. */
export function jobsHere(beforeAnswer: () => unknown = () => undefined): Jobs {
  return {
    run: async <T extends Task>(task: T, input: TaskInput<T>) => {
      const result = await (tasks[task] as (input: TaskInput<T>) => TaskOutput<T> | Promise<TaskOutput<T>>)(input)
      await beforeAnswer()
      return result
    },
    cancel: () => undefined,
    close: () => Promise.resolve(),
  }
}

type Question = Extract<StudyView, { state: 'question' }>

/** A learner in front of a scope, who sees faults as errors. */
export function studyIn(store: Store, clock: Clock, deckId: DeckId | null = null) {
  const calls = studyHandlers(store, clock, seededBytes('reviews'))
  const view = async (): Promise<StudyView> => valueOf(await calls['study.view']({ deckId }))
  const question = async (): Promise<Question> => {
    const shown = await view()
    if (shown.state !== 'question') throw new Error('The session is finished')
    return shown
  }
  return {
    calls,
    view,
    question,
    grade: async (rating: 1 | 2 | 3 | 4): Promise<StudyView> => {
      const cardId = (await question()).card.id
      return valueOf(await calls['study.grade']({ deckId, cardId, rating, durationMs: 1500.4 }))
    },
    undo: async (): Promise<StudyView> => valueOf(await calls['study.undo']({ deckId })).view,
  }
}

export async function changeSettings(store: Store, changes: Partial<Settings>) {
  return valueOf(await settingsHandlers(store)['settings.set'](changes))
}

export async function viewLibrary(store: Store, clock: Clock) {
  return valueOf(await libraryHandlers(store, clock)['library.view']({}))
}

/** Every row of the derived states, with the card it belongs to. */
export const statesIn = (store: Store): unknown[] =>
  store.db.all(
    `SELECT card.deck_id, card.id, card_state.* FROM card_state JOIN card ON card.key = card_key ORDER BY 1, 2`,
  )

/** Hands a deck out as Dateline's own file, and reads the file again. */
export async function giveOut(store: Store, clock: Clock, id: DeckId, withText = true) {
  const print = () => Promise.reject(new Error('nothing is printed'))
  const { make } = createHandOuts({ clock, jobs: jobsHere(), onProgress: () => undefined, print })
  const more = { withProgress: false, withByteOrderMark: true, paper: { ...defaultPaperOptions } }
  const handed = valueOf(await make(store, { id, format: 'dateline', job: randomUUID(), withText, ...more }))
  const read = valueOf(readDateline(handed.file))
  const [incoming] = read.decks
  if (incoming === undefined) throw new Error('The file has no deck')
  return { ...handed, deck: incoming.deck, medium: read.medium, losses: read.losses }
}
