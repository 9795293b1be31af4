/** When each card came in, a learner's own tags, and what the list of all cards is searched and sorted by. */
import type { Migration } from './migration.ts'

export const search: Migration = {
  version: 6,
  sql: `
ALTER TABLE card ADD COLUMN added_ms INTEGER NOT NULL DEFAULT 0;
UPDATE card SET added_ms = (SELECT created_ms FROM deck WHERE id = deck_id);

CREATE TABLE card_tag (                   -- the learner's own, beside those in the card
  card_key INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
  tag      TEXT NOT NULL,
  PRIMARY KEY (card_key, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE card_line (                  -- derived: a row a card that is in its deck
  card_key     INTEGER PRIMARY KEY REFERENCES card ON DELETE CASCADE,
  deck_id      TEXT NOT NULL,
  position     INTEGER NOT NULL,
  added_ms     INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  question_key TEXT NOT NULL,             -- folded, for sorting
  answer_key   TEXT NOT NULL
) STRICT;
CREATE INDEX card_line_by_question ON card_line (question_key, card_key, deck_id);
CREATE INDEX card_line_by_answer ON card_line (answer_key, card_key, deck_id);
CREATE INDEX card_line_by_kind ON card_line (kind, card_key, deck_id);
CREATE INDEX card_line_by_added ON card_line (added_ms, card_key, deck_id);
CREATE INDEX card_line_by_deck ON card_line (deck_id, position, card_key);

CREATE TABLE card_name (                  -- derived: who is named, who speaks, and the card's own tags
  role     TEXT NOT NULL CHECK (role IN ('actor', 'speaker', 'tag')),
  name     TEXT NOT NULL,
  card_key INTEGER NOT NULL REFERENCES card_line ON DELETE CASCADE,
  PRIMARY KEY (role, name, card_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_name_by_card ON card_name (card_key);

CREATE VIRTUAL TABLE card_text USING fts5 (  -- derived: rowid is the card's key; words only, no copy of the text
  question, answer, speaker, actors, quotation,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER card_text_follows_line AFTER DELETE ON card_line
BEGIN DELETE FROM card_text WHERE rowid = old.card_key; END;
`,
}
