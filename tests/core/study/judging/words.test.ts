import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardKind } from '../../../../src/core/deck/deck.ts'
import { type JudgedCard, judgeTyped } from '../../../../src/core/study/judging/judge.ts'
import { asked, day, expectVerdict, speaker, testRows } from './cards.ts'

const ofKind =
  (kind: CardKind) =>
  (answer: string): JudgedCard =>
    asked(kind, answer)

describe('how many, how much', () => {
  testRows(ofKind('quantity'), [
    ['Three barges', 'three', 'right'],
    ['Three barges', '3', 'right'],
    ['Three barges', '3 barges', 'right'],
    ['Three barges', 'exactly three barges', 'right'],
    ['Three barges', 'four', 'wrong', 'number-differs'],
    ['Three barges', 'thirteen', 'wrong', 'number-differs'],
    ['1,200 sheep', '1200', 'right'],
    ['1,200 sheep', '1.2 thousand', 'right'],
    ['1,200 sheep', '1 200', 'right'],
    ['1,200 sheep', '1.200', 'right'],
    ['1,200 sheep', '1.2k', 'right'],
    ['1,200 sheep', 'twelve hundred', 'right'],
    ['1,200 sheep', '١٢٠٠', 'right'],
    ['1,200 sheep', '12,000', 'wrong', 'number-differs'],
    ['1,200 sheep', '1,201', 'wrong', 'number-differs'],
    ['Two and a half million people', '2.5 million', 'right'],
    ['Two and a half million people', '2,5 million', 'right'],
    ['Two and a half million people', '2500000', 'right'],
    ['3.5 million', '3,5 million', 'right'],
    ['3.5 million', '3,5m', 'right'],
    ['3.5 million', '35 million', 'wrong', 'number-differs'],
    ['3.5 million', '3,500', 'wrong', 'number-differs'],
    ['3.125 million', '3,125 million', 'right'],
    ['3.125 million', '3,126 million', 'wrong', 'number-differs'],
    ['1,234.5 tons', '1.234,5 tons', 'right'],
    ['1.2 tons', '1,200 tons', 'wrong', 'number-differs'],
    ['3,125 boats', '3.125', 'right'],
    ['More than 40 villages', 'over forty', 'right'],
    ['More than 40 villages', '40', 'right'],
    ['More than 40 villages', 'fewer than 40', 'wrong', 'opposite'],
    ['6.4 percent', '6.4%', 'right'],
    ['6.4 percent', '6.4 per cent', 'right'],
    ['6.4 percent', '6.4', 'near', 'unit-missing'],
    ['6.4 percent', '6.4 points', 'wrong', 'unit-differs'],
    ['-6.4 percent', '6.4%', 'wrong', 'number-differs'],
    ['Between 10 and 12 boats', '10-12', 'right'],
    ['Between 10 and 12 boats', '10 to 13', 'wrong', 'number-differs'],
    ['Two-thirds', '2/3', 'right'],
    ['Two-thirds', 'a third', 'wrong', 'number-differs'],
    ['Two-thirds', 'two', 'wrong', 'number-differs'],
    ['A dozen boats', '12', 'right'],
    ['$75', 'US$75', 'right'],
    ['$75', '75 dollars', 'right'],
    ['$75', '£75', 'wrong', 'unit-differs'],
    ['$75', '75', 'near', 'unit-missing'],
    ['12 kilometres', '12 km', 'right'],
    ['12 kilometres', '12 kilometers', 'right'],
    ['12 kilometres', '12 miles', 'wrong', 'unit-differs'],
  ])

  test('a unit that the question names need not be typed', () => {
    expectVerdict(asked('quantity', '6.4 percent', {}, 'What percentage of the voters stayed at home?'), [
      '6.4',
      'right',
    ])
    expectVerdict(asked('quantity', '12 kilometres', {}, 'How many kilometres of track were laid?'), ['12', 'right'])
  })

  test('words that stand around a gap may be typed into it', () => {
    const card = asked('cloze', '58', { accepted: ['fifty-eight'] }, 'The storm drove ____ barges ashore in Ostervik.')
    expectVerdict(card, ['58 barges', 'right'])
    expectVerdict(card, ['fifty eight barges', 'right'])
    expectVerdict(card, ['58 cranes', 'near', 'extra-words'])
  })

  test('what the longer answer rules out is not let in by a shorter one', () => {
    const card = asked('quantity', 'More than 40 villages', { accepted: ['40'] })
    expect(judgeTyped(card, 'less than 40').standing).toBe('wrong')
  })

  test('says both numbers', () => {
    expect(judgeTyped(asked('quantity', 'Three barges'), 'five').remarks).toEqual([
      { code: 'number-differs', expected: 3, given: 5 },
    ])
  })
})

describe('posts', () => {
  testRows(ofKind('role'), [
    ['The Dredging Board’s chairman', 'chairman of the Dredging Board', 'right'],
    ['The Dredging Board’s chairman', 'Dredging Board chairman', 'right'],
    ['The Dredging Board’s chairman', 'Dredging Board chairwoman', 'right'],
    ['The Dredging Board’s chairman', 'chairperson of the dredging board', 'right'],
    ['The Dredging Board’s chairman', 'chair of the Dredging Board', 'right'],
    ['The Dredging Board’s spokesman', 'Dredging Board spokesperson', 'right'],
    ['The Dredging Board’s spokesperson', 'spokeswoman for the Dredging Board', 'right'],
    ['The Dredging Board’s spokesman', 'Dredging Board chairman', 'wrong', 'other-answer'],
    ['The Dredging Board’s spokesman', 'spokesperson for the Dredging Union', 'wrong', 'other-answer'],
    ['The Dredging Board’s chairman', 'charman of the Dredging Board', 'wrong', 'other-answer'],
    ['The Dredging Board’s chairman', 'Dredging Board charman', 'near', 'spelling'],
    ['The Dredging Board’s chairman', 'Dredging Board', 'near', 'missing-words'],
    ['The Dredging Board’s chairman', 'Dredging Board treasurer', 'wrong', 'other-answer'],
    ['Varnia’s defence minister', 'Minister of Defense of Varnia', 'right'],
    ['Denmark’s fisheries minister', 'Danish fisheries minister', 'right'],
    ['Varnia’s former minister', 'Varnia’s minister', 'near', 'missing-words'],
    ['Varnia’s exports adviser', 'Varnia’s imports adviser', 'wrong', 'opposite'],
  ])
})

describe('what somebody said', () => {
  testRows(ofKind('claim-content'), [
    ['That the lock gate would stay closed', 'the lock gate would stay closed', 'right'],
    ['That the lock gate would stay closed', 'lock gate would stay closed!', 'right'],
    ['That the lock gate would stay closed', 'the lock gate would not stay closed', 'wrong', 'opposite'],
    ['That the lock gate would not open', 'the lock gate would open', 'wrong', 'opposite'],
    ['That the lock gate would stay closed', 'the lock gate would stay open', 'wrong', 'opposite'],
    ['That the lock gate would stay closed', 'the lock gate would stay shut', 'near', 'missing-words', 'extra-words'],
    ['That the lock gate would stay closed', 'lock gate stay closed', 'near', 'missing-words'],
    ['That the lock gate would stay closed', 'something about gates', 'wrong', 'other-answer'],
    ['That Varnia warned Ostervik', 'that Ostervik warned Varnia', 'wrong', 'other-answer'],
    ['That the strike was legal', 'that the strike was illegal', 'wrong', 'opposite'],
    ['That tolls would increase', 'that tolls would decrease', 'wrong', 'opposite'],
    ['A drought of four months', 'a drought of 4 months', 'right'],
    ['A drought of four months', 'a drought of five months', 'wrong', 'number-differs'],
    ['To reopen in March', 'to reopen in May', 'wrong', 'other-answer'],
    ['To meet on Tuesday', 'to meet on Thursday', 'wrong', 'other-answer'],
    ['A colourful programme', 'a colorful program', 'right'],
    ['Organising the harbour’s labour', 'organizing the harbor’s labor', 'right'],
    ['A humanitarian crisis', '“humanitarian crisis”', 'right'],
    ['A humanitarian crisis', 'humanitarien crisis', 'near', 'spelling'],
  ])

  test('a day of the week is no slip for another, whatever language the deck says it is in', () => {
    for (const language of ['en', 'de', 'und', 'x'])
      expectVerdict(asked('claim-content', 'To meet on Tuesday'), ['to meet on Thursday', 'wrong', 'other-answer'], {
        language,
      })
    expectVerdict(asked('claim-content', 'Am Dienstag'), ['am Donnerstag', 'wrong', 'other-answer'], { language: 'de' })
  })

  test('shows a slip letter by letter, as the answer is written', () => {
    const [remark] = judgeTyped(asked('name', 'The Petrel Accord'), 'the petral accord').remarks
    expect(remark).toEqual({
      code: 'spelling',
      edits: 1,
      parts: [
        { kind: 'same', text: 'Petr' },
        { kind: 'typed', text: 'a' },
        { kind: 'expected', text: 'e' },
        { kind: 'same', text: 'l Accord' },
      ],
    })
  })
})

describe('how many slips a word forgives', () => {
  testRows(ofKind('name'), [
    ['Oslo', 'Osla', 'wrong', 'other-answer'],
    ['Petrel', 'Pertel', 'near', 'spelling'],
    ['Petrel', 'Pertal', 'wrong', 'other-answer'],
    ['Undertow', 'Undretwo', 'near', 'spelling'],
    ['Breakwaterman', 'Brakwatermen', 'near', 'spelling'],
    ['Saltmarsh', 'Salt marsh', 'right'],
    ['Saltmarsh', 'Salt march', 'near', 'spelling'],
    ['Operation 12', 'Operation 13', 'wrong', 'number-differs'],
  ])
})

const cards = [
  day('March 9, 2031', '2031-03-09'),
  speaker('Renske Oudeland', 'Oudeland'),
  speaker('The Crane Operators’ Union'),
  asked('quantity', 'More than 40 villages'),
  asked('claim-content', 'That the lock gate would stay closed'),
]
/** Any text at all, lone surrogates and marks without a letter among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom('9', 'March', '2031', '-', '/', 'not', 'the', '%', '£', '\u0301', 'Oudeland', 'half', 'a', '’'),
    )
    .map((words) => words.join(' ')),
)

describe('whatever is typed', () => {
  test('is judged, and never by an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), anyText, (card, typed) => {
        const { standing, remarks } = judgeTyped(card, typed, { otherNames: ['Pieter Kolk', ''] })
        expect(['right', 'near', 'wrong']).toContain(standing)
        expect(standing === 'right' || remarks.length > 0).toBe(true)
      }),
    )
  })

  test('an answer of the card itself is right, whatever it is made of', () => {
    const anyAnswer = anyText.filter((text) => text.length > 0 && text.length <= 2_000)
    const anyKind = fc.constantFrom<CardKind>(
      'name',
      'role',
      'quantity',
      'cloze',
      'claim-speaker',
      'event-date',
      'claim-content',
    )
    fc.assert(
      fc.property(anyKind, anyAnswer, fc.array(anyAnswer, { maxLength: 3 }), (kind, canonical, accepted) => {
        const card = asked(kind, canonical, { accepted })
        for (const form of [canonical, ...accepted]) {
          expect(judgeTyped(card, form, { otherNames: accepted }).standing).toBe('right')
          expect(judgeTyped(card, ` ${form.toUpperCase().toLowerCase()} `).standing).not.toBe(undefined)
        }
      }),
    )
  })

  test('whatever says nothing is empty', () => {
    for (const typed of ['', '   ', '\t\n', '…?!', '\u200b\u200d', '“”'])
      expect(judgeTyped(speaker('Renske Oudeland'), typed)).toMatchObject({
        standing: 'wrong',
        remarks: [{ code: 'empty' }],
      })
  })

  test('a deck may be hostile, too', () => {
    const long = (seed: number) => Array.from({ length: 300 }, (_, at) => `w${String(at * seed)}`).join(' ')
    const accepted = Array.from({ length: 200 }, (_, at) => long(at + 2).slice(0, 2_000))
    const card = asked('claim-content', long(1).slice(0, 2_000), { accepted })
    expect(judgeTyped(card, long(999), { otherNames: accepted }).standing).toBe('wrong')
    expect(judgeTyped(card, accepted[199] ?? '', { otherNames: accepted }).standing).toBe('right')
  })

  test('a flood of letters or marks is turned away or read in no time', () => {
    const floods = [
      'a'.repeat(10_000),
      `e${'\u0301'.repeat(10_000)}`,
      '1'.repeat(3_999),
      'a '.repeat(1_999),
      'a. '.repeat(1_300),
    ]
    const more = [
      '-'.repeat(3_999),
      '9/'.repeat(1_999),
      `e${'\u0301'.repeat(3_900)}`,
      'hundred '.repeat(499),
      ', and '.repeat(600),
    ]
    for (const card of cards)
      for (const typed of [...floods, ...more]) expect(judgeTyped(card, typed).standing).toBe('wrong')
    expect(judgeTyped(cards[0] ?? day('', ''), 'x'.repeat(10_000)).remarks).toEqual([
      { code: 'too-long', maxChars: 4_000 },
    ])
  })
})
