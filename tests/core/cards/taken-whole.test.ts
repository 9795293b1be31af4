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
