/** Cards that a person took out of a deck, apart from those that a revision of it dropped. */
import type { Migration } from './migration.ts'

export const cardDeletion: Migration = {
  version: 7,
  sql: `
ALTER TABLE card ADD COLUMN deleted_ms INTEGER;  -- when the person deleted it; no revision brings it back
ALTER TABLE card ADD COLUMN in_deck INTEGER GENERATED ALWAYS AS (removed_ms IS NULL AND deleted_ms IS NULL) VIRTUAL;
`,
}
