/** Gives the people, bodies and places of several articles one id each, and to every article the fullest name that any of them has. */
import { countryNamed } from '../../facts/actors/demonyms.ts'
import type { Entity, Facts } from '../../facts/facts.ts'
import { wordsOf } from '../wording/words.ts'

interface Known {
  readonly entity: Entity
  readonly article: number
}

/** One article keeps its facts as they are. */
export function shareEntities(all: readonly Facts[]): readonly Facts[] {
  if (all.length < 2) return all
  const known = all.flatMap((facts, article) => facts.entities.map((entity): Known => ({ entity, article })))
  const groups = grouped(known)
  const sharedOf = new Map<Entity, Entity>()
  groups.forEach((members, index) => {
    const shared = fullest(members.map(({ entity }) => entity))
    for (const { entity } of members)
      sharedOf.set(entity, { ...shared, id: `shared-${String(index)}`, type: entity.type })
  })
  return all.map((facts) => withShared(facts, sharedOf))
}

/** In order of appearance; a short name joins the one full name that it can stand for. */
function grouped(known: readonly Known[]): Known[][] {
  const groups: Known[][] = []
  const byFullness = known.toSorted((a, b) => wordsOf(b.entity.name).length - wordsOf(a.entity.name).length)
  for (const one of byFullness) {
    const fitting = groups.filter(
      // Within one article the reading of names has told them apart.
      (group) =>
        !group.some(({ article }) => article === one.article) && group.some(({ entity }) => isSame(entity, one.entity)),
    )
    const [only] = fitting
    if (only && fitting.length === 1) only.push(one)
    else groups.push([one])
  }
  const place = new Map(known.map((one, index) => [one, index]))
  const first = (group: readonly Known[]): number => Math.min(...group.map((one) => place.get(one) ?? 0))
  return groups.sort((a, b) => first(a) - first(b))
}

function isSame(one: Entity, other: Entity): boolean {
  if (one.type !== other.type) return false
  const [a, b] = [nameWords(one.name), nameWords(other.name)]
  if (a.join(' ') === b.join(' ')) return true
  if (one.type === 'person') return isSamePerson(a, b)
  const [country, otherCountry] = [countryNamed(one.name), countryNamed(other.name)]
  if (country || otherCountry) return country?.name === otherCountry?.name
  return isAcronymOf(one, other) || isAcronymOf(other, one)
}

const nameWords = (name: string): string[] => wordsOf(name).filter((word, at) => at > 0 || word !== 'the')

/** "Lavrov" and "Tayyip Erdogan" beside the full names: the family name is the same, and no given name contradicts. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.at(-1) === long.at(-1) && short.length < long.length && short.every((word) => long.includes(word))
}

/** "NWA" beside "National Water Agency", where one article gives both. */
const isAcronymOf = (short: Entity, full: Entity): boolean =>
  /^[\p{Lu}\d.&-]{2,}$/u.test(short.name) && full.aliases.includes(short.name)

function fullest(entities: readonly Entity[]): Entity {
  const [first, ...rest] = entities
  if (!first) throw new Error('A group of entities is never empty')
  const name = [first, ...rest].reduce((best, { name }) => (isFuller(name, best) ? name : best), first.name)
  const aliases = [...new Set(entities.flatMap((entity) => [entity.name, ...entity.aliases]))].filter(
    (one) => one !== name,
  )
  const actsFor = entities.find((entity) => entity.actsFor !== undefined)?.actsFor
  return {
    ...first,
    name,
    aliases,
    roles: entities.flatMap(({ roles }) => roles),
    ...(actsFor === undefined ? {} : { actsFor }),
  }
}

const isFuller = (name: string, best: string): boolean => {
  const [a, b] = [wordsOf(name).length, wordsOf(best).length]
  return a > b || (a === b && name.length > best.length)
}

function withShared(facts: Facts, sharedOf: ReadonlyMap<Entity, Entity>): Facts {
  const entities = facts.entities.map((entity) => sharedOf.get(entity) ?? entity)
  const ids = new Map(facts.entities.map((entity, at) => [entity.id, entities[at]?.id ?? entity.id]))
  const now = (id: string): string => ids.get(id) ?? id
  return {
    ...facts,
    entities,
    actors: facts.actors.map((actor) => ({ ...actor, entity: now(actor.entity) })),
    mentions: facts.mentions.map((mention) => ({ ...mention, entity: now(mention.entity) })),
    claims: facts.claims.map((claim) => ({ ...claim, entity: claim.entity === null ? null : now(claim.entity) })),
    quantities: facts.quantities.map((quantity) =>
      quantity.owner === undefined ? quantity : { ...quantity, owner: now(quantity.owner) },
    ),
  }
}
