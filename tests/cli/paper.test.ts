/** Decks on paper, judged by what the PDF says: sizes, places, faces and words. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/core/deck/deck.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { asCardId } from '../../src/core/ids.ts'
import { card, deck } from '../core/deck/deck-builder.ts'
import { runDateline } from './dateline.ts'
import { readPdf, type PdfPage } from './pdf.ts'

const idlib = resolve('decks/idlib-august-2019.dateline')
const folder = mkdtempSync(join(tmpdir(), 'dateline-paper-test-'))
let files = 0

async function print(path: string, ...words: readonly string[]): Promise<readonly PdfPage[]> {
  const out = join(folder, `${String(files++)}.pdf`)
  const run = await runDateline(['export', path, '--out', out, '--to', ...words])
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
  return readPdf(readFileSync(out))
}

function deckFile(cards: readonly Card[], title: string): string {
  const path = join(folder, `${String(files++)}.dateline`)
  writeFileSync(path, printDeck(deck({ title, cards, revision: 3 })))
  return path
}

/** Nothing is set outside the sheet, and the foot of every page says deck, revision and place. */
function expectWhole(pages: readonly PdfPage[], title: string, revision: number): void {
  for (const { texts, width, height, words, fonts } of pages) {
    for (const { text, x, y, width: long } of texts) {
      expect({ text, isOnSheet: x >= 4 && x + long <= width - 4 && y >= 4 && y <= height - 3 }).toEqual({
        text,
        isOnSheet: true,
      })
    }
    expect(words).toContain(title)
    expect(words).toContain(`revision ${String(revision)}`)
    for (const font of fonts) expect(font).toMatchObject({ isEmbedded: true })
  }
}

const sizeOf = ({ width, height }: PdfPage) => [Math.round(width), Math.round(height)]
const cellOf = ({ width, height }: PdfPage, { x, y }: { x: number; y: number }) =>
  [Math.floor((x / width) * 2), Math.floor(((y - 12) / (height - 24)) * 4)] as const

describe('cut-out cards', () => {
  const cards = Array.from({ length: 11 }, (_, at) =>
    card({
      id: asCardId(`c-${String(at)}`),
      prompt: `Question${String(at)}x?`,
      answer: { canonical: `Answer${String(at)}x`, accepted: [] },
    }),
  )

  it.each([
    ['a4', 'long-edge', [210, 297]],
    ['letter', 'short-edge', [216, 279]],
  ] as const)('on %s, turned about the %s: each answer is printed behind its question', async (paper, edge, size) => {
    const pages = await print(deckFile(cards, 'Eleven cards'), 'pdf-cards', '--paper', paper, '--duplex', edge)
    expect(pages.map(sizeOf)).toEqual([size, size, size, size])
    expectWhole(pages, 'Eleven cards', 3)
    for (const at of cards.keys()) {
      const sheet = at < 8 ? 0 : 2
      const [front, back] = [pages[sheet], pages[sheet + 1]]
      const question = front?.texts.find(({ text }) => text.includes(`Question${String(at)}x`))
      const answer = back?.texts.find(({ text }) => text.includes(`Answer${String(at)}x`))
      if (!front || !back || !question || !answer) throw new Error(`card ${String(at)} is not there`)
      const [[column, row], [otherColumn, otherRow]] = [cellOf(front, question), cellOf(back, answer)]
      expect([otherColumn, otherRow]).toEqual(edge === 'long-edge' ? [1 - column, row] : [column, 3 - row])
    }
  })

  it('set what is long smaller and cut nothing off', async () => {
    const long = Array.from({ length: 330 }, (_, at) => `word${String(at)}`).join(' ')
    const path = deckFile(
      [card({ prompt: long.slice(0, 1990), answer: { canonical: long.slice(0, 1990), accepted: [] } })],
      'Long',
    )
    const pages = await print(path, 'pdf-cards')
    expectWhole(pages, 'Long', 3)
    for (const page of pages) {
      expect(page.words).toContain('word150')
      const last = page.texts.find(({ text }) => text.includes('word240'))
      expect(last && cellOf(page, last)[1]).toBe(0)
    }
  })
})

describe('other scripts', () => {
  const told = [
    ['Кто возглавил переговоры в Осло?', 'Анна Кузнецова'],
    ['من أعلن وقف إطلاق النار؟', 'وزير الخارجية'],
    ['מי הכריז על הפסקת האש?', 'שר החוץ'],
    ['Ποιος υπέγραψε τη συμφωνία;', 'Ο υπουργός'],
  ] as const
  const cards = told.map(([prompt, canonical], at) =>
    card({ id: asCardId(`s-${String(at)}`), prompt, answer: { canonical, accepted: [] }, evidence: [] }),
  )

  it('are set in faces that are carried along, from the right where they run that way', async () => {
    const pages = await print(deckFile(cards, 'Переговоры'), 'pdf-cards')
    expectWhole(pages, 'Переговоры', 3)
    const names = pages.flatMap(({ fonts }) => fonts.map(({ name }) => name)).join(' ')
    for (const name of ['Inter', 'NotoNaskhArabic', 'NotoSansHebrew', 'SourceSerif4']) expect(names).toContain(name)
    const [front] = pages
    // The second card stands in the right-hand column, the third in the left-hand one; each begins at its right edge.
    const half = (front?.width ?? 0) / 2
    for (const [script, edge] of [
      [/\p{Script=Hebrew}/u, half - 6],
      [/\p{Script=Arabic}/u, 2 * half - 12 - 6],
    ] as const) {
      const line = front?.texts.filter(({ text }) => script.test(text)) ?? []
      expect(line.map(({ isRightToLeft }) => isRightToLeft)).toContain(true)
      const end = Math.max(...line.map(({ x, width }) => x + width))
      expect(Math.abs(end - edge)).toBeLessThan(25)
    }
  })
})

it('a worksheet numbers its pages, has lines to write on, and its key comes apart', async () => {
  const pages = await print(idlib, 'pdf-worksheet')
  expectWhole(pages, 'Idlib and the Turkish safe zone, August 2019', 1)
  expect(pages[0]?.words).toContain('Worksheet')
  expect(pages[0]?.words).toContain('Name')
  const keyAt = pages.findIndex(({ words }) => words.includes('Answer key, for the teacher'))
  expect(keyAt % 2).toBe(0)
  const asked = pages
    .slice(0, keyAt)
    .map(({ words }) => words)
    .join(' ')
  expect(asked).not.toContain('Kremlin’s spokesman')
  expect(
    pages
      .slice(keyAt)
      .map(({ words }) => words)
      .join(' '),
  ).toContain('Kremlin’s spokesman')
  expect(pages[0]?.words).toMatch(/page 1 of \d/)
})

it('a test has its versions each on sheets of their own, and one key for all', async () => {
  const pages = await print(idlib, 'pdf-test', '--paper', 'letter', '--versions', '3', '--questions', '6')
  expectWhole(pages, 'Idlib and the Turkish safe zone, August 2019', 1)
  expect(new Set(pages.map((page) => sizeOf(page).join()))).toEqual(new Set(['216,279']))
  const firstOf = (word: string) => pages.findIndex(({ words }) => words.includes(word))
  const starts = [firstOf('Version A'), firstOf('Version B'), firstOf('Version C'), firstOf('Answer key')]
  expect(starts.map((at) => at % 2)).toEqual([0, 0, 0, 0])
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts)
  expect(pages.slice(0, starts[3]).some(({ words }) => words.includes('answer key'))).toBe(false)
  const single = await print(idlib, 'pdf-test', '--one-sided', '--versions', '1', '--questions', '3')
  expect(single).toHaveLength(2)
})

it('the timeline is a poster on its side', async () => {
  const [page] = await print(idlib, 'pdf-timeline')
  expect(page && sizeOf(page)).toEqual([297, 210])
  expect(page?.words).toContain('26 August 2019'.split(' ')[2])
  expect(page?.words).toContain('The Euphrates Shield')
})

describe('what cannot be printed', () => {
  it('is said in one line, and nothing is written', async () => {
    const out = join(folder, 'none.pdf')
    const run = await runDateline(['export', deckFile([card({})], 'One'), '--to', 'pdf-timeline', '--out', out])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('no timeline to print')
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    [['--to', 'csv', '--paper', 'a4'], '--paper belongs to the PDF formats.'],
    [['--to', 'pdf-cards', '--paper', 'a5'], '--paper takes a4 or letter.'],
    [['--to', 'pdf-test', '--versions', '5'], '--versions takes a whole number from 1 to 4.'],
  ] as const)('%s is wrong usage', async (words, problem) => {
    const run = await runDateline(['export', idlib, ...words])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(problem)
  })
})
