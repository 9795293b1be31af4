/** Finds what a statement can be asked with a gap for, best first: a name, a number, a date on which it turns. */
import type { Clause } from '../clauses/clause.ts'
import { countryOfCapital, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import type { ActorFact, Quantity } from '../../facts/facts.ts'
import { mentionsIn } from '../wording/mention-order.ts'
import { once } from '../once.ts'
import { isPasserBy } from '../events/passing.ts'
import { clean, isInside, isQuoted, type Reading, tokenIndexAt, within } from '../reading.ts'
import { clauseAt, type Statement } from '../clauses/statement.ts'
import { readGroup } from '../wording/verbs.ts'
import { type Gap, gapOfActor, gapOfDate, gapOfNumber, gapOfThing, isWhole } from './gap.ts'
import { placeOf } from './gap-place.ts'

/** Of what gaps are left in: a statement, or what somebody said, whose clause may be hard to read. */
interface GapText extends Pick<Statement, 'span' | 'claims' | 'told'> {
  readonly clause: Clause | null
}

/** A gap asks for nothing but the name, so the name must be one. */
const minConfidence = 0.75

/** Most worth knowing first: what has a name of its own, who, when, how many, which body, where. */
export function gapsOf(reading: Reading, statement: GapText): Gap[] {
  const { span } = statement
  const actors = within(reading.actorsInOrder, span).filter((actor) => isAskable(reading, statement, actor))
  const central = centralEntities(reading)
  const tense = readGroup(statement.clause?.group ?? [])?.tense
  const ofType = (type: ActorFact['type']): (Gap | null)[] =>
    actors
      .filter((actor) => actor.type === type && !central.has(actor.entity))
      .map((actor) => gapOfActor(reading, actor))
  return [
    ...within(
      reading.facts.names.toSorted((a, b) => a.start - b.start),
      span,
    ).map((thing) => gapOfThing(reading, thing)),
    ...ofType('person'),
    ...within(reading.datesInOrder, span).map((date) => gapOfDate(reading, date, tense)),
    ...reading.facts.quantities
      .filter((quantity) => isInside([quantity.start, quantity.end], span) && isTelling(quantity))
      .map((quantity) => gapOfNumber(reading, quantity)),
    ...ofType('organisation'),
    ...ofType('place'),
    ...actors.filter(({ entity }) => central.has(entity)).map((actor) => gapOfActor(reading, actor)),
  ].filter((gap) => gap !== null && isTurnedOn(reading, statement, gap)) as Gap[]
}

/** A day may stand before the clause; all else is asked only where the clause turns on it. */
function isTurnedOn(reading: Reading, { clause, ...statement }: GapText, gap: Gap): boolean {
  if (clause === null) return true

  const place = placeOf(clauseAt(reading, { ...statement, clause }, gap.span) ?? clause, gap.span)
  return place === 'told' || (place === 'lead' && gap.answer.edtf !== undefined)
}

/** A dozen things or fewer are soon guessed. */
const isTelling = ({ value, unit }: Quantity): boolean => value > 12 || !/^\p{Ll}{3,}$/u.test(unit)

/** A name that the rest of the sentence does not tell, outside speech and lists. */
function isAskable(reading: Reading, { span, claims }: GapText, actor: ActorFact): boolean {
  const { entity, start, end } = actor
  if (isQuoted(reading, [start, end]) || isListed(reading, actor) || reading.text.charAt(start - 1) === '(')
    return false
  const again = mentionsIn(reading, span).filter((other) => other.entity === entity && other.start !== start)
  if (again.some(({ form, start: at }) => form !== 'pronoun' || at < start)) return false
  // Who said it is asked by cards of their own; who did it while speaking ("offered", "refused"), here.
  if (claims.some(({ source, kind }) => kind !== 'attitude' && source.some((one) => isInside([start, end], one))))
    return false
  const named = reading.entities.get(entity)
  if (!named || confidenceOf(reading, actor) < minConfidence) return false
  if (!isWhole(reading, [start, end])) return false
  if (actor.type === 'person')
    return clean(named.name).includes(' ') && !(isPasserBy(reading, named) && !isExplained(reading, actor))
  // "Republicans in Congress": there is but one.
  if (/^(?:Congress|Parliament|Senate|House|Cabinet|White House|Capitol Hill)$/.test(actor.surface)) return false
  if (actor.type !== 'place') return true
  if (everywhere.test(named.name)) return false
  const words = reading.text.slice(...span).match(/\p{Lu}\p{Ll}+/gu) ?? []
  return !words.some((word) => [countryOfDemonym(word), countryOfCapital(word)].some((one) => one?.name === named.name))
}

/** "nominee |Ada Lund|", "|Ada Lund|, 58, a director": who passes by once is told with what he is. */
function isExplained(reading: Reading, { start, end }: ActorFact): boolean {
  const before = reading.analysed.tokens[tokenIndexAt(reading, start) - 1]
  const isTitled = before?.pos === 'NOUN' && before.end > start - 3
  return isTitled || /^,\s+(?:\d+,|an?\s|the\s|\p{Ll}+\s\p{Ll})/u.test(reading.text.slice(end, end + 12))
}

/** Where a whole article is at home says nothing. */
const everywhere =
  /^(?:the )?(?:Europe|Asia|Africa|America|West|World|Earth|U\.?S\.?(?:A\.?)?|United States(?: of America)?)$/u

/** A name that opens a sentence is doubted, though the article has it amid others, too. */
const confidenceOf = (reading: Reading, { entity, surface }: ActorFact): number =>
  bestConfidences(reading).get(`${entity} ${surface}`) ?? 0

const bestConfidences = once(({ actorsInOrder }: Reading): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const { entity, surface, confidence } of actorsInOrder) {
    const key = `${entity} ${surface}`
    best.set(key, Math.max(confidence, best.get(key) ?? 0))
  }
  return best
})

/** Whom the whole article is about is guessed easily, so they are asked for last. */
const centralEntities = once(({ actorsInOrder }: Reading): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const actor of actorsInOrder) counts.set(actor.entity, (counts.get(actor.entity) ?? 0) + 1)
  const most = [...counts].filter(([, count]) => count >= 4).toSorted(([, a], [, b]) => b - a)
  return new Set(most.slice(0, 2).map(([entity]) => entity))
})

/** "Poland, X and Estonia": any of them would do. "Lonn, X": the town tells the country. */
function isListed(reading: Reading, { start, end, type }: ActorFact): boolean {
  const { tokens } = reading.analysed
  const next = tokenIndexAt(reading, end)
  const before = tokenIndexAt(reading, start) - 1
  const [after, then] = [tokens[next], tokens[next + 1]]
  // "A's Ada Lund, B's Ola Berg and C's …": the owner's place in the list counts.
  const owner = reading.actorsInOrder.find(
    (actor) => actor.end < start && actor.end > start - 4 && /^['’]s?\s$/.test(reading.text.slice(actor.end, start)),
  )
  const from = owner ? tokenIndexAt(reading, owner.start) - 1 : before
  const [left, further] = [tokens[from], tokens[from - 1]]
  const links = /^(?:and|or|nor|&|\/|-|–|with|versus|v)$/
  const isName = (surface: string | undefined): boolean => /^\p{Lu}/u.test(surface ?? '')
  return (
    links.test(after?.lower ?? '') ||
    links.test(left?.lower ?? '') ||
    (after?.surface === ',' && isName(then?.surface)) ||
    (left?.surface === ',' && (isName(further?.surface) || type === 'place'))
  )
}
