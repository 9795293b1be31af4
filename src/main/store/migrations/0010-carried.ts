/** Progress from other programs: one row of the log says that a deck's came, and what came lies beside the log, card by card. */
import type { Migration } from './migration.ts'

const columns = `id, what, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, voids, rating, retention,
  config, due_day, way, duration_ms, answer, before, scheduler, device`

export const carried: Migration = {
  version: 10,
  sql: `
CREATE TABLE review_10 (                   -- the log; outlives cards and decks, so it refers to them by name alone
  id             TEXT PRIMARY KEY,        -- ULID
  what           TEXT NOT NULL CHECK (what IN ('grade', 'undo', 'reset', 'carried')),
  deck_id        TEXT NOT NULL,
  card_id        TEXT NOT NULL,           -- '' where progress was carried in
  time_ms        INTEGER NOT NULL,
  utc_offset_min INTEGER NOT NULL,
  rollover_hour  INTEGER NOT NULL,
  study_day      INTEGER NOT NULL,
  voids          TEXT REFERENCES review_10,  -- an undo: what it takes back
  rating         INTEGER CHECK (rating BETWEEN 1 AND 4),
  retention      REAL,                    -- desired, when graded
  config         INTEGER REFERENCES scheduler_config,  -- null: defaults, and no day was chosen
  due_day        INTEGER,                 -- the day that was chosen, where one was
  way            TEXT,                    -- how it was asked
  duration_ms    INTEGER,
  answer         TEXT,                    -- as given, where one was typed
  before         TEXT CHECK (json_valid(before)),  -- JSON: the state before; null: new
  scheduler      TEXT NOT NULL,
  device         TEXT NOT NULL,
  carried        INTEGER,                 -- the batch of progress that came then
  CHECK ((what = 'grade') = (rating IS NOT NULL)),
  CHECK ((what = 'undo') = (voids IS NOT NULL)),
  CHECK ((what = 'carried') = (carried IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO review_10 (${columns}) SELECT ${columns} FROM review ORDER BY id;
DROP TRIGGER review_is_never_changed;
DROP TRIGGER review_is_never_deleted;
DROP TABLE review;
ALTER TABLE review_10 RENAME TO review;
CREATE INDEX review_by_day ON review (study_day);
CREATE INDEX review_by_deck ON review (deck_id);
CREATE UNIQUE INDEX review_undo ON review (voids) WHERE voids IS NOT NULL;
CREATE UNIQUE INDEX review_carried ON review (carried) WHERE carried IS NOT NULL;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;

CREATE TABLE carried (                    -- counts for nothing until the log has the row of its batch
  batch   INTEGER NOT NULL,
  card_id TEXT NOT NULL,
  state   TEXT CHECK (json_valid(state)), -- JSON: as the other program reckoned it; null: new
  grades  TEXT NOT NULL CHECK (json_valid(grades)),  -- JSON: those given there, oldest first: [time_ms, study_day, rating, duration_ms, phase before, study day before]
  PRIMARY KEY (batch, card_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER carried_is_never_changed BEFORE UPDATE ON carried
BEGIN SELECT RAISE(ABORT, 'what was carried in is append-only'); END;
CREATE TRIGGER carried_is_never_added_to BEFORE INSERT ON carried
WHEN EXISTS (SELECT 1 FROM review WHERE carried = new.batch)
BEGIN SELECT RAISE(ABORT, 'what was carried in is append-only'); END;
CREATE TRIGGER carried_is_never_deleted BEFORE DELETE ON carried
WHEN EXISTS (SELECT 1 FROM review WHERE carried = old.batch)
BEGIN SELECT RAISE(ABORT, 'what was carried in is append-only'); END;
`,
}
