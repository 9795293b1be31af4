/** Tells what everybody who follows the news knows without an article: who governs the great powers, and who runs for it. */
import type { Entity } from '../../facts/facts.ts'
import { type Reading, sentenceAt } from '../reading.ts'
import { namesOf } from './owner.ts'
import type { RoleStatement } from './statement.ts'

const headOfState = /^(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|pope)$/
/** In the news every day, whatever the story. */
const everyday = /^(?:United States|Russia|China)$/
const great = /^(?:United States|Russia|China|United Kingdom|Germany|France)$/
const runs = /^(?:Democratic|Republican|GOP) presidential (?:nominee|candidate)$/
/** An article about who holds the office. */
const changesHands =
  /\b(?:(?:re-?)?elected|inaugurat\p{L}+|sworn in|took office|takes office|succeed(?:s|ed)|resign(?:s|ed)?|step(?:s|ped) down|ousted|impeach\p{L}*|abdicat\p{L}+)\b/u
/** So often named, somebody is whom the article is about. */
const timesOfInterest = 5

/** Nobody asks who held it, where that is not the news itself. */
export const isGenerallyKnown = (reading: Reading, { id }: Entity, { ownedBy, owner, title }: RoleStatement): boolean =>
  ownedBy === 'state' &&
  everyday.test(owner) &&
  headOfState.test(title) &&
  !namesOf(reading, id).some(({ start }) => changesHands.test(reading.text.slice(...sentenceAt(reading, start))))

/** The name is worth asking for; "Who was the president?" asked the other way round is silly. */
export const isFamous = (
  reading: Reading,
  { id }: Entity,
  { ownedBy, owner, title, words, isPast }: RoleStatement,
): boolean =>
  runs.test(words) ||
  (!isPast &&
    ownedBy === 'state' &&
    headOfState.test(title) &&
    (great.test(owner) || namesOf(reading, id).length <= timesOfInterest))
