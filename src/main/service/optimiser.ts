/**
 * The one user of the optional package @open-spaced-repetition/binding (FSRS's own optimiser, in Rust): learns weights from
 * a log, or says that the package is not here. Ends in its own time: a thread that holds it may be ended at any moment.
 */
import { createRequire } from 'node:module'
import type { FsrsParameters } from '../../core/study/fitting/memory-model.ts'
import type { TrainingReview } from '../../core/study/fitting/training-items.ts'

/** Null where there is too little to learn from. */
export type Optimiser = (items: readonly (readonly TrainingReview[])[]) => Promise<FsrsParameters | null>

/** What we use of the package, as of 0.5. */
interface Binding {
  readonly FSRSBindingReview: new (rating: number, deltaDays: number) => object
  readonly FSRSBindingItem: new (reviews: object[]) => object
  /**
   * Without its `progress` option: the callback it holds into its thread aborts the whole process where that thread is
   * ended while it learns.
   */
  readonly computeParameters: (
    items: object[],
    options: { readonly enableShortTerm: boolean; readonly numRelearningSteps: number },
  ) => Promise<number[]>
}

const packageName = '@open-spaced-repetition/binding'
/** FSRS-6; other versions have other weights. */
const weights = 21

/** Null where the package, or its part for this system, was not installed. */
export function loadOptimiser(name = packageName): Optimiser | null {
  const binding = requireBinding(name)
  return (
    binding &&
    (async (items) => {
      const { FSRSBindingItem: Item, FSRSBindingReview: Review, computeParameters } = binding
      const given = items.map(
        (reviews) => new Item(reviews.map(({ rating, deltaDays }) => new Review(rating, deltaDays))),
      )
      try {
        const learned = await computeParameters(given, { enableShortTerm: true, numRelearningSteps: 1 })
        return learned.length === weights && learned.every(Number.isFinite) ? learned : null
      } catch (error) {
        if (error instanceof Error && error.message.includes('NotEnoughData')) return null
        throw error
      }
    })
  )
}

function requireBinding(name: string): Binding | null {
  try {
    return createRequire(import.meta.url)(name) as Binding
  } catch {
    return null
  }
}
