import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/article/read.ts'
import type { Article } from '../../../src/core/article/article.ts'
import { hasText, titleOf } from '../../../src/core/desk/articles.ts'
import type { Desk, Edit } from '../../../src/core/desk/desk.ts'
import { layOutArticle } from '../../../src/core/desk/lay-out.ts'
import { makeAnew } from '../../../src/core/desk/make-anew.ts'
import { viewDesk } from '../../../src/core/desk/view.ts'
import type { CardId } from '../../../src/core/ids.ts'
import { makeCardsOfMany } from '../../../src/core/make.ts'
import { deckId, withSteps } from './desk-builder.ts'

const text = `Lonn bridge closed after ice damage

Mayor Ada Lund of Velmar said on Monday that the Lonn bridge would stay closed until the thaw.

The Velmar Port Authority (VPA) closed the bridge on 3 March 2031, and the army built a pontoon beside it a week later.

“We heard the ice crack like a rifle,” said Oskar Brandt, the head of the Velmar Port Authority.

Brandt accused the Orlund Shipping Company of ignoring three warnings, but the company denied that its tug had touched the pier.

In August 2016, Velmar opened the bridge after eleven years of work.`

const second = `The Orlund Shipping Company appointed Vera Holm as its director on 9 March 2031. Holm said that the company would pay for every repair.`

function articleOf(words: string): Article {
  const read = readArticle({ name: 'the article', text: words })
  if (!read.ok) throw new Error(`The article is at fault: ${read.fault.code}`)
  return read.value
}

/** Makes the cards of a desk as its articles stand. */
function made(desk: Desk): Desk {
  const { articles: from } = viewDesk(desk)
  const toMake = from.filter(hasText).map((one) => ({ article: one.article, fallbackTitle: titleOf(one) }))
  const cards = makeCardsOfMany(toMake, deckId)
  if (!cards.ok) throw new Error(`No cards: ${cards.fault.code}`)
  return { ...desk, proposal: makeAnew(desk, { from, ...cards.value }, new Set()) }
}

const published = (date: string | null): Edit => ({ do: 'meta', article: 'a1', meta: { published: date } })
const dated = made(withSteps(layOutArticle(deckId, articleOf(text)), published('2031-03-12')))

const paragraphOf = (desk: Desk, words: string): number =>
  viewDesk(desk).articles[0]?.article.paragraphs.findIndex((paragraph) => paragraph.text.includes(words)) ?? -1
const mend = (desk: Desk, words: string, by: string): Edit => {
  const paragraph = paragraphOf(desk, words)
  const old = viewDesk(desk).articles[0]?.article.paragraphs[paragraph]?.text ?? ''
  return { do: 'mend', article: 'a1', paragraph, text: old.replaceAll(words, by) }
}

/** Cards that the articles yield, by id. */
const alive = (desk: Desk): CardId[] =>
  viewDesk(desk)
    .cards.filter(({ hasVanished }) => !hasVanished)
    .map(({ card }) => card.id)
const keepsAll = (before: Desk, after: Desk): void => {
  expect(alive(before).length).toBeGreaterThan(5)
  expect(alive(after)).toEqual(expect.arrayContaining(alive(before)))
}

describe('cards keep their ids', () => {
  it('when the publication date changes', () => {
    keepsAll(dated, made(withSteps(dated, published('2032-04-20'))))
  })

  it('when the publication date becomes known, and when it is unknown again', () => {
    const undated = made(layOutArticle(deckId, articleOf(text)))
    const known = made(withSteps(undated, published('2031-03-12')))
    keepsAll(undated, known)
    expect(alive(made(withSteps(known, published(null)))).toSorted()).toEqual(alive(undated).toSorted())
  })

  it('when a typo in a name is mended', () => {
    const misspelt = text.replaceAll('Brandt', 'Branndt')
    const before = made(withSteps(layOutArticle(deckId, articleOf(misspelt)), published('2031-03-12')))
    const mended = ['Oskar Branndt', 'Branndt accused'].reduce(
      (desk, words) => withSteps(desk, mend(desk, words, words.replace('Branndt', 'Brandt'))),
      before,
    )
    keepsAll(before, made(mended))
    expect(JSON.stringify(viewDesk(made(mended)).cards)).not.toContain('Branndt')
  })

  it('when an actor is renamed', () => {
    keepsAll(dated, made(withSteps(dated, mend(dated, 'Ada Lund', 'Eva Holm'))))
  })

  it('when a sentence is split', () => {
    keepsAll(dated, made(withSteps(dated, mend(dated, '2031, and the army', '2031. The army'))))
  })

  it('when an article is added, and when a paragraph is', () => {
    const added: Edit = { do: 'add-article', article: { key: 'a2', article: articleOf(second) } }
    const both = made(withSteps(dated, added))
    keepsAll(dated, both)
    expect(alive(both).length).toBeGreaterThan(alive(dated).length)
    const longer = articleOf(text.replace('In August', 'Nobody was hurt.\n\nIn August'))
    keepsAll(dated, made({ ...withSteps(dated, published('2031-03-12')), articles: [{ key: 'a1', article: longer }] }))
  })

  it('when a paragraph is left out, but for its own cards, which come back with it', () => {
    const paragraph = paragraphOf(dated, 'rifle')
    const left = made(withSteps(dated, { do: 'keep', article: 'a1', paragraph, kept: false }))
    const gone = alive(dated).filter((id) => !alive(left).includes(id))
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.length).toBeLessThan(alive(dated).length / 2)
    expect(alive(made(withSteps(left, { do: 'keep', article: 'a1', paragraph, kept: true })))).toEqual(alive(dated))
  })
})

describe('evidence that a person chose', () => {
  it('is found again in a text that was mended before it', () => {
    const from = viewDesk(dated).articles[0]
    const [card] = viewDesk(dated).cards
    if (!from || !card) throw new Error('The desk is empty')
    const chosen = withSteps(dated, { do: 'word', card: card.card.id, fields: { evidence: card.card.evidence } })
    const after = viewDesk(made(withSteps(chosen, mend(chosen, 'Mayor Ada Lund', 'The new mayor, Ada Lund,'))))
    const words = after.cards.find((each) => each.card.id === card.card.id)?.card.evidence[0]
    const now = after.articles[0]?.article.paragraphs.filter(({ kept }) => kept).map((paragraph) => paragraph.text)
    expect(now?.join('\n').slice(words?.start, words?.end)).toBe(words?.exact)
    expect(words?.source).not.toBe(card.card.evidence[0]?.source)
  })
})
