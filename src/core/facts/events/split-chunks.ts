/** Cuts and mends chunks that hide the subject or the verb of a clause. */
import { type Chunk, chunkOf, isParticiple, withVerb } from '../syntax/chunk.ts'
import type { Word } from '../syntax/word.ts'
import { isEventNoun } from './event-noun.ts'

/** Cuts noun phrases that hold the subject or the verb of a clause. */
export function splitChunks(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  let found: Chunk[] | null = null
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    const parts =
      chunk.verb?.form === 'participle'
        ? toldParts(words, chunk)
        : chunk.kind === 'np' && chunk.last > chunk.first
          ? partsOf(words, chunk, chunks[at + 1], at)
          : chunk.kind === 'sub' && isBeforeDate(words, chunks, at)
            ? [chunkOf('prep', chunk.first, chunk.last, chunk.head)]
            : null
    if (parts) found ??= chunks.slice(0, at)
    if (found) found.push(...(parts ?? [chunk]))
  }
  return found ?? chunks
}

/** "Every vote since 1984 has failed": what stands before a date and no more opens no clause. */
const isBeforeDate = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.kind === 'date' &&
  chunks[at + 2]?.kind !== 'np' &&
  // "before the year is out"
  !(chunks[at + 2]?.kind === 'vg' && words[chunks[at + 1]?.first ?? -1]?.lower.startsWith('the ') === true) &&
  /^(?:since|until|till|before|after)$/.test(words[chunks[at]?.head ?? -1]?.lower ?? '')

/** "experts said there are": such a verb is no participle unless "by" or "to" says so. */
function toldParts(words: readonly Word[], chunk: Chunk): Chunk[] | null {
  // "The coalition survived by one vote"
  if (
    chunk.verb &&
    chunk.first === chunk.head &&
    /^(?:survived|rose|climbed|dropped|jumped|slipped|declined|narrowed|shrank|advanced)$/.test(
      words[chunk.head]?.lower ?? '',
    )
  )
    return [withVerb(chunk, { form: 'finite', passive: false })]
  if (!chunk.verb || chunk.first !== chunk.head || !/^(?:said|told|thought|felt)$/.test(words[chunk.head]?.lower ?? ''))
    return null
  if (/^(?:by|to)$/.test(words[chunk.last + 1]?.lower ?? '')) return null
  return [withVerb(chunk, { form: 'finite', passive: false })]
}

const partsOf = (words: readonly Word[], chunk: Chunk, next: Chunk | undefined, at: number): Chunk[] | null =>
  (at > 0 ? contactParts(words, chunk, next) : null) ?? clauseParts(words, chunk)

const opensContact = /^(?:percent|per cent|votes?|seats?|money|way|reason|time|day)$/

/** "the votes Brook lost": a name behind such a noun opens a clause of its own. */
function contactParts(words: readonly Word[], chunk: Chunk, next: Chunk | undefined): Chunk[] | null {
  if (next?.verb?.form !== 'finite' || next.verb.passive || words[chunk.last]?.tag !== 'PROPN') return null
  let tail = chunk.last
  while (tail > chunk.first && words[tail]?.tag === 'PROPN') tail--
  const noun = words[tail]
  if (noun?.tag !== 'NOUN' || noun.capital) return null
  if (!opensContact.test(noun.lower) && !isEventNoun(noun.lower)) return null
  return [chunkOf('np', chunk.first, tail, tail), chunkOf('np', tail + 1, chunk.last, chunk.head)]
}

/** "the guild wrongly listed Brook": behind an adverb no noun phrase goes on with a participle. */
function clauseParts(words: readonly Word[], chunk: Chunk): Chunk[] | null {
  for (let at = chunk.first + 1; at + 1 < chunk.last; at++) {
    if (words[at]?.tag !== 'ADV') continue
    const [noun, verb] = [words[at - 1], words[at + 1]]
    if (verb?.tag !== 'VERB' || !isParticiple(verb.lower) || (noun?.tag !== 'NOUN' && noun?.tag !== 'PROPN')) continue
    const group = { form: 'finite', passive: false, negated: false, auxiliary: '' } as const
    return [
      chunkOf('np', chunk.first, at - 1, at - 1),
      chunkOf('vg', at, at + 1, at + 1, group),
      chunkOf(chunk.kind, at + 2, chunk.last, chunk.head, chunk.verb),
    ]
  }
  return null
}
