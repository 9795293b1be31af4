/** Cards as the statistics see them: a state, and marks where they matter. */
import { noMark, type CardMark } from '../../../src/core/study/card-mark.ts'
import { newCardState, type CardState } from '../../../src/core/study/card-state.ts'

export const cardIn = (state: Partial<CardState>, mark: Partial<CardMark> = {}) => ({
  state: { ...newCardState, ...state },
  mark: { ...noMark, ...mark },
})

export const cardDueOn = (dueDay: number, mark: Partial<CardMark> = {}) =>
  cardIn({ phase: 'review', dueDay, stability: 10, difficulty: 5 }, mark)
