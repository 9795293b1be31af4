import { describe, expect, test } from 'vitest'
import { mentionsIn } from './reading.ts'

describe('a noun stands for', () => {
  test('whom the text calls so behind the name', () => {
    expect(mentionsIn('Ada Brook, a bird ringer from Lima, was late. Rain fell. The ringer apologised.')).toContain(
      'The ringer → Ada Brook',
    )
  })
  test('whom the text calls so before the name', () => {
    expect(mentionsIn('A barber, Joel Marsh, saw the van. On Monday the barber told the court so.')).toContain(
      'the barber → Joel Marsh',
    )
  })
  test('whom the text calls so with "is"', () => {
    expect(mentionsIn('Marta Holm is the sole composer of the hymn. The composer was not asked.')).toContain(
      'The composer → Marta Holm',
    )
  })
  test('who is of that age', () => {
    const text = 'Nadia Sesay, 23, beat Olga Lind, 31, on the line. The 31-year-old was disqualified.'
    expect(mentionsIn(text)).toContain('The 31-year-old → Olga Lind')
  })
  test('the body whose name says so', () => {
    const text = 'The Salt Lagoon Authority dredges at night. Fishermen object. The authority denies any harm.'
    expect(mentionsIn(text)).toContain('The authority → Salt Lagoon Authority')
  })
  test('neither of two bodies of that name', () => {
    const text = 'The Salt Lagoon Authority met the Canal Authority. The authority denies any harm.'
    expect(mentionsIn(text)).toEqual([])
  })
  test('the company rather than the union', () => {
    const text = 'Pylon Motors Ltd dismissed ninety. The Guild of Welders called it a scandal. The company denied it.'
    expect(mentionsIn(text)).toContain('The company → Pylon Motors Ltd')
  })
  test('nobody where somebody unnamed was called so since', () => {
    const text = 'Joel Marsh, a lawyer, left early. A lawyer in the second row stayed. The lawyer wept.'
    expect(mentionsIn(text)).not.toContain('The lawyer → Joel Marsh')
  })
  test('nor he who is known by an age that nobody is said to have', () => {
    const text =
      'Joel Marsh asked for a pigeon. The 24-year-old, who scored on Friday, signed in Lima. He hopes to play.'
    expect(mentionsIn(text)).toEqual([])
  })
  test('no minister for a prime minister, and no vice-president for a president', () => {
    const text = 'Prime Minister Tomas Lind met Vice President Marta Holm. The minister and the president smiled.'
    expect(mentionsIn(text)).toEqual([])
  })
  test('the only one called so in the whole text, in a headline', () => {
    const text =
      'Bridge to close, harbour master says\n\nRain fell in Lima.\n\nHarbour Master Ada Brook said so on Monday.'
    expect(mentionsIn(text)).toContain('harbour master → Ada Brook')
  })
})

describe('a pronoun stands for', () => {
  test('the subject of the sentence before rather than whom it mentions', () => {
    const text = 'Ada Brook sued Marta Holm on Friday. She wants her money back.'
    expect(mentionsIn(text)).toContain('She → Ada Brook')
  })
  test('a woman by her given name', () => {
    const text = 'Margaret Okonedo called Peter Lund. He did not answer. She wrote a letter.'
    expect(mentionsIn(text)).toEqual(expect.arrayContaining(['He → Peter Lund', 'She → Margaret Okonedo']))
  })
  test('a woman by what the text calls her', () => {
    const text = 'Wrenna Talloway, a nun, drove. Peter Lund, a monk, slept. She sang.'
    expect(mentionsIn(text)).toContain('She → Wrenna Talloway')
  })
  test('one person throughout: who was "she" is not "he"', () => {
    const text = 'Wrenna Talloway said she was ill. Her doctor had told her so. He had not come himself.'
    expect(mentionsIn(text)).not.toContain('He → Wrenna Talloway')
  })
  test('nobody where the text names nobody for it', () => {
    expect(mentionsIn('Ada Brook left. A waiter had heard the news. He went on drying a glass.')).not.toContain(
      'He → Ada Brook',
    )
  })
  test('not the speaker, within the quotation', () => {
    expect(mentionsIn('“My father mended it. He was proud,” said Joel Marsh.')).toEqual([])
  })
  test('somebody named in the same quotation', () => {
    const text = '“Lind has often said he would pay,” Marta Holm said.'
    expect(mentionsIn(text)).toEqual([])
    expect(mentionsIn(`Tomas Lind was not in court. ${text}`)).toContain('he → Tomas Lind')
  })
  test('the body in focus where it speaks', () => {
    const text = 'The Salt Lagoon Authority met on Monday. It has denied any harm.'
    expect(mentionsIn(text)).toContain('It → Salt Lagoon Authority')
  })
  test('a capital that speaks', () => {
    expect(mentionsIn('Nairobi rejected the offer. It demanded an apology.')).toContain('It → Nairobi')
  })
  test('no body where it is only said', () => {
    expect(mentionsIn('The Salt Lagoon Authority met. It is said that fish fled.')).toEqual([])
  })
})

describe('a description fits what it stands for', () => {
  test('a union is not "the company"', () => {
    const text =
      'Wallu, an insurer, refused to pay.\n\nCoumba Ndour, president of the Collective of Line Fishers, met the owners. She demands a seat on the company’s panel.'
    expect(mentionsIn(text)).toContain('the company → Wallu')
    expect(mentionsIn(text.replace('Wallu, an insurer', 'The insurer'))).not.toContain(
      'the company → Collective of Line Fishers',
    )
  })
  test('where somebody tells is not who tells', () => {
    const text = 'On a new website, Ada Brook has told her story. The website says that it is true.'
    expect(mentionsIn(text)).not.toContain('The website → Ada Brook')
  })
  test('what is done to a body is none of its names', () => {
    const text = 'Raiders attack Church of the Lagoon website\nThe attack was launched on Wednesday by a user.'
    expect(mentionsIn(text)).toEqual([])
  })
})

describe('whoever does something is not whom it is done to', () => {
  test('so a doctor tells another one to stop', () => {
    const text = 'Ilian Kaz rows the ferry. His knees ache. The doctor, Leon Behrens, has told him to stop.'
    expect(mentionsIn(text)).toContain('him → Ilian Kaz')
  })
})
