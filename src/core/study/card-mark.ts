/** What a learner has put on a card by hand, or the schedule for them; it stands beside the card's state and changes none of it. */

/** 0 is none; 1 to 4 are the learner's own colours. */
export type Flag = 0 | 1 | 2 | 3 | 4

export interface CardMark {
  /** Not asked until the learner takes it up again. */
  readonly suspended: boolean
  /** The study day on which it rests; it comes back by itself on any other. */
  readonly buriedDay: number | null
  readonly flag: Flag
  /** What the learner finds wrong with the card, for its teacher. */
  readonly report: string | null
}

export const noMark: CardMark = { suspended: false, buriedDay: null, flag: 0, report: null }

export const isResting = (mark: CardMark, studyDay: number): boolean => mark.suspended || mark.buriedDay === studyDay

export const areSameMarks = (a: CardMark, b: CardMark): boolean =>
  a.suspended === b.suspended && a.buriedDay === b.buriedDay && a.flag === b.flag && a.report === b.report
