/** A card before it has an id: what a kind's writer proposes, with what ranking, merging and the tray need to know. */
import type { Answer, Attribution, CardEvent, CardKind, SequenceItem, TrayReason } from '../deck/deck.ts'
import type { Span } from '../facts/facts.ts'

export interface Draft {
  readonly kind: CardKind
  readonly prompt: string
  readonly answer: Answer
  /** The words it rests on. */
  readonly spans: readonly Span[]
  readonly attribution?: Attribution
  readonly sequence?: readonly SequenceItem[]
  readonly event?: CardEvent
  /** What the card is about, in words that survive a new wording: the id is minted from it. */
  readonly fact: string
  /** Cards of one group rest on one fact, so a deck takes few of them. */
  readonly group: string
  /** Ids of entities it names or asks for. */
  readonly entities: readonly string[]
  readonly confidence: number
  /** Of the teacher's interest by itself, 0 to 1: a date of the main story counts more than an aside. */
  readonly weight: number
  /** Nobody asks in what story: a birth, the beginning of a named war. */
  readonly needsNoSetting?: boolean
  /** Tells of somebody or something at the margin: worth asking only where another card names them. */
  readonly isAside?: true
  /** Why it cannot be handed out unread; empty where it can. */
  readonly reasons: readonly TrayReason[]
}
