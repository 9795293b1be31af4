/** The word lists as sets and one table of known names, read on first use. */
import { capitalNames, countryNames, nameKey } from './demonyms.ts'
import { belongings, bodyNouns, personNouns, thingNouns } from './data/nouns.ts'
import { givenNames } from './data/given-names.ts'
import { organisationHeads, organisationNames, organisationOpeners } from './data/organisations.ts'
import { cityNames, regionNames } from './data/places.ts'
import { surnames } from './data/surnames.ts'
import { honorifics, notNames, personVerbs, placeHeads, placeNouns, placeOpeners, roleNouns } from './data/words.ts'

/** What a known name may be, as bits, since many are several things (Jordan, Washington). */
const kinds = { country: 1, capital: 2, region: 4, city: 8, organisation: 16 } as const
export const placeKinds = kinds.country | kinds.capital | kinds.region | kinds.city

export interface Lexicon {
  /** Name keys to bits of `kinds`. */
  readonly names: ReadonlyMap<string, number>
  /** How many words the longest known name that starts with this word has. */
  readonly longest: ReadonlyMap<string, number>
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  readonly organisationOpeners: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  readonly placeOpeners: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly personVerbs: ReadonlySet<string>
  readonly personNouns: ReadonlySet<string>
  readonly bodyNouns: ReadonlySet<string>
  readonly thingNouns: ReadonlySet<string>
  readonly belongings: ReadonlySet<string>
}

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/).map(nameKey))
const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** How many tokens a name has at most: words, hyphens and the parts they join. */
const tokenCount = (key: string): number => key.split(/[ ]|(?=['-])|(?<=-)/).length

function read(): Lexicon {
  const names = new Map<string, number>()
  const longest = new Map<string, number>()
  const add = (list: readonly string[], bit: number): void => {
    for (const name of list) {
      const key = nameKey(name)
      names.set(key, (names.get(key) ?? 0) | bit)
      const [first = key] = key.split(/[ '-]/)
      longest.set(first, Math.max(longest.get(first) ?? 0, tokenCount(key)))
    }
  }
  add(countryNames(), kinds.country)
  add(capitalNames(), kinds.capital)
  add(phrases(regionNames), kinds.region)
  add(phrases(cityNames), kinds.city)
  add(phrases(organisationNames), kinds.organisation)
  return {
    names,
    longest,
    given: words(givenNames),
    surnames: words(surnames),
    organisationHeads: words(organisationHeads),
    organisationOpeners: words(organisationOpeners),
    honorifics: words(honorifics),
    roleNouns: words(roleNouns),
    placeNouns: words(placeNouns),
    placeHeads: words(placeHeads),
    placeOpeners: words(placeOpeners.replaceAll('_', ' ')),
    notNames: words(notNames.replaceAll('_', ' ')),
    personVerbs: words(personVerbs),
    personNouns: words(personNouns),
    bodyNouns: words(bodyNouns),
    thingNouns: words(thingNouns),
    belongings: words(belongings),
  }
}

let loaded: Lexicon | undefined
export const lexicon = (): Lexicon => (loaded ??= read())
