import { describe, expect, it } from 'vitest'
import { selectEvidence } from '../../../src/core/article/evidence.ts'
import { passageOf } from '../../../src/core/study/passage.ts'

const evidenceOf = (text: string, exact: string) => {
  const start = text.indexOf(exact)
  return selectEvidence(text, [start, start + exact.length])
}

describe('a passage', () => {
  const text = 'A heading\nThe mayor spoke on 4 May. She was brief.\nAnother paragraph.'

  it('shows the paragraph around the words', () => {
    expect(passageOf(evidenceOf(text, '4 May'), text)).toEqual({
      before: 'The mayor spoke on ',
      exact: '4 May',
      after: '. She was brief.',
    })
  })

  it('shows the words at the very start and end of an article', () => {
    expect(passageOf(evidenceOf(text, 'A heading'), text)).toEqual({ before: '', exact: 'A heading', after: '' })
    expect(passageOf(evidenceOf(text, 'paragraph.'), text)).toMatchObject({ before: 'Another ', after: '' })
  })

  it('falls back to the quotation without the article, or with one that does not hold the words', () => {
    const evidence = evidenceOf(text, '4 May')
    const quoted = { before: evidence.prefix, exact: '4 May', after: evidence.suffix }
    expect(passageOf(evidence, null)).toEqual(quoted)
    expect(passageOf(evidence, text.replace('4 May', '5 June'))).toEqual(quoted)
  })

  it('finds the words again where the article stands elsewhere or has other white space', () => {
    const evidence = evidenceOf(text, 'spoke on 4 May')
    const moved = `A new first line.\n\n${text.replace('spoke on', 'spoke  on')}`
    expect(passageOf(evidence, moved)).toEqual({
      before: 'The mayor ',
      exact: 'spoke  on 4 May',
      after: '. She was brief.',
    })
  })

  it('cuts a long paragraph at a word, on either side, and says so', () => {
    const long = `${'alpha beta '.repeat(200)}here${' gamma delta'.repeat(200)}`
    const { before, after } = passageOf(evidenceOf(long, 'here'), long)
    expect(before).toMatch(/^…(alpha|beta) /)
    expect(after).toMatch(/ (gamma|delta)…$/)
    expect(before.length).toBeLessThanOrEqual(401)
    expect(after.length).toBeLessThanOrEqual(401)
  })

  it('never splits a character', () => {
    const long = `${'😀'.repeat(500)}here${'😀'.repeat(500)}`
    for (const shift of ['', 'x']) {
      const shifted = long.replace('here', `${shift}here${shift}`)
      const { before, after } = passageOf(evidenceOf(shifted, 'here'), shifted)
      expect(before + after).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
