/**
 * Finds numbers with what they count or measure ("three million people", "$40bn", "12 per cent"), and whose they are.
 * A value is one number: a range ("20 to 30 houses") is two quantities of one unit, as a range of dates is two dates;
 * "about" and "at least" stay outside; a share ("a fifth of voters") is the value 0.2 of the unit `part`.
 */
import type { AnalysedText, Token } from '../article/analysed-text.ts'
import { type FoundFacts, isVerbCue } from './claims/claims.ts'
import { firstFrom } from './claims/spans.ts'
import type { Quantity } from './facts.ts'
import { currencyOfSign, currencyOpeners } from './quantities/currencies.ts'
import { isLabelled, runEnd } from './quantities/labels.ts'
import {
  fractionAt,
  mayOpenNumber,
  numberAt,
  numberOpeners,
  opensWithDigit,
  plainFigures,
  type ReadNumber,
} from './quantities/numbers.ts'
import { OwnerFinder } from './quantities/owner.ts'
import { isMetres, isScore, priceOf, type ReadUnit, unitAt } from './quantities/units.ts'
import { placeFinder } from './syntax/place.ts'
import { type Syntax, readSyntax } from './syntax/syntax.ts'

interface Measured {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly isCount: boolean
  /** Index of the last token behind it. */
  readonly next: number
}

/** `syntax` is read anew unless the caller has it already. */
export function findQuantities(
  analysed: AnalysedText,
  found: FoundFacts,
  syntax: Syntax = readSyntax(analysed, found, isVerbCue),
): Quantity[] {
  const { tokens } = analysed
  const owners = new OwnerFinder(analysed.text, found)
  const placeAt = placeFinder(syntax.units)
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length;) {
    if (!mayOpen(tokens[at])) {
      at++
      continue
    }
    const run = runEnd(tokens, at)
    const measured = opensQuantity(tokens, at) ? measuredAt(tokens, at) : []
    if (measured.length === 0) {
      at = Math.max(at + 1, run > at + 1 ? run : 0)
      continue
    }
    for (const one of measured) {
      at = one.next
      const { start, end, value, unit } = one
      if (isInDate(found.dates, start, end)) continue
      const owner = owners.ownerOf(one, placeAt(start, end))
      quantities.push({ start, end, value, unit, ...(owner === undefined ? {} : { owner }) })
    }
  }
  return quantities
}

const openers: ReadonlySet<string> = new Set([...numberOpeners, ...currencyOpeners])

/** Most words open no quantity and no run of figures, which is quick to see. */
const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined && (opensWithDigit(token.lower) || openers.has(token.lower) || token.surface.startsWith('+'))

const isInDate = (dates: FoundFacts['dates'], start: number, end: number): boolean => {
  const before = dates[firstFrom(dates, end) - 1]
  return before !== undefined && before.end > start
}

/** Not the number of "Covid-19", which is part of a word. */
function opensQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !(mayOpenNumber(token) || currencyOfSign(token.surface))) return false
  const before = tokens[at - 1]
  const isJoined = before?.surface === '-' && before.end === token.start && tokens[at - 2]?.end === before.start
  return !isJoined || !/^\p{L}/u.test(tokens[at - 2]?.surface ?? '')
}

/** None, one, or the two ends of a range. */
function measuredAt(tokens: readonly Token[], at: number): Measured[] {
  const part = fractionAt(tokens, at) ?? oneInSo(tokens, at)
  if (part) return [measured(tokens, at, part, { unit: 'part', isCount: false, next: part.next })]
  const joined = joinedRange(tokens, at)
  if (joined) return joined
  const first = amountAt(tokens, at)
  if (!first || isLabelled(tokens, at)) return []
  return (
    rangeFrom(tokens, at, first) ?? (first.unit ? [signed(tokens, at, measured(tokens, at, first, first.unit))] : [])
  )
}

const measured = (tokens: readonly Token[], at: number, { value }: { value: number }, unit: ReadUnit): Measured => {
  const start = tokens[at]?.start ?? 0
  return {
    start,
    end: tokens[unit.next - 1]?.end ?? start,
    value,
    unit: unit.unit,
    isCount: unit.isCount,
    next: unit.next,
  }
}

/** "minus nine degrees", "−9 °C" */
function signed(tokens: readonly Token[], at: number, one: Measured): Measured {
  const before = tokens[at - 1]
  const isMinus = before?.lower === 'minus' || (before?.surface === '−' && before.end === one.start)
  return before && isMinus && !one.isCount ? { ...one, start: before.start, value: -one.value } : one
}

interface Amount extends ReadNumber {
  readonly currency: string | undefined
  readonly unit: ReadUnit | null
}

/** A number with its unit, of which a range may leave out the first. */
function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const currency = currencyOfSign(tokens[at]?.surface ?? '')
  const read = numberAt(tokens, currency ? at + 1 : at)
  if (!read) return null
  const { value, next } = withSuffix(tokens, read, currency !== undefined)
  if (currency) return { value, next, currency, unit: priceOf(tokens, { unit: currency, isCount: false, next }) }
  // Figures side by side are a telephone number or a table.
  if (
    plainFigures(tokens[next]) !== null ||
    (plainFigures(tokens[at - 1]) !== null && plainFigures(tokens[at]) !== null)
  )
    return null
  const sign = currencyOfSign(tokens[next]?.surface ?? '')
  if (sign && plainFigures(tokens[next + 1]) === null)
    return { value, next, currency, unit: { unit: sign, isCount: false, next: next + 1 } }
  const unit = unitAt(tokens, next, value) ?? amongThem(tokens, next, value)
  return { value, next, currency, unit: unit && /^[A-Z]{3}$/.test(unit.unit) ? priceOf(tokens, unit) : unit }
}

/** "40k", "£3m", "3m people": a letter right behind the figures. */
function withSuffix(tokens: readonly Token[], read: ReadNumber, isMoney: boolean): ReadNumber {
  const letter = tokens[read.next]
  const before = tokens[read.next - 1]
  if (letter?.surface.length !== 1 || letter.start !== before?.end || plainFigures(before) === null) return read
  const scale = letter.lower === 'k' ? 1e3 : letter.lower === 'b' ? 1e9 : letter.lower === 'm' ? 1e6 : 0
  if (scale === 0 || (letter.lower === 'm' && !isMoney && isMetres(tokens, read.next))) return read
  return { value: Number((read.value * scale).toPrecision(12)), next: read.next + 1 }
}

const determiner = /^(?:the|its|his|her|their|our|those|these)$/

/** "12 of the 15 judges" counts judges. */
function amongThem(tokens: readonly Token[], next: number, value: number): ReadUnit | null {
  if (value === 1 || tokens[next]?.lower !== 'of' || !determiner.test(tokens[next + 1]?.lower ?? '')) return null
  const total = numberAt(tokens, next + 2)
  const unit = unitAt(tokens, total?.next ?? next + 2, value)
  return unit && { ...unit, next }
}

/** "one in five households" */
function oneInSo(tokens: readonly Token[], at: number): ReadNumber | null {
  if (tokens[at + 1]?.lower !== 'in' || tokens[at]?.pos !== 'NUM' || tokens[at + 2]?.pos !== 'NUM') return null
  const part = numberAt(tokens, at)
  const whole = numberAt(tokens, at + 2)
  if (part?.next !== at + 1 || !whole || part.value >= whole.value || part.value > 10) return null
  const noun = tokens[whole.next]
  return noun?.pos === 'NOUN' && noun.lemma !== noun.lower
    ? { value: Number((part.value / whole.value).toPrecision(12)), next: whole.next }
    : null
}

/** "between 40 and 50 people", "$2.10–$2.25 a share", "20 to 30 million" */
function rangeFrom(tokens: readonly Token[], at: number, first: Amount): Measured[] | null {
  const from = first.unit && first.currency === undefined && isBare(tokens, first) ? first.next : endOf(first)
  const link = tokens[from]
  const isBetween = /^(?:between|from)$/.test(tokens[at - 1]?.lower ?? '')
  if (!link || !(/^(?:-|–|—|to)$/.test(link.lower) || (isBetween && link.lower === 'and'))) return null
  const second = amountAt(tokens, from + 1)
  if (!second?.unit || second.value <= 0) return null
  const scale = second.value / (numberPlain(tokens, from + 1) ?? second.value)
  const shares = scale > 1 && first.value < 1000 && first.value * scale < second.value
  const value = shares ? Number((first.value * scale).toPrecision(12)) : first.value
  if (value >= second.value && link.lower !== 'to') return null
  const money = first.currency
  if (money !== undefined && !second.unit.unit.startsWith(money) && second.currency === undefined) return null
  if (money === undefined && first.unit !== null) return null
  const start = tokens[at]?.start ?? 0
  const lower = {
    start,
    end: tokens[from - 1]?.end ?? start,
    value,
    unit: second.unit.unit,
    isCount: second.unit.isCount,
    next: from + 1,
  }
  return [lower, measured(tokens, from + 1, second, second.unit)]
}

const isBare = (tokens: readonly Token[], { next }: Amount): boolean => tokens[next]?.surface === '-'
const endOf = ({ unit, next }: Amount): number => unit?.next ?? next
const numberPlain = (tokens: readonly Token[], at: number): number | null =>
  plainFigures(tokens[at]) ?? plainFigures(tokens[at + 1])

const twoFigures = /^(\d[\d,]{0,14}(?:\.\d{1,4})?)[-–](\d[\d,]{0,14}(?:\.\d{1,4})?)$/

/** "20-30 houses" is one token; "3-2" and "2-3 win" are scores. */
function joinedRange(tokens: readonly Token[], at: number): Measured[] | null {
  const token = tokens[at]
  const match = token && token.surface.length <= 40 ? twoFigures.exec(token.surface) : null
  if (!token || !match) return null
  const [from, to] = [match[1] ?? '', match[2] ?? ''].map((figure) => Number(figure.replaceAll(',', '')))
  const end = token.start + (match[1]?.length ?? 0)
  if (from === undefined || to === undefined || from >= to || isLabelled(tokens, at) || isScore(tokens, at + 1))
    return []
  const unit = unitAt(tokens, at + 1, to)
  if (!unit) return []
  const last = tokens[unit.next - 1]?.end ?? token.end
  return [
    { start: token.start, end, value: from, unit: unit.unit, isCount: unit.isCount, next: at + 1 },
    { start: end + 1, end: last, value: to, unit: unit.unit, isCount: unit.isCount, next: unit.next },
  ]
}
