import { describe, expect, test } from 'vitest'
import { actorsIn, entityIn } from './reading.ts'

describe('pieces of one name are joined', () => {
  test.each([
    ['“He will lose,” said Jo-Renee Fornica, a professor at Tarn University.', 'person Jo-Renee Fornica'],
    ['Harfang Life & Marine Co. said its third-quarter profit fell.', 'organisation Harfang Life & Marine Co.'],
    ['Analysts at Donner, Larkin & Jensen were doubtful on Monday.', 'organisation Donner, Larkin & Jensen'],
  ])('%s', (text, name) => {
    expect(actorsIn(text)).toContain(name)
  })
  test('but two rivals are no one', () => {
    expect(actorsIn('The Brook-Ada Holm debate is on Monday.')).not.toContain('person Brook-Ada Holm debate')
  })
})

describe('names that have run together are parted', () => {
  test('a paper and whom it writes of', () => {
    const text = 'Donald Brook said the Lonn Gazette Brook coverage was bad. The Lonn Gazette disagreed on Monday.'
    expect(actorsIn(text).join()).not.toContain('Gazette Brook')
  })
  test('a firm and its partner', () => {
    const text = 'Norvik and Tarn Eastern had each held a 50% stake. Norvik Co. said net income fell.'
    expect(actorsIn(text)).not.toContain('organisation Norvik and Tarn Eastern')
  })
})

test('the office of a sheriff names no person', () => {
  expect(actorsIn("A clerk of the LA Sheriff's office told reporters to wait.").join()).not.toContain('person')
})

test('a slip of the shift key is not carried over into the name', () => {
  expect(entityIn('HIllary Brook spoke in Tarn. Brook was brief.', 'Brook').name).toBe('Hillary Brook')
})
