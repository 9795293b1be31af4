/** Judges a number with its unit: figures or words are equal, another number is never a near miss. */
import type { Card } from '../../deck/deck.ts'
import type { Compared } from './verdict.ts'
import { isNumber, type NumberWord, type Word, wordsOf } from './words.ts'

/** One key for all writings of a unit that changes what the number means. */
const units: ReadonlyMap<string, string> = new Map(
  `percent:% percentage:% pct:% $:$ dollar:$ dollars:$ usd:$ £:£ pound:£ pounds:£ gbp:£ sterling:£ €:€ euro:€ euros:€ eur:€
  ¥:¥ yen:¥ jpy:¥ ₹:₹ rupee:₹ rupees:₹ inr:₹ km:km kilometer:km kilometers:km kms:km mile:mile miles:mile mi:mile meter:m meters:m
  foot:ft feet:ft ft:ft inch:in inches:in cm:cm centimeter:cm centimeters:cm mm:mm millimeter:mm millimeters:mm kg:kg kgs:kg kilo:kg
  kilos:kg kilogram:kg kilograms:kg kilogramme:kg kilogrammes:kg gram:g grams:g ton:t tons:t tonne:t tonnes:t lb:lb lbs:lb ounce:oz
  ounces:oz oz:oz liter:l liters:l gallon:gal gallons:gal barrel:bbl barrels:bbl acre:acre acres:acre hectare:ha hectares:ha ha:ha
  mph:mph kph:kmh kmh:kmh degree:° degrees:° second:s seconds:s sec:s minute:min minutes:min min:min mins:min hour:h hours:h hr:h
  hrs:h day:day days:day night:night nights:night week:week weeks:week month:month months:month year:year years:year yr:year
  yrs:year decade:decade decades:decade watt:w watts:w megawatt:mw megawatts:mw mw:mw gigawatt:gw gigawatts:gw gw:gw point:pt
  points:pt cent:cent cents:cent`
    .split(/\s+/)
    .map((pair): readonly [string, string] => {
      const [word = '', unit = ''] = pair.split(':')
      return [word, unit]
    }),
)

/** "pounds" are money or weight; only a sign says which. */
const poundSigns = new Set(['lb', '£'])

/** Which side of the number the truth lies on. */
const bounds: ReadonlyMap<string, 'over' | 'under' | 'about'> = new Map([
  ...'more over above beyond least minimum exceeding upwards'.split(' ').map((word) => [word, 'over'] as const),
  ...'less fewer under below nearly almost most maximum'.split(' ').map((word) => [word, 'under'] as const),
  ...'about around roughly some approximately circa ca estimated up to just only than at an a the of exactly precisely or so us american between and to from'
    .split(' ')
    .map((word) => [word, 'about'] as const),
])

const maxWords = 8

/** A number with a few words around it: "More than 27,000 people", "£4.3 million"; elsewhere than in counts, the number and its unit alone. */
export function isQuantity(kind: Card['kind'], words: readonly Word[]): boolean {
  if (words.length > maxWords || !words.some(isNumber)) return false
  const things = words.filter((word) => !isNumber(word) && !units.has(word.key) && !bounds.has(word.key))
  return things.length === 0 || (kind === 'quantity' && things.every(({ surface }) => !/^\p{Lu}/u.test(surface)))
}

interface Read {
  /** Two for a range. */
  readonly numbers: readonly NumberWord[]
  readonly sign: 1 | -1
  readonly unit: string | null
  readonly bound: 'over' | 'under' | null
  /** What is counted. */
  readonly things: readonly Word[]
}

function read(words: readonly Word[]): Read {
  const rest = words.filter((word) => !isNumber(word))
  const unit = rest.map(({ key }) => units.get(key)).find((found) => found !== undefined) ?? null
  const bound = rest.map(({ key }) => bounds.get(key)).find((found) => found === 'over' || found === 'under') ?? null
  const things = rest.filter(({ key }) => key !== 'minus' && !units.has(key) && !bounds.has(key))
  const sign = rest.some(({ key }) => key === 'minus') ? -1 : 1
  return { numbers: words.filter(isNumber), sign, unit, bound, things }
}

export interface AskedQuantity {
  /** Units that the question names need not be typed. */
  readonly askedUnits: ReadonlySet<string>
  /** Its other words may be. */
  readonly isAsked: (word: Word) => boolean
}

/** Null where the typed words are no such number. */
export function compareQuantities(
  right: readonly Word[],
  typed: readonly Word[],
  { askedUnits, isAsked }: AskedQuantity,
): Compared | null {
  const [expected, given] = [read(right), read(typed)]
  if (expected.numbers.length !== given.numbers.length) return null
  for (const [at, number] of expected.numbers.entries()) {
    const other = given.numbers[at]
    const [a, b] = [number.value * expected.sign, (other?.value ?? 0) * given.sign]
    if (other === undefined || (!isSameNumber(a, b) && !isSameNumber(a, abroad(other) * given.sign)))
      return { standing: 'wrong', remarks: [{ code: 'number-differs', expected: a, given: b }] }
  }
  if (expected.bound && given.bound && expected.bound !== given.bound)
    return { standing: 'wrong', remarks: [{ code: 'opposite', word: given.bound }] }
  if (expected.unit !== null && given.unit !== null && !isSameUnit(expected.unit, given.unit))
    return { standing: 'wrong', remarks: [{ code: 'unit-differs', expected: expected.unit, given: given.unit }] }
  if (expected.unit === null && given.unit !== null && expected.things.length > 0 && given.things.length === 0)
    return { standing: 'wrong', remarks: [{ code: 'unit-differs', expected: inWords(expected), given: given.unit }] }
  if (expected.unit !== null && given.unit === null && !askedUnits.has(expected.unit))
    return { standing: 'near', remarks: [{ code: 'unit-missing', unit: expected.unit }] }
  // What is counted stands in the question: it may be left out, but nothing else may stand in its place.
  const others = given.things.filter(
    (word) => !isAsked(word) && !expected.things.some(({ key }) => isSameThing(key, word.key)),
  )
  if (others.length === 0) return { standing: 'right', remarks: [] }
  return null
}

const inWords = ({ things }: Read): string => things.map(({ plain }) => plain).join(' ')

/** "1.200" and "3,125 million" as much of the world writes them; nobody writes 3.1 as "3,100". */
function abroad({ value, plain }: NumberWord): number {
  if (!/\d\.\d{3}(?!\d)|\d,\d{2}[1-9](?!\d)/.test(plain)) return value
  const [number] = wordsOf(plain.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')))
  return number?.value ?? value
}

/** Decimals of a shortened number ("1.2 thousand") may not come out even in binary. */
const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9

const isSameUnit = (a: string, b: string): boolean => a === b || (poundSigns.has(a) && poundSigns.has(b))

const isSameThing = (a: string, b: string): boolean => a === b || `${a}s` === b || a === `${b}s`

/** Whether a question's words say the unit: "what percentage", "how many kilometres". */
export const unitsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ key }) => units.get(key) ?? []))
