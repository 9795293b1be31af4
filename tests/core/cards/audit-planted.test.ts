import { describe, expect, it } from 'vitest'
import { auditCard, auditDeck } from '../../../src/core/cards/audit.ts'
import { nameKindsOf } from '../../../src/core/cards/audit/name-kinds.ts'
import { readDecks } from './planted/card-lines.ts'
import {
  attributionSpoiled,
  byHand,
  contradicted,
  distractorsSpoiled,
  evidenceSpoiled,
  type Planted,
  promptLengthened,
  repeatedCards,
} from './planted/spoil.ts'

const decks = readDecks('./good-1.txt', './good-2.txt', './good-3.txt')

/** How each planted card that was not found had been spoiled; the deck is asked where the card alone shows nothing. */
const missed = (planted: readonly Planted[]): string[] =>
  planted
    .filter(({ rule, cards, spoiled }) => {
      const kinds = nameKindsOf(cards)
      const isFound = cards.some(
        (card) => spoiled.includes(card.id) && auditCard(card, kinds).some((finding) => finding.rule === rule),
      )
      return !isFound && !auditDeck({ cards }).some(({ rule: found, card }) => found === rule && spoiled.includes(card))
    })
    .map(({ rule, how }) => `${rule} ${how}`)

describe('the audit of sound decks', () => {
  it('raises no false alarm on 250 sound cards of every kind', () => {
    const alarms = decks.flatMap(({ cards }) =>
      auditDeck({ cards }).map(({ card, rule, message }) => `${card} ${rule} ${message}`),
    )
    expect(decks.flatMap(({ cards }) => cards).length).toBeGreaterThanOrEqual(250)
    expect(alarms).toEqual([])
  })
})

describe('the audit of decks with one spoiled card finds', () => {
  const written = byHand(decks, './bad-1.txt', './bad-2.txt')
  it.each([...new Set(written.map(({ rule }) => rule))])('every %s written by hand', (rule) => {
    expect(missed(written.filter((one) => one.rule === rule))).toEqual([])
  })

  it('every claim whose attribution was removed, emptied or given to somebody else', () => {
    const planted = attributionSpoiled(decks)
    expect(planted.length).toBeGreaterThan(100)
    expect(missed(planted)).toEqual([])
  })

  it('every question that was drawn out', () => {
    expect(missed(promptLengthened(decks))).toEqual([])
  })

  it('evidence that was left out, cut before the answer or taken from another deck', () => {
    const planted = evidenceSpoiled(decks)
    expect(planted.length).toBeGreaterThan(200)
    expect(missed(planted)).toEqual([])
  })

  it('every wrong answer that is the right one in another form', () => {
    const planted = distractorsSpoiled(decks)
    expect(planted.length).toBeGreaterThan(100)
    expect(missed(planted)).toEqual([])
  })

  it('every question that two cards answer differently', () => {
    const planted = contradicted(decks)
    expect(planted.length).toBeGreaterThan(100)
    expect(missed(planted)).toEqual([])
  })

  it('every card that asks again in another order or in other words', () => {
    const planted = repeatedCards(decks)
    expect(planted.length).toBeGreaterThan(90)
    expect(missed(planted)).toEqual([])
  })
})
