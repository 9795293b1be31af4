/** Puts facts into another text than the one they were read from, by a way from its spans to the other's. */
import type { Assertion, Claim, DateEvent, DateFact, Facts, Span } from './facts.ts'

type Way = (span: Span) => Span
interface Placed {
  readonly start: number
  readonly end: number
}

export function placeFacts(facts: Facts, text: string, way: Way): Facts {
  const place = <Fact extends Placed>(fact: Fact): Fact => {
    const [start, end] = way([fact.start, fact.end])
    return { ...fact, start, end }
  }
  const named = <Fact extends Placed & { readonly surface: string }>(fact: Fact): Fact => {
    const placed = place(fact)
    return { ...placed, surface: text.slice(placed.start, placed.end) }
  }
  return {
    ...facts,
    dates: facts.dates.map((date): DateFact => {
      const placed = named(date)
      return date.event ? { ...placed, event: placeEvent(date.event, way) } : placed
    }),
    actors: facts.actors.map(named),
    mentions: facts.mentions.map(place),
    names: facts.names.map(place),
    quantities: facts.quantities.map(place),
    claims: facts.claims.map((claim): Claim => ({
      ...claim,
      source: claim.source.map(way),
      cue: claim.cue.map(way),
      content: claim.content.map(way),
    })),
    assertions: facts.assertions.map((assertion): Assertion => ({ ...assertion, content: assertion.content.map(way) })),
  }
}

const placeEvent = ({ predicate, subject, gist, ...more }: DateEvent, way: Way): DateEvent => ({
  ...more,
  predicate: way(predicate),
  ...(subject ? { subject: way(subject) } : {}),
  gist: gist.map(way),
})
