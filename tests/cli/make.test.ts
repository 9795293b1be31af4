/** `dateline make` and `check`: a deck from an article, the same each time, replaced only on success. */
import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Deck } from '../../src/core/deck/deck.ts'
import { factless, german, harbour } from './articles.ts'
import { runDateline } from './dateline.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-make-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const article = join(folder, 'harbour.txt')
writeFileSync(
  article,
  `${harbour}The Kestrel Bridge was opened by President Clara Moen of Velmora on 4 May 2029.
On 12 June 2030 the Northern Harbour Authority bought the Aldersund ferry company Marlin Lines.
“Velmora will never close the Kestrel Bridge to the fishermen of Aldersund,” Clara Moen told the parliament of Velmora on 2 March 2031.
`,
)
const deckId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const settings = ['--published', '2031-03-11', '--deck-id', deckId, '--publisher', 'The Velmora Courier']
const deckOf = (text: string): Deck => JSON.parse(text) as Deck

describe('make', () => {
  test('gives the same bytes for the same article, settings and deck id', async () => {
    const runs = await Promise.all([1, 2].map(() => runDateline(['make', article, ...settings])))
    expect(runs[0]?.code).toBe(0)
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout)
    const deck = deckOf(runs[0]?.stdout ?? '')
    expect(deck).toMatchObject({ format: 'dateline-deck', version: 1, id: deckId, revision: 1 })
    expect(deck.sources[0]).toMatchObject({ publisher: 'The Velmora Courier', published: '2031-03-11' })
    expect(deck.cards.length).toBeGreaterThan(3)
  })

  test('quotes evidence that stands in the article at its place', async () => {
    const deck = deckOf((await runDateline(['make', article, ...settings])).stdout)
    const text = deck.sources[0]?.text ?? ''
    for (const card of deck.cards) {
      expect(card.evidence.length).toBeGreaterThan(0)
      for (const { start, end, exact } of card.evidence) expect(text.slice(start, end)).toBe(exact)
    }
  })

  test('takes several articles into one deck that cites each of them', async () => {
    const second = join(folder, 'inquiry.txt')
    writeFileSync(
      second,
      `Inquiry into Velmora port\nThe port of Velmora closed on March 4 after a storm, Brandvold said.\n`,
    )
    const run = await runDateline(['make', article, second, '--published', '2031-03-11', '--deck-id', deckId])
    expect(run.code).toBe(0)
    const deck = deckOf(run.stdout)
    expect(deck.sources.map(({ title }) => title)).toHaveLength(2)
    expect(deck.title).toMatch(/ and 1 more$/)
    const known = new Set(deck.sources.map(({ sha256 }) => sha256))
    for (const { evidence } of deck.cards) for (const { source } of evidence) expect(known).toContain(source)
    expect(deckOf((await runDateline(['make', article, second, '--title', 'Velmora'])).stdout).title).toBe('Velmora')
  })

  test('takes an empty --published for unknown', async () => {
    const deck = deckOf((await runDateline(['make', article, '--published', ''])).stdout)
    expect(deck.sources[0]?.published).toBeNull()
  })

  test('takes an empty --publisher for unknown, whatever the page says', async () => {
    const page = fileURLToPath(new URL('../fixtures/articles/news-page.html', import.meta.url))
    const publisherOf = async (...args: string[]) =>
      deckOf((await runDateline(['make', page, ...args])).stdout).sources[0]?.publisher
    expect(await publisherOf()).toMatch(/\S/)
    expect(await publisherOf('--publisher', '')).toBeNull()
  })

  test('names the deck after the file where the article has no title', async () => {
    const untitled = join(folder, 'velmora-harbour.txt')
    writeFileSync(untitled, harbour.split('\n').slice(1).join('\n'))
    expect(deckOf((await runDateline(['make', untitled])).stdout).title).toBe('velmora-harbour')
  })

  test('writes a deck that check finds nothing in', async () => {
    const out = join(folder, 'harbour.dateline')
    expect((await runDateline(['make', article, ...settings, '--out', out])).code).toBe(0)
    expect(await runDateline(['check', out])).toMatchObject({ code: 0, stdout: '' })
    expect(await runDateline(['check', '-', '--json'], readFileSync(out))).toMatchObject({ code: 0, stdout: '[]\n' })
  })

  test.each([
    ['another language', german],
    ['neither date nor actor', factless],
    ['nothing to ask about', 'Geneva and Oslo. '.repeat(3)],
    ['nothing', ''],
  ])('leaves an existing file untouched when the article has %s', async (_, text) => {
    const bad = join(folder, 'bad.txt')
    const out = join(folder, 'kept.dateline')
    writeFileSync(bad, text)
    writeFileSync(out, 'what was there')
    const run = await runDateline(['make', bad, '--out', out])
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^[^\n]+\n$/)
    expect(readFileSync(out, 'utf8')).toBe('what was there')
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('writes through a link and into a pipe, and puts no file in their place', async () => {
    const target = join(folder, 'target.dateline')
    const [link, pipe] = [join(folder, 'link.dateline'), join(folder, 'pipe')]
    writeFileSync(target, 'earlier')
    symlinkSync(target, link)
    execFileSync('mkfifo', [pipe])
    expect((await runDateline(['make', article, '--out', link])).code).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(deckOf(readFileSync(target, 'utf8')).cards.length).toBeGreaterThan(0)
    const [run, piped] = await Promise.all([runDateline(['make', article, '--out', pipe]), readFile(pipe, 'utf8')])
    expect(run.code).toBe(0)
    expect(deckOf(piped).cards.length).toBeGreaterThan(0)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  test('says so when the folder to write to is not there', async () => {
    const run = await runDateline(['make', article, '--out', join(folder, 'no', 'such', 'deck.dateline')])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^[^\n]+\n$/)
  })
})

describe('check', () => {
  const checkText = (text: string): ReturnType<typeof runDateline> => runDateline(['check', '-'], text)
  const made = async (): Promise<string> => (await runDateline(['make', article, ...settings])).stdout

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), /cut off|incomplete|ends/i],
    ['from a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), /newer/i],
    ['of another format', () => '{"format":"something"}', /deck/i],
    ['no JSON at all', () => 'hello', /deck/i],
  ])('refuses a deck that is %s with its own sentence', async (_, spoil, words) => {
    const run = await checkText(spoil(await made()))
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^[^\n]+\n$/)
    expect(run.stderr).toMatch(words)
  })

  test('refuses a deck in which two cards share an id', async () => {
    const deck = deckOf(await made())
    const [first, second] = deck.cards
    const doubled = { ...deck, cards: [first, { ...second, id: first?.id }] }
    const run = await checkText(JSON.stringify(doubled))
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(first?.id)
  })

  test('refuses a deck of 500 MB without reading it', async () => {
    const vast = join(folder, 'vast.dateline')
    writeFileSync(vast, '{')
    truncateSync(vast, 500_000_000)
    const run = await runDateline(['check', vast])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^[^\n]*500\.0 MB[^\n]*\n$/)
  })

  test('prints a line a finding with rule, card and message', async () => {
    const deck = deckOf(await made())
    const [first, ...rest] = deck.cards
    const spoiled = { ...deck, cards: [{ ...first, prompt: 'When did he say this?' }, ...rest] }
    const run = await checkText(JSON.stringify(spoiled))
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(new RegExp(`^\\S+ ${first?.id ?? ''} .+`, 'm'))
  })
})
