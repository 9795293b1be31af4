/** What fitting and forecasting read of the log: every step that stands, and the learner's habits from the daily sums. */
import type { LoggedStep } from '../../core/study/fitting/histories.ts'
import { usualHabits, type Habits } from '../../core/study/fitting/workload.ts'
import type { Rating } from '../../core/study/card-state.ts'
import { carriedGradesSql } from './carried-log.ts'
import type { Database } from './database.ts'

const stepsSql = `
SELECT id, -1 AS place, deck_id || ' ' || card_id AS card, study_day AS studyDay, rating, before IS NULL AS wasNew
FROM review
WHERE what IN ('grade', 'reset') AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)
UNION ALL
SELECT id, place, deck_id || ' ' || card_id, study_day, rating, phase = 'new' FROM (${carriedGradesSql()})
ORDER BY 1, 2`
type StepRow = { card: string; studyDay: number; rating: Rating | null; wasNew: 0 | 1 }

/** Of all decks, also those that are gone: what a learner remembered stays true. */
export function stepsOfLog(db: Database): LoggedStep[] {
  return db.all<StepRow>(stepsSql).map((row) => ({ ...row, wasNew: row.rating !== null && row.wasNew === 1 }))
}

const sumsSql = `
SELECT phase, wait_days > 0 AS waited, sum(again) AS again, sum(hard) AS hard, sum(good) AS good, sum(easy) AS easy,
  sum(duration_ms) AS durationMs
FROM day_roll_up WHERE deck_id = '' GROUP BY 1, 2`
type SumRow = Record<'again' | 'hard' | 'good' | 'easy' | 'durationMs', number> & { phase: string; waited: 0 | 1 }

/** First grades of a day of cards in review that stand. */
export function countRecallsOfLog(db: Database): number {
  const sql = `SELECT coalesce(sum(again + hard + good + easy), 0) AS count FROM day_roll_up
    WHERE deck_id = '' AND phase = 'review' AND wait_days > 0`
  return db.get<{ count: number }>(sql)?.count ?? 0
}

/** With fewer grades of a kind, those of many learners say more than one's own. */
const enough = 200

export function habitsOf(db: Database): Habits {
  const rows = db.all<SumRow>(sumsSql)
  const total = (phase: string, of: (row: SumRow) => number): number =>
    rows.filter((row) => row.phase === phase).reduce((sum, row) => sum + of(row), 0)
  const grades = ({ again, hard, good, easy }: SumRow) => again + hard + good + easy
  const ms = ({ durationMs }: SumRow) => durationMs

  const first = rows.find(({ phase }) => phase === 'new')
  const recalls = rows.find(({ phase, waited }) => phase === 'review' && waited === 1)
  const hasFirst = first !== undefined && grades(first) >= enough
  const hasRecalls = recalls !== undefined && grades(recalls) >= enough && recalls.again > 0
  const secondsRecalled = hasRecalls ? ms(recalls) / grades(recalls) / 1000 : usualHabits.secondsRecalled
  return {
    firstRatings: hasFirst ? [first.again, first.hard, first.good, first.easy] : usualHabits.firstRatings,
    recalledRatings: hasRecalls ? [recalls.hard, recalls.good, recalls.easy] : usualHabits.recalledRatings,
    secondsNew: hasFirst ? (ms(first) + total('learning', ms)) / grades(first) / 1000 : usualHabits.secondsNew,
    secondsRecalled,
    secondsForgotten: hasRecalls
      ? secondsRecalled + total('relearning', ms) / recalls.again / 1000
      : usualHabits.secondsForgotten,
  }
}
