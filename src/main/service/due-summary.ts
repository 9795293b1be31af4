/** What today holds, deck by deck, for a program that asks from outside the window. */
import type { Clock } from '../../core/time.ts'
import { readClock } from '../../core/study/study-day.ts'
import type { Store } from '../store/store.ts'
import { viewLibrary } from './library-view.ts'

export interface DueSummary {
  /** Decks that are not archived, in the library's order. */
  readonly decks: readonly { readonly id: string; readonly title: string; readonly due: number; readonly new: number }[]
  /** Over all of them; new cards share one daily limit, so they may be fewer than the decks' sum. */
  readonly total: { readonly due: number; readonly new: number }
}

export function dueSummary(store: Store, clock: Clock): DueSummary {
  const view = viewLibrary(store, readClock(clock))
  const active = view.decks.filter((deck) => !deck.archived)
  return { decks: active.map(({ id, title, today }) => ({ id, title, ...today })), total: view.today }
}
