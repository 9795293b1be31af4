/** Takes the last import back: new decks go again, others are what they were before; where anything was done since, all of it stays. */
import { setImmediate } from 'node:timers/promises'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { DeckId, ReviewId } from '../../core/ids.ts'
import type { Clock } from '../../core/time.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import { takeBackCarried, type CarriedIn } from '../store/carry-in.ts'
import { imageOf, isImage, restoreImage, type DeckImage } from '../store/deck-image.ts'
import { dropHidden, hideDeck } from '../store/put-incoming.ts'
import { appendUndo, hasEntriesAfter, lastReviewId } from '../store/reviews.ts'
import { sumFacetsOfDeck } from '../store/roll-ups.ts'
import type { Store } from '../store/store.ts'
import { hasDoneSince, lastStepNumber } from '../store/study-steps.ts'
import { arrivalAt } from './arrival.ts'
import { guard } from './guard.ts'

/** What an import did to one deck. */
export interface DeckTaken {
  readonly deckId: DeckId
  /** Null: the deck was not here. */
  readonly before: DeckImage | null
  /** Null where no progress came, or none was taken. */
  readonly carrying: CarriedIn | null
}

/** The last import, as long as this program runs. */
export interface LastImport {
  readonly job: string
  readonly decks: readonly (DeckTaken & { readonly after: DeckImage })[]
  readonly lastEntry: ReviewId | null
  readonly lastStep: number
  readonly dropMedia: () => Promise<void>
}

/** Right after the transaction of the import. */
export function rememberImport(
  { db }: Store,
  job: string,
  decks: readonly DeckTaken[],
  dropMedia: LastImport['dropMedia'],
): LastImport {
  const taken = decks.map((deck) => ({ ...deck, after: imageOf(db, deck.deckId, 'head') }))
  return { job, decks: taken, lastEntry: lastReviewId(db), lastStep: lastStepNumber(db), dropMedia }
}

const cardsAtOnce = 50

export async function undoImport(
  store: Store,
  clock: Clock,
  random: RandomBytes,
  last: LastImport,
): Promise<Result<Record<string, never>>> {
  const undone = guard(store, () => {
    if (last.decks.some((deck) => isBuiltUpon(store, last, deck))) return fail({ code: 'built-upon' })
    const { entryFor } = arrivalAt(store, clock, random)
    store.db.transact(() => {
      for (const deck of last.decks) putBack(store, deck, entryFor)
    })
    return ok({})
  })
  if (!undone.ok) return undone
  for (const { deckId } of last.decks) store.study.forgetDeck(deckId)
  // Hidden already; what a crash leaves of it goes at the next opening.
  for (const { deckId, before } of last.decks) {
    if (before !== null) continue
    for (;;) {
      const gone = guard(store, () => ok(dropHidden(store, deckId, cardsAtOnce)))
      if (!gone.ok || gone.value) break
      await setImmediate()
    }
  }
  await last.dropMedia()
  return undone
}

/** Studied, edited, renamed, handed out or deleted since. */
const isBuiltUpon = ({ db }: Store, last: LastImport, { deckId, after }: LastImport['decks'][number]): boolean =>
  hasEntriesAfter(db, deckId, last.lastEntry) || hasDoneSince(db, deckId, last.lastStep) || !isImage(db, after)

function putBack(store: Store, deck: DeckTaken, entryFor: ReturnType<typeof arrivalAt>['entryFor']): void {
  const { db } = store
  const { deckId, before, carrying } = deck
  if (carrying !== null) {
    appendUndo(db, { ...entryFor(deckId)(), voids: carrying.entry })
    takeBackCarried(db, carrying.carrying, before !== null)
  }
  if (before === null) hideDeck(db, deckId)
  else {
    restoreImage(db, before)
    sumFacetsOfDeck(db, deckId)
  }
}
