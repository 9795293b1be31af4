/** Tells which persons "he" and "she" may stand for: by title, by what the text calls them, by given name. */
import type { Descriptions } from './descriptions.ts'
import { type Gender, genderOfGivenName, genderOfNoun } from './gender-lists.ts'
import type { SpanIndex } from './span-index.ts'

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
    const byName = opener && genderOfGivenName(opener.key)
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
