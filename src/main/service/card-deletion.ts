/**
 * Takes single cards out of their decks, and brings them back: in the library at once, and at the deck's desk as a step,
 * so that desk, hand-out and every later revision know of it.
 */
import type { Deck } from '../../core/deck/deck.ts'
import { deckOfDesk } from '../../core/desk/deck-of-desk.ts'
import type { Desk, Edit, Step } from '../../core/desk/desk.ts'
import { takeStep } from '../../core/desk/history.ts'
import { foldSteps } from '../../core/desk/view.ts'
import { ok, type Result } from '../../core/fault.ts'
import { asCardId, type DeckId } from '../../core/ids.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import type { Clock } from '../../core/time.ts'
import { deletedIn, deleteCards, restoreCards } from '../store/card-deletion.ts'
import { appendStep as appendDeskStep, isAsSaved, markSaved } from '../store/desks.ts'
import type { Store } from '../store/store.ts'
import { appendStep, type DeletedImage } from '../store/study-steps.ts'
import { findDesk, openDesk } from './desk-opening.ts'
import { partsOf } from './step-parts.ts'

type Verdicts = ReturnType<typeof foldSteps>['verdicts']

/** The number of the step that undo takes back. */
export function deleteInDecks(store: Store, clock: Clock, cards: readonly StudyCard[]): Result<number> {
  const verdictsOf = new Map<DeckId, Verdicts>()
  for (const { deckId } of cards) {
    if (verdictsOf.has(deckId)) continue
    // The deck as it is now is what later hand-outs are held against.
    const desk = openDesk(store, deckId, clock)
    if (!desk.ok) return desk
    verdictsOf.set(deckId, foldSteps(desk.value).verdicts)
  }
  const nowMs = clock.nowMs()
  const step = store.db.transact(() => {
    const parts = partsOf(cards, (part, deckId) => {
      const verdicts = verdictsOf.get(deckId)
      const deleted = part.map(({ key, id }): DeletedImage => {
        const cardId = asCardId(id)
        return { key, id: cardId, verdict: verdicts?.get(cardId) ?? null }
      })
      deleteCards(store.db, deleted.map(keyOf), nowMs)
      const edits: Edit[] = [{ do: 'judge', cards: deleted.map(({ id }) => id), verdict: 'discarded' }]
      takeAtDesk(store, deckId, 'Delete', edits, deleted.length)
      return { deleted }
    })
    return appendStep(store.db, 'delete', nowMs, parts)
  })
  for (const deckId of verdictsOf.keys()) store.study.forgetDeck(deckId)
  return ok(step)
}

/** Within the transaction that takes the step back; a card that the desk has in the deck again is left as it is there. */
export function bringBack(store: Store, deckId: DeckId, deleted: readonly DeletedImage[]): void {
  restoreCards(store.db, deleted.map(keyOf))
  const desk = findDesk(store, deckId)
  if (!desk.ok) return
  const { verdicts } = foldSteps(desk.value)
  const out = deleted.filter(({ id }) => verdicts.get(id) === 'discarded')
  const edits = [null, 'accepted' as const].flatMap((verdict): Edit[] => {
    const cards = out.filter((each) => each.verdict === verdict).map(({ id }) => id)
    return cards.length === 0 ? [] : [{ do: 'judge', cards, verdict }]
  })
  if (edits.length > 0) takeAtDesk(store, deckId, 'Bring back', edits, out.length)
}

/** The deck of a desk as if nothing had been deleted: what the library keeps, so that undo finds it as it would be by then. */
export function deckBeneath(store: Store, desk: Desk): Deck {
  const cards = deletedIn(store.db, desk.deckId).map(({ id }) => id)
  const step: Step = { edits: [{ do: 'judge', cards, verdict: 'accepted' }], label: '' }
  return deckOfDesk(cards.length === 0 ? desk : takeStep(desk, step))
}

/** A desk that had nothing more than the saved deck has nothing more after it, either. */
function takeAtDesk(store: Store, deckId: DeckId, does: string, edits: readonly Edit[], cards: number): void {
  const wasSaved = isAsSaved(store, deckId)
  appendDeskStep(store, deckId, { edits, label: cards === 1 ? `${does} a card` : `${does} ${String(cards)} cards` })
  if (wasSaved) markSaved(store, deckId)
}

const keyOf = ({ key }: DeletedImage): number => key
