/** Paper on the command line: the app is started for a moment, as its renderer alone prints. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deck } from '../core/deck/deck.ts'
import { fail, ok, type Fault, type Result } from '../core/fault.ts'
import {
  defaultPaperOptions,
  duplexEdges,
  maxVersions,
  paperSizes,
  type PaperFormat,
  type PaperOptions,
} from '../core/formats/paper/paper-options.ts'
import { paperDocument } from '../core/formats/paper/paper.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './exit.ts'

/** Starts the app with words for Electron and for itself; resolves with its exit code, rejects where it is not there. */
type StartApp = (electron: readonly string[], app: readonly string[]) => Promise<number>

/** What the command line takes from whoever started it. */
export interface CliSurroundings {
  readonly startApp: StartApp
}

export const paperArguments = {
  paper: 'text',
  duplex: 'text',
  'one-sided': 'flag',
  versions: 'text',
  questions: 'text',
  seed: 'text',
} as const

export function readPaperOptions(given: Arguments): PaperOptions {
  return {
    paper: oneOf(given, 'paper', paperSizes) ?? defaultPaperOptions.paper,
    duplex: oneOf(given, 'duplex', duplexEdges) ?? defaultPaperOptions.duplex,
    isTwoSided: !given.flag('one-sided'),
    versions: numberOf(given, 'versions', 1, maxVersions) ?? defaultPaperOptions.versions,
    questions: numberOf(given, 'questions', 1, 500) ?? defaultPaperOptions.questions,
    seed: numberOf(given, 'seed', 0, Number.MAX_SAFE_INTEGER) ?? defaultPaperOptions.seed,
  }
}

/** They would be of no effect with another format, and somebody who gives them expects one. */
export function refusePaperOptions(given: Arguments): void {
  for (const [name, kind] of Object.entries(paperArguments))
    if (kind === 'flag' ? given.flag(name) : given.text(name) !== undefined)
      throw new UsageError(`--${name} belongs to the PDF formats.`)
}

function oneOf<T extends string>(given: Arguments, name: string, among: readonly T[]): T | undefined {
  const word = given.text(name)
  const found = among.find((one) => one === word)
  if (word !== undefined && found === undefined) throw new UsageError(`--${name} takes ${among.join(' or ')}.`)
  return found
}

function numberOf(given: Arguments, name: string, least: number, most: number): number | undefined {
  const word = given.text(name)
  if (word === undefined) return undefined
  const number = /^\d+$/.test(word) ? Number(word) : Number.NaN
  if (!(number >= least && number <= most))
    throw new UsageError(`--${name} takes a whole number from ${String(least)} to ${String(most)}.`)
  return number
}

export async function printToPdf(
  deck: Deck,
  format: PaperFormat,
  options: PaperOptions,
  startApp: StartApp,
): Promise<Result<Uint8Array>> {
  const paper = paperDocument(deck, format, options)
  if (!paper.ok) return paper
  const folder = await mkdtemp(join(tmpdir(), 'dateline-paper-'))
  const [from, to] = [join(folder, 'paper.json'), join(folder, 'paper.pdf')]
  try {
    await writeFile(from, JSON.stringify(paper.value))
    const code = await startApp([`--user-data-dir=${folder}`], ['--print-paper', from, to])
    if (code === 0) return ok(await readFile(to))
    return fail(JSON.parse(await readFile(`${to}.fault`, 'utf8')) as Fault)
  } catch (error) {
    return fail({ code: 'print-failed', reason: error instanceof Error ? error.message : String(error) })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
