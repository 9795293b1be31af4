/** `extract --jsonl` over more lines than one thread answers alone: what comes out is what one thread would have said. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createCrew } from '../../src/cli/jsonl/crew.ts'
import { answerLine } from '../../src/cli/jsonl/line-answer.ts'
import { answerLines } from '../../src/cli/jsonl/line-stream.ts'
import { harbour } from './articles.ts'
import { runDateline } from './dateline.ts'

const script = resolve(import.meta.dirname, '..', '..', 'scripts', 'dateline.mjs')
const workerFile = new URL('../../out/main/line-worker.js', import.meta.url)

/** No two alike, of about 1,500 characters: forty call the first worker. */
const article = (n: number): string =>
  `${harbour.replaceAll('Velmora', `Velmora ${n}`)}\n${harbour.replace('March 3', `March ${(n % 28) + 1}`)}`
const line = (n: number): string => JSON.stringify({ id: `article ${n}`, text: article(n), dct: '2031-03-11' })
const articles = (count: number): string[] => Array.from({ length: count }, (_, n) => line(n))

/** What one thread answers to a line. */
function ownAnswer(each: string, index: number): string {
  const answer = answerLine(each, index + 1)
  if ('bug' in answer) throw new Error(answer.bug)
  return answer.json
}
/** To that many articles. */
const ownAnswers = (count: number): string[] => known.slice(0, count)
const known = articles(110).map(ownAnswer)

/** Answers each line with itself. */
const echo = { answer: (json: string) => Promise.resolve({ json, isFault: false, warning: null }) }

/** The answers of a crew, in the order in which they are printed. */
async function printed(lines: readonly string[], worker: URL, threads: number): Promise<string[]> {
  const crew = createCrew(worker, threads)
  onTestFinished(() => crew.close())
  const answers: string[] = []
  await answerLines(Readable.from([lines.join('\n')]), crew, ({ json }) => Promise.resolve(void answers.push(json)))
  return answers
}

const workerOf = (code: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${code}`)}`)

describe('a crew', () => {
  test.each([1, 2, 4])('of %i prints what one thread answers, byte for byte and in order', async (threads) => {
    if (!existsSync(workerFile)) throw new Error(`${fileURLToPath(workerFile)} is missing: run node scripts/build.mjs`)
    expect(await printed(articles(100), workerFile, threads)).toEqual(ownAnswers(100))
  })

  test('keeps the order where workers answer late and in any order', async () => {
    const late = workerOf(
      `parentPort.on('message', ({ number }) => setTimeout(() =>
        parentPort.postMessage({ number, answer: { json: 'late', isFault: false, warning: null } }), (number * 7) % 20))`,
    )
    const answers = await printed(articles(90), late, 3)
    const own = ownAnswers(90)
    expect(answers).toHaveLength(own.length)
    expect(answers.filter((answer, n) => answer !== 'late' && answer !== own[n])).toEqual([])
    expect(answers).toContain('late')
  })

  test.each([
    ['dies at its first line', `parentPort.once('message', () => { throw new Error('out of luck') })`],
    ['ends without a word', `parentPort.once('message', () => process.exit(0))`],
    ['cannot start', `throw new Error('no memory')`],
    ['is no program', `const`],
  ])('loses nothing with a worker that %s', async (_, code) => {
    expect(await printed(articles(90), workerOf(code), 3)).toEqual(ownAnswers(90))
  })

  test('prints all that came before a mistake of ours, and then tells of it', async () => {
    const answers: string[] = []
    const crew = {
      answer: (each: string) => (each === 'bad' ? Promise.resolve({ bug: 'no such word' }) : echo.answer(each)),
    }
    const run = answerLines(Readable.from(['a\nb\nbad\nc\n']), crew, ({ json }) =>
      Promise.resolve(void answers.push(json)),
    )
    await expect(run).rejects.toThrow('no such word')
    expect(answers).toEqual(['a', 'b'])
  })

  test('prints the answers to all lines that were read before the input fails', async () => {
    const input = Readable.from(
      (function* () {
        yield 'a\nb\n'
        throw new Error('the disk is gone')
      })(),
    )
    const answers: string[] = []
    const run = answerLines(input, echo, ({ json }) => Promise.resolve(void answers.push(json)))
    await expect(run).rejects.toThrow('the disk is gone')
    expect(answers).toEqual(['a', 'b'])
  })

  test('reads no further ahead of a slow reader than its bound', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield `${'x'.repeat((given += 1) && 9_999)}\n`
      })(),
    )
    let release: () => void = () => undefined
    const slow = new Promise<void>((settle) => (release = settle))
    const run = answerLines(endless, echo, () => slow)
    for (let before = -1; before !== given;) {
      before = given
      for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    }
    // A million characters in lines of ten thousand, and what the streams on the way hold.
    expect(given).toBeLessThan(150)
    endless.destroy(new Error('enough'))
    release()
    await expect(run).rejects.toThrow('enough')
  })

  test.each([
    ['ends without a line feed', 'a\nb'],
    ['has Windows line ends and blank lines', 'a\r\n\r\n \nb\r\n'],
  ])('reads an input that %s', async (_, text) => {
    const answers: string[] = []
    await answerLines(Readable.from([text]), echo, ({ json }) => Promise.resolve(void answers.push(json.trim())))
    expect(answers).toEqual(['a', 'b'])
  })

  test('keeps letters whole that a piece of the input ends within', async () => {
    const bytes = Buffer.from('Łódź\nŠiauliai\n')
    const answers: string[] = []
    const input = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    await answerLines(input, echo, ({ json }) => Promise.resolve(void answers.push(json)))
    expect(answers).toEqual(['Łódź', 'Šiauliai'])
  })
})

describe('extract --jsonl over many lines', () => {
  test('reports a bad line in its place and a malformed dct on standard error, and ends with 1', async () => {
    const lines = articles(110)
    lines[70] = 'not json'
    lines[90] = JSON.stringify({ id: 90, text: harbour, dct: 'yesterday' })
    const run = await runDateline(['extract', '--jsonl'], `\ufeff${lines.join('\n')}\n`)
    expect(run.code).toBe(1)
    const own = ownAnswers(110)
    for (const bad of [70, 90]) own[bad] = ownAnswer(lines[bad] ?? '', bad)
    expect(run.stdout.trimEnd().split('\n')).toEqual(own)
    expect(run.stdout).toContain('line 71 is no JSON')
    expect(run.stderr).toMatch(/^dateline: line 91: [^\n]+\n$/)
  })

  test('ends quietly when its reader has what it wanted', async () => {
    const child = spawn(process.execPath, [script, 'extract', '--jsonl'], { stdio: 'pipe' })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin.on('error', () => undefined)
    // Far more than is read, so that it ends amid the work.
    child.stdin.end(`${articles(5_000).join('\n')}\n`)
    let count = 0
    for await (const _ of createInterface({ input: child.stdout })) if (++count === 100) break
    child.stdout.destroy()
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('ends at once when it is interrupted', async () => {
    const child = spawn(process.execPath, [script, 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${articles(60).join('\n')}\n`)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
  })

  test('answers each line before the next is asked, however many there are', async () => {
    const child = spawn(process.execPath, [script, 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const got: unknown[] = []
    for (const each of articles(80)) {
      child.stdin.write(`${each}\n`)
      got.push((await answers.next()).value)
    }
    child.stdin.end()
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(0)
    expect(got).toEqual(ownAnswers(80))
  })
})
