/** Sums of the review log that the statistics read; what is in them is filled in from the log when the library opens. */
import type { Migration } from './migration.ts'

export const rollUps: Migration = {
  version: 5,
  sql: `
CREATE TABLE day_roll_up (                -- grades that stand
  deck_id     TEXT NOT NULL,              -- '' for all, decks that are gone included
  study_day   INTEGER NOT NULL,
  phase       TEXT NOT NULL,              -- before the grade
  wait_days   INTEGER NOT NULL,           -- in review: the least of its class of study days since the last grade; else 0
  again       INTEGER NOT NULL,
  hard        INTEGER NOT NULL,
  good        INTEGER NOT NULL,
  easy        INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  PRIMARY KEY (deck_id, study_day, phase, wait_days)
) STRICT, WITHOUT ROWID;

CREATE TABLE facet_roll_up (              -- first grades of a day of cards in review that stand
  deck_id   TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  facet     TEXT NOT NULL,
  value     TEXT NOT NULL,
  recalls   INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  PRIMARY KEY (deck_id, facet, value)
) STRICT, WITHOUT ROWID;
`,
}
