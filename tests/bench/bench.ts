/** `npm run bench [-- --json] [NAME…]`: a row a measure, each beside a floor of the same run; nothing here passes or fails. */
import { benchBrowseOpen, benchBrowseSearch, benchBrowseSort } from './browse-bench.ts'
import { benchExtract, benchGrowth, benchLongText } from './extraction-bench.ts'
import { toMeasure, type Measure, type Samples } from './measure.ts'
import { benchProcess } from './process-bench.ts'
import { benchStats } from './stats-bench.ts'
import { benchGrade } from './store-bench.ts'
import { benchGradeCommit, benchQueue, benchUndo } from './study-bench.ts'
import {
  benchExport,
  benchImport,
  benchImportMainStall,
  benchImportMemory,
  benchImportWindowStall,
  benchExportMainStall,
  benchUpdateMainStall,
} from './transfer-bench.ts'
import { benchKeyToQuestion, benchMemory, benchStart } from './window-bench.ts'

interface Bench {
  readonly run: (projectFolder: string) => Samples | Promise<Samples>
  /** What stands beside it, for the reader of the table. */
  readonly beside: string
  /** The measure that it belongs to, with which it is shown. */
  readonly of?: string
}

const benches: Readonly<Record<string, Bench>> = {
  extract: { run: benchExtract, beside: 'wink-nlp tokens and POS, same 700-word article' },
  'extract-growth': { run: benchGrowth, beside: 'wink-nlp, same texts of 12,500 and 100,000 words' },
  'extract-long': { run: benchLongText, beside: 'wink-nlp, same text of 100,000 words' },
  'extract-process': { run: benchProcess, beside: 'a process of wink-nlp tokens and POS on one core, same documents' },
  queue: { run: benchQueue, beside: 'a plain loop over the same 100,000 cards' },
  'grade-commit': { run: benchGradeCommit, beside: 'a bare INSERT as durable; 100,000 cards, 1,000,000 reviews' },
  'grade-to-question': { run: benchGrade, beside: 'a bare INSERT as durable; 10,000 cards' },
  undo: { run: benchUndo, beside: 'a bare INSERT as durable; 100,000 cards, 1,000,000 reviews' },
  stats: { run: benchStats, beside: 'a plain statement over the same daily sums, 1,000,000 reviews of 100,000 cards' },
  'browse-open': { run: benchBrowseOpen, beside: 'a plain statement that reads 100,000 keys along an index' },
  'browse-sort': { run: benchBrowseSort, beside: 'a plain statement that reads 100,000 keys along an index' },
  'browse-search': { run: benchBrowseSearch, beside: 'a plain MATCH of FTS5 for the first word, 100,000 cards' },
  'import-apkg': {
    run: benchImport,
    beside: 'the same file unpacked and as many rows in a bare table; 20,000 notes, 120,000 reviews, 2,000 pictures',
  },
  'import-stall': { run: benchImportMainStall, beside: 'the main process at rest for 5 s', of: 'import-apkg' },
  'import-window': { run: benchImportWindowStall, beside: 'the window at rest for 5 s', of: 'import-apkg' },
  'import-memory': {
    run: benchImportMemory,
    beside: 'what main and transfer process held before',
    of: 'import-apkg',
  },
  'update-stall': {
    run: benchUpdateMainStall,
    beside: 'the main process at rest for 5 s; a file that changes all 20,000 cards',
    of: 'import-apkg',
  },
  'export-stall': {
    run: benchExportMainStall,
    beside: 'the main process at rest for 5 s; a package of 20,000 cards with progress planned and saved',
    of: 'import-apkg',
  },
  'export-apkg': { run: benchExport, beside: 'a plain zip of the cards as JSON and the same pictures' },
  start: { run: benchStart, beside: 'an empty Electron window; 100,000 cards, 1,000,000 reviews' },
  'key-to-question': { run: benchKeyToQuestion, beside: 'an empty call and a frame; 100,000 cards' },
  memory: { run: benchMemory, beside: 'what it held before 1,000 grades in the window; 100,000 cards' },
}

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(10))).join(' ')

function toLine({ name, unit, n, p50, p95, p99, floor, ratio }: Measure): string {
  return `${line([name, n, p50, p95, p99, floor, ratio])}  ${unit}, beside ${benches[name]?.beside ?? ''}`
}

export async function run(projectFolder: string, args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json')
  const asked = args.filter((arg) => !arg.startsWith('-'))
  const unknown = asked.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) {
    process.stderr.write(`There is no measure ${unknown}. There are: ${Object.keys(benches).join(' ')}\n`)
    return 2
  }
  if (!asJson) process.stdout.write(`${line(['measure', 'n', 'p50', 'p95', 'p99', 'floor', 'ratio'])}\n`)
  for (const [name, { run: bench, of }] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name) && !asked.includes(of ?? '')) continue
    const measure = toMeasure(name, await bench(projectFolder))
    process.stdout.write(`${asJson ? JSON.stringify(measure) : toLine(measure)}\n`)
  }
  return 0
}
