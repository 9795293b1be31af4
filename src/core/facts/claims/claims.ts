/** Finds who said, thinks or wants what, and apart from that what the article says in its own voice. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Assertion, Claim, DateFact } from '../facts.ts'
import { type Syntax, readSyntax } from '../syntax/syntax.ts'
import type { Unit } from '../syntax/unit.ts'
import { accordingClaims } from './according-to.ts'
import { findAssertions } from './assertions.ts'
import type { Draft } from './draft.ts'
import { headlineClaims } from './headline.ts'
import { withInherited } from './inherited.ts'
import { nominalClaims } from './nominal.ts'
import { settle } from './settle.ts'
import type { FoundActors } from './speaker-entity.ts'
import { verbCueForms } from './verb-lexicon.ts'
import { verbalClaims } from './verbal.ts'

export interface FoundFacts extends FoundActors {
  readonly dates: readonly DateFact[]
}

export interface FoundClaims {
  readonly claims: Claim[]
  readonly assertions: Assertion[]
}

export const isVerbCue = (form: string): boolean => verbCueForms(form).length > 0

/** `syntax` is read anew unless the caller has it already. */
export function findClaims(
  analysed: AnalysedText,
  found: FoundFacts,
  syntax: Syntax = readSyntax(analysed, found.dates, isVerbCue),
): FoundClaims {
  const { units, quotations } = syntax
  const byUnit = units.map(draftsOf)
  const drafts = withInherited(units, byUnit, analysed.text)
  const claims = settle(drafts, { analysed, units, quotations, dates: found.dates, found })
  return { claims, assertions: findAssertions(analysed, units, claims, found.dates) }
}

function draftsOf(unit: Unit): Draft[] {
  const headline = headlineClaims(unit)
  if (headline.length > 0) return headline
  return [...verbalClaims(unit), ...accordingClaims(unit), ...nominalClaims(unit)]
}
