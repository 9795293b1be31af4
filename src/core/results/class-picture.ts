/** What a class's result files say about a deck: per card and per learner what is hard, what is taken for what, what was reported. */
import type { Deck } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import { shareOf, type Share } from '../stats/wilson.ts'
import { discriminationOf, reliabilityOf, type Reliability } from './item-analysis.ts'
import type { CardResult, ClassResult } from './result-schema.ts'

export interface CardPicture {
  readonly id: CardId
  readonly prompt: string
  readonly answer: string
  /** Learners whose newest day began with a right answer, of those who were asked: the item's difficulty. */
  readonly now: Share
  /** Learners whose very first answer was right. */
  readonly first: Share
  /** −1 to 1; null where there are too few learners, or all did alike. */
  readonly discrimination: number | null
  /** The most frequent first. */
  readonly confused: readonly { readonly with: string; readonly times: number; readonly learners: number }[]
  readonly reports: readonly { readonly learner: string; readonly text: string }[]
}

export interface LearnerPicture {
  readonly learner: string
  readonly made: string
  readonly revision: number
  readonly now: Share
  readonly first: Share
  /** Of the deck as it is here. */
  readonly notAsked: number
  /** Answered in another revision, and no longer in the deck. */
  readonly elsewhere: number
}

export interface ClassPicture {
  /** In the deck's order, those that nobody was asked included. */
  readonly cards: readonly CardPicture[]
  /** By name. */
  readonly learners: readonly LearnerPicture[]
  readonly reliability: Reliability | null
}

/** `results` are of this deck, of whatever revision; of several of one learner the newest counts (`newestOfEach`). */
export function pictureClass(deck: Deck, results: readonly ClassResult[]): ClassPicture {
  const known = new Set<string>(deck.cards.map(({ id }) => id))
  const rows = results.map((result) => ({
    result,
    cards: new Map<string, CardResult>(result.cards.filter(({ id }) => known.has(id)).map((card) => [card.id, card])),
  }))
  const scores = rows.map(({ cards }) => new Map([...cards].map(([id, { last }]) => [id, last])))
  const cards = deck.cards.map(({ id, prompt, answer }): CardPicture => {
    const answered = rows.flatMap(({ cards }) => cards.get(id) ?? [])
    return {
      id,
      prompt,
      answer: answer.canonical,
      ...sharesOf(answered),
      discrimination: discriminationOf(scores, id),
      confused: confusionsOf(answered),
      reports: results.flatMap(({ learner, reports }) =>
        reports.filter(({ card }) => card === id).map(({ text }) => ({ learner, text })),
      ),
    }
  })
  const learners = rows.map(({ result, cards }): LearnerPicture => {
    const { learner, made, deck: of } = result
    const counts = { notAsked: deck.cards.length - cards.size, elsewhere: result.cards.length - cards.size }
    return { learner, made, revision: of.revision, ...sharesOf([...cards.values()]), ...counts }
  })
  return {
    cards,
    learners: learners.sort((a, b) => a.learner.localeCompare(b.learner, 'en')),
    reliability: reliabilityOf(scores),
  }
}

/** A learner who hands in again replaces what they handed in before; of two of one day the later in the list counts. */
export function newestOfEach(results: readonly ClassResult[]): ClassResult[] {
  const newest = new Map<string, ClassResult>()
  for (const result of results) {
    const known = newest.get(result.learner)
    if (known === undefined || known.made <= result.made) newest.set(result.learner, result)
  }
  return [...newest.values()]
}

const sharesOf = (cards: readonly CardResult[]): { readonly now: Share; readonly first: Share } => ({
  now: shareOf(cards.filter(({ last }) => last).length, cards.length),
  first: shareOf(cards.filter(({ first }) => first).length, cards.length),
})

function confusionsOf(cards: readonly CardResult[]): CardPicture['confused'] {
  const found = new Map<string, { times: number; learners: number }>()
  for (const { confused } of cards) {
    for (const { with: other, times } of confused) {
      const before = found.get(other) ?? { times: 0, learners: 0 }
      found.set(other, { times: before.times + times, learners: before.learners + 1 })
    }
  }
  return [...found]
    .map(([other, counts]) => ({ with: other, ...counts }))
    .sort((a, b) => b.learners - a.learners || b.times - a.times || (a.with < b.with ? -1 : 1))
}
