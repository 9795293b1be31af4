/** Do I remember: of the cards in review that came up after a night or more, how many were known, by wait and over time. */
import { groupBy } from '../cards/group-by.ts'
import { gapStarts, gradesOf, isRecall, type DayGrades } from './day-grades.ts'
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

/** More points than this say less, as each rests on fewer reviews. */
const mostPoints = 13

export function gatherRetention(
  rows: readonly DayGrades[],
  { today, period, wanted }: { readonly today: number; readonly period: Period; readonly wanted: number },
): Retention {
  const recalls = inPeriod(rows, today, period).filter(isRecall)
  const spans = spansBefore(today, daysOf(period, recalls, today), mostPoints)
  const atPlace = groupBy(recalls, ({ studyDay }) => placeOf(spans, studyDay))
  const atGap = groupBy(recalls, ({ gapDays }) => gapDays)
  return {
    all: known(recalls),
    byWait: gapStarts.map((fromDays, at) => ({
      fromDays,
      toDays: lastBefore(gapStarts[at + 1]),
      known: known(atGap.get(fromDays) ?? []),
    })),
    overTime: spans.spans.map((span, at) => ({ ...span, known: known(atPlace.get(at) ?? []) })),
    wanted,
  }
}

const lastBefore = (next: number | undefined): number | null => (next === undefined ? null : next - 1)

function known(rows: readonly DayGrades[]): Share {
  let all = 0
  let forgotten = 0
  for (const row of rows) {
    all += gradesOf(row)
    forgotten += row.again
  }
  return shareOf(all - forgotten, all)
}
