/** What the tagger looks at around a token, as hashes: spelling, neighbours, word lists, what the rules say, the rest of the text. */
import type { NameSpan } from '../name-span.ts'
import { knownNameAt } from '../known-names.ts'
import { isListed, lists } from '../lexicon.ts'
import type { Words } from '../words.ts'
import { mix } from './hash.ts'
import { beginOf } from './labels.ts'
import { bodyClues, cluesOf, kindsOfClues, personClues, placeClues } from './clues.ts'
import { runsOf, type Run } from './runs.ts'

export interface FeatureSource {
  readonly words: Words
  /** Label by rule of each token, times four, plus how sure the rule is, 0 to 3. */
  readonly ruled: Uint8Array
  /** Bits of `kinds` of the known name a token stands in, plus 32 where it begins one. */
  readonly known: Uint8Array
  /** By lower-case key: how the rules label such words in this text, as bits, 16 where they stand uncapitalised. */
  readonly elsewhere: ReadonlyMap<string, number>
  /** The run of capitalised words that a token stands in. */
  readonly runs: readonly (Run | undefined)[]
  /** By lower-case key: what stands around such words in this text. */
  readonly clues: ReadonlyMap<string, number>
  /** What was seen of a token, once somebody looked. */
  readonly seen: (Seen | undefined)[]
}

const sureness = (confidence: number): number =>
  confidence > 0.85 ? 3 : confidence > 0.68 ? 2 : confidence > 0.5 ? 1 : 0

export function featureSource(text: string, words: Words, spans: readonly NameSpan[]): FeatureSource {
  const ruled = new Uint8Array(words.length)
  for (const span of spans)
    for (let index = span.first; index < span.end; index++)
      ruled[index] = 4 * (beginOf(span.type) + (index > span.first ? 1 : 0)) + sureness(span.confidence)
  const known = new Uint8Array(words.length)
  for (let index = 0; index < words.length;) {
    const name = words[index]?.capital ? knownNameAt(text, words, index, words.length) : undefined
    for (let token = index; token < (name?.end ?? index); token++)
      known[token] = (name?.kinds ?? 0) | (token === index ? 32 : 0)
    index = name?.end ?? index + 1
  }
  const runs = runsOf(words)
  return {
    words,
    ruled,
    known,
    elsewhere: labelsByKey(words, ruled),
    runs,
    clues: cluesOf(words, runs),
    seen: new Array<Seen | undefined>(words.length).fill(undefined),
  }
}

function labelsByKey(words: Words, ruled: Uint8Array): Map<string, number> {
  const seen = new Map<string, number>()
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word?.capital) continue
    const key = word.form.folded
    const label = (ruled[index] ?? 0) >> 2
    const bit = label > 0 ? 2 << ((label - 1) >> 1) : word.opens ? 0 : 1
    seen.set(key, (seen.get(key) ?? 0) | bit)
  }
  for (const word of words) {
    if (!word || word.capital) continue
    const bits = seen.get(word.token.lower)
    if (bits !== undefined && bits < 16) seen.set(word.token.lower, bits | 16)
  }
  return seen
}

const posNumber = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((pos, index) => [pos, index + 1]),
)
const settingNumber = { plain: 0, titled: 1, loud: 2 } as const

/** One token as the features of its neighbours see it. */
interface Seen {
  readonly key: number
  readonly lower: number
  readonly shape: number
  readonly lists: number
  readonly pos: number
  readonly rule: number
  readonly known: number
}

/** What stands beyond a sentence's ends. */
const nothing: Seen = { key: 3, lower: 3, shape: 63, lists: 65535, pos: 0, rule: 255, known: 255 }

/** Neighbours share what they see of a token, so it is kept. */
function see(source: FeatureSource, index: number, first: number, end: number): Seen {
  if (index < first || index >= end) return nothing
  return (source.seen[index] ??= lookAt(source, index))
}

function lookAt({ words, ruled, known }: FeatureSource, index: number): Seen {
  const word = words[index]
  if (!word) return nothing
  const { hashes, token } = word
  const speaks = token.pos === 'VERB' && isListed(token.lemma, lists.personVerb) ? 512 : 0
  return {
    key: hashes.key,
    lower: hashes.lower,
    shape: hashes.shape,
    lists: hashes.lists | speaks,
    pos: posNumber.get(token.pos) ?? 0,
    rule: ruled[index] ?? 0,
    known: known[index] ?? 0,
  }
}

/** Beside words that stand in no run. */
const noSide = 63
export const featureCount = 59

/** Fills in the features of a token. */
export function featuresAt(source: FeatureSource, index: number, first: number, end: number, out: Uint32Array): void {
  const word = source.words[index]
  if (!word) return
  const b2 = see(source, index - 2, first, end)
  const b1 = see(source, index - 1, first, end)
  const at = see(source, index, first, end)
  const a1 = see(source, index + 1, first, end)
  const a2 = see(source, index + 2, first, end)
  const { hashes, opens } = word
  const place = settingNumber[word.setting] * 2 + (opens ? 1 : 0)
  const setting = place >> 1
  const elsewhere = source.elsewhere.get(word.form.folded) ?? 0
  out[0] = mix(0, 1)
  out[1] = mix(1, place)
  out[2] = mix(2, at.key)
  out[3] = mix(3, b1.key)
  out[4] = mix(4, a1.key)
  out[5] = mix(5, b2.lower, b1.lower)
  out[6] = mix(6, a1.lower, a2.lower)
  out[7] = mix(7, b1.lower, at.shape)
  out[8] = mix(8, a1.lower, at.shape)
  out[9] = mix(9, at.shape, place & 1)
  out[10] = mix(10, at.shape, b1.shape)
  out[11] = mix(11, at.shape, a1.shape)
  out[12] = mix(12, hashes.end2, setting)
  out[13] = mix(13, hashes.end3)
  out[14] = mix(14, hashes.end4)
  out[15] = mix(15, hashes.start3)
  out[16] = mix(16, at.pos, place & 1)
  out[17] = mix(17, b1.pos, at.pos)
  out[18] = mix(18, at.pos, a1.pos)
  out[19] = mix(19, at.rule, setting)
  out[20] = mix(20, at.rule, at.shape)
  out[21] = mix(21, at.rule, at.lists)
  out[22] = mix(22, at.rule, at.known)
  out[23] = mix(23, at.rule, elsewhere)
  out[24] = mix(24, b1.rule, at.rule)
  out[25] = mix(25, at.rule, a1.rule)
  out[26] = mix(26, at.rule >> 2, b1.lower)
  out[27] = mix(27, at.rule >> 2, a1.lower)
  out[28] = mix(28, at.lists, setting)
  out[29] = mix(29, b1.lists, at.lists)
  out[30] = mix(30, at.lists, a1.lists)
  out[31] = mix(31, at.known, setting)
  out[32] = mix(32, at.known, at.lists)
  out[33] = mix(33, at.known, a1.known)
  out[34] = mix(34, b1.known, at.known)
  out[35] = mix(35, elsewhere, place & 1)
  out[36] = mix(36, elsewhere, at.shape)
  out[37] = mix(37, b2.lower, at.shape)
  out[38] = mix(38, a2.lower, at.shape)
  out[39] = mix(39, hashes.end5, a1.shape)
  out[40] = mix(40, at.key, a1.key)
  out[41] = mix(41, b1.key, at.key)
  out[42] = mix(42, b2.lists, b1.lists)
  out[43] = mix(43, a1.lists, a2.lists)
  runFeatures(source, index, first, end, out)
}

/** What is told by the whole run of capitalised words, also to the words inside it. */
function runFeatures(source: FeatureSource, index: number, first: number, end: number, out: Uint32Array): void {
  const word = source.words[index]
  if (!word) return
  const at = see(source, index, first, end)
  const run = source.runs[index]
  const clues = source.clues.get(word.form.folded) ?? 0
  const position = (run?.first === index ? 1 : 0) | (run?.end === index + 1 ? 2 : 0)
  const before = run?.before ?? noSide
  const after = run?.after ?? noSide
  const opener = run ? see(source, run.first, first, end) : nothing
  const last = run ? see(source, run.end - 1, first, end) : nothing
  out[44] = mix(44, before, position)
  out[45] = mix(45, after, position)
  out[46] = mix(46, before, after)
  out[47] = mix(47, last.key, position)
  out[48] = mix(48, last.lists, position)
  out[49] = mix(49, Math.min(run ? run.end - run.first : 0, 6) * 4 + position, at.shape)
  out[50] = mix(50, clues & personClues, position)
  out[51] = mix(51, clues & bodyClues, position)
  out[52] = mix(52, clues & placeClues, position)
  out[53] = mix(53, kindsOfClues(clues), at.rule)
  out[54] = mix(54, at.rule, after)
  out[55] = mix(55, at.rule, before)
  out[56] = mix(56, clues, settingNumber[word.setting])
  out[57] = mix(57, opener.lists, position)
  out[58] = mix(58, opener.key, position)
}
