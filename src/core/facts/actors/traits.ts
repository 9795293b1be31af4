/** What can be seen of a name that tells how likely its span and type are right. */
import type { ActorType } from '../facts.ts'
import { spanKey } from './consistency.ts'
import { lexicon } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Words } from './words.ts'

/** The names of traits are made once: a text put together anew is slow to look up. */
const namesFor = (type: ActorType) => ({
  type: `type:${type}`,
  doubtful: `${type}:doubtful`,
  likely: `${type}:likely`,
  sure: `${type}:sure`,
  oneWord: `${type}:one word`,
  twoWords: `${type}:two words`,
  moreWords: `${type}:more words`,
  known: `known:${type}`,
})
const traitsOf = { person: namesFor('person'), organisation: namesFor('organisation'), place: namesFor('place') }
const mostPlaces = 4
const stands = Array.from({ length: mostPlaces + 1 }, (_, places) => `stands:${String(places)}`)
const fine = Array.from({ length: 51 }, (_, step) => `sure:${(step / 50).toFixed(2)}`)
const coarse = Array.from({ length: 10 }, (_, step) => `sure:${(step / 10).toFixed(1)}`)

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
    const own = traitsOf[type]
    const places = Math.min(counts.get(keys[at] ?? '') ?? 1, mostPlaces)
    const traits = [
      sureness(confidence),
      own.type,
      confidence < 0.6 ? own.doubtful : confidence < 0.9 ? own.likely : own.sure,
      length === 1 ? own.oneWord : length === 2 ? own.twoWords : own.moreWords,
      stands[places] ?? '',
    ]
    if (lexicon().names.has(keys[at] ?? '')) traits.push('known', own.known)
    if (type === 'person' && inside.some(({ given, surname }) => given || surname)) traits.push('known person')
    if (opener?.opens) traits.push('opens')
    if (inside.some(({ capital }) => !capital)) traits.push('small words')
    return traits
  })
}

/** Marginals crowd near 1, where finer steps tell more. */
const sureness = (confidence: number): string =>
  (confidence >= 0.9 ? fine[Math.floor(confidence * 50)] : coarse[Math.floor(confidence * 10)]) ?? ''
