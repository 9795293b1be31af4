/** Finds numbers with what they count or measure ("three million people", "$40bn", "12 per cent"), and whose they are. */
import type { AnalysedText, Token } from '../article/analysed-text.ts'
import type { FoundFacts } from './claims/claims.ts'
import { factsWithin, firstFrom } from './claims/spans.ts'
import type { Quantity } from './facts.ts'

const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    million: 1e6,
    bn: 1e9,
    b: 1e9,
    billion: 1e9,
    tn: 1e12,
    trillion: 1e12,
  }),
)
const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₺': 'TRY',
  }),
)
const percent = /^(?:%|percent|percents|percentage|pc)$/

interface Read {
  readonly value: number
  /** Index behind the number. */
  readonly next: number
}

export function findQuantities({ text, tokens }: AnalysedText, { dates, actors }: FoundFacts): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const currency = token.surface.length <= 3 ? currencies.get(token.surface.slice(-1)) : undefined
    const read = numberAt(tokens, currency ? at + 1 : at)
    if (!read || isDate(dates, token)) continue
    const unit = currency ? { unit: currency, next: read.next } : unitAt(tokens, read.next)
    if (!unit) continue
    const owner = possessor(text, actors, token.start)
    quantities.push({
      start: token.start,
      end: tokens[unit.next - 1]?.end ?? token.end,
      value: read.value,
      unit: unit.unit,
      ...(owner ? { owner } : {}),
    })
    at = unit.next - 1
  }
  return quantities
}

const isDate = (dates: FoundFacts['dates'], token: Token): boolean => {
  const before = dates[firstFrom(dates, token.start + 1) - 1]
  return before !== undefined && before.end > token.start
}

function numberAt(tokens: readonly Token[], from: number): Read | null {
  let at = from
  let value = plain(tokens[at])
  if (value === null) return null
  at++
  // "twenty-five", "twenty five"
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const next = tokens[at]?.surface === '-' ? at + 1 : at
    const ones = small.get(tokens[next]?.lower ?? '')
    if (ones !== undefined && ones < 10 && small.get(tokens[from]?.lower ?? '') !== undefined) {
      value += ones
      at = next + 1
    }
  }
  for (
    let scale = scales.get(tokens[at]?.lower ?? '');
    scale !== undefined && touchesNumber(tokens, at);
    scale = scales.get(tokens[at]?.lower ?? '')
  ) {
    value *= scale
    at++
  }
  return Number.isFinite(value) ? { value: Number(value.toPrecision(12)), next: at } : null
}

/** "m", "b" and "k" count as scales only right behind the digits. */
const touchesNumber = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower.length ?? 0) > 1 || tokens[at - 1]?.end === tokens[at]?.start

function plain(token: Token | undefined): number | null {
  if (!token) return null
  const word = small.get(token.lower)
  if (word !== undefined) return word
  if (!/^\d/.test(token.lower)) return null
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,9})?(k|m|mn|bn|tn|million|billion)?$/.exec(token.lower)
  if (!match) return null
  const value = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''))
  return value * (scales.get(match[3] ?? '') ?? 1)
}

function unitAt(tokens: readonly Token[], from: number): { readonly unit: string; readonly next: number } | null {
  const token = tokens[from]
  if (!token) return null
  if (percent.test(token.lower)) return { unit: '%', next: from + 1 }
  if (token.lower === 'per' && /^cent\.?$/.test(tokens[from + 1]?.lower ?? '')) return { unit: '%', next: from + 2 }
  // "three wounded soldiers": adjectives may stand before what is counted.
  let at = from
  while (
    at < from + 3 &&
    (tokens[at]?.pos === 'ADJ' || (tokens[at]?.pos === 'VERB' && /ed$/.test(tokens[at]?.lower ?? '')))
  )
    at++
  let last = at
  while (last < at + 3 && tokens[last]?.pos === 'NOUN') last++
  if (last === at) return null
  const noun = tokens[last - 1]
  return noun ? { unit: noun.lemma, next: last } : null
}

/** "Norway's 900 kilometres": the actor whose possessive stands right before the number. */
function possessor(text: string, actors: FoundFacts['actors'], start: number): string | undefined {
  const before = factsWithin(actors, [Math.max(0, start - 60), start]).at(-1)
  return before && /^['’]s?\s+$/.test(text.slice(before.end, start)) ? before.entity : undefined
}
