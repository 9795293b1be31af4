/** The inline markup of the corpus: what its marks mean, and that mistakes in it are named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorpusArticle } from '../../../src/evaluation/corpus-article.ts'
import { inspectArticle } from '../../../src/evaluation/corpus-check.ts'
import { findSharedNames, findSharedRuns } from '../../../src/evaluation/corpus-overlap.ts'
import { readMarks } from '../../../src/evaluation/markup.ts'

const file = (body: string, published = '2031-04-10'): string =>
  `title: A test\ngenre: wire\nregion: Nowhere\npublished: ${published}\n---\n${body}\n`
const read = (body: string) => readCorpusArticle('x1', file(body))
const words = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end))

describe('the markup of the corpus', () => {
  test('leaves the article as it would be without marks', () => {
    const { article, problems } = read('{subj1|{per:oto|Ama Oto}} {pred1|left} on {date:2031-04-09 @1|Wednesday}.')
    expect(problems).toEqual([])
    expect(article.text).toBe('Ama Oto left on Wednesday.')
    expect(article.actors).toEqual([{ start: 0, end: 7, type: 'person', entity: 'oto' }])
    expect(article.dates).toEqual([
      {
        start: 16,
        end: 25,
        type: 'DATE',
        value: '2031-04-09',
        event: { predicate: [[8, 12]], subject: [[0, 7]] },
      },
    ])
  })

  test('puts a claim together from its pieces, with the speaker and how it was said', () => {
    const { article } = read(
      '{say1|“We wait,} {src1|{per:oto|Oto}} {cue1 said direct oto|added}, {say1|or we go.”} {src2|She} {cue2 denied indirect oto not|did not deny} {say2|the talks}.',
    )
    const [first, second] = article.claims ?? []
    expect(words(article.text, first?.content ?? [])).toEqual(['“We wait,', 'or we go.”'])
    expect(first).toMatchObject({ id: 'c1', stance: 'said', kind: 'direct', entity: 'oto' })
    expect(second).toMatchObject({ id: 'c2', stance: 'denied', negated: true })
    expect(words(article.text, second?.cue ?? [])).toEqual(['did not deny'])
  })

  test('nests a claim whose cue stands inside the content of another', () => {
    const { article } = read(
      '{src1|{per:oto|Oto}} {cue1 said indirect oto|said} {say1|{src2|the mayor} {cue2 promised indirect -|had promised} {say2|to resign}}.',
    )
    expect(article.claims?.map(({ nestedIn }) => nestedIn)).toEqual([undefined, 'c1'])
    expect(article.claims?.[1]?.entity).toBeNull()
  })

  test.each([
    ['an open mark', '{per:oto|Oto left.', /never closed/],
    ['a brace too many', 'Oto left.}', /closes nothing/],
    ['an unknown mark', '{man:oto|Oto} left.', /unknown mark/],
    ['a value that TIMEX3 does not know', 'Oto left on {date:9.4.2031|Wednesday}.', /no value/],
    ['an event without its verb', 'Oto left on {date:2031-04-09 @3|Wednesday}.', /neither a modifier nor an event/],
    ['a claim without content', '{src1|Oto} {cue1 said direct -|said} no.', /no content/],
    ['a claim without a stance', '{src1|Oto} {cue1|said} {say1|no}.', /no stance/],
    ['a stance that is none', '{src1|Oto} {cue1 barked direct -|said} {say1|no}.', /wants STANCE/],
    ['white space inside a mark', '{per:oto|Oto }left.', /white space/],
  ])('names %s', (_, body, problem) => {
    expect(read(body).problems.join('\n')).toMatch(problem)
  })

  test.each([
    ['a weekday that the calendar contradicts', 'Oto left on {date:2031-04-09|Friday}.', /no Friday/],
    ['a date left out', 'Oto left on Wednesday.', /date left unmarked/],
    ['a name marked once and not again', '{per:oto|Oto} came. Oto left.', /name left unmarked/],
    ['a quotation outside claims', 'Oto: “We have waited long enough for this.”', /quotation outside/],
    ['a title inside a name', '{per:oto|Mrs Oto} left.', /more than a bare name/],
  ])('hints at %s', (_, body, hint) => {
    expect(inspectArticle(read(body)).join('\n')).toMatch(hint)
  })

  test('finds eight words in a row and names that two articles share', () => {
    const first = readCorpusArticle('x1', file('{per:oto|Ama Oto} saw the old ferry leave the quay at dawn.'))
    const second = readCorpusArticle('x2', file('{per:oto|Ama Oto} saw the old ferry leave the quay early.'))
    expect(findSharedRuns([first, second]).map(({ shared }) => shared)).toEqual(['ama oto saw the old ferry leave the'])
    expect(findSharedNames([first, second]).map(({ shared }) => shared)).toEqual(['Ama Oto'])
  })

  test('keeps every offset, however marks nest', () => {
    const plain = fc.stringMatching(/^[a-z😀é ]{0,8}$/u)
    const body = fc.letrec<{ node: { source: string; text: string } }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        plain.map((text) => ({ source: text, text })),
        fc.array(tie('node'), { maxLength: 3 }).map((parts) => ({
          source: `{per:x|a${parts.map(({ source }) => source).join('')}z}`,
          text: `a${parts.map(({ text }) => text).join('')}z`,
        })),
      ),
    })).node
    fc.assert(
      fc.property(body, ({ source, text }) => {
        const read = readMarks(source)
        expect(read.text).toBe(text)
        expect(read.problems).toEqual([])
        for (const { start, end } of read.marks) expect(text.slice(start, end)).toMatch(/^a.*z$/su)
      }),
    )
  })
})
