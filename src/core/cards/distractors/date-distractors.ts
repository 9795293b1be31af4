/** Wrong dates of the right grain, in tiers: first those of the article, then days, months and years near the right one. */
import type { Card } from '../../deck/deck.ts'
import { civilDay, dayNumber } from '../../facts/dates/calendar.ts'
import { dateAnswer, type DatePoint, datePoint } from '../wording/date-words.ts'
import type { Style } from '../wording/style.ts'
import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import { alikeIndex } from '../choice/word-index.ts'
import { contentWords } from '../wording/words.ts'
import type { DistractorPool } from './pool.ts'

/** Another date of the same event may be as right. */
const sameEvent = 0.5

export function dateDistractors(card: Card, pool: DistractorPool): readonly (readonly string[])[] {
  const { edtf, canonical } = card.answer
  const right = edtf === undefined ? null : datePoint(edtf.replace(/\/(?:\.\.)?$/, ''))
  if (!right) return []
  const style = styleOf(canonical)
  const otherDates = aboutSameEvent(card, pool).flatMap(({ answer }) =>
    answer.edtf === undefined ? [] : (datePoint(answer.edtf) ?? []),
  )
  const isFree = (point: DatePoint): boolean =>
    !isSamePoint(point, right) &&
    !otherDates.some((other) => isSamePoint(point, other)) &&
    isPossible(point, right, pool)
  const told = pool.dates.filter(
    (point) =>
      point.precision === right.precision &&
      (point.year === null) === (right.year === null) &&
      distance(point, right) <= reach(right, pool) &&
      !card.evidence.some((piece) => point.start >= piece.start && point.start < piece.end),
  )
  const worded = (points: readonly DatePoint[]): string[] =>
    points.filter(isFree).map((point) => dateAnswer(point, style))
  return [worded(told), worded(near(right))]
}

/** The article's own style is in the answer. */
const styleOf = (canonical: string): Style => ({
  dateOrder: /^\p{L}+ \d{1,2}\b(?!\d)/u.test(canonical) ? 'month-day' : 'day-month',
  spelling: /\bfall\b/.test(canonical) ? 'american' : 'british',
})

/** Cards by their kind, with a way to those whose questions are alike. */
const questionsByKind = once(
  (cards: readonly Card[]) =>
    new Map(
      [...groupBy(cards, ({ kind }) => kind)].map(([kind, ofKind]) => {
        const asked = ofKind.map(({ prompt }) => contentWords(prompt))
        return [kind, { ofKind, alike: alikeIndex(asked, sameEvent) }] as const
      }),
    ),
)

function aboutSameEvent(card: Card, { cards }: DistractorPool): readonly Card[] {
  const questions = questionsByKind(cards).get(card.kind)
  if (!questions) return []
  const found = questions.alike(contentWords(card.prompt)).flatMap((at) => questions.ofKind[at] ?? [])
  return found.filter((other) => other !== card)
}

const isSamePoint = (a: DatePoint, b: DatePoint): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.season === b.season

/** In days; an unknown year counts as one year for all. */
const ordinal = ({ year, month, day, season }: DatePoint): number =>
  dayNumber({ year: year ?? 2000, month: month ?? (season === undefined ? 1 : season * 3), day: day ?? 1 })
const distance = (a: DatePoint, b: DatePoint): number => Math.abs(ordinal(a) - ordinal(b))

/** Days beyond which another date of the article is no serious rival. */
const farthest: Readonly<Record<DatePoint['precision'], number>> = {
  day: 120,
  month: 900,
  season: 1_500,
  year: 11_000,
  decade: 30_000,
  century: 150_000,
}

/** What was long ago may be misplaced by years, what was last year by few: beside 2029 nobody takes 1999 for a choice. */
const reach = (right: DatePoint, { published }: DistractorPool): number =>
  right.precision === 'year' && published !== null && published.year !== null
    ? Math.min(farthest.year, Math.max(1_500, Math.abs(distance(right, published)) * 0.3))
    : farthest[right.precision]

/** What has happened when the article appears cannot have happened after it. */
const isPossible = (point: DatePoint, right: DatePoint, { published }: DistractorPool): boolean =>
  published === null ||
  published.year === null ||
  right.year === null ||
  ordinal(right) > ordinal(published) === ordinal(point) > ordinal(published)

/** Steps from the right date, near ones first; the side alternates so that the right one is not always in the middle. */
function near(right: DatePoint): DatePoint[] {
  const { year, month, season } = right
  switch (right.precision) {
    case 'day': {
      const from = ordinal(right)
      return [-3, 4, -7, 6, -12, 9, -2, 2].map((step) => {
        const moved = civilDay(from + step)
        return { ...right, ...moved, year: year === null ? null : moved.year }
      })
    }
    case 'month':
      return [-2, 3, -5, 4, -1, 1].map((step) => {
        const moved = (month ?? 1) - 1 + step
        return {
          ...right,
          month: (((moved % 12) + 12) % 12) + 1,
          year: year === null ? null : year + Math.floor(moved / 12),
        }
      })
    case 'season':
      return [-1, 1, -2, 2].map((step) => {
        const moved = (season ?? 1) - 1 + step
        return {
          ...right,
          season: (((moved % 4) + 4) % 4) + 1,
          year: year === null ? null : year + Math.floor(moved / 4),
        }
      })
    case 'year':
      return [-2, 3, -4, 2, -1, 1].map((step) => ({ ...right, year: (year ?? 0) + step }))
    case 'decade':
      return [-10, 10, -20, 20].map((step) => ({ ...right, year: (year ?? 0) + step }))
    case 'century':
      return [-100, 100, -200].map((step) => ({ ...right, year: (year ?? 0) + step }))
  }
}
