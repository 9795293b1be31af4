/** A class without a server, through the service: one learner hands in, the teacher adds, looks, removes and takes it back. */
import { describe, expect, it } from 'vitest'
import { parseResult, printResult } from '../../src/core/results/result-file.ts'
import type { ClassResult } from '../../src/core/results/result-schema.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { classHandlers, resultOf } from '../../src/main/service/class.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { outcome } from '../core/results/results.ts'
import {
  buildDeck,
  dayMs,
  deckIdOf,
  jobsHere,
  faultOf,
  handClock,
  openLibrary,
  seededBytes,
  studyIn,
  tempFolder,
  valueOf,
} from './library.ts'

const deckId = deckIdOf(1)

function setUp(cards = 3) {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  saveDeck(store, buildDeck(1, cards), clock)
  return { clock, store, calls: classHandlers(store, clock, jobsHere()), study: studyIn(store, clock) }
}

const fileOf = (result: ClassResult, name = `${result.learner}.dateline-result`) => ({
  name,
  bytes: new TextEncoder().encode(printResult(result)),
})
const handedIn = (learner: string, right: boolean, made = '2024-03-04'): ClassResult => ({
  ...{ deck: { id: deckId, revision: 1, title: 'Deck 1' }, learner, made, reports: [] },
  cards: [outcome('card-0', right)],
})

describe('what a learner hands in', () => {
  it('holds what was answered and stands, and nothing that undo took back', async () => {
    const { store, clock, study } = setUp()
    await study.grade(1)
    clock.ms += dayMs
    await study.grade(3)
    const before = valueOf(resultOf(store, deckId, 'The blue heron', clock))
    await study.grade(3)
    await study.undo()
    expect(valueOf(resultOf(store, deckId, 'The blue heron', clock))).toEqual(before)
    expect(before).toMatchObject({ learner: 'The blue heron', made: '2024-03-05', deck: { id: deckId } })
    expect(before.cards.length).toBeGreaterThan(0)
    const { bytes } = fileOf(before)
    expect(parseResult(bytes, 'a')).toEqual({ ok: true, value: before })
  })

  it('tells what was reported, and is told in figures before there is a file', async () => {
    const { store, clock, calls, study } = setUp()
    await study.grade(3)
    const cards = cardHandlers(store, clock, seededBytes('r'))
    await cards['card.report']({ deckId, cardId: 'card-1', report: 'Ship 1 left Bern.' })
    expect(valueOf(resultOf(store, deckId, 'Ida', clock)).reports).toEqual([
      { card: 'card-1', text: 'Ship 1 left Bern.' },
    ])
    expect(valueOf(await calls['result.view']({ deckId }))).toMatchObject({ cards: 3, answered: 1, reports: 1 })
  })

  it('of a deck that is gone is a fault', async () => {
    const { calls } = setUp()
    expect(faultOf(await calls['result.view']({ deckId: deckIdOf(9) }))).toBe('not-found')
  })
})

describe('a teacher’s pile of results', () => {
  it('is added to file by file: a bad one costs no other, and whoever hands in again is replaced', async () => {
    const { calls } = setUp()
    await calls['class.add']({ deckId, files: [fileOf(handedIn('Ida', false))] })
    const damaged = { name: 'torn.dateline-result', bytes: new TextEncoder().encode('{"format":') }
    const files = [fileOf(handedIn('Ida', true, '2024-03-09')), damaged, fileOf(handedIn('Ben', false))]
    const added = valueOf(await calls['class.add']({ deckId, files }))
    expect(added).toMatchObject({ added: 1, replaced: 1, faults: [{ code: 'result-not-a-result' }] })
    const { picture } = valueOf(await calls['class.view']({ deckId }))
    expect(picture.cards[0]).toMatchObject({ id: 'card-0', now: { n: 1, of: 2 } })
  })

  it('is as it was when adding or removing is taken back, and outlives a restart', async () => {
    const folder = tempFolder()
    const clock = handClock()
    const store = openLibrary(folder, clock)
    saveDeck(store, buildDeck(1, 3), clock)
    const calls = classHandlers(store, clock, jobsHere())
    const { before: none } = valueOf(
      await calls['class.add']({ deckId, files: [fileOf(handedIn('Ida', true)), fileOf(handedIn('Ben', false))] }),
    )
    const { before: both } = valueOf(await calls['class.remove']({ deckId, learner: 'Ida' }))
    expect(both.map(({ learner }) => learner)).toEqual(['Ben', 'Ida'])
    await calls['class.put']({ deckId, results: both })
    store.close()

    const again = classHandlers(openLibrary(folder, clock), clock, jobsHere())
    const learners = async () => valueOf(await again['class.view']({ deckId })).picture.learners
    expect((await learners()).map(({ learner }) => learner)).toEqual(['Ben', 'Ida'])
    await again['class.put']({ deckId, results: none })
    expect(await learners()).toEqual([])
  })
})
