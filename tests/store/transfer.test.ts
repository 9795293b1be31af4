/** A stranger's file is read apart from everything else: it can be stopped, and it takes neither more time nor more memory than it may. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { createTransfer } from '../../src/main/transfer/transfer.ts'
import { buildCard, buildDeck, faultOf, tempFolder, valueOf } from './library.ts'

const builtFile = new URL('../../out/main/transfer.js', import.meta.url)

function transferIn(file = builtFile, limits?: { timeMs: number; memoryBytes: number }) {
  const transfer = createTransfer(forkProcess(file), limits)
  onTestFinished(() => transfer.end())
  return transfer
}

/** A process that does what the file's name says instead of reading it. */
function disobedientProcess(): URL {
  const folder = join(tempFolder(), 'out')
  mkdirSync(folder)
  const file = join(folder, 'process.mjs')
  const text = `
    const held = []
    process.on('message', ({ id, asked: { name } }) => {
      if (name === 'crash') process.exit(3)
      if (name === 'abort') process.abort()
      if (name === 'mistake') process.send({ id })
      if (name === 'hoard') setInterval(() => held.push(Buffer.alloc(20_000_000, 1)), 5)
    })`
  writeFileSync(file, text)
  return new URL(`file://${file}`)
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const empty = new Uint8Array()
/** Without evidence, so that there can be any number. */
const manyCards = (count: number) =>
  buildDeck(
    1,
    Array.from({ length: count }, (_, n) => buildCard(n, { evidence: [] })),
  )

describe('the transfer process', () => {
  it('gives a deck as its file has it, however many cards it has, from bytes and from a path', async () => {
    const deck = manyCards(950)
    const transfer = transferIn()
    const opened = valueOf(await transfer.open({ name: 'a.dateline', bytes: bytesOf(printDeck(deck)) }))
    expect(opened).toMatchObject({ format: 'dateline', decks: [{ cards: 950 }], losses: [] })
    expect(valueOf(await transfer.deck(opened, 0)).deck).toEqual(deck)
    const path = join(tempFolder(), 'a.dateline')
    writeFileSync(path, printDeck(deck))
    const again = valueOf(await transfer.open({ name: 'a.dateline', path }))
    expect(valueOf(await transfer.deck(again, 0)).deck).toEqual(deck)
    expect(valueOf(await transfer.write(0, 'dateline')).content).toBe(printDeck(deck))
  })

  it('hands faults over as they are, and reads the next file after each', async () => {
    const transfer = transferIn()
    const read = async (name: string, text: string) => faultOf(await transfer.open({ name, bytes: bytesOf(text) }))
    expect(await read('a.dateline', printDeck(buildDeck(1, 2)).slice(0, -30))).toBe('deck-cut-off')
    expect(await read('a.xyz', '\u0000\u0001')).toBe('import-unknown')
    expect(faultOf(await transfer.open({ name: 'a', path: '/nowhere/a' }))).toBe('file-unreadable')
    expect(await read('a.dateline', printDeck(buildDeck(1, 2)))).toBe('no fault')
  })

  it.skipIf(process.platform === 'win32')(
    'refuses a folder, a pipe and a device at once, and waits for none',
    async () => {
      const folder = tempFolder()
      const pipe = join(folder, 'pipe.csv')
      execFileSync('mkfifo', [pipe])
      const link = join(folder, 'link.csv')
      symlinkSync('/dev/zero', link)
      const transfer = transferIn(builtFile, { timeMs: 10_000, memoryBytes: 300_000_000 })
      const reasonFor = async (path: string) => {
        const answer = await transfer.open({ name: 'a.csv', path })
        return !answer.ok && answer.fault.code === 'file-unreadable' ? answer.fault.reason : answer
      }
      expect(await reasonFor(folder)).toBe('it is a folder')
      expect(await reasonFor(pipe)).toBe('It is a pipe or a device')
      expect(await reasonFor(link)).toBe('It is a pipe or a device')
      const table = { name: 'a.csv', bytes: bytesOf('front,back\nWho?,Ada\n') }
      expect(faultOf(await transfer.open(table))).toBe('no fault')
    },
  )

  it('is stopped in the middle of reading, and reads again when asked again', async () => {
    const transfer = transferIn()
    const reading = transfer.open({ name: 'a.dateline', bytes: bytesOf(printDeck(manyCards(5000))) })
    transfer.end()
    expect(faultOf(await reading)).toBe('cancelled')
    expect(faultOf(await transfer.open({ name: 'b', bytes: bytesOf(printDeck(buildDeck(1, 1))) }))).toBe('no fault')
  })

  it('says that it crashed, made a mistake, ran out of memory or time', async () => {
    const process = disobedientProcess()
    const transfer = transferIn(process, { timeMs: 20_000, memoryBytes: 250_000_000 })
    const outcome = async (name: string) => faultOf(await transfer.open({ name, bytes: empty }))
    expect(await outcome('crash')).toBe('import-crashed')
    expect(await outcome('mistake')).toBe('internal')
    expect(await outcome('hoard')).toBe('took-too-much-memory')
    expect(await outcome('abort')).toBe('took-too-much-memory')
    const hasty = transferIn(process, { timeMs: 200, memoryBytes: 250_000_000 })
    expect(faultOf(await hasty.open({ name: 'silence', bytes: empty }))).toBe('took-too-long')
  })

  it('is ended before it takes 300 MB for a file that wants more', async () => {
    const hungry = `{"format":"dateline-deck","cards":[${'{},'.repeat(8_000_000)}{}]}`
    const answer = await transferIn().open({ name: 'a.dateline', bytes: bytesOf(hungry) })
    expect(faultOf(answer)).toBe('took-too-much-memory')
  })
})
