/** Reads one word of a search: a plain word, or a field with what is asked of it; says what to write where it cannot. */
import { fieldNames, fields, flags, isFieldName, isKindWord, kindNotes, nearest, type FieldName } from './fields.ts'
import { stateWords, type Comparison, type DayField, type NumberField, type StateWord, type Term } from './search.ts'
import type { WordToken } from './tokens.ts'
import { lookup } from '../lookup.ts'

/** A term, or a sentence that helps; with it the words to look for meanwhile, where there are any. */
export type ReadTerm =
  | { readonly term: Term | null; readonly problem?: undefined }
  | { readonly term: Term | null; readonly problem: string }

/** What FTS5's unicode61 makes words of; the rest only separates them. */
const searchable = /[\p{L}\p{N}\p{Co}]/u

export function readTerm(token: WordToken, source: string): ReadTerm {
  const { field, text, open } = token
  if (field === null) return { term: wordsTerm(text, !open) }
  const { name, sign } = field
  if (!isFieldName(name)) {
    // "14:30", "https://…" and "Q: who" are words.
    const asWords = wordsTerm(
      source
        .slice(token.start, token.end)
        .replace(/["“”„]/g, ' ')
        .trim(),
      false,
    )
    const meant = nearest(name, fieldNames)
    if (meant === null || text === '') return { term: asWords }
    return {
      term: asWords,
      problem: `There is no “${name}${sign}”, so its words are searched. Did you mean “${meant}:”?`,
    }
  }
  if (text === '') return refuse(name)
  return readField(name, sign === ':' ? null : (sign as Comparison), text, !open)
}

const wordsTerm = (text: string, whole: boolean): Term | null =>
  searchable.test(text) ? { is: 'words', text, whole } : null

const refuse = (name: FieldName, problem = `“${name}” finds ${fields[name].finds}.`): ReadTerm => ({
  term: null,
  problem: `${problem} Write it as ${fields[name].example}.`,
})

/** `comparison` is null after a colon. */
function readField(name: FieldName, comparison: Comparison | null, text: string, whole: boolean): ReadTerm {
  switch (name) {
    case 'due':
    case 'added':
      return readWhen(name, comparison, text.toLowerCase())
    case 'stability':
    case 'difficulty':
    case 'lapses':
    case 'reps':
    case 'retrievability':
      return readNumber(name, comparison ?? '=', text.toLowerCase())
    default:
      if (comparison !== null && comparison !== '=') return refuse(name, `“${name}” cannot be more or less.`)
      return readWord(name, text, whole)
  }
}

function readWord(name: Exclude<FieldName, NumberField | DayField>, text: string, whole: boolean): ReadTerm {
  const word = text.toLowerCase()
  switch (name) {
    case 'kind': {
      if (isKindWord(word)) return { term: { is: 'kind', word } }
      const meant = nearest(word, Object.keys(kindNotes))
      return refuse(name, `There is no kind “${text}”.${meant === null ? '' : ` Did you mean “${meant}”?`}`)
    }
    case 'is':
      if (isStateWord(word)) return { term: { is: 'state', state: word } }
      return refuse(name, `“is:” takes ${stateWords.join(', ')}.`)
    case 'flag': {
      if (word === 'any') return { term: { is: 'flag', flag: 'any' } }
      const flag = word === 'none' ? 0 : Number(word)
      if (flag === 0 || flags.some((known) => known === flag)) return { term: { is: 'flag', flag } }
      return refuse(name, `“flag:” takes a number from 1 to ${flags.length}, any or none.`)
    }
    default:
      return searchable.test(text) ? { term: { is: 'name', field: name, text, whole } } : refuse(name)
  }
}

const isStateWord = (word: string): word is StateWord => stateWords.some((state) => state === word)

const unitDays: Readonly<Record<string, number>> = lookup({ d: 1, w: 7, m: 30, y: 365 })
/** Enough days for 27,000 years, and as many digits as a number is read with. */
const maxQuantity = 9_999_999
const quantity = /^(\d{1,7}(?:[.,]\d{1,3})?)(d|w|m|y|%)?$/

function readNumber(field: NumberField, comparison: Comparison, text: string): ReadTerm {
  const [, digits, unit] = quantity.exec(text) ?? []
  if (digits === undefined) return refuse(field, `“${text}” is not a number that “${field}” can have.`)
  const number = Number(digits.replace(',', '.'))
  if (field === 'stability' && unit !== '%') return numberTerm(field, comparison, number * daysIn(unit))
  if (field === 'retrievability' && (unit === '%' || unit === undefined)) {
    // "0.8" is 80 %.
    const percent = unit === undefined && number <= 1 ? number * 100 : number
    if (percent <= 100) return numberTerm(field, comparison, percent)
  } else if (unit === undefined) return numberTerm(field, comparison, number)
  return refuse(field, `“${text}” is not what “${field}” is counted in.`)
}

const daysIn = (unit: string | undefined): number => unitDays[unit ?? 'd'] ?? 1

function numberTerm(field: NumberField, comparison: Comparison, value: number): ReadTerm {
  if (value > maxQuantity) return refuse(field, 'That is longer than anybody remembers.')
  return { term: { is: 'number', field, comparison, value: Number(value.toFixed(3)) } }
}

/** Cards that are overdue come up today, too. */
const dayWords: Readonly<Record<DayField, Readonly<Record<string, readonly [Comparison, number]>>>> = {
  due: { today: ['<=', 0], tomorrow: ['=', 1], overdue: ['<', 0], week: ['<=', 7] },
  added: { today: ['<=', 0], yesterday: ['=', 1], week: ['<=', 7] },
}

function readWhen(field: DayField, comparison: Comparison | null, text: string): ReadTerm {
  const words = dayWords[field]
  const named = comparison === null && Object.hasOwn(words, text) ? words[text] : undefined
  if (named !== undefined) return daysTerm(field, ...named)
  if (isDate(text)) return { term: { is: 'date', field, comparison: comparison ?? '=', date: text } }
  const [, digits, unit] = quantity.exec(text) ?? []
  const days = Number(digits) * daysIn(unit)
  // A colon with a span means within it: "added:7d".
  if (unit !== '%' && Number.isInteger(days) && days <= maxQuantity) return daysTerm(field, comparison ?? '<=', days)
  return refuse(field, `“${text}” is no number of days, and no date.`)
}

const daysTerm = (field: DayField, comparison: Comparison, days: number): ReadTerm => ({
  term: { is: 'days', field, comparison, days },
})

/** A year, month or day of the calendar. */
function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  const iso = `${year}-${month}-${day}`
  const parsed = Date.parse(`${iso}T00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(iso)
}
