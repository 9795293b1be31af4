/** Putting events in order: the start is shuffled by the seed and never right already; only the whole order is right. */
import type { SequenceItem } from '../../deck/deck.ts'
import type { Standing } from '../judging/verdict.ts'
import { shuffle } from '../shuffle.ts'

export interface OrderVerdict {
  readonly standing: Exclude<Standing, 'near'>
  /** For each place of the learner's order, whether the event in it is right. */
  readonly inPlace: readonly boolean[]
  /** Pairs of events, by index in the card's sequence, that stand the wrong way round: the earlier one first. */
  readonly reversed: readonly (readonly [earlier: number, later: number])[]
}

/** Indexes into the card's sequence in the order they are shown in. */
export function orderStart(sequence: readonly SequenceItem[], cardId: string, seed: string): readonly number[] {
  const places = sequence.map((_, at) => at)
  const order = shuffle(places, `${cardId} ${seed} order`)
  if (judgeOrder(sequence, order).standing === 'wrong') return order
  // Turned on by one place, which is wrong unless all events are of one date.
  return [...order.slice(1), ...order.slice(0, 1)]
}

/** Indexes into the sequence, earliest first. Events of one and the same date may change places. */
export function judgeOrder(sequence: readonly SequenceItem[], order: readonly number[]): OrderVerdict {
  const isWhole = order.length === sequence.length && new Set(order).size === order.length
  const dateAt = (index: number | undefined) => (index === undefined ? undefined : sequence[index]?.edtf)
  const inPlace = sequence.map((item, place) => dateAt(order[place]) === item.edtf)
  const reversed = order.flatMap((later, place) =>
    order
      .slice(place + 1)
      .filter((earlier) => earlier < later && dateAt(earlier) !== dateAt(later))
      .map((earlier) => [earlier, later] as const),
  )
  return { standing: isWhole && inPlace.every(Boolean) ? 'right' : 'wrong', inPlace, reversed }
}
