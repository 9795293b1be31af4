import { describe, expect, it } from 'vitest'
import { find } from './found.ts'

const trust = (text: string, day?: string | null): number => find(text, day)[0]?.confidence ?? 0

describe('how far a date is to be trusted', () => {
  it('a full date more than one that leaves out its year, and that more than a bare part of a day', () => {
    const full = trust('The weir was opened on 4 June 2019.')
    const yearless = trust('The weir was opened on 4 June.')
    const part = trust('The weir was opened overnight.')
    expect(full).toBeGreaterThan(yearless)
    expect(yearless).toBeGreaterThan(part)
  })

  it('lies between none and all', () => {
    for (const { confidence } of find('On Monday, in spring, at 6 p.m. and for two years they met every day.')) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  })
})
