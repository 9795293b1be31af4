/** What an acronym stands for, wherever an article spells it out. */
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findSpelledOut } from '../../../src/core/cards/wording/spelled-out.ts'
import { cardsOfKind, makeFrom } from './article-maker.ts'

const spelled = (text: string): Record<string, string> =>
  Object.fromEntries(findSpelledOut(analyse(text)).map(({ short, long }) => [short, long]))

describe('an acronym', () => {
  it.each([
    ['in brackets', 'Members of the Lonn Ferry Union (LFU) met.', { LFU: 'Lonn Ferry Union' }],
    ['before its words', 'The LFU (Lonn Ferry Union) met.', { LFU: 'Lonn Ferry Union' }],
    ['behind "or"', 'The Lonn Ferry Union, or LFU, met.', { LFU: 'Lonn Ferry Union' }],
    ['of small words', 'Two improvised explosive devices (IEDs) were found.', { IED: 'improvised explosive devices' }],
    [
      'that leaves small words out',
      'The Bank of the Lakes and Rivers (BLR) closed.',
      { BLR: 'Bank of the Lakes and Rivers' },
    ],
  ])('is found %s', (_way, text, found) => {
    expect(spelled(text)).toEqual(found)
  })

  it.each([
    'He came with Peter Hansen (LFU) to Ostby.',
    'The ship sank (SOS) near Ostby.',
    'Senator Clara Whitman (D-LN) spoke.',
  ])('is not made up: %s', (text) => {
    expect(spelled(text)).toEqual({})
  })

  it('is asked for, also where its letters are those of another language', () => {
    const made = makeFrom('The Federation of Tarn Boatmen (FPT) met in Ostby on 4 May 2031.', '2031-05-14')
    expect(cardsOfKind(made, 'acronym')).toMatchObject([
      { prompt: 'What does FPT stand for?', answer: { canonical: 'Federation of Tarn Boatmen' } },
    ])
  })

  it('that everybody knows is not asked for', () => {
    const made = makeFrom('The United Nations (UN) met in Ostby on 4 May 2031.', '2031-05-14')
    expect(cardsOfKind(made, 'acronym')).toEqual([])
  })
})
