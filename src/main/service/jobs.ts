/** Runs long tasks in a worker that stays warm; a job can be cancelled at any time and never outlives its limit. */
import { Worker } from 'node:worker_threads'
import { fail } from '../../core/fault.ts'
import type { Task, TaskInput, TaskOutput } from './tasks.ts'
import type { Request } from './worker.ts'

/** A stranger's file that keeps a reader busy for longer is given up, in seconds. */
const limitS = 120
/** A worker that needs more is ended by Node itself, in MiB. */
const maxOldGenerationSizeMb = 2048

interface Waiting {
  readonly job: string | undefined
  readonly settle: (result: unknown) => void
  readonly timer: NodeJS.Timeout
}

export interface Jobs {
  /** Never rejects; a cancelled job settles with fault `cancelled`. */
  readonly run: <T extends Task>(task: T, input: TaskInput<T>, job?: string) => Promise<TaskOutput<T>>
  readonly cancel: (job: string) => void
  readonly close: () => Promise<void>
}

export function createJobs(workerFile: URL): Jobs {
  let worker: Worker | undefined
  let nextId = 1
  const waiting = new Map<number, Waiting>()

  const settle = (id: number, result: unknown): void => {
    const entry = waiting.get(id)
    if (!entry) return
    clearTimeout(entry.timer)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    entry.settle(result)
  }

  /** Ends the worker and with it every job it holds; the next job starts a new one. */
  const end = (reasonOf: (entry: Waiting) => unknown): void => {
    const ended = worker
    worker = undefined
    for (const [id, entry] of waiting) settle(id, reasonOf(entry))
    void ended?.terminate()
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb } })
    started.on('message', ({ id, result }: { id: number; result: unknown }) => settle(id, result))
    started.on('error', (error) => {
      console.error('the worker failed:', error)
      if (worker === started) end(() => fail({ code: 'internal' }))
    })
    return started
  }

  return {
    run: (task, input, job) =>
      new Promise((resolve) => {
        const id = nextId++
        worker ??= start()
        worker.ref()
        const giveUp = (): void => end(() => fail({ code: 'took-too-long', seconds: limitS }))
        const timer = setTimeout(giveUp, limitS * 1000)
        waiting.set(id, { job, timer, settle: resolve as (result: unknown) => void })
        worker.postMessage({ id, task, input } satisfies Request)
      }),
    cancel: (job) => {
      const known = [...waiting.values()].some((entry) => entry.job === job)
      if (known) end(() => fail({ code: 'cancelled' }))
    },
    close: async () => {
      const ended = worker
      end(() => fail({ code: 'cancelled' }))
      await ended?.terminate()
    },
  }
}
