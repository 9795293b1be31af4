/** Asks what somebody said about themselves, where it is no plan: "What did X say about herself?" – "That she had been dismissed." */
import type { Clause } from '../clauses/clause.ts'
import { firstObjectEnd } from '../claims/saying.ts'
import { contentWords } from '../wording/words.ts'
import { answerFrom, type Asked, type Asking, ownPronoun } from './asked.ts'
import { lookup } from '../../lookup.ts'

/** "That he had been waiting" tells nothing. */
const minWords = 4

const reflexive: Readonly<Record<string, string>> = lookup({
  he: 'himself',
  she: 'herself',
  it: 'itself',
  they: 'themselves',
})

export function askAboutSelf(asking: Asking, clause: Clause): Asked | null {
  const { reading, saying, speaker } = asking
  const pronoun = ownPronoun(reading, clause, speaker)
  const self = pronoun === null ? undefined : reflexive[pronoun]
  if (self === undefined) return null
  const content = answerFrom(asking, saying.span, firstObjectEnd(reading, saying))
  if (contentWords(content.text).length < minWords) return null
  return {
    question: `say about ${self}`,
    topic: null,
    answer: `that ${content.text}`,
    span: content.span,
    entities: content.entities,
    open: content.fault !== null,
  }
}
