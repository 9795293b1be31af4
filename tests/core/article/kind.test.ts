/** What a file is, is decided by what it holds; what cannot be read is named. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isPlainText } from '../../../src/core/article/kind.ts'
import { decodeText } from '../../../src/core/article/decode.ts'
import { readArticle } from '../../../src/core/article/read.ts'
import { bytesOf, faultOf, kept, readNamed } from './reading.ts'

const binary = (start: string): Uint8Array =>
  Uint8Array.from(`${start}\0\x01\x02 and more \xff\xfe`, (char) => char.charCodeAt(0))
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])), { level: 0 })

describe('files that Dateline cannot read', () => {
  it.each([
    ['PDF', binary('%PDF-1.7\n'), 'ferry.pdf'],
    ['PDF', binary('%PDF-1.4\n'), 'really-a-pdf.txt'],
    ['RTF', bytesOf('{\\rtf1\\ansi The ferry}'), 'ferry.rtf'],
    ['old Word (.doc)', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'ferry.doc'],
    ['password-protected Word', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'ferry.docx'],
    ['image', binary('\x89PNG\r\n\x1a\n'), 'ferry.png'],
    ['image', binary('\xff\xd8\xff\xe0'), 'ferry.txt'],
    ['image', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'ferry.svg'],
    ['archive', zip('ferry.txt'), 'ferry.zip'],
    ['archive', binary('\x1f\x8b\x08'), 'ferry.gz'],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'ferry.xlsx'],
    ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'ferry.pptx'],
    [
      'OpenDocument (.odt)',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }, { level: 0 }),
      'ferry.odt',
    ],
    ['EPUB', zipSync({ mimetype: strToU8('application/epub+zip') }, { level: 0 }), 'ferry.epub'],
    ['Dateline deck', bytesOf('{\n  "format": "dateline-deck",\n  "version": 1\n}'), 'ferry.dateline'],
  ])('are refused as %s', (kind, bytes, name) => {
    const fault = { code: 'article-kind-unsupported', name, kind }
    expect(faultOf(readArticle({ name, bytes }))).toEqual(fault)
    expect(faultOf(decodeText(bytes, name))).toEqual(fault)
  })

  it('are named as no text where nothing is known of them', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256)
    expect(faultOf(readArticle({ name: 'ferry.txt', bytes }))).toEqual({ code: 'article-binary', name: 'ferry.txt' })
  })
})

describe('the kind of a file', () => {
  const sentence = 'The ferry to Skerrow did not sail on Monday because of the storm, the harbour master said.'

  it('is what it holds rather than what it is called', () => {
    const page = `<!doctype html><html><body><article><h1>No ferry</h1>${`<p>${sentence}</p>`.repeat(4)}</article></body></html>`
    expect(kept(readNamed('saved.txt', page))[0]).toBe(sentence)
    expect(kept(readNamed('ferry.pdf', sentence))).toEqual([sentence])
  })

  it('is plain text only where the text stands as it is', () => {
    const isPlain = (name: string, text: string): boolean => isPlainText({ name, bytes: bytesOf(text) })
    expect(isPlain('ferry.txt', sentence)).toBe(true)
    expect(isPlain('ferry', `"5 < 6," she said. ${sentence}`)).toBe(true)
    expect(isPlain('ferry.md', sentence)).toBe(false)
    expect(isPlain('ferry.txt', '<!-- saved --> <html><body>x')).toBe(false)
    expect(isPlain('ferry.html', sentence)).toBe(false)
    expect(isPlain('ferry.txt', '---\ntitle: Ferry\n---\nx')).toBe(false)
  })
})
