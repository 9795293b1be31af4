/** What splitting, merging and moving cards mean, as edits of a step. */
import type { Card } from '../deck/deck.ts'
import type { CardId } from '../ids.ts'
import type { DeskCard, Edit, FieldChanges } from './desk.ts'
import { wordCard } from './own-words.ts'

/** Where an answer falls into two: "the mayor; the governor", "2016 and 2018". */
const seam = /;\s+|,?\s+and\s+|\s+·\s+/u

/**
 * Two cards with one question, each with its part of the answer, for a person to word anew; an answer in one piece
 * stands on both.
 */
export function splitCard(card: Card, id: CardId): readonly Edit[] {
  const { canonical } = card.answer
  const at = canonical.search(seam)
  const [first, second] =
    at < 0 ? [canonical, canonical] : [canonical.slice(0, at), canonical.slice(at).replace(seam, '')]
  // An answer by hand is no date that could be checked any more.
  const { edtf: _edtf, precision: _precision, ...answer } = card.answer
  const {
    event: _event,
    own: _own,
    distractors: _distractors,
    sequence: _sequence,
    ...rest
  } = wordCard(card, {
    answer: second,
  }).card
  return [
    ...(first === canonical ? [] : [{ do: 'word', card: card.id, fields: { answer: first } } as const]),
    { do: 'add', card: { ...rest, id, answer: { ...answer, canonical: second, accepted: [] } }, after: card.id },
  ]
}

/** Cards that ask the same become the first of them: its words stay, and what the others accept and rest on joins it. */
export function mergeCards(into: Card, others: readonly Card[]): readonly Edit[] {
  const union = <T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): T[] => [
    ...new Map(lists.flat().map((item) => [keyOf(item), item])).values(),
  ]
  const asText = (text: string): string => text
  const all = [into, ...others]
  const accepted = union(
    all.map(({ answer }) => [answer.canonical, ...answer.accepted]),
    asText,
  ).filter((text) => text !== into.answer.canonical)
  const right = new Set([into.answer.canonical, ...accepted])
  const distractors = union(
    all.map((card) => card.distractors ?? []),
    asText,
  ).filter((text) => !right.has(text))
  const fields: FieldChanges = {
    accepted,
    tags: union(
      all.map(({ tags }) => tags),
      asText,
    ),
    evidence: union(
      all.map(({ evidence }) => evidence),
      ({ source, start, end }) => `${source} ${start} ${end}`,
    ),
    ...(distractors.length > 0 ? { distractors } : {}),
  }
  return [
    { do: 'word', card: into.id, fields },
    { do: 'judge', cards: [into.id], verdict: 'accepted' },
    { do: 'judge', cards: others.map(({ id }) => id), verdict: 'discarded' },
  ]
}

/** One place up or down among the cards that are shown; none at the end of the list. */
export function moveCard(shown: readonly DeskCard[], id: CardId, by: 1 | -1): readonly Edit[] {
  const at = shown.findIndex(({ card }) => card.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= shown.length) return []
  const before = by < 0 ? shown[to] : shown[to + 1]
  // Behind the last one that is shown, not behind all: cards that are hidden keep their places.
  if (before) return [{ do: 'move', card: id, before: before.card.id }]
  const last = shown[to]
  return last ? [{ do: 'move', card: last.card.id, before: id }] : []
}
