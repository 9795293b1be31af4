/** What the statistics need to know of a card that was graded; others are due on no day and have no memory yet. */
export interface GradedCard {
  /** Days until recall is 90 % likely. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** The study day on which it comes up; null of a learning step, which ends at a time. */
  readonly dueDay: number | null
  readonly dueMs: number
  readonly suspended: boolean
}
