/** Finds what a stretch of the article points to outside itself, with the judge of questions and what the facts know. */
import type { Span } from '../../facts/facts.ts'
import type { CardWord, NameKinds } from '../audit/card-words.ts'
import { isAnchored } from './definite-nouns.ts'
import { openPronouns } from '../audit/pronouns.ts'
import { once } from '../once.ts'
import { isQuoted, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'

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

/** There is only one, or everybody knows which. */
const wellKnown = new Set(
  `world public internet media economy environment future past sun moon earth sea sky truth law people poor rich police army military
  government president state market dollar euro press climate weather night day year time end beginning same first last next
  majority rest other others way moment country nation`.split(/\s+/),
)

/** A definite noun without a name or a further phrase, which the article has used before this sentence. */
export function hasAnaphor(reading: Reading, span: Span, replaced: readonly Span[]): boolean {
  const words = wordsIn(reading, span)
  const [sentenceStart] = sentenceAt(reading, span[0])
  return words.some((word, at) => {
    if (word.lower !== 'the' || word.quotation !== null) return false
    if (replaced.some(([start, end]) => start <= word.start && end > word.start)) return false
    let head = at
    while (/^(?:ADJ|NOUN|NUM)$/.test(words[head + 1]?.pos ?? '') && !/^\p{Lu}/u.test(words[head + 1]?.surface ?? ''))
      head++
    const noun = words[head]
    if (noun?.pos !== 'NOUN' || wellKnown.has(noun.lower)) return false
    const next = words[head + 1]
    // "the Lonn attack", "the attack on Lonn", "the men who …" say which.
    if (next?.pos === 'PROPN' || next?.pos === 'PART' || next?.pos === 'ADP' || isAnchored(words, at, head + 1, noun))
      return false
    return (reading.firstUse.get(noun.lemma) ?? Infinity) < sentenceStart
  })
}
