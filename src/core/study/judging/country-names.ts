/** Knows that "the U.S." and "America" are one country, and that Iraq is not Iran. */
import { type Country, countryNamed, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import { type Word, wordsOf } from './words.ts'

/** However it is capitalised, with "the" or without. */
export function countryOf(text: string): Country | undefined {
  const name = text
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/[.!?]+$/, '')
  const titled = inTitleCase(name)
  return countryNamed(name) ?? countryNamed(titled) ?? countryNamed(name.toUpperCase())
}

export function isSameCountry(one: string, other: string): boolean {
  const country = countryOf(one)
  return country !== undefined && country.name === countryOf(other)?.name
}

const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** "Russian" as "Russia"; other words, and countries of several words, as they are. */
export function ofCountry(word: Word): Word {
  const country = countryOfDemonym(inTitleCase(word.plain))
  const [name, more] = country ? wordsOf(country.name) : []
  return name === undefined || more !== undefined ? word : { ...word, key: name.key }
}
