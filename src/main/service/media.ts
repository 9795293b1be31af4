/** Takes in the pictures and sounds of an import: only what is what the deck says, of kinds that are shown, and nothing of one that ends early. */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { MediaAddress } from '../../contract/media-address.ts'
import type { Deck, Medium } from '../../core/deck/deck.ts'
import { ok, type Fault } from '../../core/fault.ts'
import { asDeckId } from '../../core/ids.ts'
import { isSound, maxMediumBytes, mediaTypeOf, type MediaType } from '../../core/formats/media-type.ts'
import {
  dropMedia,
  mediaNotHere,
  mediaOfDeck,
  pieceBytes,
  putPieces,
  readMedium,
  type MediumPiece,
} from '../store/media.ts'
import type { Store } from '../store/store.ts'
import type { Transfer } from '../transfer/transfer.ts'
import { guard } from './guard.ts'

interface IncomingMedia {
  readonly deck: Deck
  readonly outcome: 'added' | 'updated' | 'unchanged' | 'older'
}

interface Surroundings {
  readonly transfer: Pick<Transfer, 'medium'>
  readonly isCancelled: boolean
}
/** Of pictures and sounds. */
type Tell = (done: number, total: number) => void

export interface TakenMedia {
  /** Lets go of what was put, but for what a deck lists: for an import that ends after all. */
  readonly drop: () => Promise<void>
  readonly fault: Fault | null
}

/** Rows are deleted as fast as some pages are read. */
const piecesDroppedAtOnce = 20
/** A file system takes its time for what was written since the last check: a little of it, often. */
const portionsBeforeTidy = 4

/** Before the cards are shown, so that none shows without its picture. */
export async function takeMediaIn(
  store: Store,
  incoming: readonly IncomingMedia[],
  surroundings: Surroundings,
  tell: Tell = () => undefined,
): Promise<TakenMedia> {
  const put: string[] = []
  const portion: MediumPiece[] = []
  let filled = 0
  let portions = 0
  const drop = async (): Promise<void> => {
    for (;;) {
      const gone = guard(store, () => ok(dropMedia(store, put, piecesDroppedAtOnce)))
      if (!gone.ok || gone.value) break
      await setImmediate()
    }
  }
  const flush = (): Fault | null => {
    const written = guard(store, () => ok(putPieces(store, portion)))
    portion.length = 0
    filled = 0
    if (++portions % portionsBeforeTidy === 0) store.db.tidy(portionsBeforeTidy)
    return written.ok ? null : written.fault
  }
  const isOver = (): Fault | null => (surroundings.isCancelled ? { code: 'cancelled' } : null)

  const media = wanted(store, incoming)
  for (const [done, medium] of media.entries()) {
    tell(done, media.length)
    const cancelled = isOver()
    if (cancelled) return { drop, fault: cancelled }
    const read = await surroundings.transfer.medium(medium.name)
    if (!read.ok) return { drop, fault: isOver() ?? read.fault }
    if (read.value === null || !(await isAsListed(read.value, medium))) continue
    put.push(medium.sha256)
    for (const piece of piecesOf(medium, read.value)) {
      portion.push(piece)
      filled += piece.bytes.length
      if (filled < pieceBytes) continue
      const fault = flush() ?? isOver()
      if (fault) return { drop, fault }
      await setImmediate()
    }
  }
  return { drop, fault: flush() ?? isOver() }
}

/** What the library does not hold of the decks that change, and of the others what it lists and misses. */
function wanted(store: Store, incoming: readonly IncomingMedia[]): readonly Medium[] {
  const listed = incoming.flatMap(({ deck, outcome }) => {
    if (outcome === 'added' || outcome === 'updated') return deck.media ?? []
    const here = mediaOfDeck(store, deck.id)
    return (deck.media ?? []).filter(({ name, sha256 }) => here.get(name) === sha256)
  })
  return mediaNotHere(store, listed)
}

/** A few milliseconds at a time: a medium of 20 MB takes some thirty. */
async function isAsListed(bytes: Uint8Array, medium: Medium): Promise<boolean> {
  if (bytes.length !== medium.bytes || bytes.length > maxMediumBytes || mediaTypeOf(bytes) === null) return false
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    if (at > 0) await setImmediate()
    hash.update(bytes.subarray(at, at + pieceBytes))
  }
  return hash.digest('hex') === medium.sha256
}

function* piecesOf(medium: Medium, bytes: Uint8Array): Iterable<MediumPiece> {
  for (let position = 0; position * pieceBytes < bytes.length; position++)
    yield { medium, position, bytes: bytes.subarray(position * pieceBytes, (position + 1) * pieceBytes) }
}

export interface ShownMedium {
  readonly type: MediaType
  readonly bytes: Uint8Array
}

/** A picture where a picture is asked for, a sound where a sound is; whatever a file called it. */
export function shownMedium(store: Store, { use, deckId, name }: MediaAddress): ShownMedium | null {
  const found = guard(store, () => ok(readMedium(store, asDeckId(deckId), name)))
  const bytes = found.ok ? found.value : null
  const type = bytes === null ? null : mediaTypeOf(bytes)
  return bytes === null || type === null || isSound(type) !== (use === 'sound') ? null : { type, bytes }
}
