/** What can be seen of a name that tells how likely its span and type are right. */
import { spanKey } from './consistency.ts'
import { lexicon } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Words } from './words.ts'

/** Traits of each span, in order; a name that recurs is seen with all its places. */
export function traitsOfNames(words: Words, spans: readonly NameSpan[]): string[][] {
  const counts = new Map<string, number>()
  const keys = spans.map((span) => spanKey(words, span))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return spans.map((span, at) => {
    const { type, confidence, first, end } = span
    const inside = wordsIn(words, first, end)
    const length = end - first
    const opener = inside[0]
    const traits = [
      `sure:${sureness(confidence)}`,
      `type:${type}`,
      `${type}:${confidence < 0.6 ? 'doubtful' : confidence < 0.9 ? 'likely' : 'sure'}`,
      `${type}:${length === 1 ? 'one word' : length === 2 ? 'two words' : 'more words'}`,
      `stands:${String(Math.min(counts.get(keys[at] ?? '') ?? 1, 4))}`,
    ]
    if (lexicon().names.has(keys[at] ?? '')) traits.push('known', `known:${type}`)
    if (type === 'person' && inside.some(({ given, surname }) => given || surname)) traits.push('known person')
    if (opener?.opens) traits.push('opens')
    if (inside.some(({ capital }) => !capital)) traits.push('small words')
    return traits
  })
}

/** Marginals crowd near 1, where finer steps tell more. */
const sureness = (confidence: number): string =>
  confidence >= 0.9 ? (Math.floor(confidence * 50) / 50).toFixed(2) : (Math.floor(confidence * 10) / 10).toFixed(1)
