/** One worker that answers lines, seen from the thread that asks; what it holds when it ends is answered here instead. */
import { Worker } from 'node:worker_threads'
import { answerLine, type LineAnswer } from './line-answer.ts'
import type { Answered, Asked } from './line-worker.ts'

/** What a worker is given ahead, so that it does not wait while the asking thread is at a line of its own. */
const aheadChars = 20_000

export interface LineWorker {
  readonly answer: (line: string, number: number) => Promise<LineAnswer>
  readonly hasRoom: () => boolean
  readonly end: () => Promise<unknown>
}

interface Held {
  readonly line: string
  readonly settle: (answer: LineAnswer) => void
}

export function startWorker(workerFile: URL): LineWorker {
  const worker = new Worker(workerFile)
  const held = new Map<number, Held>()
  let heldChars = 0
  let hasEnded = false

  const take = (number: number): Held | undefined => {
    const taken = held.get(number)
    held.delete(number)
    heldChars -= taken?.line.length ?? 0
    return taken
  }
  worker.on('message', ({ number, answer }: Answered) => take(number)?.settle(answer))
  // What is to be done about it 'exit' does, which follows; without a listener it would end the process.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    hasEnded = true
    // A line that no thread can bear then fails as it would without workers.
    for (const number of [...held.keys()]) {
      const taken = take(number)
      taken?.settle(answerLine(taken.line, number))
    }
  })

  return {
    answer: (line, number) =>
      new Promise((settle) => {
        held.set(number, { line, settle })
        heldChars += line.length
        const asked: Asked = { line, number }
        worker.postMessage(asked)
      }),
    // One ahead, however long.
    hasRoom: () => !hasEnded && (held.size < 2 || heldChars < aheadChars),
    end: () => {
      held.clear()
      return worker.terminate()
    },
  }
}
