/** Runs long tasks one after another in a worker that stays warm; a job can be cancelled at any time and never outlives its limit. */
import { Worker } from 'node:worker_threads'
import { fail, type Fault } from '../../core/fault.ts'
import type { Progress, Task, TaskInput, TaskOutput } from './tasks.ts'
import type { Answer, Request } from './worker.ts'

/** A stranger's file that keeps a reader busy for longer is given up, in seconds since it last told how far it is. */
const limitS = 120
/** A worker that needs more is ended by Node itself, in MiB. */
const maxOldGenerationSizeMb = 2048

interface JobOptions {
  /** What `cancel` names it by. */
  readonly job: string
  readonly onProgress?: (job: string, progress: Progress) => void
  /** Memory of the input that goes over to the worker instead of being copied. */
  readonly moved?: readonly ArrayBuffer[]
}

interface Job {
  readonly request: Request
  readonly options: JobOptions | undefined
  readonly settle: (result: unknown) => void
}

export interface Jobs {
  /** Never rejects; a cancelled job settles with fault `cancelled`. */
  readonly run: <T extends Task>(task: T, input: TaskInput<T>, options?: JobOptions) => Promise<TaskOutput<T>>
  /** Without a name, whatever runs or waits. */
  readonly cancel: (job?: string) => void
  readonly close: () => Promise<void>
}

export function createJobs(workerFile: URL): Jobs {
  let worker: Worker | undefined
  let nextId = 1
  /** In the order in which they came. */
  const waiting: Job[] = []
  /** The worker holds this one alone, so that it can be ended without harm to the others. */
  let running: Job | undefined
  let limit: NodeJS.Timeout | undefined

  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb } })
    started.on('message', (message: Answer) => {
      if (message.id !== running?.request.id) return
      if ('result' in message) return finish(message.result)
      const { options } = running
      limit?.refresh()
      options?.onProgress?.(options.job, message.progress)
    })
    started.on('error', (error) => {
      console.error('the worker failed:', error)
      if (worker === started) giveUp({ code: isOutOfMemory(error) ? 'took-too-much-memory' : 'internal' })
    })
    return started
  }

  const runNext = (): void => {
    running = waiting.shift()
    if (!running) return worker?.unref()
    worker ??= start()
    worker.ref()
    limit = setTimeout(() => giveUp({ code: 'took-too-long', seconds: limitS }), limitS * 1000)
    worker.postMessage(running.request, running.options?.moved ?? [])
  }

  const finish = (result: unknown): void => {
    clearTimeout(limit)
    running?.settle(result)
    runNext()
  }

  /** A worker cannot be interrupted, only ended; the next job gets a new one. */
  const giveUp = (fault: Fault): void => {
    void worker?.terminate()
    worker = undefined
    finish(fail(fault))
  }

  const cancelWhere = (isMeant: (job: Job) => boolean): void => {
    const left = waiting.splice(0)
    waiting.push(...left.filter((job) => !isMeant(job)))
    for (const job of left) if (isMeant(job)) job.settle(fail({ code: 'cancelled' }))
    if (running && isMeant(running)) giveUp({ code: 'cancelled' })
  }

  return {
    run: (task, input, options) =>
      new Promise((resolve) => {
        waiting.push({ request: { id: nextId++, task, input }, options, settle: resolve as (result: unknown) => void })
        if (!running) runNext()
      }),
    cancel: (name) => cancelWhere(({ options }) => name === undefined || options?.job === name),
    close: async () => {
      cancelWhere(() => true)
      await worker?.terminate()
      worker = undefined
    },
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
