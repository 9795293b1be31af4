import fc from 'fast-check'
import { parse, type GIFTQuestion } from 'gift-pegjs'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { writeGift } from '../../../src/core/formats/lms/write-gift.ts'
import { anyText, card, deckOf, outgoing, quay, quayCards, settled } from './lms-decks.ts'
import { wordsOfHtml } from './read-strictly.ts'

/** What the independent parser makes of it, in the few words that tests ask about. */
interface Parsed {
  readonly type: string
  readonly title: string
  readonly id: string
  readonly tags: readonly string[] | null
  readonly stem: { readonly format: string; readonly text: string }
  readonly choices: readonly {
    readonly isCorrect: boolean
    readonly weight: number | null
    readonly text: { readonly text: string }
  }[]
  readonly matchPairs: readonly { readonly subquestion: { readonly text: string }; readonly subanswer: string }[]
  readonly globalFeedback: { readonly text: string } | null
}
const parsed = (gift: string): readonly Parsed[] =>
  (parse(gift) as readonly GIFTQuestion[]).filter(({ type }) => (type as string) !== 'Category') as unknown as Parsed[]
const questionOf = (...cards: readonly Card[]): Parsed => {
  const [question] = parsed(writeGift(outgoing(deckOf(...cards))).content)
  if (question === undefined) throw new Error('no question')
  return question
}

describe('a deck as GIFT', () => {
  test('an independent parser finds every question, in order, with its id', () => {
    const ids = parsed(writeGift(outgoing(quay)).content).map(({ id }) => id)
    expect(ids).toEqual(quay.cards.map(({ id }) => id))
  })

  test('a card with wrong answers is a multiple choice with its evidence behind it', () => {
    const question = questionOf(quayCards.choice)
    expect(question.type).toBe('MC')
    expect(question.choices.map(({ isCorrect, text }) => [isCorrect, text.text])).toEqual([
      [true, 'Ilse Brandt'],
      [false, 'Tomas Reyle'],
      [false, 'Ada Quill'],
    ])
    expect(question.tags).toEqual(['harbour', 'who::said'])
    const feedback = question.globalFeedback?.text ?? ''
    expect(feedback).toContain('Ilse Brandt denied this (2 May 2031).')
    expect(feedback).toContain('“Nothing sinks here,” Brandt said.” — Quay closes, The Marrowport Post, 3 May 2031')
  })

  test('a date is typed in any usual way of writing', () => {
    const { type, choices } = questionOf(quayCards.date)
    expect(type).toBe('Short')
    const forms = choices.map(({ text }) => text.text)
    expect(forms[0]).toBe('2 May 2031')
    expect(forms).toEqual(expect.arrayContaining(['May 2, 2031', '2nd May 2031', '2031-05-02']))
  })

  test('a gap is a missing word, and one at the end keeps its line', () => {
    expect(questionOf(quayCards.gap).stem.text).toMatch(/^The quay was built by\s+_____\s+in a single winter\.$/)
    expect(questionOf(quayCards.gapAtEnd).stem.text).toBe('<p>The quay was paid for by ____</p>')
  })

  test('events to put in order are pairs of place and event, those of one day together', () => {
    expect(
      questionOf(quayCards.order).matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer]),
    ).toEqual([
      ['1', 'The quay was built'],
      ['2', 'The quay was closed · Ships were sent away'],
      ['3', 'The quay was mended'],
    ])
  })

  test('what only a person can judge is an essay that shows the answer afterwards', () => {
    const { type, globalFeedback } = questionOf(quayCards.open)
    expect([type, globalFeedback?.text]).toEqual(['Essay', '<p>Brandt denies what Reyle says</p>'])
  })

  test('what is lost is said', () => {
    const short = card('c1', 'How many cranes?', 'Three', { distractors: ['Four'] })
    const bell = card('c2', 'What rang?', 'A bell', { tags: ['\u0007'] })
    expect(writeGift(outgoing(deckOf(short, bell, quayCards.rich))).losses).toEqual([
      { what: 'wrong-choices', count: 1, examples: ['How many cranes?'] },
      { what: 'too-few-choices', count: 1, examples: ['How many cranes?'] },
      { what: 'characters', count: 1, examples: ['What rang?'] },
      { what: 'media', count: 1, examples: ['What is shown?'] },
    ])
  })

  test('no text is taken for a sign of the format', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (prompt, answer, quote) => {
        const question = questionOf(
          card('c1', prompt.replace(/_{2,}|\[\.\.\.\]/g, ''), answer, {
            evidence: [{ source: 'd'.repeat(64), start: 0, end: 1, exact: quote, prefix: '', suffix: '' }],
          }),
        )
        expect(question.type).toBe('Short')
        expect(settled(wordsOfHtml(question.stem.text))).toBe(settled(prompt.replace(/_{2,}|\[\.\.\.\]/g, '')))
        const given = question.choices[0]?.text.text ?? ''
        expect(settled(given)).toBe(settled(answer).replaceAll('->', '→').replaceAll('*', '\\*'))
        expect(settled(wordsOfHtml(question.globalFeedback?.text ?? ''))).toBe(`“${settled(quote)}”`)
      }),
      { numRuns: 150 },
    )
  })

  test('no choice is taken for a weight or a format', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const question = questionOf(
          card('c1', 'Which?', `right ${text}`, { distractors: ['%50%north', '[html]south', '=east'] }),
        )
        expect(question.choices.map(({ isCorrect }) => isCorrect)).toEqual([true, false, false, false])
        expect(question.choices.slice(1).map(({ text: { text: markup } }) => wordsOfHtml(markup))).toEqual([
          '%50%north',
          '[html]south',
          '=east',
        ])
      }),
      { numRuns: 60 },
    )
  })
})
