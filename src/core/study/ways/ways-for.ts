/** Says in which ways a card can be asked honestly: without giving itself away, and so that an answer can be judged. */
import type { Card, CardKind } from '../../deck/deck.ts'
import { fitDistractors, minDistractors, speakersBeside } from './choice.ts'
import type { DeckMates } from './deck-mates.ts'
import { singleWays, type SingleWay } from './way.ts'

/** Answers that anybody may word in their own way: no machine should say that they are wrong. */
const openKinds: ReadonlySet<CardKind> = new Set(['presentation', 'two-sides'])
/** Longer than this nobody types it as it stands. */
const maxTypedAnswerChars = 80
const maxTypedSentenceWords = 8

export const hasGap = ({ prompt }: Pick<Card, 'prompt'>): boolean => /_{2,}|\[(?:…|\.\.\.)\]/u.test(prompt)

export const isTypable = ({ kind, answer, sequence }: Card): boolean =>
  sequence === undefined &&
  !openKinds.has(kind) &&
  answer.canonical.length <= maxTypedAnswerChars &&
  (kind !== 'claim-content' || answer.canonical.split(/\s+/).length <= maxTypedSentenceWords)

const isSpeakerCard = ({ kind }: Pick<Card, 'kind'>): boolean => kind === 'claim-speaker' || kind === 'quotation'

/** By itself, in the order of `ways`, recall first; every card can be recalled. `mates` tells of the deck what a card cannot. */
export function waysFor(card: Card, mates: DeckMates): readonly SingleWay[] {
  const can: Readonly<Record<SingleWay, () => boolean>> = {
    recall: () => true,
    typed: () => isTypable(card) && !hasGap(card),
    cloze: () => isTypable(card) && hasGap(card),
    order: () => new Set(card.sequence?.map(({ edtf }) => edtf)).size > 1,
    'who-said': () =>
      isSpeakerCard(card) &&
      fitDistractors(card, speakersBeside(card, mates.speakers), minDistractors).length >= minDistractors,
    choice: () => fitDistractors(card, card.distractors ?? [], minDistractors).length >= minDistractors,
  }
  return singleWays.filter((way) => can[way]())
}
