/** Tells which persons "he" and "she" may stand for: by title, by what the text calls them, by given name. */
import { feminineNames, feminineNouns, masculineNames, masculineNouns } from './data/gendered-words.ts'
import { nameKey } from './demonyms.ts'
import type { Descriptions } from './descriptions.ts'
import type { SpanIndex } from './span-index.ts'

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

/** By entity id; a title or noun counts more than the given name. */
export function gendersOf(names: SpanIndex, descriptions: Descriptions): Map<string, Gender> {
  const { words, spans, linking } = names
  const told = new Map<string, Gender>()
  const guessed = new Map<string, Gender>()
  spans.forEach((span, index) => {
    const draft = linking.draftOf[index]
    if (span.type !== 'person' || !draft) return
    const title = words[span.first - 1]?.token.lower.replace(/\.$/, '') ?? ''
    const byTitle = genderOfNoun(title)
    if (byTitle && !told.has(draft.id)) told.set(draft.id, byTitle)
    if (span.end - span.first < 2 || guessed.has(draft.id)) return
    const opener = words[span.first]
    const byName = opener && lists().names.get(opener.key)
    if (byName) guessed.set(draft.id, byName)
  })
  const genders = new Map([...guessed, ...told])
  for (const draft of linking.drafts) {
    if (draft.type !== 'person' || told.has(draft.id)) continue
    for (const { head } of descriptions.of(draft.id)) {
      const byNoun = genderOfNoun(head)
      if (byNoun) genders.set(draft.id, byNoun)
    }
  }
  return genders
}
