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

describe('a family name that two people bear', () => {
  const bearers = (text: string): string[] => {
    const { actors: found, entities } = find(text)
    return found
      .filter(({ surface }) => surface === 'Denham')
      .map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? '?')
  }
  test('stands for whom the text is about, not for whom it names in passing', () => {
    const text =
      'Former President Arlo Denham called the levy a mistake on a visit with his wife Greta Denham. “It does not make sense,” Denham said. He praised Greta Denham’s plan. “People will pay,” Denham said.'
    expect(bearers(text)).toEqual(['Arlo Denham', 'Arlo Denham'])
  })
  test('stands for the other once the text has turned to her', () => {
    const text =
      'Arlo Denham opened the mill on Monday.\n\nThe mill burned in the night and the town is without bread. Nobody was hurt, said the fire service, but the damage is great and the owners have no insurance.\n\nGreta Denham sold her shares a week before. Denham said that it was chance.'
    expect(bearers(text)).toEqual(['Greta Denham'])
  })
  test('is told as doubtful where it may be either’s', () => {
    const { actors: found } = find('Arlo Denham left. Greta Denham left. Denham smiled.')
    expect(found.at(-1)?.confidence).toBeLessThanOrEqual(0.5)
  })
})

test('letters that want a longer name are no other name of its end', () => {
  const names = actors('The frigate joined the Task Force (CTF) on Friday. The CTF sailed.')
  expect(names.join()).not.toContain('Task Force = CTF')
})
