/** Writes a search as text that parses to the same search. */
import type { DaysTerm, Search, Term } from './search.ts'

export function printSearch(search: Search): string {
  switch (search.is) {
    case 'everything':
      return ''
    case 'and':
      return search.parts.map((part) => (part.is === 'or' ? `(${printSearch(part)})` : printSearch(part))).join(' ')
    case 'or':
      return search.parts.map(printSearch).join(' or ')
    case 'not':
      return search.part.is === 'and' || search.part.is === 'or'
        ? `-(${printSearch(search.part)})`
        : `-${printSearch(search.part)}`
    default:
      return printTerm(search)
  }
}

export function printTerm(term: Term): string {
  switch (term.is) {
    case 'words':
      return printWords(term.text, term.whole)
    case 'name':
      return `${term.field}:${printWords(term.text, term.whole)}`
    case 'kind':
      return `kind:${term.word}`
    case 'state':
      return `is:${term.state}`
    case 'flag':
      return `flag:${term.flag === 0 ? 'none' : term.flag}`
    case 'number':
      return `${term.field}${term.comparison}${term.value}${{ stability: 'd', retrievability: '%' }[term.field as string] ?? ''}`
    case 'days':
      return printDays(term)
    case 'date':
      return `${term.field}${term.comparison === '=' ? ':' : term.comparison}${term.date}`
  }
}

function printDays({ field, comparison, days }: DaysTerm): string {
  if (comparison === '<=' && days === 0) return `${field}:today`
  if (comparison === '=' && days === 1) return `${field}:${field === 'due' ? 'tomorrow' : 'yesterday'}`
  return field === 'due' && comparison === '<' && days === 0 ? 'due:overdue' : `${field}${comparison}${days}d`
}

/** Bare where the text reads back as one word, else in quotes; a star says that the last word may go on. */
export function printWords(text: string, whole: boolean): string {
  const isBare = !whole && /^[^\s\p{Cc}()"“”„*\\<>=:-][^\s\p{Cc}()"“”„*<>=:]*$/u.test(text) && !/^or$/i.test(text)
  if (isBare) return text
  return `"${text.replace(/["“”„\\]/g, '\\$&')}"${whole ? '' : '*'}`
}
