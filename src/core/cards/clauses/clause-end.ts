/** Finds where the main clause behind a verb ends: what follows is another clause, an aside or a reason. */
import type { Token } from '../../article/analysed-text.ts'
import type { NamedThing, Span } from '../../facts/facts.ts'
import { isVerb, readClause } from './clause.ts'
import { type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { goesOnAsList } from './trim.ts'

const stops = /^[;:—–()]$/
const subordinators = new Set(
  'after as because while whilst when before although though unless whereas which who where amid following despite since whom whose until if'.split(
    ' ',
  ),
)
const naming = /^,?\s*(?:code[- ]?named|dubbed|called|named|known as|titled|entitled)\b/i

/** From the verb to where the main clause ends; a name that is given to its object is taken along. */
export function restOf(reading: Reading, predicate: Span): Span {
  const [, sentenceEnd] = sentenceAt(reading, predicate[0])
  const tokens = tokensIn(reading, [predicate[1], sentenceEnd])
  const stop = tokens.findIndex((token, at) => isStop(reading, tokens, token, at))
  const last = stop < 0 ? tokens.at(-1) : tokens[beforeRelative(tokens, stop) - 1]
  const end = Math.max(predicate[1], last?.end ?? 0)
  const name = givenName(reading, end, sentenceEnd)
  return [predicate[1], name?.end ?? end]
}

/** "returns that show the owner and his sons lost money": what is cut at "and" is cut before "that". */
function beforeRelative(tokens: readonly Token[], stop: number): number {
  if (tokens[stop]?.lower !== 'and' && tokens[stop]?.lower !== 'but') return stop
  const relative = tokens.slice(0, stop).findLastIndex(({ lower }) => /^(?:that|which|who)$/.test(lower))
  return relative > 1 ? relative : stop
}

function givenName(reading: Reading, from: number, sentenceEnd: number): NamedThing | undefined {
  if (!naming.test(reading.text.slice(from, sentenceEnd))) return undefined
  return reading.facts.names.find((thing) => thing.start > from && thing.start < from + 30 && thing.end <= sentenceEnd)
}

/** "resigned as chief executive": no clause, but what of. */
function isRole(behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ pos, surface }) => pos === 'PUNCT' && surface !== '-')
  const phrase = behind.slice(0, end < 0 ? behind.length : end)
  return phrase.some(({ pos }) => pos === 'NOUN') && !phrase.some(isVerb)
}

/** "between" whose second has not come yet. */
const isPairing = (before: readonly Token[]): boolean =>
  before.findLastIndex(({ lower }) => lower === 'between') >
  before.findLastIndex(({ lower, pos }) => lower === 'and' || pos === 'VERB')

const untilStop = (tokens: readonly Token[]): readonly Token[] => {
  const stop = tokens.findIndex(({ surface }) => stops.test(surface) || surface === '.')
  return stop < 0 ? tokens : tokens.slice(0, stop)
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN'

function isStop(reading: Reading, tokens: readonly Token[], token: Token, at: number): boolean {
  // "won 3 – 1" is no break.
  if (/^[–—-]$/.test(token.surface) && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM') return false
  if (stops.test(token.surface)) return true
  if (subordinators.has(token.lower)) return token.lower !== 'as' || !isRole(tokens.slice(at + 1))
  if (token.surface === '.' && at === tokens.length - 1) return true
  // The comma inside "January 8, 2016" does not end the clause.
  // "the governments of Velmar, Sund and Ostby": nor does one between names of a list.
  if (token.surface === ',')
    return (
      !reading.facts.dates.some((date) => token.start > date.start && token.end <= date.end) &&
      !(tokens[at - 1]?.pos === 'PROPN' && goesOnAsList(untilStop(tokens.slice(at + 1))))
    )
  if (token.lower !== 'and' && token.lower !== 'but') return false
  // "a clash between strikers and police and called for calm": the first of them pairs the two.
  if (token.lower === 'and' && isPairing(tokens.slice(0, at))) return false
  const next = tokens[at + 1]
  // "nine button and thread makers": a noun taken for a verb, between nouns.
  const isCompound =
    next?.pos === 'VERB' && next.lower === next.lemma && isNoun(tokens[at - 1]) && isNoun(tokens[at + 2])
  return (
    (isVerb(next) && !isCompound) ||
    (next?.pos === 'ADV' && isVerb(tokens[at + 2])) ||
    readClause(tokens.slice(at + 1, at + 12)) !== null
  )
}
