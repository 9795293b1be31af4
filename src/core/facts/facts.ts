/** The facts of one text, in the shape that the command line prints and cards are made from (DESIGN, section 3). */

/** UTF-16 code units into the text exactly as given, end exclusive. */
export type Span = readonly [start: number, end: number]

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** What happened at a date: the verb (or noun), who did it, and the words that tell it. */
export interface DateEvent {
  readonly predicate: Span
  readonly subject?: Span
  readonly gist: readonly Span[]
  /** The predicate is a participle without its auxiliary, "the accord, signed in 2031, …": it was done to the subject. */
  readonly participle?: true
}

export interface DateFact {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly type: DateType
  /** TIMEX3 as TimeBank writes it. */
  readonly value: string
  readonly mod?: DateModifier
  /** The calendar day that an anchored duration points to ("three days after …"). */
  readonly resolved?: string
  /** EDTF (ISO 8601-2) level 1 and level 2's unspecified digits and seasons; null for durations, sets, vague and unresolved ones. */
  readonly edtf: string | null
  readonly range?: readonly [from: string | null, to: string | null]
  /** "soon", "recently": no card may ask for it. */
  readonly vague: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly event?: DateEvent
}

export type ActorType = 'person' | 'organisation' | 'place'

/** One bare name in the text. */
export interface ActorFact {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly type: ActorType
  /** Id of the entity it names. */
  readonly entity: string
  readonly confidence: number
}

/** A nominal ("the Turkish president") or pronoun that stands for an entity. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly form: 'nominal' | 'pronoun'
}

export interface Role {
  /** "president", "Kremlin spokesman", as the article words it. */
  readonly title: string
  /** The country or body it is held in ("Russia"), where known. */
  readonly of?: string
  /** EDTF of the time at which the article says it held. */
  readonly at?: string
  /** The article tells of it as held at another time than its own: "former", "then-", "longtime", "the late". */
  readonly past?: true
}

export interface Entity {
  readonly id: string
  /** The fullest name in the text. */
  readonly name: string
  readonly type: ActorType
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  /** The government or body a metonym stands for where it speaks or acts ("Damascus" → "Syrian government"). */
  readonly actsFor?: string
}

export interface NamedThing {
  readonly start: number
  readonly end: number
  readonly kind: 'operation' | 'treaty' | 'law' | 'work' | 'event'
}

export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** "%", an ISO 4217 code ("USD", "USD/share"), a symbol ("km", "MW"), `part` of one, or the noun counted, in the singular. */
  readonly unit: string
  /** Id of the entity that has it or that it is a part of, where the article names one. */
  readonly owner?: string
}

export type ClaimKind = 'direct' | 'indirect' | 'mixed' | 'attitude'
export type Stance =
  'said' | 'alleged' | 'denied' | 'admitted' | 'announced' | 'promised' | 'wants' | 'fears' | 'thinks'

export interface Claim {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: ClaimKind
  readonly headline?: true
  /** Id of the entity that speaks, or null where it is not known. */
  readonly entity: string | null
  /** Id of the date fact on which it was said. */
  readonly date: string | null
  readonly stance: Stance
  readonly negated?: true
  /** Id of the claim it stands inside. */
  readonly nestedIn?: string
  readonly confidence: number
}

/** What the article says in its own voice. */
export interface Assertion {
  readonly id: string
  readonly content: readonly Span[]
  readonly date?: string
  readonly confidence: number
}

export interface Facts {
  readonly id: string
  /** Carried along only where the text was extracted from something else (HTML). */
  readonly text?: string
  readonly language: string
  readonly dates: readonly DateFact[]
  readonly actors: readonly ActorFact[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly names: readonly NamedThing[]
  readonly quantities: readonly Quantity[]
  readonly claims: readonly Claim[]
  readonly assertions: readonly Assertion[]
}
