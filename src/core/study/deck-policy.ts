/** What the options of a deck come to on one study day: how many cards may come, on which day a card comes up again, and by which rules. */
import { chooserOf } from './day-choice.ts'
import { defaultDeckOptions, type DeckOptions } from './deck-options.ts'
import type { DeckRules } from './deck-scan.ts'
import { planFinalPass, type FinalPass } from './final-pass.ts'
import type { ChooseDay, SchedulerConfig } from './scheduler.ts'
import type { StudyCard } from './study-card.ts'
import { studyDayOfDate } from './study-day.ts'
import type { DayTally } from './tally.ts'

/** What was raised for one day. */
interface Extra {
  readonly new: number
  readonly reviews: number
}

/** What a limit still lets in, with what was raised today. */
export const roomIn = (limit: number | null, extra: number, used: number): number =>
  limit === null ? Infinity : Math.max(0, limit + extra - used)

export function rulesOf(
  tally: DayTally,
  options: DeckOptions,
  finalPass: FinalPass | null,
  extra: Extra = { new: 0, reviews: 0 },
): DeckRules {
  const { newPerDay, reviewsPerDay, burySiblings } = options
  return {
    newLeft: roomIn(newPerDay, extra.new, tally.introduced),
    reviewsLeft: roomIn(reviewsPerDay, extra.reviews, tally.reviewed),
    // Somebody who wants more today also wants those that were to wait for tomorrow.
    buryNew: burySiblings !== 'none' && extra.new === 0,
    buryReviews: burySiblings === 'all' && extra.reviews === 0,
    finalPass,
  }
}

export function chooseDayOf(
  card: Pick<StudyCard, 'salt'>,
  { easyDays, break: pause }: DeckOptions,
  days: {
    readonly today: number
    readonly dueOn: (studyDay: number) => number
    readonly finalPass: FinalPass | null
  },
): ChooseDay {
  const breakDays = pause === null ? null : { from: studyDayOfDate(pause.from), to: studyDayOfDate(pause.to) }
  return chooserOf({ ...days, easyDays, breakDays }, card.salt)
}

export function finalPassOf(cards: readonly StudyCard[], options: DeckOptions, studyDay: number): FinalPass | null {
  if (options.examDate === null) return null
  const asked = cards.filter(({ state, mark }) => state.phase !== 'new' && !mark.suspended).length
  return planFinalPass(studyDayOfDate(options.examDate), studyDay, asked, options.reviewsPerDay)
}

/** Null where nothing differs from the defaults. */
export function configOf(options: DeckOptions, parameters: readonly number[] | null): SchedulerConfig | null {
  const pick = ({ learningStepsMin, relearningStepsMin, maximumIntervalDays }: DeckOptions) => ({
    learningStepsMin,
    relearningStepsMin,
    maximumIntervalDays,
  })
  const chosen = pick(options)
  if (parameters === null && JSON.stringify(chosen) === JSON.stringify(pick(defaultDeckOptions))) return null
  return { ...chosen, parameters }
}
