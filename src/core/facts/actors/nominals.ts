/** Reads nominals that a country owns: "the Turkish president", "Syrian troops", "the Israeli government". */
import { sameHead } from './definites.ts'
import { countryNamed, countryOfCapital, countryOfTwoWordDemonym, type Country } from './demonyms.ts'
import type { PersonRole } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'
import { wordsIn, type Words } from './words.ts'

export interface NominalMention {
  readonly first: number
  readonly end: number
  /** Of a person named elsewhere, by entity id … */
  readonly person?: string
  /** … or of a body that nothing names: "Israeli government". */
  readonly body?: string
}

/** Bodies that speak and act for a state. */
const stateBodies = new Set(
  'government military parliament cabinet police army navy authorities regime administration presidency'.split(' '),
)
const soldiers = new Set(['troops', 'forces', 'soldiers', 'military'])
const branches = new Set(['armed', 'military', 'security', 'army', 'government', 'ground', 'naval', 'special', 'air'])

/** An office is looked for among so many roles, which keeps the work linear. */
const surveyed = 200

export interface OfficeContext {
  readonly names: SpanIndex
  /** The person mentioned last for whom the test holds. */
  readonly latest: (fits: (person: string) => boolean) => string | undefined
  readonly rolesOf: ReadonlyMap<string, readonly PersonRole[]>
  readonly roles: readonly PersonRole[]
}

interface Owner {
  readonly end: number
  readonly country: Country
}

/** A demonym, or a country or capital with or without "'s". */
function ownerAt({ words, covering }: SpanIndex, from: number, limit: number): Owner | undefined {
  const word = words[from]
  if (!word?.capital) return undefined
  const two = from + 1 < limit ? countryOfTwoWordDemonym(word.key, words[from + 1]?.key ?? '') : undefined
  if (two && !covering(from + 1)) return { end: from + 2, country: two }
  const span = covering(from)
  if (span && span.first === from && span.type === 'place' && span.end <= limit) {
    const name = wordsIn(words, from, span.end)
      .map((part) => part.key)
      .join(' ')
    const country = countryNamed(name) ?? countryOfCapital(name)
    const possessive = /^['’]s?$/.test(words[span.end]?.token.surface ?? '')
    return country && { end: span.end + (possessive ? 1 : 0), country }
  }
  const { nation } = word.form
  return nation && { end: from + 1, country: nation }
}

/** "Syrian troops", "the Israeli government". */
export function bodyAt(names: SpanIndex, from: number, limit: number): NominalMention | undefined {
  const { words } = names
  const start = words[from]?.token.lower === 'the' ? from + 1 : from
  if (!words[start]?.capital) return undefined
  const owner = ownerAt(names, start, limit)
  if (!owner) return undefined
  let index = owner.end
  while (index < limit && branches.has(words[index]?.token.lower ?? '') && !endsBody(words, index)) index++
  const head = words[index]
  if (!head || index >= limit || !(stateBodies.has(head.token.lower) || soldiers.has(head.token.lower)))
    return undefined
  const adjective = owner.country.name === 'United States' ? 'US' : owner.country.demonyms[0]
  const army = `${adjective} army`
  if (soldiers.has(head.token.lower) && names.entityNamed(army) !== undefined)
    return { first: from, end: index + 1, body: army }
  const noun = soldiers.has(head.token.lower)
    ? 'military'
    : head.token.lower.replace(/^(?:regime|administration|authorities|cabinet)$/, 'government')
  return { first: from, end: index + 1, body: `${adjective} ${noun}` }
}

const endsBody = (words: Words, index: number): boolean => {
  const next = words[index + 1]?.token.lower ?? ''
  return !(stateBodies.has(next) || soldiers.has(next) || branches.has(next))
}

const determiners = new Set(['the', 'his', 'her', 'their'])

/** "the Turkish president", "Turkey's foreign minister", "his Turkish counterpart" without a name behind. */
export function officeAt(context: OfficeContext, from: number, limit: number): NominalMention | undefined {
  const { names, roles, rolesOf } = context
  const { words, covering } = names
  const opener = words[from]?.token.lower ?? ''
  const determined = determiners.has(opener)
  let index = determined ? from + 1 : from
  const owner = ownerAt(names, index, limit)
  if (!owner || (!determined && owner.end === from + 1)) return undefined
  index = owner.end
  while (
    index < limit &&
    index - from < 7 &&
    /^(?:foreign|prime|defen[cs]e|interior|finance|vice|deputy|chief|press|party|opposition)$/.test(
      words[index]?.token.lower ?? '',
    )
  )
    index++
  const head = words[index]
  if (!head?.role || index >= limit || head.token.pos === 'VERB' || head.token.lower.endsWith('s')) return undefined
  const after = words[index + 1]
  if (
    covering(index + 1)?.type === 'person' ||
    after?.role ||
    after?.token.lower === 'of' ||
    (/^(?:['’]s?|-)$/.test(after?.token.surface ?? '') && after?.token.surface === '-')
  )
    return undefined
  if (after?.token.surface === ',' && covering(index + 2)?.type === 'person') return undefined
  const lower = head.token.lower
  const fits = (role: PersonRole): boolean =>
    (lower === 'counterpart' || sameHead(lower, role.head)) && role.role.of === owner.country.name
  const modifiers = wordsIn(words, owner.end, index).map((word) => word.token.lower)
  const named = context.latest((person) => (rolesOf.get(person) ?? []).some((role) => role.first < from && fits(role)))
  const holder =
    named ?? roles.slice(0, surveyed).find(fits)?.person ?? onlyHolder(context, head.token.lower, modifiers)
  return holder === undefined ? undefined : { first: from, end: index + 1, person: holder }
}

/** "Chile's finance minister" where only one finance minister is named, and of no other country. */
function onlyHolder({ roles }: OfficeContext, head: string, modifiers: readonly string[]): string | undefined {
  const holders = new Set<string>()
  for (const { person, role, head: held } of roles.slice(0, surveyed)) {
    const title = role.title.toLowerCase()
    if (role.of === undefined && sameHead(head, held) && modifiers.every((word) => title.includes(word)))
      holders.add(person)
    if (holders.size > 1) return undefined
  }
  return [...holders][0]
}
