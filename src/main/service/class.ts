/** A class without a server: a learner's result file goes out, a teacher's pile of them comes in; nothing leaves by itself. */
import type { Deck } from '../../core/deck/deck.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asCardId, asDeckId, type DeckId } from '../../core/ids.ts'
import { newestOfEach, pictureClass } from '../../core/results/class-picture.ts'
import { collectResult } from '../../core/results/collect.ts'
import type { ClassResult } from '../../core/results/result-schema.ts'
import type { Clock } from '../../core/time.ts'
import { reportsOf } from '../store/card-marks.ts'
import { classResultsOf, loggedAnswersOf, writeClassResults } from '../store/class-results.ts'
import { readDeck } from '../store/decks.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import type { Jobs } from './jobs.ts'

const withDeck = <T>(store: Store, id: string, work: (deck: Deck) => Result<T>): Result<T> =>
  guard(store, () => {
    const deck = readDeck(store, asDeckId(id), false)
    return deck === null ? fail({ code: 'not-found', what: 'deck' }) : work(deck)
  })

/** What the learner of this library would hand in for a deck, under that name. */
export function resultOf(store: Store, id: string, learner: string, clock: Clock): Result<ClassResult> {
  return withDeck(store, id, (deck) => {
    const nowMs = clock.nowMs()
    const made = new Date(nowMs + clock.utcOffsetMin(nowMs) * 60_000).toISOString().slice(0, 10)
    const reports = reportsOf(store.db, deck.id).map(({ cardId, report }) => ({ card: asCardId(cardId), text: report }))
    const answers = loggedAnswersOf(store.db, deck.id)
    return ok(collectResult({ deck, answers, reports, learner, made }))
  })
}

type ClassMethod = 'result.view' | 'class.view' | 'class.add' | 'class.remove' | 'class.put'

export function classHandlers(store: Store, clock: Clock, jobs: Pick<Jobs, 'run'>): Pick<Handlers, ClassMethod> {
  const { db } = store

  /** Answers with what was there before. */
  function replace(deckId: DeckId, change: (before: readonly ClassResult[]) => readonly ClassResult[]): ClassResult[] {
    return db.transact(() => {
      const before = classResultsOf(db, deckId)
      writeClassResults(db, deckId, change(before))
      return before
    })
  }

  return {
    'result.view': ({ deckId }) =>
      withDeck(store, deckId, ({ title, cards }) => {
        const result = resultOf(store, deckId, title, clock)
        if (!result.ok) return result
        const { cards: answered, reports } = result.value
        return ok({ title, cards: cards.length, answered: answered.length, reports: reports.length })
      }),
    'class.view': ({ deckId }) =>
      withDeck(store, deckId, (deck) =>
        ok({ title: deck.title, picture: pictureClass(deck, classResultsOf(db, deck.id)) }),
      ),
    'class.add': async ({ deckId, files }) => {
      const read = await jobs.run('read-results', { deckId: asDeckId(deckId), files })
      if (!read.ok) return read
      const { results, faults } = read.value
      return withDeck(store, deckId, ({ id }) => {
        const before = replace(id, (known) => newestOfEach([...known, ...results]))
        const known = new Set(before.map(({ learner }) => learner))
        const replaced = results.filter(({ learner }) => known.has(learner)).length
        return ok({ before, faults: [...faults], added: results.length - replaced, replaced })
      })
    },
    'class.remove': ({ deckId, learner }) =>
      withDeck(store, deckId, ({ id }) =>
        ok({ before: replace(id, (known) => known.filter((result) => result.learner !== learner)) }),
      ),
    'class.put': ({ deckId, results }) =>
      withDeck(store, deckId, ({ id }) => ok({ before: replace(id, () => results) })),
  }
}
