/** Claims in the passive: "is expected to", "was accused by Oslo of", "it is feared that", "a plan proposed by the mayor". */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind, phraseBack } from '../syntax/noun-phrase.ts'
import { subjectOf } from '../syntax/subject.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentEnd, contentSpan } from './clause-end.ts'
import { type CueReading, isNegated, opensFiniteClause } from './cue.ts'
import { type Construction, type Draft, tidy } from './draft.ts'
import { speakerBehind } from './speaker.ts'

export function passiveClaim(unit: Unit, reading: CueReading): Draft | null {
  return unit.chunks[reading.at]?.verb?.form === 'participle'
    ? reducedPassive(unit, reading)
    : fullPassive(unit, reading)
}

const draftOf = (
  unit: Unit,
  { at, cue, next }: CueReading,
  found: {
    readonly source: readonly Span[]
    readonly speaker: Span | null
    readonly content: readonly Span[]
    readonly construction?: Construction
    readonly cueEnd?: number
  },
): Draft => ({
  unit,
  source: found.source,
  speaker: found.speaker,
  cue: [chunkSpan(unit, at, found.cueEnd ?? Math.max(at, next - 1))],
  content: tidy(found.content),
  stance: cue.stance,
  attitude: cue.attitude,
  negated: isNegated(unit, at),
  construction: found.construction ?? 'passive',
  lemma: cue.lemma,
  verb: unit.chunks[at]?.verb,
})

function fullPassive(unit: Unit, reading: CueReading): Draft | null {
  const { at, cue, next } = reading
  const subject = subjectOf(unit, at)
  if (!subject) return null
  const impersonal = headWord(unit, unit.chunks[subject.head]) === 'it'
  const about = subject.antecedent ?? subject
  const subjectSpan = chunkSpan(unit, about.first, about.last)
  const agent = agentAfter(unit, next, cue.prepositions)
  const from = agent ? agent.end : next
  const chunk = unit.chunks[from]
  if (impersonal && (isKind(unit, from, 'that') || opensFiniteClause(unit, from))) {
    const end = contentEnd(unit, from, 'clause')
    return draftOf(unit, reading, { ...who(agent), content: [contentSpan(unit, from, end)] })
  }
  // "was told that": the subject heard it.
  if (cue.frames.includes('r')) {
    if (!isKind(unit, from, 'that') && !(agent && opensFiniteClause(unit, from))) return null
    return draftOf(unit, reading, {
      ...who(agent),
      content: [contentSpan(unit, from, contentEnd(unit, from, 'clause'))],
    })
  }
  const raises = /[Ribtoa]/.test(cue.frames)
  if (chunk?.verb?.form === 'infinitive' && raises)
    return draftOf(unit, reading, {
      ...who(agent),
      content: [subjectSpan, contentSpan(unit, from, contentEnd(unit, from, 'infinitive'))],
    })
  const word = headWord(unit, chunk)
  if (cue.prepositions.has(word) || (word === 'as' && cue.frames.includes('a') && (agent || cue.stance === 'thinks'))) {
    const content = [subjectSpan, contentSpan(unit, from, contentEnd(unit, from + 1, 'phrase'))]
    if (agent || word === 'as' || cue.lemma === 'accuse') return draftOf(unit, reading, { ...who(agent), content })
  }
  if (!agent) return null
  if (isPronoun(unit, about.head)) return null
  const rest =
    chunk && /^(?:np|adj)$/.test(chunk.kind) && cue.frames.includes('o')
      ? [contentSpan(unit, from, contentEnd(unit, from, 'phrase'))]
      : []
  return draftOf(unit, reading, { ...who(agent), content: [subjectSpan, ...rest] })
}

const isPronoun = (unit: Unit, at: number): boolean => unit.words[unit.chunks[at]?.head ?? -1]?.tag === 'PRON'

interface Agent {
  readonly source: Span
  readonly speaker: Span
  /** Chunk behind it. */
  readonly end: number
}

const who = (agent: Agent | null): { source: readonly Span[]; speaker: Span | null } =>
  agent ? { source: [agent.source], speaker: agent.speaker } : { source: [], speaker: null }

/** "by a narrow margin", "by telephone", "by 12 votes": how or how much, not who. */
const measure =
  /^(?:margin|majority|vote|acclamation|consensus|per cent|percent|half|third|quarter|telephone|phone|email|e-mail|post|mail|letter|fax|video|link|text|message|hand|mistake|accident|law|decree|force|name|default|far|means|way|point|degree|day|week|month|year|deadline|proxy|ballot|referendum|show)s?$/

/** "by Oslo", perhaps behind a date. */
function agentAfter(unit: Unit, from: number, ends: ReadonlySet<string>): Agent | null {
  let at = from
  while (isKind(unit, at, 'adv', 'date') || (isKind(unit, at, 'prep') && isKind(unit, at + 1, 'date'))) at++
  if (headWord(unit, unit.chunks[at]) !== 'by') return null
  const found = speakerBehind(unit, at + 1, false)
  if (!found || measure.test(headWord(unit, unit.chunks[found.phrase.head]))) return null
  // "by Oslo of stalling": the cue's own preposition is no part of the name.
  let end = at + 2
  while (end <= found.phrase.last && !ends.has(headWord(unit, unit.chunks[end]))) end++
  return { source: chunkSpan(unit, at + 1, end - 1), speaker: found.speaker, end }
}

/** "a plan proposed by the mayor": the noun before the participle is the content. */
function reducedPassive(unit: Unit, reading: CueReading): Draft | null {
  const { at, cue, next } = reading
  if (!/[ntoa]/.test(cue.frames)) return null
  const agent = agentAfter(unit, next, cue.prepositions)
  if (!agent || !isKind(unit, at - 1, 'np')) return null
  const noun = phraseBack(unit, at - 1)
  return draftOf(unit, reading, {
    ...who(agent),
    content: [chunkSpan(unit, noun.first, noun.last)],
    construction: 'reducedPassive',
  })
}
