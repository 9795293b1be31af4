/** Tells dates that only serve a comparison: nothing in the sentence says what happened then. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'

/** "compared with May", "than in 1998", "up from seven a year ago", "against $3 million the year before" */
export function isCompared(unit: Unit, date: number): boolean {
  let at = date - 1
  while (isKind(unit, at, 'prep') && /^(?:in|on|during|for|at|of)$/.test(headWord(unit, unit.chunks[at]))) at--
  // "over comparable periods in 1988"
  if (at < date - 1 && isKind(unit, at, 'np') && isMatched(unit, at)) return true
  while (isKind(unit, at, 'conj') && isKind(unit, at - 1, 'date')) at -= 2
  if (compares(unit, at)) return true
  // "an increase of 54 points from May 12"
  if (
    headWord(unit, unit.chunks[date - 1]) === 'from' &&
    isKind(unit, date - 2, 'np') &&
    isNumeric(unit, date - 2, date - 2) &&
    /^(?:of|up|down)$/.test(headWord(unit, unit.chunks[date - 3]))
  )
    return true
  // "up by a third from 2031"
  if (
    headWord(unit, unit.chunks[date - 1]) === 'from' &&
    isKind(unit, date - 2, 'np') &&
    headWord(unit, unit.chunks[date - 3]) === 'by' &&
    /^(?:up|down)$/.test(headWord(unit, unit.chunks[date - 4]))
  )
    return true
  // "narrowed from a year earlier"
  if (
    headWord(unit, unit.chunks[date - 1]) === 'from' &&
    /\b(?:ago|earlier|before|previous|last|prior)\b/.test(headWord(unit, unit.chunks[date])) &&
    !isKind(unit, date + 1, 'prep')
  )
    return true
  if (isYearBack(unit, date) && isMultiple(unit, at)) return true
  const first = figuresBefore(unit, at)
  const word = headWord(unit, unit.chunks[first - 1])
  if (/^(?:than|versus|vs)$/.test(word)) return true
  if (/^(?:with|to)$/.test(word) && isComparing(headWord(unit, unit.chunks[first - 2]))) return true
  // "from" and "against" compare numbers only.
  if (first > at || !isNumeric(unit, first, at)) return false
  // "to a high of $42 in June from $29 in March"
  if (word === 'from' && isRaisedTo(unit, first - 2)) return true
  return (
    word === 'against' ||
    (word === 'from' && (isYearBack(unit, date) || /^(?:up|down)$/.test(headWord(unit, unit.chunks[first - 2]))))
  )
}

/** "earned more than twice the $13 million, or 34 cents a share, a year earlier" */
function isMultiple(unit: Unit, last: number): boolean {
  const end = unit.chunks[last]?.last ?? -1
  for (let at = end; at > Math.max(0, end - 16); at--) {
    const word = unit.words[at]
    if (word?.tag === 'VERB' || word?.tag === 'AUX' || word?.tag === 'QUOTE') return false
    if (/^(?:twice|double|triple|half)$/.test(word?.lower ?? '')) return unit.words[at + 1]?.lower === 'the'
  }
  return false
}

/** Right before it a figure is reached: "to $42 a share in June". */
function isRaisedTo(unit: Unit, last: number): boolean {
  let first = last
  while (
    isKind(unit, first, 'np', 'date', 'conj') ||
    (isKind(unit, first, 'prep') && headWord(unit, unit.chunks[first]) !== 'to')
  )
    first--
  return first < last && headWord(unit, unit.chunks[first]) === 'to' && isNumeric(unit, first + 1, last)
}

/** First chunk of "net income of $3 million, or 7 cents a share," that ends at `last`. */
function figuresBefore(unit: Unit, last: number): number {
  let first = last + 1
  for (let at = last; at > last - 14; at--) {
    const mark =
      isKind(unit, at, 'comma') ||
      (isKind(unit, at, 'conj') &&
        /^(?:or|and)$/.test(headWord(unit, unit.chunks[at])) &&
        (first > last || isNumeric(unit, first, first)))
    const of =
      headWord(unit, unit.chunks[at]) === 'of' ||
      (isKind(unit, at, 'prep') &&
        isNumeric(unit, at + 1, at + 1) &&
        isNumeric(unit, at - 1, at - 1) &&
        headWord(unit, unit.chunks[at]) === 'in')
    if (isKind(unit, at, 'np')) first = at
    else if (!(mark && (first > last || isNumeric(unit, first, first))) && !of) break
  }
  return first
}

/** "comparable periods", "the same six months" */
const isMatched = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  return (
    chunk !== undefined &&
    unit.words
      .slice(chunk.first, chunk.last)
      .some(({ lower }) => /^(?:comparable|corresponding|same|equivalent)$/.test(lower)) &&
    /(?:periods?|quarters?|months?|weeks?|time)$/.test(headWord(unit, chunk))
  )
}

const isComparing = (word: string): boolean => /^(?:compared|comparing|compare|compares|relative|opposed)$/.test(word)

function compares(unit: Unit, at: number): boolean {
  const word = headWord(unit, unit.chunks[at])
  if (/^(?:than|versus|vs)$/.test(word)) return true
  return /^(?:with|to)$/.test(word) && isComparing(headWord(unit, unit.chunks[at - 1]))
}

function isNumeric(unit: Unit, first: number, last: number): boolean {
  const [a, b] = [unit.chunks[first], unit.chunks[last]]
  if (!a || !b) return false
  return unit.words.slice(a.first, b.last + 1).some(({ tag }) => tag === 'NUM' || tag === 'SYM')
}

/** "a year earlier", "the year-ago quarter", "in 1988" */
const isYearBack = (unit: Unit, date: number): boolean =>
  /\b(?:ago|earlier|before|previous|last|prior|same|year|\d{4})\b/.test(headWord(unit, unit.chunks[date]))

const superlative =
  /^(?:first|second|third|fourth|fifth|worst|best|most|least|lowest|highest|biggest|largest|smallest|deadliest|record|\w{3,}est)$/
const notSuperlative =
  /^(?:west|east|forest|interest|arrest|protest|request|test|contest|quest|guest|rest|latest|invest|suggest|northwest|southwest|midwest|honest|modest|harvest|conquest|unrest|chest)$/

/** "its lowest level since 1997", "the first visit since 1959": what happened then is not told. */
export function isLowestSince(unit: Unit, date: number): boolean {
  if (headWord(unit, unit.chunks[date - 1]) !== 'since') return false
  const end = unit.chunks[date - 1]?.first ?? 0
  for (let at = end - 1; at >= 0 && at > end - 18; at--) {
    const word = unit.words[at]
    if (!word || (word.tag === 'PUNCT' && word.lower !== ',')) return false
    // "fell by a fifth since May" is no rank.
    const isShare =
      /^(?:a|an|one|two|three|four)$/.test(unit.words[at - 1]?.lower ?? '') &&
      /^(?:third|fourth|fifth)$/.test(word.lower)
    if (superlative.test(word.lower) && !notSuperlative.test(word.lower) && !isShare) return true
    if (word.tag === 'AUX') return false
  }
  return false
}
