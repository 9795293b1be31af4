/** Markdown, saved pages and Word documents give the same kind of article as a page does. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/article/read.ts'
import { bytesOf, faultOf, fixture, kept, leftOut, readFixture, readNamed, valueOf } from './reading.ts'

const markdown = `---
title: "Coast road open again"
date: 2021-04-20T07:30:00+03:00
publisher: The Alder Courier
authors: [Marta Hollis, Owen Pryce]
lang: en
url: https://courier.example/road
---

# Coast road open again

The coast road between **Port Alder** and Lang was [opened again](https://courier.example/a_(b) "a map") on
Tuesday, _six weeks_ after the storm of 7 March closed it.[^1]

![Workers at the bend near Lang](road.jpg)

What was done
-------------

> “We moved four thousand tonnes of rock,” said the engineer, Paula
> Ketterer.

* The bend at Lang is two metres wider.
* A wall of 5 * 40 metres holds the slope.
1. Lorries may use it from May.

***

<div align="center">Kept: snake\\_case, file_name_here and 2*3.</div>

[^1]: The storm had the name Edda.
[map]: https://courier.example/map
`

describe('Markdown', () => {
  it('takes its metadata from the front matter', () => {
    expect(readNamed('road.md', markdown).meta).toEqual({
      title: 'Coast road open again',
      publisher: 'The Alder Courier',
      published: '2021-04-20',
      language: 'en',
      url: 'https://courier.example/road',
      authors: ['Marta Hollis', 'Owen Pryce'],
    })
  })

  it('gives its words without their marks', () => {
    const article = readNamed('road.md', markdown)
    expect(article.paragraphs.filter((one) => one.kept).map(({ kind, text }) => [kind, text])).toEqual([
      [
        'text',
        'The coast road between Port Alder and Lang was opened again on Tuesday, six weeks after the storm of 7 March closed it.',
      ],
      ['heading', 'What was done'],
      ['quote', '“We moved four thousand tonnes of rock,” said the engineer, Paula Ketterer.'],
      ['list-item', 'The bend at Lang is two metres wider.'],
      ['list-item', 'A wall of 5 * 40 metres holds the slope.'],
      ['list-item', '1. Lorries may use it from May.'],
      ['text', 'Kept: snake_case, file_name_here and 2*3.'],
    ])
    expect(leftOut(article)).toEqual({
      'Coast road open again': 'repeated-title',
      'Workers at the bend near Lang': 'caption',
    })
  })

  it('takes its title from the first heading where there is no front matter', () => {
    const article = readNamed(
      'road.md',
      '# The road is open\n\nIt was opened on Tuesday, the county said in a short note.\n',
    )
    expect(article.meta.title).toBe('The road is open')
  })

  it.each(['[', '![', '[a](', '*a', '_', '`', '<a ', '> ', '- ', ' #', '\\', '|'])(
    'takes linear time over a line of “%s”',
    (mark) => {
      const line = `The mayor said so. ${mark.repeat(200_000)}`
      expect(readArticle({ name: 'a.md', bytes: bytesOf(line) }).ok).toBe(true)
    },
  )
})

describe('a saved page', () => {
  it('gives the page inside it, and where it came from', () => {
    const article = readFixture('saved-page.mhtml')
    expect(article.meta).toMatchObject({
      title: 'Skerrow’s school will stay open',
      published: '2021-04-12',
      url: 'https://courier.example/island/school',
    })
    expect(kept(article)).toHaveLength(3)
    expect(kept(article)[1]).toBe(
      'Birgit Andersén, who has taught there since 1996, said she had not expected the news. “We had packed the library,” she said.',
    )
  })

  const message = (headers: string, body: string): Uint8Array =>
    bytesOf(`MIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`)
  const text =
    'The island’s only school will stay open, the education office said on Monday in Port Alder, and nobody objected.'

  it('may be in base64, and its title in an encoded word', () => {
    const html = `<html><head><meta charset="utf-8"></head><body><article>${`<p>${text}</p>`.repeat(4)}</article></body></html>`
    const base64 = Buffer.from(html)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')
    const bytes = message(
      'Subject: =?utf-8?B?U2Now7ZuIA==?=\r\n =?utf-8?Q?und_gut?=\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64',
      base64,
    )
    const article = valueOf(readArticle({ name: 'a.mht', bytes }))
    expect(article.meta.title).toBe('Schön und gut')
    expect(kept(article)[0]).toBe(text)
  })

  it('does not take the day it was saved for the day of publication', () => {
    const headers = 'Date: Sat, 17 Apr 2021 10:12:00 +0300\r\nContent-Type: multipart/alternative; boundary=b'
    const bytes = message(headers, `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b--\r\n`)
    expect(valueOf(readArticle({ name: 'a.eml', bytes })).meta.published).toBeNull()
  })

  it('is damaged where the page inside it is missing', () => {
    const whole = fixture('saved-page.mhtml').bytes
    const fault = { code: 'article-file-damaged', name: 'a.mhtml', kind: 'a saved page (MHTML)' }
    expect(faultOf(readArticle({ name: 'a.mhtml', bytes: whole.subarray(0, 340) }))).toEqual(fault)
    expect(faultOf(readArticle({ name: 'a.mhtml', bytes: bytesOf('The mayor said so.') })).code).toBe(fault.code)
  })

  it('is read or refused wherever it is cut off', () => {
    const { bytes, name } = fixture('saved-page.mhtml')
    for (let end = 0; end < bytes.length; end += 37)
      expect(typeof readArticle({ name, bytes: bytes.subarray(0, end) }).ok).toBe('boolean')
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
const body = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document ${w}><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`
const prose =
  'The coast road between Port Alder &amp; Lang was opened again on Tuesday, six weeks after the storm closed it.'

function word(document: string, more: Zippable = {}): Uint8Array {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  return zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(document), ...more })
}
const styles = strToU8(
  `<w:styles ${w}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>` +
    `<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>`,
)
const core = strToU8(
  '<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>Coast road open again</dc:title>' +
    '<dc:creator>Marta Hollis</dc:creator><dcterms:created>2021-04-19T08:00:00Z</dcterms:created></cp:coreProperties>',
)

describe('a Word document', () => {
  const read = (bytes: Uint8Array, name = 'road.docx') => readArticle({ name, bytes })
  const damaged = { code: 'article-file-damaged', name: 'road.docx', kind: 'a Word document' }

  it('gives its paragraphs with their kinds, and its title and author', () => {
    const document = body(
      styled('Title', 'Coast road open again'),
      `<w:p>${run('The coast road ')}<w:hyperlink>${run('between Port Alder &amp; Lang')}</w:hyperlink>${run(' was opened.')}</w:p>`,
      styled('berschrift1', 'What was done'),
      styled('Zitat', '“We moved a hill.”'),
      `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('Two metres wider')}</w:p>`,
      styled('Caption', 'Workers at Lang'),
      `<w:tbl><w:tr><w:tc><w:p>${run('May: lorries')}</w:p></w:tc></w:tr></w:tbl>`,
    )
    const article = valueOf(read(word(document, { 'word/styles.xml': styles, 'docProps/core.xml': core })))
    expect(article.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Coast road open again'],
      ['text', 'The coast road between Port Alder & Lang was opened.'],
      ['heading', 'What was done'],
      ['quote', '“We moved a hill.”'],
      ['list-item', 'Two metres wider'],
      ['caption', 'Workers at Lang'],
      ['text', 'May: lorries'],
    ])
    // The day the file was made is not the day the article was published.
    expect(article.meta).toMatchObject({ title: 'Coast road open again', authors: ['Marta Hollis'], published: null })
  })

  it('leaves out what is not on the page', () => {
    const document = body(
      `<w:p>${run('The road is')}<w:del>${run(' GONE')}</w:del><w:ins>${run(' open')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>` +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('.')}</w:p>`,
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></mc:Choice>` +
        `<mc:Fallback><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Around it.')}</w:p>`,
    )
    const notes = strToU8(`<w:footnotes ${w}><w:footnote><w:p>${run('A NOTE')}</w:p></w:footnote></w:footnotes>`)
    expect(kept(valueOf(read(word(document, { 'word/footnotes.xml': notes }))))).toEqual([
      'The road is open.',
      'In a box.',
      'Around it.',
    ])
  })

  it('reads title, byline and date from its first lines', () => {
    const lines = ['Coast road open again', 'By MARTA HOLLIS', 'Published 20 April 2021'].map(
      (line) => `<w:p>${run(line)}</w:p>`,
    )
    const article = valueOf(read(word(body(...lines, `<w:p>${run(prose)}</w:p>`))))
    expect(article.meta).toMatchObject({
      title: 'Coast road open again',
      authors: ['Marta Hollis'],
      published: '2021-04-20',
    })
    expect(kept(article)).toHaveLength(1)
  })

  it('is damaged wherever it is cut off', () => {
    const whole = word(body(`<w:p>${run(prose)}</w:p>`))
    for (let end = 4; end < whole.length - 1; end += 41) expect(faultOf(read(whole.subarray(0, end)))).toEqual(damaged)
  })

  it('is damaged where its text part is missing or is not what it says', () => {
    expect(faultOf(read(zipSync({ '[Content_Types].xml': strToU8('<Types/>') })))).toEqual(damaged)
    expect(faultOf(read(bytesOf('not a zip at all')))).toEqual(damaged)
    expect(faultOf(read(word('')))).toEqual({ code: 'article-empty' })
  })

  it('is refused where it would unpack to far more than it is', () => {
    expect(faultOf(read(word(body(`<w:p>${run('a'.repeat(50_000_000))}</w:p>`))))).toEqual(damaged)
    expect(faultOf(read(word(body(`<w:p>${run('a'.repeat(5_000_000))}</w:p>`))))).toEqual(damaged)
    const many = Object.fromEntries(
      Array.from({ length: 2500 }, (_, index) => [`word/x${String(index)}.xml`, strToU8('')]),
    )
    expect(faultOf(read(word(body(`<w:p>${run(prose)}</w:p>`), many)))).toEqual(damaged)
  })

  it('is refused where it lies about its size', () => {
    const bytes = word(body(`<w:p>${run('a'.repeat(50_000_000))}</w:p>`))
    const view = new DataView(bytes.buffer)
    // The uncompressed size in the central directory (APPNOTE 4.3.12).
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 900_000, true)
    const result = read(bytes)
    expect(result.ok ? (kept(result.value)[0]?.length ?? 0) : 0).toBeLessThan(1_000_000)
  })
})
