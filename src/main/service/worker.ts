/** The worker's side of jobs.ts: runs one task at a time and answers with its result. */
import { parentPort } from 'node:worker_threads'
import { tasks, type Task } from './tasks.ts'

export interface Request {
  readonly id: number
  readonly task: Task
  readonly input: unknown
}

if (!parentPort) throw new Error('worker.ts runs as a worker only')
const port = parentPort

port.on('message', ({ id, task, input }: Request) => {
  try {
    const result = (tasks[task] as (input: unknown) => unknown)(input)
    port.postMessage({ id, result })
  } catch (error) {
    console.error(`${task} failed:`, error)
    port.postMessage({ id, result: { ok: false, fault: { code: 'internal' } } })
  }
})
