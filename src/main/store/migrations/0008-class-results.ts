/** What a class handed in, a file a learner. */
import type { Migration } from './migration.ts'

export const classResults: Migration = {
  version: 8,
  sql: `
CREATE TABLE class_result (
  deck_id TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  learner TEXT NOT NULL,                  -- a name or pseudonym of their choice
  content TEXT NOT NULL CHECK (json_valid(content)),  -- JSON: the result file as it was read
  PRIMARY KEY (deck_id, learner)
) STRICT, WITHOUT ROWID;
`,
}
