/** Roles as an answer words them: "Russia's foreign minister", "the Kremlin's spokesman". */
import type { Country } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { clean } from '../reading.ts'
import { lookup } from '../../lookup.ts'

const titleWords = new Set(
  `foreign prime interior defence defense finance justice vice deputy assistant chief first second former acting interim home health
  education trade transport energy state attorney press executive managing senior general secretary military national security of and
  the for high supreme majority minority human rights police party opposition co staff -`.split(/\s+/),
)

const abbreviations: Readonly<Record<string, string>> = lookup({
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
})

/** Part of a title rather than of a body's name. */
export function isTitleWord(word: string): boolean {
  const { roleNouns, honorifics } = lexicon()
  return word
    .split('-')
    .every((part) => titleWords.has(part.toLowerCase()) || roleNouns.has(part.toLowerCase()) || honorifics.has(part))
}

/** The title at the end is written small; the name of a body before it keeps its capitals. */
export function titleInWords(title: string): string {
  const words = clean(title)
    .split(' ')
    .map((word) => abbreviations[word.replace(/\.$/, '')] ?? word)
  let from = words.length
  while (from > 0 && isTitleWord(words[from - 1] ?? '')) from--
  const isShort = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
  return words.map((word, at) => (at >= from && !isShort(word) ? word.toLowerCase() : word)).join(' ')
}

export const adjectiveOf = (country: Country): string =>
  country.name === 'United States' ? 'US' : country.name === 'United Kingdom' ? 'British' : country.demonyms[0]
