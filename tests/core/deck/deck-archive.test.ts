import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDeck, printDeck } from '../../../src/core/deck/deck-file.ts'
import { maxDeckBytes } from '../../../src/core/deck/limits.ts'
import { bytesOf, deck } from './deck-builder.ts'

const json = bytesOf(printDeck(deck()))
const pack = (files: Zippable): ReturnType<typeof parseDeck> => parseDeck(zipSync(files))

/** A byte that no two neighbours share, so that nothing shrinks. */
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => ((at * 2_654_435_761) >>> 13) & 255)

describe('a zipped deck', () => {
  it('is the same deck as its JSON, packed or stored, with media beside it', () => {
    expect(pack({ 'deck.json': json, 'media/map.png': noise(40_000) })).toEqual({ ok: true, value: deck() })
    expect(pack({ 'media/map.png': noise(40_000), 'deck.json': [json, { level: 0 }] })).toEqual({
      ok: true,
      value: deck(),
    })
  })

  it('is refused where a name leads out of its folder', () => {
    for (const name of ['../deck.json', '/etc/deck', 'media/../../x', 'C:\\x', 'media\\..\\x'])
      expect(pack({ 'deck.json': json, [name]: noise(10) }), name).toMatchObject({
        ok: false,
        fault: { code: 'deck-invalid', problem: 'holds a file whose name leads out of its folder' },
      })
  })

  it('is refused without a deck in it', () => {
    expect(pack({ 'other.json': json })).toMatchObject({
      ok: false,
      fault: { code: 'deck-invalid', problem: 'holds no deck.json' },
    })
  })

  it('is never inflated beyond what a deck may hold', () => {
    const bomb = zipSync({ 'deck.json': [new Uint8Array(maxDeckBytes + 20_000_000), { level: 9 }] })
    expect(bomb.length).toBeLessThan(200_000)
    expect(parseDeck(bomb).ok).toBe(false)
  })

  it('is refused where it holds tens of thousands of files', () => {
    const many = Object.fromEntries(Array.from({ length: 20_002 }, (_, at) => [`media/${at}`, new Uint8Array(0)]))
    expect(pack(many)).toMatchObject({ ok: false, fault: { problem: 'holds more than 20001 files' } })
  })

  it('is called cut off at whatever byte it ends', () => {
    const whole = zipSync({ 'deck.json': json, 'media/a.bin': noise(300) })
    for (let length = 30; length < whole.length - 22; length += 7)
      expect(parseDeck(whole.slice(0, length)), `after ${length} bytes`).toEqual({
        ok: false,
        fault: { code: 'deck-cut-off' },
      })
  })
})
