/** What a learner does to cards beside grading them: each call is one transaction and one step that undo takes back whole. */
import type { CardRef, StepTaken } from '../../contract/card-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type ReviewId } from '../../core/ids.ts'
import { areSameMarks, type CardMark } from '../../core/study/card-mark.ts'
import { newCardState } from '../../core/study/card-state.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { readClock, studyDayOf } from '../../core/study/study-day.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { reportsOf, writeMark } from '../store/card-marks.ts'
import { writeState } from '../store/card-states.ts'
import { appendReset } from '../store/reviews.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { appendStep, type MarkImage, type StepKind } from '../store/study-steps.ts'
import { deleteInDecks } from './card-deletion.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { logEntriesAt } from './log-entries.ts'
import { partsOf } from './step-parts.ts'
import { takeBack } from './study-undo.ts'

const nothingChanged: StepTaken = { changed: 0, step: null }

export function cardHandlers(
  store: Store,
  clock: Clock,
  random: RandomBytes,
): Pick<Handlers, Extract<keyof Handlers, `card.${string}`>> {
  const { db } = store

  /** Fault `stale` where one of them is not in the library any more; then none is changed. */
  function find(refs: readonly CardRef[]): Result<readonly StudyCard[]> {
    const found = new Map<number, StudyCard>()
    for (const { deckId, cardId } of refs) {
      const card = store.study.find(asDeckId(deckId), cardId)
      if (card === null) return fail({ code: 'stale' })
      found.set(card.key, card)
    }
    return ok([...found.values()])
  }

  function mark(refs: readonly CardRef[], what: StepKind, change: (mark: CardMark) => CardMark): Result<StepTaken> {
    return guard(store, () => {
      const cards = find(refs)
      if (!cards.ok) return cards
      const changing = cards.value.filter((card) => !areSameMarks(card.mark, change(card.mark)))
      if (changing.length === 0) return ok(nothingChanged)
      const step = db.transact(() => {
        for (const card of changing) writeMark(db, card.key, change(card.mark))
        const imageOf = ({ key, id, mark }: StudyCard): MarkImage => ({ key, id, mark })
        return appendStep(
          db,
          what,
          readClock(clock).ms,
          partsOf(changing, (part) => ({ marks: part.map(imageOf) })),
        )
      })
      store.study.noteChanges(changing.map(({ deckId, id, mark }) => ({ deckId, cardId: id, mark: change(mark) })))
      return ok({ changed: changing.length, step })
    })
  }

  /** Back to new; what was learned stays in the log. */
  function reset(refs: readonly CardRef[]): Result<StepTaken> {
    return guard(store, () => {
      const cards = find(refs)
      if (!cards.ok) return cards
      const changing = cards.value.filter(({ state }) => state.phase !== 'new')
      if (changing.length === 0) return ok(nothingChanged)
      const at = readClock(clock)
      const entryOf = logEntriesAt(store, random, at, readSettings(db).rolloverHour)
      const logReset = (card: StudyCard): ReviewId => {
        const entry = entryOf(card)
        appendReset(db, { ...entry, before: card.state })
        writeState(db, card.key, newCardState)
        return entry.id
      }
      const step = db.transact(() => {
        const parts = partsOf(changing, (part) => ({ reviews: part.map(logReset) }))
        return appendStep(db, 'reset', at.ms, parts)
      })
      store.study.noteChanges(changing.map(({ deckId, id }) => ({ deckId, cardId: id, state: newCardState })))
      return ok({ changed: changing.length, step })
    })
  }

  function remove(refs: readonly CardRef[]): Result<StepTaken> {
    return guard(store, () => {
      const cards = find(refs)
      if (!cards.ok) return cards
      const step = deleteInDecks(store, clock, cards.value)
      return step.ok ? ok({ changed: cards.value.length, step: step.value }) : step
    })
  }

  const today = (): number => studyDayOf(readClock(clock), readSettings(db).rolloverHour)

  return {
    'card.suspend': ({ cards }) => mark(cards, 'suspend', (mark) => ({ ...mark, suspended: true })),
    'card.unsuspend': ({ cards }) => mark(cards, 'unsuspend', (mark) => ({ ...mark, suspended: false })),
    'card.bury': ({ cards }) => mark(cards, 'bury', (mark) => ({ ...mark, buriedDay: today() })),
    'card.unbury': ({ cards }) => mark(cards, 'unbury', (mark) => ({ ...mark, buriedDay: null })),
    'card.flag': ({ cards, flag }) => mark(cards, 'flag', (mark) => ({ ...mark, flag })),
    'card.report': ({ deckId, cardId, report }) =>
      mark([{ deckId, cardId }], 'report', (mark) => ({ ...mark, report })),
    'card.reset': ({ cards }) => reset(cards),
    'card.reports': ({ deckId }) => guard(store, () => ok(reportsOf(db, asDeckId(deckId)))),
    'card.delete': ({ cards }) => remove(cards),
    'card.undo': ({ step }) => guard(store, () => takeBack(store, clock, random, 'library', step)),
  }
}
