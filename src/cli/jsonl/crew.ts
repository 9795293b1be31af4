/** The threads that answer lines: this one alone at first, and workers that join it one by one as the lines prove many. */
import { availableParallelism } from 'node:os'
import { answerLine, type LineAnswer } from './line-answer.ts'
import { startWorker, type LineWorker } from './worker-thread.ts'

/** Past these, a stranger's machine has better uses for its memory: a warm thread takes about 150 MB. */
const maxThreads = 8
/** So much text calls one more worker: about 15 articles, which take one thread as long as a worker takes to load. */
const charsAWorker = 60_000

/** How many threads share the work once there is enough of it. */
export const usableThreads = (): number => Math.min(availableParallelism(), maxThreads)

export interface Crew {
  /** Never rejects; answers come in any order, and none is lost with a worker that ends. */
  readonly answer: (line: string, number: number) => Promise<LineAnswer>
  /** Ends the workers; what they still hold is never answered. */
  readonly close: () => Promise<void>
}

export function createCrew(workerFile: URL, threads = usableThreads()): Crew {
  const workers: LineWorker[] = []
  let seenChars = 0
  return {
    answer: (line, number) => {
      seenChars += line.length
      if (workers.length < Math.min(threads - 1, Math.floor(seenChars / charsAWorker)))
        workers.push(startWorker(workerFile))
      const free = workers.find(({ hasRoom }) => hasRoom())
      return free ? free.answer(line, number) : Promise.resolve(answerLine(line, number))
    },
    close: async () => {
      await Promise.all(workers.map(({ end }) => end()))
    },
  }
}
