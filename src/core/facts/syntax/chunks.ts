/** Groups words into noun phrases, verb groups and the small words between them: all that attribution needs of syntax. */
import type { Word } from './word.ts'

export type ChunkKind =
  | 'np'
  | 'vg'
  | 'prep'
  | 'that'
  | 'wh'
  | 'sub'
  | 'conj'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'paren'
  | 'quote'
  | 'date'
  | 'adj'
  | 'adv'

export type VerbGroupForm = 'finite' | 'infinitive' | 'gerund' | 'participle'

export interface VerbGroup {
  readonly form: VerbGroupForm
  readonly passive: boolean
  readonly negated: boolean
  readonly auxiliary: string
}

export interface Chunk {
  readonly kind: ChunkKind
  /** Indexes into the unit's words, the last one inclusive. */
  readonly first: number
  readonly last: number
  /** The noun, the verb, or the word itself. */
  readonly head: number
  readonly verb?: VerbGroup
}

export interface ChunkOptions {
  readonly dateEnd: (start: number) => number | undefined
  readonly titleCase: boolean
  readonly isVerbCue: (form: string) => boolean
}

const personal = new Set('i he she it they we you him them us me himself herself itself themselves'.split(' '))
const whWords = new Set('who which whom whose what how why whether where when whatever whoever whichever'.split(' '))
const subordinators = new Set(
  'because although though while whereas unless until if as after before since once lest'.split(' '),
)
const modals = new Set("will would 'll shall should can could may might must ca wo sha 'd".split(' '))
const be = new Set("am is are was were be been being 'm 're 's".split(' '))
const irregularParticiples = new Set(
  `been done given taken known seen shown written spoken driven chosen forgotten gone born drawn grown thrown held told
  made found led left lost built brought bought caught sent kept paid put set hit hurt shot beaten broken stolen worn torn
  sworn sold felt heard understood said thought read cut sought fought taught struck hung won met laid begun risen fallen`.split(
    /\s+/,
  ),
)
const punctuation: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'colon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '--': 'dash',
  '―': 'dash',
  '(': 'paren',
  ')': 'paren',
  '[': 'paren',
  ']': 'paren',
}

export function chunkWords(words: readonly Word[], options: ChunkOptions): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < words.length;) {
    const chunk = chunkAt(words, at, chunks.at(-1), options)
    chunks.push(chunk)
    at = chunk.last + 1
  }
  return chunks
}

const single = (kind: ChunkKind, at: number): Chunk => ({ kind, first: at, last: at, head: at })

function chunkAt(words: readonly Word[], at: number, before: Chunk | undefined, options: ChunkOptions): Chunk {
  const word = words[at]
  if (!word) return single('stop', at)
  if (word.tag === 'QUOTE') return single('quote', at)
  if (word.tag === 'PUNCT') return single(punctuation[word.lower] ?? 'stop', at)
  const date = dateAt(words, at, options)
  if (date) return date
  const next = words[at + 1]
  if (word.lower === 'that' && isConjunctionThat(words, at, before)) return single('that', at)
  if (whWords.has(word.lower)) return single('wh', at)
  if (word.tag === 'CCONJ') return single('conj', at)
  if (word.lower === 'to') return infinitiveAt(words, at) ?? single('prep', at)
  if (subordinators.has(word.lower)) return single(opensClause(words, at) ? 'sub' : 'prep', at)
  if (word.tag === 'SCONJ') return single('sub', at)
  if (word.tag === 'ADP') return single('prep', at)
  const group = verbGroupAt(words, at, before, options)
  if (group) return group
  if (word.tag === 'ADV' && !(next?.tag === 'ADJ' || next?.tag === 'NUM')) return single('adv', at)
  return nounPhraseAt(words, at) ?? single(word.tag === 'ADJ' ? 'adj' : 'adv', at)
}

/** A date is a chunk of its own unless it goes on as part of a noun phrase ("Monday's meeting", "the 2016 campaign"). */
function dateAt(words: readonly Word[], at: number, { dateEnd }: ChunkOptions): Chunk | undefined {
  const end = dateEnd(words[at]?.start ?? -1)
  if (end === undefined) return undefined
  let last = at
  while ((words[last + 1]?.end ?? Infinity) <= end) last++
  if ((words[last]?.end ?? 0) < end) return undefined
  const next = words[last + 1]
  if (next && next.tag === 'PART' && next.lower !== 'to') return undefined
  if (
    next &&
    next.tag === 'NOUN' &&
    words[at]?.tag !== 'ADV' &&
    !/^(?:day|week|month|year)s?$/.test(words[last]?.lower ?? '')
  )
    return undefined
  return { kind: 'date', first: at, last, head: last }
}

/** "that" as a conjunction or relative, not as a determiner ("that plan") or pronoun at the end. */
function isConjunctionThat(words: readonly Word[], at: number, before: Chunk | undefined): boolean {
  const next = words[at + 1]
  if (!next || next.tag === 'PUNCT') return false
  if (before?.kind === 'prep' || before?.kind === 'sub') return false
  if (before === undefined || before.kind === 'comma' || before.kind === 'conj')
    return next.tag === 'DET' || next.tag === 'PRON' || (next.tag === 'PROPN' && before !== undefined)
  if (before.kind === 'vg' && next.tag === 'NOUN' && !/s$/.test(next.lower)) return words[at]?.tag === 'SCONJ'
  return true
}

/** "after he left" opens a clause, "after the meeting" does not: a finite verb must follow before the next comma. */
function opensClause(words: readonly Word[], at: number): boolean {
  if (/^(?:because|although|though|while|whereas|unless|if|once|lest)$/.test(words[at]?.lower ?? ''))
    return words[at + 1]?.lower !== 'of'
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    const word = words[next]
    if (!word || word.lower === ',' || word.lower === ';' || word.tag === 'QUOTE') return false
    if (word.tag === 'AUX') return next > at + 1
    if (word.tag === 'VERB' && !word.lower.endsWith('ing')) return next > at + 1 && words[next - 1]?.lower !== 'to'
  }
  return false
}

function infinitiveAt(words: readonly Word[], at: number): Chunk | undefined {
  let verb = at + 1
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
  const subjectBefore = before?.kind === 'np' || before?.kind === 'adv' || before?.kind === 'wh'
  const finite = /(?:s|ed|id|ught)$/.test(word.lower)
  if (options.titleCase)
    return finite && at > 0 && (before?.kind === 'np' || before?.kind === 'adv') && next !== undefined
  if (word.capital) return false
  const pronounBefore = /^(?:he|she|it|they|we|i|who)$/.test(words[at - 1]?.lower ?? '')
  return (
    (pronounBefore && (finite || opensObject)) ||
    (opensObject && (before?.kind === 'conj' || (subjectBefore && finite)))
  )
}

function verbGroupAt(
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

const isNegation = (word: Word | undefined): boolean => word !== undefined && /^(?:not|n't|never)$/.test(word.lower)

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
  return {
    kind: 'vg',
    first,
    last: trimmed(words, head, last),
    head,
    verb: verbOf(words, first, head, given, lastBe, auxiliary, negated),
  }
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

const isParticiple = (lower: string): boolean => lower.endsWith('ed') || irregularParticiples.has(lower)

const onlyParticiple =
  /^(?:given|taken|known|seen|shown|done|written|spoken|driven|chosen|drawn|grown|thrown|sworn|born)$/

/** "brokered by Russia", ", backed by": a participle without an auxiliary that says nothing of its noun's doing. */
function isReducedRelative(words: readonly Word[], first: number, head: number): boolean {
  const next = words[head + 1]
  const before = words[first - 1]
  if (onlyParticiple.test(words[head]?.lower ?? '')) return true
  if (next?.lower === 'by') return true
  return (
    before?.lower === ',' &&
    (next?.tag === 'ADP' || next?.lower === 'to') &&
    !/^(?:said|added|told)$/.test(words[head]?.lower ?? '')
  )
}

const nounLike = (word: Word | undefined): boolean =>
  word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'NUM' || word?.tag === 'SYM' || word?.tag === 'X'

export function nounPhraseAt(words: readonly Word[], at: number): Chunk | undefined {
  const word = words[at]
  if (!word) return undefined
  if (personal.has(word.lower)) {
    // "her" before a noun is a determiner.
    return single('np', at)
  }
  let head = -1
  let next = at
  for (; next < words.length; next++) {
    const here = words[next]
    if (!here || here.tag === 'QUOTE') break
    if (nounLike(here)) head = next
    else if (here.tag === 'PART' && /^['’]s?$/.test(here.lower)) {
      if (next === at) return undefined
    } else if (here.tag === 'DET' || here.tag === 'PRON') {
      const opens = next === at || words[next - 1]?.tag === 'DET' || words[next - 1]?.lower === 'all'
      if (!opens || (here.tag === 'PRON' && next > at && personal.has(here.lower))) break
      if (here.tag === 'PRON' && !/^(?:his|her|its|their|our|my|your|whose)$/.test(here.lower)) {
        head = next
        next++
        break
      }
    } else if (here.tag === 'ADJ') {
      if (head >= 0 && !continuesNoun(words, next)) break
    } else if (here.tag === 'ADV') {
      if (!continuesNoun(words, next)) break
    } else if (here.tag === 'VERB') {
      if (next === at || head === next - 1 || !continuesNoun(words, next) || !/(?:ed|ing|en)$/.test(here.lower)) break
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
    // "Large parts of Syria 's": a trailing possessive stays with its noun.
    if (words[head + 1]?.tag === 'PART' && /^['’]s?$/.test(words[head + 1]?.lower ?? '')) last = head + 1
  }
  return { kind: 'np', first: at, last, head }
}

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
