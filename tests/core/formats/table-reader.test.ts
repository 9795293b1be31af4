import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../src/core/deck/deck.ts'
import { deckSchema } from '../../../src/core/deck/deck-schema.ts'
import { previewTable, readTable, type TableOptions } from '../../../src/core/formats/table-reader.ts'
import { writeAnkiText } from '../../../src/core/formats/table-anki.ts'
import { writeCsv, writeTsv } from '../../../src/core/formats/table-writer.ts'
import { bytesOf } from '../deck/deck-builder.ts'
import { anyTextDeck, comparable, outgoing, smallDeck } from './text-decks.ts'

const read = (text: string | Uint8Array, options: Partial<TableOptions> = {}) =>
  readTable(typeof text === 'string' ? bytesOf(text) : text, { name: 'words.csv', ...options })

function decksOf(text: string | Uint8Array, options: Partial<TableOptions> = {}): readonly Deck[] {
  const result = read(text, options)
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value.decks.map(({ deck }) => deck)
}
const cardsOf = (text: string | Uint8Array, options: Partial<TableOptions> = {}) =>
  decksOf(text, options).flatMap(({ cards }) => cards)
const pairs = (text: string | Uint8Array, options: Partial<TableOptions> = {}) =>
  cardsOf(text, options).map(({ prompt, answer }) => [prompt, answer.canonical])
const lossesOf = (text: string) => {
  const result = read(text)
  return result.ok ? result.value.losses : []
}

describe('our own tables', () => {
  test.each([
    ['CSV', writeCsv],
    ['TSV', writeTsv],
  ])('%s gives back every card as it was, whatever stands in it', (_, write) => {
    fc.assert(
      fc.property(anyTextDeck, fc.boolean(), (deck, byteOrderMark) => {
        const [back] = decksOf(write(outgoing(deck), { byteOrderMark }).content)
        expect(back && comparable(back)).toEqual(comparable(deck))
        expect(deckSchema.safeParse(back).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('a file that was read again gives the same ids; its deck goes by its name, or by the id it is to update', () => {
    const text = 'prompt,answer\nWho built the Lonn bridge?,Mara Voss\n'
    const [first] = decksOf(text)
    const [again] = decksOf(`${text}Who paid for it?,The harbour\n`, { name: 'words (2).csv' })
    expect(again?.id).toBe(first?.id)
    expect(again?.cards[0]?.id).toBe(first?.cards[0]?.id)
    expect(decksOf(text, { name: 'others.csv' })[0]?.id).not.toBe(first?.id)
    expect(decksOf(text, { deckId: smallDeck.id })[0]?.id).toBe(smallDeck.id)
  })

  test('only looks and media are lost, and that is said', () => {
    const look = { prompt: { blocks: [{ as: 'line' as const, content: [{ text: 'x', marks: ['bold' as const] }] }] } }
    const [first] = smallDeck.cards
    if (first === undefined) throw new Error('no card')
    expect(writeCsv(outgoing(smallDeck)).losses).toEqual([])
    expect(writeCsv(outgoing({ ...smallDeck, cards: [{ ...first, look }] })).losses).toEqual([
      { what: 'formatting', count: 1, examples: [first.prompt] },
    ])
  })
})

describe('tables of other programs', () => {
  test.each([
    ['a comma', 'Question,Answer\n"Who, then?",Ada\nWhere?,Lonn\n'],
    ['a semicolon', 'Question;Answer\nWho, then?;Ada\nWhere?;Lonn\n'],
    ['a tab', 'Who, then?\tAda\nWhere?\tLonn\n'],
    ['a pipe', 'Front | Back\nWho, then? | Ada\nWhere? | Lonn'],
    ['old line ends', 'front\tback\rWho, then?\tAda\rWhere?\tLonn\r'],
  ])('%s between the cells is found', (_, text) => {
    expect(pairs(text)).toEqual([
      ['Who, then?', 'Ada'],
      ['Where?', 'Lonn'],
    ])
  })

  test.each([
    ['UTF-8', [...bytesOf('Größe;Höhe\n')]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytesOf('Größe;Höhe\n')]],
    ['UTF-16 LE', [0xff, 0xfe, ...[...'Größe;Höhe\n'].flatMap((char) => [char.charCodeAt(0), 0])]],
    ['UTF-16 BE without a mark', [...'Größe;Höhe\n'].flatMap((char) => [0, char.charCodeAt(0)])],
    ['Windows-1252', [...'Größe;Höhe\n'].map((char) => char.charCodeAt(0))],
    ['a stray NUL', [...bytesOf(`Größe;Hö\0he\n${'\n'.repeat(60)}`)]],
  ])('%s is read', (_, bytes) => {
    expect(pairs(Uint8Array.from(bytes))).toEqual([['Größe', 'Höhe']])
  })

  test('quotation marks that quote nothing belong to the text, and one that is never closed harms its own cell alone', () => {
    expect(pairs('"Yes" was said by whom?\tAda\n5" is how much?\t12.7 cm\n')).toEqual([
      ['"Yes" was said by whom?', 'Ada'],
      ['5" is how much?', '12.7 cm'],
    ])
    const open = 'One?\t1\n"Two?\t2\nThree?\t3\n'
    expect(pairs(open)).toEqual([
      ['One?', '1'],
      ['"Two?', '2'],
      ['Three?', '3'],
    ])
    const preview = previewTable(bytesOf(open), { name: 'x.tsv' })
    expect(preview.ok && preview.value.problems).toEqual([{ what: 'open-quote', row: 2, column: 1 }])
  })

  test('wrong choices without the right one, other answers and tags are found by the names of their columns', () => {
    const [card] = cardsOf(
      'Question,Correct answer,Option 1,Option 2,Also accepted,Topic\nWho?,Ada,Ada,Bo,A. Lonn; Ms Lonn,"dates, people"\n',
    )
    expect(card?.distractors).toEqual(['Bo'])
    expect(card?.answer.accepted).toEqual(['A. Lonn', 'Ms Lonn'])
    expect(card?.tags).toEqual(['dates', 'people'])
  })

  test('a person says better than the guess which column is what', () => {
    const layout = { hasHeader: true, roles: ['answer', 'ignore', 'prompt'] as const }
    expect(pairs('Stadt,Nr,Land\nLonn,1,Harland\n', { layout })).toEqual([['Harland', 'Lonn']])
    expect(read('a,b\n', { layout: { roles: ['prompt', 'ignore'] } })).toEqual({
      ok: false,
      fault: { code: 'table-column-missing', name: 'words.csv', column: 'answer' },
    })
  })

  test('the preview names columns, rows and each problem with its place', () => {
    const preview = previewTable(bytesOf('Front,Back\nWho?,Ada\n,Bo\nWhere?\nWho?,Ada\nWhen?,1921,extra\n'), {
      name: 'x',
    })
    if (!preview.ok) throw new Error(preview.fault.code)
    expect(preview.value.columns.slice(0, 2)).toEqual([
      { name: 'Front', role: 'prompt' },
      { name: 'Back', role: 'answer' },
    ])
    expect(preview.value).toMatchObject({ rowCount: 5, cardCount: 2, problemCount: 3 })
    expect(preview.value.problems).toEqual([
      { what: 'without-prompt', row: 3, column: 1 },
      { what: 'without-answer', row: 4, column: 2 },
      { what: 'repeated', row: 5, column: 1 },
    ])
    expect(preview.value.rows[0]).toEqual({ row: 2, cells: ['Who?', 'Ada'] })
  })

  test('a table with nothing to ask is refused with the place of the first gap', () => {
    expect(read('Who?\nWhere?\n')).toMatchObject({ ok: false })
    expect(read('Front,Back\nWho?,\n')).toEqual({
      ok: false,
      fault: { code: 'table-without-cards', name: 'words.csv', row: 2, column: 2 },
    })
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4))).toMatchObject({ fault: { code: 'text-binary' } })
  })

  test('what is longer than a card takes is cut, and said', () => {
    const [card] = cardsOf(`Who?,${'a'.repeat(1_000_000)}\n`)
    expect(card?.answer.canonical.length).toBe(2_000)
    expect(lossesOf(`Who?,${'a'.repeat(3_000)}\n`)).toEqual([{ what: 'shortened', count: 1, examples: ['Who?'] }])
  })

  test('the same question with another answer is a card of its own; word for word the same is one', () => {
    const text = 'bank,shore\nbank,money house\nbank,shore\n'
    expect(pairs(text)).toEqual([
      ['bank', 'shore'],
      ['bank', 'money house'],
    ])
    expect(lossesOf(text)).toEqual([{ what: 'duplicate', count: 1, examples: ['bank'] }])
  })
})

describe("Anki's text files", () => {
  const exported = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#notetype column:2',
    '#deck column:3',
    '#tags column:6',
    'k1\tBasic\tHarland\tWhat is <b>Lonn</b>?\t"A river<br>of Harland &amp; more"\tplace water',
    '#a remark',
    'k2\tBasic\tHarland::Towns\t"Two\nlines"\tB\t',
  ].join('\n')

  test('its lines say what the columns are; each deck is one of its own', () => {
    const [harland, towns] = decksOf(exported, { name: 'export.txt' })
    expect(harland?.title).toBe('Harland')
    expect(harland?.cards[0]).toMatchObject({
      id: 'k1',
      prompt: 'What is Lonn?',
      answer: { canonical: 'A river\nof Harland & more' },
      tags: ['place', 'water'],
    })
    expect(towns).toMatchObject({ title: 'Harland::Towns', cards: [{ id: 'k2', prompt: 'Two\nlines' }] })
  })

  test('names of columns and tags for all stand in the lines, too', () => {
    const text = '#separator:Semicolon\n#html:false\n#tags:river\n#columns:Back;Front\nA <b>;Who?\n'
    expect(cardsOf(text)).toMatchObject([{ prompt: 'Who?', answer: { canonical: 'A <b>' }, tags: ['river'] }])
  })

  test('what is written for Anki says how it is to be read, and gives back question, answer and tags', () => {
    const { content, losses } = writeAnkiText(outgoing(smallDeck))
    expect(content.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
    ])
    expect(decksOf(content)[0]).toMatchObject({
      title: smallDeck.title,
      cards: smallDeck.cards.map(({ id, prompt, answer, tags }) => ({
        id,
        prompt,
        tags,
        answer: { canonical: answer.canonical },
      })),
    })
    expect(losses.map(({ what, count }) => [what, count])).toEqual([
      ['evidence', 2],
      ['accepted-answers', 1],
      ['sources', 2],
    ])
  })
})

describe('strangers', () => {
  test('any bytes give decks that a deck file takes, or a fault', () => {
    const text = fc
      .array(fc.constantFrom('"', ',', '\t', '\n', ';', '|', 'a', '#html:true\n', "'=", '\\', '<b>', '\0', 'Front'))
      .map((parts) => bytesOf(parts.join('')))
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array()), (bytes) => {
        const result = read(bytes)
        expect(previewTable(bytes, { name: '' }).ok || !result.ok).toBe(true)
        for (const { deck } of result.ok ? result.value.decks : [])
          expect(deckSchema.safeParse(deck).error).toBe(undefined)
      }),
      { numRuns: 500 },
    )
  })

  test('fifty thousand rows are read', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `Question ${String(row)}?,"Answer ""${String(row)}"""`)
    expect(cardsOf(rows.join('\n'))).toHaveLength(50_000)
  })

  test('more rows than a deck takes are refused', () => {
    expect(read('a,b\n'.repeat(100_002))).toMatchObject({ fault: { code: 'table-too-long' } })
  })

  test('quotation marks in bad faith do not make the work grow faster than the text', () => {
    expect(read('"a\n'.repeat(30_000)).ok).toBe(false)
    expect(read('"a" b\n'.repeat(30_000)).ok).toBe(false)
    expect(read(`${'"\n'.repeat(30_000)}"`).ok).toBe(false)
  })
})

test('evidence of control characters alone is none, instead of a deck that no library takes (found by fuzzing)', () => {
  const others = 'b,Who built it?,Nils Ord,\n'.repeat(20)
  const [card] = cardsOf(`id,prompt,answer,evidence\na,Who opened the bridge?,Mara Voss,\u007f\n${others}`)
  expect(card).toMatchObject({ prompt: 'Who opened the bridge?', evidence: [] })
})
