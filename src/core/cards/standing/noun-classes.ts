/** Sorts the nouns that news uses again with "the" by what it takes to tell one of them from others. */
import { lexicon, lists } from '../../facts/actors/lexicon.ts'
import { bodyNouns, eventNouns, groupNouns, personNouns, placeNouns, thingNouns } from './told-again-nouns.ts'

/** Everybody knows which, or no particular one is meant. */
const onlyOne = new Set(
  `moon sun earth world sky sea ocean law people public internet web media press economy market weather climate universe pope planet bible
  radio television cinema stage telephone phone post mail church theatre theater opera bar pub gym past future dead poor rich elderly`.split(
    /\s+/,
  ),
)

export type NounClass = 'place' | 'group' | 'person' | 'event' | 'body'

/** What a noun told again would have to be told apart by; null where "the" alone says enough. */
export function classOf(noun: string): NounClass | null {
  if (onlyOne.has(noun)) return null
  if (bodyNouns.has(noun)) return 'body'
  if (placeNouns.has(noun)) return 'place'
  if (groupNouns.has(noun)) return 'group'
  if (eventNouns.has(noun) || thingNouns.has(noun)) return 'event'
  if (personNouns.has(noun) || lexicon().roleNouns.has(noun)) return 'person'
  const listed = lexicon().listed.get(noun) ?? 0
  if ((listed & lists.bodyNoun) !== 0) return 'group'
  return (listed & lists.thingNoun) !== 0 ? 'event' : null
}
