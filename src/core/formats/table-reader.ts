/** Reads CSV, TSV and Anki's text files from any program, and shows beforehand what it would make of them. */
import { fail, ok, type Result } from '../fault.ts'
import type { DeckId } from '../ids.ts'
import { htmlWords } from './html-words.ts'
import type { Incoming } from './incoming.ts'
import { countLosses, type Loss, type LossCounter } from './loss.ts'
import { collectPlainCards, type PlainDeckCollector } from './plain-deck.ts'
import { plainCardOf, problemOf, type TableProblem } from './table-cards.ts'
import type { ColumnRole } from './table-columns.ts'
import { guessLayout, type GuessedLayout, type TableLayout } from './table-layout.ts'
import { parseTable, type TableRow } from './table-parser.ts'
import { textOfFile } from './text-file.ts'
import { deckNameOf, titleOfName, type TextOptions } from './text-options.ts'

export interface TableOptions extends TextOptions {
  /** What a person says better than the guess. */
  readonly layout?: Partial<TableLayout>
}

export interface TablePreview {
  /** As guessed, or as said. */
  readonly layout: TableLayout
  readonly columns: readonly { readonly name: string; readonly role: ColumnRole }[]
  /** The first ones, as they stand there. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly rowCount: number
  readonly cardCount: number
  /** The first ones; `problemCount` has all. */
  readonly problems: readonly TableProblem[]
  readonly problemCount: number
  readonly losses: readonly Loss[]
}

/** As many cards as a deck takes, and a header. */
const maxTableRows = 100_001
const previewRows = 20
const previewChars = 300
const previewProblems = 50

export function readTable(bytes: Uint8Array, options: TableOptions): Result<Incoming> {
  const read = readRows(bytes, options)
  if (!read.ok) return read
  const { decks, losses, problems, layout } = read.value
  const missing = (['prompt', 'answer'] as const).find((role) => !layout.roles.includes(role))
  if (missing !== undefined) return fail({ code: 'table-column-missing', name: options.name, column: missing })
  const filled = decks.filter((deck) => !deck.isEmpty())
  if (filled.length > 0)
    return ok({ decks: filled.map((deck) => deck.deck()), medium: () => null, losses: losses.losses() })
  const [first] = problems
  return first === undefined
    ? fail({ code: 'text-without-cards', name: options.name })
    : fail({ code: 'table-without-cards', name: options.name, row: first.row, column: first.column })
}

/** Says what `readTable` would read with the same options, also where that would be nothing. */
export function previewTable(bytes: Uint8Array, options: TableOptions): Result<TablePreview> {
  const read = readRows(bytes, options)
  if (!read.ok) return read
  const { layout, rows, cardCount, problems, losses } = read.value
  const { separator, hasHeader, roles, listSign, tagSign, names } = layout
  return ok({
    layout: { separator, hasHeader, roles, listSign, tagSign },
    columns: roles.map((role, column) => ({ name: (names[column] ?? '').slice(0, previewChars), role })),
    rows: rows.slice(0, previewRows).map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (cell.length > previewChars ? `${cell.slice(0, previewChars)}…` : cell)),
    })),
    rowCount: rows.length,
    cardCount,
    problems: problems.slice(0, previewProblems),
    problemCount: problems.length,
    losses: losses.losses(),
  })
}

interface ReadRows {
  readonly layout: GuessedLayout
  readonly rows: readonly TableRow[]
  readonly decks: readonly PlainDeckCollector[]
  readonly cardCount: number
  readonly problems: readonly TableProblem[]
  readonly losses: LossCounter
}

function readRows(bytes: Uint8Array, options: TableOptions): Result<ReadRows> {
  const text = textOfFile(bytes, options.name, options.charset)
  if (!text.ok) return text
  const layout = guessLayout(text.value, options.layout)
  const { anki, separator, hasHeader, roles } = layout
  const parsed = parseTable(text.value, {
    separator,
    maxRows: maxTableRows,
    hasRemarks: anki !== null,
    from: anki?.end ?? 0,
    rowsBefore: anki?.lines ?? 0,
  })
  if (parsed.isCut) return fail({ code: 'table-too-long', name: options.name, maxRows: maxTableRows - 1 })
  const losses = countLosses()
  const problems: TableProblem[] = parsed.openQuote ? [{ what: 'open-quote', ...parsed.openQuote }] : []
  const rows = hasHeader ? parsed.rows.slice(1) : parsed.rows
  const decks = deckFinder(options, anki?.deck ?? null, losses)
  const wordsOf = anki?.isHtml === true ? htmlWords(losses) : (field: string): string => field
  const deckColumn = roles.indexOf('deck')
  let cardCount = 0
  for (const row of rows) {
    const plain = plainCardOf(row, layout, wordsOf)
    const tags = [...(plain.tags ?? []), ...(anki?.tags ?? [])]
    const added = decks.of(row.cells[deckColumn] ?? '').add({ ...plain, tags })
    if (added === 'card' || added === 'shortened') cardCount++
    const problem = problemOf(row, added, roles)
    if (problem) problems.push(problem)
    if (row.cells.length > roles.length)
      problems.push({ what: 'too-many-cells', row: row.row, column: roles.length + 1 })
  }
  return ok({ layout, rows, decks: decks.all(), cardCount, problems, losses })
}

/** A deck for each name that the rows give; those without one are in the file's own. */
function deckFinder(options: TableOptions, ownName: string | null, losses: LossCounter) {
  const decks = new Map<string, PlainDeckCollector>()
  const made = (name: string): PlainDeckCollector => {
    const isOwn = name === ''
    const title = isOwn ? (options.title ?? ownName ?? titleOfName(options.name)) : name
    const id: DeckId | undefined = isOwn ? options.deckId : undefined
    return collectPlainCards({
      format: 'table',
      title,
      names: isOwn ? [deckNameOf(options.name)] : [deckNameOf(options.name), name],
      losses,
      ...(id === undefined ? {} : { id }),
    })
  }
  return {
    of: (name: string): PlainDeckCollector => {
      // Beyond a school's needs, all further decks are one.
      const key = decks.size < maxDecks || decks.has(name.trim()) ? name.trim() : ''
      const deck = decks.get(key) ?? made(key)
      decks.set(key, deck)
      return deck
    },
    all: () => [...decks.values()],
  }
}

const maxDecks = 500
