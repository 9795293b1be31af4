/** What each word of the search language finds in a library on disk. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cardColumns } from '../../src/contract/browse-limits.ts'
import { cardHandlers } from '../../src/main/service/card-actions.ts'
import { optionsHandlers } from '../../src/main/service/options.ts'
import { portLibrary } from './browse.ts'
import { changeSettings, dayMs, deckIdOf, seededBytes, studyIn, valueOf } from './library.ts'

test.each([
  ['', ['1/4', '1/3', '1/5', '1/1', '2/0', '2/1', '2/2', '1/2', '1/0']],
  ['crane', ['1/1']],
  ['CRAN', ['1/1']],
  ['"cran"', []],
  ['orsk', ['1/2']],
  ['vice-pres', ['1/3']],
  ['"harbour master"', ['1/2']],
  ['mira leak', ['1/5']],
  ['crane or lamps', ['1/4', '1/1']],
  ['mira -leak', ['1/0']],
  ['-(mira or deck:ships)', ['1/4', '1/3', '1/1', '1/2']],
  ['deck:port', ['1/4', '1/3', '1/5', '1/1', '1/2', '1/0']],
  ['deck:"Ships"', ['2/0', '2/1', '2/2']],
  ['deck:"port"', []],
  ['kind:claim', ['1/5', '1/0']],
  ['kind:event', ['1/1']],
  ['kind:role', ['1/2']],
  ['kind:claim-content', ['1/5']],
  ['actor:"mira ostrel"', ['1/5', '1/0']],
  ['actor:karsava', ['1/3', '1/1']],
  ['actor:karsava or (said:ostrel leak)', ['1/3', '1/5', '1/1']],
  ['ship deck:ships -"ship 2"', ['2/0', '2/1']],
  ['said:ostrel', ['1/5', '1/0']],
  ['said:karsava', []],
  ['tag:harbour', ['1/2']],
  ['is:new deck:ships', ['2/0', '2/1', '2/2']],
  ['"ship 2 left"', ['2/2', '1/2']],
])('“%s” finds its cards', async (text, cards) => {
  const { find } = portLibrary()
  expect(await find(text)).toEqual(cards)
})

describe('with a schedule', () => {
  /** The ships: 0 learnt for long, 1 being learnt, 2 new. */
  async function studied() {
    const library = portLibrary()
    const { store, clock } = library
    const session = studyIn(store, clock, deckIdOf(2))
    const ids = [(await session.question()).card.id]
    await session.grade(4)
    ids.push((await session.question()).card.id)
    await session.grade(1)
    const [learnt = '', learning = ''] = ids.map((id) => `2/${id.replace('card-', '')}`)
    return { ...library, learnt, learning }
  }

  it('finds what is new, being learnt and in review', async () => {
    const { find, learnt, learning } = await studied()
    expect(await find('is:learning')).toEqual([learning])
    expect(await find('is:review')).toEqual([learnt])
    expect(await find('is:new deck:ships')).toHaveLength(1)
  })

  it('finds what comes up, and when', async () => {
    const { find, clock, learnt, learning } = await studied()
    expect(await find('due:today')).toEqual([learning])
    expect(await find('due>2d')).toEqual([learnt])
    expect(await find('due>2024-03-04 due<2024-04-01')).toEqual([learnt])
    expect(await find('due:overdue')).toEqual([])
    clock.ms += 60 * dayMs
    expect((await find('due:overdue')).toSorted()).toEqual([learnt, learning].toSorted())
  })

  it('finds by numbers, of which a new card has no stability and no lapse', async () => {
    const { find, learnt, learning } = await studied()
    expect(await find('stability>5d')).toEqual([learnt])
    expect(await find('stability<5d')).toEqual([learning])
    expect(await find('-stability>5d')).toHaveLength(8)
    expect(await find('reps=0')).toHaveLength(7)
    expect(await find('lapses<1')).toHaveLength(9)
    expect(await find('difficulty>5')).toEqual([learning])
  })

  it('finds what is likely forgotten today, by the forgetting curve', async () => {
    const { find, look, linesOf, clock, learnt } = await studied()
    expect(await find('retrievability>99%')).toHaveLength(2)
    const [line] = await linesOf((await look('is:review')).keys)
    clock.ms += Math.floor(line?.stability ?? 0) * dayMs
    expect(await find('retrievability<92% is:review')).toEqual([learnt])
    expect(await find('retrievability<90% is:review')).toEqual([])
    expect(await find('retrievability=90% is:review')).toEqual([learnt])
  })

  it('finds what a learner marked', async () => {
    const { find, store, clock } = await studied()
    const actions = cardHandlers(store, clock, seededBytes('marks'))
    const cards = (n: number) => ({ cards: [{ deckId: deckIdOf(1), cardId: `card-${n}` }] })
    valueOf(await actions['card.suspend'](cards(0)))
    valueOf(await actions['card.bury'](cards(1)))
    valueOf(await actions['card.flag']({ ...cards(2), flag: 3 }))
    valueOf(await actions['card.report']({ deckId: deckIdOf(1), cardId: 'card-3', report: 'It says nothing.' }))
    expect(await find('is:suspended')).toEqual(['1/0'])
    expect(await find('is:buried')).toEqual(['1/1'])
    expect(await find('flag:any')).toEqual(['1/2'])
    expect(await find('flag:3')).toEqual(['1/2'])
    expect(await find('flag:1')).toEqual([])
    expect(await find('flag:none')).toHaveLength(8)
    expect(await find('is:reported')).toEqual(['1/3'])
    clock.ms += dayMs
    expect(await find('is:buried')).toEqual([])
  })
})

it('finds what is forgotten too often, by the limit of each deck', async () => {
  const { find, store, clock } = portLibrary()
  const session = studyIn(store, clock, deckIdOf(2))
  const { id } = (await session.question()).card
  await session.grade(4)
  await changeSettings(store, { newPerDay: 0 })
  clock.ms += 400 * dayMs
  await session.grade(1)
  expect(await find('lapses=1')).toEqual([`2/${id.replace('card-', '')}`])
  expect(await find('is:leech')).toEqual([])
  valueOf(await optionsHandlers(store, clock)['options.set']({ deckId: deckIdOf(2), changes: { leechLapses: 1 } }))
  expect(await find('is:leech')).toEqual(await find('lapses=1'))
})

it('finds when cards came in', async () => {
  const { find, clock } = portLibrary()
  clock.ms += 10 * dayMs
  expect(await find('added<10d')).toEqual([])
  expect(await find('added:10d')).toHaveLength(9)
  expect(await find('added:2024-03')).toHaveLength(9)
  expect(await find('added>2024-03-04')).toEqual([])
  expect(await find('added:today')).toEqual([])
})

it('puts tags on and takes them off, and says how many cards that changed', async () => {
  const { find, look, calls } = portLibrary()
  const keys = new Uint32Array((await look('deck:ships')).keys)
  const first = valueOf(await calls['browse.tag']({ keys: keys.slice(0, 1), tag: 'to ask Mira', add: true }))
  expect(first.changed).toBe(1)
  const others = valueOf(await calls['browse.tag']({ keys, tag: 'to ask Mira', add: true }))
  expect(others.changed).toBe(2)
  expect(await find('tag:"to ask Mira"')).toEqual(['2/0', '2/1', '2/2'])
  await calls['browse.tag']({ keys: keys.slice(1), tag: 'to ask Mira', add: false })
  expect(valueOf(await calls['browse.tag']({ keys: keys.slice(1), tag: 'to ask Mira', add: false }))).toEqual({
    changed: 0,
    step: null,
  })
  expect(await find('tag:ask')).toEqual(['2/0'])
  expect(valueOf(await calls['browse.words']({})).tags).toEqual(['harbour', 'to ask Mira'])
})

it('sorts by every column both ways, with the same cards', async () => {
  const { find } = portLibrary()
  for (const by of cardColumns) {
    const up = await find('', { by, descending: false })
    const down = await find('', { by, descending: true })
    expect(up.toSorted()).toEqual(down.toSorted())
    expect(up).toHaveLength(9)
  }
  expect((await find('', { by: 'deck', descending: true })).slice(0, 2)).toEqual(['1/0', '1/1'])
  expect((await find('', { by: 'answer', descending: false })).slice(0, 3)).toEqual(['1/1', '1/4', '1/5'])
})

it('says which words no card has', async () => {
  const { look } = portLibrary()
  expect((await look('mira zeppelin kind:timeline')).none).toEqual(['zeppelin', 'kind:timeline'])
  expect((await look('mira crane')).none).toEqual([])
})

it('finds the rest of what is half typed, and says what is wrong', async () => {
  const { look } = portLibrary()
  const found = await look('mira due<')
  expect(found.keys).toHaveLength(2)
  expect(found.fault).toMatchObject({ start: 5, end: 9 })
  expect(found.plain).toBe('cards that hold “mira”')
})

it('takes as many words as there is room for', async () => {
  const { look } = portLibrary()
  for (const by of [' ', ' or ', ' -', ') or (']) {
    const words = Array.from({ length: 90 }, (_, n) => `ship${n % 7}`)
    expect((await look(`(${words.join(by)})`.slice(0, 1_000))).keys.length).toBeLessThanOrEqual(9)
  }
  expect((await look('zz '.repeat(333))).keys).toHaveLength(0)
})

it('takes any text as a search', async () => {
  const { look } = portLibrary()
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '*',
      '^',
      '+',
      'NEAR(',
      'AND',
      'NOT',
      '{question}:',
      'question:',
      '--',
      ';',
      '\0',
      '%',
      '\\',
      ')',
      '-',
    ),
    fc.constantFrom(
      'actor:',
      'said:"',
      'tag:',
      'deck:',
      'is:',
      "'; DROP TABLE card; --",
      'ship',
      '\u{1f6a2}',
      'ﷺ',
      '\ud800',
      '𐌰',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const found = await look(pieces.join(''))
      expect(found.keys.length).toBeLessThanOrEqual(9)
    }),
    { numRuns: 120 },
  )
})
