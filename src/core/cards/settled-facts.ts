/** The facts as cards may rely on them: short names joined to the bodies they belong to, "the agency" named, pronouns of the wrong kind left open. */
import type { AnalysedText, Token } from '../article/analysed-text.ts'
import type { ActorFact, Claim, Entity, Facts, Mention, Span } from '../facts/facts.ts'
import { bodiesToldAgain } from './antecedents/bodies-told-again.ts'

const ofPerson = /^(?:he|him|his|himself|she|her|hers|herself)$/i
const ofThing = /^(?:it|its|itself)$/i

export function settledFacts(facts: Facts, text: string, analysed: AnalysedText): Facts {
  const joined = joinShortNames(facts)
  const types = new Map(joined.entities.map(({ id, type }) => [id, type]))
  const fitting = joined.mentions.filter(({ start, end, entity, form }) => {
    if (form !== 'pronoun') return true
    const word = text.slice(start, end)
    const isPerson = types.get(entity) === 'person'
    return !(ofPerson.test(word) && !isPerson) && !(ofThing.test(word) && isPerson)
  })
  const covered = new Set(fitting.map(({ end }) => end))
  const bodies = bodiesToldAgain(joined, analysed).filter(({ end }) => !covered.has(end))
  const known = new Set(fitting.map(({ start }) => start))
  const own = joined.claims.flatMap((claim) => ownPronoun(claim, types, known, analysed))
  const mentions = [...fitting, ...bodies, ...own]
  const speakers = speakersByEnd(joined, bodies)
  const claims = joined.claims.map((claim) => withSpeaker(claim, speakers, text))
  return { ...joined, mentions, claims }
}

/** "Halden" beside "Halden Construction" is the company, whatever the word alone looks like. */
function joinShortNames(facts: Facts): Facts {
  const isSurname = (name: string): boolean => facts.entities.some((one) => one.name.endsWith(` ${name}`))
  const renamed = new Map<string, string>()
  for (const { id, type, name } of facts.entities) {
    if (type !== 'person' || name.includes(' ') || isSurname(name)) continue
    const owners = facts.entities.filter((one) => one.type === 'organisation' && one.name.startsWith(`${name} `))
    const [owner] = owners
    if (owner && owners.length === 1) renamed.set(id, owner.id)
  }
  if (renamed.size === 0) return facts
  const now = (id: string): string => renamed.get(id) ?? id
  const types = new Map<string, Entity['type']>(facts.entities.map(({ id, type }) => [id, type]))
  return {
    ...facts,
    actors: facts.actors.map((actor) => {
      const entity = now(actor.entity)
      return { ...actor, entity, type: types.get(entity) ?? actor.type }
    }),
    mentions: facts.mentions.map((mention) => ({ ...mention, entity: now(mention.entity) })),
    entities: facts.entities
      .filter(({ id }) => !renamed.has(id))
      .map((entity) => {
        const short = facts.entities.filter(({ id }) => renamed.get(id) === entity.id).map(({ name }) => name)
        return short.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...short] }
      }),
    claims: facts.claims.map((claim) => ({ ...claim, entity: claim.entity === null ? null : now(claim.entity) })),
  }
}

/** "Moreau said that she feared …": nobody but the speaker, where nothing else is known of the pronoun. */
function ownPronoun(
  claim: Claim,
  types: ReadonlyMap<string, Entity['type']>,
  known: ReadonlySet<number>,
  { tokens }: AnalysedText,
): Mention[] {
  const [first] = claim.content
  if (!first || claim.entity === null || types.get(claim.entity) !== 'person' || claim.kind !== 'indirect') return []
  const sourceStart = Math.min(...claim.source.map(([start]) => start))
  if (claim.source.length === 0 || sourceStart > first[0]) return []
  const token = firstWord(tokens, first)
  if (!token || !/^(?:he|she)$/.test(token.lower)) return []
  if (known.has(token.start)) return []
  return [{ start: token.start, end: token.end, entity: claim.entity, form: 'pronoun' }]
}

function firstWord(tokens: readonly Token[], [start, end]: Span): Token | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const first = tokens[low]?.lower === 'that' ? tokens[low + 1] : tokens[low]
  return first && first.end <= end ? first : undefined
}

const speakersByEnd = ({ actors }: Facts, bodies: readonly Mention[]): ReadonlyMap<number, ActorFact | Mention> =>
  new Map([...actors.filter(({ type }) => type === 'person'), ...bodies].map((one) => [one.end, one]))

/** "The mayor of Lonn, Ada Lund" is Ada Lund; "the agency" is the one that the article names. */
function withSpeaker(claim: Claim, speakers: ReadonlyMap<number, ActorFact | Mention>, text: string): Claim {
  const [source] = claim.source
  if (claim.entity !== null || !source || claim.source.length > 1) return claim
  const [start, end] = source
  const named = speakers.get(end)
  if (!named || named.start < start) return claim
  const before = text.slice(start, named.start)
  const isApposed = /,\s+$/.test(before) && !/\band\b/i.test(before)
  // "Housing Board president Ada Lund": the title runs into the name.
  const isTitled =
    'type' in named && /\p{L}\s+$/u.test(before) && !/,|\b(?:and|or)\b|(?:['’]s?|\b\p{Ll}{1,4})\s+$/iu.test(before)
  return before === '' || isApposed || isTitled ? { ...claim, entity: named.entity } : claim
}
