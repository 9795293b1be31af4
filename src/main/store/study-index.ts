/**
 * What the queue needs of every card, held in memory: the file is open for this process alone, so it stays true as long
 * as each change of the tables tells it. Cards that only wait for a later day are held as that day alone, since reading
 * 100,000 cards one by one would keep a person waiting for the first question.
 */
import type { DeckId } from '../../core/ids.ts'
import type { CardMark } from '../../core/study/card-mark.ts'
import type { CardState, Rating } from '../../core/study/card-state.ts'
import type { DeckCards, scanDeck } from '../../core/study/deck-scan.ts'
import { DueLoad } from '../../core/study/due-load.ts'
import { keepScans } from '../../core/study/kept-scans.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { addGrades, emptyTally, type DayTally } from '../../core/study/tally.ts'
import type { Database } from './database.ts'
import { dayTallies } from './reviews.ts'
import { readCard, readCards, readDay, type DayCards } from './study-cards.ts'

export interface StudyIndex {
  /** The cards of a deck that matter on a study day, the days of those that wait, and what was graded on it. */
  readonly deckCards: (deckId: DeckId, studyDay: number) => DeckCards & Pick<DayCards, 'waiting'>
  /** Every card of a deck, in its order. */
  readonly allCards: (deckId: DeckId) => readonly StudyCard[]
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

const activeSql = `
SELECT id FROM deck WHERE archived = 0 AND deleted_ms IS NULL ORDER BY created_ms DESC, id`

interface Held {
  readonly cards: StudyCard[]
  readonly indexById: ReadonlyMap<string, number>
}

interface HeldDay extends Held, DayCards {
  version: number
}

const hold = (cards: StudyCard[]): Held => ({ cards, indexById: new Map(cards.map(({ id }, index) => [id, index])) })

const cardIn = (held: Held | undefined, cardId: string): StudyCard | undefined =>
  held?.cards[held.indexById.get(cardId) ?? -1]

function replaceIn(held: Held | undefined, card: StudyCard): void {
  const index = held?.indexById.get(card.id)
  if (held !== undefined && index !== undefined) held.cards[index] = card
}

export function createStudyIndex(db: Database): StudyIndex {
  const whole = new Map<DeckId, Held>()
  let day: { readonly studyDay: number; readonly decks: Map<DeckId, HeldDay> } | null = null
  let changes = 0
  let load: DueLoad | null = null
  let active: readonly DeckId[] | null = null
  let tallies: { studyDay: number; byDeck: Map<DeckId, DayTally> } | null = null

  const holdDay = ({ cards, waiting }: DayCards): HeldDay => ({ ...hold(cards), waiting, version: ++changes })

  /** All decks at once where it is another day, and one where that was forgotten. */
  function dayOf(deckId: DeckId, studyDay: number): HeldDay {
    if (day?.studyDay !== studyDay) {
      day = { studyDay, decks: new Map() }
      for (const [id, cards] of readDay(db, studyDay, null)) day.decks.set(id, holdDay(cards))
    }
    const known = day.decks.get(deckId)
    if (known !== undefined) return known
    const held = holdDay(readDay(db, studyDay, deckId).get(deckId) ?? { cards: [], waiting: [] })
    day.decks.set(deckId, held)
    return held
  }

  function wholeOf(deckId: DeckId): Held {
    const known = whole.get(deckId)
    if (known !== undefined) return known
    const held = hold(readCards(db, deckId))
    whole.set(deckId, held)
    return held
  }

  const known = (deckId: DeckId, cardId: string): StudyCard | undefined =>
    cardIn(day?.decks.get(deckId), cardId) ?? cardIn(whole.get(deckId), cardId)

  /** Counted from what is held, deck by deck, once it is asked for. */
  function knownLoad(studyDay: number): DueLoad {
    const heldDay = day?.studyDay ?? studyDay
    load = new DueLoad(new Map(knownActive().map((id) => [id, dayOf(id, heldDay)])))
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
    const card = known(deckId, cardId)
    const held = day?.decks.get(deckId)
    const after = card === undefined ? undefined : { ...card, ...changed }
    if (card === undefined || after === undefined) load = null
    else {
      replaceIn(whole.get(deckId), after)
      load?.move(card, after)
    }
    if (after !== undefined && held?.indexById.has(cardId) === true) {
      replaceIn(held, after)
      held.version = ++changes
    }
    // It only waited, and may no longer.
    else day?.decks.delete(deckId)
  }

  return {
    deckCards: (deckId, studyDay) => {
      const { cards, waiting, version } = dayOf(deckId, studyDay)
      return { deckId, cards, waiting, version, tally: talliesOf(studyDay).get(deckId) ?? emptyTally }
    },
    allCards: (deckId) => wholeOf(deckId).cards,
    scan: keepScans(),
    gradedOn: (studyDay) => {
      const graded = { introduced: 0, reviewed: 0 }
      for (const { introduced, reviewed } of talliesOf(studyDay).values()) {
        graded.introduced += introduced
        graded.reviewed += reviewed
      }
      return graded
    },
    find: (deckId, cardId) => known(deckId, cardId) ?? readCard(db, deckId, cardId),
    noteGrade: (card, rating, after, studyDay) => {
      change({ deckId: card.deckId, cardId: card.id, ...after })
      count(card.deckId, card.state.phase, rating, studyDay, 1)
    },
    noteChanges: (changes, undone = []) => {
      changes.forEach(change)
      for (const { deckId, before, rating, studyDay } of undone) count(deckId, before.phase, rating, studyDay, -1)
    },
    activeDecks: knownActive,
    dueOn: (studyDay) => (load ?? knownLoad(studyDay)).on(studyDay),
    forgetDeck: (deckId) => {
      whole.delete(deckId)
      day?.decks.delete(deckId)
      load = null
      active = null
      tallies = null
    },
  }
}
