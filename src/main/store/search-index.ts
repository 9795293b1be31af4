/** What cards are searched and sorted by: written in the transaction that changes a card, and derivable from the cards at any time. */
import type { Card } from '../../core/deck/deck.ts'
import type { DeckId } from '../../core/ids.ts'
import { foldText, sortKey } from '../../core/search/fold-text.ts'
import type { Database } from './database.ts'
import { readIndexVersion, writeSetting } from './settings.ts'

/** Raise it when what is written below, or how text is folded, changes: libraries then write it anew when they are opened. */
const indexVersion = 1

export interface CardLine {
  readonly key: number
  readonly deckId: DeckId
  readonly position: number
  readonly addedMs: number
}

const lineSql = `
INSERT INTO card_line (card_key, deck_id, position, added_ms, kind, question_key, answer_key) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (card_key) DO UPDATE SET deck_id = excluded.deck_id, position = excluded.position,
  added_ms = excluded.added_ms, kind = excluded.kind, question_key = excluded.question_key, answer_key = excluded.answer_key`

/**
 * In place of the line before, where there is one: written over and not deleted, since FTS5 writes its whole memory out
 * each time that the trigger on deletion reaches it, which took eight tenths of a large update.
 */
export function writeLine(db: Database, line: CardLine, card: Card): void {
  const { key, deckId, position, addedMs } = line
  db.run(lineSql, key, deckId, position, addedMs, card.kind, sortKey(card.prompt), sortKey(card.answer.canonical))
  writeText(db, key, card)
  db.run('DELETE FROM card_name WHERE card_key = ?', key)
  for (const [role, names] of Object.entries(namesIn(card))) {
    for (const name of names)
      db.run('INSERT OR IGNORE INTO card_name (role, name, card_key) VALUES (?, ?, ?)', role, name, key)
  }
}

export function moveLine(db: Database, key: number, position: number): void {
  db.run('UPDATE card_line SET position = ? WHERE card_key = ? AND position <> ?', position, key, position)
}

/** Of a card that left its deck; its words go with it. */
export function dropLine(db: Database, key: number): void {
  db.run('DELETE FROM card_line WHERE card_key = ?', key)
}

const textSql =
  'INSERT OR REPLACE INTO card_text (rowid, question, answer, speaker, actors, quotation) VALUES (?, ?, ?, ?, ?, ?)'

function writeText(
  db: Database,
  key: number,
  { prompt, answer, sequence = [], attribution, event, evidence }: Card,
): void {
  const answers = [answer.canonical, ...answer.accepted, ...sequence.map(({ text, date }) => `${text} ${date}`)]
  const actors = event?.actors ?? []
  const quotations = evidence.map(({ exact }) => exact)
  const speaker = attribution?.speaker ?? ''
  db.run(textSql, key, folded(prompt), folded(...answers), folded(speaker), folded(...actors), folded(...quotations))
}

/** SQLite's own tokenizer takes accents off, but leaves the letters that have their stroke in them. */
const folded = (...texts: readonly string[]): string => foldText(texts.join('\n'))

/** Kinds of cards whose answer is somebody's name. */
const asksWho: ReadonlySet<string> = new Set(['role-holder', 'claim-speaker', 'quotation'])

function namesIn({ kind, answer, attribution, event, tags }: Card) {
  const speaker = attribution === undefined ? [] : [attribution.speaker]
  const answered = asksWho.has(kind) ? [answer.canonical] : []
  return { actor: [...(event?.actors ?? []), ...speaker, ...answered], speaker, tag: tags }
}

type LineRow = CardLine & { readonly content: string }
const cardsSql = `
SELECT key, deck_id AS deckId, position, added_ms AS addedMs, content
FROM card WHERE in_deck AND deck_id = ?`

/** Writes everything anew where it is of another version, or was never written. */
export function refreshIndex(db: Database): void {
  if (readIndexVersion(db) === indexVersion) return
  db.transact(() => {
    db.run('DELETE FROM card_line')
    for (const { id } of db.all<{ id: string }>('SELECT id FROM deck')) {
      for (const { content, ...line } of db.all<LineRow>(cardsSql, id)) writeLine(db, line, JSON.parse(content) as Card)
    }
    writeSetting(db, 'searchIndex', indexVersion)
  })
}
