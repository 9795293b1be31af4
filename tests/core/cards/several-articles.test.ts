/** One deck of several articles: told twice is asked once with both sources, and where they disagree nobody chooses. */
import { describe, expect, it } from 'vitest'
import { auditDeck } from '../../../src/core/cards/audit.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asDeckId } from '../../../src/core/ids.ts'
import { type ArticleToMake, makeCards, makeCardsOfMany, type MadeOfMany } from '../../../src/core/make.ts'

const deckId = asDeckId('6f9619ff-8b86-4d01-b42d-00cf4fc964ff')

const article = (text: string, publisher: string | null, published: string | null, title: string): ArticleToMake => ({
  article: {
    meta: { title, publisher, published, language: 'en', url: null, authors: [] },
    paragraphs: text.split('\n').map((line) => ({ text: line, kind: 'text' as const, kept: true })),
  },
  fallbackTitle: 'Untitled',
})

function make(...articles: readonly ArticleToMake[]): MadeOfMany {
  const made = makeCardsOfMany(articles, deckId)
  if (!made.ok) throw new Error(made.fault.code)
  return made.value
}

const herald = `The Lonn Harbour Board closed the old ferry line to Velmar on 4 June after a dispute over tolls.
Mayor Ada Lund of Velmar said on Monday that an idle ferry line would cost Velmar 300 jobs.
The ferry line to Velmar opened in May 1954. Members of the Lonn Ferry Union (LFU) met in Velmar.
Clara Whitman, a structural engineer at the University of Tarn, came to Velmar.`
const post = `The Lonn Harbour Board closed the old ferry line to Velmar on 5 June, and nobody in Velmar knows why.
Lund said on Monday that an idle ferry line would cost Velmar 300 jobs. The ferry line to Velmar opened in May 1954.
Whitman, who leads the Tarn Bridge Society, was in Velmar as well.`

const ofHerald = article(herald, 'The Lonn Herald', '2021-06-07', 'Lonn closes ferry line')
const ofPost = article(post, 'The Velmar Post', '2021-06-08', 'Velmar is cut off')

const both = make(ofHerald, ofPost)
const [heraldHash = '', postHash = ''] = both.articles.map(({ source }) => source.sha256)
const all: readonly Card[] = [...both.cards, ...both.tray.map(({ card }) => card)]
const find = (pattern: RegExp): Card[] => all.filter(({ prompt }) => pattern.test(prompt))
const sourcesOf = ({ evidence }: Card): string[] => [...new Set(evidence.map(({ source }) => source))]

describe('a deck of two articles', () => {
  it('asks once for what both tell, and cites both', () => {
    const opened = find(/month and year .* ferry line to Velmar open/)
    expect(opened).toHaveLength(1)
    expect(opened.flatMap(sourcesOf)).toEqual(expect.arrayContaining([heraldHash, postHash]))
  })

  it('knows one person under the full name, though one article has the family name alone', () => {
    const said = find(/would cost Velmar 300 jobs/).filter(({ kind }) => kind === 'claim-speaker')
    expect(said.map(({ answer }) => answer.canonical.replace(/, .*/, ''))).toEqual(['Ada Lund'])
    expect(said.flatMap(sourcesOf)).toEqual([heraldHash, postHash])
  })

  it('takes two roles of one person for two right answers, not for a contradiction', () => {
    const [role, ...more] = find(/Who was Clara Whitman/)
    expect(more).toEqual([])
    expect([role?.answer.canonical, ...(role?.answer.accepted ?? [])]).toEqual(
      expect.arrayContaining(['Structural engineer at the University of Tarn', 'Leader of the Tarn Bridge Society']),
    )
  })

  it('says who reports what where they disagree on a date', () => {
    const asked = find(/on what day .*close/i).map(({ prompt, answer }) => [prompt, answer.canonical])
    expect(asked.toSorted()).toEqual([
      [
        'According to The Lonn Herald, on what day did the Lonn Harbour Board close the old ferry line to Velmar? (The Velmar Post gives 5 June 2021.)',
        '4 June 2021',
      ],
      [
        'According to The Velmar Post, on what day did the Lonn Harbour Board close the old ferry line to Velmar? (The Lonn Herald gives 4 June 2021.)',
        '5 June 2021',
      ],
    ])
  })

  it('points every piece of evidence into its own article', () => {
    const texts = new Map(both.articles.map(({ source, text }) => [source.sha256, text]))
    for (const { evidence } of all)
      for (const { start, end, exact, source } of evidence) expect(texts.get(source)?.slice(start, end)).toBe(exact)
  })

  it('gives no id twice, passes the audit, and is the same each time', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(auditDeck({ cards: both.cards })).toEqual([])
    expect(make(ofHerald, ofPost)).toEqual(both)
  })
})

describe('articles of one deck', () => {
  it('that are the same text are one', () => {
    expect(make(ofHerald, ofHerald).articles).toHaveLength(1)
    expect(make(ofHerald, ofHerald).cards).toEqual(make(ofHerald).cards)
  })

  it('that are alone give what they give by themselves', () => {
    const single = makeCards(ofHerald.article, deckId, 'Untitled')
    expect(single.ok && single.value.cards).toEqual(make(ofHerald).cards)
  })

  it('do not contradict each other where one is only less exact', () => {
    const vague = article(
      'The Lonn Harbour Board closed the old ferry line to Velmar in June 2021.',
      'The Tarn Post',
      '2022-01-05',
      'A year',
    )
    const made = make(ofHerald, vague)
    const closed = [...made.cards, ...made.tray.map(({ card }) => card)].filter(
      ({ kind, prompt }) => kind === 'event-date' && /close/.test(prompt),
    )
    expect(closed.map(({ prompt, answer }) => [prompt, answer.canonical])).toEqual([
      ['On what day did the Lonn Harbour Board close the old ferry line to Velmar?', '4 June 2021'],
    ])
    expect(closed.flatMap(sourcesOf)).toHaveLength(2)
  })

  it('are told apart by date or title where no publisher is known', () => {
    const prompts = (one: ArticleToMake, other: ArticleToMake): string =>
      make(one, other)
        .cards.map(({ prompt }) => prompt)
        .join('\n')
    const dated = prompts(article(herald, null, '2021-06-07', 'A'), article(post, null, '2021-06-08', 'B'))
    expect(dated).toContain('According to the article of 8 June 2021, on what day')
    const titled = prompts(article(herald, null, '2021-06-07', 'Ferry'), article(post, null, '2021-06-07', 'Cut off'))
    expect(titled).toContain('According to the article “Cut off”, on what day')
  })

  it('are refused where one of them is no English article', () => {
    const german = article(
      'Die Regierung hat am Montag angekündigt, dass der Hafen nach dem Sturm wieder geöffnet wird. Der Minister sagte, die Fähren würden ab dem Wochenende wieder fahren, und die Schäden seien nicht so groß wie befürchtet.',
      null,
      null,
      'x',
    )
    expect(makeCardsOfMany([ofHerald, german], deckId)).toMatchObject({
      ok: false,
      fault: { code: 'article-language' },
    })
  })
})
