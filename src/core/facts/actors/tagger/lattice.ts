/** Dynamic programming over one segment: the best labels (Viterbi) and how sure each name is (forward–backward). */
import { isBegin, labelCount, mayFollow, typeOf } from './labels.ts'

/** Scores of labels by token, row by row; transitions from label (row) to label (column), the last row from the start. */
export interface Lattice {
  readonly length: number
  readonly emissions: Float64Array
  readonly transitions: ArrayLike<number>
}

const impossible = -1e9
/** @public used by scripts/train-actors.mjs */
export const startRow = labelCount

/** @public used by scripts/train-actors.mjs */
export const isAllowedStep = (from: number, to: number): boolean =>
  from === startRow ? to === 0 || isBegin(to) : mayFollow(from, to)

const labels = Array.from({ length: labelCount }, (_, label) => label)
/** The labels that may stand before each label, and behind it: a third of all pairs is never looked at. */
const previousOf = labels.map((to) => labels.filter((from) => isAllowedStep(from, to)))
const nextOf = labels.map((from) => labels.filter((to) => isAllowedStep(from, to)))

const mayStart = labels.map((to) => isAllowedStep(startRow, to))

const start = ({ transitions }: Lattice, to: number): number =>
  mayStart[to] ? (transitions[startRow * labelCount + to] ?? 0) : impossible

/** Used anew for every segment, since to make arrays takes longer than to fill them. */
let score = new Float64Array(0)
let back = new Uint8Array(0)

export function bestLabels(lattice: Lattice): Uint8Array {
  const { length, emissions, transitions } = lattice
  if (score.length < length * labelCount) {
    score = new Float64Array(length * labelCount)
    back = new Uint8Array(length * labelCount)
  }
  for (let token = 0; token < length; token++)
    for (let label = 0; label < labelCount; label++) {
      let best = token === 0 ? start(lattice, label) : -Infinity
      let from = 0
      if (token > 0)
        for (const previous of previousOf[label] ?? []) {
          const total =
            (score[(token - 1) * labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0)
          if (total > best) {
            best = total
            from = previous
          }
        }
      score[token * labelCount + label] = best + (emissions[token * labelCount + label] ?? 0)
      back[token * labelCount + label] = from
    }
  const path = new Uint8Array(length)
  let label = 0
  for (let one = 1; one < labelCount; one++)
    if ((score[(length - 1) * labelCount + one] ?? 0) > (score[(length - 1) * labelCount + label] ?? 0)) label = one
  for (let token = length - 1; token >= 0; token--) {
    path[token] = label
    label = back[token * labelCount + label] ?? 0
  }
  return path
}

function logAdd(a: number, b: number): number {
  const high = a < b ? b : a
  const low = a < b ? a : b
  return low < high - 40 ? high : high + Math.log1p(Math.exp(low - high))
}

export interface Beliefs {
  /** Logarithm of the sum over all allowed label sequences. */
  readonly total: number
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** The scores without those of labels that are not admitted. */
const allowed = ({ emissions }: Lattice, allows: (token: number, label: number) => boolean): Float64Array =>
  emissions.map((score, at) => (allows(Math.floor(at / labelCount), at % labelCount) ? score : impossible))

/** Sums over all label sequences that `allows` admits. */
export function sumLabels(lattice: Lattice, allows?: (token: number, label: number) => boolean): Beliefs {
  const { length, transitions } = lattice
  const emissions = allows ? allowed(lattice, allows) : lattice.emissions
  const forward = new Float64Array(length * labelCount).fill(impossible)
  const backward = new Float64Array(length * labelCount).fill(impossible)
  for (let token = 0; token < length; token++)
    for (let label = 0; label < labelCount; label++) {
      let sum = token === 0 ? start(lattice, label) : impossible
      if (token > 0)
        for (const previous of previousOf[label] ?? [])
          sum = logAdd(
            sum,
            (forward[(token - 1) * labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0),
          )
      forward[token * labelCount + label] = sum + (emissions[token * labelCount + label] ?? 0)
    }
  for (let token = length - 1; token >= 0; token--)
    for (let label = 0; label < labelCount; label++) {
      let sum = token === length - 1 ? 0 : impossible
      if (token < length - 1)
        for (const next of nextOf[label] ?? [])
          sum = logAdd(
            sum,
            (transitions[label * labelCount + next] ?? 0) +
              (emissions[(token + 1) * labelCount + next] ?? 0) +
              (backward[(token + 1) * labelCount + next] ?? 0),
          )
      backward[token * labelCount + label] = sum
    }
  let total = impossible
  for (let label = 0; label < labelCount; label++)
    total = logAdd(total, forward[(length - 1) * labelCount + label] ?? 0)
  return { total, forward, backward }
}

/** The probability that exactly these labels stand at these tokens, ended by something that does not continue them. */
export function probabilityOf(
  lattice: Lattice,
  { total, forward, backward }: Beliefs,
  path: Uint8Array,
  first: number,
  end: number,
): number {
  const { length, emissions, transitions } = lattice
  let score = forward[first * labelCount + (path[first] ?? 0)] ?? 0
  for (let token = first + 1; token < end; token++)
    score +=
      (transitions[(path[token - 1] ?? 0) * labelCount + (path[token] ?? 0)] ?? 0) +
      (emissions[token * labelCount + (path[token] ?? 0)] ?? 0)
  const last = path[end - 1] ?? 0
  if (end === length) return Math.exp(score - total)
  let rest = impossible
  for (const next of nextOf[last] ?? []) {
    const continues = !isBegin(next) && next !== 0 && typeOf(next) === typeOf(last)
    if (!continues)
      rest = logAdd(
        rest,
        (transitions[last * labelCount + next] ?? 0) +
          (emissions[end * labelCount + next] ?? 0) +
          (backward[end * labelCount + next] ?? 0),
      )
  }
  return Math.exp(score + rest - total)
}
