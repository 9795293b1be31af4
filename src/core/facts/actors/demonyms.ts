/** Which country a demonym, a capital or another name of it points to, and how each country's government is called. */
import { capitalAliases, countryLines, otherDemonyms } from './data/countries.ts'

export interface Country {
  /** "Syria": the short English name. */
  readonly name: string
  readonly capital: string
  /** The adjective first: "Danish", then "Dane". */
  readonly demonyms: readonly [string, ...string[]]
  readonly aliases: readonly string[]
}

interface Tables {
  readonly byName: ReadonlyMap<string, Country>
  readonly byDemonym: ReadonlyMap<string, Country>
  readonly byCapital: ReadonlyMap<string, Country>
  readonly otherDemonyms: ReadonlySet<string>
  /** "North" of "North Korean". */
  readonly openers: ReadonlySet<string>
}

const listed = (field: string | undefined): string[] => (field ?? '').split(',').filter((item) => item !== '')

/** Nearly every name is its own key. */
const isPlain = /^[A-Za-z'-]+$/

/** Curly apostrophes straightened, full stops dropped ("U.S." is "US"), white space evened: how names are looked up. */
export const nameKey = (name: string): string =>
  isPlain.test(name)
    ? name
    : name
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[.\u00ad\u200b-\u200f]/g, '')
        .replace(/\s+/g, ' ')

function read(): Tables {
  const byName = new Map<string, Country>()
  const byDemonym = new Map<string, Country>()
  const byCapital = new Map<string, Country>()
  const put = (map: Map<string, Country>, name: string, country: Country): void => {
    const key = nameKey(name)
    if (!map.has(key)) map.set(key, country)
  }
  for (const line of countryLines.trim().split('\n')) {
    const [name = '', capital = '', demonymList, aliasList] = line.split('|')
    const [adjective = name, ...others] = listed(demonymList)
    const country: Country = { name, capital, demonyms: [adjective, ...others], aliases: listed(aliasList) }
    put(byName, name, country)
    for (const alias of country.aliases) put(byName, alias, country)
    put(byCapital, capital, country)
    for (const demonym of country.demonyms) {
      put(byDemonym, demonym, country)
      // "the Russians", but neither "the Chineses" nor "the USs", nor the people of Laos
      if (/(?:an|i|ian|er|ar|k|eek|ek|o|ot|ab|b)$/.test(demonym) && `${demonym}s` !== country.name)
        put(byDemonym, `${demonym}s`, country)
    }
  }
  for (const line of capitalAliases.trim().split('\n')) {
    const [alias = '', capital = ''] = line.split('|')
    const country = byCapital.get(nameKey(capital))
    if (country) put(byCapital, alias, country)
  }
  const openers = new Set(
    [...byDemonym.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0] ?? ''),
  )
  const others = otherDemonyms.trim().split(/\s+/)
  return {
    byName,
    byDemonym,
    byCapital,
    openers,
    otherDemonyms: new Set([...others, ...others.map((word) => `${word}s`)]),
  }
}

let tables: Tables | undefined
const loaded = (): Tables => (tables ??= read())

export const countryNamed = (name: string): Country | undefined => loaded().byName.get(nameKey(name))
export const countryOfDemonym = (demonym: string): Country | undefined => loaded().byDemonym.get(nameKey(demonym))
export const countryOfCapital = (capital: string): Country | undefined => loaded().byCapital.get(nameKey(capital))
/** Of two words, such as "North Korean"; quick to say no. */
export const countryOfTwoWordDemonym = (first: string, second: string): Country | undefined =>
  loaded().openers.has(first) ? loaded().byDemonym.get(nameKey(`${first} ${second}`)) : undefined
/** An adjective or noun of nationality, people, faith or party: "Syrian", "Kurdish", "Democrats". */
export const isDemonym = (word: string): boolean => countryOfDemonym(word) !== undefined || isOtherDemonym(word)
/** Of no country. */
export const isOtherDemonym = (word: string): boolean => loaded().otherDemonyms.has(nameKey(word))

/** "Syrian government"; the United States' and the United Kingdom's as news calls them. */
export const governmentOf = (country: Country): string =>
  `${country.name === 'United States' ? 'US' : country.demonyms[0]} government`

export const countryNames = (): readonly string[] => [...loaded().byName.keys()]
export const capitalNames = (): readonly string[] => [...loaded().byCapital.keys()]
