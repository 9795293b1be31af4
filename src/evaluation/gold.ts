// Gold annotation: an article with the facts that people marked in it, as the visible sets and our own corpus hold it.
import type { ActorType, ClaimKind, DateType, Span, Stance } from '../core/facts/facts.ts'

export interface GoldDate {
  readonly start: number
  readonly end: number
  readonly type: DateType
  readonly value: string
  readonly mod?: string
  /** The day an anchored duration points to. */
  readonly resolved?: string
  readonly event?: GoldEvent
}

/** What happened at a date: the verb or event noun, and its grammatical subject. */
interface GoldEvent {
  readonly predicate: readonly Span[]
  readonly subject: readonly Span[]
}

export interface GoldActor {
  readonly start: number
  readonly end: number
  readonly type: ActorType
  readonly entity?: string
}

export interface GoldClaim {
  readonly id?: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind?: ClaimKind
  readonly stance?: Stance
  /** The speaker's entity; null where the article names none. */
  readonly entity?: string | null
  readonly negated?: true
  readonly headline?: true
  readonly nestedIn?: string
}

export interface GoldName {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Offsets are UTF-16 code units into `text`, end exclusive; a kind that is absent was not annotated. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  /** The day of publication, where known. */
  readonly dct?: string
  readonly genre?: string
  readonly region?: string
  readonly dates?: readonly GoldDate[]
  readonly actors?: readonly GoldActor[]
  readonly claims?: readonly GoldClaim[]
  readonly names?: readonly GoldName[]
  /** Spans that count neither way. */
  readonly ignore?: { readonly dates?: readonly Span[]; readonly actors?: readonly Span[] }
}
