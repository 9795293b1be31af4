/** A list of cards is told from an article, and where it cannot be told a person is asked. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { natureOfText } from '../../../src/core/formats/text-nature.ts'

const dam = readFileSync(new URL('../../fixtures/articles/karsava-dam.txt', import.meta.url), 'utf8')

describe('the nature of a text', () => {
  it.each([
    ['two sides with a tab', 'When did it open?\t4 June 2021\nWho built it?\tMara Voss'],
    ['a definition of several lines', 'a\tb\nc\td\ne\tf\ng\th\nand more of it\ni\tj'],
    ['Anki’s text file', '#separator:Semicolon\n#html:true\nWhen?;Now'],
    ['GIFT', '// quiz\n::Bridge:: When did it open? {=4 June}'],
    ['questions and answers with their labels', '# Bridge\n\nQ: When did it open?\nA: 4 June 2021'],
    ['labels in bold, in a list', '- **Question:** When?\n  **Answer:** Now'],
    ['sentences with gaps', 'It opened on {{c1::4 June}}.'],
  ])('is a list of cards: %s', (_, text) => expect(natureOfText(text)).toBe('cards'))

  it.each([
    ['words with a dash', 'bridge – Brücke\ndam – Damm\nriver – Fluss'],
    ['a table with commas', 'question,answer\nWhen?,Now\nWho?,She'],
    ['a list of names', 'Voss, Mara\nHolloway, Ines\nMoreau, Jean'],
  ])('is for a person to say: %s', (_, text) => expect(natureOfText(text)).toBe('unclear'))

  it.each([
    ['an article', dam],
    ['an article with Windows’ line breaks', dam.replaceAll('\n', '\r\n')],
    ['one line', 'The bridge, built in 2021, was opened - at last - by the mayor.'],
    ['short lines that go on', 'The bridge opened on Monday.\nThe mayor was there.\nNobody came.'],
    ['an interview', 'Why did it take so long?\n\nWe waited for the steel.\n\nWho paid?\n\nThe city: all of it.'],
    ['nothing', ''],
  ])('is an article: %s', (_, text) => expect(natureOfText(text)).toBe('article'))
})
