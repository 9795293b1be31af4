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
  test('behind its initial', () => {
    expect(actorsIn('Flights from John F. Brook International Airport stopped on Monday.').join()).toContain(
      'John F. Brook International Airport',
    )
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

test('in a heading where every word has a capital, a family known from the text is told from what follows', () => {
  const text = 'President Lund Speech at Tarn Foundation\n\nPresident Ada Lund spoke on Monday. Lund was brief.'
  expect(actorsIn(text)[0]).toBe('person Lund')
})
test('a ship named after somebody does not act, and whom it is named after does', () => {
  const text = 'The USS Arthur Holm sailed on Monday. President Arthur Holm waved. The aircraft carrier Jon Brook left.'
  expect(actorsIn(text)).toEqual(['person Arthur Holm'])
})
