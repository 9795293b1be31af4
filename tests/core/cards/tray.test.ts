/** The tray of a very long article holds as much as somebody can look through, and the best of it. */
import { describe, expect, it } from 'vitest'
import { bestOf } from '../../../src/core/cards/choice/tray.ts'

interface Held {
  readonly name: string
  readonly isDoubtful: boolean
  readonly worth: number
}

const held = (length: number): Held[] =>
  Array.from({ length }, (_, at) => ({ name: String(at), isDoubtful: at % 2 === 0, worth: (at * 37) % 1_009 }))

const best = (all: readonly Held[]): readonly Held[] =>
  bestOf(
    all,
    ({ isDoubtful }) => isDoubtful,
    ({ worth }) => worth,
  )

describe('the tray', () => {
  it('of an ordinary article holds all that was held back', () => {
    const all = held(400)
    expect(best(all)).toEqual(all)
  })

  it('of a very long one holds no more, in the order of the article', () => {
    const all = held(5_000)
    const kept = best(all)
    expect(kept).toHaveLength(400)
    expect(kept.map(({ name }) => Number(name))).toEqual(kept.map(({ name }) => Number(name)).sort((a, b) => a - b))
  })

  it('keeps the most worthy first, and what is doubtful only where there is room', () => {
    const sound = held(600).filter(({ isDoubtful }) => !isDoubtful)
    const doubtful = held(600).filter(({ isDoubtful }) => isDoubtful)
    const kept = best([...doubtful, ...sound])
    expect(kept).toEqual(expect.arrayContaining(sound))
    const worths = kept.filter(({ isDoubtful }) => isDoubtful).map(({ worth }) => worth)
    const left = doubtful.filter((one) => !kept.includes(one)).map(({ worth }) => worth)
    expect(worths).toHaveLength(400 - sound.length)
    expect(Math.min(...worths)).toBeGreaterThanOrEqual(Math.max(...left))
  })
})
