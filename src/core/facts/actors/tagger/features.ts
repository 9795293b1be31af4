/** What the tagger looks at around a token, as hashes: spelling, neighbours, word lists, what the rules say, the rest of the text. */
import type { NameSpan } from '../name-span.ts'
import { lexicon } from '../lexicon.ts'
import { knownNameAt } from '../known-names.ts'
import type { Word } from '../words.ts'
import { hashWord, mix } from './hash.ts'
import { beginOf } from './labels.ts'

export interface FeatureSource {
  readonly words: readonly Word[]
  /** Label by rule of each token, and how sure the rule is, 0 to 3. */
  readonly ruled: Uint8Array
  readonly sureness: Uint8Array
  /** Bits of `kinds` of the known name a token stands in, plus 32 where it begins one. */
  readonly known: Uint8Array
  /** Hash of each token's key and of its lower-case form. */
  readonly keys: Uint32Array
  readonly lowers: Uint32Array
  /** Shape and list memberships as one small number. */
  readonly shapes: Uint16Array
  readonly lists: Uint16Array
  /** How other tokens with the same key are labelled by the rules, as bits. */
  readonly elsewhere: Uint8Array
}

const shapeOf = (word: Word): number => {
  const { surface } = word.token
  if (!word.capital)
    return /^\p{Ll}/u.test(surface)
      ? 1
      : /^\d/.test(surface)
        ? 2
        : /^['’]/.test(surface)
          ? 3
          : 4 + (surface.charCodeAt(0) % 8)
  if (word.initials) return 12
  if (word.caps) return /\d/.test(surface) ? 13 : surface.length <= 3 ? 14 : surface.length <= 5 ? 15 : 16
  if (/\d/.test(surface)) return 17
  if (surface.length === 1) return 18
  if (/\p{Ll}\p{Lu}/u.test(surface)) return 19
  return /['’.]/.test(surface) ? 20 : 21
}

function listsOf(word: Word): number {
  const known = lexicon()
  return (
    (word.given ? 1 : 0) |
    (word.surname ? 2 : 0) |
    (word.demonym ? 4 : 0) |
    (word.honorific ? 8 : 0) |
    (word.role ? 16 : 0) |
    (word.notName ? 32 : 0) |
    (word.capital && known.organisationHeads.has(word.key) ? 64 : 0) |
    (word.capital && known.placeHeads.has(word.key) ? 128 : 0) |
    (known.placeNouns.has(word.token.lower) ? 256 : 0) |
    (word.token.pos === 'VERB' && known.personVerbs.has(word.token.lemma) ? 512 : 0)
  )
}

export function featureSource(text: string, words: readonly Word[], spans: readonly NameSpan[]): FeatureSource {
  const count = words.length
  const ruled = new Uint8Array(count)
  const sureness = new Uint8Array(count)
  for (const span of spans)
    for (let index = span.first; index < span.end; index++) {
      ruled[index] = beginOf(span.type) + (index > span.first ? 1 : 0)
      sureness[index] = span.confidence > 0.85 ? 3 : span.confidence > 0.68 ? 2 : span.confidence > 0.5 ? 1 : 0
    }
  const keys = new Uint32Array(count)
  const lowers = new Uint32Array(count)
  const shapes = new Uint16Array(count)
  const lists = new Uint16Array(count)
  const known = new Uint8Array(count)
  const byKey = new Map<string, number>()
  words.forEach((word, index) => {
    lowers[index] = hashWord(word.token.lower)
    keys[index] = word.capital ? hashWord(word.key) : (lowers[index] ?? 0)
    shapes[index] = shapeOf(word)
    lists[index] = listsOf(word)
    const label = ruled[index] ?? 0
    const seen = word.capital ? word.key.toLowerCase() : word.token.lower
    const bit = word.capital ? (word.opens && label === 0 ? 0 : label === 0 ? 1 : 2 << ((label - 1) >> 1)) : 16
    byKey.set(seen, (byKey.get(seen) ?? 0) | bit)
  })
  for (let index = 0; index < count;) {
    const name = words[index]?.capital ? knownNameAt(text, words, index, Math.min(count, index + 8)) : undefined
    if (name) for (let token = index; token < name.end; token++) known[token] = name.kinds | (token === index ? 32 : 0)
    index = name?.end ?? index + 1
  }
  const elsewhere = new Uint8Array(count)
  words.forEach((word, index) => {
    elsewhere[index] = byKey.get(word.capital ? word.key.toLowerCase() : word.token.lower) ?? 0
  })
  return { words, ruled, sureness, known, keys, lowers, shapes, lists, elsewhere }
}

const posNumber = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((pos, index) => [pos, index + 1]),
)
const settings = { plain: 0, titled: 1, loud: 2 } as const

/** Beyond the sentence's ends stands nothing. */
export function featuresAt(
  source: FeatureSource,
  index: number,
  firstToken: number,
  endToken: number,
  out: number[],
): void {
  const { words, ruled, sureness, known, keys, lowers, shapes, lists, elsewhere } = source
  const at = <T extends ArrayLike<number>>(list: T, token: number): number =>
    token < firstToken || token >= endToken ? 0x7fff : (list[token] ?? 0)
  const word = words[index]
  if (!word) return
  const setting = settings[word.setting]
  const opens = word.opens ? 1 : 0
  const pos = (token: number): number =>
    token < firstToken || token >= endToken ? 0 : (posNumber.get(words[token]?.token.pos ?? 'X') ?? 0)
  const rule = (token: number): number => at(ruled, token) * 4 + at(sureness, token)
  const lower = word.token.lower
  const key = word.key
  let template = 0
  const add = (a: number, b = 0): void => {
    out.push(mix(template++, a, b))
  }
  add(1)
  add(setting, opens)
  add(at(keys, index))
  add(at(keys, index - 1))
  add(at(keys, index + 1))
  add(at(lowers, index - 2), at(lowers, index - 1))
  add(at(lowers, index + 1), at(lowers, index + 2))
  add(at(lowers, index - 1), at(shapes, index))
  add(at(lowers, index + 1), at(shapes, index))
  add(at(shapes, index), opens)
  add(at(shapes, index), at(shapes, index - 1))
  add(at(shapes, index), at(shapes, index + 1))
  add(hashWord(lower.slice(-2)), setting)
  add(hashWord(lower.slice(-3)))
  add(hashWord(lower.slice(-4)))
  add(hashWord(lower.slice(0, 3)))
  add(pos(index), opens)
  add(pos(index - 1), pos(index))
  add(pos(index), pos(index + 1))
  add(rule(index), setting)
  add(rule(index), at(shapes, index))
  add(rule(index), at(lists, index))
  add(rule(index), at(known, index))
  add(rule(index), at(elsewhere, index))
  add(rule(index - 1), rule(index))
  add(rule(index), rule(index + 1))
  add(at(ruled, index), at(lowers, index - 1))
  add(at(ruled, index), at(lowers, index + 1))
  add(at(lists, index), setting)
  add(at(lists, index - 1), at(lists, index))
  add(at(lists, index), at(lists, index + 1))
  add(at(known, index), setting)
  add(at(known, index), at(lists, index))
  add(at(known, index), at(known, index + 1))
  add(at(known, index - 1), at(known, index))
  add(at(elsewhere, index), opens)
  add(at(elsewhere, index), at(shapes, index))
  add(at(lowers, index - 2), at(shapes, index))
  add(at(lowers, index + 2), at(shapes, index))
  add(hashWord(key.length > 5 ? lower.slice(-5) : lower), at(shapes, index + 1))
  add(at(keys, index), at(keys, index + 1))
  add(at(keys, index - 1), at(keys, index))
  add(at(lists, index - 2), at(lists, index - 1))
  add(at(lists, index + 1), at(lists, index + 2))
}
