/** The chunked units of a text, read once and shared by claims, events and quantities. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { ActorFact, DateFact } from '../facts.ts'
import { type Quotation, findQuotations } from './quotations.ts'
import { type Unit, cutUnits } from './unit.ts'

export interface Syntax {
  readonly quotations: readonly Quotation[]
  readonly units: readonly Unit[]
}

export interface KnownSpans {
  readonly dates: readonly DateFact[]
  /** In the order of the text, as they are found. */
  readonly actors: readonly ActorFact[]
}

export function readSyntax(
  analysed: AnalysedText,
  { dates, actors }: KnownSpans,
  isVerbCue: (form: string) => boolean,
): Syntax {
  const ends = new Map(dates.map(({ start, end }) => [start, end]))
  const quotations = findQuotations(analysed)
  const named = tokensOfNames(analysed, actors)
  const units = cutUnits({
    analysed,
    quotations,
    dateEnd: (start) => ends.get(start),
    isNamed: (token) => named[token] === 1,
    isVerbCue,
  })
  return { quotations, units }
}

/** 1 for each token that stands in a name. */
function tokensOfNames({ tokens }: AnalysedText, actors: readonly ActorFact[]): Uint8Array {
  const named = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of actors) {
    while ((tokens[at]?.end ?? Infinity) <= start) at++
    for (; (tokens[at]?.start ?? Infinity) < end; at++) named[at] = 1
  }
  return named
}
