/** The first library: decks with their sources and cards, states, the append-only review log, drafts, settings. */
import type { Migration } from './migration.ts'

export const firstLibrary: Migration = {
  version: 1,
  sql: `
CREATE TABLE deck (
  id         TEXT PRIMARY KEY,
  revision   INTEGER NOT NULL,
  title      TEXT NOT NULL,               -- the deck file's
  own_title  TEXT,                        -- the learner's, kept when a newer revision comes
  content    TEXT NOT NULL CHECK (json_valid(content)),  -- JSON: the deck without sources and cards, unknown fields included
  created_ms INTEGER NOT NULL,
  archived   INTEGER NOT NULL DEFAULT 0,
  deleted_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  deck_id  TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sha256   TEXT NOT NULL,
  content  TEXT NOT NULL CHECK (json_valid(content)),  -- JSON: the source without its text
  text     TEXT,
  PRIMARY KEY (deck_id, position)
) STRICT;

CREATE TABLE card (
  key        INTEGER PRIMARY KEY,
  deck_id    TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  id         TEXT NOT NULL,               -- a stranger's file may repeat another deck's
  position   INTEGER NOT NULL,
  sibling    TEXT NOT NULL,               -- equal for cards made from the same sentence
  content    TEXT NOT NULL CHECK (json_valid(content)),  -- JSON: the card, unknown fields included
  removed_ms INTEGER,                     -- when a newer revision dropped it; state and log stay
  UNIQUE (deck_id, id)
) STRICT;

CREATE TABLE card_state (                 -- no row: never graded
  card_key        INTEGER PRIMARY KEY REFERENCES card ON DELETE CASCADE,
  phase           TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
  stability       REAL NOT NULL,
  difficulty      REAL NOT NULL,
  due_ms          INTEGER NOT NULL,
  due_day         INTEGER,
  last_review_ms  INTEGER NOT NULL,
  last_review_day INTEGER NOT NULL,
  step            INTEGER NOT NULL,
  reps            INTEGER NOT NULL,
  lapses          INTEGER NOT NULL
) STRICT;

CREATE TABLE review (                     -- the log; outlives cards and decks, so it refers to them by name alone
  id             TEXT PRIMARY KEY,        -- ULID
  deck_id        TEXT NOT NULL,
  card_id        TEXT NOT NULL,
  time_ms        INTEGER NOT NULL,
  utc_offset_min INTEGER NOT NULL,
  rollover_hour  INTEGER NOT NULL,
  study_day      INTEGER NOT NULL,
  voids          TEXT REFERENCES review,  -- an undo: the grade it takes back
  rating         INTEGER CHECK (rating BETWEEN 1 AND 4),
  retention      REAL,                    -- desired, when graded
  way            TEXT,                    -- how it was asked
  duration_ms    INTEGER,
  answer         TEXT,                    -- as given, where one was typed
  before         TEXT CHECK (json_valid(before)),  -- JSON: the state before; null: new
  scheduler      TEXT NOT NULL,
  device         TEXT NOT NULL,
  CHECK ((voids IS NULL) = (rating IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX review_by_day ON review (study_day);
CREATE INDEX review_by_deck ON review (deck_id);
CREATE UNIQUE INDEX review_undo ON review (voids) WHERE voids IS NOT NULL;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;

CREATE TABLE draft (
  id         TEXT PRIMARY KEY,
  deck_id    TEXT NOT NULL,
  title      TEXT NOT NULL,
  article    TEXT NOT NULL CHECK (json_valid(article)),  -- JSON
  proposed   TEXT NOT NULL CHECK (json_valid(proposed)),  -- JSON: the cards last made from it
  decisions  TEXT NOT NULL CHECK (json_valid(decisions)),  -- JSON
  updated_ms INTEGER NOT NULL,
  deleted_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;  -- JSON values
`,
}
