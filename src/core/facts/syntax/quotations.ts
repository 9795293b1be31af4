/** Pairs the quotation marks of a text, paragraph by paragraph; a mark left open runs to the end of its paragraph. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { lookup } from '../../lookup.ts'

export interface Quotation {
  /** From the opening to behind the closing mark. */
  readonly start: number
  readonly end: number
  /** Index into paragraphs. */
  readonly paragraph: number
  /** Without the marks. */
  readonly innerStart: number
  readonly innerEnd: number
  readonly closed: boolean
}

/** Opening marks and what closes them; „ is closed by either curly mark, as German and Dutch do. */
const closers: Readonly<Record<string, string>> = lookup({
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
})
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
/** Apostrophes that open a word rather than a quotation: ’90s, ’em, ’tis. */
const elided = /^['‘’](?:\d\ds?\b|em\b|til\b|cause\b|tis\b|twas\b|n\b)/i

const doubled = "''"

interface Open {
  readonly at: number
  readonly mark: string
}

export function findQuotations(analysed: AnalysedText): Quotation[] {
  const found: Quotation[] = []
  analysed.paragraphs.forEach(({ start, end }, paragraph) => {
    for (const { from, to, width, closed } of pairMarks(analysed.text.slice(start, end)))
      found.push({
        start: start + from,
        end: start + to,
        paragraph,
        innerStart: start + from + width,
        innerEnd: start + to - (closed ? width : 0),
        closed,
      })
  })
  return found
}

/** A run of one mark quotes nothing, and is passed at once. */
const marks = /(["'“”„‟«»‘’「」『』‹›＂])\1{3,}|["'“”„‟«»‘’「」『』‹›＂]/g

interface Pair {
  readonly from: number
  readonly to: number
  /** Characters of one mark. */
  readonly width: number
  readonly closed: boolean
}

/** Outermost pairs of one line; marks inside a quotation belong to it. */
function pairMarks(line: string): Pair[] {
  const pairs: Pair[] = []
  const last: LastMarks = {
    single: /['’](?![\p{L}\p{N}])/u.test(line) ? Math.max(line.lastIndexOf("'"), line.lastIndexOf('’')) : -1,
    guillemet: line.lastIndexOf('«'),
  }
  let open: Open | undefined
  let readTo = 0
  for (const { 0: mark, 1: run, index: at } of line.matchAll(marks)) {
    if (run !== undefined || at < readTo) continue
    // Two straight apostrophes do the work of one double mark, and are read together.
    if (mark === "'" && line.charAt(at + 1) === "'") {
      if (open?.mark === doubled) {
        pairs.push({ from: open.at, to: at + 2, width: 2, closed: true })
        open = undefined
      } else if (!open && /\S/.test(line.charAt(at + 2))) open = { at, mark: doubled }
      readTo = at + 2
    } else if (open) {
      if (closes(line, at, open.mark)) {
        pairs.push({ from: open.at, to: at + 1, width: 1, closed: true })
        open = undefined
      }
    } else if (opens(line, at, last)) open = { at, mark }
  }
  if (open) pairs.push({ from: open.at, to: line.length, width: open.mark.length, closed: false })
  return pairs
}

/** Where the last marks stand that could close a single quotation, or one in »…«; -1 where there is none. */
interface LastMarks {
  readonly single: number
  readonly guillemet: number
}

function opens(line: string, at: number, last: LastMarks): boolean {
  const mark = line.charAt(at)
  const after = line.charAt(at + 1)
  // A mark before a mark opens nothing that could be read.
  if (mark === '”' || mark === '’' || mark === after) return false
  const before = at === 0 ? ' ' : line.charAt(at - 1)
  const atWordStart = !isWordChar(before) && after !== '' && !/\s/.test(after)
  if (mark === '"' || mark === '＂') return atWordStart
  if (mark === "'" || mark === '‘' || mark === '’')
    return atWordStart && last.single > at && !elided.test(line.slice(at, at + 8))
  // »…« is German; «…» with a mark that closes cannot open.
  if (mark === '»') return atWordStart && last.guillemet > at
  return mark in closers
}

function closes(line: string, at: number, opening: string): boolean {
  const mark = line.charAt(at)
  const before = line.charAt(at - 1)
  const after = line.charAt(at + 1)
  if (opening === '"' || opening === '＂') return mark === opening && (!isWordChar(after) || !/\s/.test(before))
  if (opening === "'" || opening === '‘')
    return (mark === "'" || mark === '’') && !isWordChar(after) && !/\s/.test(before) && !isPlural(line, at)
  // A straight mark may close a curly one: sub-editors mix them.
  return (closers[opening] ?? '').includes(mark) || (opening === '“' && mark === '"' && !isWordChar(after))
}

/** "the workers' union": an apostrophe behind s with a lower-case word next is no closing mark. */
const isPlural = (line: string, at: number): boolean => /s['’] [a-z]/.test(line.slice(at - 1, at + 3))
