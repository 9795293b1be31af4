/** The steps of a desk: taking one, undoing and redoing; a new step takes the place of those undone. */
import type { Desk, Step } from './desk.ts'

export const doneSteps = ({ steps, undone }: Pick<Desk, 'steps' | 'undone'>): readonly Step[] =>
  steps.slice(0, steps.length - undone)

export const takeStep = (desk: Desk, step: Step): Desk => ({ ...desk, steps: [...doneSteps(desk), step], undone: 0 })

/** Null where nothing is done that could be undone. */
export const undoStep = (desk: Desk): Desk | null =>
  desk.undone < desk.steps.length ? { ...desk, undone: desk.undone + 1 } : null

/** Null where nothing was undone. */
export const redoStep = (desk: Desk): Desk | null => (desk.undone > 0 ? { ...desk, undone: desk.undone - 1 } : null)
