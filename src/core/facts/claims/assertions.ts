/**
 * What the article says in its own voice: sentences of which no claim holds any part, and clauses beside a claim that
 * stand on their own ("The port shut on Monday, but Brook said …"). Headings, captions, questions, fragments and
 * sentences that lend somebody's words are none.
 */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Assertion, Claim, DateFact, Span } from '../facts.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isFinite, opensFiniteClause } from './cue.ts'
import { firstWordOf } from './dateline.ts'
import { isLent, isOwnLine, isReported } from './own-voice.ts'
import { spansOf } from './settle.ts'
import { factsWithin } from './spans.ts'

/** A plain sentence with a verb is nearly always the article's own; read off the corpus, not fitted. */
const prior = 0.9
/** "We", "I": a statement or a column, where the voice is somebody's. */
const firstPersonPrior = 0.6
const besideClaimPrior = 0.75

export function findAssertions(
  analysed: AnalysedText,
  units: readonly Unit[],
  claims: readonly Claim[],
  dates: readonly DateFact[],
): Assertion[] {
  const claimed = claims.flatMap((claim) => [...spansOf(claim), ...claim.source]).toSorted((a, b) => a[0] - b[0])
  const assertions: Assertion[] = []
  let at = 0
  let reach = 0
  for (const unit of units) {
    if (unit.inside !== null) continue
    const firstInside = at
    const isReached = reach > unit.start
    for (let span = claimed[at]; span && span[0] < unit.end; span = claimed[++at]) reach = Math.max(reach, span[1])
    if (unit.heading || unit.titleCase || isQuestion(unit) || !isOwnLine(analysed, unit)) continue
    const first = firstWordOf(analysed, unit)
    const own =
      reach <= unit.start
        ? wholeSentence(unit, first)
        : isReached
          ? null
          : leadingClause(unit, first, claimed[firstInside]?.[0] ?? unit.start)
    if (!own || isLent(analysed.text.slice(...own.span))) continue
    const date = factsWithin(dates, own.span).find(isPoint)
    const isPersonal = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/.test(analysed.text.slice(...own.span))
    assertions.push({
      id: `v${assertions.length + 1}`,
      content: [own.span],
      ...(date ? { date: date.id } : {}),
      confidence: isPersonal ? firstPersonPrior : own.prior,
    })
  }
  return assertions
}

const isPoint = ({ vague, type }: DateFact): boolean => !vague && type !== 'SET' && type !== 'DURATION'

interface OwnWords {
  readonly span: Span
  readonly prior: number
}

const isQuestion = (unit: Unit): boolean => headWord(unit, unit.chunks.at(-1)) === '?'

function wholeSentence(unit: Unit, first: number): OwnWords | null {
  const from = unit.chunks.findIndex((chunk) => chunk.first >= first)
  const hasVerb = unit.chunks.some((_, at) => at >= from && isFinite(unit, at))
  if (from < 0 || !hasVerb || isReported(unit) || unit.chunks.some(({ kind }) => kind === 'quote')) return null
  return { span: [unit.words[first]?.start ?? unit.start, sentenceEnd(unit)], prior }
}

/** Before the final stop, unless that stands inside quotation marks. */
function sentenceEnd(unit: Unit): number {
  const last = unit.words.at(-1)
  const before = unit.words.at(-2)
  const isBare =
    last && before && isKind(unit, unit.chunks.length - 1, 'stop') && last.end - last.start === last.lower.length
  return isBare ? before.end : unit.end
}

const joining = /^(?:and|but|while|whereas|though|although|yet)$/

/** A main clause that ends before a conjunction or semicolon, before the first words of a claim. */
function leadingClause(unit: Unit, first: number, claimStart: number): OwnWords | null {
  const from = unit.chunks.findIndex((chunk) => chunk.first >= first)
  if (from < 0 || !opensFiniteClause(unit, from)) return null
  let end = -1
  for (let at = from; at < unit.chunks.length; at++) {
    const start = unit.words[unit.chunks[at]?.first ?? -1]?.start ?? Infinity
    if (start >= claimStart) break
    const isJoint =
      headWord(unit, unit.chunks[at]) === ';' || (isKind(unit, at, 'comma') && isJoining(unit, at + 1, claimStart))
    if (isJoint && hasOwnVerb(unit, from, at)) end = at
  }
  const last = unit.words[unit.chunks[end - 1]?.last ?? -1]
  return last ? { span: [unit.words[first]?.start ?? unit.start, last.end], prior: besideClaimPrior } : null
}

/** ", but Brook said": the clause behind the comma has a subject of its own, which the claim may begin with. */
const isJoining = (unit: Unit, at: number, claimStart: number): boolean =>
  isKind(unit, at, 'conj', 'sub') &&
  joining.test(headWord(unit, unit.chunks[at])) &&
  opensFiniteClause(unit, at + 1) &&
  (unit.words[unit.chunks[at]?.first ?? -1]?.start ?? Infinity) < claimStart

const hasOwnVerb = (unit: Unit, from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (isFinite(unit, at)) return true
  return false
}
