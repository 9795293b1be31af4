/** Tells whether a speaker says more than one thing that answers a question for what they said. */
import type { Claim } from '../../facts/facts.ts'
import { hull, type Reading } from '../reading.ts'
import { type Saying, sayingOf } from '../claims/saying.ts'
import { contentWords, formKey, likeness } from '../wording/words.ts'
import { type Asked, asksForThing } from './asked.ts'

/** Reported twice, a claim keeps about half of its words. */
const sameClaim = 0.5

/** Whoever speaks of one thing twice has said more of it than one card can hold. */
export function isOneOfSeveral(reading: Reading, claim: Claim, saying: Saying, asked: Asked): boolean {
  const said = reading.text.slice(...hull(...claim.content))
  return reading.claimsInOrder.some((other) => {
    if (other === claim || other.headline === true || !mayBeOfSame(claim, other)) return false
    const words = reading.text.slice(...hull(...other.content))
    if (likeness(contentWords(said), contentWords(words)) >= sameClaim) return false
    const like = sayingOf(reading, other)
    if (asked.topic === null) return like !== null && isSameDeed(claim, saying, other, like)
    const isOnTopic = holdsTopic(asked.topic, words)
    // "Of what did X accuse Y" has one answer where X accuses Y once, whatever else X says of Y; blame takes many words.
    return isOnTopic && (isWide(saying, asked) ? like !== null : like?.lemma === saying.lemma)
  })
}

/** Any word on the topic may be the answer. */
const isWide = ({ form, lemma }: Saying, asked: Asked): boolean =>
  (form === 'that' && !asksForThing(asked)) || /^(?:criticise|praise|blame)$/.test(lemma)

/** Of a "she" or "the board" nobody knows whom, the speaker may be meant. */
const mayBeOfSame = ({ entity }: Claim, other: Claim): boolean =>
  other.nestedIn === undefined && (other.entity === entity || other.entity === null)

const isSameDeed = (claim: Claim, saying: Saying, other: Claim, like: Saying): boolean =>
  other.entity === claim.entity &&
  (like.lemma === saying.lemma ||
    (saying.form === 'infinitive' && like.form === 'infinitive' && other.stance === claim.stance))

/** By the last of the topic's names, or else by its last noun before any "of". */
function holdsTopic(topic: string, words: string): boolean {
  const name = topic.match(/(?<!^)\p{Lu}[\p{L}\d-]+|^\p{Lu}[\p{L}\d-]+/gu)?.at(-1)
  if (name !== undefined) return words.includes(name)
  const head = contentWords(topic.split(/ (?:of|in|on|at|for|from|by|with|to|that|who|which)\b/u)[0] ?? '').at(-1)
  return head !== undefined && contentWords(words).map(formKey).includes(formKey(head))
}
