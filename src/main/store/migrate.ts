/** Brings a library's schema up to date, one numbered step a transaction; refuses a library from a newer version. */
import { fail, ok, type Result } from '../../core/fault.ts'
import type { Database } from './database.ts'
import { firstLibrary } from './migrations/0001-first-library.ts'
import { desk } from './migrations/0002-desk.ts'
import { proposals } from './migrations/0003-proposals.ts'
import { study } from './migrations/0004-study.ts'
import { rollUps } from './migrations/0005-roll-ups.ts'
import { search } from './migrations/0006-search.ts'
import { cardDeletion } from './migrations/0007-card-deletion.ts'
import { classResults } from './migrations/0008-class-results.ts'
import { media } from './migrations/0009-media.ts'
import { carried } from './migrations/0010-carried.ts'
import { packedHandouts } from './migrations/0011-packed-handouts.ts'
import type { Migration } from './migrations/migration.ts'

export const migrations: readonly Migration[] = [
  firstLibrary,
  desk,
  proposals,
  study,
  rollUps,
  search,
  cardDeletion,
  classResults,
  media,
  carried,
  packedHandouts,
]

export function schemaVersion(db: Database): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
}

/** Runs the steps that are missing; `beforeStep` is called once, before the first of them. */
export function migrate(db: Database, beforeStep: () => void, steps = migrations): Result<null> {
  const version = schemaVersion(db)
  if (version > steps.length) return fail({ code: 'library-newer', version })
  const missing = steps.slice(version)
  if (missing.length > 0 && version > 0) beforeStep()
  for (const step of missing) {
    db.transact(() => {
      db.script(`${step.sql}; PRAGMA user_version = ${step.version}`)
    })
  }
  return ok(null)
}
