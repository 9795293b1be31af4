/** Asks for the object of a reported clause: "What did X say the offensives were causing?" */
import type { Token } from '../../article/analysed-text.ts'
import { type Clause, isVerb } from '../clauses/clause.ts'
import { type Reading, tokenIndexAt } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { readGroup } from '../wording/verbs.ts'
import { type Asked, type Asking, coreOf, isOpen, namedBy, ownPronoun, spanOf } from './asked.ts'

const maxObjectTokens = 8
/** Longer, a verb group was read into what stands around it. */
const maxGroupTokens = 4
/** With another object behind them they say something else. */
const needsMore = /^(?:make|put|leave|turn|render|consider|keep|give|call|find|have|be|become|remain)$/

export function askForObject({ reading, speaker, story }: Asking, clause: Clause): Asked | null {
  const group = readGroup(clause.group)
  const object = objectOf(clause.rest)
  if (!group || group.negated || group.copula || group.passive || needsMore.test(group.lemma) || !object) return null
  if (clause.group.length > maxGroupTokens || coreOf(clause.subject).some(({ pos }) => pos === 'VERB')) return null
  if (goesOn(reading, spanOf(object)[1])) return null
  const named = namedBy(speaker)
  const own = ownPronoun(reading, clause, speaker)
  const told = standAlone(reading, spanOf(coreOf(clause.subject)), { quoteLoaded: true, named })
  const subject = own === null ? told : { ...told, text: own }
  if (own === null && isOpen(told, story)) return null
  const verb = reading.text
    .slice(...spanOf(clause.group))
    .replace(/\b(?:purportedly|allegedly|reportedly|also|already) /g, '')
  const answer = standAlone(reading, spanOf(object), { quoteLoaded: true, named })
  if (isOpen(answer, story) || answer.entities.some((id) => reading.entities.get(id)?.type === 'person')) return null
  return {
    question: `say ${subject.text} ${verb}`,
    topic: subject.text,
    answer: answer.text,
    span: [spanOf(clause.subject)[0], spanOf(object)[1]],
    entities: [...subject.entities, ...answer.entities].filter((id) => id !== speaker.entity?.id),
    open: false,
  }
}

/** "a policy |that would", "the bridge |to Lonn": the article says more of it than the claim was taken to hold. */
function goesOn(reading: Reading, end: number): boolean {
  const next = reading.analysed.tokens[tokenIndexAt(reading, end)]
  return next !== undefined && /^(?:ADP|SCONJ|PRON|PART|VERB|NOUN|PROPN|ADJ)$/.test(next.pos)
}

/** A whole noun phrase behind the verb, up to its end or "and" with a further verb. */
function objectOf(rest: readonly Token[]): readonly Token[] | null {
  const [first] = rest
  if (
    !first ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos) ||
    /^(?:any|no|that|this|these|those|each|every)$/.test(first.lower)
  )
    return null
  const end = rest.findIndex(
    (token, at) => at > 0 && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.pos) && token.surface !== '-',
  )
  const object = end < 0 ? rest : rest.slice(0, end)
  const next = rest[object.length]
  const closes =
    !next ||
    /^[.”"’]$/.test(next.surface) ||
    ((next.lower === 'and' || next.surface === ',') && isVerb(rest[object.length + 1]))
  const isTime = /^(?:year|month|week|day|time)s?$/.test(object.at(-1)?.lower ?? '')
  const isObject = object.length <= maxObjectTokens && object.some((token) => token.pos === 'NOUN')
  return closes && !isTime && isObject ? object : null
}
