import { describe, expect, it } from 'vitest'
import { auditCard, auditDeck } from '../../../src/core/cards/audit.ts'
import type { Finding, Place } from '../../../src/core/cards/audit/finding.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
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
  sequencesSpoiled,
} from './planted/spoil.ts'

const decks = readDecks('./good-1.txt', './good-2.txt', './good-3.txt', './second-good.txt')

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
  const written = byHand(decks, './bad-1.txt', './bad-2.txt', './second-bad.txt')
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

  it('events that cannot be put in order, or tell their order', () => {
    expect(missed(sequencesSpoiled(decks))).toEqual([])
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

describe('a finding', () => {
  const found = byHand(decks, './bad-1.txt', './bad-2.txt', './second-bad.txt').flatMap(({ cards, spoiled }) =>
    cards
      .filter(({ id }) => spoiled.includes(id))
      .flatMap((card) => auditCard(card).map((finding) => ({ card, finding }))),
  )
  const fieldOf = (card: Card, { field, index = 0 }: Place): string => {
    const fields: Readonly<Record<Place['field'], string | undefined>> = {
      prompt: card.prompt,
      answer: card.answer.canonical,
      accepted: card.answer.accepted[index],
      distractors: card.distractors?.[index],
      evidence: card.evidence[index]?.exact,
      attribution: card.attribution?.speaker,
      sequence: card.sequence?.[index]?.text,
    }
    return fields[field] ?? ''
  }
  const mended = (card: Card, { fix }: Finding): Card =>
    (fix?.edits ?? []).reduce((now, edit) => {
      if (edit.do !== 'word') return now
      const { prompt, answer, accepted, distractors } = edit.fields
      return {
        ...now,
        prompt: prompt ?? now.prompt,
        answer: {
          ...now.answer,
          canonical: answer ?? now.answer.canonical,
          accepted: accepted ?? now.answer.accepted,
        },
        ...(distractors ? { distractors } : {}),
      }
    }, card)

  it('underlines words that stand in the field it names', () => {
    const outside = found.filter(
      ({ card, finding: { at } }) => at.start < 0 || at.end < at.start || at.end > fieldOf(card, at).length,
    )
    expect(outside).toEqual([])
  })

  it('is gone once its mending is taken', () => {
    const offered = found.filter(({ finding }) => finding.fix)
    const left = offered.filter(({ card, finding }) =>
      auditCard(mended(card, finding)).some(
        ({ rule, message }) => rule === finding.rule && message === finding.message,
      ),
    )
    expect(offered.length).toBeGreaterThan(60)
    expect(left.map(({ card, finding }) => `${finding.rule} ${card.prompt} → ${mended(card, finding).prompt}`)).toEqual(
      [],
    )
  })
})
