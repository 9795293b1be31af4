/** Gathers a learner's result of one deck from the log: outcomes only, never a time of day and never words of their own. */
import type { Deck } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import type { Rating } from '../study/card-state.ts'
import { wordsOf } from '../study/judging/words.ts'
import type { CardResult, ClassResult } from './result-schema.ts'

/** A grade of the log that stands. */
export interface LoggedAnswer {
  readonly cardId: string
  readonly studyDay: number
  readonly rating: Rating
  /** What was typed or chosen, where something was. */
  readonly answer: string | null
}

export interface Collected {
  readonly deck: Deck
  /** Oldest first. */
  readonly answers: readonly LoggedAnswer[]
  readonly reports: ClassResult['reports']
  readonly learner: string
  readonly made: string
}

export function collectResult({ deck, answers, reports, learner, made }: Collected): ClassResult {
  const byCard = new Map<string, LoggedAnswer[]>()
  for (const answer of answers) {
    const ofCard = byCard.get(answer.cardId)
    if (ofCard === undefined) byCard.set(answer.cardId, [answer])
    else ofCard.push(answer)
  }
  const known = knownAnswers(deck)
  const cards = deck.cards.flatMap((card): CardResult[] => {
    const given = byCard.get(card.id)
    return given === undefined ? [] : [resultOf(card.id, given, known, keyOf(card.answer.canonical))]
  })
  const ids = new Set<CardId>(deck.cards.map(({ id }) => id))
  return {
    deck: { id: deck.id, revision: deck.revision, title: deck.title },
    learner,
    made,
    cards,
    reports: reports.filter(({ card }) => ids.has(card)),
  }
}

const isRight = ({ rating }: LoggedAnswer): boolean => rating > 1

function resultOf(
  id: CardId,
  answers: readonly LoggedAnswer[],
  known: ReadonlyMap<string, string>,
  rightKey: string,
): CardResult {
  const firstOfDay = new Map<number, boolean>()
  for (const answer of answers) if (!firstOfDay.has(answer.studyDay)) firstOfDay.set(answer.studyDay, isRight(answer))
  const days = [...firstOfDay.values()]
  const confused = new Map<string, number>()
  for (const { answer, ...graded } of answers) {
    const key = answer === null || isRight({ answer, ...graded }) ? rightKey : keyOf(answer)
    const other = key === rightKey ? undefined : known.get(key)
    if (other !== undefined) confused.set(other, (confused.get(other) ?? 0) + 1)
  }
  return {
    id,
    days: days.length,
    right: days.filter(Boolean).length,
    first: days[0] ?? false,
    last: days.at(-1) ?? false,
    confused: [...confused].map(([other, times]) => ({ with: other, times })),
  }
}

/** All right and wrong answers of the deck, by what makes their writings equal. */
function knownAnswers({ cards }: Deck): Map<string, string> {
  const known = new Map<string, string>()
  const add = (answer: string): void => {
    const key = keyOf(answer)
    if (key !== '' && !known.has(key)) known.set(key, answer)
  }
  for (const { answer } of cards) add(answer.canonical)
  for (const { distractors = [] } of cards) distractors.forEach(add)
  return known
}

const keyOf = (answer: string): string =>
  wordsOf(answer)
    .map(({ key }) => key)
    .join(' ')
