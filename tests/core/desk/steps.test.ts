import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckOfDesk } from '../../../src/core/desk/deck-of-desk.ts'
import type { Desk } from '../../../src/core/desk/desk.ts'
import { redoStep, undoStep } from '../../../src/core/desk/history.ts'
import { viewDesk } from '../../../src/core/desk/view.ts'
import { act, anyActs, cardOf, deskOf, idOf, textHere, withSteps } from './desk-builder.ts'

const promptsIn = (desk: Desk): string[] => deckOfDesk(desk).cards.map(({ prompt }) => prompt)
const idsIn = (desk: Desk): string[] => viewDesk(desk).cards.map(({ card }) => card.id)
const shown = (desk: Desk, n: number) => viewDesk(desk).cards.find(({ card }) => card.id === idOf(n))

function undoAll(desk: Desk): Desk {
  const before = undoStep(desk)
  return before === null ? desk : undoAll(before)
}
function redoAll(desk: Desk): Desk {
  const after = redoStep(desk)
  return after === null ? desk : redoAll(after)
}
/** What is on the desk, whatever undo and redo would do next. */
const content = (desk: Desk) => ({ ...viewDesk(desk), undo: null, redo: null })

describe('whatever steps were taken', () => {
  const anyDesk = anyActs.map((acts) => acts.reduce(act, deskOf()))

  it('undoing all of them gives the desk as it was proposed', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        expect(content(undoAll(desk))).toEqual(content(deskOf()))
      }),
    )
  })

  it('undoing and redoing one gives the same desk', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const back = undoStep(desk)
        if (back) expect(viewDesk(redoStep(back) ?? back)).toEqual(viewDesk(desk))
      }),
    )
  })

  it('undoing all and redoing all gives the desk with every step that was not replaced', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const whole = redoAll(desk)
        expect(viewDesk(redoAll(undoAll(desk)))).toEqual(viewDesk(whole))
      }),
    )
  })

  it('every card is there exactly once, and in the deck, the tray or neither', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const ids = idsIn(desk)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(expect.arrayContaining(idsIn(deskOf())))
        const { cards, tray } = deckOfDesk(desk)
        const given = [...cards, ...tray.map(({ card }) => card)].map(({ id }) => id)
        expect(new Set(given).size).toBe(given.length)
        expect(ids).toEqual(expect.arrayContaining(given))
      }),
    )
  })

  it('cards that were not moved stand in the order proposed', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const moved = new Set(
          desk.steps.flatMap(({ edits }) => edits.flatMap((edit) => (edit.do === 'move' ? [edit.card] : []))),
        )
        const still = idsIn(deskOf()).filter((id) => !moved.has(id as never))
        expect(idsIn(desk).filter((id) => still.includes(id))).toEqual(still)
      }),
    )
  })

  it('what was discarded last is not in the deck, and what was accepted last is', () => {
    fc.assert(
      fc.property(anyDesk, fc.integer({ min: 0, max: 5 }), (desk, n) => {
        const judged = (verdict: 'accepted' | 'discarded') =>
          deckOfDesk(withSteps(desk, { do: 'judge', cards: [idOf(n)], verdict })).cards.map(({ id }) => id)
        expect(judged('accepted')).toContain(idOf(n))
        expect(judged('discarded')).not.toContain(idOf(n))
      }),
    )
  })
})

describe('wording a card', () => {
  it('takes the place of the proposed words, field by field, until it is withdrawn', () => {
    const worded = withSteps(deskOf(), {
      do: 'word',
      card: idOf(0),
      fields: { prompt: 'Which load?', tags: ['ships'] },
    })
    expect(shown(worded, 0)).toMatchObject({
      card: { prompt: 'Which load?', answer: { canonical: 'salt' }, tags: ['ships'] },
      own: ['prompt', 'tags'],
    })
    const withdrawn = withSteps(worded, { do: 'word', card: idOf(0), fields: { prompt: null } })
    expect(shown(withdrawn, 0)).toMatchObject({
      card: { prompt: 'What did the Aurora carry from Orlund?' },
      own: ['tags'],
    })
  })

  it('of another answer drops the variants of the old one, and keeps those given with it', () => {
    const desk = deskOf()
    const [first, ...others] = desk.proposal.cards
    if (!first) throw new Error('The desk has no card')
    const card = { ...first.card, answer: { canonical: 'salt', accepted: ['sea salt'] } }
    const proposed: Desk = { ...desk, proposal: { ...desk.proposal, cards: [{ ...first, card }, ...others] } }
    const answerAfter = (fields: { answer?: string; accepted?: string[] }) =>
      shown(withSteps(proposed, { do: 'word', card: idOf(0), fields }), 0)?.card.answer
    expect(answerAfter({ answer: 'herring' })).toEqual({ canonical: 'herring', accepted: [] })
    expect(answerAfter({ answer: 'herring', accepted: ['fish'] })).toEqual({ canonical: 'herring', accepted: ['fish'] })
    expect(answerAfter({ accepted: ['rock salt'] })).toEqual({ canonical: 'salt', accepted: ['rock salt'] })
  })

  it('of a date carries the new date along, or none where it is no date', () => {
    const desk = deskOf()
    const dated = cardOf(0, textHere, {
      kind: 'event-date',
      answer: { canonical: '1 May 2031', accepted: [], precision: 'day', edtf: '2031-05-01' },
      event: { text: 'The Aurora leaves Orlund', edtf: '2031-05-01', actors: [] },
    })
    const proposed: Desk = { ...desk, proposal: { ...desk.proposal, cards: [{ card: dated, reasons: [] }] } }
    const after = (answer: string) =>
      shown(withSteps(proposed, { do: 'word', card: idOf(0), fields: { answer } }), 0)?.card
    expect(after('2 May 2031')).toMatchObject({
      answer: { edtf: '2031-05-02', precision: 'day' },
      event: { edtf: '2031-05-02' },
    })
    expect(after('In May 2031')).toMatchObject({ answer: { edtf: '2031-05', precision: 'month' } })
    expect(after('2031')).toMatchObject({ answer: { edtf: '2031', precision: 'year' } })
    expect(after('early in May')?.answer).toEqual({ canonical: 'early in May', accepted: [] })
  })
})

describe('several edits in one step', () => {
  it('split a card into two and are taken back together', () => {
    const parts = [8, 9].map((n) => cardOf(n, textHere, { prompt: `Part ${String(n)}?` }))
    const [one, two] = parts
    if (!one || !two) throw new Error('There are two parts')
    const before = deskOf()
    const split = act(before, {
      label: 'Split a card',
      edits: [
        { do: 'add', card: one, after: idOf(0) },
        { do: 'add', card: two, after: one.id },
        { do: 'judge', cards: [idOf(0)], verdict: 'discarded' },
      ],
    })
    expect(promptsIn(split).slice(0, 2)).toEqual(['Part 8?', 'Part 9?'])
    expect(shown(split, 8)).toMatchObject({ isAdded: true, standing: 'in' })
    expect(viewDesk(split).undo).toBe('Split a card')
    expect(promptsIn(undoStep(split) ?? split)).toEqual(promptsIn(before))
  })

  it('merge two cards into one that stands where the first stood', () => {
    const merged = act(deskOf(), {
      label: 'Merge two cards',
      edits: [
        { do: 'word', card: idOf(0), fields: { prompt: 'What did the Aurora and the Bellona carry?' } },
        { do: 'judge', cards: [idOf(1)], verdict: 'discarded' },
      ],
    })
    expect(promptsIn(merged)[0]).toBe('What did the Aurora and the Bellona carry?')
    expect(deckOfDesk(merged).cards.map(({ id }) => id)).not.toContain(idOf(1))
  })
})

describe('a place in the deck', () => {
  it('is changed by moving a card in front of another, or behind all', () => {
    const ids = idsIn(deskOf())
    const moved = (before: number | null) =>
      idsIn(withSteps(deskOf(), { do: 'move', card: idOf(3), before: before === null ? null : idOf(before) }))
    expect(moved(0)).toEqual([idOf(3), ...ids.filter((id) => id !== idOf(3))])
    expect(moved(null)).toEqual([...ids.filter((id) => id !== idOf(3)), idOf(3)])
    expect(moved(3)).toEqual(ids)
  })

  it('of an added card is behind the one it was made from, or in front of all', () => {
    const added = (after: number | null) =>
      idsIn(
        withSteps(deskOf(), { do: 'add', card: cardOf(8, textHere), after: after === null ? null : idOf(after) }),
      ).indexOf(idOf(8))
    expect(added(null)).toBe(0)
    expect(added(1)).toBe(2)
    expect(added(12)).toBe(idsIn(deskOf()).length)
  })
})
