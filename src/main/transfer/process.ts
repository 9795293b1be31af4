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

/** What is garbage counts as memory until it is collected, and V8 waits longer with it than the limit allows. */
const collect = (): void => (globalThis as { readonly gc?: () => void }).gc?.()
/** A question and its answer are copied several times on their way. */
const bytesBeforeCollecting = 8_000_000
let passedBytes = Infinity

const bytesIn = (value: unknown): number => (value instanceof Uint8Array ? value.length : 0)

function take({ id, question, asked }: Request): void {
  try {
    if (question === 'open' || passedBytes > bytesBeforeCollecting) {
      collect()
      passedBytes = 0
    }
    // Each question comes with what its own answer needs, which the compiler cannot follow through the look-up.
    const answer = (answering[question] as (asked: unknown) => NonNullable<Answer['answer']> | null)(asked)
    passedBytes += bytesIn(answer)
    send({ id, answer })
  } catch (error) {
    console.error(`${question} failed:`, error)
    send({ id })
  }
}

if (parent) parent.on('message', ({ data }) => take(data))
else process.on('message', take)
