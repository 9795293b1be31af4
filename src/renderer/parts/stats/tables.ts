/** The table behind each chart of the statistics. */
import type { HardList } from '../../../core/stats/hardness.ts'
import type { Share } from '../../../core/stats/wilson.ts'
import type { Statistics } from '../../../core/stats/statistics.ts'
import { minuteMs } from '../../../core/time.ts'
import type { NumberTable } from './number-table.ts'

const fromTo = [
  { heading: 'From', kind: 'day' },
  { heading: 'To', kind: 'day' },
] as const
const interval = [
  { heading: 'Lower end of 95 %', kind: 'share' },
  { heading: 'Upper end of 95 %', kind: 'share' },
] as const
const intervalOf = ({ share, low, high }: Share) => (share === null ? [null, null, null] : [share, low, high])

export const forecastTable = ({ forecast, today }: Statistics): NumberTable => ({
  name: 'What is due when',
  columns: [...fromTo, { heading: 'Cards due', kind: 'count' }],
  rows: [
    [null, today - 1, forecast.overdue],
    ...forecast.bars.map(({ fromDay, toDay, due }) => [fromDay, toDay, due]),
    [(forecast.bars.at(-1)?.toDay ?? today) + 1, null, forecast.later],
  ],
})

export const retentionTable = ({ retention }: Statistics): NumberTable => ({
  name: 'What you remembered over time',
  columns: [
    ...fromTo,
    { heading: 'Reviews', kind: 'count' },
    { heading: 'Known', kind: 'count' },
    { heading: 'Share known', kind: 'share' },
    ...interval,
  ],
  rows: retention.overTime.map(({ fromDay, toDay, known }) => [
    fromDay,
    toDay,
    known.of,
    known.n,
    ...intervalOf(known),
  ]),
})

export const waitTable = ({ retention }: Statistics): NumberTable => ({
  name: 'What you remembered after how long',
  columns: [
    { heading: 'From days', kind: 'count' },
    { heading: 'To days', kind: 'count' },
    { heading: 'Reviews', kind: 'count' },
    { heading: 'Known', kind: 'count' },
    { heading: 'Share known', kind: 'share' },
    ...interval,
  ],
  rows: retention.byWait.map(({ fromDays, toDays, known }) => [
    fromDays,
    toDays,
    known.of,
    known.n,
    ...intervalOf(known),
  ]),
})

export const hardTable = (name: string, thing: string, { things }: HardList): NumberTable => ({
  name,
  columns: [
    { heading: thing, kind: 'text' },
    { heading: 'Reviews', kind: 'count' },
    { heading: 'Forgotten', kind: 'count' },
    { heading: 'Share forgotten', kind: 'share' },
    ...interval,
  ],
  rows: things.map((each) => [each.name, each.forgotten.of, each.forgotten.n, ...intervalOf(each.forgotten)]),
})

export const calendarTable = ({ calendar }: Statistics): NumberTable => ({
  name: 'When you studied',
  columns: [
    { heading: 'Day', kind: 'day' },
    { heading: 'Reviews', kind: 'count' },
  ],
  rows: calendar.days.filter(({ grades }) => grades > 0).map(({ studyDay, grades }) => [studyDay, grades]),
})

export const timeTable = ({ timeSpent }: Statistics): NumberTable => ({
  name: 'Time spent',
  columns: [
    ...fromTo,
    { heading: 'Minutes', kind: 'decimal' },
    { heading: 'Reviews', kind: 'count' },
    { heading: 'Seconds a review', kind: 'decimal' },
  ],
  rows: timeSpent.bars.map(({ fromDay, toDay, durationMs, grades }) => [
    ...[fromDay, toDay, durationMs / minuteMs, grades],
    grades === 0 ? null : durationMs / grades / 1000,
  ]),
})

const spreadTable = (name: string, unit: string, { bins }: Statistics['memory']['stability']): NumberTable => ({
  name,
  columns: [
    { heading: `From${unit}`, kind: 'count' },
    { heading: `Below${unit}`, kind: 'count' },
    { heading: 'Cards', kind: 'count' },
  ],
  rows: bins.map(({ from, to, cards }) => [from, to, cards]),
})

export const stabilityTable = ({ memory }: Statistics): NumberTable =>
  spreadTable('How long cards last', ' days', memory.stability)
export const difficultyTable = ({ memory }: Statistics): NumberTable =>
  spreadTable('How difficult cards are', '', memory.difficulty)
