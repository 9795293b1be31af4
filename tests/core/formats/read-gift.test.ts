import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { deckSchema } from '../../../src/core/deck/deck-schema.ts'
import type { Incoming } from '../../../src/core/formats/incoming.ts'
import { readGift } from '../../../src/core/formats/lms/read-gift.ts'
import { writeGift } from '../../../src/core/formats/lms/write-gift.ts'
import { outgoing, quay } from './lms-decks.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
function read(text: string): Incoming {
  const result = readGift(bytesOf(text), { name: 'quay.gift' })
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}
const cardsOf = (text: string): readonly Card[] => read(text).decks.flatMap(({ deck }) => deck.cards)
const told = ({ prompt, answer, distractors = [] }: Card) => [prompt, answer.canonical, answer.accepted, distractors]

describe('GIFT from elsewhere', () => {
  test('every way of asking becomes a card', () => {
    const gift = `$CATEGORY: $course$/top/Harbours // quays

// [id:q1] [tag:sea]
::Built::Who built the quay?{=Dorn#Yes. =%50%A builder ~Reyle#No. ~%0%Quill ####Dorn built it in 1931.}

How many cranes stand there?{#7:1}

Name the town. {=Marrowport =Port of Marrow =%40%Harbour}

The quay is in {=Marrowport ~Ostervik ~Kolm}, they say.

[html]<p>Match.</p>{=Dorn -> builder =Brandt -> speaker}

The quay is made of stone.{TRUE#Wrong.#Right.}

Which are ships? {~%50%brig ~%50%barque ~%-100%bridge}

Write about the sea. {}

Only a description.`
    expect(cardsOf(gift).map(told)).toEqual([
      ['Who built the quay?', 'Dorn', [], ['Reyle', 'Quill']],
      ['How many cranes stand there?', '7', [], []],
      ['Name the town.', 'Marrowport', ['Port of Marrow'], []],
      ['The quay is in ____, they say.', 'Marrowport', [], ['Ostervik', 'Kolm']],
      ['Match.\nDorn', 'builder', [], ['speaker']],
      ['Match.\nBrandt', 'speaker', [], ['builder']],
      ['True or false? The quay is made of stone.', 'True', [], ['False']],
      ['Which are ships?', 'brig; barque', [], ['bridge']],
    ])
    const { decks, losses } = read(gift)
    expect(decks[0]?.deck.title).toBe('Harbours / quays')
    expect(decks[0]?.deck.cards[0]).toMatchObject({ id: 'q1', tags: ['sea'] })
    expect(losses).toContainEqual({
      what: 'card-skipped',
      count: 2,
      examples: ['Write about the sea. {}', 'Only a description.'],
    })
  })

  test('an order is told as its right order', () => {
    expect(cardsOf('Order these.{>3 ALL VERTICAL ABSOLUTE_POSITION\nBuilt\nClosed\nMended\n}').map(told)).toEqual([
      ['Order these.', '1. Built\n2. Closed\n3. Mended', [], []],
    ])
  })

  test('points in part, points taken off and tolerances are told as lost', () => {
    const lossesOf = (text: string) => read(text).losses.map(({ what }) => what)
    expect(lossesOf('Name it.{=Marrowport =%40%Harbour}')).toEqual(['marking'])
    expect(lossesOf('Which?{=brig ~%-50%bridge}')).toEqual(['marking'])
    expect(lossesOf('Which?{~%50%brig ~%50%barque ~bridge}')).toEqual([])
    expect(lossesOf('How many?{#7:1}')).toEqual(['marking'])
    expect(lossesOf('How many?{#7..9}')).toEqual(['marking'])
    expect(lossesOf('How many?{#=7:0#Yes.}')).toEqual([])
  })

  test('several categories are tags, one is the title', () => {
    const two =
      '$CATEGORY: $course$/top/Harbours/Old // new\n\nWho?{=Dorn}\n\n$CATEGORY: $course$/top/Ships\n\nWhat?{=A brig}'
    const [deck] = read(two).decks
    expect(deck?.deck.title).toBe('quay')
    expect(deck?.deck.cards.map(({ tags }) => tags)).toEqual([['Harbours::Old / new'], ['Ships']])
    const [nested] = read('$CATEGORY: top/Empty\n\n$CATEGORY: top/Harbours/Quays\n\nWho?{=Dorn}').decks
    expect([nested?.deck.title, nested?.deck.cards[0]?.tags]).toEqual(['Quays', ['Harbours::Quays']])
  })

  test('what is read afterwards stands below the answer', () => {
    const [card] = cardsOf('Who? {=Dorn#Indeed. ####He built it.}')
    expect(card?.look?.answer?.blocks).toEqual([
      { as: 'line', content: [{ text: 'Dorn' }] },
      { as: 'quote', content: [{ text: 'He built it.' }] },
      { as: 'quote', content: [{ text: 'Indeed.' }] },
    ])
  })

  test('formatting of what is asked and told is kept, and programs are not', () => {
    const [card] = cardsOf(
      '[html]What is <b>H<sub>2</sub>O</b>?<script>x()</script> {=Water ####It is <i onclick\\="x()">wet</i>.}',
    )
    expect(card?.prompt).toBe('What is H2O?')
    expect(card?.look?.prompt?.blocks).toEqual([
      {
        as: 'line',
        content: [
          { text: 'What is ' },
          { text: 'H', marks: ['bold'] },
          { text: '2', marks: ['bold', 'sub'] },
          { text: 'O', marks: ['bold'] },
          { text: '?' },
        ],
      },
    ])
    expect(card?.look?.answer?.blocks).toEqual([
      { as: 'line', content: [{ text: 'Water' }] },
      { as: 'quote', content: [{ text: 'It is ' }, { text: 'wet', marks: ['italic'] }, { text: '.' }] },
    ])
  })

  test('escaped signs are text', () => {
    expect(cardsOf('::a\\:b::What is \\{x\\} \\= \\~1\\#\\\\?{=\\{2\\}\\: 50\\%}').map(told)).toEqual([
      ['What is {x} = ~1#\\?', '{2}: 50\\%', [], []],
    ])
  })

  test('our own file comes back with the same questions, answers and ids, and read again it is the same deck', () => {
    const gift = writeGift(outgoing(quay)).content
    const { decks } = read(gift)
    const cards = decks[0]?.deck.cards ?? []
    expect(cards.map(({ id }) => id)).toEqual(quay.cards.filter(({ kind }) => kind !== 'two-sides').map(({ id }) => id))
    expect(cards[0]).toMatchObject({
      prompt: 'Who denied that the quay of Marrowport is sinking?',
      answer: { canonical: 'Ilse Brandt' },
      distractors: ['Tomas Reyle', 'Ada Quill'],
      tags: ['harbour', 'who::said'],
    })
    expect(cards[2]).toMatchObject({
      kind: 'cloze',
      prompt: 'The quay was built by ____ in a single winter.',
      answer: { canonical: 'Dorn & Sons', accepted: ['Dorn {and} Sons', '5 * 4 = ~20% #1'] },
    })
    expect(read(gift)).toMatchObject({ decks: [{ deck: decks[0]?.deck }] })
    expect(deckSchema.safeParse(decks[0]?.deck).success).toBe(true)
  })

  test('a file made to take long is read at once', () => {
    const long = ['{#' + ':'.repeat(500_000) + '\n=}', '::'.repeat(300_000), `a{${'=a->b'.repeat(50_000)}}`]
    for (const text of [...long, `[html]${'<b>'.repeat(60_000)}{=a}`, '\\'.repeat(500_000)])
      expect(readGift(bytesOf(`Q{=a}\n\n${text}`), { name: 'x.gift' }).ok).toBe(true)
  })

  test('any text gives a deck that is valid, or a fault, and no exception', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...'{}=~#:\\%*[]->\n\n/ $', '::', '####', '[html]', '<b>', '&#0;', '\u0000'),
        fc.string(),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(pieces, (texts) => {
        const result = readGift(bytesOf(texts.join('')), { name: 'x.gift' })
        if (result.ok)
          for (const { deck } of result.value.decks) expect(deckSchema.safeParse(deck).error).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
