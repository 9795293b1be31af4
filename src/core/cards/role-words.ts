/** Roles as an answer words them: "Russia's foreign minister", "the Kremlin's spokesman". */
import type { Role } from '../facts/facts.ts'
import { type Country, countryNamed } from '../facts/actors/demonyms.ts'
import { lexicon } from '../facts/actors/lexicon.ts'
import { articleOf, clean, type Reading } from './reading.ts'
import { possessive } from './words.ts'

const titleWords = new Set(
  `foreign prime interior defence defense finance justice vice deputy assistant chief first second former acting interim home health
  education trade transport energy state attorney press executive managing senior general secretary military national security of and
  the for high supreme human rights police party opposition co -`.split(/\s+/),
)

const abbreviations: Readonly<Record<string, string>> = {
  Sen: 'senator',
  Rep: 'representative',
  Gov: 'governor',
  Gen: 'general',
  Col: 'colonel',
  Lt: 'lieutenant',
  Maj: 'major',
  Capt: 'captain',
  Sgt: 'sergeant',
  Prof: 'professor',
  Adm: 'admiral',
  FM: 'foreign minister',
  PM: 'prime minister',
}

/** The title at the end is written small; the name of a body before it keeps its capitals. */
export function titleInWords(title: string): string {
  const words = clean(title)
    .split(' ')
    .map((word) => abbreviations[word.replace(/\.$/, '')] ?? word)
  const { roleNouns, honorifics } = lexicon()
  const isTitle = (word: string): boolean =>
    word
      .split('-')
      .every((part) => titleWords.has(part.toLowerCase()) || roleNouns.has(part.toLowerCase()) || honorifics.has(part))
  let from = words.length
  while (from > 0 && isTitle(words[from - 1] ?? '')) from--
  const isShort = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
  return words.map((word, at) => (at >= from && !isShort(word) ? word.toLowerCase() : word)).join(' ')
}

export function roleInWords(reading: Reading, { title, of }: Role): string {
  const words = titleInWords(title)
  if (of === undefined || / (?:of|for|at) /.test(words)) return words
  const body = clean(of)
  const own = withoutBody(words, body)
  const country = countryNamed(of)
  if (country && body.includes(' ')) return `${adjectiveOf(country)} ${own}`
  if (own === words && body.split(' ').some((word) => words.includes(word))) return words
  return `${articleOf(reading, body)}${possessive(body)} ${own}`
}

const adjectiveOf = (country: Country): string =>
  country.name === 'United States' ? 'US' : country.name === 'United Kingdom' ? 'British' : country.demonyms[0]

/** "Kremlin spokesman", held in the Kremlin, is a spokesman. */
const withoutBody = (words: string, body: string): string =>
  words.startsWith(`${body} `) ? words.slice(body.length + 1) : words
