/** Reads damaged files the way the app does, in its own transfer process, and tells each that does not end as it must. */
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseDeck, printDeck } from '../../src/core/deck/deck-file.ts'
import type { Deck } from '../../src/core/deck/deck.ts'
import type { Result } from '../../src/core/fault.ts'
import type { FileToOpen } from '../../src/main/transfer/protocol.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { createTransfer, type Transfer } from '../../src/main/transfer/transfer.ts'
import { chanceOf } from './chance.ts'
import { fuzzFormats, type FuzzName } from './seeds.ts'

export interface FuzzReport {
  readonly mutations: number
  readonly accepted: number
  /** By fault code. */
  readonly refused: ReadonlyMap<string, number>
  readonly slowestMs: number
  /** Each with the seed that makes it again. */
  readonly failures: readonly string[]
}

export interface FuzzOptions {
  readonly count: number
  readonly seed: number
  /** Is given every file that was refused, to see what else it may touch. */
  readonly onRefused?: (file: FileToOpen) => Promise<void>
}

/** A stranger's file may be refused for anything but a mistake of ours; of these files none is so large that time or memory may run out. */
const ourMistakes = new Set(['internal', 'import-crashed', 'took-too-long', 'took-too-much-memory'])
const mostBytes = 20_000_000
const limits = { timeMs: 10_000, memoryBytes: 300_000_000 }
const builtFile = new URL(`file://${resolve('out/main/transfer.js')}`)

/** Of the damaged file with this number: the seed of its chance is the run's and its own. */
export function damagedFile(name: FuzzName, seed: number, number: number): { name: string; bytes: Uint8Array } {
  const { seeds, mutate } = fuzzFormats[name]()
  return damage({ seeds, mutate }, seed, number)
}

function damage({ seeds, mutate }: ReturnType<(typeof fuzzFormats)[FuzzName]>, seed: number, number: number) {
  const chance = chanceOf(seed * 1_000_003 + number)
  const sound = chance.oneOf(seeds)
  let bytes = sound.bytes
  for (let turn = 1 + chance.below(2); turn > 0; turn--) {
    try {
      const damaged = mutate(bytes, chance)
      // Packing anew believes a size that lies, and makes gigabytes of it; no such file would be opened at all.
      if (damaged.length <= mostBytes) bytes = damaged
    } catch {
      // It is no package any more; what it is now is damaged enough.
    }
  }
  return { name: sound.name, bytes }
}

export async function fuzzFormat(name: FuzzName, { count, seed, onRefused }: FuzzOptions): Promise<FuzzReport> {
  const format = fuzzFormats[name]()
  const transfer = createTransfer(forkProcess(builtFile), limits)
  const refused = new Map<string, number>()
  const failures: string[] = []
  let [accepted, slowestMs] = [0, 0]
  try {
    for (let number = 0; number < count; number++) {
      const file = damage(format, seed, number)
      const from = performance.now()
      const problem = await readWhole(transfer, file, (code) => refused.set(code, (refused.get(code) ?? 0) + 1))
      slowestMs = Math.max(slowestMs, performance.now() - from)
      if (problem === null) accepted++
      else if (problem !== 'refused')
        failures.push(`${name} --seed ${String(seed)} --number ${String(number)}: ${problem}`)
      else await onRefused?.(file)
    }
  } finally {
    transfer.end()
  }
  for (const place of escaped()) failures.push(`${name} --seed ${String(seed)}: wrote ${place}`)
  return { mutations: count, accepted, refused, slowestMs: Math.round(slowestMs), failures }
}

/** Null where it is a sound deck after all; 'refused' where a fault says what it is; else what went wrong. */
async function readWhole(
  transfer: Transfer,
  file: FileToOpen,
  onFault: (code: string) => void,
): Promise<string | null> {
  const opened = await transfer.open(file)
  if (!opened.ok) return judge(opened, onFault)
  for (const index of opened.value.decks.keys()) {
    const read = await transfer.deck(opened.value, index)
    if (!read.ok) return judge(read, onFault)
    const { deck, progress } = read.value
    const unsound = findUnsound(deck)
    if (unsound !== null) return unsound
    for (const { name } of (deck.media ?? []).slice(0, 3)) {
      const medium = await transfer.medium(name)
      if (!medium.ok) return judge(medium, onFault)
    }
    const ids = new Set<string>(deck.cards.map(({ id }) => id))
    for (const id of progress.keys()) if (!ids.has(id)) return `progress of a card that is not there: ${id}`
  }
  return null
}

function judge(answer: Result<unknown>, onFault: (code: string) => void): string {
  if (answer.ok) return 'refused'
  onFault(answer.fault.code)
  return ourMistakes.has(answer.fault.code) ? answer.fault.code : 'refused'
}

/** What comes out must be a deck by the rules of deck files, since the library takes it as one. */
function findUnsound(deck: Deck): string | null {
  const parsed = parseDeck(new TextEncoder().encode(printDeck(deck)))
  return parsed.ok ? null : `an unsound deck: ${JSON.stringify(parsed.fault)}`
}

/** Where names that climb out of a package would have led to. */
function escaped(): readonly string[] {
  const folders = [process.cwd(), dirname(process.cwd()), tmpdir(), dirname(tmpdir()), '/']
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.includes('dateline-fuzz-slip'))
          .map((name) => join(folder, name))
      : [],
  )
}
