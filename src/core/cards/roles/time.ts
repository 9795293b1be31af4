/** Says at which time a role held that an article tells of: the month or year in which it appeared. */
import { pointInWords } from '../wording/date-words.ts'
import type { Reading } from '../reading.ts'

/** "May 2021"; null where nobody knows. */
export function monthInWords({ published, style }: Reading): string | null {
  if (!published || published.year === null) return null
  const { year, month } = published
  return pointInWords(month === undefined ? { precision: 'year', year } : { precision: 'month', year, month }, style)
}
