/** A hand-out is kept packed: a deck of some thousand cards otherwise takes as much room again with every revision, and long to write. */
import type { Migration } from './migration.ts'

export const packedHandouts: Migration = {
  version: 11,
  sql: `
CREATE TABLE handout_11 (                 -- each revision that left this library, or came to its desk
  deck_id   TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  content   BLOB NOT NULL,                -- JSON: the deck without the articles' texts; gzipped, but for what was there before
  handed_ms INTEGER NOT NULL,
  PRIMARY KEY (deck_id, revision)
) STRICT;
INSERT INTO handout_11 SELECT deck_id, revision, CAST(content AS BLOB), handed_ms FROM handout;
DROP TABLE handout;
ALTER TABLE handout_11 RENAME TO handout;
`,
}
