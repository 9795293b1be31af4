/** Tests on paper: the questions first, and everything about them only once all answers are in; the schedule is not touched. */
import type { PaperMarked } from '../../contract/paper-shapes.ts'
import type { Card } from '../../core/deck/deck.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asCardId, asDeckId, type CardId, type DeckId } from '../../core/ids.ts'
import { makePaperTest, markPaperTest, type PaperAnswer, type PaperQuestion } from '../../core/study/ways/paper-test.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import { cardContents, deckLanguage, findDeck, type DeckHead } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { showCard } from './study-view.ts'

const seedBytes = 8

interface DeckToTest {
  readonly head: DeckHead
  /** All of the deck but those that are suspended. */
  readonly cards: readonly StudyCard[]
  /** Theirs, in the same order. */
  readonly contents: readonly Card[]
}

export function paperHandlers(store: Store, random: RandomBytes): Pick<Handlers, 'paper.make' | 'paper.mark'> {
  function deckToTest(deckId: DeckId): Result<DeckToTest> {
    const head = findDeck(store, deckId)
    if (head === null) return fail({ code: 'not-found', what: 'deck' })
    const cards = store.study.allCards(deckId).filter(({ mark }) => !mark.suspended)
    const keys = cards.map(({ key }) => key)
    return ok({ head, cards, contents: cardContents(store, keys) })
  }

  return {
    'paper.make': ({ deckId, count, ways }) =>
      guard(store, () => {
        const deck = deckToTest(asDeckId(deckId))
        if (!deck.ok) return deck
        const seed = [...random(seedBytes)].join(' ')
        const questions = makePaperTest(deck.value.contents, { count, ways, seed })
        return ok({ title: deck.value.head.title, questions: questions.map(showQuestion) })
      }),

    'paper.mark': ({ deckId, questions }) =>
      guard(store, () => {
        const found = deckToTest(asDeckId(deckId))
        if (!found.ok) return found
        const { head, cards, contents } = found.value
        const asked = questions.map(({ cardId, way, start = [] }) => ({ cardId: asCardId(cardId), way, start }))
        const answers = new Map(
          questions.flatMap(({ cardId, answer }): [CardId, PaperAnswer][] =>
            answer === null ? [] : [[asCardId(cardId), answer]],
          ),
        )
        const language = deckLanguage(store, head.id)
        const { counts, score, marks } = markPaperTest(asked, answers, contents, language)
        const shownOf = new Map(
          cards.flatMap((card, at) => {
            const content = contents[at]
            return content === undefined ? [] : [[content.id, { card, content }] as const]
          }),
        )
        return ok({
          counts,
          score,
          marks: marks.flatMap(({ cardId, verdict: { standing, remarks }, given }): PaperMarked['marks'] => {
            const shown = shownOf.get(cardId)
            if (shown === undefined) return []
            const view = showCard(store, shown.card, shown.content, head, { way: 'recall', otherNames: [], language })
            return [{ standing, remarks: remarks.map((remark) => ({ ...remark })), given, shown: view }]
          }),
        })
      }),
  }
}

const showQuestion = (question: PaperQuestion) => {
  const { cardId, prompt, way, media } = question
  const base = { cardId, prompt, way, ...(media === undefined ? {} : { media }) }
  if (question.way === 'order') return { ...base, events: [...question.events], start: [...question.start] }
  return question.way === 'choice' || question.way === 'who-said' ? { ...base, options: [...question.options] } : base
}
