import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDeck } from '../../../src/core/deck/deck-file.ts'
import { printDeckSchema } from '../../../src/core/deck/deck-schema.ts'
import { isEdtf } from '../../../src/core/deck/edtf-syntax.ts'
import { anyDeck } from './any-deck.ts'
import { deck } from './deck-builder.ts'

const published = readFileSync(new URL('../../../docs/deck.schema.json', import.meta.url), 'utf8')
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(published) as object)

describe('the published schema', () => {
  it('is the one that Dateline checks with (node scripts/schema.mjs prints it anew)', () => {
    expect(published).toBe(printDeckSchema())
  })

  it('accepts every deck that Dateline prints', () => {
    fc.assert(
      fc.property(anyDeck, (made) => {
        expect(validate(JSON.parse(printDeck(made))), JSON.stringify(validate.errors)).toBe(true)
      }),
    )
  })

  it('refuses a deck of another format', () => {
    expect(validate({ ...deck(), format: 'other' })).toBe(false)
  })
})

describe('EDTF', () => {
  it.each([
    '2019',
    '2019-08',
    '2019-08-26',
    'XXXX-08-05',
    '201X',
    '2019-21',
    '2011/..',
    '../2004',
    '2019-08-01/2019-08-26',
    '1984?',
    '2024-02-29',
    'XXXX-02-29',
    '2019-08-26T10:00Z',
    '-0044-03-15',
  ])('is %s', (text) => {
    expect(isEdtf(text)).toBe(true)
  })

  it.each([
    '',
    '26 August 2019',
    '2019-13',
    '2019-00',
    '2019-02-30',
    '2023-02-29',
    '2019-8-5',
    '2019-08-26T25:00',
    '/',
    '../..',
    '2019/2020/2021',
    '2019-21-05',
    'Monday',
  ])('is not "%s"', (text) => {
    expect(isEdtf(text)).toBe(false)
  })
})
