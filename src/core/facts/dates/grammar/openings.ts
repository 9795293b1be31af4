/** Tells for each reader which words it can begin with, so that a place in the text is shown to few of them. */
import type { Lexemes } from '../lexeme.ts'
import {
  dayParts,
  decadeWords,
  holidays,
  indefinites,
  months,
  ones,
  ordinals,
  seasons,
  tens,
  twilights,
  units,
  weekdays,
} from '../lexicon.ts'
import { days, qualifiers, sameWords } from './deictics.ts'
import { crowds } from './numbers.ts'
import { bounds, parts, times } from './part-words.ts'
import { halves } from './periods.ts'
import { turns } from './relative-years.ts'
import { adverbs } from './sets.ts'
import { phrases } from './vague.ts'

/** One bit a reader. */
export const readers = {
  monthDay: 1,
  dayOfMonth: 2,
  deictic: 4,
  samePeriod: 8,
  weekdayOf: 16,
  around: 32,
  time: 64,
  dayPart: 128,
  season: 256,
  quarter: 512,
  half: 1024,
  holiday: 2048,
  decade: 4096,
  century: 8192,
  year: 16_384,
  yearBefore: 32_768,
  oneDay: 65_536,
  duration: 131_072,
  set: 262_144,
  vague: 524_288,
  part: 1_048_576,
  bounded: 2_097_152,
} as const
type Reader = keyof typeof readers

type Words = readonly string[]
const of = (...lists: readonly Iterable<string>[]): Words => lists.flatMap((list) => [...list])
const words = (text: string): Words => text.split(' ')
const wordOf = (phrases: Iterable<string>, place: number): Words =>
  [...phrases].flatMap((phrase) => phrase.split(' ')[place] ?? [])

const ordinalWords = of(ordinals.keys(), tens.keys())
const numberWords = of(ones.keys(), tens.keys())
const amounts = of(numberWords, words('a an another half couple dozen'), indefinites, crowds)

const beginsWith: Readonly<Record<Reader, Words>> = {
  monthDay: of(months.keys(), weekdays.keys(), ordinalWords, words('last month')),
  dayOfMonth: [],
  deictic: of(days.keys(), turns.keys(), weekdays.keys(), words('to tonight very recent')),
  samePeriod: of(sameWords, words('last year')),
  weekdayOf: of(weekdays.keys(), ['a']),
  around: [],
  time: of(numberWords, words('a half quarter noon midnight')),
  dayPart: of(dayParts.keys(), wordOf(twilights.keys(), 0)),
  season: of(seasons.keys()),
  quarter: of(numberWords, ordinals.keys(), turns.keys(), words('q a year fiscal final')),
  half: of(halves.keys(), ['h']),
  holiday: wordOf(holidays.keys(), 0),
  decade: of(decadeWords.keys()),
  century: ordinalWords,
  year: of(numberWords, words('ad year')),
  yearBefore: words('fy fiscal financial'),
  oneDay: words('one some someday'),
  duration: of(amounts, units.keys()),
  set: of(
    words('every each per weekdays everyday'),
    adverbs.keys(),
    [...weekdays.keys()].map((day) => `${day}s`),
  ),
  vague: wordOf(phrases.keys(), 0),
  part: of(parts.keys(), times.keys(), ['year']),
  bounded: wordOf(bounds.keys(), 0),
}

/** The words behind a "the" that it begins with. */
const beginsWithThe: Readonly<Record<Reader, Words>> = {
  monthDay: of(ordinalWords, words('last month')),
  dayOfMonth: [],
  deictic: of(
    turns.keys(),
    units.keys(),
    qualifiers,
    words('very first final opening closing remaining intervening succeeding early recent latest most'),
  ),
  samePeriod: of(sameWords, words('period quarter year')),
  weekdayOf: of(weekdays.keys()),
  around: words('week weekend last first three'),
  time: [],
  dayPart: of(dayParts.keys(), ['early']),
  season: of(seasons.keys()),
  quarter: of(numberWords, ordinals.keys(), turns.keys(), words('the a year fiscal final')),
  half: of(halves.keys()),
  holiday: [],
  decade: of(decadeWords.keys()),
  century: ordinalWords,
  year: words('year years'),
  yearBefore: words('fiscal financial'),
  oneDay: [],
  duration: amounts,
  set: [],
  vague: wordOf(
    [...phrases.keys()].filter((phrase) => phrase.startsWith('the ')),
    1,
  ),
  part: of(parts.keys(), times.keys()),
  bounded: [],
}

function bitsByWord(openings: Readonly<Record<Reader, Words>>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [reader, bit] of Object.entries(readers))
    for (const word of openings[reader as Reader]) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

const bitsOf = bitsByWord(beginsWith)
const bitsBehindThe = bitsByWord(beginsWithThe)
const bitsOfNumber =
  readers.monthDay |
  readers.time |
  readers.quarter |
  readers.half |
  readers.decade |
  readers.century |
  readers.year |
  readers.yearBefore |
  readers.duration
const bitsOfNumberBehindThe =
  readers.monthDay |
  readers.dayOfMonth |
  readers.around |
  readers.quarter |
  readers.decade |
  readers.century |
  readers.yearBefore |
  readers.duration

/** The readers that may find something at a place, as bits of `readers`. */
export function readersAt(l: Lexemes, i: number): number {
  const { kind, text } = l.at(i)
  if (kind === 'word') return text === 'the' ? readersBehindThe(l, i + 1) : (bitsOf.get(text) ?? 0)
  if (kind === 'number') return bitsOfNumber
  return text === "'" ? readers.decade | readers.year : 0
}

function readersBehindThe(l: Lexemes, i: number): number {
  const { kind, text } = l.at(i)
  if (kind === 'word') return bitsBehindThe.get(text) ?? 0
  if (kind === 'number') return bitsOfNumberBehindThe
  return text === "'" ? readers.decade : 0
}
