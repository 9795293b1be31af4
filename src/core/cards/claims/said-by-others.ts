/** Tells whether somebody else in the article says the same, so that "who said …" has two right answers. */
import type { Claim, Span } from '../../facts/facts.ts'
import { once } from '../once.ts'
import { hull, type Reading, sentenceAt } from '../reading.ts'
import { type Saying, sayingOf } from './saying.ts'
import { contentWords, formKey } from '../wording/words.ts'

/** Of the words of what was said, so many stand in the other's words too. */
const minShare = 0.66
const minShared = 2
const light = new Set('should would could will still also that there their'.split(' '))
const figure = /\d[\d.,]*/g
const negation = /\b(?:not|no|never|n['’]t)\b|n['’]t\b/i

interface Said {
  readonly claim: Claim
  readonly span: Span
  readonly keys: ReadonlySet<string>
  readonly isNegated: boolean
}

const keysOf = (text: string): string[] =>
  contentWords(text)
    .filter((word) => !light.has(word))
    .map(formKey)

/** What known speakers are told to say; what the article opens with tells of somebody whom it names further down. */
const saidIn = once((reading: Reading): readonly Said[] =>
  reading.claimsInOrder
    .filter(({ entity, headline, nestedIn }) => entity !== null && headline !== true && nestedIn === undefined)
    .map((claim) => {
      const span = hull(...claim.content)
      const words = reading.text.slice(...span)
      return { claim, span, keys: new Set(keysOf(words)), isNegated: isNegated(claim, words) }
    }),
)

const isNegated = ({ stance, negated }: Claim, words: string): boolean =>
  (stance === 'denied') !== (negation.test(words) !== (negated === true))

/** What one wants or calls for is the same only with the same verb. */
export function isSaidByOthers(reading: Reading, claim: Claim, saying: Saying, content: Span): boolean {
  const words = reading.text.slice(...content)
  const keys = [...new Set(keysOf(words))]
  const figures = words.match(figure) ?? []
  const own = isNegated(claim, words)
  const [start] = sentenceAt(reading, content[0])
  return saidIn(reading).some(({ claim: other, span, keys: others, isNegated: isOther }) => {
    if (other.entity === claim.entity || isOther !== own) return false
    if (span[0] < content[1] && span[1] > content[0]) return false
    const shared = keys.filter((key) => others.has(key)).length
    if (shared < minShared || shared < minShare * keys.length) return false
    const rest = reading.text.slice(...span)
    if (saying.form !== 'that' && sayingOf(reading, other)?.lemma !== saying.lemma) return false
    return figures.every((one) => rest.includes(one)) && sentenceAt(reading, span[0])[0] !== start
  })
}
