/** Lines in, an answer out for each that is not blank, in order; what is held between the two is bounded. */
import type { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Crew } from './crew.ts'
import type { Bug, LineAnswer } from './line-answer.ts'

/** Of lines that are read and whose answers are not yet printed; a single line may be longer. */
const maxHeldChars = 1_000_000

/** Prints an answer as soon as it is there and all before it are printed. A bug or a failing input is thrown after that. */
export async function answerLines(
  input: Readable,
  crew: Pick<Crew, 'answer'>,
  print: (answer: Exclude<LineAnswer, Bug>) => Promise<void>,
): Promise<void> {
  /** One a line, done when its answer is printed. */
  const held: Promise<void>[] = []
  let heldChars = 0
  let last = Promise.resolve()
  let number = 0
  try {
    for await (const line of readLines(input)) {
      number++
      if (line.trim() === '') continue
      const coming = crew.answer(line, number)
      heldChars += line.length
      last = last.then(async () => {
        const answer = await coming
        if ('bug' in answer) throw new Error(answer.bug)
        await print(answer)
        heldChars -= line.length
        void held.shift()
      })
      held.push(last)
      // Nobody need wait for more lines then.
      last.catch((error: unknown) => input.destroy(error as Error))
      // Answers of other threads come in between lines.
      await nextTurn()
      while (heldChars > maxHeldChars) await held[0]
    }
  } finally {
    await last
  }
}

/** JSON Lines end at line feeds; the stream is read no further ahead than one piece of it. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of input.setEncoding('utf8') as AsyncIterable<string>) {
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield rest + piece.slice(start, end)
      rest = ''
      start = end + 1
    }
    rest += piece.slice(start)
  }
  if (rest !== '') yield rest
}
