/** What the text and its publication tell about the place where an expression stands. */
import type { Tense } from './tense.ts'
import type { Point } from './value.ts'

export interface Surroundings {
  readonly published: Point | null
  /** The date last named. */
  readonly anchor: Point | null
  /** The quarter or month last named. */
  readonly period: Point | null
  /** The day named in the same sentence. */
  readonly sentenceDay: Point | null
  /** It stands in the same paragraph. */
  readonly anchorIsNear: boolean
  /** The passage tells a story of its own time, so that what is missing comes from the anchor. */
  readonly narrative: boolean
  readonly tense: Tense
  /** The expression opens its line, as the time of an entry in a live report does. */
  readonly opensLine: boolean
  /** Whether the text writes 07/08 for 8 July; null where it gives no sign. */
  readonly monthFirst: boolean | null
}
