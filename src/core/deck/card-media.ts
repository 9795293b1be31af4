/** Which pictures and sounds a card shows, by their names in the deck. */
import { mediaIn } from '../richtext.ts'
import type { Card } from './deck.ts'

export const mediaOfCard = ({ look }: Pick<Card, 'look'>): ReadonlySet<string> =>
  new Set([look?.prompt, look?.answer].flatMap((side) => (side === undefined ? [] : mediaIn(side))))
