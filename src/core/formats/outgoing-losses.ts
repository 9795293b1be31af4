/** Counts what of a deck's cards a format has no place for, from the deck alone. */
import type { Card, Deck } from '../deck/deck.ts'
import type { RichText } from '../richtext.ts'
import { countLosses, type LossCounter, type LossKind } from './loss.ts'

type Countable = Extract<
  LossKind,
  | 'evidence'
  | 'attribution'
  | 'accepted-answers'
  | 'wrong-choices'
  | 'order'
  | 'formatting'
  | 'media'
  | 'tags'
  | 'sources'
>

/** Counted in cards; the examples are their questions. */
export function countLossesOf({ cards }: Deck, missing: readonly Countable[]): LossCounter {
  const losses = countLosses()
  for (const kind of missing) for (const card of cards) if (has[kind](card)) losses.add(kind, card.prompt)
  return losses
}

const has: Readonly<Record<Countable, (card: Card) => boolean>> = {
  evidence: ({ evidence }) => evidence.length > 0,
  attribution: ({ attribution }) => attribution !== undefined,
  'accepted-answers': ({ answer }) => answer.accepted.length > 0,
  'wrong-choices': ({ distractors = [] }) => distractors.length > 0,
  order: ({ sequence }) => sequence !== undefined,
  formatting: ({ look }) => isFormatted(look?.prompt) || isFormatted(look?.answer),
  media: ({ look }) => hasMedia(look?.prompt) || hasMedia(look?.answer),
  tags: ({ tags }) => tags.length > 0,
  sources: ({ evidence }) => evidence.length > 0,
}

const hasMedia = (text: RichText | undefined): boolean =>
  text?.blocks.some(({ content }) => content.some((piece) => !('text' in piece))) ?? false

const isFormatted = (text: RichText | undefined): boolean =>
  text?.blocks.some(
    ({ as, content }) => as !== 'line' || content.some((piece) => 'marks' in piece && (piece.marks?.length ?? 0) > 0),
  ) ?? false

/** The question with all that whoever answers it must see: events that are to be put in order, in no telling order. */
export const plainPromptOf = ({ prompt, sequence }: Card): string =>
  sequence === undefined
    ? prompt
    : [prompt, ...sequence.map(({ text }) => text).sort((one, other) => (one < other ? -1 : 1))].join('\n')
