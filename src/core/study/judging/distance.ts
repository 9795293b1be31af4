/** Counts the slips of the finger between two words, and shows where they are. */
import { bareText, plainText } from './fold.ts'
import type { Part } from './verdict.ts'

/**
 * Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment: G. Navarro, "A guided tour to
 * approximate string matching", ACM Computing Surveys 33, 2001), over code points; `most + 1` for whatever is further.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const a = [...one]
  const b = [...other]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = b.map((_, at) => at)
  last.push(b.length)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let lowest = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      lowest = Math.min(lowest, cost)
    }
    // A transposition reaches back two rows, so both must be beyond hope.
    if (lowest > most && Math.min(...last) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** So many slips a word of this length forgives: none in "Iran", one in "Moscow", two in "Peskovsky", three at most. */
export const forgivenSlips = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3)

/** Too long to show letter by letter; whole texts then stand beside each other. */
const maxShownChars = 200

/**
 * What was typed and what was expected, in one line of stretches: the longest common subsequence is what is the same,
 * shown as expected; case and diacritics are no difference here.
 */
export function partsOf(typed: string, expected: string): readonly Part[] {
  const [a, b] = [[...typed], [...expected]]
  if (a.length > maxShownChars || b.length > maxShownChars)
    return [
      { kind: 'typed', text: typed },
      { kind: 'expected', text: expected },
    ]
  const isSame = sameLetters(a, b)
  const lengths = commonLengths(a, b, isSame)
  const parts: Part[] = []
  const put = (kind: Part['kind'], letter: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + letter }
    else parts.push({ kind, text: letter })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]]
    if (i < a.length && j < b.length && isSame(i, j)) {
      put('same', right)
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      put('typed', left)
      i++
    } else {
      put('expected', right)
      j++
    }
  }
  return parts
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0

const folded = (letters: readonly string[]) => letters.map((letter) => bareText(plainText(letter)))

function sameLetters(a: readonly string[], b: readonly string[]): (i: number, j: number) => boolean {
  const [foldedA, foldedB] = [folded(a), folded(b)]
  return (i, j) => foldedA[i] === foldedB[j]
}

/** Of the rests that begin at i and j. */
function commonLengths(
  a: readonly string[],
  b: readonly string[],
  isSame: (i: number, j: number) => boolean,
): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => [])
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] ?? []
      row[j] = isSame(i, j) ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  return table
}
