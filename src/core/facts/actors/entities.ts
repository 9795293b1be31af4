/** Turns linked names into entities with names, aliases, roles and governments, and adds the mentions that stand for them. */
import type { Entity, Mention, Role } from '../facts.ts'
import { governmentBehind, isActing, isSeatOfPower } from './acting.ts'
import type { Draft } from './entity-linking.ts'
import { isListed, lists } from './lexicon.ts'
import { gatherMentions } from './mentions.ts'
import { personRoles } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'

export function gatherEntities(names: SpanIndex): { entities: Entity[]; mentions: Mention[] } {
  const roles = personRoles(names)
  const { mentions, bodies } = gatherMentions(names, roles)
  const rolesOf = new Map<string, Role[]>()
  for (const { person, role } of roles) {
    const known = rolesOf.get(person)
    if (known) known.push(role)
    else rolesOf.set(person, [role])
  }
  const entities = names.linking.drafts.map((draft) => entityOf(names, draft, distinct(rolesOf.get(draft.id) ?? [])))
  for (const [name, id] of bodies) entities.push({ id, name, type: 'organisation', aliases: [], roles: [] })
  return { entities, mentions: [...mentions] }
}

function entityOf(names: SpanIndex, draft: Draft, roles: readonly Role[]): Entity {
  const { words } = names
  const spans = draft.spans.flatMap((index) => names.spans[index] ?? [])
  const surfaces = [...new Set(spans.map(names.nameOf))]
  const plain = new Set(spans.filter(({ first }) => words[first]?.setting === 'plain').map(names.nameOf))
  const name = spelled(fullest(surfaces.filter((surface) => !isOvergrown(surface, plain))))
  const government = draft.type === 'person' ? undefined : governmentBehind(name)
  const acts =
    government !== undefined &&
    (isSeatOfPower(name) ||
      spans.some((span) => isActing(words, span, names.sentenceOf(span.first)?.endToken ?? span.end)))
  const aliases = surfaces.filter((other) => other !== name)
  return { id: draft.id, name, type: draft.type, aliases, roles, ...(acts ? { actsFor: government } : {}) }
}

/** "Hammers Lonn Bank" of a headline, where the text has "Lonn Bank": a capital of the headline's own begins it. */
const isOvergrown = (surface: string, plain: ReadonlySet<string>): boolean =>
  !plain.has(surface) && [...plain].some((other) => other.includes(' ') && surface.endsWith(` ${other}`))

/** "HIlary" for "Hilary": a slip of the shift key in a given name that everybody knows. */
const spelled = (name: string): string =>
  name.replace(/^\p{Lu}{2}(?=\p{Ll}{2})\p{Ll}+/u, (word) => {
    const right = word.charAt(0) + word.slice(1).toLowerCase()
    return isListed(right, lists.given) && !isListed(word, lists.given) ? right : word
  })

/** The name with the most words, of those the first: acronyms lose against what they stand for, capitals against "Rabat". */
const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => {
    const more = name.split(' ').length - best.split(' ').length
    const isSpelled = best !== name && best === name.toUpperCase() && best.toLowerCase() === name.toLowerCase()
    return more > 0 || (more === 0 && isSpelled) ? name : best
  }, names[0] ?? '')

/** One a title; where one says of what and the other does not, the one that does. */
function distinct(roles: readonly Role[]): Role[] {
  const seen = new Map<string, Role>()
  for (const role of roles) {
    const key = role.title.toLowerCase()
    const before = seen.get(key)
    const told = !before || (before.of === undefined && role.of !== undefined) ? role : before
    seen.set(key, before?.past || role.past ? { ...told, past: true } : told)
  }
  return [...seen.values()]
}
