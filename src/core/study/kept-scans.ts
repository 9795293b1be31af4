/** Keeps what was seen of each deck until it changes, so that a question need not look through every card of a library. */
import type { DeckId } from '../ids.ts'
import { plainRules, scanDeck, type DeckRules, type DeckScan } from './deck-scan.ts'
import { areSiblings, type StudyCard } from './study-card.ts'

interface KeptScan {
  readonly version: number
  readonly today: number
  readonly rules: DeckRules
  /** Without a card asked last or taken back. */
  readonly scan: DeckScan
}

/** Answers exactly as `scanDeck` does. */
export function keepScans(): typeof scanDeck {
  const kept = new Map<DeckId, KeptScan>()
  return (deck, context) => {
    const { deckId, version, rules = plainRules } = deck
    if (version === undefined || context.pinned?.deckId === deckId) return scanDeck(deck, context)
    const known = kept.get(deckId)
    const isKnown = known?.version === version && known.today === context.today && seesSame(known.rules, rules)
    if (isKnown && isTimeless(known.scan) && !isLedBySibling(known.scan, context.last)) return known.scan
    const scan = scanDeck(deck, { ...context, last: null, pinned: null })
    kept.set(deckId, { version, today: context.today, rules, scan })
    return isLedBySibling(scan, context.last) ? scanDeck(deck, context) : scan
  }
}

/** Steps of minutes change with the clock. */
const isTimeless = (scan: DeckScan): boolean =>
  scan.learning.count === 0 && scan.ahead.count === 0 && scan.laterMs === Infinity

/** Only where a sibling leads does another card take its place. */
const isLedBySibling = ({ learning, ahead, reviews, fresh }: DeckScan, last: StudyCard | null): boolean =>
  last !== null && [learning, ahead, reviews, fresh].some(({ first }) => first !== null && areSiblings(first, last))

const seesSame = (a: DeckRules, b: DeckRules): boolean =>
  a.buryNew === b.buryNew &&
  a.buryReviews === b.buryReviews &&
  a.finalPass?.examDay === b.finalPass?.examDay &&
  a.finalPass?.startDay === b.finalPass?.startDay
