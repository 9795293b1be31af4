/** Finds which of many bags of words share enough with another, without comparing each with each. */
import { groupBy } from '../group-by.ts'
import { likenessOfBags } from '../wording/words.ts'

type Bag = ReadonlySet<string>

/** By how many of the bags hold it. */
function rarityIn(bags: readonly Bag[]): (a: string, b: string) => number {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)
}

/** The indexes of the bags under each of the words chosen for them, in order. */
const placesOf = (chosen: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [
      ...groupBy(
        chosen.flatMap((words, at) => words.map((word) => ({ word, at }))),
        ({ word }) => word,
      ),
    ].map(([word, found]) => [word, found.map(({ at }) => at)]),
  )

/** Shares are rounded where they are multiplied, and what just reaches one must not be lost. */
const rounding = 1e-9

/**
 * The indexes of the texts that are alike at least `atLeast` (`likeness`), in order. Two such texts share one of their
 * rarest words: in one order of all words, each needs an entry under its first n − ⌈atLeast · n⌉ + 1 only (prefix filter:
 * Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007).
 */
export function alikeIndex(
  texts: readonly (readonly string[])[],
  atLeast: number,
): (words: readonly string[]) => readonly number[] {
  const bags = texts.map((words) => new Set(words))
  const byRarity = rarityIn(bags)
  const rarest = (bag: Bag): string[] =>
    [...bag].sort(byRarity).slice(0, bag.size - Math.ceil(atLeast * bag.size - rounding) + 1)
  const places = placesOf(bags.map(rarest))
  const wordless = bags.flatMap(({ size }, at) => (size === 0 ? [at] : []))
  return (words) => {
    const bag = new Set(words)
    // Two texts without words are the same.
    if (bag.size === 0) return wordless
    const near = new Set(rarest(bag).flatMap((word) => places.get(word) ?? []))
    return [...near].sort((a, b) => a - b).filter((at) => likenessOfBags(bag, bags[at] ?? bag) >= atLeast)
  }
}

/** The indexes of the bags that hold all the words, in order; all of them for no words. */
export function holdersIndex(bags: readonly Bag[]): (words: readonly string[]) => readonly number[] {
  const byRarity = rarityIn(bags)
  const places = placesOf(bags.map((bag) => [...bag]))
  return (words) => {
    const [rarest, ...others] = [...words].sort(byRarity)
    if (rarest === undefined) return [...bags.keys()]
    return (places.get(rarest) ?? []).filter((at) => others.every((word) => bags[at]?.has(word)))
  }
}
