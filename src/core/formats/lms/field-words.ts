/** What one field of a question says, as words or as formatted text, however long or deeply nested a stranger made it. */
import { cleanProse } from '../plain-card.ts'
import { plainTextOf, type RichText } from '../../richtext.ts'
import { readHtml } from '../html/read-html.ts'
import { htmlWords } from '../html-words.ts'
import type { LossCounter, LossKind } from '../loss.ts'

/** A card takes 2,000; the time that nested tags take grows with the square of their number. */
const maxFieldChars = 100_000
/** As a deck file takes formatted text. */
const maxLines = 2_000
const maxLineChars = 20_000

export function fieldWords(losses: LossCounter): (html: string) => string {
  const words = htmlWords(losses)
  return (html) => {
    if (html.length <= maxFieldChars) return words(html)
    const shown = words(html.slice(0, maxFieldChars))
    losses.add('shortened', shown)
    return shown
  }
}

/** `mediumOf` says what a picture or sound is called in the deck. */
export function fieldRich(
  losses: LossCounter,
): (html: string, mediumOf?: (source: string) => string | null) => RichText {
  return (html, mediumOf = () => null) => {
    const lost = new Set<LossKind>(html.length > maxFieldChars ? ['shortened'] : [])
    const rich = readHtml(html.slice(0, maxFieldChars), { mediumOf, onLoss: (what) => void lost.add(what) })
    for (const what of lost) losses.add(what, plainTextOf(rich))
    return rich
  }
}

/** A line a line, with nothing in it that is markup. */
export const plainRich = (text: string): RichText => ({
  blocks: cleanProse(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, maxLines)
    .map((line) => ({ as: 'line', content: [{ text: line.slice(0, maxLineChars) }] })),
})
