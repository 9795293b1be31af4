/** A page gives its article, its metadata and nothing else; hostile pages give a fault or less, in bounded time. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/core/article/article.ts'
import { readArticle } from '../../../src/core/article/read.ts'
import { bytesOf, faultOf, fixture, kept, leftOut, readFixture, readNamed, valueOf } from './reading.ts'

const sentences = [
  'The council of Port Alder met on Monday and put off the vote on the new ferry line to Skerrow.',
  'The mayor said that she would not sign a blank page, and that the figures had to come first.',
  'The company that wants to run the ferry said it had handed in all figures on the last day of February.',
]
const prose = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')
const page = (body: string, head = '<title>Ferry vote put off</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const readHtml = (html: string) => readNamed('page.html', html)
const publishedOf = (head: string, body = ''): string | null =>
  readHtml(page(`<article><h1>Ferry vote put off</h1>${body}${prose}</article>`, head)).meta.published
const titleOf = (head: string, h1 = 'Something else entirely'): string | null =>
  readHtml(page(`<article><h1>${h1}</h1>${prose}</article>`, head)).meta.title

describe('a news page', () => {
  it('gives the metadata it states', () => {
    expect(readFixture('news-page.html').meta).toEqual({
      title: 'Ferry vote put off as mayor calls figures “a blank page”',
      publisher: 'The Alder Courier',
      // Stated as 21:45 in UTC, and shown as 00:45 on the next day where the paper is.
      published: '2021-03-10',
      language: 'en',
      url: 'https://courier.example/harbour/ferry-vote',
      authors: ['Marta Hollis', 'Deniz Aral'],
    })
  })

  it('gives the article’s paragraphs with their kinds', () => {
    const article = readFixture('news-page.html')
    expect(article.paragraphs.filter((one) => one.kept).map(({ kind, text }) => [kind, text.slice(0, 40)])).toEqual([
      ['text', 'Council waits for a second report on the'],
      ['text', 'The harbour council of Port Alder put of'],
      ['text', '“What we were handed was a blank page,” '],
      ['text', 'The ferry company, Northern Crossing, de'],
      ['heading', 'A second report'],
      ['text', 'A report of January 2021 had put the cos'],
      ['quote', 'Two towns have waited eleven years for t'],
      ['list-item', 'The line would run four times a day.'],
      ['list-item', 'It would carry 60 cars and 300 passenger'],
      ['text', 'Tomas Brandt, who speaks for the islande'],
    ])
    expect(kept(article)).toContain(
      '“What we were handed was a blank page,” Calloway told the council. “I will not sign a blank page.”',
    )
  })

  it('keeps in the list what is not the article, with the reason', () => {
    expect(leftOut(readFixture('news-page.html'))).toMatchObject({
      'Ferry vote put off as mayor calls figures “a blank page”': 'repeated-title',
      'By MARTA HOLLIS and DENIZ ARAL': 'byline',
      'The old ferry Gannet at Port Alder in February. Photograph: Lena Voss/Alder Pictures': 'caption',
      Advertisement: 'advertisement',
      'Read more: The last winter of the Gannet': 'link',
      'Sign up for our weekly newsletter about the coast and its people.': 'share',
      'Skerrow school may close': 'link',
      '© 2021 The Alder Courier. All rights reserved.': 'copyright',
    })
  })

  it('shows nothing of scripts, styles, comments, drawings, frames, hidden parts or other readers', () => {
    const all = JSON.stringify(readFixture('news-page.html'))
    expect(all).not.toMatch(/SCRIPT|STYLE|COMMENT|SVG|FRAME|HIDDEN/)
    expect(all).not.toMatch(/waiting for this boat since|Storm closes|cookies/)
  })
})

describe('other pages', () => {
  it.each(['login-page.html', 'index-page.html'])('without an article are refused: %s', (name) => {
    expect(faultOf(readArticle(fixture(name)))).toEqual({ code: 'article-none-in-page', name })
  })

  it.each(['', '<p></p>', '<script>document.write("The mayor said so.")</script>', '<div>Loading…</div>'])(
    'with nothing to read are refused: %s',
    (body) => {
      expect(faultOf(readArticle({ name: 'a.html', bytes: bytesOf(page(body)) })).code).toBe('article-none-in-page')
    },
  )

  it.each([
    ['paragraphs in bare divisions', sentences.map((sentence) => `<div>${sentence}</div>`).join('')],
    ['line breaks instead of paragraphs', `<div>${sentences.join('<br><br>\n')}</div>`],
    ['a table for layout', `<table><tr><td><a href="/">Home</a></td><td>${prose}</td></tr></table>`],
    ['no end tags', `<div>${sentences.map((sentence) => `<p>${sentence}`).join('\n')}`],
    ['elements of their own', `<x-story><x-body>${prose}</x-body></x-story>`],
    ['a form around everything', `<form action="/"><input type="hidden" value="x">${prose}</form>`],
    ['class names that sound like something else', `<div class="related-social-page share">${prose}</div>`],
  ])('with %s give their text', (_, body) => {
    expect(kept(readHtml(page(body)))).toEqual(sentences)
  })

  it('in another encoding keep their accents', () => {
    const html = page(`<p>Caf\u00e9 M\u00f6we. ${sentences.join(' ')}</p>`, '<meta charset="iso-8859-1">')
    const bytes = Uint8Array.from(html, (char) => char.charCodeAt(0))
    expect(articleText(valueOf(readArticle({ name: 'a.html', bytes })))).toContain('Café Möwe.')
    const cyrillic = page(
      `${prose}<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>`,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    )
    const bytes1251 = Uint8Array.from(cyrillic, (char) => char.charCodeAt(0))
    expect(JSON.stringify(valueOf(readArticle({ name: 'a.html', bytes: bytes1251 })))).toContain('Привет')
  })
})

describe('the date of publication', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-08-26T23:30:00+03:00"}</script>',
    ],
    [
      'a list of JSON-LD',
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2019-08-26"}]</script>',
    ],
    [
      'JSON-LD with a line break in a string',
      '<script type="application/ld+json">{"@type":"Article","description":"a\nb","datePublished":"2019-08-26"}</script>',
    ],
    ['a property', '<meta property="article:published_time" content="2019-08-26T23:30:00+03:00">'],
    ['a name', '<meta name="pubdate" content="Mon, 26 Aug 2019 14:05:00 GMT">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2019-08-26">'],
  ])('is read from %s', (_, head) => {
    expect(publishedOf(head)).toBe('2019-08-26')
  })

  it.each([
    ['a time', '<time datetime="2019-08-26T10:00:00Z">Monday</time>'],
    ['a time without an attribute', '<time>26 August 2019</time>'],
    ['a line of text', '<p>By Jane Roe</p><p>August 26, 2019 14:05 GMT</p>'],
    [
      'the time that is not of a change',
      '<time class="updated" datetime="2019-08-28">x</time><time datetime="2019-08-26">y</time>',
    ],
  ])('is read from %s', (_, body) => {
    expect(publishedOf('', body)).toBe('2019-08-26')
  })

  it('is unknown where the page does not say it', () => {
    expect(publishedOf('<meta property="article:modified_time" content="2019-08-28">')).toBeNull()
    expect(publishedOf('<meta name="date" content="yesterday"><meta name="pubdate" content="2019-13-45">')).toBeNull()
    expect(publishedOf('<script type="application/ld+json">{"@type":"NewsArticle",</script>')).toBeNull()
  })
})

describe('the title', () => {
  it.each([
    ['Ferry vote put off | The Alder Courier', 'Ferry vote put off'],
    ['Ferry vote put off - The Alder Courier', 'Ferry vote put off'],
    ['The Alder Courier: Ferry vote put off', 'The Alder Courier: Ferry vote put off'],
    ['Ferry vote put off – mayor resigns', 'Ferry vote put off – mayor resigns'],
    ['Ferry vote put off', 'Ferry vote put off'],
  ])('loses the name of the site: %s', (title, expected) => {
    expect(titleOf(`<title>${title}</title>`)).toBe(expected)
  })

  it('loses a name that the page states, on either side', () => {
    const site = '<meta property="og:site_name" content="alder courier">'
    expect(titleOf(`${site}<title>Alder Courier » Ferry vote put off</title>`)).toBe('Ferry vote put off')
    expect(titleOf(`${site}<meta property="og:title" content="Ferry vote put off | Alder Courier">`)).toBe(
      'Ferry vote put off',
    )
  })

  it('is the headline where the page names none, or puts more around it', () => {
    expect(titleOf('', 'Ferry vote put off')).toBe('Ferry vote put off')
    expect(titleOf('<title>LIVE: Ferry vote put off (video)</title>', 'Ferry vote put off')).toBe('Ferry vote put off')
  })
})

describe('pasted HTML', () => {
  const paste = (html: string) => valueOf(readArticle({ name: 'pasted', html }))

  it('is all meant, between the marks of the clipboard', () => {
    const article = paste(
      `Version:0.9\r\nStartHTML:0105\r\n<html><body>before<!--StartFragment--><h1>Ferry vote put off</h1><p>It is short.</p><p>Read more</p><!--EndFragment-->after</body></html>`,
    )
    expect(article.meta.title).toBe('Ferry vote put off')
    expect(kept(article)).toEqual(['It is short.'])
    expect(leftOut(article)).toEqual({ 'Ferry vote put off': 'repeated-title', 'Read more': 'link' })
  })

  it('may be a whole page', () => {
    expect(kept(paste(page(`<nav><a href="/">Home</a></nav>${prose}`)))).toEqual(sentences)
  })

  it('may be wrapped in one inline element', () => {
    expect(kept(paste(`<b style="font-weight:normal">${prose}</b>`))).toEqual(sentences)
  })

  it('is empty where nothing shows', () => {
    expect(faultOf(readArticle({ name: 'pasted', html: '<meta charset="utf-8"><p>\n</p>' }))).toEqual({
      code: 'article-empty',
    })
  })
})

describe('hostile HTML', () => {
  const read = (html: string) => readArticle({ name: 'a.html', bytes: bytesOf(html) })

  it.each([
    ['half a million open elements', '<div>'.repeat(500_000)],
    ['nested lists', '<ul><li>x'.repeat(20_000)],
    ['open quotes', '<a href="'.repeat(500_000)],
    ['open comments', '<!--'.repeat(500_000)],
    ['nothing but brackets', '<'.repeat(200_000)],
    ['open drawings', '<svg>'.repeat(100_000)],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(900_000)}${']'.repeat(900_000)}</script>`],
    ['a title of spaces', `<title>${'a  '.repeat(300_000)}</title>`],
  ])('is survived: %s', (_, body) => {
    expect(faultOf(read(page(body))).code).toMatch(/^article-(?:none-in-page|too-long)$/)
  })

  it('gives its text from any depth', () => {
    const deep = `${'<div>'.repeat(5000)}${prose}${'</div>'.repeat(5000)}`
    expect(kept(valueOf(read(page(deep))))).toEqual(sentences)
  })

  it('gives no script, however its tags are written', () => {
    const tricks = [
      '<SCRIPT >alert("EVIL")</SCRIPT\n>',
      '<script/x>EVIL</script>',
      '<style>EVIL</style x>',
      '<!-- > EVIL --->',
      '<svg><script>EVIL</script></svg>',
      '<p title="<script>EVIL</script>">ok</p>',
      '<template><p>EVIL</p></template>',
      '<textarea><p>EVIL</textarea>',
      '<noscript><p>EVIL</p></noscript>',
      '<p hidden>EVIL</p>',
      '<p style="color:red;DISPLAY : none">EVIL</p>',
    ]
    for (const trick of tricks)
      expect(JSON.stringify(valueOf(read(page(`<article>${prose}${trick}</article>`))))).not.toContain('EVIL')
  })

  it('is read or refused, whatever tags stand in whatever order', () => {
    const piece = fc.constantFrom(
      ...'<p>|</p>|<div>|</div>|<table>|<tr>|<td>|</table>|<a href=x>|</a>|<ul>|<li>|<svg>|</svg>|<br>|<b|"|\'|>|<!--|-->|<![CDATA['.split(
        '|',
      ),
      ...'<script>|</script>|<title>|</title>|<html lang=">|<body>|</body>|<article>|<h1>|</h1>|&amp;|&#0;|&#x110000;'.split(
        '|',
      ),
      '<select>',
      '<frameset>',
      'The mayor said on Monday that it was so. ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof read(pieces.join('')).ok).toBe('boolean')
        expect(typeof readArticle({ name: 'pasted', html: pieces.join('') }).ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })
})
