/** A package of 20,000 notes, their progress and 2,000 pictures on its way in and out: how fast, how much memory, and how long anybody waits. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'
import { openDatabase } from '../../src/main/store/database.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import { timeMs, type Samples } from './measure.ts'
import { bornMs, notes, transferDeck } from './transfer-deck.ts'

interface Stalls {
  /** The longest that nothing else was done, in ms. */
  readonly main: number
  readonly window: number
}

interface TransferRun {
  readonly notesMs: number
  readonly floorMs: number
  readonly stalls: Stalls
  /** Of as long a time in which nothing is done. */
  readonly restStalls: Stalls
  /** MB, of the main process and the one that reads; before and at most. */
  readonly memory: { readonly before: number; readonly peak: number }
  /** A package that updates every card of the deck. */
  readonly updateStalls: Stalls
  /** The deck handed out as a package. */
  readonly exportStalls: Stalls
}

const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const options = { layout: 'current', modifiedMs: bornMs, utcOffsetMin: 0, rolloverHour: 4 } as const

/** Looks at the clock all the time in both processes, and at the memory ten times a second. */
async function watch(page: Page, electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ app }) => {
    const kept = globalThis as unknown as { watched: { longest: number; peak: number } }
    kept.watched = { longest: 0, peak: 0 }
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      kept.watched.longest = Math.max(kept.watched.longest, now - last)
      last = now
    }, 1)
    setInterval(() => {
      const of = app.getAppMetrics().filter(({ type, name }) => type === 'Browser' || name === 'Dateline transfer')
      const sum = of.reduce((all, { memory }) => all + memory.workingSetSize / 1024, 0)
      kept.watched.peak = Math.max(kept.watched.peak, sum)
      // Asking takes a while by itself.
      last = performance.now()
    }, 100)
  })
  await page.evaluate(() => {
    const kept = globalThis as unknown as { longest: number }
    kept.longest = 0
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      kept.longest = Math.max(kept.longest, now - last)
      last = now
    }, 1)
  })
}

async function during(page: Page, electron: ElectronApplication, work: () => Promise<unknown>) {
  await page.evaluate(() => ((globalThis as unknown as { longest: number }).longest = 0))
  await electron.evaluate(
    () => ((globalThis as unknown as { watched: object }).watched = { longest: 0, peak: 0 } as never),
  )
  await work()
  const window = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
  const { longest, peak } = await electron.evaluate(
    () => (globalThis as unknown as { watched: { longest: number; peak: number } }).watched,
  )
  return { stalls: { main: longest, window }, peak }
}

/** Chooses a file in the system's dialog, and previews it. */
async function preview(): Promise<number> {
  const job = '00000000-0000-4000-8000-00000000000a'
  const from = performance.now()
  const chosen = await window.dateline.call('file.choose', { what: 'any' })
  if (!chosen.ok || chosen.value === null || !('token' in chosen.value)) throw new Error(JSON.stringify(chosen))
  const shown = await window.dateline.call('import.preview', { job, token: chosen.value.token })
  if (!shown.ok) throw new Error(JSON.stringify(shown.fault))
  return performance.now() - from
}

/** What the system's dialogs answer with from now on. */
const answerDialogs = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

/** Takes in what was previewed. */
async function apply(): Promise<number> {
  const from = performance.now()
  const applied = await window.dateline.call('import.apply', { job: '00000000-0000-4000-8000-00000000000a' })
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault))
  return performance.now() - from
}

/** Sees what a package of the deck would leave behind, and saves it with the learner's progress. */
async function handOut(): Promise<void> {
  const view = await window.dateline.call('library.view', {})
  const id = view.ok ? view.value.decks.toSorted((a, b) => b.counts.total - a.counts.total)[0]?.id : undefined
  if (id === undefined) throw new Error('The library has no deck')
  const planned = await window.dateline.call('hand-out.plan', { id, format: 'apkg' })
  if (!planned.ok) throw new Error(JSON.stringify(planned.fault))
  const job = '00000000-0000-4000-8000-00000000000b'
  const more = { withText: false, withProgress: true, job }
  const saved = await window.dateline.call('deck.export', { id, format: 'apkg', ...more })
  if (!saved.ok || saved.value.path === null) throw new Error(JSON.stringify(saved))
}

/** Unpacks the same file, and puts as many rows with as many bytes into a bare table. */
function plainImport(folder: string, bytes: Uint8Array): number {
  const db = openDatabase(join(folder, 'bare.sqlite'))
  try {
    db.startWriting()
    db.script('CREATE TABLE note (key INTEGER PRIMARY KEY, content TEXT); CREATE TABLE medium (bytes BLOB)')
    const { cards } = transferDeck().deck
    return timeMs(() => {
      const files = unzipSync(bytes)
      db.transact(() => {
        for (const card of cards) db.run('INSERT INTO note (content) VALUES (?)', JSON.stringify(card))
        for (const file of Object.values(files)) db.run('INSERT INTO medium VALUES (?)', file)
      })
    })
  } finally {
    db.close()
  }
}

async function runImport(projectFolder: string): Promise<TransferRun> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const { content: bytes } = writeAnki([transferDeck()], options)
  const { deck, ...rest } = transferDeck()
  const changed = {
    ...deck,
    revision: 2,
    cards: deck.cards.map((card) => ({ ...card, prompt: `${card.prompt} Say where.` })),
  }
  const { content: next } = writeAnki([{ ...rest, deck: changed }], options)
  const electron = await _electron.launch({
    executablePath: requireRuntime().executable,
    args: [...rootArgs, `--user-data-dir=${folder}`, projectFolder],
  })
  try {
    const page = await electron.firstWindow()
    await page.waitForSelector('html[data-ready]', { timeout: 120_000 })
    const file = join(folder, 'years.apkg')
    writeFileSync(file, bytes)
    await answerDialogs(electron, file)
    await watch(page, electron)
    let notesMs = 0
    const atRest = await during(page, electron, () => page.waitForTimeout(5000))
    const read = await during(page, electron, async () => (notesMs += await page.evaluate(preview)))
    const taken = await during(page, electron, async () => (notesMs += await page.evaluate(apply)))
    process.stderr.write(
      `import-apkg: longest stalls in ms: at rest ${shown(atRest.stalls)}, while it is read ${shown(read.stalls)}, taken in ${shown(taken.stalls)}\n`,
    )
    writeFileSync(file, next)
    const update = await during(page, electron, async () => {
      await page.evaluate(preview)
      await page.evaluate(apply)
    })
    await answerDialogs(electron, join(folder, 'out.apkg'))
    const handed = await during(page, electron, () => page.evaluate(handOut))
    process.stderr.write(`export-apkg: longest stalls in ms: ${shown(handed.stalls)}\n`)
    return {
      exportStalls: handed.stalls,
      ...{
        notesMs,
        floorMs: plainImport(folder, bytes),
        stalls: longest(read.stalls, taken.stalls),
        restStalls: atRest.stalls,
      },
      ...{ memory: { before: atRest.peak, peak: Math.max(read.peak, taken.peak) }, updateStalls: update.stalls },
    }
  } finally {
    await electron.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const shown = ({ main, window }: Stalls): string => `main ${Math.round(main)}, window ${Math.round(window)}`
const longest = (one: Stalls, other: Stalls): Stalls => ({
  main: Math.max(one.main, other.main),
  window: Math.max(one.window, other.window),
})

/** One run gives all that is told of an import. */
let imported: Promise<TransferRun> | undefined
const importOnce = (projectFolder: string): Promise<TransferRun> => (imported ??= runImport(projectFolder))

const microsecondsANote = (ms: number): number => (1000 * ms) / notes

export async function benchImport(projectFolder: string): Promise<Samples> {
  const { notesMs, floorMs } = await importOnce(projectFolder)
  process.stderr.write(`import-apkg: ${Math.round((1000 * notes) / notesMs)} notes a second\n`)
  return { unit: 'µs a note', ours: [microsecondsANote(notesMs)], floor: [microsecondsANote(floorMs)] }
}

const stallsOf =
  (of: 'stalls' | 'updateStalls' | 'exportStalls', where: keyof Stalls) =>
  async (projectFolder: string): Promise<Samples> => {
    const run = await importOnce(projectFolder)
    return { unit: 'ms at most', ours: [run[of][where]], floor: [run.restStalls[where]] }
  }
export const benchImportMainStall = stallsOf('stalls', 'main')
export const benchImportWindowStall = stallsOf('stalls', 'window')
export const benchUpdateMainStall = stallsOf('updateStalls', 'main')
export const benchExportMainStall = stallsOf('exportStalls', 'main')

export async function benchImportMemory(projectFolder: string): Promise<Samples> {
  const { memory } = await importOnce(projectFolder)
  return { unit: 'MB at most', ours: [memory.peak], floor: [memory.before] }
}

const rounds = 3

/** Beside packing as many bytes of text and the same pictures as they are. */
export function benchExport(): Samples {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    const outgoing = transferDeck()
    const file = join(folder, 'out.apkg')
    const plain = () => {
      const text = new TextEncoder().encode(outgoing.deck.cards.map((card) => JSON.stringify(card)).join('\n'))
      const files = (outgoing.deck.media ?? []).map(({ name }) => [name, outgoing.medium(name) ?? new Uint8Array()])
      writeFileSync(file, zipSync({ notes: text, ...(Object.fromEntries(files) as object) }, { level: 0 }))
      return readFileSync(file).length
    }
    const samples = Array.from({ length: rounds }, () => ({
      ours: timeMs(() => writeFileSync(file, writeAnki([outgoing], options).content)),
      floor: timeMs(plain),
    }))
    return {
      unit: 'µs a note',
      ours: samples.map(({ ours }) => microsecondsANote(ours)),
      floor: samples.map(({ floor }) => microsecondsANote(floor)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
