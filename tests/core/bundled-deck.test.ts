/** What decks/SOURCES.md says of the deck that opens on first start. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditDeck } from '../../src/core/cards/audit.ts'
import { parseDeck } from '../../src/core/deck/deck-file.ts'
import type { Deck } from '../../src/core/deck/deck.ts'

/** In characters, as decks/SOURCES.md gives it. */
const articleLength = 3984
const file = readFileSync(join(import.meta.dirname, '..', '..', 'decks', 'idlib-august-2019.dateline'))

function readBundled(): Deck {
  const deck = parseDeck(new Uint8Array(file))
  if (!deck.ok) throw new Error(deck.fault.code)
  return deck.value
}

describe('the bundled deck', () => {
  const deck = readBundled()
  const evidence = deck.cards.flatMap((card) => card.evidence)

  test('has at least fifteen cards that the audit finds nothing in', () => {
    expect(deck.cards.length).toBeGreaterThanOrEqual(15)
    expect(auditDeck(deck)).toEqual([])
  })

  test('says that title and date are ours and that the publisher is unknown', () => {
    expect(deck.sources).toHaveLength(1)
    expect(deck.sources[0]).toMatchObject({ publisher: null, published: '2019-08-26' })
    expect(deck.sources[0]?.note).toMatch(/title.*our own.*publisher is unknown.*date is inferred/)
  })

  test('travels without the article and quotes at most a sentence a piece', () => {
    expect(deck.sources[0]?.text).toBeUndefined()
    for (const { exact, prefix, suffix } of evidence) {
      expect([prefix, suffix]).toEqual(['', ''])
      expect(exact).not.toMatch(/[.!?]["”]?\s+\p{Lu}/u)
    }
  })

  test('quotes at most two fifths of the article as evidence', () => {
    const quoted = new Set<number>()
    for (const { start, end } of evidence) for (let offset = start; offset < end; offset++) quoted.add(offset)
    expect(quoted.size / articleLength).toBeLessThanOrEqual(0.4)
  })

  test('names speaker and verb on every card made from a claim', () => {
    const claims = deck.cards.filter(({ kind }) => /^(?:claim-|quotation|presentation|two-sides)/.test(kind))
    expect(claims.length).toBeGreaterThan(5)
    for (const { attribution } of claims) expect(attribution?.speaker && attribution.verb).toBeTruthy()
  })
})
