/** Decks as one Anki collection: the same decks at the same moment give the same collection, and a newer revision updates it. */
import type { Deck } from '../../deck/deck.ts'
import { countLosses, type Loss } from '../loss.ts'
import type { Outgoing } from '../outgoing.ts'
import { guidOf, mintIds } from './anki-ids.ts'
import type { AnkiCard, AnkiCollection, AnkiDeck, AnkiNote, AnkiReview } from './collection.ts'
import { noteFieldsOf } from './note-fields.ts'
import { fieldNames, notetypeIdOf, ownNotetypes } from './notetypes.ts'
import { pathOfTitle } from './deck-path.ts'
import { daysFrom, firstDayOf, reviewsOf, scheduleOf, type HandedOutAt } from './schedule-out.ts'

/** The deck that every collection of Anki has. */
const defaultDeck: AnkiDeck = { id: '1', path: ['Default'], description: '', isFiltered: false }

/** `nameOf` gives the name that a deck's medium has in the package. */
export function writeCollection(
  outgoings: readonly Outgoing[],
  at: HandedOutAt,
  nameOf: (deck: Deck, medium: string) => string,
): AnkiCollection {
  const mint = mintIds()
  const firstDay = firstDayOf(
    outgoings.flatMap(({ progress }) => [...progress.values()]),
    at,
  )
  const notes: AnkiNote[] = []
  const cards: AnkiCard[] = []
  const reviews: AnkiReview[] = []
  const usedNotetypes = new Set<string>()
  const decks = outgoings.map(({ deck }) => deckOf(deck, mint('deck', deck.id)))
  for (const [index, { deck, progress }] of outgoings.entries()) {
    for (const [position, card] of deck.cards.entries()) {
      const id = mint('note', deck.id, card.id)
      const notetypeId = notetypeIdOf(card.kind)
      usedNotetypes.add(notetypeId)
      const fields = noteFieldsOf(card, deck, position, (medium) => nameOf(deck, medium))
      notes.push({
        id,
        guid: guidOf(deck.id, card.id),
        notetypeId,
        modifiedSecs: Math.floor(at.modifiedMs / 1000),
        tags: card.tags.map(tagOf),
        fields: fieldNames.map((name) => fields[name]),
      })
      const carried = progress.get(card.id)
      const deckId = decks[index]?.id ?? defaultDeck.id
      cards.push({ id, noteId: id, deckId, ordinal: 0, ...scheduleOf(carried, position, firstDay) })
      if (carried !== undefined) reviews.push(...reviewsOf(carried.reviews, id, carried.state.dueMs))
    }
  }
  return {
    days: daysFrom(firstDay, at),
    modifiedMs: at.modifiedMs,
    notetypes: [...ownNotetypes.values()].filter(({ id }) => usedNotetypes.has(id)),
    decks: [defaultDeck, ...withParents(decks, mint)],
    notes,
    cards,
    reviews: apart(reviews),
  }
}

const deckOf = (deck: Deck, id: string): AnkiDeck => ({
  id,
  path: pathOfTitle(deck.title),
  description: deck.description,
  isFiltered: false,
})

/** Anki parts tags at spaces. */
const tagOf = (tag: string): string => tag.trim().replace(/\s+/gu, '_')

/** Every deck on the way to a deck is one. Of two decks of one name, Anki keeps one. */
function withParents(decks: readonly AnkiDeck[], mint: (...names: readonly string[]) => string): AnkiDeck[] {
  const byPath = new Map(decks.map((deck) => [keyOf(deck.path), deck]))
  for (const { path } of decks)
    for (let depth = 1; depth < path.length; depth++) {
      const parent = path.slice(0, depth)
      if (!byPath.has(keyOf(parent)))
        byPath.set(keyOf(parent), {
          id: mint('parent', ...parent),
          path: parent,
          description: '',
          isFiltered: false,
        })
    }
  const all = [...new Set([...byPath.values(), ...decks])]
  return all.sort((a, b) => a.path.length - b.path.length)
}

/** Anki knows the same deck by its name in whatever case. */
const keyOf = (path: readonly string[]): string => JSON.stringify(path).toLowerCase()

/** A review's time is its id in Anki, so no two may share it. */
function apart(reviews: readonly AnkiReview[]): AnkiReview[] {
  let last = -Infinity
  return reviews
    .toSorted((a, b) => a.timeMs - b.timeMs)
    .map((review) => {
      last = Math.max(Math.floor(review.timeMs), last + 1)
      return { ...review, timeMs: last }
    })
}

/** What of a deck no Anki package can hold: its notes hold the quotations, not the articles, and tags without spaces. */
export function ankiLosses({ sources, cards }: Deck): readonly Loss[] {
  const counter = countLosses()
  for (const { text, title } of sources) if (text !== undefined) counter.add('article-text', title)
  for (const { tags, prompt } of cards) if (tags.some((tag) => tagOf(tag) !== tag)) counter.add('tags', prompt)
  return counter.losses()
}
