/** Tells when "the company", "the agency" can mean no other body than the one that the facts say. */
import type { ActorFact, Span } from '../../facts/facts.ts'
import { once } from '../once.ts'
import { firstAfter, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'
import { classOf } from '../standing/noun-classes.ts'

interface Told {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/** Kinds of body that names seldom tell. */
const business =
  /^(?:company|firm|concern|business|carmaker|automaker|maker|retailer|airline|carrier|manufacturer|insurer|lender|brewer|publisher|supplier|operator|corporation|conglomerate)$/
const noBusiness =
  /\b(?:Bank|Exchange|Court|University|College|School|Union|Ministry|Department|Agency|Government|Party|Council|Commission|Committee|League|Association|Collective|Federation|Institute|Police|Army|Navy|Forces?|Parliament|Congress|Senate|Church|Society|Club|Front|Movement|SEC|FTC|FCC|FBI|CIA|EPA|FDA|FAA|IRS|NASA|NATO|EU|UN|IMF|WHO|WTO|OPEC)\b/
/** One that the article does not name, or that does not exist yet. */
const unnamed =
  /\b(?:an?|another|new|combined|merged|second|two|three|several|other) (?:\p{Ll}+ )?(?:compan(?:y|ies)|firms?)\b/u

export function isCertainBodyTold(reading: Reading, told: Told): boolean {
  const { type, name } = reading.entities.get(told.entity) ?? { type: 'place', name: '' }
  const words = reading.text.slice(told.start, told.end).replace(/^The /, 'the ')
  // "Velmarian troops" says whose they are.
  if (type !== 'organisation') return !business.test(headOf(reading, told))
  if (/\p{Lu}/u.test(words)) return true
  const head = headOf(reading, told)
  if (name.toLowerCase().split(/\s+/).includes(head)) return !isNameOfTwo(reading, head, told.entity)
  if (!business.test(head)) return classOf(head) === 'body' || classOf(head) === 'group'
  return !noBusiness.test(name) && isOnlyBusiness(reading, told)
}

const headOf = (reading: Reading, { start, end }: Told): string =>
  tokensIn(reading, [start, end]).findLast(({ pos }) => pos === 'NOUN')?.lower ?? ''

const isNameOfTwo = ({ entities }: Reading, head: string, own: string): boolean =>
  [...entities.values()].some(
    ({ id, type, name }) => id !== own && type === 'organisation' && name.toLowerCase().split(/\s+/).includes(head),
  )

/** The article is about no other, or no other was told of since its name; where the paragraph does not name it, it is at least the one told of most. */
function isOnlyBusiness(reading: Reading, { start, entity }: Told): boolean {
  const isSame = sameAs(reading, entity)
  const naming = reading.actorsInOrder.findLast((actor) => isSame(actor) && actor.end <= start)
  if (!naming) return false
  const since: Span = [sentenceAt(reading, naming.start)[0], start]
  if (unnamed.test(reading.text.slice(...since))) return false
  const { most, isAlone } = mainBusiness(reading)
  if (most === entity && isAlone) return true
  const isRival = (actor: ActorFact): boolean =>
    isBusiness(actor) && !isSame(actor) && !ownsAnother.test(reading.text.slice(since[0], actor.start))
  if (within(reading.actorsInOrder, since).some(isRival)) return false
  const isOfParagraph = paragraphOf(reading, naming.start) === paragraphOf(reading, start)
  return isOfParagraph || most === entity || opensSentenceBefore(reading, naming, start)
}

/** "Sun" beside "Sun Chandlers" is no other. */
function sameAs({ entities }: Reading, entity: string): (actor: ActorFact) => boolean {
  const name = entities.get(entity)?.name ?? ''
  return (actor) => actor.entity === entity || name.startsWith(`${actor.surface} `)
}

/** "Halden, a unit of |Tarn Holdings|, regrets": whose it is does not act. */
const ownsAnother = /\b(?:subsidiary|unit|division|arm|affiliate|part) of (?:the )?$/u

const opensSentenceBefore = ({ analysed: { sentences } }: Reading, naming: ActorFact, start: number): boolean => {
  const before = sentences[firstAfter(sentences, start) - 1]
  return before !== undefined && naming.start >= before.start && naming.start - before.start <= 'The '.length
}

const paragraphOf = ({ analysed }: Reading, offset: number): number => firstAfter(analysed.paragraphs, offset)
const isBusiness = ({ type, surface }: ActorFact): boolean => type === 'organisation' && !noBusiness.test(surface)

/** Named so much more often than the next, it is what the article is about. */
const muchMore = 2.5

/** The business that the article names most often, the first of equals. */
const mainBusiness = once(({ actorsInOrder }: Reading): { readonly most: string | null; readonly isAlone: boolean } => {
  const counts = new Map<string, number>()
  for (const { entity } of actorsInOrder.filter(isBusiness)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one)
  return { most: first?.[0] ?? null, isAlone: (first?.[1] ?? 0) >= muchMore * (second?.[1] ?? 0) }
})
