/** Reads what a number counts or measures: a share, a currency, a measure by its symbol, or the noun counted. */
import type { Token } from '../../article/analysed-text.ts'
import { currencyCountries, currencyOfName } from './currencies.ts'

export interface ReadUnit {
  readonly unit: string
  /** Whether the number counts what the unit names, rather than measure something else. */
  readonly isCount: boolean
  /** Index behind the unit's last token. */
  readonly next: number
}

/** SI symbols and a few others; what is not listed is called by its own noun, in the singular. */
const measures: readonly (readonly [symbol: string, names: string])[] = [
  ['km', 'km kilometre kilometer'],
  ['m', 'm metre meter'],
  ['cm', 'cm centimetre centimeter'],
  ['mm', 'mm millimetre millimeter'],
  ['kg', 'kg kilo kilogram kilogramme'],
  ['g', 'g gram gramme'],
  ['t', 't tonne'],
  ['penny', 'p'],
  ['l', 'l litre liter'],
  ['ha', 'ha hectare'],
  ['kW', 'kw kilowatt'],
  ['MW', 'mw megawatt'],
  ['GW', 'gw gigawatt'],
  ['TW', 'tw terawatt'],
  ['kWh', 'kwh'],
  ['MWh', 'mwh'],
  ['GWh', 'gwh'],
  ['TWh', 'twh'],
  ['km/h', 'kph kmh kmph km/h'],
  ['mph', 'mph'],
  ['km²', 'km² km2'],
  ['m²', 'm² m2'],
  ['ft', 'ft foot feet'],
  ['in', 'inch inches'],
  ['mile', 'mile mi'],
  ['°C', '°c'],
  ['°F', '°f'],
  ['MB', 'mb megabyte'],
  ['GB', 'gb gigabyte'],
  ['TB', 'tb terabyte'],
  ['Hz', 'hz hertz'],
  ['kHz', 'khz'],
  ['MHz', 'mhz'],
  ['GHz', 'ghz'],
]
const symbols = new Map(
  measures.flatMap(([symbol, names]) =>
    names.split(' ').flatMap(
      (name) =>
        (name.length > 3
          ? [
              [name, symbol],
              [`${name}s`, symbol],
            ]
          : [[name, symbol]]) as [string, string][],
    ),
  ),
)

/** Spans of time and the hour are dates, ages and durations; "three times" counts nothing. */
const time =
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|centuries|season|quarter|time|o'clock|am|pm|a\.m\.?|p\.m\.?|gmt|bst|est)s?$/
const percent = /^(?:%|percent|percents|pc|pct)$/
const depth = /^(?:deep|high|long|wide|tall|above|below|away|apart|from|off|north|south|east|west|underwater)$/
const race =
  /^(?:race|final|heats?|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|sprint|steeplechase|title|champion)$/
const scores = /^(?:win|wins|loss|defeat|draw|victory|lead|deficit|vote|margin|decision|triumph|scoreline|score)$/

export function unitAt(tokens: readonly Token[], from: number, value: number): ReadUnit | null {
  const token = tokens[from]
  if (!token) return null
  return (
    shareAt(tokens, from) ??
    degreesAt(tokens, from) ??
    moneyAt(tokens, from) ??
    measureAt(tokens, from) ??
    nounAt(tokens, from, value)
  )
}

function shareAt(tokens: readonly Token[], from: number): ReadUnit | null {
  const lower = tokens[from]?.lower ?? ''
  const next = tokens[from + 1]?.lower ?? ''
  if ((lower === 'percentage' || lower === 'basis') && /^points?$/.test(next))
    return { unit: `${lower} point`, isCount: false, next: from + 2 }
  if (percent.test(lower)) return { unit: '%', isCount: false, next: from + 1 }
  return lower === 'per' && /^cent\.?$/.test(next) ? { unit: '%', isCount: false, next: from + 2 } : null
}

function degreesAt(tokens: readonly Token[], from: number): ReadUnit | null {
  if (!/^(?:°|º|degrees?)$/.test(tokens[from]?.lower ?? '')) return null
  const scale = /^(?:c|celsius|centigrade)$/.test(tokens[from + 1]?.lower ?? '')
    ? '°C'
    : /^(?:f|fahrenheit)$/.test(tokens[from + 1]?.lower ?? '')
      ? '°F'
      : null
  return scale ? { unit: scale, isCount: false, next: from + 2 } : { unit: 'degree', isCount: false, next: from + 1 }
}

/** "dollars", "US dollars", "Hong Kong dollars", "EUR" */
function moneyAt(tokens: readonly Token[], from: number): ReadUnit | null {
  let at = from
  while (at < from + 2 && currencyCountries.has(tokens[at]?.lower ?? '')) at++
  const token = tokens[at]
  if (!token || token.pos === 'VERB') return null
  const behind = tokens[at + 1]?.lower === 'sterling' ? 'sterling' : (tokens[at - 1]?.lower ?? '')
  const unit = currencyOfName(token.surface, behind)
  if (!unit) return null
  return { unit, isCount: false, next: behind === 'sterling' ? at + 2 : at + 1 }
}

const squares: ReadonlyMap<string, string> = new Map([
  ['square', '²'],
  ['sq', '²'],
  ['cubic', '³'],
])

function measureAt(tokens: readonly Token[], from: number): ReadUnit | null {
  const power = squares.get(tokens[from]?.lower.replace('.', '') ?? '')
  const at = power ? from + 1 : from
  const token = tokens[at]
  const symbol = symbols.get(token?.lower.replace(/\.$/, '') ?? '')
  if (!token || !symbol || (/^\p{Lu}$/u.test(token.surface) && token.surface.length === 1)) return null
  if (power) return { unit: symbol + power, isCount: false, next: at + 1 }
  // "km²", which wink takes for two words
  const raised = tokens[at + 1]
  if (raised?.start === token.end && /^[²³]$/.test(raised.surface))
    return { unit: symbol + raised.surface, isCount: false, next: at + 2 }
  const speed = symbol === 'km' || symbol === 'm' || symbol === 'mile' ? perTime(tokens, at + 1) : undefined
  return speed
    ? { unit: `${symbol}/${speed}`, isCount: false, next: at + 3 }
    : { unit: symbol, isCount: false, next: at + 1 }
}

const timeSymbols: ReadonlyMap<string, string> = new Map([
  ['h', 'h'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['s', 's'],
  ['sec', 's'],
  ['second', 's'],
])

/** "/h", "an hour", "per hour": always two tokens. */
const perTime = (tokens: readonly Token[], at: number): string | undefined =>
  /^(?:\/|an?|per)$/.test(tokens[at]?.lower ?? '') ? timeSymbols.get(tokens[at + 1]?.lower ?? '') : undefined

/** "$2.25 a share": what money is paid for is part of its unit. */
export function priceOf(tokens: readonly Token[], unit: ReadUnit): ReadUnit {
  if (!/^(?:an?|per)$/.test(tokens[unit.next]?.lower ?? '')) return unit
  const noun = tokens[unit.next + 1]
  if (noun?.pos !== 'NOUN' || tokens[unit.next + 2]?.pos === 'NOUN') return unit
  const symbol = symbols.get(noun.lower)
  return { unit: `${unit.unit}/${symbol ?? nameOf(noun)}`, isCount: false, next: unit.next + 2 }
}

/** wink takes a storey for a story. */
const nameOf = ({ lemma, lower }: Token): string =>
  /^storeys?$/.test(lower) ? 'storey' : /^[a-z][a-z'-]*$/.test(lemma) ? lemma : lower

/** "three wounded soldiers": adjectives may stand before what is counted; "12-point", "six-storey" are joined to it. */
function nounAt(tokens: readonly Token[], from: number, value: number): ReadUnit | null {
  const isJoined = tokens[from]?.surface === '-' && tokens[from]?.end === tokens[from + 1]?.start
  const first = isJoined ? from + 1 : from
  let at = first
  while (!isJoined && at < first + 3 && describes(tokens[at])) at++
  let last = at
  while (last < at + (isJoined ? 1 : 3) && isCounted(tokens[last]) && (last === at || !endsNoun(tokens[last - 1])))
    last++
  const noun = tokens[last - 1]
  if (last === at || !noun) return null
  if (isJoined && tokens[last]?.surface === '-' && tokens[last]?.end === tokens[last + 1]?.start) return null
  if (percent.test(noun.lower) || symbols.has(tokens[at]?.lower ?? '')) return null
  // "the 1906 earthquake", "a 2019 study": more than one of a thing is a plural.
  const isYear = value >= 1500 && value < 2101 && Number.isInteger(value)
  if (isYear && !isJoined && isSingular(noun)) return null
  return { unit: nameOf(noun), isCount: true, next: last }
}

const isCounted = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && !time.test(token.lower) && !/^ones?$/.test(token.lower)
/** "30 million people vote": wink may take the verb behind for one more noun. */
const endsNoun = (token: Token | undefined): boolean => /^(?:people|men|women|children)$/.test(token?.lower ?? '')

const isSingular = ({ lower, lemma }: Token): boolean =>
  lemma === lower &&
  !/^(?:people|police|cattle|sheep|fish|troops|aircraft|personnel|staff|children|men|women)$/.test(lower)

const describes = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADJ' ||
    /^(?:more|other|further|additional)$/.test(token.lower) ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower)))

/** "3m people", but "3m deep" and "the 400m race": a small m behind figures is a million or metres. */
export function isMetres(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || depth.test(next.lower) || race.test(next.lower)) return true
  return !(next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || currencyCountries.has(next.lower))
}

/** "2-3 win" tells how a match ended. */
export const isScore = (tokens: readonly Token[], at: number): boolean => scores.test(tokens[at]?.lower ?? '')
