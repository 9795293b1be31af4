import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { moodleTag } from '../../../src/core/formats/lms/moodle-limits.ts'
import { writeMoodleXml } from '../../../src/core/formats/lms/write-moodle.ts'
import { anyText, card, deckOf, outgoing, picture, quay, quayCards, settled } from './lms-decks.ts'
import { all, readStrictly, textAt, wordsOfHtml, type Read } from './read-strictly.ts'

const questionsOf = (xml: string): readonly Read[] =>
  all(readStrictly(xml), 'question').filter(({ attributes }) => attributes.type !== 'category')
const questionOf = (...cards: readonly Card[]): Read => {
  const [question] = questionsOf(writeMoodleXml(outgoing(deckOf(...cards))).content)
  if (question === undefined) throw new Error('no question')
  return question
}
const answersOf = (question: Read): readonly (readonly [string | undefined, string])[] =>
  question.children
    .filter(({ name }) => name === 'answer')
    .map((answer) => [answer.attributes.fraction, textAt(answer, 'text')])

describe('a deck as Moodle XML', () => {
  test('a strict parser finds the category and every question with its type and id', () => {
    const root = readStrictly(writeMoodleXml(outgoing(quay)).content)
    expect(root.name).toBe('quiz')
    expect(textAt(all(root, 'category')[0] as Read, 'text')).toBe('$course$/top/The quay // May 2031')
    expect(
      all(root, 'question')
        .slice(1)
        .map((one) => [one.attributes.type, textAt(one, 'idnumber')]),
    ).toEqual([
      ['multichoice', 'c-speaker'],
      ['shortanswer', 'c-date'],
      ['cloze', 'c-gap'],
      ['cloze', 'c-end'],
      ['ordering', 'c-order'],
      ['essay', 'c-open'],
      ['shortanswer', 'c-rich'],
    ])
  })

  test('a choice has one right answer, is shuffled and tells who said it', () => {
    const question = questionOf(quayCards.choice)
    expect(answersOf(question)).toEqual([
      ['100', 'Ilse Brandt'],
      ['0', 'Tomas Reyle'],
      ['0', 'Ada Quill'],
    ])
    expect([textAt(question, 'single'), textAt(question, 'shuffleanswers')]).toEqual(['true', 'true'])
    expect(textAt(question, 'generalfeedback', 'text')).toContain('Ilse Brandt denied this (2 May 2031).')
    expect(all(question, 'tag').map((tag) => textAt(tag, 'text'))).toEqual(['harbour', 'who::said'])
  })

  test('a gap is an embedded answer in which no sign divides', () => {
    const cloze = textAt(questionOf(quayCards.gap), 'questiontext', 'text')
    const embedded = /\{1:SHORTANSWER:([^{}]*)\}/.exec(cloze)?.[1] ?? ''
    const answers = embedded.split('~').map((one) => wordsOfHtml(one.slice(1)))
    expect(answers).toEqual(['Dorn & Sons', 'Dorn {and} Sons', '5 \\* 4 = ~20% #1'])
    expect(wordsOfHtml(cloze)).toMatch(/^The quay was built by \{.*\} in a single winter\.$/s)
  })

  test('events stand in their right order for Moodle to shuffle', () => {
    const question = questionOf(quayCards.order)
    expect(answersOf(question).map(([, text]) => text)).toEqual([
      'The quay was built',
      'The quay was closed · Ships were sent away',
      'The quay was mended',
    ])
    expect(textAt(question, 'generalfeedback', 'text')).toContain('2 May 2031: Ships were sent away')
  })

  test('a picture travels in the question that shows it', () => {
    const question = questionOf(quayCards.rich)
    expect(textAt(question, 'questiontext', 'text')).toBe(
      '<p>What is <b><u>shown &lt; here</u></b></p><ul><li>one</li><li><img src="@@PLUGINFILE@@/crane%201.png" alt="a crane"/></li></ul>',
    )
    const [file] = all(question, 'file')
    expect(file?.attributes).toEqual({ name: 'crane 1.png', path: '/', encoding: 'base64' })
    expect(file?.text).toBe(Buffer.from(picture).toString('base64'))
    expect(writeMoodleXml(outgoing(deckOf(quayCards.rich))).losses).toEqual([])
  })

  test('any text comes through a strict parser as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (prompt, answer, quote) => {
        const question = questionOf(
          card('c1', prompt.replace(/_{2,}|\[\.\.\.\]/g, ''), answer, {
            tags: [quote],
            evidence: [{ source: 'd'.repeat(64), start: 0, end: 1, exact: quote, prefix: '', suffix: '' }],
          }),
        )
        expect(settled(wordsOfHtml(textAt(question, 'questiontext', 'text')))).toBe(
          settled(prompt.replace(/_{2,}|\[\.\.\.\]/g, '')),
        )
        expect(settled(answersOf(question)[0]?.[1] ?? '')).toBe(settled(answer).replaceAll('*', '\\*'))
        expect(settled(wordsOfHtml(textAt(question, 'generalfeedback', 'text')))).toBe(`“${settled(quote)}”`)
        expect(settled(textAt(all(question, 'tag')[0] as Read, 'text'))).toBe(settled(moodleTag(quote)))
      }),
      { numRuns: 150 },
    )
  })
})
