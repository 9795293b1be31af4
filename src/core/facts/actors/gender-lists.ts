/** The lists of nouns, titles and given names that tell "he" from "she". */
import { feminineNames, feminineNouns, masculineNames, masculineNouns } from './data/gendered-words.ts'
import { nameKey } from './demonyms.ts'

export type Gender = 'f' | 'm'

interface GenderLists {
  readonly nouns: ReadonlyMap<string, Gender>
  readonly names: ReadonlyMap<string, Gender>
}

let loaded: GenderLists | undefined

function lists(): GenderLists {
  if (loaded) return loaded
  const read = (feminine: string, masculine: string, keyed: (word: string) => string): Map<string, Gender> => {
    const of = new Map<string, Gender>()
    for (const word of feminine.trim().split(/\s+/)) of.set(keyed(word), 'f')
    for (const word of masculine.trim().split(/\s+/)) of.set(keyed(word), 'm')
    return of
  }
  return (loaded = {
    nouns: read(feminineNouns, masculineNouns, (word) => word),
    names: read(feminineNames, masculineNames, nameKey),
  })
}

/** Of a noun in lower case: "spokeswoman", "nun". */
export const genderOfNoun = (noun: string): Gender | undefined => lists().nouns.get(noun)

export const genderOfGivenName = (key: string): Gender | undefined => lists().names.get(key)
