/** Our own file carries its media, and whatever a stranger does to it, nothing comes in that is not what the deck lists. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../src/core/deck/deck.ts'
import { parseDeck, printDeck } from '../../../src/core/deck/deck-file.ts'
import { maxDeckBytes, maxPackageBytes } from '../../../src/core/deck/limits.ts'
import { faultOfSize } from '../../../src/core/file-size.ts'
import { readDateline, writeDateline } from '../../../src/core/formats/dateline-file.ts'
import { readZip, unpackEntry } from '../../../src/core/formats/zip-entries.ts'
import { bytesOf, deck } from '../deck/deck-builder.ts'

const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4])
const medium = (name: string, bytes: Uint8Array) => ({ name, sha256: bytesToHex(sha256(bytes)), bytes: bytes.length })
const illustrated = (): Deck => ({ ...deck(), media: [medium('map.png', picture)] })
const read = (bytes: Uint8Array) => {
  const incoming = readDateline(bytes)
  if (!incoming.ok) throw new Error(incoming.fault.code)
  return incoming.value
}
const zipOf = (files: Record<string, Uint8Array>, of: Deck = illustrated()) =>
  zipSync({ 'deck.json': bytesOf(printDeck(of)), ...files })
const limits = { maxEntries: 100, maxBytes: 10_000_000 }
/** Where the directory's first entry says a number. */
const changed = (zip: Uint8Array, offset: number, value: number): Uint8Array => {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  view.setUint32(view.getUint32(copy.length - 6, true) + offset, value, true)
  return copy
}

describe('a deck file', () => {
  it('is plain JSON without media, and with them a zip that brings deck and bytes back', () => {
    expect(writeDateline({ deck: deck(), medium: () => null }).content).toBe(printDeck(deck()))
    const { content, losses } = writeDateline({ deck: illustrated(), medium: () => picture })
    const back = read(content as Uint8Array)
    expect([back.decks[0]?.deck, back.medium('map.png'), back.losses]).toEqual([illustrated(), picture, []])
    expect(losses).toEqual([])
    expect(writeDateline({ deck: illustrated(), medium: () => picture }).content).toEqual(content)
  })

  it('says which medium is missing, on the way out and in', () => {
    const { content, losses } = writeDateline({ deck: illustrated(), medium: () => null })
    expect(losses).toEqual([{ what: 'media', count: 1, examples: ['map.png'] }])
    expect(read(bytesOf(content as string)).losses).toEqual([{ what: 'unread-file', count: 1, examples: ['map.png'] }])
  })

  it('has as many media as any Dateline opens, says which stay behind, and is larger with them than words may be', () => {
    const large = new Uint8Array(45_000_000)
    const names = ['a.wav', 'b.wav', 'c.wav', 'd.png']
    const full: Deck = { ...deck(), media: names.map((name) => ({ ...medium(name, picture), name })) }
    const bytesOfName = (name: string) => (name.endsWith('.wav') ? large : picture)
    const { content, losses } = writeDateline({ deck: full, medium: bytesOfName })
    expect(losses).toEqual([{ what: 'media', count: 1, examples: ['c.wav'] }])
    expect(content.length).toBeGreaterThan(maxDeckBytes)
    expect(content.length).toBeLessThan(maxPackageBytes)
    expect(parseDeck(content as Uint8Array)).toEqual({ ok: true, value: full })
    expect(faultOfSize('a.dateline', content.length, 'deck')).toBeNull()
    expect(faultOfSize('a.dateline', maxPackageBytes + 1, 'deck')).toMatchObject({ code: 'deck-too-large' })
  })

  it('shows no medium that is another than the one listed, unlisted, or neither picture nor sound', () => {
    const other = read(zipOf({ 'media/map.png': Uint8Array.from([...picture, 5]), 'media/more.png': picture }))
    expect([other.medium('map.png'), other.medium('more.png'), other.losses.length]).toEqual([null, null, 1])
    const svg = utf8ToBytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const drawn = read(zipOf({ 'media/a.png': svg }, { ...deck(), media: [medium('a.png', svg)] }))
    expect(drawn.medium('a.png')).toBeNull()
  })
})

describe('a stranger’s zip', () => {
  const zip = zipOf({ 'media/map.png': picture })

  it('gives each entry as it was packed', () => {
    const found = readZip(zip, limits)
    const entry = found.ok ? found.entries.get('media/map.png') : undefined
    expect(entry && unpackEntry(entry)).toEqual(picture)
  })

  it('is refused or left unread where it lies about a size', () => {
    const smaller = readZip(changed(zip, 24, 10), limits)
    const entry = smaller.ok ? smaller.entries.get('deck.json') : undefined
    expect(entry && unpackEntry(entry)).toBeNull()
    expect(readZip(changed(zip, 24, 0x7fffffff), limits)).toEqual({ ok: false, problem: 'too-large' })
    expect(readZip(changed(zip, 20, 0x7fffffff), limits)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('is refused where entries share their bytes, names lead outside, or it is packed too tightly', () => {
    expect(readZip(changed(zip, 20, zip.length - 200), limits).ok).toBe(false)
    for (const name of ['../x', '/etc/x', 'C:\\x', '\\\\server\\share\\x', 'a/../../x'])
      expect(readZip(zipSync({ [name]: picture }), limits), name).toEqual({ ok: false, problem: 'unsafe-name' })
    const bomb = zipSync({ a: [new Uint8Array(9_000_000), { level: 9 }] })
    expect(readZip(bomb, limits)).toEqual({ ok: false, problem: 'packed-too-tightly' })
  })

  it('never makes the reader throw, whatever its bytes', () => {
    const flips = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(flips, fc.nat(zip.length), (changes, cut) => {
        const hurt = zip.slice(0, zip.length - (cut % 40))
        for (const [at, value] of changes) hurt[at] = value
        const found = readZip(hurt, limits)
        for (const entry of found.ok ? found.entries.values() : []) unpackEntry(entry)
        readDateline(hurt)
      }),
      { numRuns: 200 },
    )
  })
})
