/** What a word more costs whoever calls the command line: whole processes, so that start-up falls out and warming up does not. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usableThreads } from '../../src/cli/jsonl/crew.ts'
import { readCorpus } from '../../src/evaluation/corpus-files.ts'
import { timeMs, type Samples } from './measure.ts'

const rounds = 5

/** Microseconds a word over documents of which no two are alike: three times as many take so much longer. */
export function benchProcess(projectFolder: string): Samples {
  const articles = readCorpus(join(projectFolder, 'corpus', 'train')).map(({ article }) => article)
  const third = Math.floor(articles.length / 3)
  const added = articles.slice(third).reduce((words, { text }) => words + text.split(/\s+/).length, 0)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    const [few, all] = [articles.slice(0, third), articles].map((some, index) => {
      const file = join(folder, `${index}.jsonl`)
      writeFileSync(file, some.map(({ id, text, dct }) => `${JSON.stringify({ id, text, dct })}\n`).join(''))
      return file
    })
    const margin = (...args: string[]): number => (1000 * (runMs(args, all ?? '') - runMs(args, few ?? ''))) / added
    const samples = Array.from(
      { length: rounds },
      () =>
        [
          margin(...commandLine(projectFolder), 'extract', '--jsonl'),
          margin(join(projectFolder, 'tests', 'bench', 'tagged-lines.mjs')),
        ] as const,
    )
    return {
      unit: `µs a word on ${usableThreads()} cores`,
      ours: samples.map(([ours]) => ours),
      floor: samples.map(([, floor]) => floor),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As `npm run dateline` calls it, Node's options included. */
function commandLine(projectFolder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    scripts: { dateline: string }
  }
  const [, ...args] = scripts.dateline.split(' ')
  return args.map((arg) => (arg.endsWith('.mjs') ? join(projectFolder, arg) : arg))
}

function runMs(args: readonly string[], file: string): number {
  const input = openSync(file, 'r')
  try {
    return timeMs(() => {
      const { status } = spawnSync(process.execPath, args, { stdio: [input, 'ignore', 'inherit'] })
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`)
    })
  } finally {
    closeSync(input)
  }
}
