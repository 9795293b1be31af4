/** Lets go of what was deleted thirty days ago; the review log stays. */
import { dayMs, type EpochMs } from '../../core/time.ts'
import { sweepCarried } from './carry-in.ts'
import type { Database } from './database.ts'

const keptDays = 30

export function purgeDeleted(db: Database, nowMs: EpochMs): void {
  const before = Math.round(nowMs - keptDays * dayMs)
  db.transact(() => {
    db.run('DELETE FROM desk WHERE deck_id IN (SELECT id FROM deck WHERE deleted_ms < ?)', before)
    db.run('DELETE FROM deck WHERE deleted_ms < ?', before)
    db.run('DELETE FROM desk WHERE deleted_ms < ?', before)
    sweepCarried(db)
  })
}
