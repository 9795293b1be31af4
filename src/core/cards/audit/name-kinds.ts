/** Learns from a deck's cards which names are persons and which are bodies, for the judge of pronouns. */
import type { Card } from '../../deck/deck.ts'
import { isPersonLike } from './leak.ts'
import type { NameKind, NameKinds } from './card-words.ts'

export function nameKindsOf(cards: readonly Card[]): NameKinds {
  const kinds = new Map<string, NameKind>()
  const put = (names: readonly string[], kind: NameKind): void => {
    for (const name of names) if (/^\p{Lu}/u.test(name)) kinds.set(name, kind)
  }
  for (const card of cards) {
    const { kind, prompt, answer, attribution } = card
    if (kind === 'acronym')
      put([answer.canonical, ...answer.accepted.map((text) => text.replace(/^the /, ''))], 'thing')
    if (kind === 'role-holder') put(namesOf(answer.canonical, answer.accepted), 'person')
    if (kind === 'role') {
      const [, name] = /\bwho (?:is|was) (\p{Lu}[^,?]*?)(?: in [^?]*)?\?/iu.exec(prompt) ?? []
      if (name !== undefined) put(namesOf(name, []), 'person')
    }
    if (
      (kind === 'claim-speaker' || kind === 'quotation') &&
      attribution &&
      isPersonLike(attribution.speaker) &&
      answer.canonical.startsWith(`${attribution.speaker},`)
    )
      put(namesOf(attribution.speaker, answer.accepted), 'person')
  }
  return kinds
}

/** In full and by surname. */
const namesOf = (full: string, accepted: readonly string[]): string[] => {
  const name = full.split(',')[0] ?? full
  const last = name.split(' ').at(-1) ?? ''
  return [
    name,
    ...accepted.filter((text) => name.includes(text)),
    ...(last.length > 2 && name.includes(' ') ? [last] : []),
  ]
}
