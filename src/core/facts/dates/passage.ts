/** Judges from all expressions of a text how it tells time: as news of its day or as a story, and how it writes numbers. */
import type { Lexemes } from './lexeme.ts'
import { isFinancialWord } from './lexicon.ts'
import type { Expression } from './meaning.ts'
import type { Point } from './value.ts'

/** The year an expression names in so many words. */
export function namedYear({ meaning }: Expression): number | null {
  if (meaning.kind === 'numeric') return meaning.year
  return 'year' in meaning && meaning.year && typeof meaning.year === 'object' && 'year' in meaning.year
    ? meaning.year.year
    : null
}

/** "Monday", "last week" */
export function isFromPublication({ meaning }: Expression): boolean {
  return (
    (meaning.kind === 'shift' && meaning.base === 'published') ||
    (meaning.kind === 'weekday' && meaning.base !== 'anchor')
  )
}

const fewestYears = 4
/** Of them, those that name the month as well. */
const fewestMonths = 2

/** A story names its years; news points from its day of publication. */
export function isNarrative(expressions: readonly Expression[], published: Point | null): boolean {
  let years = 0
  let pastYears = 0
  let pointers = 0
  let months = 0
  for (const expression of expressions) {
    const year = namedYear(expression)
    if (isFromPublication(expression)) pointers++
    if (year === null || expression.meaning.kind === 'decade') continue
    years++
    if ('month' in expression.meaning && expression.meaning.month !== undefined) months++
    if (published === null || published.year === null || year < published.year) pastYears++
  }
  return months >= fewestMonths && years >= fewestYears && pastYears * 10 >= years * 6 && pointers * 3 <= years
}

/** Whether 07/08 is 8 July here: told by a number above twelve, else by how the text spells its dates. */
export function isMonthFirst(l: Lexemes, expressions: readonly Expression[]): boolean | null {
  const signs = { numeric: new Set<boolean>(), spelled: new Set<boolean>() }
  for (const { from, meaning } of expressions) {
    if (meaning.kind === 'numeric') {
      if (meaning.first > 12) signs.numeric.add(false)
      else if (meaning.second > 12) signs.numeric.add(true)
    } else if (meaning.kind === 'date' && meaning.month !== undefined && meaning.day !== undefined) {
      if (l.at(from + 1).text === '-') continue
      signs.spelled.add(l.at(from).kind === 'word' && l.word(from) !== 'the')
    }
  }
  const [numeric] = signs.numeric
  if (signs.numeric.size > 0) return signs.numeric.size === 1 && numeric !== undefined ? numeric : null
  const [spelled] = signs.spelled
  return signs.spelled.size === 1 && spelled !== undefined ? spelled : null
}

const fewestFinancialWords = 3

/** Quarters of a match are no quarters of a year. */
export function isFinancial(l: Lexemes): boolean {
  let count = 0
  for (const lexeme of l.list)
    if (lexeme.kind === 'word' && isFinancialWord.has(lexeme.text) && ++count >= fewestFinancialWords) return true
  return false
}
