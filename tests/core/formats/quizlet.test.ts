import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckSchema } from '../../../src/core/deck/deck-schema.ts'
import { previewQuizlet, readQuizlet, type QuizletOptions } from '../../../src/core/formats/quizlet-reader.ts'
import { areUsable, typedSeparator, type QuizletSeparators } from '../../../src/core/formats/quizlet-separators.ts'
import { writeQuizlet } from '../../../src/core/formats/quizlet-writer.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { bytesOf, card, deck } from '../deck/deck-builder.ts'
import { anyTextDeck, outgoing, smallDeck } from './text-decks.ts'

function pairs(text: string, options: Partial<QuizletOptions> = {}): (readonly [string, string])[] {
  const result = readQuizlet(bytesOf(text), { name: 'set.txt', ...options })
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value.decks.flatMap(({ deck: { cards } }) =>
    cards.map((one) => [one.prompt, one.answer.canonical] as const),
  )
}
const asked = (prompt: string, canonical: string, index: number) =>
  card({ id: asCardId(`c${String(index)}`), prompt, answer: { canonical, accepted: [] }, evidence: [], tags: [] })

const anySeparators: fc.Arbitrary<QuizletSeparators> = fc
  .record({
    betweenSides: fc.constantFrom('\t', ',', ' - ', '::', ';', ' '),
    betweenCards: fc.constantFrom('\n', ';', '\n\n', ';;', '::;'),
  })
  .filter(areUsable)

describe('Quizlet’s text', () => {
  test('a card is a line: question, tab, answer', () => {
    const { content, losses } = writeQuizlet(outgoing(smallDeck))
    expect(content).toBe('On what day did the bridge over the Lonn open?\t4 June 2021\nWho opened it?\tMara Voss\n')
    expect(losses.map(({ what, count }) => [what, count])).toEqual([
      ['evidence', 2],
      ['accepted-answers', 1],
      ['tags', 1],
      ['sources', 2],
    ])
  })

  test('text that holds a separator has another sign there, and that is said', () => {
    const sent = deck({ cards: [asked('Who, then?', 'Ada\nLonn', 0)], sources: [] })
    const { content, losses } = writeQuizlet(outgoing(sent), { betweenSides: ',', betweenCards: '\n' })
    expect(content).toBe('Who; then?,Ada Lonn\n')
    expect(losses).toEqual([{ what: 'separators', count: 1, examples: ['Who, then?'] }])
    expect(writeQuizlet(outgoing(sent), { betweenSides: '\t', betweenCards: '\n\n' }).losses).toEqual([])
  })

  test('whatever the text and the separators, as many cards come back, and word for word where no loss is told', () => {
    fc.assert(
      fc.property(anyTextDeck, anySeparators, (sent, separators) => {
        const different = new Map(sent.cards.map((one) => [one.prompt.trim(), one]))
        const cards = [...different.values()].map((one, index) => ({
          ...asked(one.prompt, one.answer.canonical, index),
        }))
        const { content, losses } = writeQuizlet(outgoing(deck({ cards })), separators)
        const rows = content.replace(/\n$/, '').split(separators.betweenCards)
        expect(rows).toHaveLength(cards.length)
        if (losses.some(({ what }) => what === 'separators')) return
        const even = (text: string) => text.trim().replace(/\r\n?/g, '\n')
        const back = pairs(content, { separators })
        expect(back).toEqual(cards.map((one) => [even(one.prompt), even(one.answer.canonical)]))
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a tab and lines', 'harbour\tHafen, der\nlamp\tLampe\n'],
    ['a comma and semicolons', 'harbour,Hafen;lamp,Lampe'],
    ['a dash and empty lines', 'harbour - Hafen\n\nlamp - Lampe\n\n'],
    ['equals signs', 'harbour = Hafen\r\nlamp = Lampe\r\n'],
    ['double colons', 'harbour::Hafen\nlamp::Lampe'],
  ])('%s are found', (_, text) => {
    expect(pairs(text).map(([term]) => term)).toEqual(['harbour', 'lamp'])
  })

  test('what is shown beforehand is what is read: the signs as guessed or said, and how many entries', () => {
    const shown = (text: string, said: Partial<QuizletSeparators> = {}) => {
      const result = previewQuizlet(bytesOf(text), { name: 'set.txt', separators: said })
      return result.ok ? result.value : result.fault
    }
    const text = 'harbour - Hafen\nlamp - Lampe'
    expect(shown(text)).toEqual({ separators: { betweenSides: ' - ', betweenCards: '\n' }, rowCount: 2 })
    expect(shown(text, { betweenCards: ';' })).toMatchObject({ separators: { betweenCards: ';' }, rowCount: 1 })
    expect(shown('', { betweenSides: '=>' })).toEqual({
      separators: { betweenSides: '=>', betweenCards: '\n' },
      rowCount: 0,
    })
  })

  test('a definition may go on over lines and hold the sign again', () => {
    expect(pairs('harbour\tHafen\nauch: Port\nlamp\tLampe\tf\n')).toEqual([
      ['harbour', 'Hafen\nauch: Port'],
      ['lamp', 'Lampe\tf'],
    ])
  })

  test('separators can be said, also as they are typed', () => {
    const separators = { betweenSides: '~', betweenCards: typedSeparator('\\n\\n') }
    expect(pairs('a, b~c\n\nd\ne~f', { separators })).toEqual([
      ['a, b', 'c'],
      ['d\ne', 'f'],
    ])
    expect(areUsable({ betweenSides: '\n', betweenCards: '\n\n' })).toBe(false)
    expect(areUsable({ betweenSides: '', betweenCards: '\n' })).toBe(false)
  })

  test('any bytes give a deck that a deck file takes, or a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(bytesOf)), (bytes) => {
        const result = readQuizlet(bytes, { name: '' })
        for (const each of result.ok ? result.value.decks : [])
          expect(deckSchema.safeParse(each.deck).error).toBe(undefined)
      }),
    )
    expect(readQuizlet(bytesOf('words alone'), { name: 'x.txt' })).toMatchObject({
      fault: { code: 'text-without-cards' },
    })
  })
})
