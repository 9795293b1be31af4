/** Tells who has a part in an article and is surely a person: the dead, the merely named, ships and firms have none. */
import type { ActorFact, Entity } from '../../facts/facts.ts'
import type { Gender } from '../../facts/actors/gender-lists.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { nameKey } from '../../facts/actors/demonyms.ts'
import { pointOf } from '../wording/date-edits.ts'
import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import { clean, type Reading, sentenceAt, tokenIndexAt, within } from '../reading.ts'

/** A speaker is quoted or reported; an actor does something at the article's time or holds an office then. */
export type Presence = 'speaker' | 'actor' | 'named'

interface Index {
  readonly speakers: ReadonlySet<string>
  /** Of any claim, an attitude that the article tells of included. */
  readonly holders: ReadonlySet<string>
  readonly namings: ReadonlyMap<string, readonly ActorFact[]>
  readonly pronouns: ReadonlyMap<string, readonly string[]>
}

const indexOf = once((reading: Reading): Index => {
  const { claims, mentions } = reading.facts
  const pronouns = groupBy(
    mentions.filter(({ form }) => form === 'pronoun'),
    ({ entity }) => entity,
  )
  return {
    speakers: new Set(claims.flatMap(({ entity, kind }) => (kind === 'attitude' ? [] : (entity ?? [])))),
    holders: new Set(claims.flatMap(({ entity }) => entity ?? [])),
    namings: groupBy(reading.actorsInOrder, ({ entity }) => entity),
    pronouns: new Map(
      [...pronouns].map(([entity, all]) => [
        entity,
        all.map(({ start, end }) => reading.text.slice(start, end).toLowerCase()),
      ]),
    ),
  }
})

export function presenceOf(reading: Reading, entity: Entity): Presence {
  const { speakers, holders, namings } = indexOf(reading)
  if (speakers.has(entity.id)) return 'speaker'
  const names = namings.get(entity.id) ?? []
  if (names.some((name) => isOfDead(reading, name))) return 'named'
  const holdsOffice = entity.roles.some(({ past }) => past !== true)
  return holders.has(entity.id) ||
    (holdsOffice && names.some((name) => isOfNow(reading, name))) ||
    names.some((name) => isActing(reading, name))
    ? 'actor'
    : 'named'
}

const dies =
  /^(?:,[^.,]{1,60},)? (?:died|(?:was|were|had been) (?:killed|shot|murdered|assassinated|executed|hanged|buried))\b|^['’]s? (?:death|assassination|murder|killing|funeral|killer|assassin|grave|memory|legacy|ghost)\b/
const ofDead =
  /\b(?:assassin\p{Ll}*|killers?|murder\p{Ll}*|death|killing|memory|legacy|grave|portrait|statue)(?: of)? $/u

function isOfDead({ text }: Reading, { start, end }: ActorFact): boolean {
  return dies.test(text.slice(end, end + 90)) || ofDead.test(text.slice(Math.max(0, start - 40), start))
}

/** In years: a sentence about earlier ones tells of the past. */
const recent = 1

function isOfNow(reading: Reading, { start }: ActorFact): boolean {
  const now = reading.published?.year ?? null
  const years = within(reading.datesInOrder, sentenceAt(reading, start)).flatMap((date) => pointOf(date)?.year ?? [])
  return now === null || years.every((year) => year >= now - recent)
}

/** "Ada Lund opened …", but not "Ada Lund was shot". */
function isActing(reading: Reading, name: ActorFact): boolean {
  const next = reading.analysed.tokens[tokenIndexAt(reading, name.end)]
  return next?.pos === 'VERB' && isOfNow(reading, name)
}

const courtesy = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Justice|Father|Sister|Bishop|Rabbi|Imam)\.? $/
const heOrShe = /^(?:he|she|him|her|his|hers|himself|herself)$/
const ofFirm =
  /^,? (?:Inc|Co|Cos|Corp|Ltd|LLC|LLP|PLC|plc|AG|SA|Group|Securities|Holdings)\b|^ & |^['’]s? (?:shares?|stock|profits?|earnings|sales|revenues?|board|stores?|spokes\p{L}+|chairman|chairwoman|chief executive|crew|deck|hull|captain)\b/u
const firmName = /\b(?:Inc|Co|Cos|Corp|Ltd|LLC|PLC|plc|Group|Securities|Holdings|& Co)\.?$|&/
const atFirm =
  /\b(?:the|aboard|USS|HMS|RMS|ship|ferry|carrier|vessel|boat|brand|company|firm|maker|label|cereal) $|\b(?:analyst|economist|strategist|trader|spokesman|spokeswoman|president|chairman|director|shares|stock|work(?:s|ed|ing)?) (?:at|with|of|for|in) $/i

/** As the article's own pronouns tell it. */
export function genderTold(reading: Reading, { id }: Entity): Gender | undefined {
  const said = indexOf(reading).pronouns.get(id) ?? []
  const isShe = said.some((word) => /^(?:she|hers?|herself)$/.test(word))
  const isHe = said.some((word) => /^(?:he|his|him|himself)$/.test(word))
  return isShe === isHe ? undefined : isShe ? 'f' : 'm'
}

/** A given name, a role, a courtesy title or "she" tells a person; what is written as firms and ships are is none. */
export function isSurelyPerson(reading: Reading, entity: Entity, hasRole: boolean): boolean {
  const { speakers, namings, pronouns } = indexOf(reading)
  const names = namings.get(entity.id) ?? []
  const said = pronouns.get(entity.id) ?? []
  const [given = '', ...rest] = clean(entity.name).split(' ')
  const isThing =
    firmName.test(entity.name) ||
    said.some((word) => /^its?$/.test(word)) ||
    names.some(
      ({ start, end }) =>
        ofFirm.test(reading.text.slice(end, end + 40)) ||
        atFirm.test(reading.text.slice(Math.max(0, start - 40), start)),
    )
  if (isThing) return false
  return (
    hasRole ||
    said.some((word) => heOrShe.test(word)) ||
    lexicon().given.has(nameKey(given)) ||
    names.some(({ start }) => courtesy.test(reading.text.slice(Math.max(0, start - 12), start))) ||
    (speakers.has(entity.id) && entity.aliases.includes(rest.at(-1) ?? ''))
  )
}
