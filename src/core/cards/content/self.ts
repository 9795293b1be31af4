/** Asks what somebody said about themselves, where it is no plan: "What did X say about herself?" – "That she had been dismissed." */
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../reading.ts'
import { firstObjectEnd, type Saying } from '../claims/saying.ts'
import type { Speaker } from '../claims/speaker.ts'
import { contentWords } from '../wording/words.ts'
import { answerFrom, type Asked, ownPronoun } from './asked.ts'

/** "That he had been waiting" tells nothing. */
const minWords = 4

const reflexive: Readonly<Record<string, string>> = {
  he: 'himself',
  she: 'herself',
  it: 'itself',
  they: 'themselves',
}

export function askAboutSelf(reading: Reading, saying: Saying, clause: Clause, speaker: Speaker): Asked | null {
  const pronoun = ownPronoun(reading, clause, speaker)
  const self = pronoun === null ? undefined : reflexive[pronoun]
  if (self === undefined) return null
  const content = answerFrom(reading, saying.span, speaker, firstObjectEnd(reading, saying))
  if (contentWords(content.text).length < minWords) return null
  return {
    question: `say about ${self}`,
    answer: `that ${content.text}`,
    span: content.span,
    entities: content.entities,
    open: content.fault !== null,
  }
}
