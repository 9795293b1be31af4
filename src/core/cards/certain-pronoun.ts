/** Tells when a pronoun can stand for nobody but the one that the facts say: whoever else is near it is of the other gender. */
import type { Token } from '../article/analysed-text.ts'
import type { ActorFact } from '../facts/facts.ts'
import { nameKey } from '../facts/actors/demonyms.ts'
import { type Gender, genderOfGivenName, genderOfNoun } from '../facts/actors/gender-lists.ts'
import { lexicon } from '../facts/actors/lexicon.ts'
import type { AnyMention } from './mention-order.ts'
import { firstAfter, isQuoted, type Reading, sentenceAt, tokensIn, within } from './reading.ts'

/** How many sentences back the name may stand. */
const reach = 3

/** A name is what it is; a description that is the person's title is as good as a name. */
export function isCertainMention(reading: Reading, { start, end, entity, form }: AnyMention): boolean {
  if (form === 'name') return true
  if (form === 'pronoun') return isCertainPronoun(reading, start, entity)
  if (reading.entities.get(entity)?.type !== 'person') return fitsKind(reading, { start, end, entity })
  const head = tokensIn(reading, [start, end]).at(-1)
  return head !== undefined && isTitled(reading, entity, head) && isCertainPronoun(reading, start, entity)
}

const noCompany =
  /\b(?:Bank|Exchange|Court|University|College|School|Union|Ministry|Department|Agency|Government|Party|Council|Commission|Committee|League|Association|Collective|Federation|Institute|Police|Army|Navy|Forces?|Parliament|Congress|Senate|Church|Society|Club|Front|Movement|SEC|FTC|FCC|FBI|CIA|EPA|FDA|FAA|IRS|NASA|NATO|EU|UN|IMF|WHO|WTO|OPEC)\b/

/** "the company" is neither a country nor a court. */
function fitsKind(reading: Reading, { start, end, entity }: Pick<AnyMention, 'start' | 'end' | 'entity'>): boolean {
  if (
    !/\b(?:company|firm|carmaker|automaker|maker|retailer|airline|manufacturer)(?:['’]s)?$/i.test(
      reading.text.slice(start, end),
    )
  )
    return true
  const { type, name } = reading.entities.get(entity) ?? { type: 'place', name: '' }
  return type === 'organisation' && !noCompany.test(name)
}

export function isCertainPronoun(reading: Reading, offset: number, entity: string): boolean {
  const type = reading.entities.get(entity)?.type
  const from = scopeOf(reading, offset, entity)
  if (from === null) return false
  if (type !== 'person') return isCertainBody(reading, from, offset, entity)
  const gender = genderOfPronoun(reading, offset)
  const isRival = (other: Gender | undefined): boolean =>
    gender === undefined || other === undefined || other === gender
  const named = within(reading.actorsInOrder, [from, offset]).filter(
    (actor) =>
      actor.type === 'person' &&
      actor.entity !== entity &&
      !isOwner(reading, actor) &&
      !isSpokenOf(reading, actor, entity, offset),
  )
  if (named.some((actor) => isRival(genderOf(reading, actor.entity)))) return false
  return !unnamedPeople(reading, from, offset).some((noun) => isRival(genderOfNoun(noun.lower)))
}

/** The start of the sentence that last names the entity; null where that is too far back. */
function scopeOf(reading: Reading, offset: number, entity: string): number | null {
  const { sentences } = reading.analysed
  const first = sentences[Math.max(0, firstAfter(sentences, offset) - reach)]?.start ?? 0
  const last = within(reading.actorsInOrder, [first, offset]).findLast((actor) => actor.entity === entity)
  return last ? sentenceAt(reading, last.start)[0] : null
}

function isCertainBody(reading: Reading, from: number, offset: number, entity: string): boolean {
  const others = within(reading.actorsInOrder, [from, offset]).filter(
    (actor) => actor.type !== 'person' && actor.entity !== entity,
  )
  const [opener] = within(reading.actorsInOrder, [from, offset])
  return others.length === 0 && opener !== undefined && opener.start - from < 5
}

const genderOfWord = (word: string): Gender | undefined =>
  /^(?:he|him|his|himself)$/i.test(word) ? 'm' : /^(?:she|her|hers|herself)$/i.test(word) ? 'f' : undefined

const genderOfPronoun = (reading: Reading, offset: number): Gender | undefined =>
  genderOfWord(tokensIn(reading, [offset, offset + 8])[0]?.lower ?? '')

/** By the pronouns that stand for them elsewhere, else by title or given name. */
function genderOf(reading: Reading, entity: string): Gender | undefined {
  const told = reading.mentionsInOrder.filter((mention) => mention.entity === entity && mention.form === 'pronoun')
  const count = (gender: Gender): number =>
    told.filter(({ start, end }) => genderOfWord(reading.text.slice(start, end)) === gender).length
  const [masculine, feminine] = [count('m'), count('f')]
  if (masculine !== feminine) return masculine > feminine ? 'm' : 'f'
  for (const { start } of reading.actorsInOrder.filter((actor) => actor.entity === entity)) {
    const [before] = tokensIn(reading, [Math.max(0, start - 20), start]).slice(-1)
    const byTitle = before && genderOfNoun(before.lower.replace(/\.$/, ''))
    if (byTitle) return byTitle
  }
  const [given = '', ...rest] = (reading.entities.get(entity)?.name ?? '').split(' ')
  return rest.length === 0 ? undefined : genderOfGivenName(nameKey(given))
}

/** "Lund's bakery": the owner of what is spoken of. */
const isOwner = (reading: Reading, { end }: ActorFact): boolean =>
  /^['’]s\s+\p{Ll}/u.test(reading.text.slice(end, end + 6))

/** Whom the one in question speaks of stands behind the one who speaks. */
const isSpokenOf = (reading: Reading, { start, end }: ActorFact, entity: string, before: number): boolean =>
  reading.facts.claims.some(
    (claim) =>
      claim.entity === entity &&
      claim.content.some(([from, to]) => from <= start && to >= end && to <= before) &&
      claim.source.some(([from, to]) =>
        within(reading.actorsInOrder, [from, to]).some((actor) => actor.entity === entity),
      ),
  )

/** "The doctor", "his daughter", whom no name explains. */
function unnamedPeople(reading: Reading, from: number, to: number): Token[] {
  const tokens = tokensIn(reading, [from, to])
  return tokens.filter((token, at) => {
    if (token.pos !== 'NOUN' || !isPerson(token) || isQuoted(reading, [token.start, token.end])) return false
    const isKnown = within(reading.mentionsInOrder, [from, to]).some(
      (mention) => mention.start <= token.start && mention.end >= token.end && isTitled(reading, mention.entity, token),
    )
    const near = within(reading.actorsInOrder, [Math.max(from, token.start - 30), token.end + 90])
    const isApposed = near.some(
      (actor) =>
        actor.type === 'person' &&
        (apposition.test(reading.text.slice(token.end, actor.start)) ||
          /^,\s+(?:an?|the)?[\p{L}\s-]*$/u.test(reading.text.slice(actor.end, token.start))),
    )
    const hasArticle = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => determiner.test(lower))
    return !isKnown && !isApposed && hasArticle
  })
}

/** "the minister" of whom the article says that he is one. */
const isTitled = (reading: Reading, entity: string, { lower }: Token): boolean =>
  reading.entities.get(entity)?.roles.some(({ title }) => title.toLowerCase().endsWith(lower)) ?? false

/** "the mayor of Lonn, |Ada Lund". */
const apposition = /^(?:\s(?:of|for|at|in|with)\s[^,.;]{2,60})?,?\s+$/

const determiner = /^(?:the|an?|his|her|their|its|another|one|this|that)$/
const isPerson = ({ lower }: Token): boolean =>
  lexicon().roleNouns.has(lower) || lexicon().personNouns.has(lower) || genderOfNoun(lower) !== undefined
