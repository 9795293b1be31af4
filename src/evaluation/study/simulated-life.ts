/** A simulated learner who studies with the real queue, options and scheduler and forgets by a hidden law; nothing here is left to chance. */
import type { DeckId } from '../../core/ids.ts'
import { newCardState, type CardState, type Rating } from '../../core/study/card-state.ts'
import { optionsOfDeck, optionsOfLearner, type DeckOptions } from '../../core/study/deck-options.ts'
import { chooseDayOf, configOf, finalPassOf, roomIn, rulesOf } from '../../core/study/deck-policy.ts'
import { DueLoad } from '../../core/study/due-load.ts'
import type { LoggedStep } from '../../core/study/fitting/histories.ts'
import { createMemoryModel, defaultParameters, type FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import { planQueue } from '../../core/study/queue.ts'
import { createSchedulers } from '../../core/study/scheduler.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOf, studyDayOfDate, type LocalInstant } from '../../core/study/study-day.ts'
import { addGrades, emptyTally, type DayTally } from '../../core/study/tally.ts'
import { dayMs } from '../../core/time.ts'
import { simulatedDay, type SimulatedDay } from './calendar.ts'
import { createDice, pick } from './dice.ts'
import { createExamWatch, type SatExam } from './exam-watch.ts'
import type { ForgettingLaw, HiddenMemory } from './forgetting-laws.ts'
import { noChoices, type LifeChoices } from './life-choices.ts'
import { deckName, newDeck, reviseDeck } from './simulated-deck.ts'

export interface LifePlan {
  readonly seed: number
  readonly law: ForgettingLaw
  readonly desiredRetention: number
  readonly days: number
  /** Cards in each of two decks at the start, and in a third that is imported half way; the first is revised later. */
  readonly cardsPerDeck: number
  readonly newPerDay: number
  /** The weights in use on a day; the scheduler's own where there are none. */
  readonly parametersOn?: (day: number) => FsrsParameters | undefined
  /** None where it is not given. */
  readonly choices?: LifeChoices
}

/** A row of the learner's log with what the scheduler could not see. */
export interface LifeStep extends LoggedStep {
  readonly day: number
  readonly phase: CardState['phase']
  /** The true probability of recall at that moment; null for a reset or a card never seen. */
  readonly trueRecall: number | null
  /** Days after which the scheduler would have liked to ask, had it hours to choose from; null for a new card. */
  readonly wantedDays: number | null
  /** Whether an exam lies ahead, for which a deck is asked earlier than memory alone would have it. */
  readonly isForExam: boolean
}

export interface Life {
  readonly log: readonly LifeStep[]
  readonly states: ReadonlyMap<string, CardState>
  readonly exams: readonly SatExam[]
}

const secondsPerCard = 9
/** Shares of Again, Hard, Good, Easy at first sight, and of Hard, Good, Easy among what was recalled. */
const firstShares = [20, 12, 55, 13] as const
const recalledShares = [10, 78, 12] as const
const slipShare = 0.01
const resetShare = 0.02
/** On this day a newer revision of the first deck comes. */
const revisionDay = 400

export function simulateLife(plan: LifePlan): Life {
  const dice = createDice(plan.seed)
  const schedulerFor = createSchedulers()
  const choices = plan.choices ?? noChoices
  /** The third is imported half way. */
  const decks = [newDeck(0, plan.cardsPerDeck), newDeck(1, plan.cardsPerDeck)]
  let dueLoad = countDue(decks)
  const hidden = new Map<string, { memory: HiddenMemory; atMs: number }>()
  /** Grades of each card so far, across resets: which throw is its next. */
  const throwsOf = new Map<string, number>()
  const tallies = new Map<string, DayTally>()
  const log: LifeStep[] = []
  let last: StudyCard | null = null

  const trueRecallOf = ({ id }: StudyCard, trueMs: number): number => {
    const known = hidden.get(id)
    return known === undefined ? 0 : known.memory.recallAfter((trueMs - known.atMs) / dayMs)
  }
  const exams = createExamWatch(trueRecallOf)

  const cardsOf = (deckId: DeckId): StudyCard[] => decks.find(([first]) => first?.deckId === deckId) ?? []
  const setState = (card: StudyCard, state: CardState): StudyCard => {
    const changed = { ...card, state }
    const cards = cardsOf(card.deckId)
    const place = cards.findIndex(({ key }) => key === card.key)
    dueLoad.move(cards[place] ?? card, changed)
    cards[place] = changed
    return changed
  }

  /** The answer the learner gives: what is recalled is thrown by the hidden law. */
  function answer(card: StudyCard, trueMs: number): { rating: Rating; trueRecall: number | null; learn: () => void } {
    const { key, id } = card
    const turn = throwsOf.get(id) ?? 0
    const known = hidden.get(id)
    const memory = known?.memory ?? plan.law(dice(key, 3))
    const days = known === undefined ? 0 : (trueMs - known.atMs) / dayMs
    const trueRecall = known === undefined ? null : memory.recallAfter(days)
    const isRecalled = trueRecall !== null && dice(key, turn, 4) < trueRecall
    const throwOf = dice(key, turn, 5)
    const rating = (
      trueRecall === null ? 1 + pick(throwOf, firstShares) : isRecalled ? 2 + pick(throwOf, recalledShares) : 1
    ) as Rating
    const learn = () => {
      memory.grade(days, rating)
      hidden.set(id, { memory, atMs: trueMs })
      throwsOf.set(id, turn + 1)
    }
    return { rating, trueRecall, learn }
  }

  function study(day: number, { trueMs, shown, rolloverHour }: SimulatedDay): void {
    const parameters = plan.parametersOn?.(day) ?? null
    const model = createMemoryModel(parameters ?? defaultParameters)
    const { desiredRetention, newPerDay } = plan
    const learner = optionsOfLearner({ desiredRetention, newPerDay, ...choices.ofLearner(day) })
    const optionsOf = new Map(
      decks.map((_, deck) => [deckName(deck), optionsOfDeck(learner, choices.ofDeck(deck, day))] as const),
    )
    const schedulerOf = (options: DeckOptions) =>
      schedulerFor({ rolloverHour, desiredRetention: options.desiredRetention, ...configOf(options, parameters) })
    const scheduleNow = (card: StudyCard, rating: Rating, at: LocalInstant): CardState => {
      const options = optionsOf.get(card.deckId) ?? learner
      const today = studyDayOf(at, rolloverHour)
      const finalPass = finalPassOf(cardsOf(card.deckId), options, today)
      const chooseDay = chooseDayOf(card, options, { today, dueOn: (studyDay) => dueLoad.on(studyDay), finalPass })
      return schedulerOf(options).schedule(card.id, card.state, rating, at, chooseDay)
    }

    const evening = { today: studyDayOf(shown, rolloverHour), rolloverHour, newPerDay, trueMs }
    for (const [deckId, options] of optionsOf)
      exams.look(cardsOf(deckId), options, { ...evening, scheduler: schedulerOf(options) })

    let pinned: StudyCard | null = null
    for (let asked = 0; ; asked++) {
      const at = { ...shown, ms: shown.ms + asked * secondsPerCard * 1000 }
      const today = studyDayOf(at, rolloverHour)
      const tallyOf = (deckId: DeckId) => tallies.get(`${deckId} ${String(today)}`) ?? emptyTally
      const graded = (of: (tally: DayTally) => number) =>
        decks.reduce((sum, _, deck) => sum + of(tallyOf(deckName(deck))), 0)
      const { next } = planQueue(
        [...optionsOf].map(([deckId, options]) => {
          const given = { deckId, cards: cardsOf(deckId), tally: tallyOf(deckId) }
          return { ...given, rules: rulesOf(given.tally, options, finalPassOf(given.cards, options, today)) }
        }),
        {
          nowMs: at.ms,
          today,
          newLeft: roomIn(
            learner.newPerDay,
            0,
            graded(({ introduced }) => introduced),
          ),
          reviewsLeft: roomIn(
            learner.reviewsPerDay,
            0,
            graded(({ reviewed }) => reviewed),
          ),
          last,
          pinned,
        },
      )
      if (next === null) return
      if (pinned === null && dice(next.key, next.state.reps, day, 6) < slipShare) {
        // A slip of the finger, taken back: the state before is put in place again, and the card is asked once more.
        setState(setState(next, scheduleNow(next, 4, at)), next.state)
        pinned = next
        continue
      }
      pinned = null
      const { rating, trueRecall, learn } = answer(next, trueMs + asked * secondsPerCard * 1000)
      const { phase } = next.state
      const wantedDays = phase === 'new' ? null : model.daysUntil(next.state, plan.desiredRetention)
      const examDate = optionsOf.get(next.deckId)?.examDate ?? null
      const isForExam = examDate !== null && today < studyDayOfDate(examDate)
      last = setState(next, scheduleNow(next, rating, at))
      learn()
      tallies.set(`${next.deckId} ${String(today)}`, addGrades(tallyOf(next.deckId), phase, rating))
      const seen = { phase, trueRecall, wantedDays, isForExam }
      log.push({ card: next.id, studyDay: today, rating, wasNew: phase === 'new', day, ...seen })
    }
  }

  /** Now and then a card is worded anew and learned afresh. */
  function resetOne(day: number): void {
    const known = [...hidden.keys()]
    const id = known[Math.floor(dice(day, 8) * known.length)]
    const card = decks.flat().find((candidate) => candidate.id === id)
    if (dice(day, 7) >= resetShare || card === undefined) return
    setState(card, newCardState)
    hidden.delete(card.id)
    const { phase } = card.state
    const reset = { rating: null, wasNew: false, trueRecall: null, wantedDays: null, isForExam: false }
    log.push({ card: card.id, studyDay: 0, day, phase, ...reset })
  }

  for (let day = 0; day < plan.days; day++) {
    if (day === Math.floor(plan.days / 2)) decks.push(newDeck(2, plan.cardsPerDeck))
    if (day === revisionDay) decks.splice(0, 1, reviseDeck(0, decks[0] ?? []))
    if (day === revisionDay) dueLoad = countDue(decks)
    const evening = simulatedDay(day, dice)
    if (evening === null) continue
    resetOne(day)
    study(day, evening)
  }
  return { log, states: new Map(decks.flat().map(({ id, state }) => [id, state])), exams: exams.sat }
}

const countDue = (decks: readonly (readonly StudyCard[])[]): DueLoad =>
  new DueLoad(new Map(decks.map((cards, deck) => [deckName(deck), { cards, waiting: [] }])))
