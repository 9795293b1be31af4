/** Tells whether a speaker is nobody but one of the many asked in the street: a bare name, told once, with no office and no body. */
import type { ActorFact } from '../../facts/facts.ts'
import { namesOf } from '../roles/owner.ts'
import { clean, isShort, type Reading, sentenceAt, within } from '../reading.ts'
import type { Speaker } from './speaker.ts'

/** "… ― Ola Berg": a card with that answer asks for the name of somebody whom nobody need remember. */
export function isBystander(reading: Reading, { entity, name, answer }: Speaker): boolean {
  if (isShort(reading) || entity?.type !== 'person' || entity.roles.length > 0) return false
  // With "President", "of the Tarn Institute" or ", the mayor of Lonn" they are told from others.
  if (clean(entity.name) !== name || answer.canonical !== name || entity.actsFor !== undefined) return false
  const isOfStory = reading.stories.some(({ title }) => [name, ...entity.aliases].some((one) => title.includes(one)))
  const [told, ...again] = namesOf(reading, entity.id)
  return told !== undefined && again.length === 0 && !isOfStory && !standsByBody(reading, told)
}

/** "NBC's Ada Lund", "Ada Lund for the Lonn Post", "Ada Lund, a fellow at the Tarn Institute". */
function standsByBody(reading: Reading, { start, end }: ActorFact): boolean {
  if (/^ (?:for|at|with) (?:the )?\p{Lu}/u.test(reading.text.slice(end, end + maxGapChars))) return true
  const [from, to] = sentenceAt(reading, start)
  return within(reading.actorsInOrder, [from, Math.min(to, end + maxGapChars)])
    .filter(({ type }) => type === 'organisation')
    .some((body) =>
      body.end <= start
        ? beforeName.test(reading.text.slice(body.end, start))
        : /^(?:, [^.;:]*| \p{Ll}+ (?:the )?)$/u.test(reading.text.slice(end, body.start)),
    )
}
const maxGapChars = 120
const beforeName = /^(?:['’]s?)?(?: \p{L}+){0,3} $/u

/** A sum, a count or a year is a fact, whoever tells it. */
export const tellsFact = (words: string): boolean => /\d/.test(words)
