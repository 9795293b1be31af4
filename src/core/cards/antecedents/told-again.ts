/** Says in full what a definite noun phrase takes up: "the vessel" becomes "the ferry Halden Star" where the article leaves no doubt. */
import type { Token } from '../../article/analysed-text.ts'
import { classOf } from '../standing/noun-classes.ts'
import type { Edit } from '../wording/edits.ts'
import { firstAfter, type Reading, tokenIndexAt, within } from '../reading.ts'
import { kindsUnder } from './noun-kinds.ts'
import { type Referent, referentKey } from './referents.ts'
import { wordsFor } from './wording.ts'

/** So many sentences after it was last spoken of, a thing is named anew. */
const reach = 8
/** A kind may mean anything of the kind that was near. */
const reachOfKinds = 5

const justNow = 2
const longAgo = 6

interface Definite {
  /** Index of the article and of the head among the tokens. */
  readonly at: number
  readonly head: number
  readonly sentence: number
  readonly noun: Token
  readonly isPlural: boolean
  readonly modifiers: readonly string[]
}

/** The edit that names it; null where nothing or more than one thing can be meant, or it has no name. */
export function toldAgainEdit(reading: Reading, article: Token): Edit | null {
  const definite = definiteAt(reading, article)
  const referent = definite && antecedentOf(reading, definite)
  const words = referent && wordsFor(reading, referent)
  if (!definite || !words) return null
  return { start: article.start, end: definite.noun.end, text: words }
}

function definiteAt(reading: Reading, article: Token): Definite | null {
  if (article.lower !== 'the') return null
  const { tokens, sentences } = reading.analysed
  const at = tokenIndexAt(reading, article.start)
  const sentence = firstAfter(sentences, article.start)
  const limit = sentences[sentence]?.endToken ?? 0
  let head = at
  while (head - at <= 3 && head + 1 < limit && isSmallNoun(tokens[head + 1])) head++
  while (head > at && tokens[head]?.pos !== 'NOUN') head--
  const noun = tokens[head]
  if (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '') && head + 1 < limit) return null
  if (head === at || !noun || neverTold.test(noun.lower) || saysMore(reading, head + 1, limit)) return null
  return {
    at,
    head,
    sentence,
    noun,
    isPlural: noun.lower !== noun.lemma && /s$|^(?:men|women|children)$/.test(noun.lower),
    modifiers: tokens.slice(at + 1, head).map(({ lower }) => lower),
  }
}

const isSmallNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|NOUN)$/.test(token.pos) && !/^\p{Lu}/u.test(token.surface)

/** Times, measures and words that lean on what follows them. */
const neverTold =
  /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|mornings?|afternoons?|evenings?|nights?|season|seasons|number|part|parts|side|sides|end|rest|case|cases|place|point|result|results|lot|kind|sort|way|ways|thing|things|fact|facts|reason|reasons|head|heads|top|bottom|back|front|middle|beginning|start|age|rate|level|lead|staff|amount|total|average|majority|minority|world|public|same|future|past|present|press|media|market|markets|economy|people|body|bodies|issue|issues|problem|problems|situation|matter|question|idea|story|air|sea|sun|moon|sky|ground|water|weather|law|internet|web|state|government|first|second|third|latter|former|other|others|one|ones|two|name|names|word|words|right|left|hand|hands|eyes?|face|line|lines|area|areas)$/

/** "the attack on Lonn", "the men killed in …" say which; "on Monday" does not. */
function saysMore(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading.analysed
  const next = at < limit ? tokens[at] : undefined
  if (!next) return false
  // "The chairman, Ada Lund, …" has its own name.
  if (next.surface === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.surface ?? '')) return true
  if (/^(?:on|in|at|since|until|from|for|by|during)$/.test(next.lower)) {
    const after = tokens[at + 1]
    const isDate =
      after !== undefined &&
      within(reading.datesInOrder, [after.start, after.end + 30]).some(({ start }) => start === after.start)
    return !isDate
  }
  if (/^(?:PROPN|NUM|ADP)$/.test(next.pos) && !/^(?:after|before|as|than)$/.test(next.lower)) return true
  if (/^(?:who|which|that|whose|where|-|[“"(]|to|of|called|named|dubbed)$/.test(next.lower)) return true
  return next.pos === 'VERB' && /(?:ed|en|wn|ing)$/.test(next.lower) && isReduced(tokens, at, limit)
}

/** "the vessel seen off Lonn was" has another verb behind it, "the vessel sailed on Monday" has none. */
const isReduced = (tokens: readonly Token[], at: number, limit: number): boolean =>
  /ing$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at + 1]?.pos === 'ADP' && tokens.slice(at + 1, limit).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))

function antecedentOf(reading: Reading, definite: Definite): Referent | null {
  const { referents } = reading
  const own = before(referents.get(referentKey(definite.noun.lemma, definite.isPlural)), definite.at)
  const fitting = own.filter(({ words }) => definite.modifiers.every((word) => words.has(word)))
  const general = generalOf(reading, definite)
  if (own.length > 0) {
    const one =
      fitting.length === 1 && (own.length === 1 || definite.modifiers.length > 0)
        ? fitting[0]
        : nearest(own, fitting, definite)
    if (!one?.isTold || general.some(({ isTold }) => isTold && !isSame(one, general))) return null
    return isNear(one, definite, reach) && !isRivalled(reading, one, definite) ? one : null
  }
  if (definite.modifiers.length > 0) return null
  const [only] = general
  if (!only?.isTold || general.length !== 1) return null
  return isNear(only, definite, reachOfKinds) && !isRivalled(reading, only, definite) ? only : null
}

/** The latest of several, where it was spoken of just now and all others long before. */
function nearest(own: readonly Referent[], fitting: readonly Referent[], definite: Definite): Referent | undefined {
  const last = fitting.at(-1)
  const isClear = own.every((one) => one === last || !isNear(one, definite, longAgo))
  return last && isClear && isNear(last, definite, justNow) ? last : undefined
}

const isSame = ({ name }: Referent, others: readonly Referent[]): boolean =>
  name !== null && others.every((other) => other.name === name)

/** What the noun may take up under another name; a thing told under two nouns is one. */
function generalOf(reading: Reading, { noun, isPlural, at }: Definite): Referent[] {
  const found: Referent[] = []
  for (const kind of kindsUnder(noun.lemma))
    for (const one of before(reading.referents.get(referentKey(kind, isPlural)), at))
      if (one.name === null || !found.some(({ name }) => name === one.name)) found.push(one)
  return found
}

/** The last few; of more than a few, none is certain. */
const surveyed = 12

function before(all: readonly Referent[] = [], at: number): readonly Referent[] {
  const end = countUpTo(all.length, (index) => (all[index]?.head ?? 0) < at)
  return all.slice(Math.max(0, end - surveyed), end)
}

/** How many items of an ordered list pass the test that the first of them pass (binary search). */
function countUpTo(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const lastSpokenOf = ({ sentences }: Referent, sentence: number): number | undefined =>
  sentences[countUpTo(sentences.length, (index) => (sentences[index] ?? 0) <= sentence) - 1]

function isNear(referent: Referent, { sentence }: Definite, most: number): boolean {
  const last = lastSpokenOf(referent, sentence)
  return last !== undefined && sentence - last <= most
}

/** Sentences back in which another that acts might be meant by a noun for such. */
const rivalReach = 3

/** Another of those that act stands near, and nothing tells that it is of another kind. */
function isRivalled(reading: Reading, referent: Referent, { noun, at, sentence, isPlural }: Definite): boolean {
  const nouns = classOf(noun.lemma)
  if (nouns === 'person' && (isPlural || isHeldByAnother(reading, noun.lemma, referent.entity))) return true
  const type =
    nouns === 'person'
      ? 'person'
      : nouns === 'group' || nouns === 'body'
        ? 'organisation'
        : nouns === 'place'
          ? 'place'
          : null
  if (type === null) return false
  const { tokens, sentences } = reading.analysed
  const last = referent.entity === null ? sentence - rivalReach : lastSpokenOf(referent, sentence)
  const near = sentences[Math.max(0, last ?? 0)]?.start ?? 0
  const from = referent.entity === null ? near : Math.max(near, tokens[referent.head]?.start ?? 0)
  const own = placesOf(reading, referent)
  return within(reading.actorsInOrder, [from, tokens[at]?.start ?? 0]).some(
    (actor) => actor.type === type && actor.entity !== referent.entity && !own.has(actor.entity),
  )
}

/** "the island |of Skarvel|" is no rival of the island. */
function placesOf(reading: Reading, { first, end }: Referent): ReadonlySet<string> {
  const { tokens } = reading.analysed
  if (tokens[end]?.lower !== 'of') return new Set()
  return new Set(
    within(reading.actorsInOrder, [tokens[first]?.start ?? 0, tokens[end + 3]?.end ?? 0]).map(({ entity }) => entity),
  )
}

const holders = new WeakMap<Reading, ReadonlyMap<string, ReadonlySet<string>>>()

/** Somebody else is a minister, too. */
function isHeldByAnother(reading: Reading, noun: string, entity: string | null): boolean {
  const held = holders.get(reading) ?? holdersByNoun(reading)
  holders.set(reading, held)
  return [...(held.get(noun) ?? [])].some((id) => id !== entity)
}

function holdersByNoun({ facts }: Reading): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, roles } of facts.entities)
    for (const { title } of roles)
      for (const word of title.toLowerCase().split(/[\s-]+/)) found.set(word, (found.get(word) ?? new Set()).add(id))
  return found
}
