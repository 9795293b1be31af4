/** Times the list of all cards over 100,000 of them and a million reviews: opening it, sorting it, and typing into its search. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardColumns } from '../../src/contract/browse-limits.ts'
import type { CardOrder } from '../../src/contract/browse-shapes.ts'
import { browseHandlers } from '../../src/main/service/browse.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import type { Store } from '../../src/main/store/store.ts'
import { fillLargeLibrary } from './large-library.ts'
import { timeMs, type Samples } from './measure.ts'
import { openLibrary, valueOf } from './store-bench.ts'

/** One library for the three measures, since filling it takes far longer than they do. */
let filled: Store | null = null

function largeLibrary(): Store {
  if (filled !== null) return filled
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const store = openLibrary(join(folder, 'library.sqlite'))
  fillLargeLibrary(store)
  process.once('exit', () => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  filled = store
  return store
}

const linesInSight = 60
const newestFirst: CardOrder = { by: 'added', descending: true }

/** Finds the cards and reads the lines that the window shows first. */
async function look(calls: ReturnType<typeof browseHandlers>, text: string, order: CardOrder): Promise<number> {
  const from = performance.now()
  const { keys } = valueOf(await calls['browse.find']({ text, order }))
  await calls['browse.lines']({ keys: [...keys.subarray(0, linesInSight)] })
  return performance.now() - from
}

interface Asked {
  readonly text: string
  readonly order: CardOrder
}

async function measure(
  rounds: number,
  asked: (round: number) => Asked,
  floorOf: (store: Store, asked: Asked) => unknown,
): Promise<Samples> {
  const store = largeLibrary()
  const calls = browseHandlers(store, systemClock)
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) {
    const what = asked(round)
    ours.push(await look(calls, what.text, what.order))
    floor.push(timeMs(() => floorOf(store, what)))
  }
  return { unit: 'ms', ours, floor }
}

/** Beside a plain statement that reads the keys along an index. */
export const benchBrowseOpen = (): Promise<Samples> =>
  measure(
    100,
    () => ({ text: '', order: newestFirst }),
    ({ db }) => db.all('SELECT card_key FROM card_line ORDER BY added_ms DESC'),
  )

/** Every column both ways, beside a plain statement that reads the keys along an index. */
export const benchBrowseSort = (): Promise<Samples> =>
  measure(
    200,
    (round) => {
      const by = cardColumns[Math.floor(round / 2) % cardColumns.length] ?? 'question'
      return { text: '', order: { by, descending: round % 2 === 1 } }
    },
    ({ db }) => db.all('SELECT card_key FROM card_line ORDER BY question_key'),
  )

/** Of every length, from words that all cards have to words that none has. */
const typed = ['when did ship 42', 'orlund kind:event', 'ship 7 or ship 9', 'lamps -orlund', 'stability>21d ship']
const typings = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)))

/** Each letter that is typed, beside the plain statement of FTS5 for the same first word. */
export const benchBrowseSearch = (): Promise<Samples> =>
  measure(
    3 * typings.length,
    (round) => ({ text: typings[round % typings.length] ?? '', order: newestFirst }),
    ({ db }, { text }) =>
      db.all('SELECT rowid FROM card_text WHERE card_text MATCH ?', `"${text.split(' ')[0] ?? ''}" *`),
  )
