/** The side of worker-thread.ts that runs in the worker: answers one line at a time, in the order in which they come. */
import { parentPort } from 'node:worker_threads'
import { answerLine, type LineAnswer } from './line-answer.ts'

export interface Asked {
  readonly line: string
  readonly number: number
}
export interface Answered {
  readonly number: number
  readonly answer: LineAnswer
}

if (!parentPort) throw new Error('line-worker.ts runs as a worker only')
const port = parentPort

port.on('message', ({ line, number }: Asked) => {
  const answered: Answered = { number, answer: answerLine(line, number) }
  port.postMessage(answered)
})
