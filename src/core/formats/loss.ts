/** What one side holds and the other cannot, counted, so that it is said before anything is written. */

export type LossKind =
  // on the way out
  | 'evidence' // the quoted words of the article
  | 'attribution' // who said it, how and when
  | 'accepted-answers' // other answers that count as right
  | 'wrong-choices' // distractors
  | 'too-few-choices' // asked as a short answer, since a choice needs wrong ones
  | 'order' // events to put in order become a plain question
  | 'formatting'
  | 'media'
  | 'tags'
  | 'sources'
  | 'article-text' // whole articles, where their quotations and titles go along
  | 'schedule' // when a card comes up next
  | 'history' // what was answered when
  | 'marks' // suspended, buried, flagged
  | 'separators' // signs in the text that would end a side or a card there: replaced
  | 'shortened' // longer than the other side takes
  | 'characters' // signs that its files cannot have: control characters, halves of pairs
  // on the way in
  | 'card-skipped' // a note, row or question that gives no card: empty, or of a type that asks nothing
  | 'script' // programs inside a card
  | 'style' // colours, fonts, places on the page
  | 'marking' // part of the points, tolerances, capitals that count
  | 'second-answer-part' // "type in the answer", hints and the like
  | 'unread-file' // a medium that is missing, too large or of a kind that is not shown
  | 'options' // another program's settings of a deck
  | 'filtered-deck' // its cards went back to the decks they are from
  | 'duplicate' // twice in the same file

export interface Loss {
  readonly what: LossKind
  /** Of cards, or of files where it is files. */
  readonly count: number
  /** Up to three, by which a person finds them: the beginning of a question, a name. */
  readonly examples: readonly string[]
}

const maxExamples = 3
const maxExampleChars = 80

export interface LossCounter {
  /** The example is shortened here. */
  readonly add: (what: LossKind, example: string) => void
  /** In the order in which they were first met. */
  readonly losses: () => readonly Loss[]
}

export function countLosses(): LossCounter {
  const found = new Map<LossKind, { count: number; readonly examples: string[] }>()
  return {
    add: (what, example) => {
      const loss = found.get(what) ?? { count: 0, examples: [] }
      loss.count++
      const shown = shorten(example)
      if (loss.examples.length < maxExamples && !loss.examples.includes(shown)) loss.examples.push(shown)
      found.set(what, loss)
    },
    losses: () => [...found].map(([what, { count, examples }]) => ({ what, count, examples })),
  }
}

function shorten(text: string): string {
  const chars = [...text.replace(/\s+/gu, ' ').trim()]
  return chars.length <= maxExampleChars
    ? chars.join('')
    : `${chars
        .slice(0, maxExampleChars - 1)
        .join('')
        .trimEnd()}…`
}
