/** Says a search in plain words, so that whoever wrote it sees how it was read. */
import { flags, kindNotes } from './fields.ts'
import type { Comparison, DateTerm, DayField, DaysTerm, NumberTerm, Search, StateWord, Term } from './search.ts'

/** "cards that hold “ceasefire”, and are due in fewer than 7 days": what stands after "all" or "no". */
export function toPlain(search: Search): string {
  return search.is === 'everything' ? 'cards' : `cards that ${clause(search)}`
}

function clause(search: Search): string {
  switch (search.is) {
    case 'everything':
      return 'are here'
    case 'and':
      return search.parts.map((part) => (part.is === 'or' ? `(${clause(part)})` : clause(part))).join(' and ')
    case 'or':
      return search.parts.map(clause).join(', or ')
    case 'not':
      return `are not among those that ${clause(search.part)}`
    default:
      return termInWords(search)
  }
}

const states: Readonly<Record<StateWord, string>> = {
  new: 'were never answered',
  learning: 'are being learned',
  review: 'are in review',
  suspended: 'are suspended',
  buried: 'are buried until tomorrow',
  leech: 'are forgotten again and again',
  reported: 'were reported',
}

/** A term as the end of "cards that …". */
function termInWords(term: Term): string {
  switch (term.is) {
    case 'words':
      return `hold “${term.text}”`
    case 'name':
      return `${nameVerbs[term.field]} “${term.text}”`
    case 'kind':
      return `ask ${kindNotes[term.word]}`
    case 'state':
      return states[term.state]
    case 'flag':
      return term.flag === 'any'
        ? 'have a flag'
        : term.flag === 0
          ? 'have no flag'
          : `have flag ${term.flag} of ${flags.length}`
    case 'number':
      return numberInWords(term)
    case 'days':
      return daysInWords(term)
    case 'date':
      return dateInWords(term)
  }
}

const nameVerbs = { deck: 'are in', actor: 'name', said: 'hold words of', tag: 'have the tag' } as const

const amounts: Readonly<Record<Comparison, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '=': 'exactly',
  '>=': 'at least',
  '>': 'more than',
}

function numberInWords({ field, comparison, value }: NumberTerm): string {
  const amount = amounts[comparison]
  switch (field) {
    case 'stability':
      return `are remembered for ${amount} ${days(value)}`
    case 'difficulty':
      return `are ${amount} ${value} of 10 hard`
    case 'lapses':
      return `were forgotten ${amount} ${times(value)}`
    case 'reps':
      return `were answered ${amount} ${times(value)}`
    case 'retrievability':
      return `you know today with a chance of ${amount} ${value} %`
  }
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
const times = (n: number): string => (n === 1 ? '1 time' : `${n} times`)

const dayVerbs: Readonly<Record<DayField, string>> = { due: 'come up', added: 'came in' }

function daysInWords({ field, comparison, days: count }: DaysTerm): string {
  if (field === 'due' && comparison === '<' && count === 0) return 'are overdue'
  if (comparison === '<=' && count === 0) return `${dayVerbs[field]} today`
  if (comparison === '=' && count === 1) return field === 'due' ? 'come up tomorrow' : 'came in yesterday'
  return field === 'due'
    ? `come up in ${amounts[comparison]} ${days(count)}`
    : `came in ${amounts[comparison]} ${days(count)} ago`
}

const periods: Readonly<Record<Comparison, string>> = {
  '<': 'before',
  '<=': 'by the end of',
  '=': 'in',
  '>=': 'from the start of',
  '>': 'after',
}

const dateInWords = ({ field, comparison, date }: DateTerm): string => {
  const preposition = comparison === '=' && date.length === 10 ? 'on' : periods[comparison]
  return `${dayVerbs[field]} ${preposition} ${date}`
}
