/**
 * What the queue needs of every card, held in memory: the file is open for this process alone, so it stays true as long
 * as each change of the tables tells it. Reading 10,000 cards from disk before every question would be too slow.
 */
import type { DeckId } from '../../core/ids.ts'
import type { CardMark } from '../../core/study/card-mark.ts'
import { newCardState, type CardState, type Rating } from '../../core/study/card-state.ts'
import type { DeckCards, scanDeck } from '../../core/study/deck-scan.ts'
import { keepScans } from '../../core/study/kept-scans.ts'
import { hashText } from '../../core/study/seeded-hash.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { addGrades, emptyTally, type DayTally } from '../../core/study/tally.ts'
import { markOfRow, type MarkRow } from './card-marks.ts'
import { stateOfRow, type StateRow } from './card-states.ts'
import type { Database } from './database.ts'
import { DueLoad } from './due-load.ts'
import { dayTallies } from './reviews.ts'

export interface StudyIndex {
  /** The cards of a deck that is not deleted, with what was graded on the study day. */
  readonly deckCards: (deckId: DeckId, studyDay: number) => DeckCards
  /** Looks through a deck's cards only where something changed. */
  readonly scan: typeof scanDeck
  /** New cards and reviews that were graded on a study day, over all decks. */
  readonly gradedOn: (studyDay: number) => Pick<DayTally, 'introduced' | 'reviewed'>
  readonly find: (deckId: DeckId, cardId: string) => StudyCard | null
  /** Decks that are neither archived nor deleted, newest first. */
  readonly activeDecks: () => readonly DeckId[]
  /** Reviews due on a study day, over all decks that are not archived. */
  readonly dueOn: (studyDay: number) => number
  /** After a grade was committed. */
  readonly noteGrade: (
    card: StudyCard,
    rating: Rating,
    after: Pick<StudyCard, 'state' | 'mark'>,
    studyDay: number,
  ) => void
  /** After anything else that changed cards was committed. */
  readonly noteChanges: (changes: readonly CardChange[], undone?: readonly UndoneGrade[]) => void
  /** After any other change of a deck: the next question reads its tables again. */
  readonly forgetDeck: (deckId: DeckId) => void
}

/** A grade that was taken back. */
interface UndoneGrade {
  readonly deckId: DeckId
  readonly before: CardState
  readonly rating: Rating
  readonly studyDay: number
}

export interface CardChange {
  readonly deckId: DeckId
  readonly cardId: string
  readonly state?: CardState
  readonly mark?: CardMark
}

type CardRow = { key: number; id: string; position: number; sibling: string } & MarkRow & (StateRow | { phase: null })

const cardsSql = `
SELECT card.key, card.id, card.position, card.sibling, card_mark.suspended, card_mark.buried_day,
  card_mark.flag, card_mark.report, card_state.*
FROM card LEFT JOIN card_state ON card_state.card_key = card.key
  LEFT JOIN card_mark ON card_mark.card_key = card.key
WHERE card.deck_id = ? AND card.in_deck
ORDER BY card.position`

const activeSql = `
SELECT id FROM deck WHERE archived = 0 AND deleted_ms IS NULL ORDER BY created_ms DESC, id`

export function createStudyIndex(db: Database): StudyIndex {
  const decks = new Map<DeckId, { cards: StudyCard[]; indexById: Map<string, number>; version: number }>()
  let changes = 0
  let load: DueLoad | null = null
  let active: readonly DeckId[] | null = null
  let tallies: { studyDay: number; byDeck: Map<DeckId, DayTally> } | null = null

  function cardsOf(deckId: DeckId) {
    const known = decks.get(deckId)
    if (known !== undefined) return known
    const cards = db.all<CardRow>(cardsSql, deckId).map((row) => studyCard(deckId, row))
    const loaded = { cards, indexById: new Map(cards.map((card, index) => [card.id, index])), version: ++changes }
    decks.set(deckId, loaded)
    return loaded
  }

  /** Counted from what is held, deck by deck, once it is asked for. */
  function knownLoad(): DueLoad {
    load = new DueLoad(new Map(knownActive().map((id) => [id, cardsOf(id).cards])))
    return load
  }

  function knownActive(): readonly DeckId[] {
    active ??= db.all<{ id: DeckId }>(activeSql).map(({ id }) => id)
    return active
  }

  function talliesOf(studyDay: number) {
    if (tallies?.studyDay !== studyDay) tallies = { studyDay, byDeck: dayTallies(db, studyDay) }
    return tallies.byDeck
  }

  /** Of another day, or none yet, they are read from the log when they are next asked for. */
  function count(deckId: DeckId, before: CardState['phase'], rating: Rating, studyDay: number, sign: 1 | -1): void {
    if (tallies?.studyDay !== studyDay) return
    const tally = tallies.byDeck.get(deckId) ?? emptyTally
    tallies.byDeck.set(deckId, addGrades(tally, before, rating, sign))
  }

  function change({ deckId, cardId, ...changed }: CardChange): void {
    const deck = cardsOf(deckId)
    const { cards, indexById } = deck
    const index = indexById.get(cardId) ?? -1
    const card = cards[index]
    if (card === undefined) return
    deck.version = ++changes
    const after = { ...card, ...changed }
    cards[index] = after
    load?.move(card, after)
  }

  return {
    deckCards: (deckId, studyDay) => {
      const { cards, version } = cardsOf(deckId)
      return { deckId, cards, version, tally: talliesOf(studyDay).get(deckId) ?? emptyTally }
    },
    scan: keepScans(),
    gradedOn: (studyDay) => {
      const graded = { introduced: 0, reviewed: 0 }
      for (const { introduced, reviewed } of talliesOf(studyDay).values()) {
        graded.introduced += introduced
        graded.reviewed += reviewed
      }
      return graded
    },
    find: (deckId, cardId) => {
      const { cards, indexById } = cardsOf(deckId)
      return cards[indexById.get(cardId) ?? -1] ?? null
    },
    noteGrade: (card, rating, after, studyDay) => {
      change({ deckId: card.deckId, cardId: card.id, ...after })
      count(card.deckId, card.state.phase, rating, studyDay, 1)
    },
    noteChanges: (changes, undone = []) => {
      changes.forEach(change)
      for (const { deckId, before, rating, studyDay } of undone) count(deckId, before.phase, rating, studyDay, -1)
    },
    activeDecks: knownActive,
    dueOn: (studyDay) => (load ?? knownLoad()).on(studyDay),
    forgetDeck: (deckId) => {
      decks.delete(deckId)
      load = null
      active = null
      tallies = null
    },
  }
}

function studyCard(deckId: DeckId, row: CardRow): StudyCard {
  const { key, id, position, sibling } = row
  const state = row.phase === null ? newCardState : stateOfRow(row)
  return { key, deckId, id, position, sibling, salt: hashText(id), state, mark: markOfRow(row) }
}
