/** A library that is open for this process alone; every table's functions take it as their first argument. */
import type { Clock } from '../../core/time.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Database } from './database.ts'
import type { Copying } from './later-copy.ts'
import type { StudyIndex } from './study-index.ts'

export interface Store {
  readonly db: Database
  readonly path: string
  /** True until the bundled deck was put in. */
  readonly fresh: boolean
  readonly device: string
  readonly study: StudyIndex
  readonly close: () => void
}

/** What the store takes from its surroundings. */
export interface Surroundings {
  readonly clock: Clock
  readonly random: RandomBytes
  /** Without it a large library is read through and copied before it opens, as once a day it must be. */
  readonly copying?: Copying
}
