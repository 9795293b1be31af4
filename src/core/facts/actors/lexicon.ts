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

/** The lists of words, as bits, since many words are on several: one look tells all. */
export const lists = {
  given: 1,
  surname: 2,
  organisationHead: 4,
  organisationOpener: 8,
  honorific: 16,
  roleNoun: 32,
  placeNoun: 64,
  placeHead: 128,
  placeOpener: 256,
  notName: 512,
  personVerb: 1024,
  personNoun: 2048,
  bodyNoun: 4096,
  thingNoun: 8192,
  belonging: 16384,
} as const

export interface Lexicon {
  /** Name keys to bits of `kinds`. */
  readonly names: ReadonlyMap<string, number>
  /** How many words the longest known name that starts with this word has. */
  readonly longest: ReadonlyMap<string, number>
  /** Words to bits of `lists`: what the sets below hold, but one look tells all. */
  readonly listed: ReadonlyMap<string, number>
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  readonly personNouns: ReadonlySet<string>
}

const words = (list: string): Set<string> =>
  new Set(
    list
      .trim()
      .split(/[\s_]+/)
      .map(nameKey),
  )
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
  const sets = {
    given: words(givenNames),
    surnames: words(surnames),
    organisationHeads: words(organisationHeads),
    honorifics: words(honorifics),
    roleNouns: words(roleNouns),
    placeHeads: words(placeHeads),
    personNouns: words(personNouns),
  }
  const listed = listsByWord([
    [sets.given, lists.given],
    [sets.surnames, lists.surname],
    [sets.organisationHeads, lists.organisationHead],
    [words(organisationOpeners), lists.organisationOpener],
    [sets.honorifics, lists.honorific],
    [sets.roleNouns, lists.roleNoun],
    [words(placeNouns), lists.placeNoun],
    [sets.placeHeads, lists.placeHead],
    [words(placeOpeners), lists.placeOpener],
    [words(notNames), lists.notName],
    [words(personVerbs), lists.personVerb],
    [sets.personNouns, lists.personNoun],
    [words(bodyNouns), lists.bodyNoun],
    [words(thingNouns), lists.thingNoun],
    [words(belongings), lists.belonging],
  ])
  return { names, longest, listed, ...sets }
}

function listsByWord(all: readonly (readonly [words: ReadonlySet<string>, list: number])[]): Map<string, number> {
  const listed = new Map<string, number>()
  for (const [some, list] of all) for (const word of some) listed.set(word, (listed.get(word) ?? 0) | list)
  return listed
}

let loaded: Lexicon | undefined
export const lexicon = (): Lexicon => (loaded ??= read())

/** Bits of `lists`, for a word as it is looked up: names by their key, nouns and verbs in lower case. */
export const listsOf = (word: string): number => lexicon().listed.get(word) ?? 0
export const isListed = (word: string, list: number): boolean => (listsOf(word) & list) !== 0
