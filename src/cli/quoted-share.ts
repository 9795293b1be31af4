/** Says how much of an article a set of cards repeats, word for word, in evidence, questions and answers alike. */
import type { Card } from '../core/deck/deck.ts'

/** Shorter agreements are the language's, not the article's. */
const runWords = 5

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }))

const runsOf = (words: readonly Word[]): string[] =>
  words.slice(runWords - 1).map((_, first) =>
    words
      .slice(first, first + runWords)
      .map(({ text }) => text)
      .join(' '),
  )

/** Characters of the article that stand in a piece of evidence or in a run of five words a card repeats, as a share of 1. */
export function quotedShare(article: string, cards: readonly Card[]): number {
  const quoted = new Uint8Array(article.length)
  for (const { evidence } of cards) for (const { start, end } of evidence) quoted.fill(1, start, end)
  const written = cards.flatMap(({ prompt, answer }) => [prompt, answer.canonical, ...answer.accepted])
  const repeated = new Set(written.flatMap((text) => runsOf(wordsOf(text))))
  const words = wordsOf(article)
  runsOf(words).forEach((run, first) => {
    const [from, to] = [words[first], words[first + runWords - 1]]
    if (from && to && repeated.has(run)) quoted.fill(1, from.start, to.end)
  })
  return article.length === 0 ? 0 : quoted.reduce((sum, each) => sum + each, 0) / article.length
}
