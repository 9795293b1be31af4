/** What "the vessel", "the tax" and "the agreement" of an article take up, and when they are left as they are. */
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { toldAgainEdit } from '../../../src/core/cards/antecedents/told-again.ts'
import { readArticle } from '../../../src/core/cards/reading.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'

/** The last "the NOUN" of a text, as a card would have it. */
function toldAgain(text: string, words: string): string | null {
  const analysed = analyse(text)
  const facts = extractFacts({ id: 'a', text, published: '2031-05-14', language: 'en' })
  const source = { title: 'Test', publisher: null, published: '2031-05-14', sha256: '' }
  const reading = readArticle(analysed, facts, source, '2031-05-14')
  const start = text.toLowerCase().lastIndexOf(words)
  const token = analysed.tokens.find((one) => one.start === start)
  return token ? (toldAgainEdit(reading, token)?.text ?? null) : null
}

describe('a definite noun', () => {
  it.each([
    [
      'takes up what was brought in with more words',
      'Parliament passed a tax of 600 crowns a head on Monday. Farmers say the tax will ruin them.',
      'the tax',
      'the tax of 600 crowns a head',
    ],
    [
      'takes up a name by its kind',
      'The ferry Halden Star left Lonn with forty people. A day later the vessel ran aground.',
      'the vessel',
      'the ferry Halden Star',
    ],
    [
      'takes up a name that says itself what it is',
      'Four towns signed the Velmar Accord in 2029. Fishers hold that the agreement was never kept.',
      'the agreement',
      'the Velmar Accord',
    ],
    [
      'takes up what has a name before it',
      'Cracks ran through the Ostrel dam. An engineer said that the dam was safe.',
      'the dam',
      'the Ostrel dam',
    ],
    [
      'takes up what an apposition explains',
      'Brightwater Trust, a charity, let the beavers loose. A farmer says the charity owes him money.',
      'the charity',
      'Brightwater Trust',
    ],
    [
      'takes up a place by its kind',
      'Ten families live on the island of Skarvel. Nobody thought that the island would be sold.',
      'the island',
      'the island of Skarvel',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(toldAgain(text, words)).toBe(expected)
  })

  it.each([
    [
      'two may be meant',
      'The ferry Halden Star met the tanker Ostby off Lonn. A day later the vessel ran aground.',
      'the vessel',
    ],
    [
      'two of its noun were brought in',
      'A bridge at Lonn fell. A bridge at Velmar was closed. Drivers say the bridge was old.',
      'the bridge',
    ],
    ['it was never brought in', 'Ada Lund lives in Lonn. She says the bridge is old.', 'the bridge'],
    [
      'only quoted words brought it in',
      '“A tax of 600 crowns is coming,” said Ada Lund. Farmers in Lonn fear the tax.',
      'the tax',
    ],
    [
      'what follows says which one it is',
      'A bridge at Lonn fell. Drivers feared the bridge at Velmar as well.',
      'the bridge',
    ],
    [
      'a name of its own stands behind it',
      'Karl Holm, a chairman, spoke in Lonn. The chairman, Ada Lund, disagreed.',
      'the chairman',
    ],
    [
      'all of a kind were brought in',
      'Duties on American apples rise. Mexican officials fear for the apples.',
      'the apples',
    ],
    [
      'another body stands near, and it has no name itself',
      'A Danish feed company made a bid for Tarn Foods. Its chair said the company was not for sale.',
      'the company',
    ],
    ['it leaves a name torn', 'Talks between Lonn and Velmar began. Diplomats say the talks were short.', 'the talks'],
  ])('is left as it is where %s', (_, text, words) => {
    expect(toldAgain(text, words)).toBeNull()
  })
})
