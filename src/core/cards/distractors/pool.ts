/** What an article offers as wrong answers: its names, the dates in it, and the answers of all its cards. */
import type { Card } from '../../deck/deck.ts'
import type { ActorType, Entity } from '../../facts/facts.ts'
import { genderOfGivenName, type Gender } from '../../facts/actors/gender-lists.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import { pointOf } from '../wording/date-edits.ts'
import { once } from '../once.ts'
import type { DatePoint } from '../wording/date-words.ts'
import { clean, entityInWords, type Reading, upperFirst } from '../reading.ts'
import { isTitleWord } from '../roles/title-words.ts'
import { roleStatements } from '../roles/statement.ts'
import { alikeIndex } from '../choice/word-index.ts'
import { contentWords } from '../wording/words.ts'
import { countryIn, type PersonSort, sortOfRole } from './person-sort.ts'
import { genderTold, isSurelyPerson, type Presence, presenceOf } from './presence.ts'

export interface NamedCandidate {
  readonly id: string
  readonly type: ActorType
  /** As an answer names it: "Sergei Lavrov", "The Kremlin". */
  readonly name: string
  /** All names it has, the fullest first. */
  readonly names: readonly string[]
  /** "Russia’s foreign minister". */
  readonly roles: readonly string[]
  readonly gender?: Gender
  /** What a place is: a town is no rival to a state that speaks. */
  readonly grain?: 'state' | 'capital' | 'other'
  readonly presence: Presence
  /** False for what is called a person without anything that tells one. */
  readonly isSure: boolean
  /** What a person does, by all roles that are not past. */
  readonly sorts: readonly PersonSort[]
  /** The country it is, speaks for or belongs to. */
  readonly country?: string
}

/** A card of another deck, as far as its answer can mislead. */
export type LibraryCard = Pick<Card, 'kind' | 'prompt' | 'answer'>

export interface DistractorPool {
  readonly named: readonly NamedCandidate[]
  readonly dates: readonly (DatePoint & { readonly start: number })[]
  /** The country of most of its roles. */
  readonly home?: string
  /** Null where unknown. */
  readonly published: DatePoint | null
  /** Of the deck itself, accepted or not. */
  readonly cards: readonly Card[]
  readonly library: readonly LibraryCard[]
  /** Names of those who said the same as the given words: each would be right, too. */
  readonly alsoSaid: (words: string) => readonly string[]
}

/** A name found with less trust than this may be none. */
const minTrust = 0.6
/** Words in common of two reports of one claim. */
const sameClaim = 0.34

export function poolOf(reading: Reading, cards: readonly Card[], library: readonly LibraryCard[]): DistractorPool {
  const trust = new Map<string, number>()
  for (const { entity, confidence } of reading.actorsInOrder)
    trust.set(entity, Math.max(trust.get(entity) ?? 0, confidence))
  const named = [...reading.entities.values()].flatMap((entity): NamedCandidate[] => {
    const own = clean(entity.name)
    const isWhole = entity.type !== 'person' || (isFullName(reading, own) && !isCut(reading, entity.id))
    if (!isWhole || (trust.get(entity.id) ?? 0) < minTrust) return []
    const roles = roleStatements(reading, entity)
    const held = heldNow(entity)
    const isPerson = entity.type === 'person'
    const gender = isPerson ? (genderTold(reading, entity) ?? genderOfGivenName(own.split(' ')[0] ?? '')) : undefined
    const country = isPerson
      ? countryOfRoles([...roles.map(({ words }) => words), ...held])
      : countryOf([own, ...(entity.actsFor === undefined ? [] : [entity.actsFor])])
    return [
      {
        id: entity.id,
        type: entity.type,
        name: upperFirst(entityInWords(reading, entity)),
        names: [own, ...entity.aliases.map(clean)],
        roles: roles.map(({ words }) => words),
        presence: presenceOf(reading, entity),
        sorts: isPerson
          ? [...new Set([...roles.map(({ words }) => words), ...held].flatMap((words) => sortOfRole(words) ?? []))]
          : [],
        isSure: !isPerson || isSurelyPerson(reading, entity, roles.length + held.length > 0),
        ...(gender === undefined ? {} : { gender }),
        ...(entity.type === 'place' ? { grain: grainOf(own) } : {}),
        ...(country === undefined ? {} : { country }),
      },
    ]
  })
  const home = mostOf(named.flatMap(({ type, country }) => (type === 'person' ? (country ?? []) : [])))
  return {
    named,
    ...(home === undefined ? {} : { home }),
    dates: reading.datesInOrder.flatMap((date) => {
      const point = pointOf(date)
      return point ? [{ ...point, start: date.start }] : []
    }),
    published: reading.published,
    cards,
    library,
    alsoSaid: (words) => speakersIn(reading)(words),
  }
}

/** "president of Norland", of the article's own time. */
const heldNow = ({ roles }: Entity): string[] =>
  roles.flatMap(({ title, of, past }) => (past ? [] : [of === undefined ? title : `${title} of ${of}`]))

const mostOf = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

const countryOfRoles = (roles: readonly string[]): string | undefined => {
  for (const words of roles) {
    const country = countryIn(words)
    if (country !== undefined) return country
  }
  return undefined
}

/** "Education Ada Lund" was misread: a word of it is part of a title, or stands small elsewhere. */
const isFullName = (reading: Reading, name: string): boolean => {
  const words = name.split(' ')
  return (
    words.length > 1 &&
    /\p{Ll}/u.test(name) &&
    !words.some((word) => /^\p{Lu}/u.test(word) && (isTitleWord(word) || reading.smallWords.has(word.toLowerCase())))
  )
}

/** "Ban Ki|-moon", "Alicia M|achado", "N. Korea": not the whole name of a person. */
const isCut = (reading: Reading, id: string): boolean =>
  reading.actorsInOrder.some(
    ({ entity, end, surface }) =>
      entity === id &&
      (/^[\p{L}\d-]/u.test(reading.text.slice(end, end + 1)) || / \p{Lu}\.?$|\.$|\b\p{Lu}{3,}\b/u.test(surface)) &&
      !/(?:[JS]r)\.$/.test(surface),
  ) || [...(reading.entities.get(id)?.name ?? '').split(' ')].some((word) => countryNamed(word) !== undefined)

const grainOf = (name: string): 'state' | 'capital' | 'other' =>
  countryNamed(name) ? 'state' : countryOfCapital(name) ? 'capital' : 'other'

const countryOf = (names: readonly string[]): string | undefined => {
  for (const name of names)
    for (const word of [name, ...name.split(' ')]) {
      const country = countryNamed(word) ?? countryOfCapital(word) ?? countryOfDemonym(word)
      if (country) return country.name
    }
  return undefined
}

/** The claims' words are read once, when they are first asked for. */
const speakersIn = once((reading: Reading): ((words: string) => readonly string[]) => {
  const claims = reading.claimsInOrder.flatMap(({ content, entity }) => {
    const speaker = entity === null ? undefined : reading.entities.get(entity)
    const said = content.map((span) => reading.text.slice(...span)).join(' ')
    return speaker ? [{ said: contentWords(said), name: clean(speaker.name) }] : []
  })
  const alike = alikeIndex(
    claims.map(({ said }) => said),
    sameClaim,
  )
  return (words) => alike(contentWords(words)).flatMap((at) => claims[at]?.name ?? [])
})

/** Names of several articles stand once; whatever any of them says of a claim counts. */
export function joinPools(pools: readonly DistractorPool[]): DistractorPool {
  const [first, ...rest] = pools
  if (!first) throw new Error('A deck is made from at least one article')
  if (rest.length === 0) return first
  const named = new Map(pools.flatMap((pool) => pool.named).map((one) => [one.id, one]))
  return {
    ...first,
    named: [...named.values()],
    dates: pools.flatMap((pool) => pool.dates),
    alsoSaid: (words) => pools.flatMap((pool) => pool.alsoSaid(words)),
  }
}
