/** Cuts any text into rows and cells, in linear time: RFC 4180 as it is written, and as people's programs get it wrong. */

export interface TableRow {
  readonly cells: readonly string[]
  /** As a spreadsheet counts, from 1; blank rows and remarks count. */
  readonly row: number
}

export interface ParsedTable {
  readonly rows: readonly TableRow[]
  /** The row and column (from 1) of a quotation mark that is never closed, which is taken for an ordinary one. */
  readonly openQuote: { readonly row: number; readonly column: number } | null
  /** There is more than the rows that were asked for. */
  readonly isCut: boolean
}

export interface ParseOptions {
  readonly separator: string
  readonly maxRows: number
  /** Lines that begin with a hash are remarks, as in Anki's text files. */
  readonly hasRemarks?: boolean
  /** Where the table begins, and the rows that stand before it. */
  readonly from?: number
  readonly rowsBefore?: number
}

/** What stands beyond it is not kept: no table for people is as wide. */
const maxCells = 200

export function parseTable(text: string, options: ParseOptions): ParsedTable {
  const { separator, maxRows, hasRemarks = false } = options
  const nextCell = cellReader(text, separator)
  const rows: TableRow[] = []
  let openQuote: ParsedTable['openQuote'] = null
  let at = options.from ?? 0
  let row = options.rowsBefore ?? 0
  while (at < text.length && rows.length < maxRows) {
    row++
    if (hasRemarks && text.charAt(at) === '#') {
      at = afterLine(text, at)
      continue
    }
    const cells: string[] = []
    for (let column = 1, isLast = false; !isLast; column++) {
      const cell = nextCell(at)
      if (cell.isOpen) openQuote ??= { row, column }
      if (column <= maxCells) cells.push(cell.text)
      isLast = text.charAt(cell.end) !== separator
      at = isLast ? cell.end : cell.end + 1
    }
    at = afterBreak(text, at)
    if (cells.some((cell) => cell !== '')) rows.push({ cells, row })
  }
  return { rows, openQuote, isCut: at < text.length }
}

interface ReadCell {
  readonly text: string
  /** Of the separator or line break after it. */
  readonly end: number
  /** It begins with a quotation mark that nothing closes. */
  readonly isOpen?: true
}

function cellReader(text: string, separator: string): (from: number) => ReadCell {
  const plainEnd = new RegExp(`[\\r\\n${separator === '|' ? '\\|' : separator}]`, 'g')
  /** Read in vain, behind quotation marks that quote nothing; beyond the text's length they are given up. */
  let wasted = 0

  const readPlain = (from: number): ReadCell => {
    plainEnd.lastIndex = from
    const end = plainEnd.exec(text)?.index ?? text.length
    return { text: text.slice(from, end).trim(), end }
  }
  const readQuoted = (from: number): ReadCell => {
    let value = ''
    for (let at = from + 1; ;) {
      const quote = text.indexOf('"', at)
      if (quote === -1) {
        wasted = Infinity
        return { ...readPlain(from), isOpen: true }
      }
      value += text.slice(at, quote)
      if (text.charAt(quote + 1) === '"') {
        value += '"'
        at = quote + 2
        continue
      }
      const end = afterSpaces(text, quote + 1)
      if (end === text.length || /[\r\n]/.test(text.charAt(end)) || text.charAt(end) === separator)
        return { text: value, end }
      // "Yes" was said by whom: these marks belong to the text.
      wasted += end - from
      return readPlain(from)
    }
  }
  return (from) => {
    const start = afterSpaces(text, from)
    return text.charAt(start) === '"' && wasted <= text.length ? readQuoted(start) : readPlain(from)
  }
}

function afterSpaces(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === ' ') at++
  return at
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

function afterBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return /[\r\n]/.test(text.charAt(at)) ? at + 1 : at
}
