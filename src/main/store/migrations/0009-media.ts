/** The bytes of pictures and sounds, once for all decks that show them. */
import type { Migration } from './migration.ts'

export const media: Migration = {
  version: 9,
  sql: `
CREATE TABLE medium (                     -- a row: all of its pieces are there
  sha256 TEXT PRIMARY KEY,
  bytes  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE medium_piece (               -- written before its medium, so that no commit is long
  sha256   TEXT NOT NULL,
  position INTEGER NOT NULL,
  bytes    BLOB NOT NULL,
  PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE deck_medium (                -- what a deck lists; the bytes may be missing, as they were in its file
  deck_id TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  name    TEXT NOT NULL,                  -- as its cards know it
  sha256  TEXT NOT NULL,
  PRIMARY KEY (deck_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX deck_medium_by_content ON deck_medium (sha256);

INSERT OR IGNORE INTO deck_medium (deck_id, name, sha256)
SELECT deck.id, listed.value ->> 'name', listed.value ->> 'sha256' FROM deck, json_each(deck.content, '$.media') AS listed;
`,
}
