import { expect, test } from 'vitest'
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  governmentOf,
  isDemonym,
} from '../../../src/core/facts/actors/demonyms.ts'

test('a demonym leads to its country', () => {
  expect(countryOfDemonym('Danish')?.name).toBe('Denmark')
  expect(countryOfDemonym('Kenyans')?.name).toBe('Kenya')
  expect(countryOfDemonym('North Korean')?.capital).toBe('Pyongyang')
})
test('a country is known by its other names, with and without stops', () => {
  expect(countryNamed('U.S.')?.name).toBe('United States')
  expect(countryNamed('Burma')?.name).toBe('Myanmar')
})
test('a capital leads to its country, however spelled', () => {
  expect(countryOfCapital('Kiev')?.name).toBe('Ukraine')
  expect(countryOfCapital('Washington, D.C.')?.name).toBe('United States')
})
test('governments are called as news calls them', () => {
  const called = ['Syria', 'United States', 'United Kingdom'].map((name) => countryNamed(name))
  expect(called.map((country) => country && governmentOf(country))).toEqual([
    'Syrian government',
    'US government',
    'British government',
  ])
})
test('peoples and faiths are demonyms without a country', () => {
  expect(isDemonym('Kurdish')).toBe(true)
  expect(countryOfDemonym('Kurdish')).toBeUndefined()
})
test('an unknown word leads nowhere', () => {
  expect(countryNamed('Zandovia')).toBeUndefined()
  expect(countryOfDemonym('constructor')).toBeUndefined()
})
