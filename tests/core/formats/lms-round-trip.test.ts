import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card, Deck } from '../../../src/core/deck/deck.ts'
import type { Result } from '../../../src/core/fault.ts'
import type { Incoming } from '../../../src/core/formats/incoming.ts'
import { moodleTag } from '../../../src/core/formats/lms/moodle-limits.ts'
import { askedOf } from '../../../src/core/formats/lms/question.ts'
import { readGift } from '../../../src/core/formats/lms/read-gift.ts'
import { readMoodleXml } from '../../../src/core/formats/lms/read-moodle.ts'
import { writeGift } from '../../../src/core/formats/lms/write-gift.ts'
import { writeMoodleXml } from '../../../src/core/formats/lms/write-moodle.ts'
import { plainTextOf } from '../../../src/core/richtext.ts'
import { anyText, card, deckOf, outgoing, settled } from './lms-decks.ts'

interface Way {
  readonly name: string
  readonly through: (deck: Deck) => Result<Incoming>
  /** Where short answers are no HTML, an arrow would make them pairs. */
  readonly typed: (answer: string) => string
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const ways: readonly Way[] = [
  {
    name: 'GIFT',
    through: (deck) => readGift(bytes(writeGift(outgoing(deck)).content), { name: 'x.gift' }),
    typed: (answer) => answer.replaceAll('->', '→'),
  },
  {
    name: 'Moodle XML',
    through: (deck) => readMoodleXml(bytes(writeMoodleXml(outgoing(deck)).content), { name: 'x.xml' }),
    typed: (answer) => answer,
  },
]

function backFrom(way: Way, deck: Deck): Deck {
  const result = way.through(deck)
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  const [incoming] = result.value.decks
  if (incoming === undefined) throw new Error('no deck')
  return incoming.deck
}

/** Without gaps of its own; direction marks, and control characters that HTML has no place for, are among the signs. */
const signs = fc
  .tuple(anyText, fc.constantFrom('', '\u200f', '\u202e', '\u061c', '\\}', '\\#', '&#42;', '\u0085'))
  .map(([text, more]) => `${text.replace(/_{2,}|\[(?:\.\.\.|…)\]/gu, '')}${more}q`)
const seen = (text: string | undefined): string => settled((text ?? '').replace(/[\u007f-\u009f]/g, ''))
const quote = (exact: string): Card['evidence'] => [
  { source: 'd'.repeat(64), start: 0, end: exact.length, exact, prefix: '', suffix: '' },
]
const language = fc.constantFrom('en', 'ar', 'und')

describe.each(ways)('a deck that went out as $name and came back', (way) => {
  test('has the same question, answers and tags, with the evidence below the answer', () => {
    fc.assert(
      fc.property(signs, signs, signs, signs, language, (prompt, answer, other, exact, lang) => {
        const tag = other.replaceAll('\u0085', '')
        const sent = card('c1', prompt, answer, {
          answer: { canonical: answer, accepted: [`also ${other}`] },
          tags: [tag],
          evidence: quote(exact),
        })
        const asked = askedOf(sent, lang)
        const [back] = backFrom(way, { ...deckOf(sent), language: lang }).cards
        expect(asked.way).toBe('typed')
        expect(back?.id).toBe('c1')
        expect(seen(back?.prompt)).toBe(seen(prompt))
        const answers = asked.way === 'typed' ? asked.answers : []
        const given = back ? [back.answer.canonical, ...back.answer.accepted] : []
        expect(given.map(seen)).toEqual(answers.map((one) => seen(way.typed(one))))
        expect(back?.tags.map(seen)).toEqual([seen(moodleTag(settled(tag)))])
        expect(seen(back?.look?.answer && plainTextOf(back.look.answer))).toContain(`“${seen(exact)}”`)
      }),
      { numRuns: 150 },
    )
  })

  test('has the same right answer and the same wrong ones', () => {
    fc.assert(
      fc.property(signs, signs, signs, language, (right, one, other, lang) => {
        const sent = card('c1', 'Which?', right, { distractors: [`left ${one}`, `over ${other}`] })
        const asked = askedOf(sent, lang)
        fc.pre(asked.way === 'choice')
        const [back] = backFrom(way, { ...deckOf(sent), language: lang }).cards
        expect(seen(back?.answer.canonical)).toBe(seen(right))
        expect(back?.distractors?.map(seen)).toEqual(asked.way === 'choice' ? asked.wrong.map(seen) : [])
      }),
      { numRuns: 150 },
    )
  })

  test('has its gap in the same place', () => {
    fc.assert(
      fc.property(signs, signs, signs, language, (before, after, answer, lang) => {
        const sent = card('c1', `${before} ____ ${after}`, answer, { kind: 'cloze' })
        fc.pre(askedOf(sent, lang).way === 'gap')
        const [back] = backFrom(way, { ...deckOf(sent), language: lang }).cards
        expect(seen(back?.prompt)).toBe(seen(`${before} ____ ${after}`))
        expect(seen(back?.answer.canonical)).toBe(seen(way.typed(answer)))
      }),
      { numRuns: 150 },
    )
  })

  test('keeps its title and the ids of its cards, whatever slashes, brackets and backslashes stand in them', () => {
    const name = fc
      .array(fc.constantFrom('/', '//', '\\', ']', '[', 'a', 'Ü', ' ', ':', '{', '\\n', '$course$'), { maxLength: 8 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(name, name, (title, id) => {
        const named = { ...deckOf(card(`i${id.replaceAll(' ', '')}`, 'What?', 'A crane')), title: `T${title}` }
        const back = backFrom(way, named)
        expect(back.title).toBe(`T${title}`.replace(/\s+/g, ' ').trim())
        expect(back.cards[0]?.id).toBe(named.cards[0]?.id)
      }),
      { numRuns: 200 },
    )
    expect(backFrom(way, { ...deckOf(card('c1', 'What?', 'A crane')), title: '/dev/null/' }).title).toBe('/dev/null/')
  })
})

test('a backslash that only a forbidden sign parted from a number sign stands in a gap that went out to Moodle', () => {
  for (const [way, answer] of ways.flatMap((one) => [
    [one, 'a\\\u0007####q'] as const,
    [one, 'a\\\u0000}q'] as const,
  ])) {
    const [back] = backFrom(way, deckOf(card('c1', 'Before ____ after', answer, { kind: 'cloze' }))).cards
    expect(seen(back?.answer.canonical)).toBe(seen(answer))
  }
})

test('what Moodle would refuse or cut is fitted to it, and said', () => {
  const long = card('i'.repeat(150), 'What?', 'A crane', { tags: ['t'.repeat(60)] })
  const gift = writeGift(outgoing(deckOf(long)))
  const xml = writeMoodleXml(outgoing(deckOf(long)))
  expect(gift.content).not.toContain('[id:')
  expect(xml.content).not.toContain('<idnumber>iii')
  for (const { content, losses } of [gift, xml]) {
    expect(content).toContain(`${'t'.repeat(49)}…`)
    expect(losses).toEqual([{ what: 'shortened', count: 1, examples: ['What?'] }])
  }
  const title = { ...deckOf(long), title: 'x'.repeat(290) }
  expect(/\$CATEGORY: \$course\$\/top\/(.*)/.exec(writeGift(outgoing(title)).content)?.[1]).toHaveLength(255)
})

test('an arrow in a short answer is replaced in GIFT, which is said; in a choice it stands', () => {
  const arrow = card('c1', 'From where to where?', 'Kolm -> Ostervik')
  const choice = card('c2', 'Which way?', 'Kolm -> Ostervik', { distractors: ['Kolm -> Dorn', 'Dorn -> Ostervik'] })
  expect(writeGift(outgoing(deckOf(arrow))).losses).toEqual([
    { what: 'separators', count: 1, examples: ['From where to where?'] },
  ])
  expect(writeGift(outgoing(deckOf(choice))).losses).toEqual([])
  expect(writeMoodleXml(outgoing(deckOf(arrow))).losses).toEqual([])
})
