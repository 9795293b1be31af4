/** Tells a name that nobody could look up: a surname alone, also where it was taken for a town. */
import { isNamedInFull } from '../standing/stands.ts'
import { type Reading } from '../reading.ts'
import type { Told } from './event-words.ts'

/** "Lund and her aides", or "Paris" in an article on Ada Paris; "President Lund" could be looked up. */
export const isBareName = (reading: Reading, { subject, entities }: Told): boolean =>
  entities.some((id) => {
    const name = reading.entities.get(id)?.name ?? ''
    return !isNamedInFull(reading, id) && subject.split(/\band /).some((one) => opensWith(one, name))
  }) ||
  (!subject.includes(' ') &&
    [...reading.entities.values()].some(({ type, name }) => type === 'person' && name.endsWith(` ${subject}`)))

const opensWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length))
