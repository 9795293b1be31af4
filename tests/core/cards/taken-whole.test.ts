/** A card keeps what limits a sentence and what completes it, or is not handed out. */
import { describe, expect, it } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

const speakers = (text: string): string[] => asked(makeFrom(text, '2031-05-14', 'Lonn Herald'), 'claim-speaker')
const days = (text: string): string[] => asked(makeFrom(text, '2031-05-14', 'Lonn Herald'), 'event-date')

describe('what somebody said', () => {
  it.each([
    ['a condition before', 'If the ballot fails, Ada Lund of Ostby intends to leave the Council of Velmar in June.'],
    [
      'a condition behind',
      'Ada Lund of Ostby promised to pay the fishermen of Tarn 4,000 crowns a boat, unless the Velmar treasury refuses.',
    ],
    [
      'jest',
      'Ada Lund of Ostby warned, half in jest, that she would stop every ferry between Tarn and Lonn for an hour.',
    ],
    ['the word of another', 'Officials sent signals that Velmar wants to withdraw its guards from the port of Lonn.'],
    ['a part of nothing named', 'Ada Lund of Ostby denied any part.'],
  ])('is not asked for without %s', (_, text) => {
    expect(speakers(text)).toEqual([])
  })

  it('is asked for where nothing limits it', () => {
    expect(speakers('Ada Lund of Ostby promised to pay the fishermen of Tarn 4,000 crowns a boat.')).toHaveLength(1)
  })

  it('is no "its" between two things', () => {
    expect(
      speakers(
        'The Velmar Ministry of Defence confirmed the loss of the digger but denied that its driver was hurt near Lonn.',
      ),
    ).toEqual([])
  })

  it('was "said" where a verb lacks whom it was said to', () => {
    expect(speakers('Ada Lund assured them that the Tarn ferry only sails in daylight.').join()).not.toMatch(/assured/)
  })
})

describe('a share', () => {
  it.each([
    'In December 2027 the Ostby Harbour Fund agreed to pay 70 per cent.',
    'In December 2027 Ada Lund of the Ostby Harbour Fund doubled the share.',
  ])('has its whole: %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it('is enough for a rise', () => {
    expect(days('In December 2027 unemployment in Velmar rose 4 per cent.')).not.toEqual([
      'In what month and year did unemployment in Velmar rise?',
    ])
  })
})

const beside = 'Velmar signed the Ostby Accord with Sund in May 2029.\n'

describe('a quotation', () => {
  const quotations = (text: string): string =>
    asked(makeFrom(text, '2031-05-14', 'Lonn Herald'), 'quotation').join('\n')

  it('is not cut before what it says of those it speaks of', () => {
    const long =
      'and that nobody in the whole of Velmar or in the port of Lonn has ever denied it in all these long years'
    expect(
      quotations(
        `${beside}“The harbour court is obviously aware that one of the two Velmar parties, who opposes the motion of Tarn, is a candidate of the crown ${long} of the war,” Ada Lund wrote.`,
      ),
    ).not.toMatch(/who opposes[^”]* …”/)
  })

  it('ends in nothing that points back', () => {
    expect(
      quotations(
        'Harbour court limits fines in Lonn to 400 crowns\n“The Lonn court will not take an action that exceeds that limitation,” Ada Lund of the Lonn court said.',
      ),
    ).toBe('')
  })
})

describe('a date', () => {
  it('is asked of nothing that happened twice', () => {
    expect(
      days('Summer time in Velmar was scrapped in 1999, restored in 2001, scrapped again and restored for two years.'),
    ).toEqual([])
  })

  it('is not that of the mission for which somebody is named', () => {
    expect(
      days(`${beside}Ada Lund will be named commander of the Velmar shuttle for a mission in December.`).join(),
    ).not.toMatch(/mission|commander/)
  })

  it('is not asked of somebody who only passes by', () => {
    const others = 'The ferry of Lonn sailed on. '.repeat(8)
    expect(
      days(
        `${beside}In March 2030 Ola Berg turned up in Ostby with a motor and a red cassette player. ${others}`,
      ).join(),
    ).not.toMatch(/cassette/)
  })
})

describe('a list', () => {
  it('keeps its last member: "Grace, Godliness, and Folly"', () => {
    const { cards } = makeFrom(
      `${beside}Ada Lund is playwright at Ostby College and director of the Tarn Weasel, which premiered her play, Grace, Godliness, and Folly: A Guide, at the Lonn Playhouse.`,
      '2031-05-14',
      'Lonn Herald',
    )
    expect(cards.map(({ prompt }) => prompt).join()).not.toMatch(/Godliness\./)
  })
})

describe('a gap', () => {
  it.each([
    ['a place that the sentence tells', 'The lantern festival of Madrid is the largest night market in all of Spain.'],
    ['a number before a name', 'The $2.5 billion Lonn Harbour Fund has lost many of its oldest Ostby members.'],
  ])('is not made for %s', (_, text) => {
    expect(asked(makeFrom(beside + text, '2031-05-14', 'Lonn Herald'), 'cloze').join()).not.toMatch(
      /= (?:Spain|\$2\.5 billion)$/,
    )
  })
})
