import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckSchema } from '../../../src/core/deck/deck-schema.ts'
import { readMarkdown } from '../../../src/core/formats/markdown-reader.ts'
import { writeMarkdown } from '../../../src/core/formats/markdown-writer.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { bytesOf, card, deck, evidence } from '../deck/deck-builder.ts'
import { anyTextDeck, anyWords, comparable, outgoing } from './text-decks.ts'

function deckOf(text: string) {
  const result = readMarkdown(bytesOf(text), { name: 'notes.md' })
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value.decks[0]?.deck ?? deck()
}
const pairs = (text: string) => deckOf(text).cards.map(({ prompt, answer }) => [prompt, answer.canonical])
const lossesOf = (text: string) => {
  const result = readMarkdown(bytesOf(text), { name: 'notes.md' })
  return result.ok ? result.value.losses : []
}

describe('our own Markdown', () => {
  test('reads well as it stands', () => {
    const cloze = card({
      id: asCardId('bridge-2'),
      kind: 'cloze',
      prompt: 'The bridge was built by ____.',
      answer: { canonical: 'Mara Voss', accepted: [] },
      distractors: ['Ada Lind'],
      attribution: { speaker: 'The mayor', verb: 'said', date: null },
      evidence: [evidence({ exact: 'Mara Voss\nbuilt it' })],
      tags: [],
    })
    expect(writeMarkdown(outgoing(deck({ cards: [card(), cloze] })))).toEqual({
      content: `# The Lonn bridge

Q: On what day did the bridge over the Lonn open?
A: 4 June 2021
Also: June 4, 2021
Tags: date
<!-- card bridge-1; event-date; day; 2021-06-04 -->

> on 4 June [^1]

C: The bridge was built by ==Mara Voss==.
Not: Ada Lind
Said: The mayor; said
<!-- card bridge-2; cloze -->

> Mara Voss
> built it [^1]

[^1]: Bridge over the Lonn opens; The Harbour Post; 2021-06-05
`,
      losses: [],
    })
  })

  test('gives back every card as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyTextDeck, (sent) => {
        const back = deckOf(writeMarkdown(outgoing(sent)).content)
        expect(comparable(back)).toEqual(comparable(sent))
        expect(back.title).toBe(sent.title)
        expect(deckSchema.safeParse(back).success).toBe(true)
      }),
      { numRuns: 120 },
    )
  })

  test('gives back every sentence with its gap', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (before, answer, after) => {
        fc.pre(![before, after].join(' ').includes('__') && !answer.includes('____'))
        const prompt = `${before}____${after}`
        const sent = card({ kind: 'cloze', prompt, answer: { canonical: answer, accepted: [] } })
        const [back] = deckOf(writeMarkdown(outgoing(deck({ cards: [sent] }))).content).cards
        expect(back).toMatchObject({ kind: 'cloze', prompt, answer: { canonical: answer } })
      }),
      { numRuns: 120 },
    )
  })
})

describe('Markdown as people have it', () => {
  test('questions and answers with labels, in bold or in lists, with lines that go on', () => {
    const text = `---
tags: x
---
# Rivers

Prose about rivers: not a card.

Q: What is the **longest** river of Harland?
A: The Lonn,
which is 300 km long

- **Question:** Where does it rise?

- **Answer:** In the [Hills](https://hills.example)
`
    expect(pairs(text)).toEqual([
      ['What is the longest river of Harland?', 'The Lonn,\nwhich is 300 km long'],
      ['Where does it rise?', 'In the Hills'],
    ])
    expect(deckOf(text).title).toBe('Rivers')
    expect(lossesOf(text)).toEqual([
      { what: 'formatting', count: 1, examples: ['What is the **longest** river of Harland?'] },
    ])
  })

  test('cards of the plug-ins for spaced repetition, without what they write behind them', () => {
    const text = `#flashcards/rivers

Longest river::Lonn <!--SR:!2021-06-05,4,270-->
river:::Fluss

Where does
the Lonn rise?
?
In the hills,
they say

The ==Lonn== is {{300 km}} long. ^a1
`
    expect(pairs(text)).toEqual([
      ['Longest river', 'Lonn'],
      ['river', 'Fluss'],
      ['Fluss', 'river'],
      ['Where does\nthe Lonn rise?', 'In the hills,\nthey say'],
      ['The ____ is 300 km long.', 'Lonn'],
      ['The Lonn is ____ long.', '300 km'],
    ])
    expect(deckOf(text).cards.every(({ tags }) => tags.join() === 'rivers')).toBe(true)
  })

  test("Anki's gaps of one number are one question, without their hints", () => {
    expect(pairs('C: {{c1::Ada}} and {{c1::Bo}} opened {{c2::the bridge::what}}.')).toEqual([
      ['____ and ____ opened the bridge.', 'Ada, Bo'],
      ['Ada and Bo opened ____.', 'the bridge'],
    ])
  })

  test('code is no card and keeps its signs in an answer', () => {
    expect(pairs('```\nQ: no\nA: no\n```\n\nQ: How?\nA: So:\n```\na *= b == c\n```\n')).toEqual([
      ['How?', 'So:\na *= b == c'],
    ])
  })

  test('stars and lines that are no emphasis stay', () => {
    expect(pairs('2 * 3 * 4 and snake_case_name::24 \\* _so_')).toEqual([['2 * 3 * 4 and snake_case_name', '24 * so']])
  })

  test('a page without a card is refused', () => {
    expect(readMarkdown(bytesOf('# Title\n\nProse.'), { name: 'x.md' })).toMatchObject({
      fault: { code: 'text-without-cards' },
    })
  })
})

describe('strangers', () => {
  const parts = fc.constantFrom(
    ...[
      'Q: ',
      'A: ',
      'C: ',
      '==',
      '{{c1::',
      '}}',
      '::',
      '?',
      '\n',
      '\n\n',
      '> ',
      '[^1]',
      '[^1]: ',
      '`',
      '```',
      '**',
      '_',
    ],
    ...[
      '<!-- card ',
      ' -->',
      '#x',
      '# ',
      '&#0;',
      '&#x110000;',
      '\\',
      '[[',
      ']]',
      '![',
      '](',
      ')',
      'a',
      '\0',
      '\ud800',
      '---',
    ],
  )
  test('any text gives a deck that a deck file takes, or a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts).map((all) => bytesOf(all.join(''))),
          fc.uint8Array(),
        ),
        (bytes) => {
          const result = readMarkdown(bytes, { name: '' })
          for (const each of result.ok ? result.value.decks : [])
            expect(deckSchema.safeParse(each.deck).error).toBe(undefined)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['==', '{{', '**', '`', '[', '![', '_', '<!--', '\\', 'Q: ', '> ', '::', '[^1', '*a ', '==a ', '`a '])(
    'a page of nothing but %j is read in time',
    (sign) => {
      const { ok } = readMarkdown(bytesOf(`Q: ${sign.repeat(50_000)}\nA: b\n`), { name: 'x.md' })
      expect(typeof ok).toBe('boolean')
    },
  )

  test('thousands of cards are read', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `Q: Question ${String(index)}?\nA: Yes`).join('\n\n')
    expect(pairs(text)).toHaveLength(5_000)
  })
})
