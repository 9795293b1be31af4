/** The learner's own tags on cards, beside those that the deck gives them. */
import type { Database } from './database.ts'

const putSql = 'INSERT OR IGNORE INTO card_tag (card_key, tag) VALUES (?, ?)'
const takeSql = 'DELETE FROM card_tag WHERE card_key = ? AND tag = ?'

/** False where it was so already. */
export const writeTag = (db: Database, key: number, tag: string, hasIt: boolean): boolean =>
  db.run(hasIt ? putSql : takeSql, key, tag) > 0

export function ownTagsOf(db: Database, key: number): string[] {
  const sql = 'SELECT tag FROM card_tag WHERE card_key = ? ORDER BY tag'
  return db.all<{ tag: string }>(sql, key).map(({ tag }) => tag)
}
