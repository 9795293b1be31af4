/** The desk's calls: from an article to a saved deck and on from there; each step is on disk when its call answers. */
import type { Output } from '../../contract/contract.ts'
import { layOutArticle, freeKey, keysOnDesk } from '../../core/desk/lay-out.ts'
import { deskTitle } from '../../core/desk/deck-of-desk.ts'
import type { Desk, Step } from '../../core/desk/desk.ts'
import { doneSteps } from '../../core/desk/history.ts'
import { findStepFault } from '../../core/desk/step-fault.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, type DeckId } from '../../core/ids.ts'
import type { Clock } from '../../core/time.ts'
import { appendStep, insertDesk, redoNext, touchDesk, undoLast } from '../store/desks.ts'
import type { Store } from '../store/store.ts'
import { changesOfDesk, discardAtDesk, restoreAtDesk, saveDesk } from './desk-deck.ts'
import { makeAtDesk, readAtDesk, type DeskJobs } from './desk-making.ts'
import { findDesk, openDesk } from './desk-opening.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'

export interface DeskSurroundings extends DeskJobs {
  readonly store: Store
  readonly clock: Clock
  readonly randomUuid: () => string
}

type DeskMethod = Extract<keyof Handlers, `desk.${string}`> | 'job.cancel'
type Place = Output<'desk.step'>

export function deskHandlers(surroundings: DeskSurroundings): Pick<Handlers, DeskMethod> {
  const { store, clock, jobs, randomUuid } = surroundings

  function take(deckId: DeckId, stepOf: (desk: Desk) => Step): Result<{ readonly desk: Desk; readonly step: Step }> {
    const found = findDesk(store, deckId)
    if (!found.ok) return found
    const step = stepOf(found.value)
    const fault = findStepFault(found.value, step)
    if (fault) return fail(fault)
    store.db.transact(() => {
      appendStep(store, deckId, step)
      touch(deckId)
    })
    const desk = findDesk(store, deckId)
    return desk.ok ? ok({ desk: desk.value, step }) : desk
  }

  const touch = (deckId: DeckId): Result<Place> => {
    const found = findDesk(store, deckId)
    if (!found.ok) return found
    touchDesk(store, deckId, deskTitle(found.value), clock.nowMs())
    return ok(placeOf(found.value))
  }

  const mark = (id: string, work: typeof undoLast): Result<Place> =>
    guard(store, () => {
      const deckId = asDeckId(id)
      const found = findDesk(store, deckId)
      if (!found.ok) return found
      return store.db.transact(() => (work(store, deckId) ? touch(deckId) : fail({ code: 'nothing-to-undo' })))
    })

  return {
    'desk.begin': async ({ origin }) => {
      const article = await jobs.run('read', origin)
      if (!article.ok) return article
      const desk = layOutArticle(asDeckId(randomUuid()), article.value)
      return guard(store, () => {
        insertDesk(store, desk, deskTitle(desk), clock.nowMs())
        return ok(desk)
      })
    },
    'desk.open': ({ deckId }) => guard(store, () => openDesk(store, asDeckId(deckId), clock)),
    'desk.step': ({ deckId, step }) =>
      guard(store, () => {
        const taken = take(asDeckId(deckId), () => step)
        return taken.ok ? ok(placeOf(taken.value.desk)) : taken
      }),
    'desk.undo': ({ deckId }) => mark(deckId, undoLast),
    'desk.redo': ({ deckId }) => mark(deckId, redoNext),
    'desk.addArticle': async ({ deckId, origin }) => {
      const article = await jobs.run('read', origin)
      if (!article.ok) return article
      return guard(store, () => {
        const taken = take(asDeckId(deckId), (desk) => ({
          edits: [{ do: 'add-article', article: { key: freeKey(keysOnDesk(desk)), article: article.value } }],
          label: 'Add an article',
        }))
        return taken.ok ? ok(taken.value.step) : taken
      })
    },
    'desk.read': ({ deckId, job }) => readAtDesk(store, surroundings, asDeckId(deckId), job),
    'desk.propose': ({ deckId, job }) => makeAtDesk(store, surroundings, asDeckId(deckId), job),
    'desk.save': ({ deckId }) => saveDesk(store, surroundings, asDeckId(deckId)),
    'desk.changes': ({ deckId }) => guard(store, () => changesOfDesk(store, asDeckId(deckId))),
    'desk.discard': ({ deckId }) => guard(store, () => discardAtDesk(store, asDeckId(deckId), clock)),
    'desk.restore': ({ deckId }) => guard(store, () => restoreAtDesk(store, asDeckId(deckId))),
    'job.cancel': ({ job }) => {
      jobs.cancel(job)
      return ok({})
    },
  }
}

const placeOf = (desk: Desk): Place => ({
  done: doneSteps(desk).length,
  undone: desk.undone,
  proposedAfter: desk.proposal.after ?? 0,
})
