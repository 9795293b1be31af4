import { describe, expect, it } from 'vitest'
import { cardWords } from '../../../src/core/cards/audit/card-words.ts'
import { openDefinites, openDefinitesIn } from '../../../src/core/cards/standing/open-definites.ts'
import { openWords } from '../../../src/core/cards/standing/open-words.ts'

const sure = (text: string): number => openDefinitesIn(cardWords(text)).filter(({ isSure }) => isSure).length

describe('A definite noun is open', () => {
  it.each([
    ['who drained the pond', 'the pond'],
    ['Ada Lund chaired the six-party talks', 'the six-party talks'],
    ['the ferry sank off Lonn after the latest repair', 'the latest repair'],
    ['earnings of Lonn Mills in the 2031 quarter', 'the 2031 quarter'],
    ['the deal donated millions to Lonn', 'the deal'],
    ['why the Ostby company closed', 'the Ostby company'],
    ['Holm Brine may sue the Trust for 640 million crowns', 'the Trust'],
    ['it is feared that the National Museum would not end the quarrels', 'the National Museum'],
    ['Yosr Holm would refill the aquifer with water from Lonn', 'the aquifer'],
    ['the charge of 600 crowns will ruin Lonn', 'the charge'],
    ['Ada Lund accused the engineer of theft', 'the engineer'],
    ['a third of the fleet fished in closed waters', 'the fleet'],
    ['Ada Lund called the day a disgrace', 'the day'],
    ['Ada Lund called the programme part of a long decline', 'the programme'],
    ['Ada Lund came second in the constituency with 50,818 votes', 'the constituency'],
  ])('where only the article says which: %s', (text, phrase) => {
    expect(openDefinites(text)).toContain(phrase)
  })

  it.each([
    'the sun rose over Lonn',
    'Ada Lund saved the oldest bridge',
    'Ada Lund spent the night in Lonn',
    'the mayor of Lonn resigned',
    'a ferry left Lonn and the ferry sank',
    'Velmar stays neutral for the foreseeable future',
    'why Velmar changed the constitution',
    'Ada Lund, the harbour master, resigned',
    'the old and leaky dam above Lonn',
    'Ada Lund left the Committee on Roads in 2031',
    'the National Museum of Velmar has closed',
    'the Ostby Pans Trust has sued',
    'Ada Lund won the women’s race at Lonn',
  ])('not where the words or the world say it: %s', (text) => {
    expect(openDefinites(text)).toEqual([])
  })

  it('surely, where it is a noun that news uses again', () => {
    expect(sure('Who left the province?')).toBe(1)
    expect(sure('Who left the pond?')).toBe(0)
  })
})

describe('A story before a question', () => {
  const asked = (title: string, question: string): string[] =>
    openWords(`In the article “${title}” of 4 June 2031, ${question}`)

  it('tells which thing is meant, by its noun or a wider one', () => {
    expect(asked('Temple loses its elephant to a neighbour', 'who spoke for the temple in Lonn?')).toEqual([])
    expect(asked('Loudspeaker at the bus stop is too loud', 'who ordered that the device be switched off?')).toEqual([])
  })

  it('leaves open what it does not speak of', () => {
    expect(asked('Temple loses its elephant to a neighbour', 'who ordered that the device be switched off?')).toEqual([
      'the device',
    ])
  })
})
