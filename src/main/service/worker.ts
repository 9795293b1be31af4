/** The worker's side of jobs.ts: runs one task at a time and answers with its progress and its result. */
import { parentPort } from 'node:worker_threads'
import { fail } from '../../core/fault.ts'
import { tasks, type Progress, type Report, type Task } from './tasks.ts'

export interface Request {
  readonly id: number
  readonly task: Task
  readonly input: unknown
}
export type Answer =
  { readonly id: number; readonly progress: Progress } | { readonly id: number; readonly result: unknown }

if (!parentPort) throw new Error('worker.ts runs as a worker only')
const port = parentPort
const answer = (message: Answer): void => port.postMessage(message)

port.on('message', ({ id, task, input }: Request) => {
  const report: Report = (progress) => answer({ id, progress })
  const work = async (): Promise<unknown> => (tasks[task] as (input: unknown, report: Report) => unknown)(input, report)
  work().then(
    (result) => answer({ id, result }),
    (error: unknown) => {
      console.error(`${task} failed:`, error)
      answer({ id, result: fail({ code: 'internal' }) })
    },
  )
})
