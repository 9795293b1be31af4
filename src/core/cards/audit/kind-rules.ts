/** What single kinds of card need beside: one gap, a unit, dates that do not show in the events to be ordered, events that can be ordered. */
import type { Card } from '../../deck/deck.ts'
import { datePoint } from '../wording/date-words.ts'
import type { Flaw } from './finding.ts'
import { endOfStory } from '../story/opening.ts'
import { inPrompt, wholeAnswer, wholePrompt } from './mend.ts'
import { datesIn } from './written-dates.ts'

const gap = /_{2,}|\[…\]|\[\.{3}\]|…|\.{3,}/gu

/** More than one answer, or none in particular. */
export function unclearTask(card: Card): Flaw[] {
  if (card.kind === 'cloze') {
    // The title that stands before the sentence may be cut short by an ellipsis.
    const sentence = endOfStory(card.prompt)
    const gaps = [...card.prompt.matchAll(gap)].filter(({ index }) => index >= sentence)
    if (gaps.length === 1) return []
    const second = gaps[1]
    const at = second ? inPrompt(second.index, second.index + second[0].length) : wholePrompt(card)
    return [{ message: gaps.length === 0 ? 'The sentence has no gap.' : 'The sentence has more than one gap.', at }]
  }
  if (card.kind === 'quantity') return withoutUnit(card)
  return (card.sequence ?? []).flatMap(({ text, edtf }, index) => {
    const before = card.sequence?.[index - 1]
    return before && overlaps(before.edtf, edtf)
      ? [
          {
            message: 'This event and the one before it cannot be put in order by their dates.',
            at: { field: 'sequence', index, start: 0, end: text.length },
          } satisfies Flaw,
        ]
      : []
  })
}

/** "2019" and "2019-08": which came first? */
const overlaps = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** "How many ferries" tells the unit; behind "how much" and the like the answer must. */
function withoutUnit(card: Card): Flaw[] {
  const { prompt, answer } = card
  const isCounted =
    /\bhow many\s+\p{L}|\bwhat (?:percentage|per ?cent|share|proportion|number)\b|\b(?:how many|what) (?:percent|per cent|percentage points)\b|\bin (?:euros|dollars|pounds|metres|meters|kilometres|kilometers|miles|tonnes|tons|litres|liters|hectares|acres|degrees|per cent|percent|million|billion)\b/iu.test(
      prompt,
    )
  const hasUnit = /\p{L}{2,}|[%€$£¥°]|\d\s?(?:m|g|t|l|k|h|s)\b/u.test(
    answer.canonical.replace(
      /\b(?:million|billion|trillion|thousand|hundred|dozen|about|around|nearly|almost|more|than|at|least|some|over|up|to|and|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/giu,
      '',
    ),
  )
  return isCounted || hasUnit ? [] : [{ message: 'The answer is a number without its unit.', at: wholeAnswer(card) }]
}

/** Dates that show in the events give their order away. */
export function datesInItems({ sequence = [] }: Card): Flaw[] {
  return sequence.flatMap(({ text, edtf }, index) => {
    const point = datePoint(edtf)
    const hit = datesIn(text).find(
      (one) =>
        !point || one.point.year === point.year || (one.point.month !== undefined && one.point.month === point.month),
    )
    return hit
      ? [
          {
            message: `The event gives its date away: “${text.slice(hit.start, hit.end)}”.`,
            at: { field: 'sequence', index, start: hit.start, end: hit.end },
          } satisfies Flaw,
        ]
      : []
  })
}
