import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printCsv, type Cell } from '../../../src/core/formats/csv.ts'

/** A reader by the grammar of RFC 4180, section 2. */
function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    records.push(record)
    record = []
  }
  return records
}

it('every record ends with CR LF, and text with a comma, a quotation mark or a line break is quoted', () => {
  const rows: Cell[][] = [
    ['Lamps, two', 1],
    ['He said "no"\nand left', null],
  ]
  expect(printCsv({ columns: ['What', 'How many'], rows })).toBe(
    'What,How many\r\n"Lamps, two",1\r\n"He said ""no""\nand left",\r\n',
  )
})

it('a reader of RFC 4180 gets back what was put in', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((each) => !/^\s*[=+\-@＝＋－＠]/u.test(each) && !/^[\s]/u.test(each))
  const rows = fc.array(fc.tuple(text, fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))))
  fc.assert(
    fc.property(rows, (cells) => {
      const read = readCsv(printCsv({ columns: ['text', 'number'], rows: cells }))
      expect(read.slice(1)).toEqual(cells.map(([words, number]) => [words, String(number)]))
    }),
  )
})

it.each(['=1+2', '+31 20 555', '-1+cmd', '@SUM(A1)', '\t=1', ' =1', '＝1+2', '\r=1'])(
  'a spreadsheet takes %j for text',
  (cell) => {
    const [[read]] = [readCsv(printCsv({ columns: [cell], rows: [] }))[0] ?? []]
    expect(read).toBe(`'${cell}`)
  },
)

it('numbers stay numbers, also below zero, and what is no number is empty', () => {
  expect(printCsv({ columns: ['n'], rows: [[-1.5], [NaN], [null]] })).toBe('n\r\n-1.5\r\n\r\n\r\n')
})
