/** The calls that show and change how decks are studied. */
import type { OptionChanges, OptionsView } from '../../contract/options-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import { optionsOfDeck, optionsOfLearner, type OwnOptions } from '../../core/study/deck-options.ts'
import type { Clock } from '../../core/time.ts'
import { findDeck } from '../store/decks.ts'
import { readLearnerOptions, readOwnOptions, writeLearnerOptions, writeOwnOptions } from '../store/options.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'

export function optionsHandlers(store: Store, _clock: Clock): Pick<Handlers, 'options.get' | 'options.set'> {
  const { db } = store
  const view = (deckId: DeckId | null): OptionsView => {
    const learner = readLearnerOptions(db)
    if (deckId === null) return { own: learner, effective: optionsOfLearner(learner), exam: null }
    const own = readOwnOptions(db, deckId)
    const effective = optionsOfDeck(optionsOfLearner(learner), own)
    return { own, effective, exam: null }
  }
  return {
    'options.get': ({ deckId }) => guard(store, () => inLibrary(store, deckId, view)),
    'options.set': ({ deckId, changes }) =>
      guard(store, () =>
        inLibrary(store, deckId, (id) => {
          db.transact(() => {
            if (id === null) writeLearnerOptions(db, changed(readLearnerOptions(db), changes))
            else writeOwnOptions(db, id, changed(readOwnOptions(db, id), changes))
          })
          return view(id)
        }),
      ),
  }
}

function inLibrary<T>(store: Store, deckId: string | null, work: (deckId: DeckId | null) => T): Result<T> {
  const id = deckId === null ? null : asDeckId(deckId)
  if (id !== null && findDeck(store, id) === null) return fail({ code: 'not-found', what: 'deck' })
  return ok(work(id))
}

function changed(own: OwnOptions, changes: OptionChanges): OwnOptions {
  const merged = Object.entries({ ...own, ...changes }).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(merged)
}
