/** Reads nominals that a country owns: "the Turkish president", "Syrian troops", "the Israeli government". */
import { sameHead } from './definites.ts'
import { countryNamed, countryOfCapital, countryOfTwoWordDemonym, type Country } from './demonyms.ts'
import type { PersonRole } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'
import { wordsIn, type Words } from './words.ts'

/** A body that nothing names: "Israeli government". */
export interface OwnedBody {
  readonly first: number
  readonly end: number
  readonly body: string
}

/** An office whose holder is named elsewhere. */
export interface OwnedOffice {
  readonly first: number
  readonly end: number
  readonly country: Country
  /** The noun and what stands before it, in lower case. */
  readonly head: string
  readonly modifiers: readonly string[]
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
export function bodyAt(names: SpanIndex, from: number, limit: number): OwnedBody | undefined {
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
export function officeAt(names: SpanIndex, from: number, limit: number): OwnedOffice | undefined {
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
  const modifiers = wordsIn(words, owner.end, index).map((word) => word.token.lower)
  return { first: from, end: index + 1, country: owner.country, head: head.token.lower, modifiers }
}

/** The person who holds an office, by entity id. */
export function holderOf(context: OfficeContext, { first, country, head, modifiers }: OwnedOffice): string | undefined {
  const { roles, rolesOf } = context
  const fits = (role: PersonRole): boolean =>
    (head === 'counterpart' || sameHead(head, role.head)) && role.role.of === country.name
  const named = context.latest((person) => (rolesOf.get(person) ?? []).some((role) => role.first < first && fits(role)))
  return named ?? roles.slice(0, surveyed).find(fits)?.person ?? onlyHolder(context, head, modifiers)
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
