/** The columns of the list of cards: their heads, and what a line says in each. */
import type { CardColumn } from '../../../contract/browse-limits.ts'
import type { CardLine } from '../../../contract/browse-shapes.ts'
import { count, locale } from '../../words.ts'

export interface Column {
  readonly by: CardColumn
  readonly head: string
  /** Figures stand at the end of their column. */
  readonly isNumber?: true
  readonly words: (line: CardLine) => string
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
const days = (value: number): string => `${number(value, value < 10 ? 1 : 0)} d`

/** "3 days late", "today", "in 12 days"; a card that was never answered is new. */
export function dueInWords({ dueDays }: Pick<CardLine, 'dueDays'>): string {
  if (dueDays === null) return 'new'
  if (dueDays < 0) return `${count(-dueDays, 'day')} late`
  if (dueDays < 2) return dueDays === 0 ? 'today' : 'tomorrow'
  return `in ${count(dueDays, 'day')}`
}

/** "claim content": as the search has it, without the hyphen. */
export const kindInWords = (kind: string): string => kind.replaceAll('-', ' ')

const dayInWords = (atMs: number): string =>
  new Date(atMs).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' })

const ifStudied = (line: CardLine, words: string): string => (line.phase === 'new' ? '–' : words)

export const columns: readonly Column[] = [
  { by: 'question', head: 'Question', words: ({ prompt }) => prompt },
  { by: 'answer', head: 'Answer', words: ({ answer }) => answer },
  { by: 'kind', head: 'Kind', words: ({ kind }) => kindInWords(kind) },
  { by: 'deck', head: 'Deck', words: ({ deckTitle }) => deckTitle },
  { by: 'due', head: 'Due', words: dueInWords },
  { by: 'stability', head: 'Stability', isNumber: true, words: (line) => ifStudied(line, days(line.stability)) },
  {
    by: 'difficulty',
    head: 'Difficulty',
    isNumber: true,
    words: (line) => ifStudied(line, number(line.difficulty, 1)),
  },
  { by: 'lapses', head: 'Lapses', isNumber: true, words: ({ lapses }) => number(lapses) },
  { by: 'reps', head: 'Answers', isNumber: true, words: ({ reps }) => number(reps) },
  { by: 'added', head: 'Added', isNumber: true, words: ({ addedMs }) => dayInWords(addedMs) },
]

/** What a learner did to a card, in the order in which it matters. */
export function marksInWords(line: CardLine): readonly string[] {
  const marks: string[] = []
  if (line.suspended) marks.push('suspended')
  if (line.buried) marks.push('buried')
  if (line.flag > 0) marks.push(`flag ${line.flag}`)
  if (line.report !== null) marks.push('reported')
  return marks
}
