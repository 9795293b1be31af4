/** Tidies the library a moment after its last change, so that this costs neither a grade nor the next question. */
import type { Store } from './store/store.ts'

/** A learner reads a question for longer. */
const settlesAfterMs = 300

/** Gives the function that is to be called after every change. */
export function keepTidy(store: () => Store): () => void {
  let waiting: NodeJS.Timeout | undefined

  function tidy(): void {
    try {
      store().db.tidy()
    } catch (error) {
      // What was committed is safe in the log, which is as good a place.
      console.warn('The log of the library was not moved into it:', error)
    }
  }

  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(tidy, settlesAfterMs).unref()
  }
}
