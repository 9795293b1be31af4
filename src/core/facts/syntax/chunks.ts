/** Groups words into noun phrases, verb groups and the small words between them: all that attribution needs of syntax. */
import { be, type Chunk, chunkOf, type ChunkOptions, isParticiple, punctuationOf, single, whWords } from './chunk.ts'
import { nounPhraseAt } from './noun-chunk.ts'
import { withReducedRelatives } from './reduced-relative.ts'
import { infinitiveAt, verbGroupAt } from './verb-chunk.ts'
import type { Word } from './word.ts'

const subordinators = new Set(
  'because although though while whereas unless until if as after before since once lest'.split(' '),
)

/** Prepositions that wink takes for conjunctions before a gerund. */
const prepositions = new Set('for of in by from without than like about at with on against into upon'.split(' '))

export function chunkWords(words: readonly Word[], options: ChunkOptions): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < words.length;) {
    const chunk = chunkAt(words, at, chunks.at(-1), options)
    chunks.push(chunk)
    at = chunk.last + 1
  }
  return withReducedRelatives(chunks, words)
}

function chunkAt(words: readonly Word[], at: number, before: Chunk | undefined, options: ChunkOptions): Chunk {
  const word = words[at]
  if (!word) return single('stop', at)
  if (word.tag === 'QUOTE') return single('quote', at)
  const mark = punctuationOf(word)
  if (mark) return single(mark, at)
  if (word.tag === 'PUNCT') return single(isInnerStop(words, at) ? 'adv' : 'stop', at)
  const date = dateAt(words, at, options)
  if (date) return date
  const next = words[at + 1]
  if (word.lower === 'that' && isConjunctionThat(words, at, before, options)) return single('that', at)
  if (whWords.has(word.lower)) return single('wh', at)
  if (word.tag === 'CCONJ') return single('conj', at)
  if (word.lower === 'to' && words[at - 1]?.lower === 'according') return single('prep', at)
  if (word.lower === 'not' && next?.lower === 'to') return infinitiveAt(words, at) ?? single('adv', at)
  if (word.lower === 'to') return infinitiveAt(words, at) ?? single('prep', at)
  if (subordinators.has(word.lower)) return single(opensClause(words, at) ? 'sub' : 'prep', at)
  if (word.tag === 'SCONJ') return single(prepositions.has(word.lower) ? 'prep' : 'sub', at)
  if (word.tag === 'ADP') return single('prep', at)
  if (opensWithParticiple(words, at, before)) return nounPhraseAt(words, at, options) ?? single('adj', at)
  const group = verbGroupAt(words, at, before, options)
  if (group) return group
  if (word.tag === 'ADV' && !(next?.tag === 'ADJ' || next?.tag === 'NUM')) return single('adv', at)
  return nounPhraseAt(words, at, options) ?? single(word.tag === 'ADJ' ? 'adj' : 'adv', at)
}

/** "in planned talks", "bring back lost jobs", "discuss recently released polls": object position leaves no room for a finite verb. */
function opensWithParticiple(words: readonly Word[], at: number, before: Chunk | undefined): boolean {
  const participle = words[at]?.tag === 'ADV' ? words[at + 1] : words[at]
  if (participle?.tag !== 'VERB' || !isParticiple(participle.lower)) return false
  const next = words[words[at]?.tag === 'ADV' ? at + 2 : at + 1]
  if (next?.tag !== 'NOUN' && next?.tag !== 'ADJ' && next?.tag !== 'PROPN') return false
  const verb = before?.verb
  return (
    before?.kind === 'prep' ||
    (verb !== undefined &&
      !verb.passive &&
      !be.has(words[before?.head ?? -1]?.lower ?? '') &&
      words[before?.head ?? -1]?.tag === 'VERB')
  )
}

/** The stop of an abbreviation in brackets: "(R-Wis.)". */
const isInnerStop = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === '.' && /^[)\],]$/.test(words[at + 1]?.lower ?? '')

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
  return chunkOf('date', at, last, last)
}

/** "that" as a conjunction or relative, not as a determiner ("that plan") or pronoun at the end. */
function isConjunctionThat(
  words: readonly Word[],
  at: number,
  before: Chunk | undefined,
  { isVerbCue }: ChunkOptions,
): boolean {
  const next = words[at + 1]
  if (!next || (next.tag === 'PUNCT' && next.lower !== ',')) return false
  if (before?.kind === 'sub' || (before?.kind === 'prep' && words[at - 1]?.lower !== 'out')) return false
  if (before === undefined || before.kind === 'comma' || before.kind === 'conj')
    return next.tag === 'DET' || next.tag === 'PRON' || (next.tag === 'PROPN' && before !== undefined)
  if (before.kind === 'vg' && next.tag === 'NOUN' && !/s$/.test(next.lower))
    return words[at]?.tag === 'SCONJ' || isVerbCue(words[before.head]?.lower ?? '')
  return true
}

/** "after he left" opens a clause, "after the meeting" does not: a finite verb must follow before the next comma. */
function opensClause(words: readonly Word[], at: number): boolean {
  if (/^(?:because|although|though|while|whereas|unless|if|once|lest)$/.test(words[at]?.lower ?? ''))
    return words[at + 1]?.lower !== 'of'
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    const word = words[next]
    if (!word || word.lower === ',' || word.lower === ';' || word.tag === 'QUOTE' || whWords.has(word.lower))
      return false
    if (word.tag === 'AUX') return next > at + 1
    if (word.tag === 'VERB' && !word.lower.endsWith('ing')) return next > at + 1 && words[next - 1]?.lower !== 'to'
  }
  return false
}
