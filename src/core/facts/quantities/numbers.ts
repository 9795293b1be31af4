/** Reads the number that begins at a token, in figures or words: "1.2bn", "two dozen", "half a million", "40 000". */
import type { Token } from '../../article/analysed-text.ts'

/** What of a token tells its number. */
export type Figure = Pick<Token, 'surface' | 'lower' | 'start' | 'end'>

const small = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, at) => small.set(word, 20 + 10 * at))

/** Stand behind a number and multiply it. */
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])
/** Right behind figures alone: "40k", "3m". */
const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])

/** Numbers of more words are no numbers that a newspaper prints; the bound keeps the search linear. */
const maxTokens = 14

export interface ReadNumber {
  readonly value: number
  /** Index behind the number. */
  readonly next: number
}

/** The words that may open a number, in lower case. */
export const numberOpeners: ReadonlySet<string> = new Set([...small.keys(), 'a', 'an', 'half'])

export function opensWithDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

export const mayOpenNumber = ({ lower }: Figure): boolean => opensWithDigit(lower) || numberOpeners.has(lower)

export function numberAt(tokens: readonly Figure[], at: number): ReadNumber | null {
  const read = halfAt(tokens, at) ?? figuresAt(tokens, at) ?? wordsAt(tokens, at)
  if (!read || !Number.isFinite(read.value)) return null
  return { value: Number(read.value.toPrecision(12)), next: read.next }
}

/** "half a million", "half a dozen" */
function halfAt(tokens: readonly Figure[], at: number): ReadNumber | null {
  if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.lower !== 'a') return null
  const scale = scales.get(tokens[at + 2]?.lower ?? '')
  return scale === undefined ? null : { value: scale / 2, next: at + 3 }
}

const figures = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,9})?(k|m|mn|bn|tn|million|billion)?$/

/** Figures as one token says them; null for "007", "3-2", "10th". */
export function plainFigures(token: Figure | undefined): number | null {
  const first = token?.lower.charCodeAt(0) ?? 0
  if (!token || first < 48 || first > 57) return null
  const match = figures.exec(token.lower)
  if (!match || /^0\d/.test(token.lower)) return null
  const scale = scales.get(match[3] ?? '') ?? suffixes.get(match[3] ?? '') ?? 1
  return Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? '')) * scale
}

function figuresAt(tokens: readonly Figure[], at: number): ReadNumber | null {
  let value = plainFigures(tokens[at])
  if (value === null) return null
  let next = at + 1
  // "40 000" as much of the world writes it
  if (value > 0 && value < 1000 && Number.isInteger(value))
    while (next < at + 5 && /^\d{3}$/.test(tokens[next]?.surface ?? '') && isOneApart(tokens, next)) {
      value = value * 1000 + Number(tokens[next]?.surface)
      next++
    }
  return scaled(tokens, value, next)
}

const isOneApart = (tokens: readonly Figure[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1

function scaled(tokens: readonly Figure[], from: number, at: number): ReadNumber {
  let value = from
  let next = at
  for (; next < at + 3; next++) {
    // "1.5 million-strong" is scaled, "a two-million" too
    const scale = scales.get(tokens[next]?.lower ?? '')
    if (scale === undefined) break
    value *= scale
  }
  return { value, next }
}

/** "twenty-five", "one hundred and twenty", "a hundred thousand"; "a" counts only before a scale. */
function wordsAt(tokens: readonly Figure[], at: number): ReadNumber | null {
  const opening = tokens[at]?.lower ?? ''
  const isArticle = opening === 'a' || opening === 'an'
  if (isArticle ? !scales.has(tokens[at + 1]?.lower ?? '') : !small.has(opening)) return null
  let total = 0
  let group = isArticle ? 1 : (small.get(opening) ?? 0)
  let next = at + 1
  const half = halfBehind(tokens, next)
  if (half > 0 && !isArticle) return scaled(tokens, group + 0.5, half)
  while (next < at + maxTokens) {
    const step = tokens[next]?.lower === '-' || tokens[next]?.lower === 'and' ? next + 1 : next
    const word = tokens[step]?.lower ?? ''
    const scale = scales.get(word)
    const value = small.get(word)
    if (scale !== undefined && (step === next || tokens[next]?.lower === '-')) {
      if (scale === 100 || scale === 12) group *= scale
      else {
        total += group * scale
        group = 0
      }
    } else if (value !== undefined && fits(group, value, total, tokens[next]?.lower ?? '')) group += value
    else break
    next = step + 1
  }
  return { value: total + group, next }
}

/** Index behind "and a half", hyphens or not, or -1. */
function halfBehind(tokens: readonly Figure[], from: number): number {
  let at = from
  for (const word of ['and', 'a', 'half']) {
    if (tokens[at]?.lower === '-') at++
    if (tokens[at]?.lower !== word) return -1
    at++
  }
  return at
}

/** Ones behind tens, anything below a hundred behind hundreds or thousands; "five and six" are two numbers. */
function fits(group: number, value: number, total: number, before: string): boolean {
  if (group === 0) return total > 0
  if (group % 100 === 0) return before !== '-'
  return before !== 'and' && group % 100 >= 20 && group % 10 === 0 && value < 10 && value > 0
}

const ordinals = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
const parts = new Map(ordinals.flatMap((word, at) => [[word, at + 3] as const, [`${word}s`, at + 3] as const]))
parts.set('half', 2)
parts.set('halves', 2)
parts.set('quarter', 4)
parts.set('quarters', 4)

/** "a fifth of", "two-thirds of", "half of", "half the": a share of what follows. */
export function fractionAt(tokens: readonly Figure[], at: number): ReadNumber | null {
  const opening = tokens[at]?.lower ?? ''
  if (opening === 'half' && /^(?:of|the|its|their|his|her|all)$/.test(tokens[at + 1]?.lower ?? ''))
    return { value: 0.5, next: at + 1 }
  const count = opening === 'a' ? 1 : small.get(opening)
  if (count === undefined) return null
  const word = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1
  const part = parts.get(tokens[word]?.lower ?? '')
  if (part === undefined || count === 0 || count >= part || tokens[word + 1]?.lower !== 'of') return null
  return { value: Number((count / part).toPrecision(12)), next: word + 1 }
}
