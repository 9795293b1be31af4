/** Bytes become the text their writer meant, or are said to be no text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/core/article/decode.ts'
import { readArticle } from '../../../src/core/article/read.ts'
import { bytesOf, faultOf, valueOf } from './reading.ts'

const text = 'The café on the quay — “Möwe” — cost 40 €.\r\nIt opened in 1998.\r\n'
const utf16 = (of: string, isBigEndian: boolean): Uint8Array => {
  const units = Array.from({ length: of.length }, (_, index) => of.charCodeAt(index))
  return Uint8Array.from(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}
const windows1252 = (of: string): Uint8Array => {
  const high: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94, '—': 0x97 }
  return Uint8Array.from(of, (char) => high[char] ?? char.charCodeAt(0))
}
const decoded = (bytes: Uint8Array): string => valueOf(decodeText(bytes, 'quay.txt'))

describe('decoding', () => {
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16LE with a byte order mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16BE with a byte order mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16LE without one', utf16(text, false)],
    ['UTF-16BE without one', utf16(text, true)],
    ['Windows-1252', windows1252(text)],
  ])('reads %s and keeps accents and line breaks', (_, bytes) => {
    expect(decoded(bytes)).toBe(text)
  })

  it('reads UTF-16 in other scripts', () => {
    const russian = 'Мэр заявила в понедельник, что мост откроют летом.\n'
    expect(decoded(utf16(russian, false))).toBe(russian)
  })

  it('keeps UTF-8 that was cut inside a character as UTF-8', () => {
    const bytes = bytesOf('Świętokrzyskie i Łódź, źródło: gmina Kłobuck, 1998 — część')
    expect(decoded(bytes.subarray(0, bytes.length - 1))).toBe(
      'Świętokrzyskie i Łódź, źródło: gmina Kłobuck, 1998 — częś',
    )
  })

  it('says that a file with a NUL, or of control characters, is no text', () => {
    expect(faultOf(decodeText(bytesOf('The mayor\0 said so.'), 'a.txt'))).toEqual({
      code: 'article-binary',
      name: 'a.txt',
    })
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251)
    expect(faultOf(decodeText(noise, 'a.txt')).code).toBe('article-binary')
  })

  it('says that a text is empty or too long', () => {
    expect(faultOf(decodeText(bytesOf(' \r\n\t\u00a0 '))).code).toBe('article-blank')
    expect(faultOf(decodeText(new Uint8Array()))).toEqual({ code: 'article-empty' })
    expect(faultOf(decodeText(bytesOf('word '.repeat(2_000_000))))).toEqual({
      code: 'article-too-long',
      chars: 10_000_000,
      maxChars: 2_000_000,
    })
  })

  it('gives a text or a fault for any bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodeText(bytes).ok).toBe('boolean')
        expect(typeof readArticle({ name: 'a', bytes }).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  it('gives back any text that UTF-8 can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé€ß漢字😀 .\n'), minLength: 1 }), (any) => {
        fc.pre(any.trim() !== '')
        expect(decoded(bytesOf(any))).toBe(any)
      }),
    )
  })
})
