/** Finds the noun phrases by which an article introduces a person: before the name, behind it, or as "who leads …". */
import type { Token } from '../../article/analysed-text.ts'
import type { ActorFact, Entity } from '../../facts/facts.ts'
import { firstAfter, isHeading, isQuoted, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { namesOf } from './owner.ts'
import {
  articleFor,
  headAt,
  isDeterminer,
  isNominal,
  isOwner,
  isPhraseWord,
  isPossessive,
  isKinOf,
  isRoleNoun,
  readPhrase,
} from './grammar.ts'
import { ledBy, phrasesBehind } from './phrases-behind.ts'
import { asPhrase, type RolePhrase } from './role-phrase.ts'

export function rolePhrases(reading: Reading, entity: Entity): RolePhrase[] {
  return namesOf(reading, entity.id).flatMap((actor) => {
    if (!/\p{Ll}/u.test(actor.surface)) return []
    if (isQuoted(reading, [actor.start, actor.end])) return []
    const [from, to] = sentenceAt(reading, actor.start)
    const before = tokensIn(reading, [from, actor.start])
    const after = tokensIn(reading, [actor.end, to])
    if (isTitleCase(before, after)) return []
    // A heading drops articles and commas: only a title right before the name is sure to be the name's.
    const direct = directly(reading, actor, before, after)
    if (isHeading(reading, actor.start)) return direct ?? []
    const found = [direct, beforeComma(reading, actor, before, after)].filter((phrase) => phrase !== null)
    return [...found, ...phrasesBehind(reading, actor, before, after), ...ledBy(reading, actor, before)]
  })
}

/** "President Lund Speech at Tessaly Foundation": capitals tell nothing there. */
function isTitleCase(before: readonly Token[], after: readonly Token[]): boolean {
  const words = [...before, ...after].filter(({ surface }) => /^\p{L}{4,}/u.test(surface))
  return words.length > 1 && words.every(({ surface }) => /^\p{Lu}/u.test(surface)) && after.length > 1
}

const honorific = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|fr)\.?$/

/** "Railway director Ada Lund", "Morvanian Foreign Minister Ada Lund". */
function directly(
  reading: Reading,
  name: ActorFact,
  before: readonly Token[],
  after: readonly Token[],
): RolePhrase | null {
  let last = before.length - 1
  if (last > 0 && honorific.test(before[last]?.lower ?? '') && before[last]?.lower !== 'professor') last--
  // "agency director General Ada Lund": her rank, not a part of the office.
  if (last > 0 && before[last]?.surface === 'General' && /^\p{Ll}/u.test(before[last - 1]?.surface ?? '')) last--
  const closing = before[last]
  if (!closing || reading.text.slice(closing.end, name.start).includes('\n')) return null
  // "Secretary of State Ada Lund"
  const [beforeOf, of] = [before[last - 2], before[last - 1]]
  const isOf = of?.lower === 'of' && beforeOf !== undefined && isRoleNoun(beforeOf) && /^\p{Lu}/u.test(closing.surface)
  let at = isOf ? last - 2 : headAt(before, last)
  // "presidential nominee Gov. Ada Lund"
  if (isAbbreviated(before[at]) && before[at - 1] && isRoleNoun(before[at - 1] ?? closing)) last = --at
  const head = before[at]
  if (!head || !(isRoleNoun(head) || isKinOf(before.slice(0, at + 1)))) return null
  let first = at
  while (first > 0 && isNominal(before[first - 1] ?? head)) first--
  first = jointFrom(before, first)
  // "University of |Tessaly Student Union president": a name is taken whole.
  const start = before[first]?.start ?? 0
  const covering = reading.actorsInOrder[firstAfter(reading.actorsInOrder, start)]
  const cut = covering && covering.start < start && covering.end <= name.start ? covering : undefined
  if (cut) first = before.findIndex((token) => token.start === cut.start)
  while (/^(?:['’]s?|-|&)$/.test(before[first]?.surface ?? '')) first++
  const opener = before[first - 1]
  const determiner = opener && isDeterminer(opener) ? opener : undefined
  if (determiner && (isOwner(determiner) || before.slice(first, at).some(isPossessive))) first--
  const tokens = before.slice(first, last + 1)
  const phrase = asPhrase(name, { tokens, head, article: articleFor(determiner) })
  const body = bodyBehind(reading, name, after)
  return body ? { ...phrase, body } : phrase
}

/** "Harfang |Chairman and| Chief Executive Ada Lund": two posts of one body, which stands before them. */
function jointFrom(before: readonly Token[], first: number): number {
  const [post, and, next] = before.slice(first - 2 < 0 ? before.length : first - 2, first + 1)
  if (and?.lower !== 'and' || !/^(?:chairman|chairwoman|president|founder|co-founder|owner)$/.test(post?.lower ?? ''))
    return first
  if (!/^(?:chief|ceo|president|managing|director|co-owner)$/.test(next?.lower ?? '')) return first
  let from = first - 2
  while (from > 0 && before[from - 1] !== undefined && isNominal(before[from - 1] as Token)) from--
  return from < first - 2 ? from : first
}

/** "Analyst Ada Lund of Harfang Capital", "Mayor Ada Lund of Velmar" */
function bodyBehind(reading: Reading, name: ActorFact, after: readonly Token[]): ActorFact | null {
  const [link, article] = after
  if (!link || !/^(?:of|from|at|with)$/.test(link.lower)) return null
  const from = article?.lower === 'the' ? article.end : link.end
  const body = reading.actorsInOrder[firstAfter(reading.actorsInOrder, from)]
  const isBody = body?.type === 'organisation' || (body?.type === 'place' && link.lower === 'of')
  return isBody && reading.text.slice(from, body.start).trim() === '' ? body : null
}

const isAbbreviated = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}{1,3}\.$/u.test(token?.surface ?? '')
const isRank = (token: Token | undefined): boolean =>
  token !== undefined && (honorific.test(token.lower) || (/^\p{Lu}/u.test(token.surface) && isRoleNoun(token)))

/** "The federation's treasurer, Ada Lund,": the comma behind the name shows that the two are one. */
function beforeComma(
  reading: Reading,
  name: ActorFact,
  before: readonly Token[],
  after: readonly Token[],
): RolePhrase | null {
  let comma = before.length - 1
  // "Its deputy head, Colonel Ada Lund,"
  while (isRank(before[comma])) comma--
  const [next] = after
  if (before[comma]?.surface !== ',') return null
  if (next && !/^[,.;:()—–-]$/.test(next.surface) && !/^(?:VERB|AUX)$/.test(next.pos)) return null
  let first = comma
  while (first > 0 && isPhraseWord(before[first - 1])) first--
  for (let at = first; at < comma; at++) {
    const [opener, left] = [before[at], before[at - 1]]
    if (!opener || opener.pos === 'ADP' || !(at === first || left?.pos === 'ADP' || isDeterminer(opener))) continue
    const read = readPhrase(reading, before.slice(at, comma), false)
    if (!read) continue
    // "a lawyer for the president, Ada Lund": which of the two she is cannot be told.
    if (read.tokens.some((token) => token.start > read.head.end && isRoleNoun(token) && token.surface === token.lower))
      return null
    return asPhrase(name, read)
  }
  return null
}
