/** Fills libraries of any size the way months of study would, and times a grade up to the next question. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Card, Deck, Source } from '../../src/core/deck/deck.ts'
import type { Result } from '../../src/core/fault.ts'
import { asCardId, asDeckId } from '../../src/core/ids.ts'
import { ratings } from '../../src/core/study/card-state.ts'
import { createSchedulers } from '../../src/core/study/scheduler.ts'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { studyDayOf } from '../../src/core/study/study-day.ts'
import { nextUlid } from '../../src/core/study/ulid.ts'
import { dayMs } from '../../src/core/time.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { writeState } from '../../src/main/store/card-states.ts'
import { openDatabase } from '../../src/main/store/database.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { appendGrade, lastReviewId } from '../../src/main/store/reviews.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import type { Store } from '../../src/main/store/store.ts'
import { timeMs, type Samples } from './measure.ts'

const cardsADeck = 100
/** As many as have been studied before; the others are new. */
const studiedShare = 0.7

/** Puts decks of a hundred cards each into a library; seven in ten have a history, and some of those are due. */
function fillLibrary(store: Store, cards: number): void {
  store.db.transact(() => {
    putDecks(store, cards)
    writeHistory(store)
  })
}

/** Decks of a hundred cards each, and no limit to new ones. */
export function putDecks(store: Store, cards: number): void {
  for (let n = 0; n * cardsADeck < cards; n++) {
    valueOf(importDeck(store, buildDeck(n, Math.min(cardsADeck, cards - n * cardsADeck)), systemClock))
  }
  writeSetting(store.db, 'newPerDay', 9999)
  writeSetting(store.db, 'seeded', 'bench')
}

/** A grade, its commit and the next question, with 10,000 cards; beside one bare INSERT that is as durable. */
export async function benchGrade(): Promise<Samples> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const store = openLibrary(join(folder, 'library.sqlite'))
  const bare = openDatabase(join(folder, 'bare.sqlite'))
  try {
    fillLibrary(store, 10_000)
    bare.startWriting()
    bare.script('CREATE TABLE row (text TEXT)')
    const study = studyHandlers(store, systemClock, randomBytes)
    let shown = valueOf(await study['study.view']({ deckId: null }))
    const ours: number[] = []
    const floor: number[] = []
    for (let round = 0; round < 550 && shown.state === 'question'; round++) {
      const { id: cardId } = shown.card
      const from = performance.now()
      shown = valueOf(await study['study.grade']({ deckId: null, cardId, rating: 3, durationMs: 2000 }))
      const gradeMs = performance.now() - from
      const bareMs = timeMs(() => bare.run('INSERT INTO row VALUES (?)', cardId.repeat(10)))
      // The first rounds warm the caches.
      if (round >= 50) {
        ours.push(gradeMs)
        floor.push(bareMs)
      }
    }
    return { unit: 'ms', ours, floor }
  } finally {
    store.close()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One first grade and one review a card, on days drawn from the card's id, as the log and the states would have them. */
function writeHistory({ db, device, study }: Store): void {
  const settings = { rolloverHour: 4, desiredRetention: 0.9 }
  const scheduler = createSchedulers()(settings)
  const now = systemClock.nowMs()
  const decks = db.all<{ id: Deck['id'] }>('SELECT id FROM deck ORDER BY id')
  const cards = decks.flatMap(({ id }) => study.allCards(id))
  const studied = cards.filter((card) => fractionOf(`studied ${card.id}`) < studiedShare)
  for (const card of studied) {
    let state = card.state
    for (const [index, daysAgo] of [20 + fractionOf(card.id) * 60, fractionOf(`${card.id} again`) * 20].entries()) {
      const at = { ms: Math.round(now - daysAgo * dayMs), utcOffsetMin: 0 }
      const rating = ratings[Math.floor(fractionOf(`${card.id} ${index}`) * 2) + 2] ?? 3
      const id = nextUlid(lastReviewId(db), at.ms, randomBytes)
      const entry = {
        id,
        deckId: card.deckId,
        cardId: card.id,
        timeMs: at.ms,
        utcOffsetMin: 0,
        device,
        way: 'recall',
        answer: null,
        config: null,
        dueDay: null,
      } as const
      const studyDay = studyDayOf(at, settings.rolloverHour)
      appendGrade(db, { ...entry, ...settings, studyDay, rating, durationMs: 4000, before: state })
      state = scheduler.schedule(card.id, state, rating, at)
    }
    writeState(db, card.key, state)
  }
  for (const { id } of decks) study.forgetDeck(id)
}

function buildDeck(number: number, count: number): Deck {
  const sha256 = number.toString(16).padStart(64, '0')
  const sentences = Array.from(
    { length: count },
    (_, n) => `On 3 May ship ${number}-${n} left Orlund with ${n} crates of lamps.`,
  )
  const text = sentences.join(' ')
  const source: Source = {
    title: `Ships of week ${number}`,
    publisher: 'The Orlund Mail',
    published: '2024-05',
    sha256,
    text,
  }
  const cards = sentences.map((sentence, n): Card => {
    const exact = `ship ${number}-${n} left`
    const start = text.indexOf(sentence) + sentence.indexOf(exact)
    const span = { start, end: start + exact.length, exact, prefix: 'On 3 May ', suffix: ' Orlund with' }
    return {
      id: asCardId(`ship-${number}-${n}`),
      kind: 'event-date',
      prompt: `When did ship ${number}-${n} leave Orlund?`,
      answer: { canonical: '3 May', accepted: ['May 3'], precision: 'day', edtf: 'XXXX-05-03' },
      evidence: [{ source: sha256, ...span }],
      tags: [],
    }
  })
  return {
    format: 'dateline-deck',
    version: 1,
    id: asDeckId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    revision: 1,
    title: source.title,
    description: '',
    language: 'en',
    licence: '',
    authors: [],
    sources: [source],
    cards,
    tray: [],
  }
}

export const openLibrary = (path: string): Store =>
  valueOf(openStore(path, { clock: systemClock, random: randomBytes }))

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected fault: ${JSON.stringify(result.fault)}`)
  return result.value
}
