/** Gathers nominal mentions and pronouns, and the bodies ("Israeli government") that only such mentions name. */
import type { Mention } from '../facts.ts'
import { findNominals } from './nominals.ts'
import type { PersonRole } from './person-roles.ts'
import { resolvePronouns, type Gender, type PersonPlace } from './pronouns.ts'
import type { SpanIndex } from './span-index.ts'

export interface Mentions {
  readonly mentions: readonly Mention[]
  /** Names of bodies to the ids they were given. */
  readonly bodies: ReadonlyMap<string, string>
}

/** A nominal looks back over this many mentions of persons, which keeps the work linear in the text. */
const memory = 60

export function gatherMentions(names: SpanIndex, roles: readonly PersonRole[]): Mentions {
  const { words, spans, linking } = names
  const mentions: Mention[] = []
  const add = (first: number, end: number, entity: string, form: Mention['form']): void => {
    mentions.push({ start: words[first]?.token.start ?? 0, end: words[end - 1]?.token.end ?? 0, entity, form })
  }
  const places = spans.map((span, index): PersonPlace => ({
    first: span.first,
    end: span.end,
    entity: linking.draftOf[index]?.id ?? '',
  }))
  const persons = places.filter((_, index) => spans[index]?.type === 'person')
  const bodies = new Map<string, string>()
  const nominals = findNominals(names, roles, latestOf(persons))
  for (const { first, end, person, body } of nominals) {
    const entity = person ?? (body === undefined ? undefined : bodyId(body))
    if (entity === undefined) continue
    add(first, end, entity, 'nominal')
    if (person !== undefined) persons.push({ first, end, entity: person })
  }
  persons.sort((a, b) => a.first - b.first)
  const genders = gendersOf(names)
  const pronouns = resolvePronouns({
    analysed: names.analysed,
    words,
    persons,
    bodies: places.filter((_, index) => spans[index]?.type === 'organisation'),
    genderOf: (entity) => genders.get(entity),
  })
  for (const { token, entity } of pronouns) add(token, token + 1, entity, 'pronoun')
  return { mentions: mentions.sort((a, b) => a.start - b.start), bodies }

  function bodyId(body: string): string {
    const known = names.entityNamed(body) ?? bodies.get(body)
    if (known !== undefined) return known
    const id = `e${String(linking.drafts.length + bodies.size + 1)}`
    bodies.set(body, id)
    return id
  }
}

/** The person named last before a token for whom the test holds; calls come in text order. */
function latestOf(
  persons: readonly PersonPlace[],
): (before: number, fits: (entity: string) => boolean) => string | undefined {
  let next = 0
  const named = [...persons]
  return (before, fits) => {
    while ((named[next]?.end ?? Infinity) <= before) next++
    for (let index = next - 1; index >= Math.max(0, next - memory); index--) {
      const entity = named[index]?.entity
      if (entity !== undefined && fits(entity)) return entity
    }
    return undefined
  }
}

const feminine =
  /^(?:mrs|ms|miss|madam|lady|dame|queen|princess|baroness|countess|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|sister|mother|wife|daughter|actress|duchess|señora)$/
const masculine =
  /^(?:mr|sir|lord|king|prince|baron|spokesman|chairman|congressman|councilman|businessman|brother|father|husband|son|actor|duke|pope)$/

/** Told by a form of address or a role right before the name. */
function gendersOf({ words, spans, linking }: SpanIndex): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>()
  spans.forEach((span, index) => {
    const title = words[span.first - 1]?.token.lower.replace(/\.$/, '') ?? ''
    const gender = feminine.test(title) ? 'f' : masculine.test(title) ? 'm' : undefined
    const draft = linking.draftOf[index]
    if (span.type === 'person' && gender && draft) genders.set(draft.id, gender)
  })
  return genders
}
