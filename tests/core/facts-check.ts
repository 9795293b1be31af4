/** What must hold of the facts of any text, and the facts of a text as words, for comparing texts set differently. */
import type { Facts, Span } from '../../src/core/facts/facts.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Every span with what it is the span of. */
function spansOf(facts: Facts): [what: string, span: Span][] {
  const whole = [
    ...[...facts.dates, ...facts.actors, ...facts.mentions].map(({ start, end }) => ['fact', [start, end]] as const),
    ...[...facts.names, ...facts.quantities].map(({ start, end }) => ['thing', [start, end]] as const),
  ]
  const events = facts.dates.flatMap(({ event }) =>
    event ? [event.predicate, ...(event.subject ? [event.subject] : []), ...event.gist] : [],
  )
  const claims = facts.claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const assertions = facts.assertions.flatMap(({ content }) => content)
  return [
    ...whole.map(([what, span]): [string, Span] => [what, span]),
    ...events.map((span): [string, Span] => ['event', span]),
    ...claims.map((span): [string, Span] => ['claim', span]),
    ...assertions.map((span): [string, Span] => ['assertion', span]),
  ]
}

function spanFault(text: string, boundaries: ReadonlySet<number>, [start, end]: Span): string | null {
  if (!(start >= 0 && start < end && end <= text.length)) return 'lies outside the text or is empty'
  const words = text.slice(start, end)
  if (words.trim() !== words) return `has white space at an end: ${JSON.stringify(words)}`
  if (!boundaries.has(start) || !boundaries.has(end)) return `cuts a character: ${JSON.stringify(words)}`
  return null
}

/** Each fault in words; none where all is well. */
export function faultsOf(text: string, facts: Facts): string[] {
  const boundaries = new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)])
  const faults = spansOf(facts).flatMap(([what, span]) => {
    const fault = spanFault(text, boundaries, span)
    return fault === null ? [] : [`a span of ${what} ${fault}`]
  })
  for (const { start, end, surface } of [...facts.dates, ...facts.actors])
    if (text.slice(start, end) !== surface) faults.push(`${surface} is not what stands at its place`)
  return [...faults, ...referenceFaults(facts)]
}

function referenceFaults({ dates, actors, mentions, entities, claims, assertions, quantities }: Facts): string[] {
  const ids = [...dates, ...actors, ...claims, ...assertions, ...entities].map(({ id }) => id)
  const known = new Set(ids)
  const referred = [
    ...[...actors, ...mentions].map(({ entity }) => entity),
    ...claims.flatMap(({ entity, date, nestedIn }) => [entity, date, nestedIn]),
    ...assertions.map(({ date }) => date),
    ...quantities.map(({ owner }) => owner),
  ]
  const faults = referred.flatMap((id) =>
    id === null || id === undefined || known.has(id) ? [] : [`${id} is referred to and not there`],
  )
  if (known.size < ids.length) faults.push('an id is given twice')
  const outer = new Map(claims.map(({ id, nestedIn }) => [id, nestedIn]))
  for (const { id } of claims) {
    let at = outer.get(id)
    for (let steps = 0; at !== undefined && steps <= claims.length; steps++) at = outer.get(at)
    if (at !== undefined) faults.push(`${id} stands inside itself`)
  }
  return faults
}

/** The facts without places and ids: their words as `plain` reads them, in order. */
export function told(text: string, facts: Facts, plain: (words: string) => string): unknown {
  const words = (spans: readonly Span[]): string => plain(spans.map(([start, end]) => text.slice(start, end)).join('|'))
  const nameOf = (id: string | null): string | null =>
    plain(facts.entities.find((entity) => entity.id === id)?.name ?? '')
  return {
    dates: facts.dates.map(({ surface, type, value, edtf }) => [plain(surface), type, value, edtf]),
    events: facts.dates.map(({ event }) => event && words([event.predicate, ...event.gist])),
    actors: facts.actors.map(({ surface, type, entity }) => [plain(surface), type, nameOf(entity)]),
    mentions: facts.mentions.map(({ start, end, entity }) => [words([[start, end]]), nameOf(entity)]),
    quantities: facts.quantities.map(({ value, unit }) => [value, unit]),
    claims: facts.claims.map(({ source, cue, content, kind, stance, entity }) => [
      words(source),
      words(cue),
      words(content),
      kind,
      stance,
      nameOf(entity),
    ]),
    assertions: facts.assertions.map(({ content }) => words(content)),
  }
}
