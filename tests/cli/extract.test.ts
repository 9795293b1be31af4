/** `dateline extract` as a caller sees it: output, exit codes, one line of reason. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts/facts.ts'
import { factless, german, harbour } from './articles.ts'
import { runDateline, runDatelineInto } from './dateline.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-extract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const factsOf = (stdout: string): Facts => JSON.parse(stdout) as Facts
const isOneLine = (text: string): boolean => /^[^\n]+\n$/.test(text)

describe('extract FILE', () => {
  test('prints facts whose surfaces stand at their offsets', async () => {
    const run = await runDateline(['extract', file('harbour.txt', harbour), '--published', '2031-03-11'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const facts = factsOf(run.stdout)
    for (const { start, end, surface } of [...facts.dates, ...facts.actors])
      expect(harbour.slice(start, end)).toBe(surface)
    const values = new Map(facts.dates.map((date) => [date.surface, date.edtf]))
    expect(values.get('Tuesday')).toBe('2031-03-11')
    expect(values.get('March 3')).toBe('2031-03-03')
    expect(values.get('May 1987')).toBe('1987-05')
  })

  test('invents no year where the publication date is unknown', async () => {
    const run = await runDateline(['extract', file('undated.txt', harbour)])
    const byName = new Map(factsOf(run.stdout).dates.map((date) => [date.surface, date]))
    expect(byName.get('March 3')).toMatchObject({ value: 'XXXX-03-03', edtf: 'XXXX-03-03' })
    expect(byName.get('Tuesday')).toMatchObject({ edtf: null })
  })

  test('counts offsets behind a byte order mark and keeps CRLF', async () => {
    const crlf = harbour.replaceAll('\n', '\r\n')
    const run = await runDateline(['extract', file('crlf.txt', `\ufeff${crlf}`)])
    for (const { start, end, surface } of factsOf(run.stdout).actors) expect(crlf.slice(start, end)).toBe(surface)
  })

  test('carries the extracted text along for a page', async () => {
    const page = `<html><head><title>Harbour</title></head><body><article>${harbour
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`
    const facts = factsOf((await runDateline(['extract', file('page.html', page)])).stdout)
    for (const { start, end, surface } of facts.actors) expect(facts.text?.slice(start, end)).toBe(surface)
  })

  test.each([
    ['an empty file', 'empty.txt', '', 'There is no text'],
    ['white space', 'blank.txt', ' \n\t\n', 'nothing but white space'],
    ['ten megabytes of text', 'huge.txt', 'Lorem ipsum dolor sit amet. '.repeat(380_000), 'reads up to 2,000,000'],
    ['binary content', 'noise.txt', new Uint8Array(4096).map((_, index) => (index * 7919) % 256), 'is not a text'],
    ['a PDF', 'paper.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'cannot read PDF files'],
    [
      'a page without an article',
      'none.html',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'found no article',
    ],
    ['a text with neither date nor actor', 'rain.txt', factless, 'no date, name or claim'],
    ['another language', 'hafen.txt', german, 'seems to be in German'],
  ])('refuses %s on one line of its own with exit 1', async (_, name, content, words) => {
    const run = await runDateline(['extract', file(name, content)])
    expect(run.code).toBe(1)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(words)
    expect(run.stderr).toSatisfy(isOneLine)
  })

  test('says the same of a file that is not there', async () => {
    const run = await runDateline(['extract', join(folder, 'nowhere.txt')])
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/nowhere\.txt.*no such file/)
  })

  test('reads UTF-16 and Windows-1252 with their accents', async () => {
    const accented = harbour.replaceAll('Brandvold', 'Brändvoldé')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(accented, 'utf16le')])
    const western = Buffer.from(accented.replaceAll('“', '"').replaceAll('”', '"'), 'latin1')
    for (const [name, bytes] of [
      ['wide.txt', utf16],
      ['western.txt', western],
    ] as const) {
      const run = await runDateline(['extract', file(name, new Uint8Array(bytes))])
      expect(run.stdout).toContain('Brändvoldé')
    }
  })

  test.each([
    [['extract']],
    [['extract', 'a', 'b']],
    [['extract', 'a', '--nonsense']],
    [['extract', 'a', '--published', 'last week']],
    [['frobnicate']],
    [[]],
  ])('calls %j wrong usage', async (args) => {
    const run = await runDateline(args)
    expect(run.code).toBe(2)
    expect(run.stderr).toSatisfy(isOneLine)
  })
})

// The device that is always full; other systems have none.
test.runIf(process.platform === 'linux')('a full disk behind standard output is told in one line', () => {
  const run = runDatelineInto('/dev/full', ['extract', file('harbour.txt', harbour)])
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('“standard output” cannot be written: the disk is full.')
  expect(isOneLine(run.stderr)).toBe(true)
})

describe('extract --jsonl', () => {
  test('gives a number back as a number, so that an answer is found by its id', async () => {
    const run = await runDateline(['extract', '--jsonl'], `{"id":7,"text":"Ann Lee resigned."}\n{"id":8}\n`)
    const ids = run.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: unknown }).id)
    expect(ids).toEqual([7, 8])
  })

  const lines = (...documents: unknown[]): string => documents.map((each) => `${JSON.stringify(each)}\n`).join('')

  test('answers line by line, in order, never refusing a text', async () => {
    const run = await runDateline(
      ['extract', '--jsonl'],
      lines(
        { id: 'a', text: harbour, dct: '2031-03-11', gold: ['secret'] },
        { id: 'b', text: german },
        { id: 'c', text: '' },
      ),
    )
    expect(run.code).toBe(0)
    const answers = run.stdout.trimEnd().split('\n').map(factsOf)
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(run.stdout).not.toContain('secret')
    expect(answers[0]?.dates.find((date) => date.surface === 'Tuesday')?.value).toBe('2031-03-11')
  })

  test('says in one line that a file is not there', async () => {
    const run = await runDateline(['extract', '--jsonl', join(folder, 'nowhere.jsonl')])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('“nowhere.jsonl” cannot be read: there is no such file.')
    expect(run.stderr).toSatisfy(isOneLine)
  })

  test('treats a malformed dct as unknown, with a warning', async () => {
    const run = await runDateline(['extract', '--jsonl'], lines({ id: 'a', text: harbour, dct: 'yesterday' }))
    expect(run.code).toBe(0)
    expect(run.stderr).toMatch(/line 1/)
    expect(factsOf(run.stdout).dates.find((date) => date.surface === 'Tuesday')?.edtf).toBeNull()
  })

  test('reports a line that is no JSON in its place and ends with 1', async () => {
    const run = await runDateline(['extract', '--jsonl'], `{"id":"a","text":"x"}\nnot json\n{"id":"b","text":"y"}\n`)
    expect(run.code).toBe(1)
    const answers = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; fault?: unknown })
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b'])
    expect(answers[1]?.fault).toBeDefined()
  })
})
