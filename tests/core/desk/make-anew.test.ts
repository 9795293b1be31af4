import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { deckOfDesk } from '../../../src/core/desk/deck-of-desk.ts'
import type { Desk } from '../../../src/core/desk/desk.ts'
import { doneSteps } from '../../../src/core/desk/history.ts'
import { layOutDeck } from '../../../src/core/desk/lay-out.ts'
import { makeAnew } from '../../../src/core/desk/make-anew.ts'
import { layOutRevision } from '../../../src/core/desk/revision.ts'
import { viewDesk } from '../../../src/core/desk/view.ts'
import { asCardId, type CardId } from '../../../src/core/ids.ts'
import { act, anyActs, cardOf, deckId, deskOf, idOf, madeCards, textHere, withSteps } from './desk-builder.ts'

const nobody: ReadonlySet<CardId> = new Set()
const remade = (desk: Desk, cards: readonly Card[], saved = nobody): Desk => {
  const from = viewDesk(desk).articles
  return { ...desk, proposal: makeAnew(desk, { from, cards, tray: [] }, saved) }
}
const shown = (desk: Desk, id: CardId) => viewDesk(desk).cards.find(({ card }) => card.id === id)
const idsIn = (desk: Desk) => viewDesk(desk).cards.map(({ card }) => card.id)

/** A later Dateline words every question in another way, and finds some of the facts. */
const anyRemaking = fc
  .record({ found: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), wording: fc.constantFrom('Name the load of', 'What was on') })
  .map(({ found, wording }) =>
    found.map((n) => {
      const card = cardOf(n, textHere)
      return {
        ...card,
        id: asCardId(`new${String(n)}`),
        prompt: `${wording} the ${card.evidence[0]?.exact.split(' ')[1] ?? ''}?`,
      }
    }),
  )

/** Fields that the steps done so far set by hand, by card. */
function wordsOf(desk: Desk): Map<CardId, { prompt?: string; answer?: string }> {
  const words = new Map<CardId, { prompt?: string; answer?: string }>()
  for (const { edits } of doneSteps(desk))
    for (const edit of edits) {
      if (edit.do !== 'word') continue
      const { prompt, answer } = { ...words.get(edit.card), ...edit.fields }
      words.set(edit.card, {
        ...(typeof prompt === 'string' ? { prompt } : {}),
        ...(typeof answer === 'string' ? { answer } : {}),
      })
    }
  return words
}

describe('whatever was done before cards are made anew', () => {
  const anyHistory = fc
    .tuple(anyActs, anyRemaking, anyActs, anyRemaking)
    .map(([first, made, second, again]) => remade(second.reduce(act, remade(first.reduce(act, deskOf()), made)), again))

  it('fields set by hand stay as they were set', () => {
    fc.assert(
      fc.property(anyHistory, (desk) => {
        for (const [id, { prompt, answer }] of wordsOf(desk)) {
          const card = shown(desk, id)?.card
          if (card && prompt !== undefined) expect(card.prompt).toBe(prompt)
          if (card && answer !== undefined) expect(card.answer.canonical).toBe(answer)
        }
      }),
    )
  })

  it('every card that was there is there once, under its id', () => {
    fc.assert(
      fc.property(anyActs, anyRemaking, (acts, made) => {
        const before = acts.reduce(act, deskOf())
        const after = idsIn(remade(before, made))
        expect(after).toEqual(expect.arrayContaining(idsIn(before)))
        expect(new Set(after).size).toBe(after.length)
      }),
    )
  })

  it('cards that a person worded or accepted stay where they stood', () => {
    fc.assert(
      fc.property(anyActs, anyRemaking, (acts, made) => {
        const before = acts.reduce(act, deskOf())
        const byHand = viewDesk(before).cards.filter(
          ({ own, isConfirmed, isAdded }) => own.length > 0 || isConfirmed || isAdded,
        )
        const after = new Map(viewDesk(remade(before, made)).cards.map((each) => [each.card.id, each]))
        for (const { card, standing, hasVanished } of byHand) {
          const now = after.get(card.id)
          if (now?.hasVanished && !hasVanished) expect(now.standing).toBe(standing)
        }
      }),
    )
  })

  it('making the same cards again changes nothing', () => {
    fc.assert(
      fc.property(anyActs, anyRemaking, (acts, made) => {
        const once = remade(acts.reduce(act, deskOf()), made)
        expect(remade(once, made).proposal).toEqual(once.proposal)
      }),
    )
  })
})

describe('a card that the articles no longer yield', () => {
  const without = (desk: Desk, n: number, saved = nobody) =>
    remade(
      desk,
      madeCards(6).cards.filter(({ id }) => id !== idOf(n)),
      saved,
    )

  it('is listed, and left out where nobody touched it', () => {
    expect(shown(without(deskOf(), 0), idOf(0))).toMatchObject({ hasVanished: true, standing: 'out' })
  })

  it('stays in the deck where it was saved in it, until it is discarded', () => {
    const after = without(deskOf(), 0, new Set([idOf(0)]))
    expect(shown(after, idOf(0))).toMatchObject({ hasVanished: true, standing: 'in' })
    expect(shown(without(after, 0), idOf(0))?.standing).toBe('in')
    const discarded = withSteps(after, { do: 'judge', cards: [idOf(0)], verdict: 'discarded' })
    expect(deckOfDesk(discarded).cards.map(({ id }) => id)).not.toContain(idOf(0))
  })

  it('stays where a person worded it', () => {
    const worded = withSteps(deskOf(), { do: 'word', card: idOf(0), fields: { prompt: 'Which load?' } })
    expect(shown(without(worded, 0), idOf(0))).toMatchObject({ standing: 'in', card: { prompt: 'Which load?' } })
  })

  it('comes back as itself when the articles yield it again', () => {
    const back = remade(without(deskOf(), 0), madeCards(6).cards)
    expect(shown(back, idOf(0))).toMatchObject({ hasVanished: false, standing: 'in' })
  })

  it('stands behind the card that it stood behind', () => {
    expect(idsIn(without(deskOf(), 1)).slice(0, 3)).toEqual([idOf(0), idOf(1), idOf(3)])
  })
})

describe('a deck that came as a file', () => {
  const deck = { ...deckOfDesk(deskOf()), revision: 4 }

  it('lies on the desk as it came: not stale, in its order, with tray, revision and unknown fields', () => {
    const whole = { ...deck, 'x-school': 'Orlund', sources: deck.sources.map((source) => ({ ...source, 'x-page': 3 })) }
    expect(viewDesk(layOutDeck(whole)).isStale).toBe(false)
    expect(deckOfDesk(layOutDeck(whole))).toEqual(whole)
  })

  it('without its text keeps all of its cards when cards are made anew', () => {
    const { text: _text, ...source } = deck.sources[0] ?? { title: '', publisher: null, published: null, sha256: '' }
    const bare = { ...deck, sources: [source] }
    expect(deckOfDesk(remade(layOutDeck(bare), []))).toEqual(bare)
  })

  it('keeps fields that another person worded, and lets go of them where that is taken back', () => {
    const worded = deck.cards.map((card) =>
      card.id === idOf(0) ? { ...card, prompt: 'Which load?', own: ['prompt' as const] } : card,
    )
    const desk = layOutDeck({ ...deck, cards: worded })
    expect(shown(remade(desk, madeCards(6).cards), idOf(0))).toMatchObject({
      card: { prompt: 'Which load?' },
      own: ['prompt'],
    })
    const takenBack = withSteps(desk, { do: 'word', card: idOf(0), fields: { prompt: null } })
    expect(shown(remade(takenBack, madeCards(6).cards), idOf(0))).toMatchObject({
      card: { prompt: 'What did the Aurora carry from Orlund?' },
      own: [],
    })
  })

  it('keeps the order in which it came when cards are made anew, new ones behind their forerunners', () => {
    const turned = { ...deck, cards: deck.cards.toReversed(), tray: [] }
    const cards = Array.from({ length: 6 }, (_, n) => cardOf(n, textHere))
    const before = deck.cards.map(({ id }) => id).reverse()
    const after = idsIn(remade(layOutDeck(turned), cards))
    expect(after.filter((id) => before.includes(id))).toEqual(before)
    expect(after[after.indexOf(idOf(1)) + 1]).toBe(idOf(2))
  })
})

describe('a newer revision of a deck on the desk', () => {
  const deck = deckOfDesk(deskOf())
  const newer = {
    ...deck,
    revision: 2,
    title: 'Ships of Orlund',
    cards: deck.cards
      .filter(({ id }) => id !== idOf(0))
      .map((card) => ({ ...card, prompt: `Corrected: ${card.prompt}` })),
  }

  it('brings its words everywhere but where the person had put their own', () => {
    const own = withSteps(layOutDeck(deck), { do: 'word', card: idOf(1), fields: { answer: 'planks' } })
    const { title, cards } = deckOfDesk(layOutRevision(own, newer))
    expect(title).toBe('Ships of Orlund')
    expect(cards.map(({ id }) => id)).not.toContain(idOf(0))
    expect(cards.find(({ id }) => id === idOf(1))).toMatchObject({
      prompt: 'Corrected: What did the Bellona carry from Orlund?',
      answer: { canonical: 'planks' },
    })
  })

  it('leaves a card that its author took out where the person worded it', () => {
    const own = withSteps(layOutDeck(deck), { do: 'word', card: idOf(0), fields: { answer: 'sea salt' } })
    expect(deckOfDesk(layOutRevision(own, newer)).cards.map(({ id }) => id)).toContain(idOf(0))
  })

  it('keeps cards that the person added, moved and discarded so', () => {
    const own = withSteps(
      layOutDeck(deck),
      { do: 'add', card: cardOf(8, textHere), after: idOf(1) },
      { do: 'move', card: idOf(4), before: idOf(1) },
      { do: 'judge', cards: [idOf(3)], verdict: 'discarded' },
    )
    expect(deckOfDesk(layOutRevision(own, newer)).cards.map(({ id }) => id)).toEqual([idOf(4), idOf(1), idOf(8)])
  })

  it('whatever was done, loses no field set by hand on a card that is left', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const before = acts.reduce(act, layOutDeck(deck))
        const after = layOutRevision(before, newer)
        for (const [id, { prompt, answer }] of wordsOf(before)) {
          const card = shown(after, id)?.card
          const isWorded = prompt !== undefined || answer !== undefined
          if (isWorded && shown(before, id)) expect(card).toBeDefined()
          if (card && prompt !== undefined) expect(card.prompt).toBe(prompt)
          if (card && answer !== undefined) expect(card.answer.canonical).toBe(answer)
        }
      }),
    )
  })

  it('with another text is another article to the steps that changed paragraphs', () => {
    const own = withSteps(layOutDeck(deck), { do: 'mend', article: 'a1', paragraph: 0, text: 'The Aurora stayed.' })
    const [source] = deck.sources
    if (!source) throw new Error('The deck has no source')
    const text = `A new first line.\n${textHere}`
    const revised = layOutRevision(own, { ...newer, sources: [{ ...source, sha256: 'cd'.repeat(32), text }] })
    expect(deckOfDesk(revised).sources[0]?.text).toBe(text)
    expect(deckOfDesk(layOutRevision(own, newer)).sources[0]?.text).toContain('The Aurora stayed.')
    expect(deckOfDesk(revised).id).toBe(deckId)
  })
})

describe('what a very long article has no room for', () => {
  it('is counted on the desk, in its deck, and where that deck is laid out again', () => {
    const desk = deskOf()
    const proposal = makeAnew(desk, { from: viewDesk(desk).articles, ...madeCards(6), leftOut: 1_234 }, nobody)
    const deck = deckOfDesk({ ...desk, proposal })
    expect(viewDesk({ ...desk, proposal }).leftOut).toBe(1_234)
    expect(deck.leftOut).toBe(1_234)
    expect(deckOfDesk(layOutDeck(deck)).leftOut).toBe(1_234)
    expect('leftOut' in deckOfDesk(desk)).toBe(false)
  })
})
