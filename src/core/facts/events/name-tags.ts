/** Tells names that taggers take for verbs, adverbs or pronouns, and words that are part of a title. */
import type { Word } from '../syntax/word.ts'
import type { Placed } from './placed-word.ts'

export function isName({ words, at, word, titleCase }: Placed): boolean {
  if (word.capital && !titleCase && isNameHere(words, at)) return true
  // "Otto I became"
  return word.lower === 'i' && words[at - 1]?.tag === 'PROPN' && words[at + 1]?.tag === 'VERB'
}

/** "Ford Motor Company said", "to relieve Ford": a capital inside a sentence is no verb's. */
function isNameHere(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const last = words[at - 1]
  const next = words[at + 1]
  if (word?.tag === 'ADV') return next?.tag === 'PROPN' && last !== undefined && last.tag !== 'PUNCT'
  if (word?.tag !== 'VERB') return false
  if (last === undefined)
    return (
      word.lemma === word.lower && (next?.tag === 'PROPN' || (next?.tag === 'CCONJ' && words[at + 2]?.tag === 'PROPN'))
    )
  // "In the 1980s, Lynch worked", "In May, Rolling Hail struck"
  if (last.lower === ',') return next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'PROPN'
  return last.tag !== 'PUNCT' && last.tag !== 'QUOTE' && last.end < word.start
}

/** "managing director", "holding company" */
export const isTitleWord = (word: string, next: string): boolean =>
  (word === 'managing' && /^(?:director|editor|partner)s?$/.test(next)) ||
  (word === 'revolving' && /^(?:loan|credit|door|fund)s?$/.test(next)) ||
  (word === 'holding' && /^compan(?:y|ies)$/.test(next)) ||
  (word === 'operating' &&
    /^(?:profit|income|loss|margin|cost|earning|expense|result|revenue|system|theatre|theater|table|room)(?:s|es)?$/.test(
      next,
    ))
