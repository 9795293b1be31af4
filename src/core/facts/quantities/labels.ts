/** Tells numbers that count nothing: labels ("Flight 1906", "room 12"), telephone numbers, ages and scores. */
import type { Token } from '../../article/analysed-text.ts'
import { opensWithDigit, plainFigures } from './numbers.ts'

const labels = new Set(
  `flight room page article section chapter no no. nos number route highway interstate gate platform channel phase grade
  level volume unit apartment paragraph clause rule resolution category type model version lot exit junction terminal
  boeing airbus iphone formula aged age tel tel. phone fax ext suite psalm verse pages articles sections`.split(/\s+/),
)

export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && labels.has(before.lower) && plainFigures(tokens[at]) !== null
}

/** Index behind a run of figures that stand side by side, as telephone numbers do; `at` itself where there is none. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (opensWithFigure(tokens[next]?.surface ?? '')) next++
  return next
}

/** "5", "+49" */
const opensWithFigure = (surface: string): boolean =>
  opensWithDigit(surface.startsWith('+') ? surface.slice(1) : surface)
