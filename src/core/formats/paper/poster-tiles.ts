/** Cuts a timeline into the sheets it is printed on. */
import type { TimelineLayout } from '../../timeline/layout.ts'
import type { Page } from './geometry.ts'

/** What a sheet shows of the drawing, in its pixels. */
interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly row: number
  readonly column: number
}

const mmPerPx = 25.4 / 96
/** Letters of 13 pixels are then 7.3 points high: the least that is read on a wall from near by. */
const leastScale = 0.75
const mostScale = 1.4

/** @param room in mm */
export function posterTiles({ width, height }: Pick<TimelineLayout, 'width' | 'height'>, room: Page): readonly Tile[] {
  const whole = Math.min(room.width / (width * mmPerPx), room.height / (height * mmPerPx))
  const scale = whole >= leastScale ? Math.min(whole, mostScale) : 1
  const tile = { width: room.width / mmPerPx / scale, height: room.height / mmPerPx / scale }
  const [columns, rows] = [Math.ceil(width / tile.width - 1e-6), Math.ceil(height / tile.height - 1e-6)]
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    return { x: column * tile.width, y: row * tile.height, ...tile, row, column }
  })
}
