/** What somebody said is asked where the question and the story before it leave one answer, and the answer tells something by itself. */
import { describe, expect, it } from 'vitest'
import { makeFrom } from './article-maker.ts'

const headline = 'Ostby ferry fails its second inspection in a year'
const opening = 'The ferry Belle Tarn stayed in the port of Ostby on Monday after inspectors found a crack in its hull.'

/** Sound, whether it has room in the deck or another card asks for the same claim already. */
function contents(...sentences: string[]): string[] {
  const { cards, tray } = makeFrom([headline, opening, ...sentences].join('\n\n'), '2031-05-14')
  const sound = [...cards, ...tray.flatMap(({ card, reasons }) => (reasons.join() === 'beyond-length' ? [card] : []))]
  return sound
    .filter(({ kind }) => kind === 'claim-content')
    .map(({ prompt, answer }) => `${prompt} = ${answer.canonical}`)
}
const isAsked = (sentence: string): string => contents(sentence).join('\n')

describe('what somebody said', () => {
  it.each([
    [
      'about a topic',
      'The Lonn Port Authority said that two of its ferries were out of fuel.',
      'what did the Lonn Port Authority say about two of its ferries? = That they were out of fuel',
    ],
    [
      'that they would do',
      'The Lonn Port Authority agreed to quietly lend the Belle Tarn two tugs and a crane.',
      'what did the Lonn Port Authority agree to do? = Quietly lend the Belle Tarn two tugs and a crane',
    ],
    [
      'in denial',
      'Ben Holm denied that the Belle Tarn had ever carried cattle to Velmar.',
      'what did Ben Holm deny? = That the Belle Tarn had ever carried cattle to Velmar',
    ],
    [
      'in fear',
      'Ben Holm feared that the port of Velmar would lose the Belle Tarn.',
      'what did Ben Holm fear? = That the port of Velmar would lose the Belle Tarn',
    ],
  ])('%s is asked in the story of the article', (_, sentence, card) => {
    expect(isAsked(sentence)).toContain(`According to the article “${headline}” of 14 May 2031, ${card}`)
  })

  it('has its deadline with it or is not asked', () => {
    expect(isAsked('The Lonn Bank agreed to pay ferry inspectors until the end of next June.')).not.toMatch(
      /Pay ferry inspectors$/m,
    )
  })

  it.each([
    [
      'who denied two things',
      'Ben Holm denied that the ferry Belle Tarn had a leak in Ostby. Holm denied that the inspectors had seen Lonn.',
    ],
    ['whose word is another than the verb: "agreed with"', 'Ben Holm of the Sailors’ Guild agreed with Cora Vane.'],
    ['who spoke of what stands further up', 'Ben Holm promised to repair them by June in the port of Ostby.'],
    ['of whom only the occasion is told', 'The Lonn Bank welcomed the inspection of the ferry at a news conference.'],
    [
      'of whose two things one is meant',
      'The Tarn Yard admitted the loss of a ferry but denied that its driver was hurt in Ostby.',
    ],
    ['whose word is another than the verb: "called for"', 'Ben Holm called for three new inspectors in Velmar.'],
    ['who wanted somebody to do it', 'The Lonn Bank wanted more ferry inspectors to work.'],
    ['who offered nothing', 'The Lonn Bank offered no proof.'],
  ])('is not asked of somebody %s', (_, sentence) => {
    expect(contents(sentence)).toEqual([])
  })

  it('is not asked where the headline tells it', () => {
    expect(isAsked('Ben Holm said that the ferry would fail its second inspection.')).not.toContain('Ben Holm')
  })

  it('is asked once: for its speaker or for its words', () => {
    const { cards } = makeFrom(
      [headline, opening, 'The Lonn Port Authority said that two of its ferries were out of fuel.'].join('\n\n'),
      '2031-05-14',
    )
    expect(cards.filter(({ kind }) => kind.startsWith('claim'))).toHaveLength(1)
  })

  it('is not dated later than the article', () => {
    expect(isAsked('On December 15, 2031, the Lonn Port Authority declared a ban on ferry inspections.')).not.toMatch(
      /on (?:15 December|December 15)/i,
    )
  })
})
