/** Turns a search into a condition of SQL whose every value is a parameter: no word a person types becomes part of a statement. */
import { elapsedPerStability } from '../../core/search/forgetting.ts'
import { foldText } from '../../core/search/fold-text.ts'
import { kindsOf } from '../../core/search/fields.ts'
import type { Comparison, FlagTerm, NameTerm, NumberTerm, Search, StateWord, Term } from '../../core/search/search.ts'
import { daysMeant, type DayRange } from '../../core/search/day-range.ts'

type Value = string | number | null

/** On rows of `line` (card_line), `state` (card_state) and nothing else; it is never NULL. */
export interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

/** What a search means depends on. */
export interface SearchContext {
  /** The present study day. */
  readonly today: number
  readonly startOfDayMs: (studyDay: number) => number
  readonly decks: readonly { readonly id: string; readonly title: string }[]
  /** Every tag of the library. */
  readonly tags: readonly string[]
  /** From so many lapses on a card counts as a leech. */
  readonly leechLapses: number
}

export function conditionOf(search: Search, context: SearchContext): Condition {
  switch (search.is) {
    case 'everything':
      return condition('1')
    case 'and':
    case 'or': {
      const parts = search.parts.map((part) => conditionOf(part, context))
      const sql = parts.map((part) => `(${part.sql})`).join(search.is === 'and' ? ' AND ' : ' OR ')
      return condition(sql, ...parts.flatMap(({ values }) => values))
    }
    case 'not': {
      const { sql, values } = conditionOf(search.part, context)
      return condition(`NOT (${sql})`, ...values)
    }
    default:
      return conditionOfTerm(search, context)
  }
}

const condition = (sql: string, ...values: readonly Value[]): Condition => ({ sql, values })

function conditionOfTerm(term: Term, context: SearchContext): Condition {
  switch (term.is) {
    case 'words':
      return matching(matchText(term.text, term.whole))
    case 'name':
      return conditionOfName(term, context)
    case 'kind':
      return condition('line.kind IN (SELECT value FROM json_each(?))', JSON.stringify(kindsOf(term.word)))
    case 'state':
      return conditionOfState(term.state, context)
    case 'flag':
      return conditionOfFlag(term)
    case 'number':
      return conditionOfNumber(term, context.today)
    case 'days':
    case 'date': {
      const range = daysMeant(term, context.today)
      return term.field === 'due' ? dueWithin(range, context) : addedWithin(range, context)
    }
  }
}

const matching = (match: string): Condition =>
  condition('line.card_key IN (SELECT rowid FROM card_text WHERE card_text MATCH ?)', match)

/** Folded as the index is, and as one FTS5 string, in which nothing but its own quotation mark means anything (https://sqlite.org/fts5.html, 3.1). */
const matchText = (text: string, whole: boolean): string =>
  `"${foldText(text).replaceAll('"', '""')}"${whole ? '' : ' *'}`

function conditionOfName({ field, text, whole }: NameTerm, context: SearchContext): Condition {
  switch (field) {
    case 'actor':
      return matching(`{question answer speaker actors} : ${matchText(text, whole)}`)
    case 'said':
      return matching(`speaker : ${matchText(text, whole)}`)
    case 'deck': {
      const ids = context.decks.filter(({ title }) => isNamed(title, text, whole)).map(({ id }) => id)
      return condition('line.deck_id IN (SELECT value FROM json_each(?))', JSON.stringify(ids))
    }
    case 'tag': {
      const tags = JSON.stringify(context.tags.filter((tag) => isNamed(tag, text, whole)))
      const named = (keys: string) => `line.card_key IN (${keys} IN (SELECT value FROM json_each(?)))`
      return condition(
        `${named(`SELECT card_key FROM card_name WHERE role = 'tag' AND name`)} OR ${named('SELECT card_key FROM card_tag WHERE tag')}`,
        ...[tags, tags],
      )
    }
  }
}

/** The whole name, or words of it of which the last may go on. */
function isNamed(name: string, text: string, whole: boolean): boolean {
  if (whole) return foldText(name) === foldText(text)
  const wordsOf = (words: string) =>
    ` ${foldText(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')}`
  return wordsOf(name).includes(wordsOf(text))
}

function conditionOfState(state: StateWord, { today, leechLapses }: SearchContext): Condition {
  const marked = (mark: string, ...values: Value[]) =>
    condition(`line.card_key IN (SELECT card_key FROM card_mark WHERE ${mark})`, ...values)
  switch (state) {
    case 'new':
      return condition('state.card_key IS NULL')
    case 'learning':
      return condition(`coalesce(state.phase IN ('learning', 'relearning'), 0)`)
    case 'review':
      return condition(`coalesce(state.phase = 'review', 0)`)
    case 'leech':
      return condition('coalesce(state.lapses, 0) >= ?', leechLapses)
    case 'suspended':
      return marked('suspended = 1')
    case 'buried':
      return marked('buried_day = ?', today)
    case 'reported':
      return marked('report IS NOT NULL')
  }
}

function conditionOfFlag({ flag }: FlagTerm): Condition {
  const flagged = (of: string, ...values: Value[]) =>
    condition(`line.card_key IN (SELECT card_key FROM card_mark WHERE flag ${of})`, ...values)
  if (flag === 'any') return flagged('> 0')
  return flag === 0
    ? condition('line.card_key NOT IN (SELECT card_key FROM card_mark WHERE flag > 0)')
    : flagged('= ?', flag)
}

const columns = {
  stability: 'state.stability',
  difficulty: 'state.difficulty',
  lapses: 'state.lapses',
  reps: 'state.reps',
} as const

function conditionOfNumber({ field, comparison, value }: NumberTerm, today: number): Condition {
  // A card that was never answered has no lapses, but it has no stability either.
  if (field === 'lapses' || field === 'reps') return condition(`coalesce(${columns[field]}, 0) ${comparison} ?`, value)
  if (field === 'retrievability') return conditionOfRecall(comparison, value / 100, today)
  if (comparison === '=') return condition(`coalesce(round(${columns[field]}) = round(?), 0)`, value)
  return condition(`coalesce(${columns[field]} ${comparison} ?, 0)`, value)
}

const elapsed = 'max(0, ? - state.last_review_day)'

/** Recall falls as time over stability grows, so the curve is turned round once instead of drawn for every card. */
function conditionOfRecall(comparison: Comparison, recall: number, today: number): Condition {
  const sinks = (sign: string) => `coalesce(${elapsed} ${sign} state.stability * ?, 0)`
  const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
  if (comparison !== '=') return condition(sinks(turned[comparison]), today, longest(recall))
  // As it is shown, in whole percents.
  return condition(
    `${sinks('>')} AND ${sinks('<=')}`,
    ...[today, longest(Math.min(1, recall + 0.005)), today, longest(Math.max(0, recall - 0.005))],
  )
}

/** No time is infinite for SQLite. */
const longest = (recall: number): number => Math.min(elapsedPerStability(recall), 1e12)

/** What SQLite takes for the beginning and the end of time. */
const bounds = ({ from, to }: DayRange, ofDay: (day: number) => number): readonly [number, number] => [
  from === null ? -1e15 : ofDay(from),
  to === null ? 1e15 : ofDay(to),
]

function dueWithin(range: DayRange, { startOfDayMs }: SearchContext): Condition {
  return condition(
    `coalesce(CASE WHEN state.due_day IS NULL THEN state.due_ms >= ? AND state.due_ms < ? ELSE state.due_day >= ? AND state.due_day < ? END, 0)`,
    ...[...bounds(range, startOfDayMs), ...bounds(range, (day) => day)],
  )
}

const addedWithin = (range: DayRange, { startOfDayMs }: SearchContext): Condition =>
  condition('line.added_ms >= ? AND line.added_ms < ?', ...bounds(range, startOfDayMs))
