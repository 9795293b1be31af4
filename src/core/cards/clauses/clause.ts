/** Splits a clause into subject, verb group and the rest, or gives up: a question is made only from what is understood. */
import type { Token } from '../../article/analysed-text.ts'

export interface Clause {
  readonly subject: readonly Token[]
  /** Auxiliaries, adverbs among them, and the verb. */
  readonly group: readonly Token[]
  readonly rest: readonly Token[]
}

/** Sometimes tagged as something else. */
const prepositions = new Set(
  'at in on for with by from to of after before during under over despite without within'.split(' '),
)
const relative = new Set(['who', 'which', 'whose', 'whom', 'where'])
const subordinator = new Set([
  'if',
  'because',
  'although',
  'though',
  'unless',
  'while',
  'when',
  'whereas',
  'as',
  'since',
  'once',
])
const maxSubjectTokens = 24

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'
/** "every joint has been opened |and resealed|": nothing of its own goes with it. */
export const isLoneVerb = ([first, next]: readonly Token[]): boolean =>
  isVerb(first) && (next === undefined || next.pos === 'PUNCT')

const isNominal = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM'
const looksParticiple = (token: Token): boolean =>
  token.pos === 'VERB' &&
  (/(?:ed|en|wn|ght|uilt|eld|eft|ade|aid|ung|ought|ent|ept)$/.test(token.lower) || token.lower === 'led')

export function readClause(tokens: readonly Token[]): Clause | null {
  const at = findGroup(tokens)
  if (at === null) return null
  const subject = trimmed(tokens.slice(0, at))
  if (subject.length === 0 || subject.length > maxSubjectTokens || !subject.some(isNominal)) return null
  const end = groupEnd(tokens, at)
  return { subject, group: tokens.slice(at, end), rest: tokens.slice(end) }
}

/** Index of the first finite verb that is not inside a relative clause, an apposition or a participle. */
function findGroup(tokens: readonly Token[]): number | null {
  const [first] = tokens
  if (!first || subordinator.has(first.lower) || isVerb(first)) return null
  // "About 10,000 visas were …": a number has its own words before it.
  const isPhrase = first.pos === 'ADP' || prepositions.has(first.lower)
  if (isPhrase && !(rough.test(first.lower) && tokens[1]?.pos === 'NUM')) return null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) return null
    if (/^[;:?!]$/.test(token.surface) || (token.surface === '.' && !isAbbreviated(tokens, at))) return null
    if (token.surface === ',' || token.surface === '(' || token.surface === '—' || token.surface === '–') {
      // "Lund, a boy from Lonn, Ostby, was held": behind the last comma the verb follows.
      if (token.surface === ',' && tokens[at + 1]?.pos === 'AUX' && isFinite(tokens, at + 1)) continue
      const close = closing(tokens, at)
      if (close === null) return null
      at = close
    } else if (relative.has(token.lower) || (token.lower === 'that' && at > 0 && isVerb(tokens[at + 1]))) {
      const end = afterRelative(tokens, at)
      if (end === null) return null
      at = end - 1
    } else if (subordinator.has(token.lower) && token.lower !== 'as') return null
    else if (isVerb(token) && isFinite(tokens, at)) return at
  }
  return null
}

const rough = /^(?:about|around|over|under|up|at)$/

/** "Sen. Lund": the stop stands right behind a short word with a capital, and another follows. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before !== undefined &&
    stop !== undefined &&
    before.end === stop.start &&
    /^\p{Lu}\p{L}{0,4}$/u.test(before.surface) &&
    /^\p{Lu}/u.test(next?.surface ?? '')
  )
}

function closing(tokens: readonly Token[], open: number): number | null {
  const mark = tokens[open]?.surface === '(' ? ')' : tokens[open]?.surface
  // "X, Y and Z": a list goes on, an apposition is closed by the same mark.
  const close = tokens.findIndex((token, at) => at > open && token.surface === mark)
  return close < 0 ? null : close
}

function afterRelative(tokens: readonly Token[], at: number): number | null {
  const verb = tokens.findIndex((token, next) => next > at && isVerb(token))
  return verb < 0 ? null : groupEnd(tokens, verb)
}

function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || before?.lower === 'to' || /^(?:being|having|been|be)$/.test(token.lower)) return false
  if (token.pos === 'AUX') return true
  if (token.lower.endsWith('ing') && token.lower.length > 4) return false
  const next = tokens[at + 1]
  if (next?.surface === '-' || before?.surface === '-') return false
  // "a memoir entitled The Long Tide".
  if (/^(?:entitled|titled|dubbed|code-?named|nicknamed)$/.test(token.lower) && before?.pos !== 'AUX') return false
  // "rescued over 700 people": a rough number is an object, too.
  const hasObject = isObjectStart(next) || (rough.test(next?.lower ?? '') && tokens[at + 2]?.pos === 'NUM')
  if (looksParticiple(token) && (next?.lower === 'by' || (!hasObject && hasLaterVerb(tokens, at)))) return false
  return true
}

const isObjectStart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|SCONJ)$/.test(token.pos)

const isOpener = ({ lower }: Token): boolean => relative.has(lower) || subordinator.has(lower)

const hasLaterVerb = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]
    // "occurred at a time when the hall was empty": the later verb is another clause's.
    if (!token || /^[,;:]$/.test(token.surface) || token.pos === 'SCONJ' || isOpener(token)) return false
    if (isVerb(token) && tokens[next - 1]?.lower !== 'to' && !token.lower.endsWith('ing')) return true
  }
  return false
}

function groupEnd(tokens: readonly Token[], start: number): number {
  let at = start
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (token.pos === 'VERB') return at + 1
    const isInner = token.pos === 'AUX' || token.lower === 'not' || token.lower === "n't"
    const adverb = token.pos === 'ADV' && leadsToVerb(tokens, at)
    if (!isInner && !adverb) break
    at++
  }
  return at
}

const leadsToVerb = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1
  while (tokens[next]?.pos === 'ADV') next++
  return isVerb(tokens[next])
}

/** Without adverbs and commas at its end: "the army already" is "the army". */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && (tokens[end - 1]?.pos === 'ADV' || tokens[end - 1]?.surface === ',')) end--
  return tokens.slice(0, end)
}

/** "|two| of its members" */
const isCount = (token: Token | undefined): boolean => token?.pos === 'NUM' && !/^(?:one|1)$/.test(token.lower)

/** "the firm put", "the firms put". */
const sameInPast = /^(?:put|cut|set|hit|let|shut|cost|hurt|spread|read|quit|bet|split|burst|beat)$/

export function isPlural({ subject, group }: Pick<Clause, 'subject' | 'group'>): boolean {
  const verb = group[0]?.lower ?? ''
  if (/^(?:are|were|have|'re)$/.test(verb)) return true
  if (/^(?:is|was|has|'s)$/.test(verb)) return false
  const [main] = group
  const isPresent = main !== undefined && main.lower === main.lemma && !/(?:ed|ught)$/.test(main.lower)
  if (group.length === 1 && main?.pos === 'VERB' && isPresent && !sameInPast.test(main.lower)) return true
  // "more than 900 people"
  const stop = subject.findIndex(
    (token, at) => at > 0 && ((token.pos === 'ADP' && token.lower !== 'than') || token.surface === ','),
  )
  const core = stop < 0 ? subject : subject.slice(0, stop)
  if (core.some((token) => token.lower === 'and') || isCount(core.at(-1))) return true
  const head = core.findLast((token) => token.pos === 'NOUN' || token.pos === 'PROPN')
  return (
    head !== undefined && head.pos === 'NOUN' && /[^su]s$|^(?:women|men|people|children|police|media)$/.test(head.lower)
  )
}
