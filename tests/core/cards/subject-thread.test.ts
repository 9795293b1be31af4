/** A pronoun that speaks goes on with the subject of the sentence before, and with nobody else. */
import { describe, expect, it } from 'vitest'
import { asked, makeFrom } from './article-maker.ts'

const opening = 'Lonn council votes on ferry\nThe council of Lonn voted on 5 May 2031 to sell the ferry Belle Tarn.'
const speakersIn = (text: string): string =>
  asked(makeFrom(`${opening}\n${text}`, '2031-05-14'), 'claim-speaker').join('\n')

describe('he or she who speaks', () => {
  it('is the subject of the sentence before, though it names another', () => {
    expect(
      speakersIn('David Strand rejected the plan of Peter Holm. He said that the ferry Belle Tarn belonged to Ostby.'),
    ).toContain('the ferry Belle Tarn belonged to Ostby? = David Strand')
  })

  it('is the subject beyond what he says in a sentence of its own', () => {
    expect(
      speakersIn(
        'David Strand rejected the plan of Peter Holm. “Holm has sold us once before.” He said that the ferry Belle Tarn belonged to Ostby.',
      ),
    ).toContain('the ferry Belle Tarn belonged to Ostby? = David Strand')
  })

  it.each([
    [
      'stands behind a preposition',
      'With David Strand came Peter Holm. He said that the ferry Belle Tarn belonged to Ostby.',
    ],
    [
      'shares it with another',
      'David Strand and Peter Holm met the council. He said that the ferry Belle Tarn belonged to Ostby.',
    ],
  ])('is nobody where whom the sentence names first %s', (_, text) => {
    expect(speakersIn(text)).not.toContain('belonged to Ostby')
  })
})
