import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakPages, type Measured } from '../../../../src/core/formats/paper/pages.ts'
import { posterTiles } from '../../../../src/core/formats/paper/poster-tiles.ts'

const block = fc.record({ height: fc.integer({ min: 1, max: 60 }), keepsWithNext: fc.boolean() })
const [room, gap] = [100, 4]

const heightOf = (blocks: readonly Measured[], page: readonly number[]) =>
  page.reduce((sum, at) => sum + (blocks[at]?.height ?? 0) + gap, -gap)

it('every block stands on one page, in order, and no page is fuller than it has room but for what cannot be parted', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
      const pages = breakPages(blocks, room, gap)
      expect(pages.flat()).toEqual(blocks.map((_, at) => at))
      for (const page of pages) {
        const isOneChain = page.slice(0, -1).every((at) => blocks[at]?.keepsWithNext)
        expect(isOneChain || heightOf(blocks, page) <= room).toBe(true)
        const last = page.at(-1) ?? 0
        if (last < blocks.length - 1) expect(blocks[last]?.keepsWithNext).toBe(false)
      }
    }),
  )
})

it('a new page begins only where what comes next had no room', () => {
  const blocks = [30, 30, 30, 30].map((height) => ({ height, keepsWithNext: false }))
  expect(breakPages(blocks, room, gap)).toEqual([[0, 1, 2], [3]])
  expect(breakPages(blocks, 97, gap)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

it('a timeline is one sheet where that is readable, and else sheets that cover all of it', () => {
  const sheet = { width: 273, height: 186 }
  expect(posterTiles({ width: 1000, height: 500 }, sheet)).toHaveLength(1)
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 6000 }), fc.integer({ min: 100, max: 6000 }), (width, height) => {
      const tiles = posterTiles({ width, height }, sheet)
      const covered = tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0)
      expect(covered).toBeGreaterThanOrEqual(width * height * 0.999)
      const right = Math.max(...tiles.map((tile) => tile.x + tile.width))
      const foot = Math.max(...tiles.map((tile) => tile.y + tile.height))
      expect(right).toBeGreaterThanOrEqual(width - 0.01)
      expect(foot).toBeGreaterThanOrEqual(height - 0.01)
    }),
  )
})
