/** Desks in place of drafts: what was proposed, every step since, and what was handed out. */
import type { Migration } from './migration.ts'

export const desk: Migration = {
  version: 2,
  sql: `
CREATE TABLE desk (
  deck_id    TEXT PRIMARY KEY,            -- of a draft: the deck it will become
  title      TEXT NOT NULL,
  saved_seq  INTEGER,                     -- the last step that is in the saved deck; null: never saved from here
  updated_ms INTEGER NOT NULL,
  deleted_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE desk_content (               -- apart, since a step changes the row above and none of this
  deck_id  TEXT PRIMARY KEY REFERENCES desk ON DELETE CASCADE,
  head     TEXT CHECK (json_valid(head)),               -- JSON: the deck's own lines as they came; null: begun here
  articles TEXT NOT NULL CHECK (json_valid(articles)),  -- JSON: as they came
  proposal TEXT NOT NULL CHECK (json_valid(proposal))   -- JSON
) STRICT;

CREATE TABLE desk_step (
  deck_id TEXT NOT NULL REFERENCES desk ON DELETE CASCADE,
  seq     INTEGER NOT NULL,               -- never used again, also where the step was undone and dropped
  step    TEXT NOT NULL CHECK (json_valid(step)),  -- JSON
  undone  INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (deck_id, seq)
) STRICT;

CREATE TABLE handout (                    -- each revision that left this library, or came to its desk
  deck_id   TEXT NOT NULL REFERENCES deck ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  content   TEXT NOT NULL CHECK (json_valid(content)),  -- JSON: the deck without the articles' texts
  handed_ms INTEGER NOT NULL,
  PRIMARY KEY (deck_id, revision)
) STRICT;

INSERT INTO desk (deck_id, title, updated_ms, deleted_ms)
SELECT deck_id, title, updated_ms, deleted_ms FROM draft WHERE deck_id NOT IN (SELECT id FROM deck);

INSERT INTO desk_content (deck_id, head, articles, proposal)
SELECT deck_id, NULL, json_array(json_object('key', 'a1', 'article', json(article))),
  json_object('cards', (
    SELECT json_group_array(json_object('card', json(card.value), 'reasons', json('[]'))) FROM json_each(proposed) AS card
  ), 'madeFrom', NULL)
FROM draft JOIN desk USING (deck_id);

INSERT INTO desk_step (deck_id, seq, step)
SELECT deck_id, row_number() OVER (PARTITION BY deck_id ORDER BY place), json_object('edits', CASE
    WHEN verdict IS NULL THEN json_array(json(word))
    WHEN words = '{}' THEN json_array(json(judge))
    ELSE json_array(json(word), json(judge))
  END, 'label', CASE WHEN words <> '{}' THEN 'Edit a card' WHEN verdict = 'accepted' THEN 'Accept a card' ELSE 'Discard a card' END)
FROM (
  SELECT deck_id, place, verdict, words,
    json_object('do', 'word', 'card', card, 'fields', json(words)) AS word,
    json_object('do', 'judge', 'cards', json_array(card), 'verdict', verdict) AS judge
  FROM (
    SELECT draft.deck_id, decision.id AS place, decision.key AS card, decision.value ->> '$.verdict' AS verdict,
      json_patch('{}', json_object('prompt', decision.value ->> '$.prompt', 'answer', decision.value ->> '$.answer')) AS words
    FROM draft JOIN desk USING (deck_id), json_each(draft.decisions) AS decision
  )
  WHERE verdict IS NOT NULL OR words <> '{}'
);

-- A draft that was saved: its words are in the deck, but nothing says yet that they are a person's.
UPDATE card SET content = json_set(content, '$.own', json((
  SELECT json_group_array(words.key)
  FROM draft, json_each(draft.decisions, '$."' || card.id || '"') AS words
  WHERE draft.deck_id = card.deck_id AND words.key IN ('prompt', 'answer')
)))
WHERE id NOT GLOB '*[^0-9a-z]*' AND EXISTS (
  SELECT 1 FROM draft, json_each(draft.decisions, '$."' || card.id || '"') AS words
  WHERE draft.deck_id = card.deck_id AND words.key IN ('prompt', 'answer')
);

DROP TABLE draft;
`,
}
