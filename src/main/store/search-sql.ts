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
  readonly decks: readonly { readonly id: string; readonly title: string; readonly leechLapses: number }[]
  /** Every tag of the library. */
  readonly tags: readonly string[]
  /** Of the forgetting curve: the last of FSRS-6's weights. */
  readonly decay: number
}

/** A search in two parts, both of which hold: what FTS5 finds by one expression, null where it is not asked, and the rest. */
export interface SearchPlan {
  readonly match: string | null
  readonly rest: Condition
}

/** Word after word in one expression: FTS5 joins its lists many times faster than SQLite joins sets of rows. */
export function planOf(search: Search, context: SearchContext): SearchPlan {
  const parts = search.is === 'and' ? search.parts : [search]
  const words = parts.flatMap((part) => expressionOf(part) ?? [])
  const others = parts.filter((part) => expressionOf(part) === null)
  return {
    match: words.length === 0 ? null : words.join(' AND '),
    rest: joined(
      ' AND ',
      others.map((part) => conditionOf(part, context)),
    ),
  }
}

export function conditionOf(search: Search, context: SearchContext): Condition {
  switch (search.is) {
    case 'everything':
      return condition('1')
    case 'and':
      return conditionOfPlan(planOf(search, context))
    case 'or': {
      const expression = expressionOf(search)
      if (expression !== null) return matching(expression)
      return joined(
        ' OR ',
        search.parts.map((part) => conditionOf(part, context)),
      )
    }
    case 'not': {
      const { sql, values } = conditionOf(search.part, context)
      return condition(`NOT (${sql})`, ...values)
    }
    default:
      return conditionOfTerm(search, context)
  }
}

export const conditionOfPlan = ({ match, rest }: SearchPlan): Condition =>
  match === null ? rest : joined(' AND ', [matching(match), rest])

const joined = (by: ' AND ' | ' OR ', parts: readonly Condition[]): Condition =>
  parts.length === 0
    ? condition('1')
    : condition(parts.map(({ sql }) => `(${sql})`).join(by), ...parts.flatMap(({ values }) => values))

/** What FTS5 can find alone; null where there is more to it than words. */
function expressionOf(search: Search): string | null {
  switch (search.is) {
    case 'and':
    case 'or': {
      const parts = search.parts.map(expressionOf)
      return parts.includes(null) ? null : `(${parts.join(search.is === 'and' ? ' AND ' : ' OR ')})`
    }
    case 'words':
      return matchText(search.text, search.whole)
    case 'name':
      if (search.field === 'actor') return `{question answer speaker actors} : ${matchText(search.text, search.whole)}`
      return search.field === 'said' ? `speaker : ${matchText(search.text, search.whole)}` : null
    default:
      return null
  }
}

const condition = (sql: string, ...values: readonly Value[]): Condition => ({ sql, values })

function conditionOfTerm(term: Term, context: SearchContext): Condition {
  switch (term.is) {
    case 'words':
      return matching(expressionOf(term) ?? '')
    case 'name':
      return conditionOfName(term, context)
    case 'kind':
      return condition('line.kind IN (SELECT value FROM json_each(?))', JSON.stringify(kindsOf(term.word)))
    case 'state':
      return conditionOfState(term.state, context)
    case 'flag':
      return conditionOfFlag(term)
    case 'number':
      return conditionOfNumber(term, context)
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

function conditionOfName(term: NameTerm, context: SearchContext): Condition {
  const { field, text, whole } = term
  switch (field) {
    case 'actor':
    case 'said':
      return matching(expressionOf(term) ?? '')
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

function conditionOfState(state: StateWord, { today, decks }: SearchContext): Condition {
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
      return conditionOfLeech(decks)
    case 'suspended':
      return marked('suspended = 1')
    case 'buried':
      return marked('buried_day = ?', today)
    case 'reported':
      return marked('report IS NOT NULL')
  }
}

/** From as many lapses on as the learner chose for each deck. */
const conditionOfLeech = (decks: SearchContext['decks']): Condition => {
  const limits = JSON.stringify(Object.fromEntries(decks.map(({ id, leechLapses }) => [id, leechLapses])))
  const limit = '(SELECT own.value FROM json_each(?) AS own WHERE own.key = line.deck_id)'
  return condition(`coalesce(state.lapses > 0 AND state.lapses >= ${limit}, 0)`, limits)
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

function conditionOfNumber({ field, comparison, value }: NumberTerm, context: SearchContext): Condition {
  // A card that was never answered has no lapses, but it has no stability either.
  if (field === 'lapses' || field === 'reps') return condition(`coalesce(${columns[field]}, 0) ${comparison} ?`, value)
  if (field === 'retrievability') return conditionOfRecall(comparison, value / 100, context)
  if (comparison === '=') return condition(`coalesce(round(${columns[field]}) = round(?), 0)`, value)
  return condition(`coalesce(${columns[field]} ${comparison} ?, 0)`, value)
}

const elapsed = 'max(0, ? - state.last_review_day)'

/** Recall falls as time over stability grows, so the curve is turned round once instead of drawn for every card. */
function conditionOfRecall(comparison: Comparison, recall: number, { today, decay }: SearchContext): Condition {
  // No time is infinite for SQLite.
  const longest = (share: number): number => Math.min(elapsedPerStability(share, decay), 1e12)
  const sinks = (sign: string) => `coalesce(${elapsed} ${sign} state.stability * ?, 0)`
  const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
  if (comparison !== '=') return condition(sinks(turned[comparison]), today, longest(recall))
  // As it is shown, in whole percents.
  return condition(
    `${sinks('>')} AND ${sinks('<=')}`,
    ...[today, longest(Math.min(1, recall + 0.005)), today, longest(Math.max(0, recall - 0.005))],
  )
}

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
