import { describe, expect, test } from 'vitest'
import { entityIn, mentionsIn, thingsIn } from './reading.ts'

const visit = 'Kenyan President Tumaini Barasa met Peruvian President Ximena Huaman in Lima.'

describe('nominal mentions', () => {
  test('an office with its country stands for who holds it', () => {
    expect(mentionsIn(`${visit} The Kenyan president praised the talks.`)).toContain(
      'The Kenyan president → Tumaini Barasa',
    )
  })
  test('an office alone stands for the holder named last', () => {
    expect(mentionsIn(`${visit} Rain fell. The president flew home.`)).toContain('The president → Ximena Huaman')
  })
  test('"leader" stands for a president', () => {
    expect(mentionsIn(`${visit} The Peruvian leader smiled.`)).toContain('The Peruvian leader → Ximena Huaman')
  })
  test('an office nobody in the text holds stands for nobody', () => {
    expect(mentionsIn('The Danish prime minister resigned.')).toEqual([])
  })
  test('troops are their country’s army where the text names it', () => {
    expect(mentionsIn('The Malian army advanced. Malian troops took the town.')).toContain(
      'Malian troops → Malian army',
    )
  })
  test('a government is an entity though no name names it', () => {
    const text = 'The Danish government fell.'
    expect(mentionsIn(text)).toEqual(['The Danish government → Danish government'])
    expect(entityIn(text, 'Danish government').type).toBe('organisation')
  })
})

describe('pronouns', () => {
  test('he is the only man in sight', () => {
    expect(mentionsIn('Mr. Paul Dean arrived late. He apologised.')).toEqual(['He → Paul Dean'])
  })
  test('she is not the man before her', () => {
    expect(mentionsIn('Spokesman Paul Dean called Mrs. Ann Lund. She refused.')).toEqual(['She → Ann Lund'])
  })
  test('she is the woman who told it, not the company that owns her office', () => {
    const text = 'Norvik’s chief executive, Ada Brook, told the paper on Tuesday that she feared a collapse.'
    expect(mentionsIn(text)).toEqual(['she → Ada Brook'])
  })
  test('it is the body that has just spoken', () => {
    expect(mentionsIn('Oakfield Bank said it would close ten branches.')).toEqual(['it → Oakfield Bank'])
  })
  test('nobody is meant where nobody was named', () => {
    expect(mentionsIn('He left early.')).toEqual([])
  })
})

describe('named things', () => {
  test('an operation, with or without the word', () => {
    expect(thingsIn('Operation Copper Shield followed an offensive dubbed “Northern Lantern” in May.')).toEqual([
      'operation Operation Copper Shield',
      'operation Northern Lantern',
    ])
  })
  test('treaties and laws, each by itself', () => {
    expect(thingsIn('The Harbour Treaty and the Clean Rivers Act were signed.')).toEqual([
      'treaty Harbour Treaty',
      'law Clean Rivers Act',
    ])
  })
  test('works are in quotation marks beside what they are', () => {
    expect(thingsIn('Her novel “The Long Road” sold well. “Salt and Rain,” a film by Per Holm, did not.')).toEqual([
      'work The Long Road',
      'work Salt and Rain',
    ])
  })
  test('events by their last word', () => {
    expect(thingsIn('The Oakfield Film Festival opened during Hurricane Nadia.')).toEqual([
      'event Oakfield Film Festival',
      'event Hurricane Nadia',
    ])
  })
})
