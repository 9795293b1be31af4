/** Gives cards made anew the ids of those they replace, so that a mended typo or a changed date costs nobody their progress (DESIGN, Identity). */
import type { Card, TrayItem } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'

export interface CardSet {
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
}

export interface Carried extends CardSet {
  /** Earlier cards that the article no longer yields; the caller lists them, it does not delete them. */
  readonly vanished: readonly CardId[]
}

/** Below this two cards count as being about different facts; half of the words may change. */
const minSimilarity = 0.5

/** What a card is about, as words to compare: its evidence says more than its wording, which settings change. */
interface Traits {
  readonly quoted: ReadonlyMap<string, number>
  readonly asked: ReadonlyMap<string, number>
  readonly answered: ReadonlyMap<string, number>
}

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const traitsOf = ({ evidence, prompt, answer }: Card): Traits => ({
  quoted: countWords(evidence.map(({ exact }) => exact).join(' ')),
  asked: countWords(prompt),
  answered: countWords(answer.canonical),
})

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Dice's coefficient over words (Dice 1945): 1 where they are the same, 0 where they share none. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  const total = sizeOf(a) + sizeOf(b)
  return total === 0 ? 0 : (2 * shared) / total
}

const likeness = (a: Traits, b: Traits): number =>
  0.6 * similarity(a.quoted, b.quoted) + 0.25 * similarity(a.asked, b.asked) + 0.15 * similarity(a.answered, b.answered)

interface Pair {
  readonly before: number
  readonly after: number
  readonly score: number
}

/** Every pairing of one kind that is alike enough, best first; equal ones in the order of the deck. */
function rankPairs(before: readonly Card[], after: readonly Card[]): Pair[] {
  const traitsBefore = before.map(traitsOf)
  const pairs: Pair[] = []
  after.forEach((card, afterIndex) => {
    const traits = traitsOf(card)
    before.forEach((earlier, beforeIndex) => {
      const known = traitsBefore[beforeIndex]
      if (earlier.kind !== card.kind || !known) return
      const score = earlier.id === card.id ? 2 : likeness(known, traits)
      if (score >= minSimilarity) pairs.push({ before: beforeIndex, after: afterIndex, score })
    })
  })
  return pairs.sort((a, b) => b.score - a.score || a.after - b.after || a.before - b.before)
}

/** `before` holds the earlier cards, those in the tray included. */
export function carryOver(before: readonly Card[], made: CardSet): Carried {
  const after = [...made.cards, ...made.tray.map(({ card }) => card)]
  const heirs = new Map<number, CardId>()
  const paired = new Set<number>()
  for (const pair of rankPairs(before, after)) {
    const id = before[pair.before]?.id
    if (id === undefined || heirs.has(pair.after) || paired.has(pair.before)) continue
    heirs.set(pair.after, id)
    paired.add(pair.before)
  }
  const inherit = (card: Card, index: number): Card => {
    const id = heirs.get(index)
    return id === undefined || id === card.id ? card : { ...card, id }
  }
  return {
    cards: made.cards.map(inherit),
    tray: made.tray.map((item, index) => ({ ...item, card: inherit(item.card, made.cards.length + index) })),
    vanished: before.filter((_, index) => !paired.has(index)).map(({ id }) => id),
  }
}
