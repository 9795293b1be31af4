/** Tells at a glance which words can begin a temporal expression, so that the readers need not be asked about all others. */
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
  units,
  weekdays,
} from '../lexicon.ts'
import { turns } from './relative-years.ts'
import { vagueStarts } from './vague.ts'

const others =
  'the a an half couple dozen dozens scores hundreds thousands millions another today yesterday tomorrow tonight noon midnight ad fy fiscal q h every each per everyday daily nightly hourly weekly biweekly fortnightly monthly annually someday early earlier mid late later about around approximately roughly circa ca nearly almost more over well less fewer under at no up as these those recent coming past previous latest same corresponding comparable equivalent'

const starts: ReadonlySet<string> = new Set([
  ...others.split(' '),
  ...[months, weekdays, units, dayParts, seasons, ones, tens, ordinals, decadeWords, turns].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...[...holidays.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...indefinites,
  ...vagueStarts,
])

export const canBegin = (word: string): boolean => starts.has(word)
