/** An Anki collection as decks of ours: every card in the deck where it is at home, with its progress, and what could not be carried. */
import type { Card, Deck, Source } from '../../deck/deck.ts'
import { makeDeck } from '../../deck/new-deck.ts'
import { foreignCardId, foreignDeckId } from '../foreign-ids.ts'
import type { IncomingDeck } from '../incoming.ts'
import type { LossCounter } from '../loss.ts'
import type { CarriedProgress, CarriedReview } from '../progress.ts'
import type { AnkiCard, AnkiCollectionRead, AnkiDeck, AnkiNote, AnkiNotetype } from './collection.ts'
import { titleOfPath } from './deck-path.ts'
import { ownNotetypes } from './notetypes.ts'
import type { PackageMedia } from './package-media.ts'
import { readForeignCard } from './read-foreign-card.ts'
import { readOwnNote, type OwnNote } from './read-own-note.ts'
import { progressOf, readingDays } from './schedule-in.ts'

interface CardRead {
  readonly card: Card
  readonly own: OwnNote | null
  readonly progress: CarriedProgress | null
}

export function readCollection(
  collection: AnkiCollectionRead,
  media: PackageMedia,
  losses: LossCounter,
): IncomingDeck[] {
  const notes = new Map(collection.notes.map((note) => [note.id, note]))
  const notetypes = new Map(collection.notetypes.map((notetype) => [notetype.id, notetype]))
  const decks = new Map(collection.decks.map((deck) => [deck.id, deck]))
  const days = readingDays(collection)
  const atHome = groupBy(collection.cards, (card) => homeOf(card, decks, losses, notes))
  const incoming: IncomingDeck[] = []
  for (const [deckId, cards] of atHome) {
    const read: CardRead[] = []
    for (const card of cards.toSorted(inOrder)) {
      const note = notes.get(card.noteId)
      const notetype = note === undefined ? undefined : notetypes.get(note.notetypeId)
      const made = note === undefined || notetype === undefined ? null : readCard(card, note, notetype, media, losses)
      if (made === null) losses.add('card-skipped', note?.fields.find((field) => field.trim() !== '') ?? '')
      else read.push({ ...made, progress: progressOf(card, collection.reviews.get(card.id) ?? noReviews, days) })
    }
    const deck = decks.get(deckId)
    if (read.length > 0) incoming.push(deckOf(deck ?? lostDeck, read, collection, media, losses))
  }
  return incoming
}

const noReviews: readonly CarriedReview[] = []
const lostDeck: AnkiDeck = { id: '1', path: ['Default'], description: '', isFiltered: false }

function homeOf(
  { deckId, originalDeckId, noteId }: AnkiCard,
  decks: ReadonlyMap<string, AnkiDeck>,
  losses: LossCounter,
  notes: ReadonlyMap<string, AnkiNote>,
): string {
  if (originalDeckId === '0' || !decks.has(originalDeckId)) return deckId
  losses.add('filtered-deck', notes.get(noteId)?.fields[0] ?? '')
  return originalDeckId
}

/** First what was studied, as it was made, then what is new, as Anki would show it. */
const inOrder = (a: AnkiCard, b: AnkiCard): number =>
  Number(a.type === 0) - Number(b.type === 0) ||
  (a.type === 0 && b.type === 0 ? a.due - b.due : 0) ||
  a.noteId.length - b.noteId.length ||
  (a.noteId < b.noteId ? -1 : a.noteId > b.noteId ? 1 : a.ordinal - b.ordinal)

const byPlace = (read: readonly CardRead[]): CardRead[] =>
  read.toSorted((a, b) => (a.own?.position ?? Infinity) - (b.own?.position ?? Infinity) || 0)

function readCard(
  card: AnkiCard,
  note: AnkiNote,
  notetype: AnkiNotetype,
  media: PackageMedia,
  losses: LossCounter,
): Omit<CardRead, 'progress'> | null {
  const isOurs = ownNotetypes.has(note.notetypeId)
  const own = isOurs ? readOwnNote(note, { mediumOf: media.nameOf, onLoss: () => undefined }) : null
  if (own !== null) {
    for (const { image, sound } of inlinesOf(own.card)) media.nameOf(image ?? sound ?? '')
    return { card: own.card, own }
  }
  const foreign = readForeignCard(card, note, notetype, { mediumOf: media.nameOf, onLoss: losses.add })
  return foreign === null ? null : { card: foreign, own: null }
}

const inlinesOf = ({ look }: Card) =>
  [look?.prompt, look?.answer].flatMap((rich) =>
    (rich?.blocks ?? []).flatMap(({ content }) => content as readonly { image?: string; sound?: string }[]),
  )

function deckOf(
  anki: AnkiDeck,
  read: readonly CardRead[],
  { days }: AnkiCollectionRead,
  media: PackageMedia,
  losses: LossCounter,
): IncomingDeck {
  const [first] = read
  const own = first?.own?.deck
  const isOwn = own !== undefined && read.every(({ own: other }) => other?.deck.id === own.id)
  // Every collection has a deck 1, so that number alone says little.
  const id = isOwn ? own.id : foreignDeckId('anki', anki.id, anki.id === '1' ? String(days.createdSecs) : '')
  const cards: Card[] = []
  const progress = new Map<string, CarriedProgress>()
  const taken = new Set<string>()
  for (const { card, progress: carried } of byPlace(read)) {
    const free = taken.has(card.id) ? { ...card, id: foreignCardId('anki', card.id, String(cards.length)) } : card
    if (free !== card) losses.add('duplicate', card.prompt)
    taken.add(free.id)
    cards.push(free)
    if (carried !== null) progress.set(free.id, carried)
  }
  const deck: Deck = {
    ...makeDeck({
      id,
      title: isOwn ? own.title : titleOfPath(anki.path),
      description: plainDescription(anki.description),
      language: own?.language ?? 'und',
      ...(isOwn ? { licence: own.licence, authors: own.authors } : {}),
      sources: sourcesOf(read),
      cards,
      tray: [],
    }),
    ...(isOwn ? { revision: Math.max(...read.map(({ own: note }) => note?.deck.revision ?? 1)) } : {}),
  }
  const shown = media.mediaOf(cards)
  return { deck: shown.length > 0 ? { ...deck, media: shown } : deck, progress }
}

const plainDescription = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '')
    .trim()
    .slice(0, 20_000)

function sourcesOf(read: readonly CardRead[]): readonly Source[] {
  const sources = new Map<string, Source>()
  for (const { own } of read) for (const source of own?.sources ?? []) sources.set(source.sha256, source)
  return [...sources.values()].slice(0, 1_000)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
