/** Finds "the step", "that phrase": nouns that say "you know which" to somebody who has not read the article. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { isQuoted, type Reading, tokensIn } from '../reading.ts'

/** There is only one, or everybody knows which. */
const wellKnown = new Set(
  `world public internet media economy environment future past sun moon earth sea sky truth law people poor rich police army military
  government president state market dollar euro press climate weather night day year time end beginning same first last next majority
  rest other others way moment country nation summer winter spring autumn fall morning afternoon evening weekend week month decade
  century war peace constitution church web news radio phone telephone police navy ground air street streets road economy budget
  left right centre center north south east west coast border borders capital countryside ocean planet universe bible gospel koran
  devil lord king queen pope crown throne taxpayer taxpayers consumer consumers electorate elderly young unemployed homeless
  age ages`.split(/\s+/),
)
const saysWhich =
  /^(?:of|on|in|at|for|from|with|between|against|to|near|about|by|over|under|along|behind|into|around|during|who|which|that|whose|whom|where|when|[“"(])$/

export function hasBareDefinite(reading: Reading, span: Span, replaced: readonly Span[]): boolean {
  const tokens = tokensIn(reading, span)
  return tokens.some((token, at) => {
    if (token.pos !== 'DET' && token.lower !== 'the') return false
    if (replaced.some(([start, end]) => start <= token.start && end > token.start)) return false
    if (isQuoted(reading, [token.start, token.end])) return false
    const [noun, next] = [tokens[at + 1], tokens[at + 2]]
    if (/^(?:this|that|these|those|both|such)$/.test(token.lower))
      return (
        noun?.pos === 'NOUN' &&
        !/^(?:type|kind|sort|size)s?$/.test(noun.lower) &&
        !/^(?:who|which|that|whose|of|in|on)$/.test(next?.lower ?? '')
      )
    // "by the same reasoning": as what?
    if (token.lower === 'the' && noun?.lower === 'same') return !/^(?:time|way|as)$/.test(next?.lower ?? '')
    let head = at + 1
    while (/^(?:ADJ|NOUN)$/.test(tokens[head]?.pos ?? '') && tokens[head + 1]?.pos === 'NOUN') head++
    const [last, behind] = [tokens[head], tokens[head + 1]]
    const isRanked = tokens
      .slice(at + 1, head)
      .some(({ lower, surface }) => ranks.test(lower) || /^\p{Lu}/u.test(surface))
    return (
      token.lower === 'the' && !isRanked && last !== undefined && isBare(last, behind) && !isToldHere(tokens, at, last)
    )
  })
}

/** These say which by themselves: "the highest level". */
const ranks = /^(?:first|second|third|fourth|fifth|last|only|most|least|whole|entire|general|next|[a-z]{3,}est)$/

const isBare = (noun: Token, next: Token | undefined): boolean =>
  noun.pos === 'NOUN' &&
  noun.surface === noun.lower &&
  !wellKnown.has(noun.lower) &&
  !(next && (/^(?:NOUN|PROPN|NUM|PART)$/.test(next.pos) || next.surface === '-' || saysWhich.test(next.lower)))

/** "a deal … the deal". */
const isToldHere = (tokens: readonly Token[], at: number, noun: Token): boolean =>
  tokens.slice(0, at).some((token) => token.pos === 'NOUN' && token.lemma === noun.lemma)
