/** Finds what in a page of Markdown is a card; everything else is passed over. */
import { clozeQuestions } from './cloze-marks.ts'
import { labelOf } from './markdown-inline.ts'
import { looseCards, tagsOfLine } from './markdown-loose.ts'
import { lookup } from '../lookup.ts'

/** All text still as it stands in the page. */
export interface MarkdownCard {
  readonly prompt: string
  readonly answer: string
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  /** With the name of the footnote behind each. */
  readonly quotes: readonly { readonly text: string; readonly note: string }[]
  readonly tags: readonly string[]
  readonly comment: string | null
}

export interface MarkdownPage {
  readonly title: string | null
  readonly cards: readonly MarkdownCard[]
  readonly notes: ReadonlyMap<string, string>
}

interface Field {
  readonly label: string
  readonly lines: string[]
}
interface Draft {
  readonly fields: Field[]
  readonly quotes: string[][]
  readonly tags: readonly string[]
  comment: string | null
}

const longNames: Readonly<Record<string, string>> = lookup({ Question: 'Q', Answer: 'A', Cloze: 'C' })

export function readMarkdownBlocks(text: string): MarkdownPage {
  const cards: MarkdownCard[] = []
  const notes = new Map<string, string>()
  let title: string | null = null
  let tags: readonly string[] = []
  let draft: Draft | null = null
  /** What the next line goes on with; a blank line ends it. */
  let open: string[] | null = null
  let loose: string[] = []

  const endLoose = (): void => {
    for (const card of looseCards(loose)) cards.push({ ...card, fields: [], quotes: [], tags, comment: null })
    loose = []
  }
  const endCard = (): void => {
    endLoose()
    if (draft) for (const card of cardsOf(draft)) cards.push(card)
    draft = null
    open = null
  }
  const begin = (): Draft => {
    endCard()
    return { fields: [], quotes: [], tags, comment: null }
  }

  for (const { line, isCode } of pageLines(text)) {
    const labelled = isCode ? null : labelOf(line)
    const name = labelled ? (longNames[labelled.label] ?? labelled.label) : ''
    if (isCode) open?.push(line)
    else if (line === '') {
      endLoose()
      open = null
    } else if (labelled && (name === 'Q' || name === 'C' || draft)) {
      if (name === 'Q' || name === 'C' || draft === null) draft = begin()
      open = [labelled.rest]
      draft.fields.push({ label: name, lines: open })
    } else if (draft && /^<!-- card .{1,1000} -->$/.test(line)) {
      draft.comment = line.slice(10, -4)
      open = null
    } else if (/^>/.test(line) && draft) {
      const quote: string = line.replace(/^> ?/, '').trim()
      const last: string[] | undefined = draft.quotes.at(-1)
      if (last !== undefined && open === last) last.push(quote)
      else draft.quotes.push((open = [quote]))
    } else if (/^\[\^[^[\]\s]{1,50}\]:/.test(line)) {
      endCard()
      const end = line.indexOf(']:')
      notes.set(line.slice(2, end), line.slice(end + 2).trim())
    } else if (/^#{1,6}\s/.test(line)) {
      endCard()
      if (/^#\s/.test(line)) title ??= line.slice(1).trim()
    } else if (/^(?:---+|\*\*\*+|___+)$/.test(line)) endCard()
    else if (open) open.push(line)
    else {
      const found = tagsOfLine(line)
      if (found) tags = found
      else loose.push(line)
    }
  }
  endCard()
  return { title, cards, notes }
}

/** A sentence with gaps is as many cards; what else stands with it belongs to all of them. */
function cardsOf({ fields, quotes, tags, comment }: Draft): readonly MarkdownCard[] {
  const joined = fields.map(({ label, lines }) => ({ label, text: lines.join('\n') }))
  const textOf = (label: string): string =>
    joined
      .filter((field) => field.label === label)
      .map(({ text }) => text)
      .join('\n')
  const shared = {
    fields: joined.filter(({ label }) => !['Q', 'A', 'C'].includes(label)),
    quotes: quotes.map(quoteOf),
    tags,
  }
  const gaps = clozeQuestions(textOf('C'))
  if (gaps.length > 0)
    return gaps.map((question) => ({ ...shared, ...question, comment: gaps.length === 1 ? comment : null }))
  const question = textOf('Q')
  if (question === '') return []
  const asked = textOf('A') === '' ? clozeQuestions(question) : []
  return asked.length > 0
    ? asked.map((one) => ({ ...shared, ...one, comment: null }))
    : [{ ...shared, prompt: question, answer: textOf('A'), comment }]
}

function quoteOf(lines: readonly string[]): MarkdownCard['quotes'][number] {
  const text = lines.join('\n')
  const [reference, note = ''] = / ?\[\^([^[\]\s]{1,50})\]$/.exec(text.slice(-60)) ?? []
  return { text: reference === undefined ? text : text.slice(0, -reference.length), note }
}

/** Trimmed, without front matter; code is given as text in which nothing is a mark. */
function* pageLines(text: string): Generator<{ readonly line: string; readonly isCode: boolean }> {
  const lines = text.split('\n')
  let fence: string | null = null
  let from = 0
  if (lines[0]?.trim() === '---') {
    const end = lines.indexOf('---', 1)
    if (end !== -1) from = end + 1
  }
  for (const raw of lines.slice(from)) {
    const line = raw.trim()
    const [, mark] = /^(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== null) {
      if (mark !== undefined && line === mark && mark.startsWith(fence)) fence = null
      else yield { line: raw.replace(/[\\`*_[\]<>~=&{}]/g, '\\$&'), isCode: true }
    } else if (mark !== undefined && !/^```+[^`]+```+$/.test(line)) fence = mark
    else yield { line, isCode: false }
  }
}
