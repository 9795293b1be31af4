/** A text cut into paragraphs, sentences and tagged tokens whose offsets point into the text exactly as given. */

/** Universal POS tags as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token {
  readonly start: number
  readonly end: number
  /** The characters of the text between start and end. */
  readonly surface: string
  /** Lower case, curly apostrophes straightened, soft hyphens removed: for comparing. */
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Index into paragraphs. */
  readonly paragraph: number
  /** Indexes into the text's tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
}

/** A line of the text; blank lines are none. */
export interface TextParagraph {
  readonly start: number
  readonly end: number
  /** Short and without a final stop, as news sets headings inside a text. */
  readonly heading: boolean
  /** Indexes into sentences, end exclusive. */
  readonly firstSentence: number
  readonly endSentence: number
}

export interface AnalysedText {
  readonly text: string
  readonly paragraphs: readonly TextParagraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
