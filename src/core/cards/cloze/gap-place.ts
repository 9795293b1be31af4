/** Tells where in its clause a gap falls: on what the clause turns on, or on what it mentions in passing. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { genderOfNoun } from '../../facts/actors/gender-lists.ts'
import { type Clause, isVerb, readClause } from '../clauses/clause.ts'

/** `told`: who does it, to whom, what or how much; `lead`: a phrase before the subject; `passing`: an affiliation, an owner, an aside, a clause behind the main one. */
export type Place = 'told' | 'lead' | 'passing'

export function placeOf({ subject, group, rest }: Clause, gap: Span): Place {
  const opens = subject[0] ?? group[0]
  if (!opens || gap[1] <= opens.start) return 'lead'
  const verb = group.at(-1)
  if (verb && gap[0] >= verb.end) return isTold(rest, gap, verb) ? 'told' : 'passing'
  return isWho(subject, gap) ? 'told' : 'passing'
}

/** The subject itself, or what its head is of: "the death of |Ada Lund|", but no "scholars at the |Lund Institute|". */
function isWho(subject: readonly Token[], gap: Span): boolean {
  const [before, behind] = around(subject, gap)
  if (isOwner(behind[0])) return false
  const link = before.findIndex(({ pos }) => pos === 'ADP')
  if (link < 0) return !before.some(({ pos }) => pos === 'PUNCT' || pos === 'SCONJ') || before.at(-1)?.surface === ','
  const head = before[link - 1]
  const isLinked = before.slice(link + 1).every(({ pos }) => pos !== 'ADP' && pos !== 'PUNCT')
  return (
    isLinked &&
    head?.pos === 'NOUN' &&
    !isOfPeople(head) &&
    /^(?:of|by|against|on|between)$/.test(before[link]?.lower ?? '')
  )
}

/** "members", "the mayor", "a group": whose they are says nothing of what they did. */
const isOfPeople = ({ lemma, lower }: Token): boolean =>
  [lemma, lower].some(
    (word) => lexicon().roleNouns.has(word) || lexicon().personNouns.has(word) || genderOfNoun(word) !== undefined,
  ) ||
  /^(?:member|group|team|board|people|part|side|head|end|centre|center|home|resident|user|scholar|expert)s?$/.test(
    lower,
  )

/** How many phrases may stand between the verb and what it is asked for. */
const maxLinks = 2

/** In the verb's own complements, before anything that begins another clause or an aside. */
function isTold(rest: readonly Token[], gap: Span, verb: Token): boolean {
  const [before, behind] = around(rest, gap)
  if (isOwner(behind[0]) && !/^\d/.test(behind[1]?.surface ?? '')) return false
  const that = before.findIndex(({ lower }) => lower === 'that')
  if (that === 0) return isToldIn(readClause(rest.slice(1)), gap)
  const way = withoutApposition(before, behind)
  return !isAffiliation(way) && !way.some((_, at) => opensAside(way, at, verb)) && countLinks(way) <= maxLinks
}

/** "kinder words for Ada Lund of |the Lonn Post|" */
const isAffiliation = (way: readonly Token[]): boolean => {
  const link = way.at(-1)?.pos === 'DET' ? way.length - 2 : way.length - 1
  return /^(?:of|from|at|with)$/.test(way[link]?.lower ?? '') && way[link - 1]?.pos === 'PROPN'
}

const isToldIn = (clause: Clause | null, gap: Span): boolean => clause !== null && placeOf(clause, gap) === 'told'

const maxResultWords = 6
/** "a commissioner, |Ada Lund|", and what comes of it in figures: "…, killing |forty| people", "…, with a turnout of |forty| voters". */
function withoutApposition(before: readonly Token[], behind: readonly Token[]): readonly Token[] {
  const comma = before.findLastIndex(({ surface }) => surface === ',')
  if (comma < 0) return before
  const aside = before.slice(comma + 1).filter(({ lower }) => !rough.test(lower))
  const isApposed = aside.length === 0 && before[comma - 1]?.pos === 'NOUN'
  const isOfThings = /^(?:NOUN|ADJ|SYM)$/.test(behind[0]?.pos ?? '')
  const isResult =
    isOfThings &&
    ((aside.length === 1 && aside[0]?.lower.endsWith('ing') === true) ||
      (/^(?:with|at|for)$/.test(aside[0]?.lower ?? '') && aside.length <= maxResultWords && !aside.some(isVerb)))
  return isApposed || isResult ? before.slice(0, comma) : before
}

const rough =
  /^(?:about|around|roughly|nearly|almost|some|over|more|fewer|less|than|at|least|most|up|to|as|many|much|an|estimated|approximately|only|just)$/

const around = (tokens: readonly Token[], [start, end]: Span): readonly [readonly Token[], readonly Token[]] => [
  tokens.filter((token) => token.end <= start),
  tokens.filter((token) => token.start >= end),
]

/** "’s spokeswoman" behind it. */
const isOwner = (next: Token | undefined): boolean => /^['’]s?$/.test(next?.surface ?? '')

/** Prepositions, without those that belong to the verb ("handed over") or to a rough number ("up to"). */
const countLinks = (way: readonly Token[]): number =>
  way.filter(({ pos, lower }, at) => pos === 'ADP' && !(at === 0 && particle.test(lower)) && !rough.test(lower)).length
const particle = /^(?:up|out|off|over|down|away|back)$/

const clauseOpener =
  /^(?:who|which|whose|whom|where|when|while|because|although|though|if|unless|until|since|whereas|including|like|unlike|especially|particularly|such|citing|amid|despite|alongside|after|before|that)$/

/** A comma, a second verb, a clause or a participle behind a noun. */
function opensAside(way: readonly Token[], at: number, verb: Token): boolean {
  const [token, before, next] = [way[at], way[at - 1], way[at + 1]]
  if (!token) return false
  if (/^[;:(—–]$|^--$/.test(token.surface) || clauseOpener.test(token.lower)) return true
  // "a small, quiet town"
  if (token.surface === ',') return !(before?.pos === 'ADJ' && next?.pos === 'ADJ')
  // "as much as 15 %", "by as many as forty"
  if (token.lower === 'as' || token.lower === 'than')
    return ![before, next].some((one) => amount.test(one?.lower ?? ''))
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return false
  // "began raising", "charged with taking", "plans to reforest": the verb goes on.
  return !(
    before === undefined ||
    before.start < verb.end ||
    /^(?:ADP|PART|VERB|AUX|ADV)$/.test(before.pos) ||
    before.lower === 'to' ||
    isReduced(token, next)
  )
}

const amount = /^(?:many|much|more|fewer|less)$/

/** "a blog written by", "a man named" */
const isReduced = (token: Token, next: Token | undefined): boolean =>
  (/(?:ed|en|wn|ade|un)$/.test(token.lower) && next?.lower === 'by') || /^(?:named|called|dubbed)$/.test(token.lower)
