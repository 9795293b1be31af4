/** What is shown is told by its first bytes, and nothing that unpacks to more than a computer has memory. */
import { describe, expect, it } from 'vitest'
import { maxPixels, mediaTypeOf } from '../../../src/core/formats/media-type.ts'
import { pictureSizeOf } from '../../../src/core/formats/picture-size.ts'
import fc from 'fast-check'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  )
const be16 = (value: number) => [value >> 8, value & 255]
const le16 = (value: number) => [value & 255, value >> 8]
const le24 = (value: number) => [value & 255, (value >> 8) & 255, value >> 16]

const png = (width: number, height: number) =>
  bytesOf('\u0089PNG\r\n\u001a\n', [0, 0, 0, 13], 'IHDR', [0, 0], be16(width), [0, 0], be16(height))
const gif = (width: number, height: number) => bytesOf('GIF89a', le16(width), le16(height))
const webp = (chunk: string, ...head: readonly (readonly number[])[]) =>
  bytesOf('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], ...head)
/** An application segment with a smaller picture's head in it, a filler, and then the frame. */
const jpeg = (width: number, height: number) =>
  bytesOf(
    [0xff, 0xd8, 0xff, 0xe1, 0, 12, 0xff, 0xc0, 0, 8, 8, 0, 1, 0, 1, 3],
    [0, 7, 0xff, 0xff, 0xc2, 0, 17, 8],
    be16(height),
    be16(width),
  )
const pictures: readonly (readonly [string, (width: number, height: number) => Uint8Array])[] = [
  ['image/png', png],
  ['image/gif', gif],
  ['image/jpeg', jpeg],
  ['image/webp', (width, height) => webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a], le16(width), le16(height))],
  ['image/webp', (width, height) => webp('VP8X', [0, 0, 0, 0], le24(width - 1), le24(height - 1))],
]

describe.each(pictures)('a picture of type %s', (type, make) => {
  it('is told, and how large it is drawn', () => {
    expect(mediaTypeOf(make(800, 600))).toBe(type)
    expect(pictureSizeOf(make(800, 600))).toEqual({ width: 800, height: 600 })
  })
  it('is none where it has more points than anything could show', () => {
    expect(mediaTypeOf(make(8_000, 8_000))).toBe(type)
    expect(8_001 * 8_000).toBeGreaterThan(maxPixels)
    expect(mediaTypeOf(make(8_001, 8_000))).toBeNull()
  })
})

it('a lossless WebP says its size in fourteen bits each', () => {
  const bits = 799 | (599 << 14)
  const head = [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24]
  expect(pictureSizeOf(webp('VP8L', head))).toEqual({ width: 800, height: 600 })
})

it('sounds are told, and drawings in the same container are none', () => {
  expect(mediaTypeOf(bytesOf([0, 0, 0, 24], 'ftypM4A '))).toBe('audio/mp4')
  expect(mediaTypeOf(bytesOf([0, 0, 0, 24], 'ftypavif'))).toBeNull()
  expect(mediaTypeOf(bytesOf([0, 0, 0, 24], 'ftypheic'))).toBeNull()
  expect(mediaTypeOf(bytesOf('ID3', [3, 0]))).toBe('audio/mpeg')
  expect(mediaTypeOf(bytesOf('OggS'))).toBe('audio/ogg')
})

it('documents and programs are nothing that is shown, wherever their text begins', () => {
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ' <?xml version="1.0"?><svg/>',
    '<html>',
    '%PDF-1.7',
    '',
  ])
    expect(mediaTypeOf(bytesOf(text)), text).toBeNull()
})

it('no bytes make it throw or take long', () => {
  const heads = fc.constantFrom(...pictures.map(([, make]) => make(9, 9)), new Uint8Array())
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 400 }), fc.nat(40), (head, tail, cut) => {
      mediaTypeOf(Uint8Array.from([...head.slice(0, head.length - cut), ...tail]))
    }),
  )
})
