/** Tells participles that open a reduced relative clause from finite verbs of the same form, once all chunks are known. */
import { type Chunk, isParticiple, personal, withVerb } from './chunk.ts'
import type { Word } from './word.ts'

/** A reduced relative is short; further away no verb is looked for. */
const maxChunks = 12

/**
 * "Two envoys briefed on the swap said …": a verb in -ed that has no object is a participle where its phrases lead straight
 * to a finite verb, since no clause has two of them without a word between.
 */
export function withReducedRelatives(chunks: readonly Chunk[], words: readonly Word[]): Chunk[] {
  return chunks.map((chunk, at) =>
    chunk.verb && couldBeParticiple(chunks, words, at) && leadsToFinite(chunks, words, at)
      ? withVerb(chunk, { form: 'participle', passive: true })
      : chunk,
  )
}

function couldBeParticiple(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  const chunk = chunks[at]
  const before = chunks[at - 1]
  if (chunk?.verb?.form !== 'finite' || chunk.verb.auxiliary !== '' || before?.kind !== 'np') return false
  if (!isParticiple(words[chunk.head]?.lower ?? '') || personal.has(words[before.head]?.lower ?? '')) return false
  for (let word = chunk.first; word < chunk.head; word++) if (words[word]?.tag === 'AUX') return false
  return true
}

function leadsToFinite(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  let next = at + 1
  while (next < Math.min(chunks.length, at + maxChunks)) {
    const chunk = chunks[next]
    const after = chunks[next + 1]
    if (chunk?.verb) return chunk.verb.form === 'finite' && next > at + 1 && words[chunk.first]?.lower !== 'did'
    const isThere = chunk?.kind === 'np' && words[chunk.head]?.lower === 'there'
    if (chunk?.kind === 'adv' || chunk?.kind === 'date' || isThere) next++
    else if (chunk?.kind === 'prep' && (after?.kind === 'np' || after?.kind === 'date')) next += 2
    else return false
  }
  return false
}
