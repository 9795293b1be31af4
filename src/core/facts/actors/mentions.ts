/** Gathers nominal mentions and pronouns, and the bodies ("Israeli government") that only such mentions name. */
import type { Mention } from '../facts.ts'
import { describe } from './descriptions.ts'
import { readDiscourse } from './discourse.ts'
import type { Gender } from './gender-lists.ts'
import { gendersOf } from './genders.ts'
import type { PersonRole } from './person-roles.ts'
import { Phrases } from './phrases.ts'
import { quotedTokens } from './quoted-tokens.ts'
import type { Scene } from './scene.ts'
import type { SpanIndex } from './span-index.ts'

export interface Mentions {
  readonly mentions: readonly Mention[]
  /** Names of bodies to the ids they were given. */
  readonly bodies: ReadonlyMap<string, string>
}

/** Pronouns that speak for a gender as clearly as this settle it. */
const clearLeaning = 0.5

export function gatherMentions(names: SpanIndex, roles: readonly PersonRole[]): Mentions {
  const { words, linking } = names
  const descriptions = describe(names, roles)
  const known = gendersOf(names, descriptions)
  const scene: Scene = {
    names,
    roles,
    descriptions,
    genders: known,
    phrases: new Phrases(names),
    alone: new Map(),
    quoted: quotedTokens(names),
  }
  const first = readDiscourse(scene)
  // Read again where the pronouns told genders that nothing else tells.
  const genders = withLeanings(known, first.leanings)
  const { references } = genders.size === known.size ? first : readDiscourse({ ...scene, genders })
  const bodies = new Map<string, string>()
  const mentions = references.map(({ first, end, form, entity, body }): Mention => ({
    start: words[first]?.token.start ?? 0,
    end: words[end - 1]?.token.end ?? 0,
    entity: entity ?? bodyId(body ?? ''),
    form,
  }))
  return { mentions: mentions.sort((a, b) => a.start - b.start), bodies }

  function bodyId(body: string): string {
    const id = names.entityNamed(body) ?? bodies.get(body) ?? `e${String(linking.drafts.length + bodies.size + 1)}`
    if (names.entityNamed(body) === undefined) bodies.set(body, id)
    return id
  }
}

function withLeanings(known: ReadonlyMap<string, Gender>, leanings: ReadonlyMap<string, number>): Map<string, Gender> {
  const genders = new Map(known)
  for (const [entity, leaning] of leanings)
    if (!genders.has(entity) && Math.abs(leaning) >= clearLeaning) genders.set(entity, leaning > 0 ? 'f' : 'm')
  return genders
}
