/** Tells whether a sentence speaks of what its article is about, or of something it only passes by. */
import { once } from '../once.ts'
import { isShort, type Reading } from '../reading.ts'
import { contentWords, formKey } from '../wording/words.ts'

/** A word that comes back in one of so many sentences is what the article is about. */
const oneIn = 12

const topicWords = once(({ analysed, text, stories }: Reading): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { start, end } of analysed.sentences)
    for (const word of new Set(contentWords(text.slice(start, end)).map(formKey)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts]
    .filter(([, count]) => count >= Math.max(2, analysed.sentences.length / oneIn))
    .map(([word]) => word)
  const heads = stories.filter(({ from }) => from !== 'text').flatMap(({ title }) => contentWords(title).map(formKey))
  return new Set([...often, ...heads])
})

const minWords = 1

/** `sentence` has a gap, whose word does not count. */
export const isOnTopic = (reading: Reading, sentence: string): boolean =>
  isShort(reading) ||
  new Set(
    contentWords(sentence)
      .map(formKey)
      .filter((word) => topicWords(reading).has(word)),
  ).size >= minWords
