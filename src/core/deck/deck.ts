/** A deck as Dateline keeps it in memory and in a deck file (DESIGN, section 3, Deck file). */
import type { Evidence } from '../article/evidence.ts'
import type { CardId, DeckId } from '../ids.ts'
import type { RichText } from '../richtext.ts'

/** A reader treats a kind it does not know as an ordinary question. */
export type CardKind =
  | 'event-date' // when did EVENT happen
  | 'event-at-date' // what happened on DATE
  | 'timeline' // put these events in order
  | 'role' // who was PERSON
  | 'role-holder' // who was ROLE
  | 'claim-speaker' // who said CONTENT
  | 'claim-content' // what did SPEAKER say about TOPIC
  | 'quotation' // whose words are these
  | 'presentation' // established, somebody's statement, disputed: how the article presents it
  | 'two-sides' // who contradicts whom about TOPIC
  | 'name' // which operation, treaty, law … was it
  | 'acronym' // what does ABC stand for
  | 'quantity' // how many, how much
  | 'cloze' // a sentence of the article with a gap
  | 'question' // anything else that is asked and answered in words, as decks from elsewhere have it

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'time'

export interface Answer {
  /** What the card shows. */
  readonly canonical: string
  /** Other answers to count as right. */
  readonly accepted: readonly string[]
  /** For dates: the grain asked for. */
  readonly precision?: Precision
  /** For dates: the answer as EDTF. */
  readonly edtf?: string
}

/** Who said it, how, and when; on every card made from a claim. */
export interface Attribution {
  readonly speaker: string
  /** In the past tense as a card words it: "said", "alleged", "announced". */
  readonly verb: string
  /** EDTF, or null where the article leaves the day open. */
  readonly date: string | null
}

/** One event of a timeline card. */
export interface SequenceItem {
  /** The event without its date. */
  readonly text: string
  readonly edtf: string
  /** The date in words, shown only afterwards. */
  readonly date: string
}

/** The event or statement that a card is about, as a timeline names it. */
export interface CardEvent {
  /** Stands alone, without its date: "The Syrian army announces an offensive in Idlib". */
  readonly text: string
  /** When it was; open intervals and unknown years too. */
  readonly edtf: string
  /** Who took part, the most central first, by full name. */
  readonly actors: readonly string[]
}

/** How a card from elsewhere looked where its plain words do not say it all: marks, lists, pictures, sound. */
export interface CardLook {
  readonly prompt?: RichText
  readonly answer?: RichText
}

/** A picture or a sound that a deck's cards show; its bytes travel in the zipped deck file, under `media/`. */
export interface Medium {
  /** As `RichText` refers to it: a plain file name, unique in the deck. */
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

export interface Card {
  readonly id: CardId
  readonly kind: CardKind
  /** In plain words, whatever `look` adds: it is what is searched, judged and handed to programs without formatting. */
  readonly prompt: string
  readonly answer: Answer
  readonly distractors?: readonly string[]
  /** Of a timeline card: the events in their right order; whoever asks shuffles them. */
  readonly sequence?: readonly SequenceItem[]
  readonly event?: CardEvent
  readonly evidence: readonly Evidence[]
  readonly attribution?: Attribution
  readonly tags: readonly string[]
  readonly look?: CardLook
  /** Fields that a person worded: making the cards anew leaves them as they are. */
  readonly own?: readonly OwnField[]
}

/** What of a card a person can word; `answer` is its canonical form. */
export type OwnField =
  'prompt' | 'answer' | 'accepted' | 'distractors' | 'tags' | 'evidence' | 'attribution' | 'sequence'

/** Why a draft is held back; `card-words.ts` of the window says it in words. */
export type TrayReason =
  | 'unresolved-date'
  | 'vague-date'
  | 'low-confidence'
  | 'unresolved-speaker'
  | 'unresolved-pronoun'
  | 'prompt-too-long'
  | 'answer-too-long'
  | 'answer-in-prompt'
  | 'ambiguous-answer'
  | 'not-self-contained'
  | 'no-topic'
  | 'beyond-length'
  | 'takes-a-side'
  | 'thin-evidence'
  | 'told-already'

export interface TrayItem {
  readonly card: Card
  readonly reasons: readonly TrayReason[]
}

export interface Source {
  readonly title: string
  /** Null where unknown; cards then say "according to the article". */
  readonly publisher: string | null
  /** EDTF, or null where unknown. */
  readonly published: string | null
  /** Of the UTF-8 bytes of the text that evidence points into. */
  readonly sha256: string
  readonly url?: string
  /** A remark on where title or date come from ("title is ours", "date inferred"). */
  readonly note?: string
  /** The article's text; absent where the deck travels without it. */
  readonly text?: string
}

export interface Deck {
  readonly format: 'dateline-deck'
  readonly version: 1
  readonly id: DeckId
  /** 1 when first made; one more each time it is handed out changed. */
  readonly revision: number
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** SPDX expression or a sentence; empty where nothing is said. */
  readonly licence: string
  readonly authors: readonly string[]
  readonly sources: readonly Source[]
  readonly media?: readonly Medium[]
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  /** How many drafts of very long articles had no room even in the tray; absent where none was left out. */
  readonly leftOut?: number
}
