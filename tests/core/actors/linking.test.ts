import { describe, expect, test } from 'vitest'
import { find } from './reading.ts'

/** The names of each actor with more than one, or of all, in text order. */
const actors = (text: string): string[] =>
  find(text).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '))

describe('one organisation', () => {
  test('under the end of its name', () => {
    expect(
      actors('The Leeward Met Office warned of hail. The Met Office was wrong, the Leeward Met Office said.'),
    ).toEqual(['Leeward Met Office = Met Office'])
  })
  test('with and without its legal form', () => {
    expect(actors('Pylon Motors Ltd will close. Pylon Motors has debts.')).toEqual(['Pylon Motors Ltd = Pylon Motors'])
  })
  test('but not together with the union of its workers', () => {
    const names = actors('Pylon Motors will close. The Pylon Motors Workers Union was told on Friday.')
    expect(names).toHaveLength(2)
  })
  test('but not where two names end alike', () => {
    const text = 'Harbour Bank sued Lagoon Bank. The Bank of Norway watched.'
    expect(actors(text).filter((name) => name.includes('='))).toEqual([])
  })
})

describe('one person', () => {
  test('under the first of two family names', () => {
    expect(actors('Isabel Ocaranza Ruiz resigned on Monday. Ocaranza had been ill.')).toEqual([
      'Isabel Ocaranza Ruiz = Ocaranza',
    ])
  })
  test('in capitals and not', () => {
    expect(actors('SOLÈNE QUÉRAULT\n\nThe painter Solène Quérault died on Monday.')).toHaveLength(1)
  })
  test('but Mrs Sesay is not Peter Sesay', () => {
    const names = actors('Peter Sesay was fined. Mrs. Sesay paid. Sarah Sesay, his sister, did not.')
    expect(names).not.toContain('Peter Sesay = Sesay')
  })
})

test('a text of thousands of names is linked', () => {
  const text = Array.from({ length: 2000 }, (_, index) => `Ada Brook${String(index)} met the Guild of Cooks.`).join(' ')
  expect(find(text).actors.length).toBeGreaterThan(2000)
})
