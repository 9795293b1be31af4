/** Runs long tasks in a worker that stays warm; a job can be cancelled at any time and never outlives its limit. */
import { Worker } from 'node:worker_threads'
import { fail, type Fault } from '../../core/fault.ts'
import type { Progress, Task, TaskInput, TaskOutput } from './tasks.ts'
import type { Answer, Request } from './worker.ts'

/** A stranger's file that keeps a reader busy for longer is given up, in seconds. */
const limitS = 120
/** A worker that needs more is ended by Node itself, in MiB. */
const maxOldGenerationSizeMb = 2048

interface JobOptions {
  /** What `cancel` names it by. */
  readonly job: string
  readonly onProgress?: (job: string, progress: Progress) => void
}

interface Waiting {
  readonly request: Request
  readonly options: JobOptions | undefined
  readonly settle: (result: unknown) => void
  timer: NodeJS.Timeout | undefined
}

export interface Jobs {
  /** Never rejects; a cancelled job settles with fault `cancelled`. */
  readonly run: <T extends Task>(task: T, input: TaskInput<T>, options?: JobOptions) => Promise<TaskOutput<T>>
  readonly cancel: (job: string) => void
  readonly close: () => Promise<void>
}

export function createJobs(workerFile: URL): Jobs {
  let worker: Worker | undefined
  let nextId = 1
  /** In the order in which they came; the worker works on the first. */
  const waiting = new Map<number, Waiting>()

  const settle = (id: number, result: unknown): void => {
    const entry = waiting.get(id)
    if (!entry) return
    clearTimeout(entry.timer)
    waiting.delete(id)
    entry.settle(result)
    watchFirst()
    if (waiting.size === 0) worker?.unref()
  }

  /** The limit counts from when a job's own work begins, not while it waits for another's. */
  const watchFirst = (): void => {
    const [first] = waiting.values()
    if (first) first.timer ??= setTimeout(() => drop(first, { code: 'took-too-long', seconds: limitS }), limitS * 1000)
  }

  const hear = (message: Answer): void => {
    if ('result' in message) return settle(message.id, message.result)
    const options = waiting.get(message.id)?.options
    options?.onProgress?.(options.job, message.progress)
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb } })
    started.on('message', hear)
    started.on('error', (error) => {
      console.error('the worker failed:', error)
      const [first] = waiting.values()
      if (worker === started && first) drop(first, { code: 'internal' })
    })
    return started
  }

  const post = (entry: Waiting): void => {
    worker ??= start()
    worker.ref()
    worker.postMessage(entry.request)
    watchFirst()
  }

  /** A worker cannot be interrupted, only ended: the others' jobs start again in a new one. */
  const drop = (entry: Waiting, fault: Fault): void => {
    void worker?.terminate()
    worker = undefined
    settle(entry.request.id, fail(fault))
    for (const other of waiting.values()) post(other)
  }

  return {
    run: (task, input, options) =>
      new Promise((resolve) => {
        const request: Request = { id: nextId++, task, input }
        const entry: Waiting = { request, options, settle: resolve as (result: unknown) => void, timer: undefined }
        waiting.set(request.id, entry)
        post(entry)
      }),
    cancel: (job) => {
      for (const entry of [...waiting.values()]) if (entry.options?.job === job) drop(entry, { code: 'cancelled' })
    },
    close: async () => {
      const ended = worker
      worker = undefined
      for (const id of [...waiting.keys()]) settle(id, fail({ code: 'cancelled' }))
      await ended?.terminate()
    },
  }
}
