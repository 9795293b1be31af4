/** Every proposal of a desk beside those before it, so that undoing a step brings back what was proposed before that step. */
import type { Migration } from './migration.ts'

export const proposals: Migration = {
  version: 3,
  sql: `
CREATE TABLE desk_proposal (
  deck_id TEXT NOT NULL REFERENCES desk ON DELETE CASCADE,
  after   INTEGER NOT NULL,               -- how many steps were done when it was made
  content TEXT NOT NULL CHECK (json_valid(content)),  -- JSON
  PRIMARY KEY (deck_id, after)
) STRICT;

INSERT INTO desk_proposal (deck_id, after, content) SELECT deck_id, 0, proposal FROM desk_content;

ALTER TABLE desk_content DROP COLUMN proposal;
`,
}
