/** The words of one field of a question, however long or deeply nested a stranger made it. */
import { htmlWords } from '../html-words.ts'
import type { LossCounter } from '../loss.ts'

/** A card takes 2,000; the time that nested tags take grows with the square of their number. */
const maxFieldChars = 100_000

export function fieldWords(losses: LossCounter): (html: string) => string {
  const words = htmlWords(losses)
  return (html) => {
    if (html.length <= maxFieldChars) return words(html)
    const shown = words(html.slice(0, maxFieldChars))
    losses.add('shortened', shown)
    return shown
  }
}
