/** Finds what a stretch of the article points to outside itself, with the judge of questions and what the facts know. */
import type { Span } from '../../facts/facts.ts'
import type { CardWord, NameKinds } from '../audit/card-words.ts'
import { openPronouns } from '../audit/pronouns.ts'
import { once } from '../once.ts'
import { isQuoted, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'
import { openDefinitesIn } from './open-definites.ts'

/** What the article's names are, for the judge of pronouns. */
export const nameKindsOf = once((reading: Reading): NameKinds => {
  const kinds = new Map<string, 'person' | 'thing'>()
  for (const { name, aliases, type } of reading.entities.values())
    for (const one of [name, ...aliases]) kinds.set(one, type === 'person' ? 'person' : 'thing')
  return kinds
})

const wordsIn = (reading: Reading, span: Span): CardWord[] =>
  tokensIn(reading, span).map((token) => ({
    ...token,
    quotation: isQuoted(reading, [token.start, token.end]) ? 0 : null,
  }))

/** `named` are entities that the question names before these words. */
export function hasLoosePronoun(reading: Reading, span: Span, named: readonly string[]): boolean {
  const words = wordsIn(reading, span)
  const lead = named.flatMap((id) => nameAsWords(reading.entities.get(id)?.name ?? ''))
  const known = new Set(within(reading.mentionsInOrder, span).map(({ start }) => start))
  return openPronouns([...lead, ...words], nameKindsOf(reading)).some((at) => {
    const word = words[at - lead.length]
    return word !== undefined && word.quotation === null && !known.has(word.start)
  })
}

/** A name said before, closed by a comma. */
const nameAsWords = (name: string): CardWord[] =>
  `${name} ,`.split(/\s+/).map((surface) => ({
    start: -1,
    end: -1,
    surface,
    lower: surface.toLowerCase(),
    lemma: surface.toLowerCase(),
    pos: surface === ',' ? 'PUNCT' : 'PROPN',
    quotation: null,
  }))

/** What a definite noun of the stretch leaves open. */
export interface LooseDefinite {
  readonly text: string
  /** The article has spoken of it before this sentence. */
  readonly isToldBefore: boolean
}

/** "the footage", "the step": without what has been replaced, and outside quotation marks. */
export function looseDefinites(reading: Reading, span: Span, replaced: readonly Span[]): LooseDefinite[] {
  const words = wordsIn(reading, span)
  const [sentenceStart] = sentenceAt(reading, span[0])
  return openDefinitesIn(words).flatMap(({ first, end, lemma }): LooseDefinite[] => {
    const [from, to] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0]
    if (replaced.some(([start, stop]) => start <= from && stop > from)) return []
    return [
      { text: reading.text.slice(from, to), isToldBefore: (reading.firstUse.get(lemma) ?? Infinity) < sentenceStart },
    ]
  })
}
