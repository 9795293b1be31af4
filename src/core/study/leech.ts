/** Says which cards are forgotten so often that rewording them helps more than repeating them. */
import type { CardState } from './card-state.ts'

export const isLeech = ({ lapses }: Pick<CardState, 'lapses'>, leechLapses: number): boolean => lapses >= leechLapses

/** True for the lapse that makes it one, and again after each half of as many more, as in Anki's manual, "Leeches". */
export function becomesLeech(before: CardState, after: CardState, leechLapses: number): boolean {
  if (after.lapses <= before.lapses || after.lapses < leechLapses) return false
  return (after.lapses - leechLapses) % Math.max(1, Math.ceil(leechLapses / 2)) === 0
}
