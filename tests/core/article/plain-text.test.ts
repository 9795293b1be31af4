/** Plain text is cut into the paragraphs its writer made, and its first lines become metadata where that is certain. */
import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/core/article/article.ts'
import { readArticle } from '../../../src/core/article/read.ts'
import { faultOf, kept, leftOut, readFixture, readText } from './reading.ts'

const first = 'The council of Port Alder met on Monday and put off the vote on the new ferry line to Skerrow.'
const second = 'The mayor said that she would not sign a blank page, and that the figures had to come first.'

describe('paragraphs of plain text', () => {
  it('end at blank lines, whatever line breaks the file has', () => {
    for (const blank of ['\n\n', '\r\n\r\n', '\r\r', '\n \t \n'])
      expect(kept(readText(first + blank + second))).toEqual([first, second])
  })

  it('end at line breaks where there are no blank lines', () => {
    expect(kept(readText(`${first}\n${second}\n`))).toEqual([first, second])
  })

  it('are joined again where lines were broken to fit a width', () => {
    const article = readFixture('wrapped.txt')
    expect(kept(article)).toEqual([
      'The coast road between Port Alder and Lang was opened again on Tuesday, six weeks after the storm of 7 March closed it, the county said. The work cost two million crowns, a third more than the whole of the county-wide fund had set aside for all repairs of the year.',
      'Paula Ketterer, the engineer, said that four thousand tonnes of rock had been moved from the slope above the bend. "We worked at night as well," she said.',
      'Next year',
      'A second wall is to be built by the summer of 2022, and the county wants to pay for it with a loan.',
      'The bend at Lang is two metres wider.',
      'A wall holds the slope.',
    ])
    expect(
      article.paragraphs.filter(({ kind, kept: isKept }) => isKept && kind !== 'text').map(({ kind }) => kind),
    ).toEqual(['heading', 'list-item', 'list-item'])
  })

  it('keep inner white space as it came, and lose what is no text', () => {
    expect(kept(readText(`The  mayor\u00a0said\0 so\ud800.\u0007`))).toEqual(['The  mayor\u00a0said so\ufffd.'])
  })

  it('make up the text that facts point into, one a line', () => {
    expect(articleText(readText(`${first}\n\n${second}\n\n`))).toBe(`${first}\n${second}`)
  })

  it('may be one line of two million characters', () => {
    expect(kept(readText('word '.repeat(400_000)))).toHaveLength(1)
    expect(faultOf(readArticle({ name: 'a', text: 'w'.repeat(2_000_001) })).code).toBe('article-too-long')
    expect(faultOf(readArticle({ name: 'a', text: ' \n ' })).code).toBe('article-blank')
    expect(faultOf(readArticle({ name: 'a', text: '' })).code).toBe('article-empty')
    expect(faultOf(readArticle({ name: 'a', text: 'a\n'.repeat(30_000) })).code).toBe('article-too-many-lines')
  })
})

describe('the lines before the text', () => {
  it('give title, authors and date of publication', () => {
    const { meta } = readFixture('wrapped.txt')
    expect(meta).toEqual({
      title: 'Coast road open again',
      publisher: null,
      published: '2021-04-20',
      language: 'en',
      url: null,
      authors: ['Marta Hollis'],
    })
  })

  it.each([
    ['By JANE ROE', ['Jane Roe'], null],
    ['By Jane Roe and Juan de la Cruz', ['Jane Roe', 'Juan de la Cruz'], null],
    ['By Jane Roe, Political Correspondent', ['Jane Roe'], null],
    ['By Jane Roe in Lang', ['Jane Roe'], null],
    ['By Jane Roe | 26 August 2019', ['Jane Roe'], '2019-08-26'],
    ['Published 26 August 2019', [], '2019-08-26'],
    ['26 August 2019 14:05 GMT', [], '2019-08-26'],
    ['Monday, August 26, 2019', [], '2019-08-26'],
    ['Aug. 26, 2019, 2:05 p.m. ET', [], '2019-08-26'],
    ['Published: 2019-08-26T23:30:00+03:00', [], '2019-08-26'],
    ['Published on 26 Aug 2019, updated 28 Aug 2019', [], '2019-08-26'],
    ['26/08/2019', [], '2019-08-26'],
    ['Updated 28 August 2019', [], null],
    ['5/8/2019 is not certain', [], null],
    ['31 February 2019', [], null],
    ['26 August', [], null],
  ])('read %s', (line, authors, published) => {
    const { meta } = readText(`Ferry vote put off\n${line}\n\n${first}\n\n${second}`)
    expect(meta).toMatchObject({ title: 'Ferry vote put off', authors, published })
  })

  it.each(['By Friday the ferry had not sailed', 'By night', 'By the time the ferry sailed it was dark'])(
    'do not take “%s” for a byline',
    (line) => {
      expect(leftOut(readText(`Ferry vote put off\n\n${line}\n\n${first}`))).not.toHaveProperty([line])
    },
  )

  it('are left out of the text but kept for the reader', () => {
    expect(leftOut(readFixture('wrapped.txt'))).toEqual({
      'Coast road open again': 'repeated-title',
      'By MARTA HOLLIS': 'byline',
      'Published 20 April 2021, 07:30 GMT': 'byline',
      'Read more: Storm closes coast road': 'link',
    })
  })

  it('are none where the text begins at once', () => {
    const article = readText(`${first}\n${second}`)
    expect(article.meta.title).toBeNull()
    expect(kept(article)).toHaveLength(2)
  })

  it('do not take the headings of a timeline for the date of publication', () => {
    const article = readText(`How the vote came about\n\n4 May 2019\n\n${first}\n\n7 June 2019\n\n${second}`)
    expect(article.meta.published).toBeNull()
    expect(kept(article)).toContain('4 May 2019')
  })
})

describe('lines that are not the article', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['Read more: Storm closes coast road', 'link'],
    ['READ ALSO: Storm closes coast road', 'link'],
    ['Related articles', 'link'],
    ['More on this story', 'link'],
    ['Share this article on Facebook', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['12 comments', 'share'],
    ['Sign up for our weekly newsletter', 'share'],
    ['© 2021 The Alder Courier', 'copyright'],
    ['Copyright 2021 The Alder Courier. All rights reserved.', 'copyright'],
    ['Photo: Lena Voss', 'caption'],
    ['The Gannet in port. (Lena Voss/Reuters)', 'caption'],
    ['File photo of the Gannet', 'caption'],
    ['(Reporting by Marta Hollis; editing by Owen Pryce)', 'byline'],
  ])('are left out: %s', (line, reason) => {
    expect(leftOut(readText(`${first}\n\n${line}\n\n${second}`))).toEqual({ [line]: reason })
  })

  it.each([
    'Map, compass and rope were found in the boat.',
    'Copyright law was changed by parliament in May.',
    'More in store for Skerrow: ferry company',
    'Support US troops, senator tells Skerrow',
    'Follow the money, the auditor told the council.',
    'Ferry does not break any promise: mayor',
    'Editing by hand took them two years, the archivists said.',
    'Share prices fell by a fifth on Monday.',
    'Like her father, she became a pilot.',
    'Read in full, the report says something else.',
  ])('are told from text: %s', (line) => {
    expect(kept(readText(`${first}\n\n${line}\n\n${second}`))).toContain(line)
  })

  it('are kept where nothing else was given', () => {
    expect(kept(readText('Advertisement'))).toEqual(['Advertisement'])
  })
})
