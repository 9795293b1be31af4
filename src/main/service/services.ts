/** The calls that one open library answers, put together from its services. */
import type { Clock } from '../../core/time.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Copying } from '../store/later-copy.ts'
import type { Store } from '../store/store.ts'
import type { StartProcess } from '../transfer/transfer.ts'
import { browseHandlers } from './browse.ts'
import { cardHandlers } from './card-actions.ts'
import { classHandlers } from './class.ts'
import { deskHandlers } from './desk.ts'
import { fittingHandlers } from './fitting.ts'
import type { Handlers } from './handlers.ts'
import { importHandlers } from './import.ts'
import type { Jobs } from './jobs.ts'
import { libraryHandlers } from './library.ts'
import { optionsHandlers } from './options.ts'
import { paperHandlers } from './paper-test.ts'
import { practiceHandlers } from './practice.ts'
import { settingsHandlers } from './settings.ts'
import { statsHandlers } from './stats.ts'
import { studyHandlers } from './study.ts'
import type { Progress } from './tasks.ts'

export interface ServiceSurroundings {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly randomUuid: () => string
  readonly jobs: Jobs
  readonly copying?: Copying
  /** Starts the process in which strangers' files are read. */
  readonly startTransfer: StartProcess
  /** Of a file that was offered to the window (`offered-files.ts`). */
  readonly pathOf?: (token: string) => string | null
  readonly onProgress: (job: string, progress: Progress) => void
}

/** Everything but what belongs to the window (dialogs, about) and to the choice of a library (profiles). */
export type LibraryHandlers = Omit<
  Handlers,
  | 'app.info'
  | 'file.choose'
  | 'deck.export'
  | 'hand-out.plan'
  | 'hand-out.cancel'
  | 'timeline.save'
  | 'stats.save'
  | 'result.save'
  | Extract<keyof Handlers, `profile.${string}`>
>

export function libraryServices(store: Store, surroundings: ServiceSurroundings): LibraryHandlers {
  const { clock, random, randomUuid, jobs, startTransfer, pathOf, onProgress } = surroundings
  return {
    ...settingsHandlers(store),
    ...classHandlers(store, clock, jobs),
    ...libraryHandlers(store, clock),
    ...importHandlers(store, { clock, random, startTransfer, onProgress, ...(pathOf ? { pathOf } : {}) }),
    ...studyHandlers(store, clock, random),
    ...practiceHandlers(store),
    ...paperHandlers(store, random),
    ...cardHandlers(store, clock, random),
    ...optionsHandlers(store, clock),
    ...statsHandlers(store, clock),
    ...browseHandlers(store, clock),
    ...fittingHandlers(store, { clock, jobs, onProgress }),
    ...deskHandlers({ store, clock, jobs, randomUuid, onProgress }),
  }
}
