/** Finds who said, thinks or wants what, and apart from that what the article says in its own voice. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Assertion, Claim, DateFact, Span } from '../facts.ts'
import { type Syntax, readSyntax } from '../syntax/syntax.ts'
import type { Unit } from '../syntax/unit.ts'
import { accordingClaims } from './according-to.ts'
import { findAssertions } from './assertions.ts'
import type { Draft } from './draft.ts'
import { headlineClaims } from './headline.ts'
import { withInherited } from './inherited.ts'
import { nominalClaims } from './nominal.ts'
import { raisingClaims } from './raising.ts'
import { settle, type Weighed } from './settle.ts'
import { factsWithin } from './spans.ts'
import type { FoundActors } from './speaker-entity.ts'
import { recurringLabels, signedClaim, transcriptClaim } from './transcript.ts'
import { verbCueForms } from './verb-lexicon.ts'
import { verbalClaims } from './verbal.ts'

export interface FoundFacts extends FoundActors {
  readonly dates: readonly DateFact[]
}

export interface FoundClaims {
  readonly claims: Claim[]
  readonly assertions: Assertion[]
}

/** Less likely ones are dropped; on the dev split of the corpus F1 hardly moves from here to 0.5. */
const minConfidence = 0.4

export const isVerbCue = (form: string): boolean => verbCueForms(form).length > 0

/** All that the grammars propose, with what each one's confidence rests on; made for training. */
export function weighClaims(analysed: AnalysedText, found: FoundFacts, syntax: Syntax): Weighed[] {
  const { units, quotations } = syntax
  const named = [...found.actors, ...found.mentions].toSorted((a, b) => a.start - b.start)
  const isActor = (span: Span): boolean => factsWithin(named, span).length > 0
  const labels = recurringLabels(analysed)
  const byUnit = units.map((unit, index) => draftsOf(unit, outerAfter(units, index), analysed, isActor, labels))
  const drafts = withInherited(units, byUnit, analysed.text)
  return settle(drafts, { analysed, units, quotations, dates: found.dates, found })
}

/** `syntax` is read anew unless the caller has it already. */
export function findClaims(
  analysed: AnalysedText,
  found: FoundFacts,
  syntax: Syntax = readSyntax(analysed, found, isVerbCue),
): FoundClaims {
  const claims = likelyClaims(weighClaims(analysed, found, syntax).map(({ claim }) => claim))
  return { claims, assertions: findAssertions(analysed, syntax.units, claims, found.dates) }
}

/** A claim inside one that is dropped stands inside the next one around it that is kept. */
function likelyClaims(weighed: readonly Claim[]): Claim[] {
  const byId = new Map(weighed.map((claim) => [claim.id, claim]))
  const isLikely = ({ confidence }: Claim): boolean => confidence >= minConfidence
  return weighed.filter(isLikely).map(({ nestedIn, ...claim }) => {
    let outer = nestedIn === undefined ? undefined : byId.get(nestedIn)
    while (outer && !isLikely(outer)) outer = outer.nestedIn === undefined ? undefined : byId.get(outer.nestedIn)
    return outer ? { ...claim, nestedIn: outer.id } : claim
  })
}

/** The next unit outside quotations. */
function outerAfter(units: readonly Unit[], index: number): Unit | undefined {
  if (units[index]?.inside) return undefined
  let next = index + 1
  while (units[next]?.inside) next++
  return units[next]
}

function draftsOf(
  unit: Unit,
  next: Unit | undefined,
  analysed: AnalysedText,
  isActor: (span: Span) => boolean,
  labels: ReadonlySet<string>,
): Draft[] {
  const line = transcriptClaim(unit, analysed, labels) ?? signedClaim(unit, next)
  if (line) return [line]
  const headline = headlineClaims(unit, isActor)
  if (headline.length > 0) return headline
  return [...verbalClaims(unit), ...accordingClaims(unit), ...nominalClaims(unit), ...raisingClaims(unit)]
}
