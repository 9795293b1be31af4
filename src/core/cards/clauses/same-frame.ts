/** Finds the sentences that say the same of different names: "Near X, one strike hit a store. Near Y, two strikes hit a store." */
import type { AnalysedText, Sentence } from '../../article/analysed-text.ts'
import { alikeIndex } from '../choice/word-index.ts'
import { likeness } from '../wording/words.ts'

/** Sentences that share more than this of their words are of one frame. */
const sameFrame = 0.5

/** Tells whether another sentence has the same frame. */
export function framesOf({ sentences, tokens }: AnalysedText): {
  readonly isRepeated: (sentence: Sentence) => boolean
} {
  const frames = sentences.map(({ firstToken, endToken }) => wordsOfFrame(tokens.slice(firstToken, endToken)))
  const indexes = new Map(sentences.map((sentence, index) => [sentence, index]))
  const alike = alikeIndex(frames, sameFrame)
  return {
    isRepeated: (sentence) => {
      const own = indexes.get(sentence) ?? -1
      const words = frames[own] ?? []
      return alike(words).some((other) => other !== own && likeness(words, frames[other] ?? []) > sameFrame)
    },
  }
}

/** Without names and numbers; each word once. */
const wordsOfFrame = (tokens: readonly AnalysedText['tokens'][number][]): readonly string[] => [
  ...new Set(tokens.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|ADP)$/.test(pos)).map(({ lower }) => lower)),
]
