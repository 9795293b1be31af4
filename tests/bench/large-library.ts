/** A library after years of study: 100,000 cards in 1,000 decks and about a million grades, day by day as they would have come. */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { newCardState, type CardState, type Rating } from '../../src/core/study/card-state.ts'
import { createSchedulers, schedulerVersion } from '../../src/core/study/scheduler.ts'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import type { StudyCard } from '../../src/core/study/study-card.ts'
import { startOfStudyDayAt, studyDayOf } from '../../src/core/study/study-day.ts'
import { nextUlid } from '../../src/core/study/ulid.ts'
import { minuteMs } from '../../src/core/time.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import { openProfiles } from '../../src/main/service/profiles.ts'
import { writeState } from '../../src/main/store/card-states.ts'
import { sumUp } from '../../src/main/store/roll-ups.ts'
import type { Store } from '../../src/main/store/store.ts'
import { openLibrary, putDecks, valueOf } from './store-bench.ts'

const cards = 100_000
const days = 800
const newADay = cards / days
const settings = { rolloverHour: 4, desiredRetention: 0.9 }

const insertSql = `
INSERT INTO review (what, id, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, device, scheduler,
  rating, retention, way, duration_ms, before)
VALUES ('grade', ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 'recall', ?, ?)`

/** Made once a run; each measure works on a copy of its own, which is gone afterwards. */
let filled: string | null = null

function largeLibraryFile(): string {
  if (filled === null) {
    filled = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
    const made = filled
    process.once('exit', () => {
      rmSync(made, { recursive: true, force: true })
    })
    const store = openLibrary(join(made, 'library.sqlite'))
    fillLargeLibrary(store)
    store.close()
  }
  return join(filled, 'library.sqlite')
}

/** Puts a copy in the place of the library of the first profile in a user-data folder, which it makes. */
export function putLargeProfile(userData: string): void {
  const profiles = valueOf(openProfiles(userData))
  const path = profiles.libraryPath(profiles.current())
  mkdirSync(dirname(path), { recursive: true })
  cpSync(largeLibraryFile(), path)
}

export async function withLargeLibrary<T>(work: (store: Store, folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    cpSync(largeLibraryFile(), join(folder, 'library.sqlite'))
    const store = openLibrary(join(folder, 'library.sqlite'))
    try {
      return await work(store, folder)
    } finally {
      store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Returns how many grades there are. */
export function fillLargeLibrary(store: Store): number {
  return store.db.transact(() => {
    putDecks(store, cards)
    const grades = writeYears(store)
    sumUp(store.db)
    return grades
  })
}

/** Rows are written as they are and summed up once, which is what an older library that is opened gets, too. */
function writeYears({ db, device, study }: Store): number {
  const scheduler = createSchedulers()(settings)
  const decks = db.all<{ id: StudyCard['deckId'] }>('SELECT id FROM deck ORDER BY id')
  const all = decks.flatMap(({ id }) => study.allCards(id))
  const today = studyDayOf({ ms: systemClock.nowMs(), utcOffsetMin: 0 }, settings.rolloverHour)
  const states = new Map<StudyCard, CardState>()
  const due = new Map<number, StudyCard[]>()
  let grades = 0
  let last: ReturnType<typeof nextUlid> | null = null
  for (let day = today - days; day < today; day++) {
    const from = (day - today + days) * newADay
    let atMs = startOfStudyDayAt(day, 0, settings.rolloverHour) + 60 * minuteMs
    const waiting = [...(due.get(day) ?? []), ...all.slice(from, from + newADay)]
    due.delete(day)
    for (let card = waiting.shift(); card !== undefined; card = waiting.shift()) {
      const before = states.get(card) ?? newCardState
      const drawn = fractionOf(`${card.id} ${before.reps}`)
      const rating: Rating = drawn < 0.1 ? 1 : drawn < 0.2 ? 2 : drawn < 0.9 ? 3 : 4
      const at = { ms: (atMs += 5_000), utcOffsetMin: 0 }
      const after = scheduler.schedule(card.id, before, rating, at)
      last = nextUlid(last, at.ms, randomBytes)
      const image = before.phase === 'new' ? null : JSON.stringify(before)
      db.run(
        insertSql,
        ...[last, card.deckId, card.id, at.ms, settings.rolloverHour, day, device, schedulerVersion],
        ...[rating, settings.desiredRetention, Math.round(3_000 + drawn * 9_000), image],
      )
      states.set(card, after)
      grades++
      if (after.dueDay === null) waiting.push(card)
      else due.set(after.dueDay, [...(due.get(after.dueDay) ?? []), card])
    }
  }
  for (const [card, state] of states) writeState(db, card.key, state)
  for (const { id } of decks) study.forgetDeck(id)
  return grades
}
