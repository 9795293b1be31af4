/** Cards as the statistics see them, of which a test says only what matters to it. */
import type { GradedCard } from '../../../src/core/stats/graded-card.ts'

export const graded = (card: Partial<GradedCard>): GradedCard => ({
  stability: 10,
  difficulty: 5,
  dueDay: 0,
  dueMs: 0,
  suspended: false,
  ...card,
})
