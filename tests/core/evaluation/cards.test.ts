/** What `npm run eval:cards` counts, and what it gives to be read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDecks, measureYield } from '../../../src/evaluation/card-yield.ts'
import { runCards } from '../../../src/evaluation/cards-command.ts'
import type { GoldArticle } from '../../../src/evaluation/gold.ts'
import { readingPack } from '../../../src/evaluation/reading-pack.ts'

/** Filled up with sentences that ask for nothing. */
const longEnough = (text: string): string =>
  `${text}\n\n${'Rain fell on the roofs and ran down to the sea. '.repeat(25)}`

const ferry: GoldArticle = {
  id: 'ferry',
  dct: '2031-05-06',
  text: longEnough(
    'Ferry line to Brena closes\n\nThe Norvik Ferry Company closed its line to Brena on 4 May 2031, said Ada Okoro, the mayor of Brena. Okoro said on Monday that the Norvik Ferry Company had lost 12 million crowns in 2030.',
  ),
}
const notice: GoldArticle = { id: 'notice', text: 'The library is closed on Monday.' }
const french: GoldArticle = {
  id: 'french',
  text: 'Le maire de la ville a dit que la pluie tombait sur les toits et que les rues étaient vides depuis lundi. '.repeat(
    15,
  ),
}

let folder = ''
const written = (articles: readonly GoldArticle[]): string => {
  const file = path.join(folder, 'set.jsonl')
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'))
  return file
}
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-cards-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]): { readonly code: number; readonly out: string } => {
  const lines: string[] = []
  const code = runCards(folder, args, (line) => lines.push(line))
  return { code, out: lines.join('\n') }
}

describe('the yield of cards', () => {
  test('is told for 700 words, the middle of all articles', () => {
    const decks = makeDecks([ferry, french])
    const [own] = decks
    const { articles, cards, median, findings } = measureYield(decks)
    expect(articles).toBe(2)
    expect(cards).toBeGreaterThan(1)
    expect(median).toBeCloseTo((cards * 700) / (own?.words ?? 0))
    expect(findings).toBe(0)
  })
  test('leaves out what is too short for an article', () => {
    expect(measureYield(makeDecks([notice])).articles).toBe(0)
  })
  test('names why an article has no cards', () => {
    expect([...measureYield(makeDecks([french])).faults]).toEqual([['article-language', 1]])
  })
})

describe('the command', () => {
  test('prints a set with its kinds and what is held back', () => {
    const { code, out } = run(written([ferry, french]))
    expect(code).toBe(0)
    expect(out).toMatch(/^set\.jsonl: 2 articles, \d+ cards, [\d.]+ a 700 words \(median\), 0 findings$/m)
    expect(out).toMatch(/kinds .*role/)
    expect(out).toMatch(/no cards +article-language 1/)
  })
  test('prints an article with each of its cards to be read', () => {
    const { code, out } = run(written([ferry, french]), '--read', '5')
    expect(code).toBe(0)
    expect(out).toContain('closed its line to Brena')
    expect(out).toContain('**ferry#1**')
    expect(out).toMatch(/Q: .*\n *A: .*/)
    expect(out).not.toContain('french')
  })
  test('spreads what is to be read over the set', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...ferry, id: `ferry${String(at)}` }))
    const page = readingPack(makeDecks(many), 3)
    expect([...page.matchAll(/^## (\w+)/gm)].map(([, id]) => id)).toEqual(['ferry0', 'ferry3', 'ferry6'])
  })
  test.each([[['--nonsense']], [['--read', 'x', 'set.jsonl']], [['--read', '3']]])('%j is wrong usage', (args) => {
    const { code, out } = run(...args)
    expect(code).toBe(2)
    expect(out).toMatch(/^usage/)
  })
})
