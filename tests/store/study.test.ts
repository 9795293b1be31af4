import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/core/article/evidence.ts'
import { importDeck } from '../../src/main/service/deck-import.ts'
import { dueSummary } from '../../src/main/service/due-summary.ts'
import { libraryHandlers, saveDeck } from '../../src/main/service/library.ts'
import {
  articleText,
  buildCard,
  buildDeck,
  changeSettings,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  hourMs,
  minuteMs,
  openLibrary,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
  viewLibrary,
} from './library.ts'

function setUp(...cardCounts: number[]) {
  const clock = handClock()
  const folder = tempFolder()
  const store = openLibrary(folder, clock)
  cardCounts.forEach((count, n) => saveDeck(store, buildDeck(n + 1, count), clock))
  return { clock, folder, store, study: studyIn(store, clock) }
}

describe('a question', () => {
  it('shows the card, its deck, its source and its evidence in the paragraph', async () => {
    const { study } = setUp(3)
    const shown = await study.question()
    const { card } = shown
    expect(shown.deck).toEqual({ id: deckIdOf(1), title: 'Deck 1' })
    expect(shown.sources).toMatchObject([{ title: 'Ships leave Orlund', publisher: 'The Orlund Mail' }])
    expect(card.prompt).toBe('Which ship left Orlund as number 0?')
    expect(card.passages).toHaveLength(1)
    const [passage] = card.passages
    expect(articleText.startsWith(`${passage?.before}${passage?.exact}`)).toBe(true)
    expect(passage?.exact).toBe('ship 0 left')
    expect(shown.intervalsMs.slice(0, 3)).toEqual([1, 6, 10].map((minutes) => minutes * minuteMs))
  })

  it('shows the quotation alone where the deck came without its article', async () => {
    const { clock, store, study } = setUp()
    const deck = buildDeck(1, 1)
    const withoutText = deck.sources.map(({ text: _text, ...head }) => head)
    saveDeck(store, { ...deck, sources: withoutText }, clock)
    const { card } = await study.question()
    expect(card.passages).toEqual([{ before: 'that ', exact: 'ship 0 left', after: ' Orlund' }])
  })

  it('finds its words again in another deck’s article of that title, also with other white space, and in no other', async () => {
    const { clock, store } = setUp()
    const deck = buildDeck(1, 1)
    saveDeck(store, { ...deck, sources: deck.sources.map(({ text: _text, ...head }) => head) }, clock)
    const passages = async () => (await studyIn(store, clock, deck.id).question()).card.passages
    const alone = [{ before: 'that ', exact: 'ship 0 left', after: ' Orlund' }]
    const putArticle = (number: number, text: string, title = deck.sources[0]?.title ?? '') => {
      const own = buildDeck(number, 0)
      const sources = own.sources.map((source) => ({ ...source, title, text, sha256: sha256Hex(text) }))
      saveDeck(store, { ...own, sources }, clock)
    }
    putArticle(2, articleText.replaceAll(' ', '  '), 'Another title')
    putArticle(3, 'Nothing of this stands there.')
    expect(await passages()).toEqual(alone)
    putArticle(4, articleText.replaceAll(' ', '\u00a0 '))
    const [found] = await passages()
    expect(found?.exact).toBe('ship\u00a0 0\u00a0 left')
    expect(found?.before).toBe('Sentence\u00a0 0\u00a0 says\u00a0 that\u00a0 ')
    await libraryHandlers(store, clock)['deck.delete']({ id: deckIdOf(4) })
    expect(await passages()).toEqual(alone)
  })

  it('cites every article that a card of several rests on, and no other', async () => {
    const { clock, store, study } = setUp()
    const deck = buildDeck(1, 0)
    const [first] = deck.sources
    if (!first) throw new Error('The deck has no source')
    const others = ['b', 'c'].map((letter) => ({ ...first, title: `Source ${letter}`, sha256: letter.repeat(64) }))
    const card = buildCard(0)
    const [evidence] = card.evidence
    if (!evidence) throw new Error('The card has no evidence')
    const cited = { ...card, evidence: [evidence, { ...evidence, source: 'c'.repeat(64) }] }
    saveDeck(store, { ...deck, sources: [first, ...others], cards: [cited] }, clock)
    expect((await study.question()).sources.map(({ title }) => title)).toEqual(['Ships leave Orlund', 'Source c'])
  })

  it('shows the events of a timeline in another order than their own, and in a new one each time', async () => {
    const { clock, store, study } = setUp()
    const sequence = Array.from({ length: 5 }, (_, n) => ({ text: `Event ${n}`, edtf: `201${n}`, date: `201${n}` }))
    const cards = [buildCard(0, { kind: 'timeline', sequence })]
    saveDeck(store, { ...buildDeck(1, 0), cards }, clock)
    const orders = new Set<string>()
    for (let n = 0; n < 5; n++) {
      const { card } = await study.question()
      expect(card.sequence?.items.map(({ text }) => text)).toEqual(sequence.map(({ text }) => text))
      expect(card.sequence?.shown.toSorted()).toEqual([0, 1, 2, 3, 4])
      expect(card.sequence?.shown).not.toEqual([0, 1, 2, 3, 4])
      orders.add(String(card.sequence?.shown))
      await study.grade(1)
      clock.ms += hourMs
    }
    expect(orders.size).toBeGreaterThan(1)
  })

  it('stays the one being asked while time passes and a step ends', async () => {
    const { clock, study } = setUp(3)
    await study.grade(1)
    const asked = await study.question()
    clock.ms += 5 * minuteMs
    const graded = await study.calls['study.grade']({ deckId: null, cardId: asked.card.id, rating: 3, durationMs: 1 })
    expect(graded.ok).toBe(true)
  })

  it('refuses a grade for another card, and one sent twice', async () => {
    const { study } = setUp(3)
    const { card } = await study.question()
    const gradeOf = (cardId: string) => study.calls['study.grade']({ deckId: null, cardId, rating: 3, durationMs: 1 })
    expect(faultOf(await gradeOf('card-2'))).toBe('stale')
    expect(faultOf(await gradeOf(card.id))).toBe('no fault')
    expect(faultOf(await gradeOf(card.id))).toBe('stale')
  })

  it('can be graded by a program that was started anew and did not ask for it first', async () => {
    const { clock, store, study } = setUp(3)
    const { card } = await study.question()
    const other = studyIn(store, clock)
    const graded = await other.calls['study.grade']({ deckId: null, cardId: card.id, rating: 3, durationMs: 1 })
    expect(graded.ok).toBe(true)
  })
})

describe('a session', () => {
  it('covers one deck, or all that are not archived', async () => {
    const { clock, store } = setUp(2, 2, 2)
    await libraryHandlers(store, clock)['deck.archive']({ id: deckIdOf(2), archived: true })
    const all = studyIn(store, clock)
    const decks = new Set<string>()
    for (let n = 0; n < 4; n++) {
      decks.add((await all.question()).deck.id)
      await all.grade(4)
    }
    expect(decks).toEqual(new Set([deckIdOf(1), deckIdOf(3)]))
    expect((await all.view()).state).toBe('finished')
    expect((await studyIn(store, clock, deckIdOf(2)).question()).deck.id).toBe(deckIdOf(2))
  })

  it('ends with the grades of today and the next time a card is due', async () => {
    const { study } = setUp(3)
    await study.grade(1)
    for (const rating of [3, 4, 3, 3, 3] as const) await study.grade(rating)
    const end = await study.view()
    expect(end).toMatchObject({ state: 'finished', gradesToday: [1, 0, 4, 1], progress: { done: 3, remaining: 0 } })
    const dueMs = end.state === 'finished' ? end.nextDueMs : null
    expect(new Date(dueMs ?? 0).getUTCHours()).toBe(4)
    expect(dueMs).toBeGreaterThan(Date.UTC(2024, 2, 5))
  })

  it('counts finished cards against those still to come', async () => {
    const { study } = setUp(4)
    expect((await study.question()).progress).toEqual({ done: 0, remaining: 4 })
    await study.grade(4)
    expect((await study.question()).progress).toEqual({ done: 1, remaining: 3 })
    await study.grade(1)
    expect((await study.question()).progress).toEqual({ done: 1, remaining: 3 })
  })

  it('tells two decks apart whose cards have the same ids', async () => {
    const { clock, store } = setUp(2, 2)
    await studyIn(store, clock, deckIdOf(2)).grade(4)
    const decks = (await viewLibrary(store, clock)).decks
    expect(decks.find(({ id }) => id === deckIdOf(1))?.counts).toMatchObject({ new: 2, learned: 0 })
    expect(decks.find(({ id }) => id === deckIdOf(2))?.counts).toMatchObject({ new: 1, learned: 1 })
  })

  it('of an unknown or deleted deck is refused', async () => {
    const { clock, store } = setUp(2)
    expect(faultOf(await studyIn(store, clock).calls['study.view']({ deckId: deckIdOf(9) }))).toBe('not-found')
    const study = studyIn(store, clock, deckIdOf(1))
    const { card } = await study.question()
    await libraryHandlers(store, clock)['deck.delete']({ id: deckIdOf(1) })
    const late = await study.calls['study.grade']({ deckId: deckIdOf(1), cardId: card.id, rating: 3, durationMs: 1 })
    expect(faultOf(late)).toBe('not-found')
  })

  it('refuses the card of a deck that was deleted while it was being asked', async () => {
    const { clock, store, study } = setUp(2, 2)
    const { card, deck } = await study.question()
    await libraryHandlers(store, clock)['deck.delete']({ id: deck.id })
    const late = await study.calls['study.grade']({ deckId: null, cardId: card.id, rating: 3, durationMs: 1 })
    expect(faultOf(late)).toBe('stale')
    expect((await study.question()).deck.id).not.toBe(deck.id)
  })

  it('refuses the card that a newer revision dropped while it was being asked', async () => {
    const { clock, store, study } = setUp(2)
    const { card } = await study.question()
    valueOf(importDeck(store, buildDeck(1, [buildCard(1)], { revision: 2 }), clock))
    const late = await study.calls['study.grade']({ deckId: null, cardId: card.id, rating: 3, durationMs: 1 })
    expect(faultOf(late)).toBe('stale')
  })
})

describe('the daily limit', () => {
  it('holds over all decks together and is whole again on the next study day', async () => {
    const { clock, store, study } = setUp(5, 5)
    await changeSettings(store, { newPerDay: 3 })
    expect((await viewLibrary(store, clock)).today).toEqual({ due: 0, new: 3 })
    for (let n = 0; n < 3; n++) await study.grade(4)
    const end = await study.view()
    expect(end).toMatchObject({ state: 'finished', nextDueMs: Date.UTC(2024, 2, 5, 4) })
    clock.ms = Date.UTC(2024, 2, 5, 3, 59)
    expect((await study.view()).state).toBe('finished')
    clock.ms = Date.UTC(2024, 2, 5, 4)
    expect((await viewLibrary(store, clock)).today.new).toBe(3)
    expect((await study.view()).state).toBe('question')
  })

  it('gives back what an undo takes back', async () => {
    const { clock, store, study } = setUp(5)
    await changeSettings(store, { newPerDay: 1 })
    await study.grade(4)
    await study.undo()
    expect((await viewLibrary(store, clock)).today.new).toBe(1)
  })

  it('of none leaves new cards out and promises none for tomorrow', async () => {
    const { store, study } = setUp(5)
    await changeSettings(store, { newPerDay: 0 })
    expect(await study.view()).toMatchObject({ state: 'finished', nextDueMs: null })
  })
})

describe('the rollover hour', () => {
  /** Central Europe: clocks go forward on 31 March 2024 at 01:00 UTC. */
  const berlin = (atMs: number) => (atMs >= Date.UTC(2024, 2, 31, 1) ? 120 : 60)

  it('makes a review due at four in the morning, also over a change of the clocks', async () => {
    const { clock, store, study } = setUp(1)
    clock.offsetMin = berlin
    clock.ms = Date.UTC(2024, 2, 28, 20)
    await study.grade(3)
    clock.ms += 10 * minuteMs
    const end = await study.grade(3)
    // Two study days after 28 March: the morning of 30 March, still in winter time.
    expect(end).toMatchObject({ state: 'finished', nextDueMs: Date.UTC(2024, 2, 30, 3) })
    await study.undo()
    clock.ms = Date.UTC(2024, 2, 29, 20)
    const later = await study.grade(3)
    // The morning of 31 March or later comes in summer time: four o'clock is two hours after UTC.
    const dueMs = later.state === 'finished' ? (later.nextDueMs ?? 0) : 0
    expect(new Date(dueMs).getUTCHours()).toBe(2)
    clock.ms = dueMs - 1
    expect((await viewLibrary(store, clock)).today.due).toBe(0)
    clock.ms = dueMs
    expect((await viewLibrary(store, clock)).today.due).toBe(1)
  })

  it('shifts nothing when the learner travels', async () => {
    const { clock, store, study } = setUp(1)
    await study.grade(4)
    const due = (await study.view()) as { nextDueMs: number }
    clock.offsetMin = -600
    clock.ms = due.nextDueMs + 9 * hourMs
    expect((await viewLibrary(store, clock)).today.due).toBe(0)
    clock.ms = due.nextDueMs + 10 * hourMs
    expect((await viewLibrary(store, clock)).today.due).toBe(1)
  })
})

describe('undo', () => {
  it('asks the card again and says when there is nothing left', async () => {
    const { study } = setUp(3)
    const before = await study.question()
    await study.grade(2)
    const back = await study.undo()
    expect(back).toEqual(before)
    expect(before.undoable).toBe(false)
    expect(faultOf(await study.calls['study.undo']({ deckId: null }))).toBe('nothing-to-undo')
  })

  it('goes back step by step after the program was closed', async () => {
    const { clock, folder, store, study } = setUp(4)
    const seen = []
    for (const rating of [1, 3, 4] as const) {
      seen.push({ states: statesIn(store), asked: (await study.question()).card.id })
      clock.ms += minuteMs / 6
      await study.grade(rating)
    }
    store.close()
    const reopened = openLibrary(folder, clock)
    const again = studyIn(reopened, clock)
    for (const { states, asked } of seen.reverse()) {
      expect(await again.undo()).toMatchObject({ card: { id: asked } })
      expect(statesIn(reopened)).toEqual(states)
    }
  })

  it('takes back the last grade of its own scope', async () => {
    const { clock, store } = setUp(2, 2)
    const [first, second] = [studyIn(store, clock, deckIdOf(1)), studyIn(store, clock, deckIdOf(2))]
    await first.grade(4)
    await second.grade(4)
    await first.undo()
    expect(faultOf(await first.calls['study.undo']({ deckId: deckIdOf(1) }))).toBe('nothing-to-undo')
    const { decks } = await viewLibrary(store, clock)
    expect(decks.map(({ id, counts }) => [id, counts.learned])).toEqual(
      expect.arrayContaining([
        [deckIdOf(1), 0],
        [deckIdOf(2), 1],
      ]),
    )
  })
})

describe('what is due', () => {
  it('is told deck by deck, with one daily limit for all', async () => {
    const { clock, store, study } = setUp(15, 15)
    expect(dueSummary(store, clock)).toEqual({
      decks: expect.arrayContaining([{ id: deckIdOf(1), title: 'Deck 1', due: 0, new: 15 }]) as unknown,
      total: { due: 0, new: 20 },
    })
    await study.grade(1)
    clock.ms += dayMs
    expect(dueSummary(store, clock).total).toEqual({ due: 1, new: 20 })
  })
})
