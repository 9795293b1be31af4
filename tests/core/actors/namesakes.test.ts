import { describe, expect, test } from 'vitest'
import { actorsIn, entityIn, find, mentionsIn } from './reading.ts'

const people = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, aliases }) => [name, ...aliases].join(' = '))

describe('a king is known by his given name', () => {
  test('and is nobody of whom it is the family name', () => {
    const text = 'King Harald of Norland met President Anton Harald of Sudland in Lonn. Anton Harald left early.'
    expect(people(text)).toEqual(['Harald', 'Anton Harald'])
    expect(entityIn(text, 'Harald').roles.map(({ title }) => title)).toEqual(['King'])
  })
  test('so he stays himself without the title', () => {
    expect(people('King Harald opened the bridge. Harald said it was late.')).toEqual(['Harald'])
  })
  test('as a saint is no baker', () => {
    expect(people('Saint Patrick came by boat. Neil Patrick, a baker, sells cakes.')).toEqual([
      'Patrick',
      'Neil Patrick',
    ])
  })
  test('and a knight by his', () => {
    expect(people('Sir Keith Brook spoke first. Sir Keith was tired.')).toEqual(['Keith Brook = Keith'])
  })
})

test('habit does not tell whom a family name means, where its other bearer was named since', () => {
  const text = 'Jon Brook runs the mill. Brook is 60. Ada Brook wrote to the owners on Monday. Brook said it was sold.'
  const last = find(text).actors.at(-1)
  expect(last?.surface).toBe('Brook')
  expect(last?.confidence).toBeLessThanOrEqual(0.5)
})

describe('a company', () => {
  test('keeps its name without the legal form', () => {
    expect(actorsIn('Kimber-Lund Corp. gained 20%. In March Kimber-Lund closed a mill.')).toEqual([
      'organisation Kimber-Lund Corp.',
      'organisation Kimber-Lund',
    ])
  })
  test('is meant by “the company”, not the country it sells in', () => {
    const text =
      'Kimber-Lund Corp. gained 20%. Kimber-Lund sells in Brazil and Korea. Prices rose, the company said on Monday.'
    expect(mentionsIn(text)).toContain('the company → Kimber-Lund Corp.')
  })
})
