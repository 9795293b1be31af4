/** Asks for what an act of speech was about: "What did X deny?", "Of what did X accuse Y?", "What did X urge Y to do?" */
import type { Span } from '../../facts/facts.ts'
import { clean, type Reading, tokensIn, within } from '../reading.ts'
import { firstObjectEnd, keepsObject } from '../claims/saying.ts'
import { asksForClause, asksForObject, takesInfinitive } from '../wording/saying-verbs.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { answerFrom, type Asked, type Asking, isOpen, namedBy } from './asked.ts'
import { lookup } from '../../lookup.ts'

/** "The accusation", "their demand": of which the article told before. */
const pointsBack = /^(?:the|this|that|these|those|its|their|his|her|such)(?: \p{Ll}[\p{Ll}-]*){1,3}$/u

export function askForDeed(asking: Asking): Asked | null {
  const { reading, saying } = asking
  if (saying.form === 'that') return asksForClause(saying.lemma) ? askForClause(asking) : null
  if ((saying.form !== 'phrase' && saying.form !== 'infinitive') || !keepsObject(saying)) return null
  if (hasParticle.test(saying.past)) return null
  const verb = spelt(reading, saying.lemma)
  const pattern = saying.form === 'phrase' ? patterns[saying.lemma] : undefined
  if (pattern) return askByPattern(asking, verb, pattern)
  if (saying.form === 'infinitive' && !takesInfinitive(saying.lemma)) return null
  if (!asksForObject(saying.lemma)) return null
  // "What did X declare?" – "The Y as a Z" is no answer.
  if (/\bas (?:an?|the)\b/.test(reading.text.slice(...saying.span))) return null
  const content = answerFrom(asking, saying.span, firstObjectEnd(reading, saying))
  const answer = content.text.replace(/^to (?=\p{Ll})/u, '')
  return {
    question: saying.form === 'infinitive' ? `${verb} to do` : verb,
    topic: null,
    answer,
    span: content.span,
    entities: content.entities,
    open: content.fault !== null || pointsBack.test(content.text),
  }
}

/** "called |for| calm", "agreed |with| Holm": with it, it is another verb. */
const hasParticle = /(?:ed|said|told|put) \p{Ll}+$/u

const spelt = (reading: Reading, lemma: string): string =>
  reading.style.spelling === 'american' ? lemma.replace(/^criticise$/, 'criticize') : lemma

function askForClause(asking: Asking): Asked {
  const { reading, saying } = asking
  const content = answerFrom(asking, saying.span, firstObjectEnd(reading, saying))
  return {
    question: saying.lemma,
    topic: null,
    answer: `that ${content.text}`,
    span: content.span,
    entities: content.entities,
    open: content.fault !== null,
  }
}

/** Where the object ends and what is asked for begins, and the question around the object. */
interface Pattern {
  readonly seam: RegExp
  readonly opening: string
  readonly behind: string
}

const patterns: Readonly<Record<string, Pattern>> = lookup({
  accuse: { seam: /\s+of\s+/u, opening: 'of what did', behind: '' },
  blame: { seam: /\s+for\s+/u, opening: 'for what did', behind: '' },
  criticise: { seam: /\s+for\s+/u, opening: 'for what did', behind: '' },
  praise: { seam: /\s+for\s+/u, opening: 'for what did', behind: '' },
  describe: { seam: /\s+as\s+/u, opening: 'as what did', behind: '' },
  call: { seam: /\s+(?=[“"‘])|\s+(?=an?\s)/u, opening: 'what did', behind: '' },
  urge: { seam: /\s+to\s+/u, opening: 'what did', behind: ' to do' },
})

function askByPattern(asking: Asking, verb: string, { seam, opening, behind }: Pattern): Asked | null {
  const { reading, speaker, story } = asking
  const { span } = asking.saying
  const match = seam.exec(reading.text.slice(...span))
  if (!match || match.index === 0) return null
  const first: Span = [span[0], span[0] + match.index]
  const rest: Span = [first[1] + match[0].length, span[1]]
  const named = namedBy(speaker)
  const object = standAlone(reading, first, { quoteLoaded: true, named })
  // "urged all sides |on Monday| to …": when it was said.
  const isVague =
    within(reading.datesInOrder, first).length > 0 ||
    isOpen(object, story) ||
    /^(?:it|them|him|her|this|that|both)$/i.test(clean(object.text))
  if (isVague || tokensIn(reading, first).some(({ pos }) => pos === 'VERB')) return null
  const content = answerFrom(asking, rest, rest[1], { lead: `${speaker.name} said that ${object.text}` })
  return {
    opening,
    question: `${verb} ${object.text}${behind}`,
    topic: object.text,
    answer: content.text,
    span: [span[0], content.span[1]],
    entities: [...object.entities, ...content.entities],
    open: content.fault !== null,
  }
}
