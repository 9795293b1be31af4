/** Chooses the study day on which a card comes up again, among those that serve its memory as well. */
import type { WeekWeights } from './deck-options.ts'
import { slotOf, type FinalPass } from './final-pass.ts'
import type { ChooseDay } from './scheduler.ts'
import { weekdayOf } from './study-day.ts'

export interface DayPolicy {
  readonly today: number
  /** Reviews that lie on a study day already. */
  readonly dueOn: (studyDay: number) => number
  readonly easyDays: WeekWeights
  /** The study days of a planned break, both within. */
  readonly breakDays: { readonly from: number; readonly to: number } | null
  readonly finalPass: FinalPass | null
}

/** The pass before an exam may draw an interval out by this much rather than ask a card twice in a few days. */
const mostStretch = 1.5

/**
 * The lightest day of the range: fewest reviews for its weekday's weight. Days further off hold fewer reviews anyway, so
 * the count is taken times the distance, as in Anki's load balancer, or cards would drift towards the end of their range.
 */
export function chooserOf(policy: DayPolicy, salt: number): ChooseDay {
  const { today, finalPass } = policy
  return ({ fromDay, toDay, idealDay }) => {
    if (finalPass !== null && toDay < finalPass.startDay) {
      const slot = slotOf(finalPass, salt)
      if (slot - today <= (idealDay - today) * mostStretch) return slot
    }
    let best = { day: idealDay, ...burdenOf(policy, idealDay) }
    for (let day = fromDay; day <= toDay; day++) {
      const burden = burdenOf(policy, day)
      if (isLighter({ day, ...burden }, best, idealDay)) best = { day, ...burden }
    }
    return best.day
  }
}

interface Burden {
  /** A day of a break, or a weekday without reviews: only where the range has no other. */
  readonly isOff: boolean
  readonly load: number
}

function burdenOf({ today, dueOn, easyDays, breakDays }: DayPolicy, day: number): Burden {
  const weight = easyDays[weekdayOf(day)] ?? 1
  const isBreak = breakDays !== null && day >= breakDays.from && day <= breakDays.to
  return { isOff: isBreak || weight === 0, load: ((dueOn(day) + 1) * (day - today)) / (weight === 0 ? 1 : weight) }
}

type Candidate = Burden & { readonly day: number }

function isLighter(a: Candidate, b: Candidate, idealDay: number): boolean {
  if (a.isOff !== b.isOff) return b.isOff
  if (a.load !== b.load) return a.load < b.load
  return Math.abs(a.day - idealDay) < Math.abs(b.day - idealDay)
}
