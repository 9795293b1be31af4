/** What the study screen shows: a question with its answer and evidence, or that today's work is done. */
import type { Settings } from '../../contract/shapes.ts'
import type { Asked, ShownCard, StudyRound, StudyView } from '../../contract/study-shapes.ts'
import type { Card } from '../../core/deck/deck.ts'
import { isLeech } from '../../core/study/leech.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { startOfStudyDay } from '../../core/study/study-day.ts'
import { orderStart } from '../../core/study/ways/order.ts'
import type { Clock } from '../../core/time.ts'
import { askCard } from './asking.ts'
import { cardContent, findDeck, sourcesOf, type DeckHead } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import type { Round } from './matching.ts'
import { passagesOf } from './passages.ts'
import type { ScopeQueue, Today } from './scope.ts'

type Question = Extract<StudyView, { state: 'question' }>

export function showQuestion(
  store: Store,
  card: StudyCard,
  found: ScopeQueue,
  today: Today,
  { asking }: Pick<Settings, 'asking'>,
  intervals: Intervals,
): Question {
  const content = cardContent(store, card.key)
  const head = findDeck(store, card.deckId)
  if (content === null || head === null) throw new Error(`Card ${card.key} is in the queue but not in the library`)
  return {
    state: 'question',
    ...showCard(store, card, content, head, askCard(store, card, content, asking)),
    intervalsMs: [...intervals],
    isLeech: isLeech(card.state, today.options.ofDeck(card.deckId).leechLapses),
    progress: progressOf(found),
    undoable: found.undoable,
  }
}

type Intervals = readonly [again: number, hard: number, good: number, easy: number]

/** `intervalsOf` tells of a card when it would be due again, for ratings 1 to 4. */
export function showRound(
  store: Store,
  { cards, asked }: Round,
  found: ScopeQueue,
  intervalsOf: (card: StudyCard) => Intervals,
): StudyRound {
  const pairs = cards.flatMap(({ card, content }) => {
    const head = findDeck(store, card.deckId)
    return head === null
      ? []
      : [{ ...showCard(store, card, content, head, asked), intervalsMs: [...intervalsOf(card)] as [...Intervals] }]
  })
  return { state: 'round', pairs, progress: progressOf(found), undoable: found.undoable }
}

/** What any question shows, whether it counts or is practice. */
export function showCard(store: Store, card: StudyCard, content: Card, head: DeckHead, asked: Asked): ShownCard {
  const { prompt, kind, answer, look, attribution, evidence, sequence } = content
  const { accepted, ...shownAnswer } = answer
  return {
    card: {
      id: card.id,
      kind,
      prompt,
      answer: { ...shownAnswer, accepted: [...accepted] },
      ...(look === undefined ? {} : { look }),
      ...(attribution === undefined ? {} : { attribution }),
      ...(sequence === undefined ? {} : { sequence: showSequence(sequence, card) }),
      passages: passagesOf(store, card.deckId, evidence),
    },
    asked,
    deck: { id: head.id, title: head.title },
    sources: showSources(store, card.deckId, new Set(evidence.map(({ source }) => source))),
    flag: card.mark.flag,
    report: card.mark.report,
    lapses: card.state.lapses,
  }
}

/** In an order that is not theirs, so that the question does not hold its answer. */
const showSequence = (items: NonNullable<Card['sequence']>, { id, state }: StudyCard) => ({
  items: items.map(({ text, edtf, date }) => ({ text, edtf, date })),
  shown: [...orderStart(items, id, String(state.reps))],
})

/** The articles that the evidence is from, else the deck's first. */
export function showSources(store: Store, deckId: DeckHead['id'], cited: ReadonlySet<string>): Question['sources'] {
  const all = sourcesOf(store, deckId)
  const found = all.filter(({ sha256 }) => cited.has(sha256))
  return (found.length > 0 ? found : all.slice(0, 1)).map(({ title, publisher, published, note }) => ({
    title,
    publisher,
    published,
    ...(note === undefined ? {} : { note }),
  }))
}

export function showFinished(found: ScopeQueue, today: Today, clock: Clock, settings: Settings): StudyView {
  return {
    state: 'finished',
    progress: progressOf(found),
    gradesToday: found.decks.map(({ tally }) => tally.ratings).reduce(addRatings, [0, 0, 0, 0]),
    nextDueMs: nextDueMs(found, today, clock, settings),
    more: { new: found.queue.newLater, reviews: found.queue.reviewsLater },
    undoable: found.undoable,
  }
}

type Ratings = [again: number, hard: number, good: number, easy: number]
const addRatings = (sum: Ratings, [again, hard, good, easy]: Readonly<Ratings>): Ratings => [
  sum[0] + again,
  sum[1] + hard,
  sum[2] + good,
  sum[3] + easy,
]

const progressOf = ({ queue }: ScopeQueue) => ({ done: queue.done, remaining: queue.due + queue.new })

/** The next learning step, review, or day with room for new cards. */
function nextDueMs({ queue }: ScopeQueue, { studyDay }: Today, clock: Clock, settings: Settings): number | null {
  const days = [queue.laterDay ?? Infinity]
  if (queue.newLater > 0 && settings.newPerDay > 0) days.push(studyDay + 1)
  const day = Math.min(...days)
  const dayMs = Number.isFinite(day) ? startOfStudyDay(day, clock, settings.rolloverHour) : Infinity
  const next = Math.min(queue.laterMs ?? Infinity, dayMs)
  return Number.isFinite(next) ? next : null
}
