import { describe, expect, it } from 'vitest'
import { datelineLength, holdsDateline, readDateline } from '../../../src/core/article/dateline.ts'

const behind = (line: string): string => line.slice(datelineLength(line))

describe('The line that opens a report', () => {
  it.each([
    'PORT VEL, May 4 (Coast Press) — Two ferries sank.',
    'OSTBY (AP)_ Two ferries sank.',
    'ST GEORGE’S – Two ferries sank.',
    'LONN -- Two ferries sank.',
    'Ostby, 4 May: Two ferries sank.',
  ])('ends where the report begins: %s', (line) => {
    expect(behind(line)).toBe('Two ferries sank.')
  })

  it.each(['Two ferries – both from Lonn – sank.', 'The NHS said two ferries sank.', 'Ostby sank — twice.'])(
    'is no part of a plain sentence: %s',
    (line) => {
      expect(datelineLength(line)).toBe(0)
    },
  )

  it('tells place, region, agency and whether a day stands in it', () => {
    expect(readDateline('LONN, Velmar, May 4 (Coast Press) — Two ferries sank.')).toMatchObject({
      place: 'LONN',
      region: 'Velmar',
      agency: 'Coast Press',
      hasDay: true,
    })
  })

  it('is noticed amid other words', () => {
    expect(holdsDateline('Who said that OSTBY – two ferries sank?')).toBe(true)
    expect(holdsDateline('Who said that two ferries – both from Ostby – sank?')).toBe(false)
  })
})
