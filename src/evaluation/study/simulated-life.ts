/** A simulated learner who studies with the real queue and scheduler and forgets by a hidden law; nothing here is left to chance. */
import { asDeckId } from '../../core/ids.ts'
import { noMark } from '../../core/study/card-mark.ts'
import { newCardState, type CardState, type Rating } from '../../core/study/card-state.ts'
import type { LoggedStep } from '../../core/study/fitting/histories.ts'
import { createMemoryModel, defaultParameters, type FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import { planQueue } from '../../core/study/queue.ts'
import { createScheduler, defaultSchedulerOptions, type Scheduler } from '../../core/study/scheduler.ts'
import { hashText } from '../../core/study/seeded-hash.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOf } from '../../core/study/study-day.ts'
import { addGrades, emptyTally, type DayTally } from '../../core/study/tally.ts'
import { dayMs } from '../../core/time.ts'
import { simulatedDay, type SimulatedDay } from './calendar.ts'
import { createDice, pick } from './dice.ts'
import type { ForgettingLaw, HiddenMemory } from './forgetting-laws.ts'

export interface LifePlan {
  readonly seed: number
  readonly law: ForgettingLaw
  readonly desiredRetention: number
  readonly days: number
  /** Cards in each of two decks at the start, and in a third that is imported half way. */
  readonly cardsPerDeck: number
  readonly newPerDay: number
  /** The weights in use on a day; the scheduler's own where there are none. */
  readonly parametersOn?: (day: number) => FsrsParameters | undefined
}

/** A row of the learner's log with what the scheduler could not see. */
export interface LifeStep extends LoggedStep {
  readonly day: number
  readonly phase: CardState['phase']
  /** The true probability of recall at that moment; null for a reset or a card never seen. */
  readonly trueRecall: number | null
  /** Days after which the scheduler would have liked to ask, had it hours to choose from; null for a new card. */
  readonly wantedDays: number | null
}

export interface Life {
  readonly log: readonly LifeStep[]
  readonly states: ReadonlyMap<string, CardState>
}

const secondsPerCard = 9
/** Shares of Again, Hard, Good, Easy at first sight, and of Hard, Good, Easy among what was recalled. */
const firstShares = [20, 12, 55, 13] as const
const recalledShares = [10, 78, 12] as const
const slipShare = 0.01
const resetShare = 0.02

export function simulateLife(plan: LifePlan): Life {
  const dice = createDice(plan.seed)
  const schedulers = new Map<string, Scheduler>()
  const decks = [0, 1, 2].map((deck) => newDeck(deck, plan.cardsPerDeck))
  const hidden = new Map<string, { memory: HiddenMemory; atMs: number }>()
  /** Grades of each card so far, across resets: which throw is its next. */
  const throwsOf = new Map<string, number>()
  const tallies = new Map<string, DayTally>()
  const log: LifeStep[] = []
  let last: StudyCard | null = null

  const setState = (card: StudyCard, state: CardState): StudyCard => {
    const changed = { ...card, state }
    decks[Math.floor(card.key / 10_000)]?.splice(card.key % 10_000, 1, changed)
    return changed
  }

  const modelOn = (day: number) => createMemoryModel(plan.parametersOn?.(day) ?? defaultParameters)

  const schedulerFor = (day: number, rolloverHour: number): Scheduler => {
    const parameters = plan.parametersOn?.(day)
    const key = `${String(rolloverHour)} ${parameters?.join(' ') ?? ''}`
    const known =
      schedulers.get(key) ??
      createScheduler({
        ...defaultSchedulerOptions,
        desiredRetention: plan.desiredRetention,
        rolloverHour,
        ...(parameters === undefined ? {} : { parameters }),
      })
    schedulers.set(key, known)
    return known
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
    const scheduler = schedulerFor(day, rolloverHour)
    const model = modelOn(day)
    const here = decks.slice(0, day < plan.days / 2 ? 2 : 3)
    let pinned: StudyCard | null = null
    for (let asked = 0; ; asked++) {
      const at = { ...shown, ms: shown.ms + asked * secondsPerCard * 1000 }
      const today = studyDayOf(at, rolloverHour)
      const tallyOf = (deckId: string) => tallies.get(`${deckId} ${String(today)}`) ?? emptyTally
      const introduced = here.reduce((sum, _, deck) => sum + tallyOf(deckName(deck)).introduced, 0)
      const { next } = planQueue(
        here.map((cards, deck) => ({ deckId: asDeckId(deckName(deck)), cards, tally: tallyOf(deckName(deck)) })),
        { nowMs: at.ms, today, newLeft: Math.max(0, plan.newPerDay - introduced), last, pinned },
      )
      if (next === null) return
      if (pinned === null && dice(next.key, next.state.reps, day, 6) < slipShare) {
        // A slip of the finger, taken back: the state before is put in place again, and the card is asked once more.
        setState(setState(next, scheduler.schedule(next.id, next.state, 4, at)), next.state)
        pinned = next
        continue
      }
      pinned = null
      const { rating, trueRecall, learn } = answer(next, trueMs + asked * secondsPerCard * 1000)
      const { phase } = next.state
      const wantedDays = phase === 'new' ? null : model.daysUntil(next.state, plan.desiredRetention)
      last = setState(next, scheduler.schedule(next.id, next.state, rating, at))
      learn()
      tallies.set(`${next.deckId} ${String(today)}`, addGrades(tallyOf(next.deckId), phase, rating))
      log.push({ card: next.id, studyDay: today, rating, wasNew: phase === 'new', day, phase, trueRecall, wantedDays })
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
    const reset = { rating: null, wasNew: false, trueRecall: null, wantedDays: null }
    log.push({ card: card.id, studyDay: 0, day, phase, ...reset })
  }

  for (let day = 0; day < plan.days; day++) {
    const evening = simulatedDay(day, dice)
    if (evening === null) continue
    resetOne(day)
    study(day, evening)
  }
  return { log, states: new Map(decks.flat().map(({ id, state }) => [id, state])) }
}

const deckName = (deck: number): string => `00000000-0000-4000-8000-00000000000${String(deck)}`

function newDeck(deck: number, cards: number): StudyCard[] {
  return Array.from({ length: cards }, (_, position) => {
    const id = `card-${String(deck)}-${String(position)}`
    // Every third card shares its sentence with the next one.
    const sibling = position % 3 < 2 ? `${String(deck)}:${String(Math.floor(position / 3))}` : ''
    const key = deck * 10_000 + position
    return {
      key,
      deckId: asDeckId(deckName(deck)),
      id,
      position,
      sibling,
      salt: hashText(id),
      mark: noMark,
      state: newCardState,
    }
  })
}
