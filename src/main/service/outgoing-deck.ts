/** A deck read out of the library a little at a time, so that nobody waits for a large one, and as it stood at one moment. */
import { setImmediate } from 'node:timers/promises'
import type { Card, Deck } from '../../core/deck/deck.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { cardKeysOf, cardTexts, deckFrame, type DeckFrame } from '../store/decks.ts'
import { mediaOfDeck, readMedium } from '../store/media.ts'
import { progressPortions, type ProgressPortion } from '../store/progress-out.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'

/** Its cards as the library keeps them, unparsed: whoever makes something of them does that elsewhere. */
export interface DeckText {
  readonly frame: DeckFrame
  /** JSON, a card each. */
  readonly cards: readonly string[]
}

export interface OutgoingText {
  readonly deck: DeckText
  /** By name, in memory of their own; empty where they are not wanted. */
  readonly media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly progress: readonly ProgressPortion[]
}

interface Wanted {
  /** The articles' whole text. */
  readonly text: boolean
  readonly media: boolean
  readonly progress: boolean
}

export const deckOfText = ({ frame, cards }: DeckText): Deck => ({
  ...frame,
  cards: cards.map((card) => JSON.parse(card) as Card),
})

/** Each card is read in some 10 µs. */
const cardsAtOnce = 200
/** Who studies on meanwhile changes the library every few seconds; this often it is begun anew. */
const attempts = 5

/** Faults `not-found`, `stale` where the library never held still, and `cancelled`. */
export async function readOutgoing(
  store: Store,
  id: string,
  wanted: Wanted,
  signal: AbortSignal,
  onRead: (done: number, total: number) => void = () => undefined,
): Promise<Result<OutgoingText>> {
  const deckId = asDeckId(id)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const begun = guard(store, () => {
      const frame = deckFrame(store, deckId, wanted.text)
      return frame === null ? fail({ code: 'not-found', what: 'deck' }) : ok({ frame, changes: changesOf(store) })
    })
    if (!begun.ok) return begun
    const { frame, changes } = begun.value
    const read: Read = { cards: [], media: new Map(), progress: [] }
    const parts = partsOf(store, deckId, wanted, onRead)
    for (;;) {
      const part = guard(store, () => ok(changesOf(store) === changes ? parts.next() : null))
      if (!part.ok) return part
      if (part.value === null) break
      if (part.value.done === true) {
        const { cards, media, progress } = read
        return ok({ deck: { frame, cards }, media, progress })
      }
      part.value.value(read)
      await setImmediate()
      if (signal.aborted) return fail({ code: 'cancelled' })
    }
  }
  return fail({ code: 'stale' })
}

interface Read {
  readonly cards: string[]
  readonly media: Map<string, Uint8Array<ArrayBuffer>>
  readonly progress: ProgressPortion[]
}

/** Each step reads for a few milliseconds, and what it gives puts what was read into its place. */
function* partsOf(
  store: Store,
  deckId: DeckId,
  wanted: Wanted,
  onRead: (done: number, total: number) => void,
): Generator<(read: Read) => void, void, undefined> {
  const keys = cardKeysOf(store.db, deckId)
  for (let from = 0; from < keys.length; from += cardsAtOnce) {
    const texts = cardTexts(store.db, keys.slice(from, from + cardsAtOnce))
    yield ({ cards }) => void cards.push(...texts)
    onRead(Math.min(keys.length, from + cardsAtOnce), keys.length)
  }
  for (const name of wanted.media ? mediaOfDeck(store, deckId).keys() : []) {
    const bytes = readMedium(store, deckId, name)
    if (bytes) yield ({ media }) => void media.set(name, new Uint8Array(bytes))
  }
  for (const portion of wanted.progress ? progressPortions(store, deckId) : [])
    yield ({ progress }) => void progress.push(portion)
}

/** Rises with every row that changes. */
const changesOf = ({ db }: Store): number => db.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
