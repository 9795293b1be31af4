/** What the study screen shows: a question with its answer and evidence, or that today's work is done. */
import type { Settings, StudyView } from '../../contract/shapes.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { passageOf } from '../../core/study/passage.ts'
import { startOfStudyDay } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { cardContent, sourcesOf, sourceText, type DeckHead } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import type { ScopeQueue, Today } from './scope.ts'

type Question = Extract<StudyView, { state: 'question' }>

export function showQuestion(
  store: Store,
  card: StudyCard,
  heads: readonly DeckHead[],
  found: ScopeQueue,
  [again, hard, good, easy]: readonly [number, number, number, number],
): Question {
  const content = cardContent(store, card.key)
  const head = heads.find(({ id }) => id === card.deckId)
  if (content === null || head === undefined) throw new Error(`Card ${card.key} is in the queue but not in the library`)
  const { prompt, kind, answer, attribution, evidence } = content
  const { accepted, ...shownAnswer } = answer
  const texts = new Map(evidence.map(({ source }) => [source, sourceText(store, card.deckId, source)]))
  return {
    state: 'question',
    card: {
      id: card.id,
      kind,
      prompt,
      answer: { ...shownAnswer, accepted: [...accepted] },
      ...(attribution === undefined ? {} : { attribution }),
      passages: evidence.map((words) => passageOf(words, texts.get(words.source) ?? null)),
    },
    deck: { id: head.id, title: head.title },
    source: showSource(store, card.deckId, evidence[0]?.source),
    intervalsMs: [again, hard, good, easy],
    progress: progressOf(found),
    undoable: found.undoable,
  }
}

/** The article the evidence is from, else the deck's first. */
function showSource(store: Store, deckId: DeckHead['id'], sha256: string | undefined): Question['source'] {
  const sources = sourcesOf(store, deckId)
  const source = sources.find((candidate) => candidate.sha256 === sha256) ?? sources[0]
  if (source === undefined) return null
  const { title, publisher, published, note } = source
  return { title, publisher, published, ...(note === undefined ? {} : { note }) }
}

export function showFinished(found: ScopeQueue, today: Today, clock: Clock, settings: Settings): StudyView {
  return {
    state: 'finished',
    progress: progressOf(found),
    gradesToday: found.decks.map(({ tally }) => tally.ratings).reduce(addRatings, [0, 0, 0, 0]),
    nextDueMs: nextDueMs(found, today, clock, settings),
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
