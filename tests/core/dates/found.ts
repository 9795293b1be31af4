/** Finds dates in a sentence and gives them in the short form that tests compare. */
import { analyse } from '../../../src/core/article/analyse.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import type { DateFact } from '../../../src/core/facts/facts.ts'

export const published = '2023-03-15' // a Wednesday

export const find = (text: string, day: string | null = published): DateFact[] => findDates(analyse(text), day)

/** "surface = value", one a fact. */
export const values = (text: string, day: string | null = published): string[] =>
  find(text, day).map(({ surface, value }) => `${surface} = ${value}`)
