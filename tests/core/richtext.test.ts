import { expect, test } from 'vitest'
import { plainTextOf } from '../../src/core/richtext.ts'

test('formatted text in plain words keeps its lines, describes pictures and leaves sound out', () => {
  const line = {
    as: 'line',
    content: [{ text: 'The ' }, { text: 'ferry', marks: ['bold'] }, { sound: 'horn.mp3' }],
  } as const
  const picture = { as: 'bullet', content: [{ image: 'map.png', alt: 'map of the bay' }] } as const
  const bare = { as: 'line', content: [{ image: 'x.png', alt: '' }] } as const
  expect(plainTextOf({ blocks: [line, picture, bare] })).toBe('The ferry\n[map of the bay]')
})
