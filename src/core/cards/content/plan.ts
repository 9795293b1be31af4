/** Asks what somebody said they would do, or had done: "What did X say she would do?" – "Resign before the vote." */
import type { Token } from '../../article/analysed-text.ts'
import type { Clause } from '../clauses/clause.ts'
import { baseOf } from '../wording/verbs.ts'
import { answerFrom, type Asked, type Asking, ownPronoun, spanOf } from './asked.ts'

const modal = /^(?:will|would|could|can|should|might|may|must|'ll|’ll)$/
const intending = /^(?:plan|need|intend|hope|want|expect|try|aim|wish|mean|decide|agree|refuse|promise|prepare)$/
/** "was willing to". */
const disposed = /^(?:willing|ready|prepared|able|unable|determined|going|keen|eager|reluctant|free|obliged)$/
/** What one is or undergoes is nothing that one does. */
const states = new Set(
  'be have know think believe feel like love hate hear see forget need want hope expect understand live lose find become lack'.split(
    ' ',
  ),
)
const objectLike = /^(?:NOUN|PROPN|NUM|ADJ|ADV)$/

export function askForPlan(asking: Asking, clause: Clause): Asked | null {
  const { reading, saying, speaker } = asking
  const pronoun = ownPronoun(reading, clause, speaker)
  const main = clause.group.at(-1)
  if (pronoun === null || !main) return null
  const [first] = clause.group
  const [ready, ...others] = clause.rest
  const isReady = disposed.test(ready?.lower ?? '')
  const [to, verb] = isReady ? others : clause.rest
  const plans = (isReady || intending.test(baseOf(main))) && to?.lower === 'to' && verb?.pos === 'VERB'
  const start = plans ? verb : main
  if (
    !plans &&
    !(first && main.pos === 'VERB' && isActive(clause.group, main) && (modal.test(first.lower) || isDeed(first, main)))
  )
    return null
  const before = reading.text.slice(spanOf(clause.group)[0], plans ? to.start : main.start).trim()
  const object = (plans ? clause.rest.slice(isReady ? 3 : 2) : clause.rest).find((token) => objectLike.test(token.pos))
  const content = answerFrom(asking, [start.start, saying.span[1]], object?.end ?? start.end)
  const done = !plans && first !== undefined && !modal.test(first.lower)
  return {
    question: `say ${pronoun} ${before}${plans ? ' to' : ''} ${done ? 'done' : 'do'}`,
    topic: null,
    answer: content.text,
    span: [spanOf(clause.subject)[0], content.span[1]],
    entities: content.entities,
    open: content.fault !== null,
  }
}

const isActive = (group: readonly Token[], main: Token): boolean =>
  group.every(
    (token) =>
      token === main ||
      token.pos === 'ADV' ||
      modal.test(token.lower) ||
      /^(?:had|has|have|not|n['’]t)$/.test(token.lower),
  )

/** "had sent an envoy". */
const isDeed = (first: Token, main: Token): boolean =>
  first !== main && /^(?:had|has|have)$/.test(first.lower) && !states.has(baseOf(main))
