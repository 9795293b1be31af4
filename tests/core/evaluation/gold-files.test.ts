/** What `npm run eval` and `npm run corpus` say of files they cannot read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCorpus } from '../../../src/evaluation/corpus-command.ts'
import { runEval } from '../../../src/evaluation/eval-command.ts'
import { readGold } from '../../../src/evaluation/gold-files.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-gold-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const written = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('annotated articles from disk', () => {
  test.each([
    ['a file that is not there', () => path.join(folder, 'none.jsonl'), /none\.jsonl cannot be read/],
    [
      'a cut-off line',
      () => written('cut.jsonl', '{"id":"a","text":"Oto left."}\n{"id":'),
      /cut\.jsonl, line 2 is no JSON/,
    ],
    ['a line of something else', () => written('other.jsonl', '[1]\n'), /line 1 has no id or no text/],
    ['an empty file', () => written('empty.jsonl', '\n'), /holds no article/],
    ['a folder without articles', () => folder, /No article of the corpus/],
    ['a prefix of no file', () => path.join(folder, 'nowhere', 'x'), /No article of the corpus/],
  ])('%s is named', (_, file, message) => {
    expect(() => readGold(file())).toThrow(message)
  })

  test('wrong usage gets the usage and exit code 2', () => {
    const lines: string[] = []
    const print = (line: string): void => {
      lines.push(line)
    }
    expect(runEval(folder, ['--nonsense'], print)).toBe(2)
    expect(runCorpus(folder, [], print)).toBe(2)
    expect(lines.join('\n')).toMatch(/npm run eval[\s\S]*npm run corpus/)
  })
})
