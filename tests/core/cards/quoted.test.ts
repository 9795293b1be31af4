/** A quotation is asked for whole, or as far as it says something whole. */
import { describe, expect, it } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

const headline = 'Ferry strike closes the port of Lonn'
const opening =
  'Dockers in Lonn stopped work on 5 May 2031 after the port cut their pay. Ada Lund leads the dockers of Lonn.'
const quotationsIn = (text: string): string[] =>
  asked(makeFrom(`${headline}\n${opening}\n${text}`, '2031-05-14'), 'quotation').map(
    (card) => /“([^“”]*)”\? = /.exec(card)?.[1] ?? '',
  )

describe('a quotation', () => {
  it('loses the word that ties it to what was said before', () => {
    expect(quotationsIn('“And Lonn will remember who closed the port of our fathers,” Ada Lund said.')).toEqual([
      expect.stringMatching(/^Lonn will remember/),
    ])
  })

  it('is asked for with the sentence that says what it is about', () => {
    expect(
      quotationsIn('“We did that for them. The dockers of Lonn have not had a rise in eleven years,” Ada Lund said.'),
    ).toEqual(['The dockers of Lonn have not had a rise in eleven years'])
  })

  it('ends in dots where its sentence goes on in the next quotation', () => {
    expect(
      quotationsIn(
        '“The port of Lonn must open the Tarn gates again,” Ada Lund said, “or the dockers will open them by night.”',
      ),
    ).toEqual([expect.stringMatching(/open the Tarn gates again …$/)])
  })

  it.each([
    [
      'a condition',
      '“If the port of Lonn closes for good this summer,” Ada Lund said, “nobody here will have a wage.”',
    ],
    ['a time', '“Any time you want to close the port of Lonn in summer,” Ada Lund said, “you lose the harvest.”'],
    ['half a contrast', '“I think it is not just the port of Lonn in summer,” Ada Lund said, “it is the whole coast.”'],
    ['a part of what was told before', '“Six crates of them fell near the gates of the port of Lonn,” Ada Lund said.'],
    ['no verb', '“Only the old cranes of Lonn and their rusty ropes,” Ada Lund said.'],
    ['something pointed at', '“The dockers of Lonn knew a lot more at that time of year,” Ada Lund said.'],
  ])('with nothing but %s is not asked for', (_, text) => {
    expect(quotationsIn(text)).toEqual([])
  })
})
