/** What differs between two states of a deck, card by card and field by field; order and text of the articles aside where said. */
import type { CardId } from '../ids.ts'
import type { Card, Deck, OwnField, Source, TrayItem } from './deck.ts'

/** A field as a person would name it; `kind` and unknown fields count as `other`. */
export type ChangedField = OwnField | 'other'

interface ChangedCard {
  readonly before: Card
  readonly after: Card
  readonly fields: readonly ChangedField[]
}

export type DeckLine = 'title' | 'description' | 'language' | 'licence' | 'authors'

export interface DeckDifference {
  readonly lines: readonly DeckLine[]
  /** Pairs by place; null where a source is new or gone. */
  readonly sources: readonly { readonly before: Source | null; readonly after: Source | null }[]
  readonly added: readonly Card[]
  readonly removed: readonly Card[]
  readonly changed: readonly ChangedCard[]
  /** Cards that both have, where they stand in another order. */
  readonly moved: readonly CardId[]
  /** Among the cards held back, which no learner sees. */
  readonly trayHasChanged: boolean
}

export function differenceOf(before: Deck, after: Deck): DeckDifference {
  const old = new Map(before.cards.map((card) => [card.id, card]))
  const now = new Set(after.cards.map(({ id }) => id))
  const kept = after.cards.flatMap((card) => {
    const earlier = old.get(card.id)
    return earlier === undefined ? [] : [{ before: earlier, after: card }]
  })
  return {
    lines: deckLines.filter((line) => !isEqual(before[line], after[line])),
    sources: changedSources(before.sources, after.sources),
    added: after.cards.filter(({ id }) => !old.has(id)),
    removed: before.cards.filter(({ id }) => !now.has(id)),
    changed: kept.flatMap((pair) => {
      const fields = changedFields(pair.before, pair.after)
      return fields.length === 0 ? [] : [{ ...pair, fields }]
    }),
    moved: movedIds(
      before.cards.flatMap(({ id }) => (now.has(id) ? [id] : [])),
      kept.map((pair) => pair.after.id),
    ),
    trayHasChanged: !isEqual(before.tray.map(withoutMarks), after.tray.map(withoutMarks)),
  }
}

/** Equal but for revision and the articles' texts, which a deck may travel without. */
export const isSameDeck = ({
  lines,
  sources,
  added,
  removed,
  changed,
  moved,
  trayHasChanged,
}: DeckDifference): boolean =>
  [lines, sources, added, removed, changed, moved].every(({ length }) => length === 0) && !trayHasChanged

const deckLines: readonly DeckLine[] = ['title', 'description', 'language', 'licence', 'authors']

/** Whose hand worded a field is no change of the card. */
const withoutMark = ({ own: _own, ...card }: Card): Omit<Card, 'own'> => card
const withoutMarks = ({ card, ...item }: TrayItem) => ({ ...item, card: withoutMark(card) })

function changedFields(before: Card, after: Card): readonly ChangedField[] {
  const read = ({
    own: _own,
    id: _id,
    answer,
    prompt,
    distractors,
    tags,
    evidence,
    attribution,
    sequence,
    ...other
  }: Card) => {
    const { canonical, accepted, ...dated } = answer
    return {
      prompt,
      answer: { canonical, ...dated },
      accepted,
      distractors,
      tags,
      evidence,
      attribution,
      sequence,
      other,
    }
  }
  const [one, two] = [read(before), read(after)]
  return (Object.keys(one) as (keyof typeof one)[]).filter((field) => !isEqual(one[field], two[field]))
}

function changedSources(before: readonly Source[], after: readonly Source[]): DeckDifference['sources'] {
  const pairs = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    before: before[at] ?? null,
    after: after[at] ?? null,
  }))
  return pairs.filter((pair) => !isEqual(withoutText(pair.before), withoutText(pair.after)))
}

const withoutText = (source: Source | null): object | null => {
  if (source === null) return null
  const { text: _text, ...head } = source
  return head
}

/** The fewest cards whose move makes the one order of the other: all but a longest increasing subsequence. */
function movedIds(before: readonly CardId[], after: readonly CardId[]): readonly CardId[] {
  const place = new Map(before.map((id, index) => [id, index]))
  const stays = new Set(longestIncreasing(after.map((id) => place.get(id) ?? 0)))
  return after.filter((_, index) => !stays.has(index))
}

/** Indexes of a longest increasing subsequence (Fredman, Discrete Mathematics 11, 1975, 29–35). */
function longestIncreasing(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const found: number[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) found.push(index)
  return found.reverse()
}

/** Of JSON values, whatever the order of their keys; a key that is undefined counts as absent. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [a, b] = [definedEntries(one), new Map(definedEntries(other))]
  return a.length === b.size && a.every(([key, value]) => b.has(key) && isEqual(value, b.get(key)))
}

const definedEntries = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, entry]) => entry !== undefined)
