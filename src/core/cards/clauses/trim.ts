/** Shortens a stretch of text at phrase boundaries until it stands alone and fits; what is left is still said in the article. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { openWords } from '../standing/open-words.ts'
import { isVerb, readClause } from './clause.ts'
import { cutTitle, type Story } from '../story/headline.ts'
import { isQuoted, type Reading, tokensIn } from '../reading.ts'
import { baseOf } from '../wording/verbs.ts'
import { standAlone, type StandAlone, type StandAloneOptions } from '../wording/stand-alone.ts'

export interface Trimmed extends StandAlone {
  readonly span: Span
  /** Left open even at its shortest, or longer than allowed. */
  readonly fault: 'unresolved-pronoun' | 'prompt-too-long' | null
}

export interface TrimOptions extends StandAloneOptions {
  readonly maxChars: number
  /** Put before the text when it is judged, so that names in the question count as named. */
  readonly lead?: string
  /** No cut before this offset: verb and object stay. */
  readonly keepUntil: number
  /** "the footage", told of before, and "the step" leave it open as well. */
  readonly noAnaphor?: boolean
  /** What stands before the question and tells what it is about. */
  readonly story?: Story | null
  /** Says of an end whether the cut would lose a part of what is told. */
  readonly tears?: (end: number) => boolean
}

/** Phrases that a clause can lose without becoming false or torn. */
const droppable = new Set(
  `in at near during after before since amid along across inside outside around following including particularly especially
  despite while because when although though until alongside given`.split(/\s+/),
)
/** What they open must still have its verb. */
const opener = /^(?:that|which|who|whose|where|whether|if|because|when|while|after|before|although|though)$/

export function trimToStandAlone(reading: Reading, span: Span, options: TrimOptions): Trimmed {
  let worst: Trimmed | undefined
  for (const end of cuts(reading, span, options.keepUntil)) {
    if (end < span[1] && options.tears?.(end) === true) continue
    const candidate: Span = [span[0], end]
    const made = standAlone(reading, candidate, options)
    const open =
      made.namesHidden ||
      made.hasLoosePronoun ||
      (options.noAnaphor === true && !options.story && isVague(made)) ||
      openWords(`${behindStory(options)} ${made.text}`, undefined, made.saysThey).length > 0
    if (!open && made.text.length <= options.maxChars) return { ...made, span: candidate, fault: null }
    worst ??= { ...made, span: candidate, fault: open ? 'unresolved-pronoun' : 'prompt-too-long' }
  }
  return worst ?? { ...standAlone(reading, span, options), span, fault: 'unresolved-pronoun' }
}

/** As much of it as a question has room for. */
const maxTitleChars = 90

const behindStory = ({ lead = 'Who said that', story }: TrimOptions): string =>
  story
    ? `In the article “${cutTitle(story.title, maxTitleChars)}”, ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`.trimEnd()
    : lead

/** A name beside it tells what "the toll" is for; what was told of before needs telling again. */
const isVague = ({ entities, hasAnaphor, hasBareDefinite }: StandAlone): boolean =>
  hasAnaphor || (hasBareDefinite && entities.length === 0)

/** Ends to try, the whole first. */
export function cuts(reading: Reading, span: Span, keepUntil: number): number[] {
  const tokens = tokensIn(reading, span)
  const found = [span[1]]
  // "between A and B" is torn by losing B.
  const isPaired = tokens.some((token) => token.lower === 'between' || token.lower === 'both')
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || before.end < keepUntil) break
    if (opensUnfinished(tokens.slice(0, at)) || leavesVerbShort(tokens.slice(0, at))) continue
    if (isCut(token, before, tokens.slice(at + 1), isPaired) && !isQuoted(reading, [token.start, token.end]))
      found.push(before.end)
  }
  return [...new Set(found)]
}

function opensUnfinished(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => opener.test(token.lower))
  return at >= 0 && !tokens.slice(at + 1).some(isVerb)
}

/** "it is clear that the hacking of the board": the last clause has no verb. */
export function endsUnfinished(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ lower, pos }) => (lower === 'that' && pos === 'SCONJ') || lower === 'whether')
  return at >= 0 && !tokens.slice(at + 1).some(isFinite)
}

/** "the |hacking| of the board" tells nothing of it. */
export const isFinite = (token: Token): boolean => isVerb(token) && !token.lower.endsWith('ing')

/** "hold him in contempt", "make it available": verbs that say nothing with an object alone. */
const needsMore = new Set(
  'make put hold keep set place call leave find consider render give take bring let get turn see hear blame accuse compare liken nominate appoint'.split(
    ' ',
  ),
)
function leavesVerbShort(tokens: readonly Token[]): boolean {
  const verb = tokens.findLast((token) => token.pos === 'VERB')
  return verb !== undefined && needsMore.has(baseOf(verb))
}

const endsPhrase = (token: Token): boolean =>
  /^(?:NOUN|PROPN|NUM|ADV)$/.test(token.pos) || /^[”"’)]$/.test(token.surface)

/** "and Korea" is the end of a list, "and left for Lonn" another deed. */
const opensClause = (tokens: readonly Token[]): boolean =>
  isVerb(tokens[0]) || (tokens[0]?.pos === 'ADV' && isVerb(tokens[1])) || readClause(tokens) !== null

/** "Grace, |Faith, and Folly", "doctors, |nurses and the board": what is left of a list is another list. */
export function goesOnAsList(behind: readonly Token[]): boolean {
  const joint = behind.findIndex(({ lower }) => lower === 'and' || lower === 'or')
  if (joint < 0 || opensClause(behind.slice(joint + 1))) return false
  const members = behind.slice(0, joint)
  return (
    members.length <= 9 &&
    members.every(({ pos, surface }) => /^(?:,|\.|of|from)$/.test(surface) || /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos))
  )
}

const isSum = ({ pos, lower }: Token): boolean =>
  pos === 'NUM' || /^(?:million|billion|trillion|dollars|pounds|euros|yen)$/.test(lower)

function isCut(token: Token, before: Token, behind: readonly Token[], isPaired: boolean): boolean {
  const [next] = behind
  if (token.surface === ',' && goesOnAsList(behind)) return false
  if (
    token.surface === ',' ||
    token.surface === ';' ||
    token.surface === '(' ||
    token.surface === '—' ||
    token.surface === '–'
  )
    return endsPhrase(before)
  if (before.surface === ',') return false
  // "a 54% drop |in profit": in what is what is told.
  if (
    token.lower === 'in' &&
    /^(?:drop|rise|increase|decrease|decline|gain|fall|jump|cut|loss|growth|stake|share|change|interest|role|chapter|step|part|turn|investment|involvement|participation|faith|confidence|belief|trust|success|progress|experience|difference)s?$/.test(
      before.lower,
    )
  )
    return false
  // "$4 billion |in assets": the sum of what.
  if (token.lower === 'in' && isSum(before) && next !== undefined && /^(?:NOUN|ADJ|VERB)$/.test(next.pos)) return false
  // "in part |because", "at least |until": what is left asks for more.
  if (
    /^(?:part|least|most|only|just|even|partly|mainly|largely|simply|shortly|soon|especially|particularly)$/.test(
      before.lower,
    )
  )
    return false
  // "ships, steel and coal": what is left of a list is another list.
  if (token.surface === ',' && next !== undefined && /^(?:NOUN|ADJ)$/.test(next.pos)) return false
  // "six years |after the war".
  if (
    /^(?:after|before|since)$/.test(token.lower) &&
    /^(?:minute|hour|day|week|month|year|decade)s?$/.test(before.lower)
  )
    return false
  if (token.lower === 'and' || token.lower === 'but')
    return endsPhrase(before) && next !== undefined && !(isPaired && token.lower === 'and') && opensClause(behind)
  return droppable.has(token.lower) && endsPhrase(before)
}
