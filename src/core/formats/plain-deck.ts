/** Gathers plain cards into a deck: ids that the same file gives again, its sources, what was twice, what was cut. */
import type { Evidence } from '../article/evidence.ts'
import type { Card, Source } from '../deck/deck.ts'
import { makeDeck } from '../deck/new-deck.ts'
import { asCardId, type CardId, type DeckId } from '../ids.ts'
import { citedEvidence, citedSource } from './cited-source.ts'
import { foreignCardId, foreignDeckId } from './foreign-ids.ts'
import type { IncomingDeck } from './incoming.ts'
import type { LossCounter } from './loss.ts'
import { cleanProse, fitCard, type PlainCard } from './plain-card.ts'

export interface PlainDeckOptions {
  /** Stands in the ids of cards that have none of their own. */
  readonly format: string
  readonly title: string
  /** What tells this deck from others of the same format, where it brings no id. */
  readonly names: readonly string[]
  readonly id?: DeckId
  readonly language?: string
  readonly losses: LossCounter
}

export type AddedAs = 'card' | 'without-prompt' | 'without-answer' | 'repeated' | 'shortened' | 'beyond-room'

export interface PlainDeckCollector {
  readonly add: (plain: PlainCard) => AddedAs
  readonly deck: () => IncomingDeck
  readonly isEmpty: () => boolean
}

/** As a deck file has them. */
const maxCards = 100_000
const maxSources = 1_000
const maxEvidence = 100
const maxQuoteChars = 20_000

export function collectPlainCards(options: PlainDeckOptions): PlainDeckCollector {
  const { format, losses } = options
  const cards: Card[] = []
  const sources = new Map<string, Source>()
  const idOf = idGiver(format)

  const evidenceOf = (quotes: readonly string[], cited: readonly string[]): Evidence[] => {
    for (const citation of cited) if (citation !== '' && sources.size < maxSources) keep(sources, citation)
    const kept = quotes.map(cleanProse).filter((quote) => quote.trim() !== '')
    return kept
      .slice(0, maxEvidence)
      .map((quote, index) =>
        citedEvidence(quote.slice(0, maxQuoteChars), cited[Math.min(index, cited.length - 1)] ?? ''),
      )
  }
  return {
    add: (plain) => {
      const name = cleanProse(plain.prompt).trim() === '' ? plain.answer : plain.prompt
      const skip = (why: AddedAs): AddedAs => {
        losses.add(why === 'repeated' ? 'duplicate' : 'card-skipped', name)
        return why
      }
      if (cleanProse(plain.prompt).trim() === '') return skip('without-prompt')
      if (cleanProse(plain.answer).trim() === '') return skip('without-answer')
      if (cards.length === maxCards) return skip('beyond-room')
      const id = idOf(plain)
      if (id === null) return skip('repeated')
      const { card, isShortened } = fitCard(plain, id)
      cards.push({ ...card, evidence: evidenceOf(plain.evidence ?? [], plain.sources ?? []) })
      if (isShortened) losses.add('shortened', plain.prompt)
      return isShortened ? 'shortened' : 'card'
    },
    isEmpty: () => cards.length === 0,
    deck: () => ({
      deck: makeDeck({
        id: options.id ?? foreignDeckId(format, ...options.names),
        title: options.title,
        language: options.language ?? 'und',
        sources: [...sources.values()],
        cards,
        tray: [],
      }),
      progress: new Map(),
    }),
  }
}

function keep(sources: Map<string, Source>, citation: string): void {
  if (!sources.has(citation)) sources.set(citation, citedSource(citation))
}

/** As a deck file takes it. */
const isCardId = (text: string): boolean => text.length <= 200 && /^[^\s\u0000-\u001f\u007f-\u009f\p{Cs}]+$/u.test(text)

/**
 * The id that a card brings decides, else its question. Two of the same are one, unless they ask or answer otherwise:
 * then the later one is a card of its own. Null for what is there already.
 */
function idGiver(format: string): (plain: PlainCard) => CardId | null {
  const wordsById = new Map<string, Set<string>>()
  return ({ id: own = '', prompt, answer }) => {
    const given = own.trim()
    const id =
      given === ''
        ? foreignCardId(format, prompt)
        : isCardId(given)
          ? asCardId(given)
          : foreignCardId(format, 'id', given)
    const words = JSON.stringify([prompt, answer])
    const known = wordsById.get(id)
    if (known === undefined) {
      wordsById.set(id, new Set([words]))
      return id
    }
    if (known.has(words)) return null
    known.add(words)
    return foreignCardId(format, id, prompt, answer)
  }
}
