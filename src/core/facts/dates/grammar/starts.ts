/** Tells at a glance which words can begin a temporal expression, so that the readers need not be asked about all others. */
import type { Lexemes } from '../lexeme.ts'
import {
  twilights,
  dayParts,
  decadeWords,
  durationFillers,
  holidays,
  indefinites,
  months,
  ones,
  ordinals,
  seasons,
  tens,
  units,
  weekdays,
} from '../lexicon.ts'
import { qualifiers } from './deictics.ts'
import { turns } from './relative-years.ts'
import { vagueStarts } from './vague.ts'

const others =
  'the a an to weekdays half couple dozen dozens scores hundreds thousands millions another today yesterday tomorrow tonight noon midnight ad fy fiscal financial q h every each per everyday daily nightly yearly hourly weekly biweekly fortnightly monthly annually someday early earlier mid late later about around approximately roughly circa ca nearly almost more over well less fewer under at no up as these those recent coming past previous latest same corresponding comparable equivalent'

const starts: ReadonlySet<string> = new Set([
  ...others.split(' '),
  ...[months, weekdays, units, dayParts, twilights, seasons, ones, tens, ordinals, decadeWords, turns].flatMap(
    (map) => [...map.keys()],
  ),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...[...holidays.keys()].map((name) => name.split(' ')[0] ?? ''),
  'first',
  ...indefinites,
  ...vagueStarts,
])

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that'])
const behindDeterminer: ReadonlySet<string> = new Set([
  ...starts,
  ...durationFillers,
  ...qualifiers,
  ...'very final opening closing remaining intervening succeeding latter period good number hundred thousand'.split(
    ' ',
  ),
  ...'beginning start outset dawn middle end close moment time distant not future near foreseeable short long'.split(
    ' ',
  ),
])

/** Words that begin nothing but these phrases: "at least", "as many as", "no more than". */
const openings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['least', 'most'])],
  ['as', new Set(['many', 'soon'])],
  ['no', new Set(['less', 'more'])],
  ['up', new Set(['to'])],
])

/** The most frequent starts by far are asked for the word behind them as well. */
export function canBegin(l: Lexemes, i: number): boolean {
  const { kind, text } = l.at(i)
  if (kind !== 'word') return kind === 'number' || (text === "'" && l.at(i + 1).kind === 'number')
  if (!starts.has(text)) return false
  if (text === 'to') return l.joins(i + 1, '-')
  const opening = openings.get(text)
  if (opening) return opening.has(l.word(i + 1))
  return !determiners.has(text) || l.at(i + 1).kind !== 'word' || behindDeterminer.has(l.word(i + 1))
}
