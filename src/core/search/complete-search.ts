/** Offers what the word at the caret can become: a field, or a value of the field that stands before it. */
import { fieldNames, fields, flags, isFieldName, kindNotes, type FieldName } from './fields.ts'
import { foldText } from './fold-text.ts'
import { printWords } from './print-search.ts'
import { stateWords, type KindWord } from './search.ts'
import { cutTokens, type WordToken } from './tokens.ts'

/** The names of a library, the most frequent first. */
export interface SearchVocabulary {
  readonly decks: readonly string[]
  readonly actors: readonly string[]
  readonly speakers: readonly string[]
  readonly tags: readonly string[]
}

export interface Completion {
  /** What takes the place of the word. */
  readonly insert: string
  /** What it finds. */
  readonly finds: string
}

export interface Completions {
  /** The place of the word at the caret, sign and quotation marks included. */
  readonly start: number
  readonly end: number
  readonly options: readonly Completion[]
}

const maxOptions = 10

export function completeSearch(text: string, caret: number, vocabulary: SearchVocabulary): Completions {
  const token = wordAtCaret(text, caret)
  const { start, end } = token ?? { start: caret, end: caret }
  const typed = token === null ? '' : text.slice(start, caret)
  const options = token?.field && isFieldName(token.field.name) ? valuesOf(token, vocabulary) : fieldsFor(typed)
  // What stands there already is no offer.
  const isNew = ({ insert }: Completion) => insert !== text.slice(start, end)
  return { start, end, options: options.filter(isNew).slice(0, maxOptions) }
}

/** The word that the caret is in or right after. */
function wordAtCaret(text: string, caret: number): WordToken | null {
  for (const token of cutTokens(text)) {
    if (token.is === 'word' && token.start < caret && caret <= token.end)
      return isClosedBefore(token, caret) ? null : token
  }
  return null
}

/** Behind a closing quotation mark a new word begins. */
const isClosedBefore = (token: WordToken, caret: number): boolean => token.quoted && !token.open && caret === token.end

function fieldsFor(typed: string): readonly Completion[] {
  const wanted = typed.toLowerCase()
  return fieldNames
    .filter((name) => name.startsWith(wanted))
    .map((name) => ({ insert: `${name}${signAfter[name] ?? ':'}`, finds: fields[name].finds }))
}

/** What most often follows a field that is counted. */
const signAfter: Partial<Record<FieldName, string>> = {
  stability: '<',
  difficulty: '>',
  lapses: '>',
  reps: '>',
  retrievability: '<',
}

function valuesOf({ field, text }: WordToken, vocabulary: SearchVocabulary): readonly Completion[] {
  if (field === null || !isFieldName(field.name)) return []
  const { name, sign } = field
  const before = `${name}${sign}`
  const listed = (values: readonly (readonly [string, string])[]): readonly Completion[] =>
    values
      .filter(([value]) => value.startsWith(text.toLowerCase()))
      .map(([value, finds]) => ({ insert: `${before}${value}`, finds }))
  switch (name) {
    case 'deck':
      return named(before, text, vocabulary.decks)
    case 'actor':
      return named(before, text, vocabulary.actors)
    case 'said':
      return named(before, text, vocabulary.speakers)
    case 'tag':
      return named(before, text, vocabulary.tags)
    case 'kind':
      return listed(Object.keys(kindNotes).map((word) => [word, kindNotes[word as KindWord]]))
    case 'is':
      return listed(stateWords.map((word) => [word, '']))
    case 'flag':
      return listed([['any', ''], ['none', ''], ...flags.map((flag) => [String(flag), ''] as const)])
    case 'due':
      return listed(
        sign === ':'
          ? [
              ['today', 'and overdue'],
              ['tomorrow', ''],
              ['overdue', ''],
            ]
          : spans,
      )
    case 'added':
      return listed(
        sign === ':'
          ? [
              ['today', ''],
              ['yesterday', ''],
              ['week', 'in the last 7 days'],
            ]
          : spans,
      )
    case 'stability':
      return listed(spans)
    case 'retrievability':
      return listed([
        ['70%', ''],
        ['80%', ''],
        ['90%', ''],
      ])
    default:
      return []
  }
}

const spans = [
  ['7d', 'a week'],
  ['21d', 'three weeks'],
  ['30d', 'a month'],
  ['90d', 'three months'],
] as const

/** Names that begin with what is typed stand before those in which a later word does. */
function named(before: string, typed: string, names: readonly string[]): readonly Completion[] {
  const wanted = foldText(typed)
  const places = names.map((name) => ({ name, at: ` ${foldText(name)}`.indexOf(` ${wanted}`) }))
  const found = places.filter(({ at }) => at >= 0).sort((a, b) => Math.sign(a.at) - Math.sign(b.at))
  return found.map(({ name }) => ({ insert: `${before}${printWords(name, true)}`, finds: '' }))
}
