/** Puts things in an order that their seed alone decides. */
import { fractionOf } from './seeded-hash.ts'

/** Fisher–Yates from the end, as Knuth gives it (TAOCP 3.4.2, algorithm P). */
export function shuffle<T>(items: readonly T[], seed: string): readonly T[] {
  const order = items.map((_, at) => at)
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(fractionOf(`${seed} ${String(last)}`) * (last + 1))
    const [a, b] = [order[last] ?? 0, order[other] ?? 0]
    order[last] = b
    order[other] = a
  }
  return order.flatMap((at) => items.slice(at, at + 1))
}
