/** Puts a learner's own tag on cards or takes it off, as one step that undo takes back whole. */
import type { StepTaken } from '../../contract/card-shapes.ts'
import { asDeckId } from '../../core/ids.ts'
import type { Clock } from '../../core/time.ts'
import { keyedRefs } from '../store/browse-rows.ts'
import { writeTag } from '../store/card-tags.ts'
import type { Store } from '../store/store.ts'
import { appendStep, type TagImage } from '../store/study-steps.ts'
import { partsOf } from './step-parts.ts'

interface Tagging {
  readonly keys: Uint32Array
  readonly tag: string
  readonly add: boolean
}

export function tagCards({ db }: Store, clock: Clock, { keys, tag, add }: Tagging): StepTaken {
  return db.transact(() => {
    const changed = keyedRefs(db, keys)
      .filter(({ key }) => writeTag(db, key, tag, add))
      .map(({ key, deckId, cardId }) => ({ key, deckId: asDeckId(deckId), id: cardId }))
    if (changed.length === 0) return { changed: 0, step: null }
    const parts = partsOf(changed, (part) => ({
      tagged: { tag, hadIt: !add, cards: part.map(({ key, id }) => ({ key, id })) },
    }))
    return { changed: changed.length, step: appendStep(db, 'tag', clock.nowMs(), parts) }
  })
}

/** Within the transaction that takes the step back. */
export function tagAsBefore({ db }: Store, { tag, hadIt, cards }: TagImage): void {
  for (const { key } of cards) writeTag(db, key, tag, hadIt)
}
