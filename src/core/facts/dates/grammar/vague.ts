/** Reads words that only point to the past, the present or the future, which no card may ask for. */
import type { Lexemes } from '../lexeme.ts'
import { units } from '../lexicon.ts'
import type { Found } from '../meaning.ts'

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

export const phrases: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the present day', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['very recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['the not too distant past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['very soon', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
])
export const vagueStarts: ReadonlySet<string> = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))
const longest = 5

export function readVague(l: Lexemes, i: number): Found | undefined {
  if (!vagueStarts.has(l.word(i))) return undefined
  let text = ''
  let found: Found | undefined
  for (let at = i; at < i + longest; at++) {
    const word = l.word(at)
    if (word === '') break
    text = text === '' ? word : `${text} ${word}`
    const value = phrases.get(text)
    if (value) found = { to: at + 1, meaning: { kind: 'reference', value } }
  }
  return found && isVague(l, i, found.to) ? found : undefined
}

/** "will one day", "someday" */
export function readOneDay(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) === 'someday') return { to: i + 1, meaning: { kind: 'reference', value: 'FUTURE_REF' } }
  const one = /^(?:one|some)$/.test(l.word(i)) && l.word(i + 1) === 'day'
  if (!one || !/^(?:will|would|could|may|might|can|to)$/.test(l.word(i - 1))) return undefined
  return { to: i + 2, meaning: { kind: 'reference', value: 'FUTURE_REF' } }
}

function isVague(l: Lexemes, i: number, to: number): boolean {
  const word = l.word(i)
  const next = l.word(to)
  if (word === 'soon') return !isSoonAfter(l, i, to)
  if (word === 'recent' || word === 'current') return !units.has(next) && l.mark(i - 1) !== '-'
  if (l.joins(to, '-')) return false
  if (word !== 'the') return true
  if (l.word(to - 1) === 'moment') return l.word(i - 1) === 'at' || l.word(i - 1) === 'for'
  // "the past three months", "the future president", "the future of the party"
  if (next === 'of' || units.has(next) || l.at(to).kind === 'number') return false
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(l.pos(to) ?? '')
}

/** "soon after", "was soon defeated", "soon turned": of the past, not ahead. */
const isSoonAfter = (l: Lexemes, i: number, to: number): boolean =>
  /^(?:after|afterward|afterwards|enough|as|became)$/.test(l.word(to)) ||
  /^(?:as|too|was|were|had|then)$/.test(l.word(i - 1)) ||
  (l.pos(to) === 'VERB' && l.word(to).endsWith('ed'))
