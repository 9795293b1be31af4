/** Writes a deck as CSV or TSV, a row a card, so that it can be sorted, mended and read back with nothing lost but looks. */
import type { Card, Deck, Source } from '../deck/deck.ts'
import { citationOf } from './cited-source.ts'
import { printCsv, type CsvStyle } from './csv.ts'
import type { Outgoing, Written } from './outgoing.ts'
import { countLossesOf } from './outgoing-losses.ts'
import { deckColumns, type DeckColumn } from './table-columns.ts'
import { cleanProse } from './plain-card.ts'
import { joinValues } from './value-list.ts'

export interface TableStyle {
  /** Excel takes a file without one for the system's old encoding. */
  readonly byteOrderMark?: boolean
}

const csv: CsvStyle = { separator: ',', lineEnd: '\r\n', marksFormulas: true }
const tsv: CsvStyle = { separator: '\t', lineEnd: '\n', marksFormulas: true }

export const writeCsv = ({ deck }: Outgoing, style: TableStyle = {}): Written<string> => writeTable(deck, csv, style)
export const writeTsv = ({ deck }: Outgoing, style: TableStyle = {}): Written<string> => writeTable(deck, tsv, style)

function writeTable(deck: Deck, style: CsvStyle, { byteOrderMark = false }: TableStyle): Written<string> {
  const citations = new Map(deck.sources.map((source: Source) => [source.sha256, citationOf(source)]))
  const rows = deck.cards.map((card) => {
    const cells = cellsOf(card, citations)
    return deckColumns.map((column) => cleanProse(cells[column]))
  })
  return {
    content: (byteOrderMark ? '\ufeff' : '') + printCsv({ columns: deckColumns, rows }, style),
    losses: countLossesOf(deck, ['formatting', 'media']).losses(),
  }
}

function cellsOf(card: Card, citations: ReadonlyMap<string, string>): Readonly<Record<DeckColumn, string>> {
  const { answer, attribution, event, sequence = [], distractors = [] } = card
  const sources = card.evidence.map(({ source }) => citations.get(source) ?? '')
  const isOneSource = sources.every((source) => source === sources[0])
  return {
    id: card.id,
    kind: card.kind,
    prompt: card.prompt,
    answer: answer.canonical,
    accepted: joinValues(answer.accepted),
    choices: joinValues(distractors),
    speaker: attribution?.speaker ?? '',
    verb: attribution?.verb ?? '',
    date: attribution?.date ?? '',
    evidence: joinValues(card.evidence.map(({ exact }) => exact)),
    source: joinValues(isOneSource ? sources.slice(0, 1) : sources),
    tags: joinValues(card.tags),
    precision: answer.precision ?? '',
    edtf: answer.edtf ?? '',
    order: joinValues(sequence.map(({ edtf, date, text }) => joinValues([edtf, date, text], ';'))),
    event: event ? joinValues([event.edtf, event.text, ...event.actors], ';') : '',
  }
}
