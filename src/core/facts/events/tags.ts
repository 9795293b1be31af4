/** Mends the tags that cost a date its verb or its subject: names taken for verbs, participles for verbs, verbs for nouns. */
import { isParticiple } from '../syntax/chunk.ts'
import { retagged, type Word } from '../syntax/word.ts'
import { isActor, type Placed } from './placed-word.ts'
import { nounOf, standsAlone } from './hidden-noun.ts'
import { agrees, withHeadlineVerb } from './headline-verb.ts'
import { isName, isTitleWord } from './name-tags.ts'
import { tagOfVerb } from './noun-tags.ts'
import { bare, past, isHiddenVerb, isNamedByGerund, isUntaggedVerb } from './verb-tags.ts'

type Tag = Word['tag']

export function mendTags(given: readonly Word[], titleCase: boolean, attributive: readonly boolean[]): Word[] {
  const words = [...given]
  let hasVerb = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (opensClause(word)) hasVerb = false
    const tag = isSettled(word) ? word.tag : mended({ words, at, word, titleCase, attributive, hasVerb })
    if (tag !== word.tag) words[at] = retagged(word, tag)
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(word.lower) && words[at - 1]?.lower !== 'to')) hasVerb = true
  }
  return words.some(({ tag }) => tag === 'AUX' || tag === 'VERB') ? words : withHeadlineVerb(words)
}

const opensClause = ({ tag, lower }: Word): boolean =>
  tag === 'SCONJ' ||
  tag === 'CCONJ' ||
  lower === ';' ||
  lower === ':' ||
  /^(?:who|which|that|what|where|when|after|before|since|until|as|while)$/.test(lower)

/** No rule below is about these. */
const settled: ReadonlySet<Tag> = new Set<Tag>([
  'PUNCT',
  'QUOTE',
  'AUX',
  'CCONJ',
  'PART',
  'NUM',
  'SYM',
  'SCONJ',
  'INTJ',
  'DET',
  'PRON',
])

const isSettled = ({ tag, lower }: Word): boolean =>
  settled.has(tag) &&
  !(tag === 'PRON' && (lower === 'i' || (lower.length > 2 && /^\d/.test(lower)))) &&
  lower !== 'each' &&
  lower !== 'that'

/** "The vote in May split the town" */
const isTimed = (words: readonly Word[], at: number): boolean => at > 2 && words[at - 2]?.tag === 'ADP'

function mended(placed: Placed): Tag {
  const { words, at, word, hasVerb, attributive } = placed
  const { tag, lower } = word
  const last = words[at - 1]
  const next = words[at + 1]
  // "In May, that lamp broke"
  if (lower === 'that') return tag === 'PRON' && isPointing(words, at) ? 'DET' : tag
  // "they each reported"
  if (lower === 'each') return next?.tag === 'VERB' ? 'ADV' : tag
  if (isName(placed)) return 'PROPN'
  if (lower === 'while' && tag === 'NOUN') return 'SCONJ'
  if (lower === 'cents') return 'NOUN'
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return 'ADJ'
  // "who first saw them", "a storm this strong last struck"
  if (
    tag === 'ADJ' &&
    /^(?:first|last)$/.test(lower) &&
    past.test(next?.lower ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(last?.tag ?? 'X') === !/^(?:who|which|that)$/.test(last?.lower ?? '')
  )
    return 'ADV'
  if (isHiddenVerb(words, at)) return 'VERB'
  if (isNamedByGerund(words, at)) return 'NOUN'
  if (isTitleWord(lower, next?.lower ?? '')) return 'ADJ'
  // "their qualifying match"
  if (lower === 'qualifying') return 'ADJ'
  if (isUntaggedVerb(placed)) return 'VERB'
  if (nounOf(words, at)) return 'NOUN'
  // "the intra-Nordic talks"
  if (
    tag === 'PROPN' &&
    lower.includes('-') &&
    /(?:ian|ish|ese|ic|an|led|run|wide)$/.test(lower) &&
    next?.tag === 'NOUN'
  )
    return 'ADJ'
  if (tag === 'VERB') return tagOfVerb(words, at, hasVerb, attributive)
  // "the French then led", "many have fled"
  if (tag === 'ADJ' && standsAlone(words, at)) return 'NOUN'
  // "Greeks worship the sun", "the notice marks the end"
  if (
    tag === 'NOUN' &&
    !hasVerb &&
    !word.capital &&
    opensObject(next) &&
    (agrees(last, lower) || ((bare.test(lower) || isParticiple(lower)) && (isActor(last) || isTimed(words, at))))
  )
    return 'VERB'
  return tag
}

/** "That" before a noun and its verb, where no clause could hang on anything. */
const isPointing = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.tag === 'NOUN' &&
  !/[^s]s$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:VERB|AUX)$/.test(words[at + 2]?.tag ?? 'X') &&
  (at === 0 || /^(?:[,;:—–]|and|but)$/.test(words[at - 1]?.lower ?? ''))

const opensObject = (next: Word | undefined): boolean => /^(?:the|a|an|its|his|her|their|no)$/.test(next?.lower ?? '')
