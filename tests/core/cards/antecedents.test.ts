/** What "the vessel", "the tax" and "the agreement" of an article take up, and when they are left as they are. */
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { toldAgainEdit } from '../../../src/core/cards/antecedents/told-again.ts'
import { readArticle, type Reading } from '../../../src/core/cards/reading.ts'
import { standAlone } from '../../../src/core/cards/wording/stand-alone.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'

function read(text: string): Reading {
  const facts = extractFacts({ id: 'a', text, published: '2031-05-14', language: 'en' })
  const source = { title: 'Test', publisher: null, published: '2031-05-14', sha256: '' }
  return readArticle(analyse(text), facts, source, '2031-05-14')
}

/** The last such words of a text, as a card would have them; null where it leaves them. */
function toldAgain(text: string, words: string): string | null {
  const reading = read(text)
  const start = text.toLowerCase().lastIndexOf(words)
  const token = reading.analysed.tokens.find((one) => one.start === start)
  return token ? (toldAgainEdit(reading, token)?.text ?? null) : null
}

/** The last sentence of a text, as it can be read without the others. */
function inFull(text: string): string {
  const reading = read(text)
  const last = reading.analysed.sentences.at(-1)
  return last ? standAlone(reading, [last.start, last.end]).text : ''
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

describe('"the government" of an article about one country', () => {
  const lead = 'LISBON, May 12 - Portugal will close its last coal mine. Portuguese miners met in Lisbon on Monday.'

  it('is told by whose it is', () => {
    expect(inFull(`${lead} A union urged the government to wait.`)).toContain('urged the Portuguese government to wait')
  })

  it.each([
    [
      'another country is in play',
      `${lead} Spain and France buy the coal, and Spanish miners are angry. A union urged the government to wait.`,
    ],
    ['a town has one, too', `${lead} The mayor said the government had slept.`],
    ['it says itself which', `${lead} A union urged the government of Ostland to wait.`],
  ])('is left as it is where %s', (_, text) => {
    expect(inFull(text)).not.toContain('Portuguese government')
  })
})
