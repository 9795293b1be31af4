/** Tells a name that nobody could look up: a surname alone, also where it was taken for a town. */
import { isNamedInFull } from '../standing/stands.ts'
import { type Reading } from '../reading.ts'
import type { Told } from './event-words.ts'

/** "Lund" alone, or "Paris" in an article on Ada Paris. */
export const isBareName = (reading: Reading, { subject, entities }: Told): boolean =>
  !subject.includes(' ') &&
  (entities.some((id) => !isNamedInFull(reading, id)) ||
    [...reading.entities.values()].some(({ type, name }) => type === 'person' && name.endsWith(` ${subject}`)))
