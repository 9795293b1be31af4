/** The forgetting curve of FSRS-6 and its inverse: after how long recall has sunk to a given share. */

/** FSRS-6's default w20 (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm, FSRS-6). */
export const defaultDecay = 0.1542

const factorOf = (decay: number): number => 0.9 ** (-1 / decay) - 1

/**
 * R(t, S) = (1 + factor · t/S)^-decay with factor = 0.9^(-1/decay) - 1, so that R(S, S) = 0.9 (same page).
 * Gives t/S at which R is `recall`, from 0 to 1; below it recall is likelier. Nothing is ever forgotten wholly: 0 gives Infinity.
 */
export const elapsedPerStability = (recall: number, decay: number): number =>
  (recall ** (-1 / decay) - 1) / factorOf(decay)

/** The chance of recall so many days after the last grade. */
export const recallAfter = (elapsedDays: number, stability: number, decay: number): number =>
  (1 + (factorOf(decay) * elapsedDays) / stability) ** -decay
