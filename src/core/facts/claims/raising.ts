/** Sentences that the article itself holds back on: "seems to", "it appears that". Nobody is named as their source. */
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import { subjectOf } from '../syntax/subject.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentEnd, contentSpan } from './clause-end.ts'
import { isNegated, opensFiniteClause } from './cue.ts'
import { type Draft, tidy } from './draft.ts'

const raising = /^(?:seem|appear)(?:s|ed|ing)?$/

export function raisingClaims(unit: Unit): Draft[] {
  const drafts: Draft[] = []
  unit.chunks.forEach((chunk, at) => {
    if (chunk.verb?.form !== 'finite' || !raising.test(headWord(unit, chunk))) return
    const draft = claimAt(unit, at)
    if (draft) drafts.push(draft)
  })
  return drafts
}

function claimAt(unit: Unit, at: number): Draft | null {
  const subject = subjectOf(unit, at)
  if (!subject) return null
  const about = subject.antecedent ?? subject
  const next = at + 1
  const infinitive = unit.chunks[next]?.verb?.form === 'infinitive'
  const impersonal = headWord(unit, unit.chunks[subject.head]) === 'it'
  const clause = impersonal && (isKind(unit, next, 'that') || opensFiniteClause(unit, next))
  if (!infinitive && !clause) return null
  const said = contentSpan(unit, next, contentEnd(unit, next, clause ? 'clause' : 'infinitive'))
  return {
    unit,
    source: [],
    speaker: null,
    cue: [chunkSpan(unit, at)],
    content: tidy(clause ? [said] : [chunkSpan(unit, about.first, about.last), said]),
    stance: 'thinks',
    attitude: true,
    negated: isNegated(unit, at),
    construction: 'hedge',
    lemma: headWord(unit, unit.chunks[at]),
  }
}
