/** Finds base noun phrases: from the determiner to the head noun, possessives included. */
import {
  type Chunk,
  type ChunkOptions,
  chunkOf,
  endsInSingleS,
  irregularParticiples,
  nounLike,
  personal,
  punctuationOf,
  single,
  whWords,
} from './chunk.ts'
import type { Word } from './word.ts'

/** A noun phrase ends before a verb that wink takes for a noun, and where a name opens a clause of its own. */
function endsBefore(
  words: readonly Word[],
  first: number,
  at: number,
  { isVerbCue, titleCase }: ChunkOptions,
): boolean {
  const here = words[at]
  const before = words[at - 1]
  if (!here || !before || titleCase) return false
  // "remarks Brook had made"
  if (here.tag === 'PROPN' && before.tag === 'NOUN' && !before.capital && endsInSingleS(before.lower)) return true
  // "relatives of the dead say", "pilots fear for 90 jobs"
  if (here.lower === 'say' || here.lower === 'says') return true
  const plural = (before.tag === 'NOUN' || before.tag === 'PROPN') && endsInSingleS(before.lower)
  if (plural && /^(?:fear|think|believe|expect|insist|hope|worry|want)$/.test(here.lower)) return true
  // "The Oslo Post reports that", "the council plans to go", "villagers fear the dam"
  if (
    (here.tag !== 'NOUN' && here.tag !== 'PROPN') ||
    here.capital ||
    !isVerbCue(here.lower) ||
    !opensComplement(words, at + 1)
  )
    return false
  return /(?:[^s]s|ed)$/.test(here.lower)
    ? before.tag === 'PROPN' || (before.tag === 'NOUN' && !plural)
    : plural && !/^(?:a|an)$/.test(words[first]?.lower ?? '')
}

const opensComplement = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  if (next?.lower === 'to') return words[at + 1]?.tag === 'VERB' || words[at + 1]?.tag === 'AUX'
  return (
    next !== undefined &&
    (next.lower === 'that' ||
      next.tag === 'QUOTE' ||
      /^(?:he|she|it|they|his|her|its|their|him|them|the|a|an|no|how|why|whether)$/.test(next.lower))
  )
}

export function nounPhraseAt(words: readonly Word[], at: number, options: ChunkOptions): Chunk | undefined {
  const word = words[at]
  if (!word) return undefined
  // "her" before a noun is a determiner.
  const possesses = word.lower === 'her' && (nounLike(words[at + 1]) || continuesNoun(words, at))
  if (personal.has(word.lower) && !possesses) return single('np', at)
  let head = -1
  let next = at
  for (; next < words.length; next++) {
    const here = words[next]
    if (!here || here.tag === 'QUOTE') break
    if (punctuationOf(here)) break
    if (head >= 0 && endsBefore(words, at, next, options)) break
    // "march on the capital next week"
    if (head >= 0 && words[next - 1]?.tag !== 'PART' && options.dateEnd(here.start) !== undefined) break
    if (nounLike(here)) head = next
    else if (here.tag === 'PART' && possessives.has(here.lower)) {
      if (next === at) return undefined
    } else if (whWords.has(here.lower)) break
    else if (here.tag === 'DET' || here.tag === 'PRON') {
      const opens = next === at || words[next - 1]?.tag === 'DET' || words[next - 1]?.lower === 'all'
      if (!opens || (here.tag === 'PRON' && next > at && personal.has(here.lower))) break
      if (here.tag === 'PRON' && !owners.has(here.lower)) {
        head = next
        next++
        break
      }
    } else if (here.tag === 'ADJ') {
      if (head >= 0 && !continuesNoun(words, next)) break
    } else if (here.tag === 'ADV') {
      if (!continuesNoun(words, next)) break
    } else if (here.tag === 'VERB') {
      const modifies = continuesNoun(words, next) && isModifier(here.lower)
      if (next > at && head < 0 && !modifies) head = next
      else if (head >= 0 ? head === next - 1 || !modifies : !modifies) break
    } else if (here.tag === 'CCONJ' || here.lower === '&') {
      const both = words[next - 1]?.tag === 'ADJ' && words[next + 1]?.tag === 'ADJ' && continuesNoun(words, next + 1)
      if (!both && here.lower !== '&') break
    } else if (here.lower === '.' || here.tag !== 'INTJ') break
  }
  let last = next - 1
  if (head < 0) {
    // "the poor", "some", "those": a determiner or adjective that stands alone.
    const opening = words[at]
    if (opening?.tag !== 'DET' && opening?.tag !== 'PRON') return undefined
    while (last > at && words[last]?.tag === 'ADV') last--
    head = Math.max(at, last)
  } else {
    last = head
    // "the town's": a trailing possessive stays with its noun.
    if (words[head + 1]?.tag === 'PART' && possessives.has(words[head + 1]?.lower ?? '')) last = head + 1
  }
  return chunkOf('np', at, last, head)
}

const possessives = new Set(["'s", "'", '’s', '’'])

const owners = new Set('his her its their our my your whose'.split(' '))

const isModifier = (lower: string): boolean => /(?:ed|ing|en)$/.test(lower) || irregularParticiples.has(lower)

/** Whether adjectives, participles or adverbs lead on to a noun. */
function continuesNoun(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    const word = words[next]
    if (nounLike(word)) return true
    if (word?.tag !== 'ADJ' && word?.tag !== 'ADV' && word?.tag !== 'VERB' && word?.lower !== ',') return false
    if (word.lower === ',') return false
  }
  return false
}
