/** What the learner chose for a deck, for all decks, and the weights of their memory; what cannot be read counts as not chosen. */
import { ownOptions } from '../../contract/options-shapes.ts'
import type { DeckId } from '../../core/ids.ts'
import { optionsOfDeck, optionsOfLearner, type DeckOptions, type OwnOptions } from '../../core/study/deck-options.ts'
import type { Database } from './database.ts'
import { readSettings } from './settings.ts'

/** Retention and new cards have settings of their own, which the learner's options share. */
export function readLearnerOptions(db: Database): OwnOptions {
  const row = db.get<{ value: string }>(`SELECT value FROM setting WHERE key = 'options'`)
  const { desiredRetention, newPerDay } = readSettings(db)
  return { ...readable(row?.value), desiredRetention, newPerDay }
}

export function readOwnOptions(db: Database, deckId: DeckId): OwnOptions {
  return readable(db.get<{ content: string }>('SELECT content FROM deck_option WHERE deck_id = ?', deckId)?.content)
}

export interface Options {
  /** Over all decks. */
  readonly learner: DeckOptions
  readonly ofDeck: (deckId: DeckId) => DeckOptions
}

/** Of all decks at once, since a session may span a thousand. */
export function readOptions(db: Database): Options {
  const learner = optionsOfLearner(readLearnerOptions(db))
  const plain = optionsOfDeck(learner, {})
  const rows = db.all<{ deckId: DeckId; content: string }>('SELECT deck_id AS deckId, content FROM deck_option')
  const own = new Map(rows.map(({ deckId, content }) => [deckId, optionsOfDeck(learner, readable(content))]))
  return { learner, ofDeck: (deckId) => own.get(deckId) ?? plain }
}

export function writeOwnOptions(db: Database, deckId: DeckId, own: OwnOptions): void {
  const content = JSON.stringify(own)
  if (content === '{}') db.run('DELETE FROM deck_option WHERE deck_id = ?', deckId)
  else db.run('INSERT OR REPLACE INTO deck_option (deck_id, content) VALUES (?, ?)', deckId, content)
}

export function writeLearnerOptions(db: Database, { desiredRetention, newPerDay, ...own }: OwnOptions): void {
  const put = (key: string, value: unknown) =>
    value === undefined
      ? db.run('DELETE FROM setting WHERE key = ?', key)
      : db.run('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)', key, JSON.stringify(value))
  put('desiredRetention', desiredRetention)
  put('newPerDay', newPerDay)
  put('options', own)
}

function readable(json: string | undefined): OwnOptions {
  if (json === undefined) return {}
  const stored = JSON.parse(json) as Record<string, unknown>
  const entries = Object.entries(ownOptions.shape).map(([key, shape]) => [key, shape.safeParse(stored[key]).data])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as OwnOptions
}
