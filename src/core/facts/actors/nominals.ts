/** Finds nominal mentions: "the Turkish president", "the spokesman", "Syrian troops", "the Israeli government". */
import { countryNamed, countryOfCapital, countryOfDemonym, countryOfTwoWordDemonym, type Country } from './demonyms.ts'
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

/** Heads that mean the same office: a president is called a leader, a prime minister a premier. */
const sameOffice: ReadonlyMap<string, RegExp> = new Map([
  ['leader', /^(?:leader|president|premier|chancellor|king|emir|dictator|chairman|minister|ruler)$/],
  ['strongman', /^(?:leader|president)$/],
  ['premier', /^(?:premier|minister|pm)$/],
  ['pm', /^(?:premier|minister|pm)$/],
  ['minister', /^(?:minister|premier|pm|fm|secretary)$/],
  ['fm', /^(?:minister|fm)$/],
  ['spokesperson', /^spokes(?:man|woman|person)$/],
  ['chair', /^chair(?:man|woman|person)?$/],
  ['boss', /^(?:boss|ceo|executive|chairman|manager|head|chief)$/],
  ['executive', /^(?:executive|ceo)$/],
  ['ceo', /^(?:executive|ceo)$/],
])
const sameHead = (said: string, held: string): boolean => said === held || (sameOffice.get(said)?.test(held) ?? false)

/** Bodies that speak and act for a state. */
const stateBodies = new Set(
  'government military parliament cabinet police army navy authorities regime administration presidency'.split(' '),
)
const soldiers = new Set(['troops', 'forces', 'soldiers', 'military'])
const branches = new Set(['armed', 'military', 'security', 'army', 'government', 'ground', 'naval', 'special', 'air'])

interface Context extends SpanIndex {
  /** The person named last before a token for whom the test holds. */
  readonly latest: Latest
  readonly rolesOf: ReadonlyMap<string, readonly PersonRole[]>
  readonly roles: readonly PersonRole[]
}

export type Latest = (before: number, fits: (person: string) => boolean) => string | undefined

export function findNominals(names: SpanIndex, roles: readonly PersonRole[], latest: Latest): NominalMention[] {
  const { analysed, words, covering } = names
  const rolesOf = new Map<string, PersonRole[]>()
  for (const role of roles) rolesOf.set(role.person, [...(rolesOf.get(role.person) ?? []), role])
  const context: Context = { ...names, roles, rolesOf, latest }
  const found: NominalMention[] = []
  for (const sentence of analysed.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken;) {
      const mention = covering(index)
        ? undefined
        : (bodyAt(context, index, sentence.endToken) ?? officeAt(context, index, sentence.endToken))
      if (mention) found.push(mention)
      index = mention?.end ?? covering(index)?.end ?? index + 1
    }
  }
  return found.filter(({ first, end }) => words[first] && !covering(end - 1))
}

interface Owner {
  readonly end: number
  readonly country: Country
}

/** A demonym, or a country or capital with or without "'s". */
function ownerAt({ words, covering }: Context, from: number, limit: number): Owner | undefined {
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
  const country = countryOfDemonym(word.key)
  return country && { end: from + 1, country }
}

/** "Syrian troops", "the Israeli government". */
function bodyAt(context: Context, from: number, limit: number): NominalMention | undefined {
  const { words } = context
  const start = words[from]?.token.lower === 'the' ? from + 1 : from
  if (!words[start]?.capital) return undefined
  const owner = ownerAt(context, start, limit)
  if (!owner) return undefined
  let index = owner.end
  while (index < limit && branches.has(words[index]?.token.lower ?? '') && !endsBody(words, index)) index++
  const head = words[index]
  if (!head || index >= limit || !(stateBodies.has(head.token.lower) || soldiers.has(head.token.lower)))
    return undefined
  const adjective = owner.country.name === 'United States' ? 'US' : owner.country.demonyms[0]
  const army = `${adjective} army`
  if (soldiers.has(head.token.lower) && context.entityNamed(army) !== undefined)
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

/** "the president", "the Turkish president", "Turkey's foreign minister", "his Turkish counterpart" without a name behind. */
function officeAt(context: Context, from: number, limit: number): NominalMention | undefined {
  const { words, roles, rolesOf, covering } = context
  const opener = words[from]?.token.lower ?? ''
  const determined = determiners.has(opener)
  let index = determined ? from + 1 : from
  const owner = ownerAt(context, index, limit)
  if (owner) index = owner.end
  if (!determined && !(owner && owner.end > from + 1)) return undefined
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
  if (!owner && opener !== 'the') return undefined
  const lower = head.token.lower
  const fits = (role: PersonRole): boolean =>
    (lower === 'counterpart' ? owner !== undefined : sameHead(lower, role.head)) &&
    (!owner || role.role.of === owner.country.name)
  const named = context.latest(from, (person) =>
    (rolesOf.get(person) ?? []).some((role) => role.first < from && fits(role)),
  )
  const holder = named ?? (owner && roles.find(fits)?.person)
  return holder === undefined ? undefined : { first: from, end: index + 1, person: holder }
}
