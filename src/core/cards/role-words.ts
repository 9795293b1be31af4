/** Roles as an answer words them: "Russia's foreign minister", "the Kremlin's spokesman". */
import type { Role } from '../facts/facts.ts'
import { countryNamed } from '../facts/actors/demonyms.ts'
import { lexicon } from '../facts/actors/lexicon.ts'
import { clean, type Reading } from './reading.ts'
import { possessive } from './stand-alone.ts'

const titleWords = new Set(
  `foreign prime interior defence defense finance justice vice deputy assistant chief first second former acting interim home health
  education trade transport energy state attorney press executive managing senior general secretary military national security of and
  the for high supreme human rights police party opposition co -`.split(/\s+/),
)

/** Titles are written small, names inside them keep their capitals. */
export const titleInWords = (title: string): string =>
  clean(title)
    .split(/(\s+|-)/)
    .map((word) => {
      const lower = word.toLowerCase()
      const { roleNouns, honorifics } = lexicon()
      const isTitle = titleWords.has(lower) || roleNouns.has(lower) || honorifics.has(word)
      return isTitle && word !== word.toUpperCase() ? lower : word
    })
    .join('')

export function roleInWords(reading: Reading, { title, of }: Role): string {
  const words = titleInWords(title)
  if (of === undefined || words.toLowerCase().includes(` of `)) return withOf(words, of)
  const country = countryNamed(of)
  if (country && clean(of).split(' ').length > 1)
    return `${country.name === 'United States' ? 'US' : country.name === 'United Kingdom' ? 'British' : country.demonyms[0]} ${stripped(words, of)}`
  const article = reading.withArticle.has(of) ? 'the ' : ''
  return `${article}${possessive(clean(of))} ${stripped(words, of)}`
}

const withOf = (words: string, of: string | undefined): string =>
  of === undefined || words.includes(of) ? words : `${words} (${clean(of)})`

/** "Kremlin spokesman", held in the Kremlin, is a spokesman. */
const stripped = (words: string, of: string): string =>
  words.startsWith(`${of} `) ? words.slice(of.length + 1) : words
