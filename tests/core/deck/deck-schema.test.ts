import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDeck } from '../../../src/core/deck/deck-file.ts'
import { printDeckSchema } from '../../../src/core/deck/deck-schema.ts'
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
