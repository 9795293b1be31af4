/** Tells which cards may stand in one round of pairs: short answers of one sort, so that form alone pairs nothing. */
import { mediaOfCard } from '../../deck/card-media.ts'
import type { Card } from '../../deck/deck.ts'

export const minPairs = 3
/** More are no longer seen at one glance. */
export const maxPairs = 5

/** More does not fit beside its prompt. */
const maxAnswerChars = 60
const maxPromptChars = 220

const sorts: Readonly<Partial<Record<Card['kind'], string>>> = {
  'claim-speaker': 'who',
  quotation: 'who',
  'role-holder': 'who',
  role: 'role',
  name: 'name',
  acronym: 'acronym',
  quantity: 'quantity',
}

/** Equal for cards that can be matched with one another; null for one that can be matched with none. */
export function matchGroupOf({ kind, prompt, answer, sequence, look }: Card): string | null {
  // A picture has no room in a row, and a sound cannot be heard beside others.
  if (mediaOfCard(look === undefined ? {} : { look }).size > 0) return null
  if (sequence !== undefined || prompt.length > maxPromptChars || answer.canonical.length > maxAnswerChars) return null
  if (answer.edtf !== undefined || answer.precision !== undefined) return `date ${answer.precision ?? ''}`
  return sorts[kind] ?? null
}
