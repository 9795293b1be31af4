/** Judges each pronoun of a question: it stands for a name or noun of the question, for nothing at all, or is left open. */
import { type Antecedent, antecedentsIn } from './antecedents.ts'
import type { CardWord, NameKinds } from './card-words.ts'
import { isVerbLike } from './card-words.ts'
import { isEmptyIt } from './empty-it.ts'

const person = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'])
const thing = new Set(['it', 'its', 'itself'])
const several = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const firstOrSecond = new Set('i me my myself we us our ours ourselves you your yours yourself yourselves'.split(' '))
const possessive = new Set(['his', 'her', 'its', 'their'])
const reflexive = /sel(?:f|ves)$/

const isPronoun = (lower: string): boolean => person.has(lower) || thing.has(lower) || several.has(lower)
export const mayHoldPronoun =
  /\b(?:s?he|him|his|her|hers|himself|herself|its?|itself|they|them|their|theirs|themselves|I|me|my|myself|we|us|our|ours|ourselves|you|your|yours)\b/iu

/** Indexes of the words left open. */
export function openPronouns(words: readonly CardWord[], kinds: NameKinds): number[] {
  let known: readonly Antecedent[] | undefined
  const open: number[] = []
  words.forEach((word, at) => {
    if (isSpeaker(words, at)) {
      if (word.quotation === null) open.push(at)
      return
    }
    if (!isPronoun(word.lower) || word.surface === 'US') return
    // Inside a quotation everybody is "it" and "they"; a single person must have been named.
    if (word.quotation !== null && !person.has(word.lower)) return
    // "he who sells the ferry" is anybody.
    if (words[at + 1]?.lower === 'who' || (word.lower === 'it' && isEmptyIt(words, at))) return
    known ??= antecedentsIn(words, kinds)
    if (!isResolved(words, at, known)) open.push(at)
  })
  return open
}

/** "us" but not "US", "I" but not "Elizabeth I", "mine" but not a mine. */
function isSpeaker(words: readonly CardWord[], at: number): boolean {
  const word = words[at]
  if (!word || !firstOrSecond.has(word.lower)) return false
  if (word.lower === 'us') return word.surface === 'us'
  if (word.surface === 'I') return !/^\p{Lu}/u.test(words[at - 1]?.surface ?? '') || at === 1
  return true
}

function isResolved(words: readonly CardWord[], at: number, known: readonly Antecedent[]): boolean {
  const { lower } = words[at] ?? { lower: '' }
  const isOwn = isPossessive(words, at) || reflexive.test(lower)
  const isSubject = startsClause(words, at)
  const fits = known.filter((one) => agrees(lower, one.kind))
  if (
    fits.some(
      (one) =>
        one.end < at &&
        (isOwn ||
          // Whoever fills a gap may own what follows; "she" and "them" may be others.
          (one.isGap !== true && (isSubject || opensClause(words, one.end, at) || isObjectBefore(words, one, at)))),
    )
  )
    return true
  return isFronted(words, at) && fits.some((one) => one.first > at && isFirstNameAfterComma(words, at, one))
}

function agrees(pronoun: string, kind: Antecedent['kind']): boolean {
  if (kind === 'either') return true
  if (person.has(pronoun)) return kind === 'person' || kind === 'human'
  if (kind === 'human') return several.has(pronoun)
  return kind === 'body' || kind === (thing.has(pronoun) ? 'thing' : 'several')
}

const isPossessive = (words: readonly CardWord[], at: number): boolean => {
  const { lower } = words[at] ?? { lower: '' }
  if (!possessive.has(lower)) return false
  return lower !== 'her' || /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(words[at + 1]?.pos ?? '')
}

/** A subject cannot share its clause with what it stands for. */
function startsClause(words: readonly CardWord[], at: number): boolean {
  if (!/^(?:he|she|it|they)$/.test(words[at]?.lower ?? '')) return false
  let next = at + 1
  while (words[next]?.pos === 'ADV') next++
  return isVerbLike(words[next])
}

const opener =
  /^(?:that|whether|if|because|since|when|while|after|before|until|although|though|and|but|or|which|who|whose|where|as|to|than|so|without|for|by|over|[,;:])$/
export const opensClause = (words: readonly CardWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => opener.test(lower))

/** "those who pay the toll should decide on it": governed by an earlier word; "the tasks ahead of her". */
const isObjectBefore = (words: readonly CardWord[], { first, end }: Antecedent, at: number): boolean =>
  (words.slice(Math.max(0, first - 3), first).some(({ pos }) => pos === 'VERB' || pos === 'ADP') &&
    words.slice(end, at).some(({ pos }) => pos === 'VERB')) ||
  (/^(?:with|around|behind|beside|near|above|below|under)$/.test(words[at - 1]?.lower ?? '') && end < at - 2) ||
  (words[at - 2]?.lower === 'ahead' && words[at - 1]?.lower === 'of')

/** "In her speech of 4 June 2021, what did Ada Lund promise?" */
const isFronted = (words: readonly CardWord[], at: number): boolean =>
  /^(?:in|on|at|after|before|during|with|despite|by|for|when|while|as|since|until|under|following|from)$/.test(
    words[0]?.lower ?? '',
  ) && words.slice(0, at).every(({ surface }) => !/^[,?]$/.test(surface))

function isFirstNameAfterComma(words: readonly CardWord[], at: number, { first }: Antecedent): boolean {
  const comma = words.findIndex(({ surface }, index) => index > at && surface === ',')
  return comma >= 0 && first > comma && first - comma <= 5
}
