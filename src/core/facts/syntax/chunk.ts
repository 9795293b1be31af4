/** What a chunk is, and the closed word classes that tell one kind from another. */
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
  readonly verb?: VerbGroup | undefined
}

export interface ChunkOptions {
  readonly dateEnd: (start: number) => number | undefined
  readonly titleCase: boolean
  readonly isVerbCue: (form: string) => boolean
}

export const personal = new Set('i he she it they we you him them us me himself herself itself themselves'.split(' '))
export const whWords = new Set(
  'who which whom whose what how why whether where when whatever whoever whichever'.split(' '),
)
export const be = new Set("am is are was were be been being 'm 're 's".split(' '))
export const irregularParticiples = new Set(
  `been done given taken known seen shown written spoken driven chosen forgotten gone born drawn grown thrown held told
  made found led left lost built brought bought caught sent kept paid put set hit hurt shot beaten broken stolen worn torn
  sworn sold felt heard understood said thought read cut sought fought taught struck hung won met laid begun risen fallen
  sung flown blown eaten hidden frozen bitten`.split(/\s+/),
)
const punctuation = new Map<string, ChunkKind>([
  [',', 'comma'],
  [';', 'stop'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['―', 'dash'],
  ['(', 'paren'],
  [')', 'paren'],
  ['[', 'paren'],
  [']', 'paren'],
])

/** What a mark cuts; words are longer than any. */
export const punctuationOf = ({ lower }: Word): ChunkKind | undefined =>
  lower.length <= 2 ? punctuation.get(lower) : undefined

/** Every chunk has all fields, in one order: a mix of layouts in memory is slow to read. */
export const chunkOf = (kind: ChunkKind, first: number, last: number, head: number, verb?: VerbGroup): Chunk => ({
  kind,
  first,
  last,
  head,
  verb,
})
export const single = (kind: ChunkKind, at: number): Chunk => chunkOf(kind, at, at, at)

/** The verb group read in another form, laid out as every chunk is. */
export function withVerb(chunk: Chunk, { form, passive }: Pick<VerbGroup, 'form' | 'passive'>): Chunk {
  const { negated = false, auxiliary = '' } = chunk.verb ?? {}
  return chunkOf(chunk.kind, chunk.first, chunk.last, chunk.head, { form, passive, negated, auxiliary })
}

/** "banks", "fears", not "loss". */
export const endsInSingleS = (lower: string): boolean =>
  lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss')

export const isParticiple = (lower: string): boolean => lower.endsWith('ed') || irregularParticiples.has(lower)

export const nounLike = (word: Word | undefined): boolean =>
  word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'NUM' || word?.tag === 'SYM' || word?.tag === 'X'
