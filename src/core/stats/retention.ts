/** Do I remember: of the cards in review that came up after a night or more, how many were known, by wait and over time. */
import { groupBy } from '../cards/group-by.ts'
import { waitStarts, type DayGrades, type WaitRecalls } from './day-grades.ts'
import { daysOf, inPeriod, placeOf, spansBefore, type DaySpan, type Period } from './period.ts'
import { shareOf, type Share } from './wilson.ts'

export interface Retention {
  readonly all: Share
  /** By days since the card was last seen; `toDays` null is open. */
  readonly byWait: readonly { readonly fromDays: number; readonly toDays: number | null; readonly known: Share }[]
  readonly overTime: readonly (DaySpan & { readonly known: Share })[]
  /** The share that was asked for. */
  readonly wanted: number
}

interface RetentionSources {
  readonly days: readonly DayGrades[]
  /** Of the period alone. */
  readonly waits: readonly WaitRecalls[]
  readonly wanted: number
}

/** More points than this say less, as each rests on fewer reviews. */
const mostPoints = 13

export function gatherRetention({ days, waits, wanted }: RetentionSources, today: number, period: Period): Retention {
  const chosen = inPeriod(days, today, period).filter(({ recalls }) => recalls > 0)
  const spans = spansBefore(today, daysOf(period, chosen, today), mostPoints)
  const atPlace = groupBy(chosen, ({ studyDay }) => placeOf(spans, studyDay))
  return {
    all: known(chosen),
    byWait: waitStarts.map((fromDays, at) => ({
      fromDays,
      toDays: lastBefore(waitStarts[at + 1]),
      known: known(waits.filter(({ waitDays }) => waitDays === fromDays)),
    })),
    overTime: spans.spans.map((span, at) => ({ ...span, known: known(atPlace.get(at) ?? []) })),
    wanted,
  }
}

const lastBefore = (next: number | undefined): number | null => (next === undefined ? null : next - 1)

function known(rows: readonly Pick<WaitRecalls, 'recalls' | 'forgotten'>[]): Share {
  let all = 0
  let forgotten = 0
  for (const row of rows) {
    all += row.recalls
    forgotten += row.forgotten
  }
  return shareOf(all - forgotten, all)
}
