/** Finds the noun phrases of an article with what opens them, so that what it brings in can be told from what it takes up. */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import { lookup } from '../../lookup.ts'

/** How a phrase brings in what it means: as new, as known, as somebody's, by pointing, as nothing, or without a word. */
export type Opening = 'new' | 'known' | 'owned' | 'pointed' | 'none' | 'bare'

export interface NounPhrase {
  /** Indexes of tokens: the first word, the head, and the one behind the name that follows it ("the ferry Halden Star"). */
  readonly first: number
  readonly head: number
  readonly end: number
  /** Index of its sentence. */
  readonly sentence: number
  readonly opening: Opening
  readonly lemma: string
  readonly isPlural: boolean
}

const maxWords = 8
const inPhrase = /^(?:ADJ|NOUN|PROPN|NUM|PART)$/
const openers: Readonly<Record<string, Opening>> = lookup({
  a: 'new',
  an: 'new',
  another: 'new',
  one: 'new',
  some: 'new',
  several: 'new',
  many: 'new',
  the: 'known',
  this: 'pointed',
  that: 'pointed',
  these: 'pointed',
  those: 'pointed',
  its: 'owned',
  his: 'owned',
  her: 'owned',
  their: 'owned',
  my: 'owned',
  our: 'owned',
  your: 'owned',
  whose: 'owned',
  no: 'none',
  any: 'none',
  every: 'none',
  each: 'none',
  which: 'none',
  what: 'none',
  such: 'none',
  other: 'none',
})

export const openingOf = (word: string): Opening | undefined => openers[word]

/** Irregular or wrongly lemmatised plurals aside, a noun that differs from its lemma is one. */
const isPlural = ({ lower, lemma }: Token): boolean =>
  lower !== lemma && /s$|^(?:men|women|children|people)$/.test(lower)

export function nounPhrases({ tokens, sentences, paragraphs }: AnalysedText): NounPhrase[] {
  const found: NounPhrase[] = []
  sentences.forEach(({ paragraph, firstToken, endToken }, sentence) => {
    // A heading says again what the text says.
    if (paragraphs[paragraph]?.heading === true) return
    for (let head = firstToken; head < endToken; head++) {
      const noun = tokens[head]
      if (noun?.pos !== 'NOUN' || noun.surface !== noun.lower || isModifier(tokens, head, endToken)) continue
      const first = firstWord(tokens, firstToken, head)
      const opener = openingOf(tokens[first]?.lower ?? '')
      found.push({
        first,
        head,
        end: isVerbLike(tokens, first) ? head + 1 : nameBehind(tokens, head + 1, endToken),
        sentence,
        opening: opener ?? (tokens[first]?.pos === 'NUM' ? 'new' : 'bare'),
        lemma: noun.lemma,
        isPlural: isPlural(noun),
      })
    }
  })
  return found
}

/** "ferry" of "ferry captain", "water" of "water-level": the head stands behind it. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  return next !== undefined && (next.surface === '-' || (next.pos === 'NOUN' && next.surface === next.lower))
}

function firstWord(tokens: readonly Token[], from: number, head: number): number {
  let first = head
  while (first > from && head - first < maxWords && isInside(tokens, first - 1)) first--
  const before = first > from ? tokens[first - 1] : undefined
  if (before && openers[before.lower] !== undefined && before.pos !== 'SCONJ') return first - 1
  // A participle or adverb without an article before it is no part: "said ships".
  while (first < head && /^(?:VERB|ADV)$/.test(tokens[first]?.pos ?? '')) first++
  return tokens[first]?.surface === '-' ? first + 1 : first
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || openers[token.lower] !== undefined) return false
  if (inPhrase.test(token.pos) || token.surface === '-') return token.lower !== 'to'
  return (
    (token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower)) || (token.pos === 'ADV' && /ly$/.test(token.lower))
  )
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.surface)
const joins = /^(?:al|el|de|del|la|le|of|the|and|&|-|van|von|bin)$/

/** "who |votes| Lund's shares" is tagged as a noun now and then. */
const isVerbLike = (tokens: readonly Token[], first: number): boolean =>
  /^(?:who|which|that|to|he|she|they|it|and)$/.test(tokens[first - 1]?.lower ?? '')

/** Index behind a name that follows the head at once: "the ferry |Halden Star|", "the dhow |Fath al-Barr|". */
function nameBehind(tokens: readonly Token[], from: number, end: number): number {
  if (!isCapital(tokens[from]) || from >= end) return from
  let last = from
  for (let at = from + 1; at < end && at - last <= 3; at++) {
    const token = tokens[at]
    if (isCapital(token)) last = at
    else if (token === undefined || !joins.test(token.lower)) break
  }
  return /^['’]s?$/.test(tokens[last + 1]?.surface ?? '') ? from : last + 1
}
