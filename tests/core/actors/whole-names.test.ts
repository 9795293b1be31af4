import { describe, expect, test } from 'vitest'
import { actorsIn, entityIn } from './reading.ts'

describe('a name is not cut', () => {
  test('at the hyphen of an article', () => {
    expect(actorsIn('Mohamed El-Hassan Mohamed, a teacher, left on Monday.')).toEqual([
      'person Mohamed El-Hassan Mohamed',
    ])
  })
  test('before its last syllable', () => {
    expect(actorsIn('Ban Ki-sun said on Monday that talks would go on.')).toContain('person Ban Ki-sun')
  })
  test('but an adjective made of it is no part', () => {
    expect(actorsIn('The Ada Brook-led council met on Monday.').join()).not.toMatch(/-led/)
  })
  test('before what a French name goes on with', () => {
    expect(actorsIn("Compagnie Minière de l'Oudaka said it had closed.")).toContain(
      "organisation Compagnie Minière de l'Oudaka",
    )
  })
})

test('a verb before its subject has its capital from the sentence', () => {
  const text = '“Not at all.” Replied State Department deputy spokesman Mark Tolland: “We never were.”'
  expect(actorsIn(text)).toContain('organisation State Department')
  expect(actorsIn(text).join()).not.toContain('Replied')
})

test('the field of an office is a place within its title', () => {
  const text = '“We warned them,” said HRW’s deputy Middle East director Lama Holm.'
  expect(actorsIn(text)).toContain('place Middle East')
  expect(entityIn(text, 'Lama Holm').roles[0]?.title).toBe('deputy Middle East director')
})
