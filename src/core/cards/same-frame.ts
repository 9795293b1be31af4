/** Finds the sentences that say the same of different names: "Near X, one strike hit a store. Near Y, two strikes hit a store." */
import type { AnalysedText, Sentence } from '../article/analysed-text.ts'
import { likeness } from './words.ts'

/** Sentences that share more than this of their words are of one frame. */
const sameFrame = 0.5

/** Tells whether another sentence has the same frame, without holding each against every other: likeness above one half
 * needs more than half of a sentence's words, so one of its rarer half is among them. */
export function framesOf({ sentences, tokens }: AnalysedText): {
  readonly isRepeated: (sentence: Sentence) => boolean
} {
  const frames = sentences.map(({ firstToken, endToken }) => wordsOfFrame(tokens.slice(firstToken, endToken)))
  const places = new Map<string, number[]>()
  frames.forEach((words, index) => {
    for (const word of words) {
      const found = places.get(word)
      if (found) found.push(index)
      else places.set(word, [index])
    }
  })
  const empty = frames.filter((words) => words.length === 0).length
  const indexes = new Map(sentences.map((sentence, index) => [sentence, index]))
  const spread = (word: string): number => places.get(word)?.length ?? 0
  return {
    isRepeated: (sentence) => {
      const own = indexes.get(sentence) ?? -1
      const words = frames[own] ?? []
      if (words.length === 0) return empty > 1
      const rare = words.toSorted((a, b) => spread(a) - spread(b)).slice(0, Math.ceil(words.length / 2))
      const candidates = new Set(rare.flatMap((word) => places.get(word) ?? []))
      candidates.delete(own)
      return [...candidates].some((other) => likeness(words, frames[other] ?? []) > sameFrame)
    },
  }
}

/** Without names and numbers; each word once. */
const wordsOfFrame = (tokens: readonly AnalysedText['tokens'][number][]): readonly string[] => [
  ...new Set(tokens.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|ADP)$/.test(pos)).map(({ lower }) => lower)),
]
