/** What a deck's learner chose for it, marks on cards, resets in the log, and every step of study with what it changed. */
import type { Migration } from './migration.ts'

/** So many grades of an older library can be taken back. */
const keptGrades = 1000

export const study: Migration = {
  version: 4,
  sql: `
CREATE TABLE deck_option (                -- no row: the learner's own settings hold
  deck_id TEXT PRIMARY KEY REFERENCES deck ON DELETE CASCADE,
  content TEXT NOT NULL CHECK (json_valid(content))  -- JSON: only what differs
) STRICT, WITHOUT ROWID;

CREATE TABLE day_extra (                  -- "a few more today"
  study_day INTEGER NOT NULL,
  deck_id   TEXT NOT NULL,                -- '' for all decks
  new       INTEGER NOT NULL,
  reviews   INTEGER NOT NULL,
  PRIMARY KEY (study_day, deck_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory_weights (             -- of the learner's memory; the newest holds
  seq     INTEGER PRIMARY KEY,
  time_ms INTEGER NOT NULL,
  weights TEXT CHECK (json_valid(weights)),  -- JSON: 21 numbers; null: those the model comes with
  figures TEXT NOT NULL CHECK (json_valid(figures))  -- JSON: what spoke for them
) STRICT;

CREATE TABLE card_mark (                  -- no row: none
  card_key   INTEGER PRIMARY KEY REFERENCES card ON DELETE CASCADE,
  suspended  INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  buried_day INTEGER,                     -- the study day on which it rests
  flag       INTEGER NOT NULL DEFAULT 0 CHECK (flag BETWEEN 0 AND 4),
  report     TEXT                         -- what the learner finds wrong with it, in their words
) STRICT;

CREATE TABLE scheduler_config (           -- what an outcome rests on beside the card's own state
  id      INTEGER PRIMARY KEY,
  content TEXT NOT NULL UNIQUE CHECK (json_valid(content))  -- JSON
) STRICT;

CREATE TABLE review_4 (                   -- the log; outlives cards and decks, so it refers to them by name alone
  id             TEXT PRIMARY KEY,        -- ULID
  what           TEXT NOT NULL CHECK (what IN ('grade', 'undo', 'reset')),
  deck_id        TEXT NOT NULL,
  card_id        TEXT NOT NULL,
  time_ms        INTEGER NOT NULL,
  utc_offset_min INTEGER NOT NULL,
  rollover_hour  INTEGER NOT NULL,
  study_day      INTEGER NOT NULL,
  voids          TEXT REFERENCES review_4,  -- an undo: the grade or reset it takes back
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
  CHECK ((what = 'grade') = (rating IS NOT NULL)),
  CHECK ((what = 'undo') = (voids IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO review_4 (id, what, deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day, voids, rating,
  retention, way, duration_ms, answer, before, scheduler, device)
SELECT id, iif(voids IS NULL, 'grade', 'undo'), deck_id, card_id, time_ms, utc_offset_min, rollover_hour, study_day,
  voids, rating, retention, way, duration_ms, answer, before, scheduler, device
FROM review ORDER BY id;
DROP TRIGGER review_is_never_changed;
DROP TRIGGER review_is_never_deleted;
DROP TABLE review;
ALTER TABLE review_4 RENAME TO review;
CREATE INDEX review_by_day ON review (study_day);
CREATE INDEX review_by_deck ON review (deck_id);
CREATE UNIQUE INDEX review_undo ON review (voids) WHERE voids IS NOT NULL;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;

CREATE TABLE study_step (                 -- what was done in study, newest last, so that it can be taken back
  seq     INTEGER PRIMARY KEY,
  step    INTEGER NOT NULL,               -- equal for the parts of one step: each deck it changed has its own
  deck_id TEXT REFERENCES deck ON DELETE CASCADE,  -- null: what holds for all decks
  what    TEXT NOT NULL,                  -- 'grade', 'suspend', 'bury', …
  time_ms INTEGER NOT NULL,
  reviews TEXT NOT NULL CHECK (json_valid(reviews)),  -- JSON: the rows of the log it wrote, which hold the states before
  before  TEXT NOT NULL CHECK (json_valid(before))    -- JSON: whatever else it changed, as it was
) STRICT;
CREATE INDEX study_step_by_deck ON study_step (deck_id);
CREATE INDEX study_step_by_step ON study_step (step);

INSERT INTO study_step (step, deck_id, what, time_ms, reviews, before)
SELECT row_number() OVER (ORDER BY id), deck_id, 'grade', time_ms, json_array(id), '{}' FROM (
  SELECT id, deck_id, time_ms FROM review
  WHERE what = 'grade' AND deck_id IN (SELECT id FROM deck)
    AND NOT EXISTS (SELECT 1 FROM review AS undo WHERE undo.voids = review.id)
  ORDER BY id DESC LIMIT ${String(keptGrades)}
) ORDER BY id;
`,
}
