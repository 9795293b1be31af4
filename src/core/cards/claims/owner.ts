/** Says whose a statement is: plain record of a known day is nobody's, all else is the article's. */
import { datePoint } from '../wording/date-words.ts'
import { isContestedText } from './contested.ts'
import { type Reading, sourceInWords } from '../reading.ts'
import type { Statement } from '../clauses/statement.ts'
import { readGroup } from '../wording/verbs.ts'

/** Names a year. */
const hasYear = (text: string): boolean => /\b(?:1[0-9]|20)\d\d\b/.test(text)

/** Empty where the sentence needs no owner; null where nobody can know of which day it is. `asked` is the EDTF of the answer. */
export function ownerOfStatement(
  reading: Reading,
  { clause, claims }: Statement,
  sentence: string,
  asked?: string,
): string | null {
  const group = readGroup(clause.group)
  const isPast = group?.tense === 'past' || (group?.tense === 'perfect' && group.auxiliary === 'had')
  const isDated = hasYear(sentence) || asked !== undefined
  if (isPast && isDated && (claims.length > 0 || !isContestedText(sentence))) return ''
  const { publisher } = reading.source
  // What happened on a day that nobody knows cannot be told from what happened on others.
  if (reading.published === null && publisher === null && group?.tense !== 'present' && !isDated) return null
  // The day of the article would tell the day that is asked for.
  const year = asked === undefined ? null : (datePoint(asked)?.year ?? null)
  const tells = year !== null && year === reading.published?.year
  return tells ? (publisher ?? 'the article') : sourceInWords(reading)
}

/** "According to the article of 5 May 2031, …", with what follows in small letters already. */
export const withOwner = (owner: string, question: string): string =>
  owner === ''
    ? question.charAt(0).toUpperCase() + question.slice(1)
    : // Where the question has an owner of its own, the article only tells of it.
      `${/^according to /i.test(question) ? 'In' : 'According to'} ${owner}, ${question}`
