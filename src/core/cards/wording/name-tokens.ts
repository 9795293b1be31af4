/** Reads the words of known names as names: "Polly Peck" has no verb, and neither has "a write-off". */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'

/** `names` in order of their start. */
export function withNamesRead(analysed: AnalysedText, names: readonly { start: number; end: number }[]): AnalysedText {
  let at = 0
  let name: Span = [0, 0]
  const tokens = analysed.tokens.map((token, index): Token => {
    while (at < names.length && (names[at]?.start ?? Infinity) <= token.start) {
      const next = names[at++]
      if (next && next.end > name[1]) name = [next.start, next.end]
    }
    const isInName = token.start >= name[0] && token.end <= name[1]
    if (isInName && isMistaken(token)) return { ...token, pos: 'PROPN' }
    return token.pos === 'VERB' && isInCompound(analysed.tokens, index) ? { ...token, pos: 'NOUN' } : token
  })
  return { ...analysed, tokens }
}

const isMistaken = ({ surface, pos }: Token): boolean =>
  /^\p{Lu}/u.test(surface) && /^(?:VERB|AUX|ADV|ADJ|NOUN|ADP|SCONJ|INTJ|X)$/.test(pos)

/** "a write|-off": what an article or adjective stands before, and a hyphen right behind. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, hyphen, after] = tokens.slice(Math.max(0, at - 1), at + 3)
  return (
    before !== undefined &&
    token !== undefined &&
    /^(?:DET|ADJ)$/.test(before.pos) &&
    hyphen?.surface === '-' &&
    hyphen.start === token.end &&
    /^(?:off|out|up|down|in|on|over|back|by)$/.test(after?.lower ?? '')
  )
}
