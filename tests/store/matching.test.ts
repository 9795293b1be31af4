/** Matching pairs on a real library: a round of cards that are due together, each graded and taken back by itself. */
import { describe, expect, it } from 'vitest'
import type { StudyRound, StudyView } from '../../src/contract/study-shapes.ts'
import type { Card } from '../../src/core/deck/deck.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import { practiceHandlers } from '../../src/main/service/practice.ts'
import { settingsHandlers } from '../../src/main/service/settings.ts'
import {
  buildCard,
  buildDeck,
  dayMs,
  deckIdOf,
  faultOf,
  handClock,
  openLibrary,
  statesIn,
  studyIn,
  tempFolder,
  valueOf,
} from './library.ts'

async function setUp(cards: readonly Card[] | number, newPerDay = 20) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  saveDeck(store, buildDeck(1, cards), clock)
  valueOf(await settingsHandlers(store)['settings.set']({ asking: 'match', newPerDay }))
  const study = studyIn(store, clock, deckIdOf(1))
  const round = async (): Promise<StudyRound> => {
    const shown = await study.view()
    if (shown.state !== 'round') throw new Error(`No round shows, but a ${shown.state}`)
    return shown
  }
  const gradeRound = (pairs: StudyRound['pairs'], ...ratings: (1 | 2 | 3 | 4)[]) =>
    study.calls['study.gradeRound']({
      deckId: deckIdOf(1),
      grades: pairs.map(({ card }, at) => ({
        cardId: card.id,
        rating: ratings[at] ?? 3,
        durationMs: 900,
        answer: card.answer.canonical,
      })),
    })
  const log = () =>
    store.db.all('SELECT card_id, rating, way, answer FROM review WHERE voids IS NULL ORDER BY id') as {
      card_id: string
      rating: number
      way: string
      answer: string
    }[]
  return { clock, store, study, round, gradeRound, log }
}

const idsOf = ({ pairs }: Pick<StudyRound, 'pairs'>): string[] => pairs.map(({ card }) => card.id)
const stateOf = (shown: StudyView) => shown.state

describe('a round of pairs', () => {
  it('takes up to five cards that are due together, with the evidence of each and all their answers to choose from', async () => {
    const { round } = await setUp(8)
    const { pairs, progress } = await round()
    expect(idsOf({ pairs }).sort()).toEqual(['card-0', 'card-1', 'card-2', 'card-3', 'card-4'])
    expect(progress).toEqual({ done: 0, remaining: 8 })
    for (const { asked, card, intervalsMs } of pairs) {
      expect(asked.way).toBe('match')
      expect(asked.options?.toSorted()).toEqual(pairs.map((pair) => pair.card.answer.canonical).sort())
      expect(card.passages).toHaveLength(1)
      expect(intervalsMs).toHaveLength(4)
    }
  })

  it('logs a review for each card as matched, and never above Good', async () => {
    const { round, gradeRound, log, study } = await setUp(5)
    const { pairs } = await round()
    const { view } = valueOf(await gradeRound(pairs, 1, 2, 3, 4, 3))
    expect(log()).toEqual(
      pairs.map(({ card }, at) => ({
        card_id: card.id,
        rating: [1, 2, 3, 3, 3][at],
        way: 'match',
        answer: card.answer.canonical,
      })),
    )
    expect(view).toEqual(await study.view())
  })

  it('is taken back grade by grade, to exactly what was', async () => {
    const { store, round, gradeRound, study } = await setUp(5)
    const before = await round()
    const ids = idsOf(before)
    const untouched = statesIn(store)
    valueOf(await gradeRound(before.pairs, 1, 3, 3, 3, 3))
    for (let left = ids.length; left > 0; left--) {
      const { undone } = valueOf(await study.calls['study.undo']({ deckId: deckIdOf(1) }))
      expect(undone).toMatchObject({ what: 'grade', card: { cardId: ids[left - 1] } })
      expect(statesIn(store)).toHaveLength(left - 1)
    }
    expect(statesIn(store)).toEqual(untouched)
    expect(new Set(idsOf(await round()))).toEqual(new Set(ids))
    expect(faultOf(await study.calls['study.undo']({ deckId: deckIdOf(1) }))).toBe('nothing-to-undo')
  })

  it('asks a card whose grade was taken back alone where no two others are due with it', async () => {
    const { round, gradeRound, study } = await setUp(3)
    const { pairs } = await round()
    valueOf(await gradeRound(pairs))
    expect(await study.undo()).toMatchObject({ state: 'question', asked: { way: 'recall' } })
  })

  it('is refused whole where a card is not of it, or comes twice', async () => {
    const { round, gradeRound, log } = await setUp(8)
    const { pairs } = await round()
    const [first, ...rest] = pairs
    if (first === undefined) throw new Error('The round is empty')
    const other = { ...first, card: { ...first.card, id: 'card-7' } }
    expect(faultOf(await gradeRound([first, ...rest.slice(1), other]))).toBe('stale')
    expect(log()).toEqual([])
    expect(faultOf(await gradeRound([first, first]))).toBe('stale')
    expect(log()).toHaveLength(1)
  })

  it('comes back with reviews once they are due, and tells of every card that became a leech', async () => {
    const { store, clock, round, gradeRound, study } = await setUp(3)
    valueOf(
      await optionsHandlers(store, clock)['options.set']({
        deckId: null,
        changes: { leechLapses: 1, leechAction: 'mark' },
      }),
    )
    valueOf(await gradeRound((await round()).pairs))
    while (stateOf(await study.view()) !== 'finished') {
      clock.ms += 10 * 60_000
      const shown = await study.view()
      if (shown.state === 'round') valueOf(await gradeRound(shown.pairs))
      else if (shown.state === 'question') await study.grade(3)
    }
    clock.ms += 90 * dayMs
    const { newLeeches } = valueOf(await gradeRound((await round()).pairs, 1, 3, 1))
    expect(newLeeches).toHaveLength(2)
    expect(newLeeches[0]).toMatchObject({ lapses: 1, suspended: false })
  })
})

describe('where too few cards fit, the ordinary way is taken', () => {
  it.each([
    ['the deck has only two', 2, 20],
    ['the daily limit lets in only two', 8, 2],
  ])('since %s', async (_, cards, newPerDay) => {
    const { study } = await setUp(cards, newPerDay)
    expect(await study.view()).toMatchObject({ state: 'question', asked: { way: 'recall' } })
  })

  it('since they are of one sentence, or of another kind', async () => {
    const siblings = [0, 1, 2, 3].map((n) => ({ ...buildCard(n), evidence: buildCard(n % 2).evidence }))
    const others = [4, 5].map((n) => buildCard(n, { kind: 'quantity' }))
    const { study } = await setUp([...siblings, ...others])
    expect(stateOf(await study.view())).toBe('question')
  })

  it('so a card that fails alone is never asked in pairs', async () => {
    const { clock, study, log } = await setUp(1)
    await study.grade(3)
    clock.ms += 30 * dayMs
    for (let n = 0; n < 4; n++) {
      await study.grade(1)
      clock.ms += 10 * 60_000
      expect(stateOf(await study.view())).toBe('question')
    }
    expect(log().map(({ way }) => way)).not.toContain('match')
  })
})

it('practice makes rounds of the cards that wait, and writes nothing', async () => {
  const { store, log } = await setUp(6)
  const practice = practiceHandlers(store)
  const { cards } = valueOf(await practice['practice.cards']({ deckId: deckIdOf(1), seed: 'a' }))
  const pairs = valueOf(await practice['practice.round']({ deckId: deckIdOf(1), cards }))
  expect(pairs.map(({ card }) => card.id).sort()).toEqual(cards.slice(0, 5).sort())
  expect(valueOf(await practice['practice.round']({ deckId: deckIdOf(1), cards: cards.slice(0, 2) }))).toEqual([])
  expect(statesIn(store)).toEqual([])
  expect(log()).toEqual([])
})
