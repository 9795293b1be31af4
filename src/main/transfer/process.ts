/** The process in which strangers' files are read: the same file as Electron's utility process and as Node's child. */
import { createAnswering } from './opened-file.ts'
import type { Answer, Request } from './protocol.ts'

/** https://www.electronjs.org/docs/latest/api/parent-port; only Electron's has it. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: Request }) => void) => void
  readonly postMessage: (message: Answer) => void
}

const parent = (process as { readonly parentPort?: ParentPort }).parentPort
const send = (message: Answer): unknown => (parent ? parent.postMessage(message) : process.send?.(message))

const answering = createAnswering()

function take({ id, question, asked }: Request): void {
  try {
    // Each question comes with what its own answer needs, which the compiler cannot follow through the look-up.
    const answer = (answering[question] as (asked: unknown) => NonNullable<Answer['answer']> | null)(asked)
    send({ id, answer })
  } catch (error) {
    console.error(`${question} failed:`, error)
    send({ id })
  }
}

if (parent) parent.on('message', ({ data }) => take(data))
else process.on('message', take)
