import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printMessage, readMessage } from '../../../../src/core/formats/anki/protobuf.ts'
import { packZstd, unpackZstd } from '../../../../src/core/formats/anki/zstd.ts'

const cap = 1_000_000

describe('zstd', () => {
  it('gives back what was packed, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.nat(150), (piece, times) => {
        const content = Buffer.concat(Array.from({ length: times }, () => piece))
        expect(unpackZstd(packZstd(content), cap)).toEqual(Uint8Array.from(content))
      }),
      { numRuns: 50 },
    )
  })

  it('reads what the reference encoder packed', () => {
    const packed = Buffer.from(
      'KLUv/QRoFQIAkoMMEaDtIEWb3OBf0dLzR+/78h/WQTq4uLUcykvtSBCrYta9Qh60o+b79JyZax2f3Zu+qwQEAEJtTZQxgOKmL6YTYpV0XQ==',
      'base64',
    )
    const words = 'The ferry Marlin came back, the ferry Herring came back, and the ferry Sprat came back to Tarnholt.'
    expect(unpackZstd(packed, cap)).toEqual(Uint8Array.from(Buffer.from(words)))
  })

  it('stops unpacking once more comes out than is allowed', () => {
    expect(unpackZstd(packZstd(new Uint8Array(cap + 1)), cap)).toBe('too-large')
    // One block of one repeated byte: 128 KiB out of four bytes.
    const header = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]
    const block = [(131_072 * 8 + 2) & 0xff, ((131_072 * 8 + 2) >> 8) & 0xff, (131_072 * 8 + 2) >> 16, 65]
    const bomb = Uint8Array.from([...header, ...Array.from({ length: 10_000 }, () => block).flat()])
    expect(unpackZstd(bomb, cap)).toBe('too-large')
  })

  it('calls damaged what is cut off, empty or something else', () => {
    const packed = packZstd(Uint8Array.from({ length: 300_000 }, (_, n) => n % 251))
    expect(unpackZstd(packed.subarray(0, 200_000), cap)).toBe('damaged')
    expect(unpackZstd(new Uint8Array(), cap)).toBe('damaged')
    expect(unpackZstd(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), cap)).toBe('damaged')
  })
})

describe('a message', () => {
  it('is read as it was printed', () => {
    const field = fc.integer({ min: 1, max: 2_000 })
    const value = fc.oneof(fc.nat(Number.MAX_SAFE_INTEGER), fc.uint8Array({ maxLength: 300 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value)), (fields) => {
        const read = readMessage(printMessage(...fields))
        expect(read?.map(({ field, number, bytes }) => [field, number, [...bytes]])).toEqual(
          fields.map(([field, value]) => (typeof value === 'number' ? [field, value, []] : [field, 0, [...value]])),
        )
      }),
    )
  })

  it('that is cut off or no message is refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const read = readMessage(bytes)
        expect(read === null || Array.isArray(read)).toBe(true)
      }),
    )
    expect(readMessage(printMessage([1, 'some text']).subarray(0, 6))).toBe(null)
  })
})
