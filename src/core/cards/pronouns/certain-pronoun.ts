/** Tells when a pronoun can stand for nobody but the one that the facts say: whoever else is near it is of the other gender. */
import type { ActorFact, Span } from '../../facts/facts.ts'
import { nameKey } from '../../facts/actors/demonyms.ts'
import { type Gender, genderOfGivenName, genderOfNoun } from '../../facts/actors/gender-lists.ts'
import { isCertainBodyTold } from '../antecedents/certain-body.ts'
import { groupBy } from '../group-by.ts'
import type { AnyMention } from '../wording/mention-order.ts'
import { once } from '../once.ts'
import { firstAfter, isHeading, isQuoted, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'
import { isTitled, unnamedPeople } from './unnamed-people.ts'

/** How many sentences back the name may stand; further, where pronouns carry it on. */
const reach = 3
const longReach = 8
/** So many sentences without a word of whom they carry on break the thread. */
const maxGap = 2

/** A name is what it is; a description that is the person's title is as good as a name. */
export function isCertainMention(reading: Reading, { start, end, entity, form }: AnyMention): boolean {
  if (form === 'name') return true
  if (form === 'pronoun') return isCertainPronoun(reading, start, entity)
  if (reading.entities.get(entity)?.type !== 'person') return isCertainBodyTold(reading, { start, end, entity })
  const head = tokensIn(reading, [start, end]).at(-1)
  return head !== undefined && isTitled(reading, entity, head) && isCertainPronoun(reading, start, entity)
}

export function isCertainPronoun(reading: Reading, offset: number, entity: string): boolean {
  const type = reading.entities.get(entity)?.type
  const from = scopeOf(reading, offset, entity)
  if (from === null) return false
  if (type !== 'person') return isCertainBody(reading, from, offset, entity)
  const isOther = (actor: ActorFact): boolean => !isSpokenOf(reading, actor, entity, offset)
  return !hasRival(reading, [from, offset], entity, genderOfPronoun(reading, offset), isOther)
}

/** Somebody else of that gender, named or not, stands there, for whom a pronoun could stand. */
export function hasRival(
  reading: Reading,
  span: Span,
  entity: string,
  gender: Gender | undefined,
  isOther: (actor: ActorFact) => boolean,
): boolean {
  const isRival = (other: Gender | undefined): boolean =>
    gender === undefined || other === undefined || other === gender
  const named = within(reading.actorsInOrder, span).filter(
    (actor) => actor.type === 'person' && actor.entity !== entity && !isOwner(reading, actor) && isOther(actor),
  )
  if (named.some((actor) => isRival(isShared(reading, actor) ? undefined : genderOf(reading, actor.entity))))
    return true
  const others = within(reading.mentionsInOrder, span).filter(
    ({ start, end, form, entity: other }) => form === 'pronoun' && other !== entity && !isQuoted(reading, [start, end]),
  )
  if (others.some(({ start, end }) => gender !== undefined && genderOfWord(reading.text.slice(start, end)) === gender))
    return true
  return unnamedPeople(reading, ...span).some((noun) => isRival(genderOfNoun(noun.lower)))
}

/** The start of the sentence that last names the entity; null where that is too far back. */
function scopeOf(reading: Reading, offset: number, entity: string): number | null {
  const { sentences } = reading.analysed
  const at = firstAfter(sentences, offset)
  const start = (back: number): number => sentences[Math.max(0, at - back)]?.start ?? 0
  const near = within(reading.actorsInOrder, [start(reach), offset]).findLast((actor) => actor.entity === entity)
  if (near) return sentenceAt(reading, near.start)[0]
  if (reading.entities.get(entity)?.type !== 'person') return null
  const far = within(reading.actorsInOrder, [start(longReach), offset]).findLast((actor) => actor.entity === entity)
  return far && isCarriedOn(reading, [far.end, offset], entity) ? sentenceAt(reading, far.start)[0] : null
}

/** Never lost from sight for long, and no heading between; what others say in quotation marks does not count. */
function isCarriedOn(reading: Reading, [from, to]: Span, entity: string): boolean {
  const passed = within(reading.analysed.sentences, [from, sentenceAt(reading, to)[1]]).filter(
    ({ start, end }) => !isQuoted(reading, [start, end]),
  )
  const isTold = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    within(reading.mentionsInOrder, [start, end]).some((mention) => mention.entity === entity)
  let gap = 0
  for (const sentence of passed) {
    gap = isTold(sentence) ? 0 : gap + 1
    if (gap >= maxGap || isHeading(reading, sentence.start)) return false
  }
  return true
}

function isCertainBody(reading: Reading, from: number, offset: number, entity: string): boolean {
  const others = within(reading.actorsInOrder, [from, offset]).filter(
    (actor) => actor.type !== 'person' && actor.entity !== entity,
  )
  const [opener] = within(reading.actorsInOrder, [from, offset])
  return others.length === 0 && opener !== undefined && opener.start - from < 5
}

export const genderOfWord = (word: string): Gender | undefined =>
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

/** "Lund" alone, where the article tells of two people of that name. */
function isShared(reading: Reading, { surface }: ActorFact): boolean {
  if (surface.includes(' ')) return false
  return (peopleByLastName(reading).get(surface)?.length ?? 0) > 1
}

const peopleByLastName = once(({ entities }: Reading) =>
  groupBy(
    [...entities.values()].filter(({ type }) => type === 'person'),
    ({ name }) => name.split(' ').at(-1),
  ),
)

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
