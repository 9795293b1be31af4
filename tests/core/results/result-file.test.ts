import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseResult, printResult } from '../../../src/core/results/result-file.ts'
import { resultSchema } from '../../../src/core/results/result-schema.ts'
import { collectResult } from '../../../src/core/results/collect.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { answered, handedIn, harbourDeck, outcome } from './results.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const result = handedIn('The blue heron', [
  outcome('who-closed', true, { days: 3, right: 2, confused: [{ with: 'Jonas Reik', times: 2 }] }),
])

describe('a result file', () => {
  test('comes back as it was written, also with other white space and another order of keys', () => {
    const text = printResult(result)
    expect(parseResult(bytesOf(text), 'a.json')).toEqual({ ok: true, value: result })
    const loose = JSON.parse(text) as Record<string, unknown>
    const turned = Object.fromEntries(Object.entries(loose).reverse())
    expect(parseResult(bytesOf(`\ufeff${JSON.stringify(turned)}`), 'a.json')).toEqual({ ok: true, value: result })
  })

  test('says in itself that its checksum proves nothing about who made it', () => {
    expect(printResult(result)).toContain('no proof of who made this file')
  })

  test('is refused where any one character of its values was changed', () => {
    const text = printResult(result)
    const changed = text.replace('"right": 2', '"right": 3')
    expect(changed).not.toBe(text)
    expect(parseResult(bytesOf(changed), 'a.json')).toEqual({
      ok: false,
      fault: { code: 'result-damaged', name: 'a.json' },
    })
  })

  test('never gives another result than the one written, whatever bit flips', () => {
    const bytes = bytesOf(printResult(result))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const read = parseResult(flipped, 'a.json')
        if (read.ok) expect(read.value).toEqual(result)
      }),
    )
  })

  test('of another kind, a newer version, or made by hand with mistakes is refused with the reason', () => {
    const codeOf = (text: string) => {
      const read = parseResult(bytesOf(text), 'x')
      return read.ok ? 'ok' : read.fault.code
    }
    expect(codeOf('')).toBe('result-not-a-result')
    expect(codeOf('[1]')).toBe('result-not-a-result')
    expect(codeOf('{"format":"dateline-deck"}')).toBe('result-not-a-result')
    expect(codeOf('{"format":"dateline-result","version":2}')).toBe('result-newer')
    expect(codeOf(printResult({ ...result, learner: '' }))).toBe('result-invalid')
  })
})

describe('what a learner hands in', () => {
  test('counts the first answer of each day, since steps of minutes say nothing', () => {
    const answers = [answered('who-closed', 10, 1), answered('who-closed', 10, 3), answered('who-closed', 12, 3)]
    const { cards } = collectResult({ deck: harbourDeck, answers, reports: [], learner: 'Ida', made: '2021-06-01' })
    expect(cards).toEqual([outcome('who-closed', true, { days: 2, right: 1, first: false })])
  })

  test('tells which of the deck’s answers was taken for the right one, however it was written', () => {
    const answers = [answered('who-closed', 1, 1, 'jonas  REIK'), answered('who-closed', 2, 1, 'Jonas Reik')]
    const { cards } = collectResult({ deck: harbourDeck, answers, reports: [], learner: 'Ida', made: '2021-06-01' })
    expect(cards[0]?.confused).toEqual([{ with: 'Jonas Reik', times: 2 }])
  })

  test('never holds words that a learner typed of their own, nor when they studied', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (typed) => {
        const answers = [answered('who-closed', 18_780, 1, `my secret ${typed}`)]
        const handed = collectResult({ deck: harbourDeck, answers, reports: [], learner: 'Ida', made: '2021-06-01' })
        const text = printResult(handed)
        expect(text).not.toContain('secret')
        expect(text).not.toContain('18780')
      }),
      { numRuns: 30 },
    )
  })

  test('leaves out cards never answered, and those the deck has no longer with what was reported of them', () => {
    const reports = [
      { card: asCardId('who-sued'), text: 'It was the county.' },
      { card: asCardId('gone'), text: 'Old.' },
    ]
    const answers = [answered('gone', 1, 3), answered('who-sued', 1, 3)]
    const handed = collectResult({ deck: harbourDeck, answers, reports, learner: 'Ida', made: '2021-06-01' })
    expect(handed.cards.map(({ id }) => id)).toEqual(['who-sued'])
    expect(handed.reports).toEqual([reports[0]])
    expect(resultSchema.safeParse(handed).success).toBe(true)
  })
})
