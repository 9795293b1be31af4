/** Finds whose a role is: the names beside it, and the one body that "its" and "the federation's" can mean. */
import type { ActorFact, Entity, Span } from '../../facts/facts.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { type AnyMention, mentionsIn } from '../wording/mention-order.ts'
import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import { clean, firstAfter, type Reading, tokensIn, within } from '../reading.ts'
import { isPossessive } from './grammar.ts'

/** In text order: names, and pronouns and nominals whose name is known. */
export function ownersIn(reading: Reading, span: Span): AnyMention[] {
  const found = mentionsIn(reading, span).filter((one, at, all) =>
    one.form === 'name'
      ? !all.some((other, index) => index !== at && other.start <= one.start && other.end > one.end)
      : isTellingMention(reading, one),
  )
  return found.length > 0 ? found : pointedAt(reading, span)
}

/** "the state's" is not Islamic State's, and "the firm's" not the court's. */
function isTellingMention(reading: Reading, { start, end, entity, form }: AnyMention): boolean {
  const known = reading.entities.get(entity)
  if (!known || form === 'pronoun') return known !== undefined
  const noun = /(\p{L}+)$/u.exec(reading.text.slice(start, end))?.[1]?.toLowerCase() ?? ''
  if (known.type === 'organisation') return fitsBody(noun, known)
  return known.type === 'person' || countryNamed(known.name) !== undefined
}

const fitsBody = (noun: string, { name }: Entity): boolean =>
  noun === 'company' || noun === 'firm' ? !publicBody.test(name) : noun !== 'state' && name.toLowerCase().includes(noun)

/** Bodies told again by what they are. */
const bodyNoun =
  /^(?:club|group|federation|union|association|agency|ministry|council|commission|committee|court|bank|university|party|institute|league|department|bureau|authority|front|movement|foundation|museum|society|alliance|coalition|team|charity|board|school|college|hospital|newspaper|station|network|airline|trust|co-?operative|observatory|orchestra|theatre|theater|brewery|mission|corps|guild|chamber|company|firm)$/
/** "The company" is none of these. */
const publicBody =
  /\b(?:Chamber|Ministry|Court|Commission|Council|Committee|Agency|Authority|Department|Office|Bureau|Parliament|Senate|Party|Union|Federation|Association|University|Institute|Police|Army|Government|Foundation|Museum|Service)\b/

function pointedAt(reading: Reading, [start, end]: Span): AnyMention[] {
  const [first, second, third] = tokensIn(reading, [start, end])
  if (!first) return []
  const isIts = first.lower === 'its'
  if (!isIts && !(first.lower === 'the' && bodyNoun.test(second?.lower ?? '') && third && isPossessive(third)))
    return []
  const noun = isIts ? null : (second?.lower ?? '')
  const entity = noun === null ? besideIts(reading, start) : onlyBody(reading, noun, start)
  if (!entity) return []
  return [
    { start, end: (isIts ? first : (second ?? first)).end, entity: entity.id, form: isIts ? 'pronoun' : 'nominal' },
  ]
}

/** "|the Lonn Bank| and its chairman, Ada Lund," or whom the sentence before is about. */
function besideIts(reading: Reading, start: number): Entity | null {
  const joined = / and $/.test(reading.text.slice(0, start).slice(-5))
    ? reading.actorsInOrder[firstAfter(reading.actorsInOrder, start - ' and '.length - 1)]
    : undefined
  const beside = joined?.end === start - ' and '.length ? reading.entities.get(joined.entity) : undefined
  return beside?.type === 'organisation' ? beside : subjectBefore(reading, start)
}

/** Whom the sentence before is about, or the one body of the article that its name calls a museum. */
function onlyBody(reading: Reading, noun: string, start: number): Entity | null {
  const subject = subjectBefore(reading, start)
  if (subject) return fitsBody(noun, subject) ? subject : null
  if (!ownNoun.test(noun)) return null
  const word = new RegExp(String.raw`\b${noun}\b`, 'iu')
  const [only, other] = [...reading.entities.values()].filter(
    ({ type, name }) => type === 'organisation' && word.test(name),
  )
  const isBefore = only !== undefined && (namesOf(reading, only.id)[0]?.start ?? Infinity) < start
  return isBefore && !other && only.name.includes(' ') ? only : null
}
/** Nothing else than a body called so goes by these. */
const ownNoun =
  /^(?:museum|university|observatory|orchestra|theat(?:re|er)|hospital|foundation|institute|federation|chamber|brewery|airline|society|academy|guild|trust)$/

/** The one organisation that the sentence before, in the same paragraph, is about. */
function subjectBefore(reading: Reading, offset: number): Entity | null {
  const { paragraphs, sentences } = reading.analysed
  const paragraph = paragraphs[firstAfter(paragraphs, offset)]
  const at = firstAfter(sentences, offset)
  const [here, before] = [sentences[at], sentences[at - 1]]
  if (!paragraph || !here) return null
  const told = [here, ...(at > paragraph.firstSentence && before ? [before] : [])]
  for (const { start, end } of told) {
    const named = within(reading.actorsInOrder, [start, Math.min(end, offset)])
    const bodies = named.filter(({ type }) => type === 'organisation')
    const [only] = bodies
    if (new Set(bodies.map(({ entity }) => entity)).size > 1) return null
    if (only) return isSubject(reading, start, only) ? (reading.entities.get(only.entity) ?? null) : null
    if (named.length > 0) return null
  }
  return null
}

/** "A team from the Institute arrived": its leader is the team's. */
function isSubject(reading: Reading, from: number, { start, end }: ActorFact): boolean {
  const before = tokensIn(reading, [from, start])
  const verb = tokensIn(reading, [from, end]).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const left = before.findLast(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))
  return !verb && (left === undefined || left.surface === ',' || /^(?:when|while|but|and|that)$/.test(left.lower))
}

const namesByEntity = once(({ actorsInOrder }: Reading) => groupBy(actorsInOrder, ({ entity }) => entity))

/** Where an entity is named, in text order. */
export const namesOf = (reading: Reading, entity: string): readonly ActorFact[] =>
  namesByEntity(reading).get(entity) ?? []

/** The name that a pronoun or nominal stands for, where the article last gave it. */
export function whereNamed(reading: Reading, { start, entity, form }: AnyMention): Span | null {
  if (form === 'name') return null
  const own = namesOf(reading, entity)
  const named = own.findLast((actor) => actor.end <= start) ?? own[0]
  return named ? [named.start, named.end] : null
}

/** A place of the article that "Morvanian" belongs to. */
export function fictionalPlace(reading: Reading, adjective: string): string | null {
  const [stem] = /^\p{Lu}\p{L}{2,}?(?=(?:i?an|ese|ish|n|i)$)/u.exec(adjective) ?? []
  if (stem === undefined) return null
  for (const { type, name } of reading.entities.values())
    if (
      type === 'place' &&
      name !== adjective &&
      /^(?:ia|a|y|o|e|land)?$/.test(name.startsWith(stem) ? name.slice(stem.length) : '-')
    )
      return countryNamed(name)?.name ?? clean(name)
  return null
}

/** Whoever says something in the article is of its time. */
export const speaks = (reading: Reading, { id }: Pick<Entity, 'id'>): boolean =>
  reading.claimsInOrder.some(({ entity }) => entity === id)
