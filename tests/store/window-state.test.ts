import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readWindowState, writeWindowState } from '../../src/main/window-state.ts'
import { tempFolder } from './library.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const initial = { width: 1280, height: 840, maximized: false }
const left = { x: 100, y: 50, width: 900, height: 700, maximized: true }

describe('the place of the window', () => {
  it('is where it was left', () => {
    const file = join(tempFolder(), 'not', 'there', 'yet', 'window.json')
    writeWindowState(file, left)
    expect(readWindowState(file, [screen])).toEqual(left)
  })

  it('keeps its size alone where its screen is gone', () => {
    const file = join(tempFolder(), 'window.json')
    writeWindowState(file, { ...left, x: 2500 })
    expect(readWindowState(file, [screen])).toEqual({ width: 900, height: 700, maximized: true })
  })

  it('is the first one again where the file is missing, damaged or absurd', () => {
    const file = join(tempFolder(), 'window.json')
    expect(readWindowState(file, [screen])).toEqual(initial)
    for (const damage of ['', '{"width":', JSON.stringify({ ...left, width: 3 }), '[]']) {
      writeFileSync(file, damage)
      expect(readWindowState(file, [screen])).toEqual(initial)
    }
  })

  it('that cannot be written does not keep the window from closing', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    onTestFinished(() => warned.mockRestore())
    const file = join(tempFolder(), 'window.json')
    mkdirSync(`${file}.new`)
    writeWindowState(file, left)
    expect(readWindowState(file, [screen])).toEqual(initial)
  })
})
