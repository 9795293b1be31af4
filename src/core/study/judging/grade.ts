/** Turns a verdict into the grade it sets, and says which grades the learner may change it to. */
import type { Rating } from '../card-state.ts'
import { isRecognition, type Way } from '../ways/way.ts'
import type { Verdict } from './verdict.ts'

/** Two: Again and Good alone. */
export type Buttons = 'four' | 'two'

/**
 * Wrong is Again, right is Good; a machine never gives Easy, for how easy it was only the learner knows.
 * A near miss is Hard: it was remembered, which Again would deny and pay for with a lapse, but not as it is written, so
 * that it should come back sooner than after Good. With two buttons it counts as remembered.
 */
export function gradeOf({ standing }: Pick<Verdict, 'standing'>, way: Way, buttons: Buttons = 'four'): Rating {
  const rating = standing === 'wrong' ? 1 : standing === 'right' ? 3 : 2
  return nearestOffered(rating, way, buttons)
}

/** Lowest first. Where the answer was only known again, Easy is not among them. */
export function gradesOffered(way: Way, buttons: Buttons = 'four'): readonly Rating[] {
  if (buttons === 'two') return [1, 3]
  return isRecognition(way) ? [1, 2, 3] : [1, 2, 3, 4]
}

/** A grade that is not offered becomes the next one that is: Hard becomes Good with two buttons, Easy Good for a choice. */
export function nearestOffered(rating: Rating, way: Way, buttons: Buttons): Rating {
  const offered = gradesOffered(way, buttons)
  return offered.find((one) => one >= rating) ?? offered.at(-1) ?? rating
}
