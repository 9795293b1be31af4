/** Keeps the window's place and size between runs; a damaged or off-screen state falls back to the default. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from './service/replace-file.ts'

const savedState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(360).max(20_000),
  height: z.int().min(480).max(20_000),
  maximized: z.boolean(),
})
export interface WindowState {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const initial: WindowState = { width: 1280, height: 840, maximized: false }
/** So much of a window must lie on a screen for it to be found again, in pixels. */
const visiblePx = 80

const isVisible = (state: WindowState, area: Area): boolean =>
  state.x !== undefined &&
  state.y !== undefined &&
  state.x + state.width >= area.x + visiblePx &&
  state.x <= area.x + area.width - visiblePx &&
  state.y >= area.y &&
  state.y <= area.y + area.height - visiblePx

export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  try {
    const { x, y, ...size } = savedState.parse(JSON.parse(readFileSync(file, 'utf8')))
    const placed = x === undefined || y === undefined ? size : { ...size, x, y }
    return screens.some((area) => isVisible(placed, area)) ? placed : size
  } catch {
    return initial
  }
}

/** Where the disk refuses, the window opens at its earlier place; closing it must not fail for that. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    replaceFile(file, JSON.stringify(state))
  } catch (error) {
    console.warn('The place of the window was not kept:', error)
  }
}
