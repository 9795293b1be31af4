/** Finds verb groups with form, voice, negation and auxiliary; verbs of saying also where the tagger saw a noun. */
import {
  be,
  type Chunk,
  type ChunkOptions,
  chunkOf,
  endsInSingleS,
  isParticiple,
  type VerbGroup,
  type VerbGroupForm,
  whWords,
} from './chunk.ts'
import type { Word } from './word.ts'

const modals = new Set("will would 'll shall should can could may might must ca wo sha 'd".split(' '))

export function infinitiveAt(words: readonly Word[], at: number): Chunk | undefined {
  let verb = words[at]?.lower === 'not' ? at + 2 : at + 1
  while (words[verb]?.tag === 'ADV' || words[verb]?.lower === 'not') verb++
  const word = words[verb]
  if (!word || (word.tag !== 'VERB' && word.tag !== 'AUX') || (/ing$/.test(word.lower) && word.lemma !== word.lower))
    return undefined
  return groupFrom(words, at, verb, 'infinitive')
}

function isVerbHere(words: readonly Word[], at: number, before: Chunk | undefined, options: ChunkOptions): boolean {
  const word = words[at]
  if (!word) return false
  if (word.tag === 'AUX' || word.tag === 'VERB') return true
  if (!options.isVerbCue(word.lower)) return false
  const next = words[at + 1]
  // "and views it as", "Minister Slams Plan", "he claims that": a verb of saying that wink takes for a noun.
  const opensObject =
    next !== undefined &&
    (next.tag === 'DET' ||
      next.tag === 'PRON' ||
      next.tag === 'QUOTE' ||
      next.lower === 'that' ||
      next.lower === 'to' ||
      next.tag === 'SCONJ')
  // "the bank's analyst, Ada Brook, fears a downgrade": behind a comma only what opens an object.
  const subjectBefore =
    before?.kind === 'np' || before?.kind === 'adv' || before?.kind === 'wh' || before?.kind === 'comma'
  // "the group also views"
  if (
    before?.kind === 'adv' &&
    !word.capital &&
    endsInSingleS(word.lower) &&
    /^(?:also|now|still|often|never|repeatedly|even|further)$/.test(words[at - 1]?.lower ?? '')
  )
    return true
  const finite = /(?:s|ed|id|ught)$/.test(word.lower)
  if (options.titleCase)
    return finite && at > 0 && (before?.kind === 'np' || before?.kind === 'adv') && next !== undefined
  if (word.capital) return false
  const pronounBefore = /^(?:he|she|it|they|we|i|who)$/.test(words[at - 1]?.lower ?? '')
  return (
    (pronounBefore && (finite || opensObject)) ||
    (opensObject && (before?.kind === 'conj' || (subjectBefore && (finite || isPlural(words[at - 1])))))
  )
}

/** "villagers fear that": a plural subject takes the base form. */
const isPlural = (word: Word | undefined): boolean =>
  (word?.tag === 'NOUN' || word?.tag === 'PROPN') && endsInSingleS(word.lower)

export function verbGroupAt(
  words: readonly Word[],
  at: number,
  before: Chunk | undefined,
  options: ChunkOptions,
): Chunk | undefined {
  if (isNegation(words[at]) || words[at]?.tag === 'ADV') {
    // An adverb opens the group only right before its verb: "officially announced".
    const verb = words[at + 1]
    if (!verb || (verb.tag !== 'VERB' && verb.tag !== 'AUX') || before?.kind === 'vg') return undefined
    if (verb.tag === 'VERB' && verb.lower.endsWith('ed') && words[at + 2]?.tag === 'NOUN' && before?.kind !== 'np')
      return undefined
    return groupFrom(words, at, at + 1, undefined)
  }
  if (!isVerbHere(words, at, before, options)) return undefined
  // "a planned zone": a participle inside a noun phrase is no verb group; noun phrases begin before it.
  return groupFrom(words, at, at, undefined)
}

const isNegation = (word: Word | undefined): boolean =>
  word?.lower === 'not' || word?.lower === "n't" || word?.lower === 'never'

function groupFrom(words: readonly Word[], first: number, start: number, given: VerbGroupForm | undefined): Chunk {
  let at = start
  let head = start
  let negated = false
  let lastBe = -1
  let auxiliary = ''
  for (let back = first; back < start; back++) negated ||= isNegation(words[back])
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (word.tag === 'AUX') {
      head = at
      if (auxiliary === '') auxiliary = word.lower
      if (be.has(word.lower)) lastBe = at
    } else if (isNegation(word)) negated = true
    else if (word.tag === 'ADV') {
      if (!continuesGroup(words, at)) break
    } else if (word.tag === 'VERB' || (at === start && given === undefined) || (at > start && isParticipleLike(word))) {
      head = at
      at++
      break
    } else break
  }
  const last = Math.max(head, at - 1)
  const verb = verbOf(words, first, head, given, lastBe, auxiliary, negated)
  return chunkOf('vg', first, trimmed(words, head, last), head, verb)
}

/** "was accused", where wink has the participle as an adjective. */
const isParticipleLike = (word: Word): boolean =>
  word.tag === 'ADJ' &&
  /(?:ed|ught|old)$/.test(word.lower) &&
  /^(?:accused|alleged|reported|expected|believed|said|told|asked|urged|quoted|supposed|considered|known|described|criticised|criticized|blamed|rumoured|rumored|estimated|understood|thought|seen|called|charged|condemned|feared|projected)$/.test(
    word.lower,
  )

function trimmed(words: readonly Word[], head: number, last: number): number {
  let end = last
  while (end > head && (words[end]?.tag === 'ADV' || words[end]?.tag === 'PART') && !isNegation(words[end])) end--
  return end
}

/** Adverbs inside a group stand before a further verb of it. */
function continuesGroup(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 4); next++) {
    const word = words[next]
    if (!word) return false
    if (word.tag === 'VERB' || word.tag === 'AUX') return true
    if (word.tag !== 'ADV' && !isNegation(word)) return isParticipleLike(word)
  }
  return false
}

function verbOf(
  words: readonly Word[],
  first: number,
  head: number,
  given: VerbGroupForm | undefined,
  lastBe: number,
  auxiliary: string,
  negated: boolean,
): VerbGroup {
  const lower = words[head]?.lower ?? ''
  const gerund = lower.endsWith('ing') && lower.length > 4
  const participle = isParticiple(lower)
  const passive = lastBe >= 0 && lastBe < head && participle && !gerund
  const common = { passive, negated, auxiliary: modals.has(auxiliary) ? auxiliary : '' }
  if (given) return { form: given, ...common }
  if (auxiliary !== '' && !/^(?:being|been|having|be)$/.test(auxiliary)) return { form: 'finite', ...common }
  if (gerund || auxiliary === 'being' || auxiliary === 'having') return { form: 'gerund', ...common }
  const reduced = participle && isReducedRelative(words, first, head)
  return { form: reduced ? 'participle' : 'finite', ...common, passive: passive || reduced }
}

/** "said by telephone": how, not by whom. */
const medium = /^(?:telephone|phone|e-?mail|text|letter|fax|post|video)$/

const onlyParticiple =
  /^(?:given|taken|known|seen|shown|done|written|spoken|driven|chosen|drawn|grown|thrown|sworn|born)$/

/** "signed by Oslo", ", backed by": a participle without an auxiliary that says nothing of its noun's doing. */
function isReducedRelative(words: readonly Word[], first: number, head: number): boolean {
  const next = words[head + 1]
  const before = words[first - 1]
  if (onlyParticiple.test(words[head]?.lower ?? '')) return true
  // "voted by a narrow margin": nobody is voted by anybody.
  if (next?.lower === 'by') return words[head]?.lower !== 'voted' && !medium.test(words[head + 2]?.lower ?? '')
  return (
    before?.lower === ',' &&
    (next?.tag === 'ADP' || next?.lower === 'to') &&
    !/^(?:said|added|told)$/.test(words[head]?.lower ?? '') &&
    !isOnlyVerb(words, first, head)
  )
}

/** Further away no verb is looked for, which keeps the work linear in the text. */
const clauseWords = 60

/** "The contractor, Tarn & Sons, insisted on Sunday that …": without another verb for the sentence, it is no participle. */
function isOnlyVerb(words: readonly Word[], first: number, head: number): boolean {
  let relative = false
  for (let at = Math.max(0, first - clauseWords); at < first; at++) {
    const word = words[at]
    if (word?.lower === ',') relative = false
    else if (/^(?:who|which|whose|whom)$/.test(word?.lower ?? '')) relative = true
    else if (isVerbOfOwn(word) && !relative) return false
  }
  for (let at = head + 1; at < Math.min(words.length, head + clauseWords); at++) {
    const word = words[at]
    if (!word || word.lower === 'that' || word.tag === 'QUOTE' || word.tag === 'SCONJ' || whWords.has(word.lower)) break
    if (/^[.;:]$/.test(word.lower)) break
    // "pledged to serve": an infinitive hangs on it.
    if (isVerbOfOwn(word) && words[at - 1]?.lower !== 'to' && words[at - 1]?.tag !== 'CCONJ') return false
  }
  return true
}

const isVerbOfOwn = (word: Word | undefined): boolean =>
  word?.tag === 'AUX' || (word?.tag === 'VERB' && !word.lower.endsWith('ing'))
