/** Weighs how much of the article's matter some words take up: what is worth knowing of a story is told more than once, or first, or in figures. */
import { once } from '../once.ts'
import type { Reading } from '../reading.ts'
import type { Speaker } from './speaker.ts'
import { contentWords, formKey } from '../wording/words.ts'

const leadSentences = 5
/** A word that so many sentences use, of a long article more, is what the article is about. */
const minSentences = 3
const minShare = 0.05

/** The words of the headline, of the lead and of what the article comes back to. */
const topicKeys = once(({ text, analysed: { sentences, paragraphs } }: Reading): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  const topics = new Set<string>()
  const often = Math.max(minSentences, minShare * sentences.length)
  let body = 0
  for (const { start, end, paragraph } of sentences) {
    const isLead = body < leadSentences || (paragraphs[paragraph]?.heading === true && paragraph < leadSentences)
    if (paragraphs[paragraph]?.heading !== true) body++
    for (const key of new Set(keysOf(text.slice(start, end)))) {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (isLead || count >= often) topics.add(key)
    }
  }
  return topics
})

/** Said of everything. */
const light = new Set(
  `say said think know want like time year day week month today thing people way lot new good make take come go get see look need one two
  first last more most many much very just only also even still now well back really never ever always let us`.split(
    /\s+/,
  ),
)
const keysOf = (text: string): string[] =>
  contentWords(text)
    .filter((word) => word.length > 2 && !light.has(word) && !/^\d/.test(word))
    .map(formKey)

const figure = /(?<![\p{L}\d])[$€£¥₱]?\d[\d.,]*(?:%|\b)/gu
const maxFigures = 2
/** A capital amid a sentence: somebody or something that can be looked up, though the article names it but here. */
const name = /(?<=[\p{L}\d,;]\s)\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)*/gu
const maxNames = 2

/** How many of the article's topics, names and figures the words hold; `besides` are names that say nothing here, such as the speaker's. */
export function matterIn(reading: Reading, words: string, besides: readonly string[]): number {
  const topics = topicKeys(reading)
  const known = new Set(besides.flatMap(keysOf))
  const own = new Set(keysOf(words).filter((key) => topics.has(key) && !known.has(key)))
  const named = (words.match(name) ?? []).filter((word) =>
    keysOf(word).some((key) => !topics.has(key) && !known.has(key)),
  )
  return own.size + Math.min(maxNames, named.length) + Math.min(maxFigures, new Set(words.match(figure)).size)
}

/** What one says of oneself, wishes or says in well-turned words must take up more of the story than what one reports; an anecdote or half a sentence more still. */
const least = { reported: 1, own: 2, attitude: 2, quotation: 2, aside: 3 } as const

export const isWorthAsking = (
  reading: Reading,
  words: string,
  how: keyof typeof least,
  { name: spoken, answer }: Pick<Speaker, 'name' | 'answer'>,
): boolean => matterIn(reading, words, [spoken, ...answer.accepted]) >= least[how]
