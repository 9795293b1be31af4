/** What the article says in its own voice: sentences of which no claim holds any part. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Assertion, Claim, DateFact, Span } from '../facts.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isFinite } from './cue.ts'
import { spansOf } from './settle.ts'
import { factsWithin } from './spans.ts'

/** A plain sentence with a verb is nearly always the article's own. */
const prior = 0.9

export function findAssertions(
  analysed: AnalysedText,
  units: readonly Unit[],
  claims: readonly Claim[],
  dates: readonly DateFact[],
): Assertion[] {
  const claimed = claims.flatMap(spansOf).toSorted((a, b) => a[0] - b[0])
  const assertions: Assertion[] = []
  let at = 0
  let reach = 0
  for (const unit of units) {
    if (unit.inside !== null) continue
    for (let span = claimed[at]; span && span[0] < unit.end; span = claimed[++at]) reach = Math.max(reach, span[1])
    const isClaimed = reach > unit.start
    if (isClaimed || unit.heading || unit.titleCase || !assertsSomething(unit)) continue
    const content = sentenceSpan(unit)
    const date = factsWithin(dates, content).find(
      (fact) => !fact.vague && fact.type !== 'SET' && fact.type !== 'DURATION',
    )
    assertions.push({
      id: `v${assertions.length + 1}`,
      content: [content],
      ...(date ? { date: date.id } : {}),
      confidence: analysed.paragraphs[unit.paragraph]?.heading ? prior / 2 : prior,
    })
  }
  return assertions
}

const assertsSomething = (unit: Unit): boolean =>
  unit.chunks.some((_, at) => isFinite(unit, at)) &&
  !unit.chunks.some((chunk) => chunk.kind === 'quote') &&
  headWord(unit, unit.chunks.at(-1)) !== '?'

/** Without the final stop, unless that stands inside quotation marks. */
function sentenceSpan(unit: Unit): Span {
  const last = unit.words.at(-1)
  const before = unit.words.at(-2)
  const bare =
    last && before && isKind(unit, unit.chunks.length - 1, 'stop') && last.end - last.start === last.lower.length
  return [unit.start, bare ? before.end : unit.end]
}
