/** Reads what Quizlet's export gives, with whatever a person chose between sides and cards. */
import { fail, ok, type Result } from '../fault.ts'
import type { Incoming } from './incoming.ts'
import { countLosses } from './loss.ts'
import { collectPlainCards } from './plain-deck.ts'
import { areUsable, cutOnce, evenBreaks, type QuizletSeparators } from './quizlet-separators.ts'
import { textOfFile } from './text-file.ts'
import { deckNameOf, titleOfName, type TextOptions } from './text-options.ts'

export interface QuizletOptions extends TextOptions {
  /** What a person says better than the guess; usable (`areUsable`). */
  readonly separators?: Partial<QuizletSeparators>
}

/** As Quizlet offers them, and as people choose them; the rarer in prose, the earlier. */
const sideSigns = ['\t', ' :: ', '::', ' | ', ' – ', ' — ', ' - ', ' = ', '=', ';', ','] as const
const cardSigns = ['\n\n', '\n', ';'] as const
const sampleChars = 50_000

export interface ListPreview {
  /** As guessed, or as said. */
  readonly separators: QuizletSeparators
  readonly rowCount: number
}

export function readQuizlet(bytes: Uint8Array, options: QuizletOptions): Result<Incoming> {
  const read = readRows(bytes, options)
  if (!read.ok) return read
  const losses = countLosses()
  const { add, deck, isEmpty } = collectPlainCards({
    format: 'quizlet',
    title: options.title ?? titleOfName(options.name),
    names: [deckNameOf(options.name)],
    losses,
    ...(options.deckId === undefined ? {} : { id: options.deckId }),
  })
  for (const [prompt, answer] of read.value.rows) add({ prompt: prompt.trim(), answer: answer.trim() })
  return isEmpty()
    ? fail({ code: 'text-without-cards', name: options.name })
    : ok({ decks: [deck()], medium: () => null, losses: losses.losses() })
}

/** Says what `readQuizlet` would read with the same options, also where that would be nothing. */
export function previewQuizlet(bytes: Uint8Array, options: QuizletOptions): Result<ListPreview> {
  const read = readRows(bytes, options)
  return read.ok ? ok({ separators: read.value.separators, rowCount: read.value.rows.length }) : read
}

interface ReadRows {
  readonly separators: QuizletSeparators
  readonly rows: readonly (readonly [prompt: string, answer: string])[]
}

function readRows(bytes: Uint8Array, { name, charset, separators: said }: QuizletOptions): Result<ReadRows> {
  const read = textOfFile(bytes, name, charset)
  if (!read.ok) return read
  const text = evenBreaks(read.value)
  const separators = guessQuizletSeparators(text, said)
  return ok({ separators, rows: sidesOf(text, separators) })
}

/** The pair that cuts most rows in two, with one sign a row. */
function guessQuizletSeparators(text: string, said: Partial<QuizletSeparators> = {}): QuizletSeparators {
  const sample = text.slice(0, sampleChars).trim()
  let best = { separators: { betweenSides: '\t', betweenCards: '\n' }, score: 0 }
  for (const betweenCards of said.betweenCards === undefined ? cardSigns : [said.betweenCards])
    for (const betweenSides of said.betweenSides === undefined ? sideSigns : [said.betweenSides]) {
      const separators = { betweenSides, betweenCards }
      const score = areUsable(separators) ? evenness(sample, separators) : 0
      if (score > best.score) best = { separators, score }
    }
  return best.score > 0 ? best.separators : { ...best.separators, ...said }
}

function evenness(sample: string, { betweenSides, betweenCards }: QuizletSeparators): number {
  const rows = sample.split(betweenCards).filter((row) => row.trim() !== '')
  const counts = rows.map((row) => row.split(betweenSides).length - 1)
  const inTwo = counts.filter((count) => count === 1).length
  const score = (inTwo - counts.filter((count) => count > 1).length / 2) / rows.length
  // A sign that leaves one row alone says nothing about rows; lines may still be meant.
  return rows.length > 1 ? score : betweenCards === '\n' ? score / 2 : 0
}

/** A row without a sign goes on with the definition before it: Quizlet's own may have several lines. */
function sidesOf(
  text: string,
  { betweenSides, betweenCards }: QuizletSeparators,
): readonly (readonly [string, string])[] {
  const sides: { readonly prompt: string; readonly answer: string[] }[] = []
  for (const row of text.split(betweenCards)) {
    const cut = cutOnce(row, betweenSides)
    const last = sides.at(-1)
    if (cut) sides.push({ prompt: cut[0], answer: [cut[1]] })
    else if (last && betweenSides === '\t' && row.trim() !== '') last.answer.push(row)
    else if (row.trim() !== '') sides.push({ prompt: row, answer: [] })
  }
  return sides.map(({ prompt, answer }) => [prompt, answer.join(betweenCards)])
}
