/** A person's roles as the article states them, each with its owner: an office of which the article does not say whose it is gives none. */
import type { ActorFact, Entity, Span } from '../../facts/facts.ts'
import { openWords } from '../standing/open-words.ts'
import { clean, firstAfter, hull, type Reading, sentenceAt, within } from '../reading.ts'
import { speaks } from './owner.ts'
import { rolePhrases } from './phrases.ts'
import type { RolePhrase } from './role-phrase.ts'
import { pointOf } from '../wording/date-edits.ts'
import type { WordedRole } from './worded-role.ts'
import { seatsOf } from './seat.ts'
import { wordRole } from './wording.ts'

export interface RoleStatement extends WordedRole {
  /** Phrase and name together. */
  readonly span: Span
  readonly name: ActorFact
  /** The article itself says "a spokesman": one of several. */
  readonly isOneOfSeveral: boolean
  readonly isPast: boolean
}

const memo = new WeakMap<Reading, Map<string, readonly RoleStatement[]>>()

/** In text order. */
export function roleStatements(reading: Reading, entity: Entity): readonly RoleStatement[] {
  const known = memo.get(reading) ?? new Map<string, readonly RoleStatement[]>()
  memo.set(reading, known)
  const found = known.get(entity.id) ?? withoutOver(readStatements(reading, entity))
  known.set(entity.id, found)
  return found
}

const readStatements = (reading: Reading, entity: Entity): RoleStatement[] =>
  entity.type === 'person'
    ? [
        ...seatsOf(reading, entity).map(({ worded, name }) => ({
          ...worded,
          span: hull(worded.phrase, [name.start, name.end]),
          name,
          isOneOfSeveral: true,
          isPast: false,
        })),
        ...rolePhrases(reading, entity).flatMap((phrase) => statement(reading, entity, phrase) ?? []),
      ].sort((a, b) => a.name.start - b.name.start)
    : []

/** "tech aide Ada Lund" of a headline is the "former technology aide" of the text. */
const withoutOver = (all: readonly RoleStatement[]): readonly RoleStatement[] =>
  all.filter(
    ({ isPast, owner, title }) =>
      isPast ||
      !all.some(
        (over) => over.isPast && over.owner === owner && over.title.split(' ').at(-1) === title.split(' ').at(-1),
      ),
  )

const maxRoleChars = 90
/** Did not hold at the article's time, or not yet, or belongs to somebody who is dead. */
const notNow =
  /\b(?:late|then|future|incoming|would-be|designated?|elect|deceased|outgoing|ousted|onetime|one-time|self-styled|self-proclaimed|alleged|suspected|acting)\b/i
/** "a member of the order all his life, was arrested after leaving it": no longer. */
const hasLeft =
  /\b(?:(?:after|since) (?:leaving|quitting|resigning|defecting|being (?:fired|sacked|dismissed|expelled|ousted))|who (?:left|quit|resigned|defected))\b/
/** "She declined and |has since left| the network": told a few sentences on. */
const leftSince =
  /\b(?:ha[sd] since|has now) (?:left|quit|resigned|departed|retired|stepped down|been (?:fired|dismissed|sacked))\b/
const leftSinceReach = 4

function hasLeftSince({ text, analysed: { sentences } }: Reading, { start, surface }: ActorFact): boolean {
  const at = firstAfter(sentences, start)
  const family = surface.split(' ').at(-1) ?? surface
  return sentences.slice(at, at + leftSinceReach).some((sentence) => {
    const told = text.slice(sentence.start, sentence.end)
    return leftSince.test(told) && (/^\W*(?:She|He)\b/.test(told) || told.includes(family))
  })
}

/** "Ada Lund, chairman and chief executive, resigned", "its treasurer, Ada Lund, resigned": from that day on, nobody can say so. */
const leaves =
  /^(?:,(?:[^.;]{1,90}?,)?)? (?:(?:has|had|have|will|abruptly|suddenly) )*(?:resign(?:s|ed)?|quits?|retire[sd]?|step(?:s|ped|ping) down|stood down|(?:was|were|is|been|be) (?:(?:abruptly|suddenly) )?(?:fired|ousted|dismissed|sacked|removed|forced (?:out|to (?:step down|resign))))\b/
const notNowBefore = /\b(?:then|late|future|next|ousted|outgoing|ex)[ -]+$/i

/** At the time of the article; null where it is told of another time, or nobody can say. */
export function timeOfRole(reading: Reading, entity: Entity, phrase: RolePhrase): 'past' | 'now' | null {
  const { name, words } = phrase
  const own = reading.text.slice(...words)
  const before = reading.text.slice(Math.max(0, words[0] - 14), words[0])
  if (notNow.test(own) || notNowBefore.test(before)) return null
  if (isHistory(reading, entity, name)) return null
  const sentence = sentenceAt(reading, name.start)
  if (hasLeft.test(reading.text.slice(...sentence)) || leaves.test(reading.text.slice(name.end, sentence[1])))
    return null
  if (hasLeftSince(reading, name)) return null
  if (phrase.past === true || /\b(?:former(?:ly)?|ex|retired)\b/i.test(own) || /\bformer +$/i.test(before))
    return 'past'
  return isPastByFacts(entity, phrase.head) ? null : 'now'
}

function statement(reading: Reading, entity: Entity, phrase: RolePhrase): RoleStatement | null {
  const { name, body = name, article } = phrase
  const time = timeOfRole(reading, entity, phrase)
  if (time === null) return null
  const isPast = time === 'past'
  const read = wordRole(reading, entity, phrase, isPast)
  const worded = read && {
    ...read,
    words: (phrase.past && !/^former /.test(read.words) ? 'former ' : '') + tidied(read.words),
  }
  if (!worded || worded.words.length > maxRoleChars || worded.words.includes(clean(entity.name))) return null
  if (openWords(`Who is ${worded.words} in Lonn`).length > 0 || isDoubled.test(worded.words)) return null
  return {
    ...worded,
    span: hull(worded.phrase, [name.start, name.end], [body.start, body.end]),
    name,
    isOneOfSeveral: article === 'a',
    isPast,
  }
}

/** "the late", "longtime", "until 2019", or the article tells of the death: the facts see more than the phrase itself. */
const isPastByFacts = ({ roles }: Entity, { lower }: RolePhrase['head']): boolean => {
  const head = lower.replace(/\.$/, '')
  return roles.some(({ past, title }) => past && title.toLowerCase().replace(/\.$/, '').endsWith(head))
}

/** "at Tarn University in Ada Lund's district" says enough without whose district it is; "the U.N" lost its stop. */
const tidied = (words: string): string =>
  words
    .replace(/(?<= .*) in (?:\p{Lu}[^ ]* )*\p{Lu}[^ ]*['’]s? \p{Ll}+$/u, '')
    .replace(/\b(?:\p{Lu}\.)+\p{Lu}$/u, '$&.')

/** A sentence about years long before the article tells who somebody was then. */
function isHistory(reading: Reading, entity: Entity, { start }: ActorFact): boolean {
  const now = reading.published?.year ?? null
  const sentence = sentenceAt(reading, start)
  const years = yearsIn(reading, sentence)
  // Without a date of publication any year may be long ago.
  if (now === null) return years.length > 0
  if (years.length > 0) return years.some((year) => year < now - 1)
  return (
    !speaks(reading, entity) && yearsIn(reading, sentenceBefore(reading, sentence)).some((year) => year < now - longAgo)
  )
}

/** In years: an account that goes so far back does not return to the present with the next sentence. */
const longAgo = 5

const yearsIn = (reading: Reading, span: Span): number[] =>
  within(reading.datesInOrder, span).flatMap((date) => pointOf(date)?.year ?? [])

/** Empty at the start of a paragraph. */
function sentenceBefore({ text, analysed }: Reading, [start]: Span): Span {
  const before = analysed.sentences[firstAfter(analysed.sentences, start) - 1]
  return before && !text.slice(before.end, start).includes('\n') ? [before.start, before.end] : [start, start]
}

/** "the Lonn Lonn Board": a name put in beside itself. */
const isDoubled = /\b(\p{L}{2,}) \1\b|\b(\p{Lu}\S+ \p{Lu}\S+)\b.*\b\2\b/u
