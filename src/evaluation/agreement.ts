// How far two people agree who annotated the same article apart: one is scored against the other, like a program.
import type { ActorFact, Claim, DateFact, Facts, NamedThing } from '../core/facts/facts.ts'
import type { GoldArticle } from './gold.ts'
import { scoreParticulars } from './particulars.ts'
import { scoreArticles, type Score } from './score.ts'

/** @returns F1 a measure; the texts of each pair must be the same. */
export function measureAgreement(
  pairs: readonly (readonly [first: GoldArticle, second: GoldArticle])[],
): Map<string, Score> {
  const scored = pairs.map(([gold, other]) => ({ gold, facts: asFacts(other) }))
  return new Map([...scoreArticles(scored), ...scoreParticulars(scored)])
}

/** An annotation in the shape of extracted facts; what nobody annotates is filled with what says nothing. */
function asFacts({ id, text, dates = [], actors = [], claims = [], names = [] }: GoldArticle): Facts {
  const surfaceOf = (start: number, end: number): string => text.slice(start, end)
  return {
    id,
    language: 'en',
    dates: dates.map(({ start, end, type, value, event }, index): DateFact => {
      const predicate = event?.predicate[0]
      const subject = event?.subject[0]
      return {
        ...{ id: `d${String(index)}`, start, end, surface: surfaceOf(start, end), type, value },
        ...{ edtf: null, vague: false, confidence: 1 },
        ...(predicate ? { event: { predicate, ...(subject ? { subject } : {}), gist: [] } } : {}),
      }
    }),
    actors: actors.map(({ start, end, type, entity = '' }, index): ActorFact => ({
      ...{ id: `a${String(index)}`, start, end, surface: surfaceOf(start, end), type, entity, confidence: 1 },
    })),
    claims: claims.map(({ kind = 'indirect', stance = 'said', entity = null, ...claim }, index): Claim => ({
      ...claim,
      ...{ id: claim.id ?? `c${String(index)}`, kind, stance, entity, date: null, confidence: 1 },
    })),
    names: names.map(({ start, end, kind }) => ({ start, end, kind: kind as NamedThing['kind'] })),
    ...{ mentions: [], entities: [], quantities: [], assertions: [] },
  }
}
