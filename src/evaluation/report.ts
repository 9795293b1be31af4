// The tables that `npm run eval` prints: measures, reliability of confidence, and the commonest causes of errors.
import type { Failure } from './causes.ts'
import type { Reliability } from './reliability.ts'
import type { Score } from './score.ts'

/** @param floors F1 in percent a measure; a measure below its floor is marked. */
export function formatScores(
  scores: ReadonlyMap<string, Score>,
  floors: Readonly<Record<string, number>> = {},
): string[] {
  const hasFloors = Object.keys(floors).length > 0
  const lines = [
    `${'measure'.padEnd(18)}${['P', 'R', 'F1', 'gold'].map(right).join('')}${hasFloors ? right('floor') : ''}`,
  ]
  for (const [name, { precision, recall, f1, gold }] of scores) {
    const floor = floors[name]
    const mark = floor === undefined ? '' : `${right(floor.toFixed(1))}${f1 < floor ? '  BELOW' : ''}`
    lines.push(
      `${name.padEnd(18)}${[precision, recall, f1].map((share) => right(share.toFixed(1))).join('')}${right(String(gold))}${mark}`,
    )
  }
  return lines
}

export function formatReliability(kinds: ReadonlyMap<string, Reliability>): string[] {
  return [...kinds].flatMap(([kind, { bins, error }]) => [
    `${kind}: expected calibration error ${error.toFixed(3)}`,
    `  ${'confidence'.padEnd(12)}${['facts', 'mean', 'right'].map(right).join('')}`,
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, count, confidence, accuracy }) =>
          `  ${`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`.padEnd(12)}${[String(count), confidence.toFixed(2), accuracy.toFixed(2)].map(right).join('')}`,
      ),
  ])
}

/** The `count` commonest causes, each with its number of errors and up to `examples` of them. */
export function formatCauses(failures: readonly Failure[], count: number, examples: number): string[] {
  const causes = new Map<string, Failure[]>()
  for (const failure of failures) causes.set(failure.cause, [...(causes.get(failure.cause) ?? []), failure])
  return [...causes]
    .sort(([first, a], [second, b]) => b.length - a.length || (first < second ? -1 : 1))
    .slice(0, count)
    .flatMap(([cause, all]) => [
      `${String(all.length).padStart(5)}  ${cause}`,
      ...all.slice(0, examples).map(({ article, example }) => `         ${article}: ${example}`),
    ])
}

const right = (cell: string): string => cell.padStart(8)
