/** Finds what a stretch of the article points to outside itself: pronouns without a name, nouns told of before. */
import type { Span } from '../facts/facts.ts'
import { mentionsIn } from './mention-order.ts'
import { isQuoted, type Reading, sentenceAt, tokensIn, within } from './reading.ts'

const singularPerson = /^(?:he|him|his|himself|she|her|hers|herself)$/
const thing = /^(?:it|its|itself)$/
const several = /^(?:they|them|their|theirs|themselves)$/

/** `named` are entities that the question names before these words. */
export function hasLoosePronoun(reading: Reading, span: Span, named: readonly string[]): boolean {
  const known = within(reading.mentionsInOrder, span)
  const tokens = tokensIn(reading, span)
  return tokens.some((token, at) => {
    if (!singularPerson.test(token.lower) && !thing.test(token.lower) && !several.test(token.lower)) return false
    if (known.some((mention) => mention.start === token.start) || isQuoted(reading, [token.start, token.end]))
      return false
    const before = tokens.slice(0, at)
    const types = [...named, ...mentionsIn(reading, [span[0], token.start]).map((mention) => mention.entity)].map(
      (id) => reading.entities.get(id)?.type,
    )
    if (singularPerson.test(token.lower)) return !types.includes('person')
    if (several.test(token.lower))
      return !before.some(
        ({ pos, lower }) =>
          (pos === 'NOUN' && /[^s]s$|people|men|women|children|police/.test(lower)) || lower === 'and',
      )
    const isEmpty =
      token.lower === 'it' && /^(?:is|was|would|will|has|had|may|might|could|should)$/.test(tokens[at + 1]?.lower ?? '')
    return !isEmpty && !types.some((type) => type === 'place' || type === 'organisation')
  })
}

/** There is only one, or everybody knows which. */
const wellKnown = new Set(
  `world public internet media economy environment future past sun moon earth sea sky truth law people poor rich police army military
  government president state market dollar euro press climate weather night day year time end beginning same first last next
  majority rest other others way moment country nation`.split(/\s+/),
)

/** A definite noun without a name or a further phrase, which the article has used before this sentence. */
export function hasAnaphor(reading: Reading, span: Span, replaced: readonly Span[]): boolean {
  const tokens = tokensIn(reading, span)
  const [sentenceStart] = sentenceAt(reading, span[0])
  return tokens.some((token, at) => {
    if (token.lower !== 'the' || isQuoted(reading, [token.start, token.end])) return false
    if (replaced.some(([start, end]) => start <= token.start && end > token.start)) return false
    let head = at
    while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[head + 1]?.pos ?? '') && !/^\p{Lu}/u.test(tokens[head + 1]?.surface ?? ''))
      head++
    const noun = tokens[head]
    const next = tokens[head + 1]
    if (!noun || noun.pos !== 'NOUN' || wellKnown.has(noun.lower)) return false
    // "the attack on Lonn", "the men who …", "the Lonn attack" say which.
    if (
      next &&
      (/^(?:ADP|PROPN|PART)$/.test(next.pos) || /^(?:who|which|that|whose|where|when|to|["“(])$/.test(next.lower))
    )
      return false
    return (reading.firstUse.get(noun.lemma) ?? Infinity) < sentenceStart
  })
}
