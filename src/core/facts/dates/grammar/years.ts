/** Reads years, decades and centuries, and says which four-digit numbers are years at all. */
import type { Lexemes } from '../lexeme.ts'
import { datePrepositions, decadeWords } from '../lexicon.ts'
import type { Expression, Found, YearRef } from '../meaning.ts'
import { readOrdinal, readSpelledYear, type Read } from './numbers.ts'
import { earliestYear, isModern, isPartOfNumber, isYear, latestYear } from './year-signs.ts'

const eras = new Set(['bc', 'bce', 'ad', 'ce'])

/** "BC", "B.C.E." behind a year; gives where it ends and whether it is before Christ. */
function readEra(l: Lexemes, i: number): Read<boolean> | undefined {
  if (!l.capital(i) && !l.glued(i)) return undefined
  const letters = [i, i + 2, i + 4].map((at) => l.word(at))
  if (l.mark(i + 1) === '.' && l.glued(i + 1) && letters[0]?.length === 1) {
    const three = letters.join('')
    if (eras.has(three) && l.mark(i + 3) === '.')
      return { to: l.mark(i + 5) === '.' ? i + 6 : i + 5, value: three.startsWith('b') }
    const two = letters.slice(0, 2).join('')
    if (eras.has(two)) return { to: l.mark(i + 3) === '.' && l.glued(i + 3) ? i + 4 : i + 3, value: two === 'bc' }
  }
  return eras.has(l.word(i)) ? { to: i + 1, value: l.word(i).startsWith('b') } : undefined
}

/** A number of four digits, read as a year where another part of the date has already said that one follows. */
export function readPlainYear(l: Lexemes, i: number): Read<YearRef> | undefined {
  const spelled = readSpelledYear(l, i)
  if (spelled) return { to: spelled.to, value: { year: spelled.value } }
  const year = l.number(i)
  if (year === undefined) return readShortYear(l, i)
  if (l.joins(i + 1, ',') && l.digits(i + 2) === 3) return undefined
  const era = readEra(l, i + 1)
  if (era && (year > 0 || !era.value)) return { to: era.to, value: { year: era.value ? 1 - year : year } }
  if (l.digits(i) !== 4 || year < earliestYear || year > latestYear) return undefined
  if (l.glued(i + 1) && l.at(i + 1).kind === 'word') return undefined
  return { to: i + 1, value: { year } }
}

/** "'98" */
function readShortYear(l: Lexemes, i: number): Read<YearRef> | undefined {
  if (l.mark(i) !== "'" || l.digits(i + 1) !== 2 || !l.glued(i + 1) || (l.glued(i) && l.at(i - 1).kind !== 'mark'))
    return undefined
  if (l.glued(i + 2) && (l.at(i + 2).kind === 'word' || l.mark(i + 2) === '%')) return undefined
  const year = l.number(i + 1) ?? 0
  return { to: i + 2, value: { year: year < 40 ? 2000 + year : 1900 + year } }
}

/** A year that stands alone. */
export function readYear(l: Lexemes, i: number): Found | undefined {
  if (l.word(i) === 'ad' && l.capital(i) && l.number(i + 1) !== undefined)
    return found(i + 2, { year: l.number(i + 1) ?? 0 })
  if (l.word(i) === 'the' && /^years?$/.test(l.word(i + 1))) {
    const year = readPlainYear(l, i + 2)
    return year && found(year.to, year.value)
  }
  if (l.word(i) === 'year' && l.word(i - 1) !== 'the') {
    const year = l.number(i + 1) !== undefined && readPlainYear(l, i + 1)
    return year ? found(year.to, year.value) : undefined
  }
  const ancient = readAncientRange(l, i)
  if (ancient) return ancient
  const year = readPlainYear(l, i)
  if (!year || !('year' in year.value)) return undefined
  if (l.at(i).kind === 'mark')
    return datePrepositions.has(l.word(i - 1)) || l.word(i - 1) === 'the' ? found(year.to, year.value) : undefined
  if (l.at(i).kind === 'word') return isModern(year.value.year) ? found(year.to, year.value) : undefined
  if (year.value.year <= 0 || year.to > i + 1) return found(year.to, year.value)
  return isYear(l, i, year.value.year) ? found(year.to, year.value) : undefined
}

const found = (to: number, year: YearRef): Found => ({ to, meaning: { kind: 'date', year } })

/** "492-490 BC", "499 to 493 BC": the era stands once, behind the second year. */
function readAncientRange(l: Lexemes, i: number): Found | undefined {
  const first = l.number(i)
  if (first === undefined || first === 0 || (l.mark(i + 1) !== '-' && !/^(?:to|and|or|until)$/.test(l.word(i + 1))))
    return undefined
  const second = l.number(i + 2)
  const era = second === undefined ? undefined : readEra(l, i + 3)
  if (second === undefined || !era?.value || isPartOfNumber(l, i, i + 1)) return undefined
  const then: Expression = { from: i + 2, to: era.to, meaning: { kind: 'date', year: { year: 1 - second } } }
  return { to: i + 1, meaning: { kind: 'date', year: { year: 1 - first } }, then }
}

/** The second half of "1914–18" or "2001-02". */
export function readYearRangeEnd(l: Lexemes, i: number, first: number): Found | undefined {
  const short = l.number(i, 2)
  if (short === undefined || l.digits(i) !== 2 || short <= first % 100 || short > 99) return undefined
  if ((l.glued(i + 1) && l.at(i + 1).kind === 'word') || l.joins(i + 1, '-') || l.mark(i + 1) === '%') return undefined
  return found(i + 1, { year: first - (first % 100) + short })
}

/** "1980s", "the '80s", "the eighties", "the 470s BC" */
export const readDecade = (l: Lexemes, i: number): Found | undefined => decadeAt(l, l.word(i) === 'the' ? i + 1 : i)

/** "in her early twenties", "his 30s" */
function isAge(l: Lexemes, i: number): boolean {
  let at = i - 1
  if (l.mark(at) === '-') at--
  if (/^(?:early|mid|late)$/.test(l.word(at))) at--
  return /^(?:my|his|her|their|our|your)$/.test(l.word(at))
}

/** "the", "mid-" or "early" stands before. */
const isLed = (l: Lexemes, i: number): boolean =>
  l.word(i - 1) === 'the' || l.mark(i - 1) === '-' || /^(?:early|mid|late)$/.test(l.word(i - 1))

function decadeAt(l: Lexemes, i: number): Found | undefined {
  const words = decadeWords.get(l.word(i))
  if (words !== undefined)
    return isLed(l, i) && !isAge(l, i) ? { to: i + 1, meaning: { kind: 'decade', decade: 190 + words } } : undefined
  const quoted = l.mark(i) === "'" ? 1 : 0
  const value = l.number(i + quoted)
  const at = i + quoted + (l.mark(i + quoted + 1) === "'" && l.glued(i + quoted + 1) ? 2 : 1)
  if (value === undefined || value % 10 !== 0 || l.word(at) !== 's' || !l.glued(at) || l.capital(at)) return undefined
  if (isAge(l, i) || /[$£€¥#]/.test(l.mark(i - 1))) return undefined
  const era = readEra(l, at + 1)
  if (era?.value) return { to: era.to, meaning: { kind: 'decade', decade: value / 10, bc: true } }
  // "temperatures in the mid-30s"
  if (!quoted && value < 50 && /^(?:mid|low|high|upper)$/.test(l.word(i - 2)) && l.mark(i - 1) === '-') return undefined
  if (l.digits(i + quoted) === 2 && (quoted || isLed(l, i) || l.word(i - 1) === 'and' || /s$/.test(l.word(i - 2))))
    return { to: at + 1, meaning: { kind: 'decade', decade: (value < 30 ? 200 : 190) + value / 10 } }
  if (l.digits(i) !== 4 || value < earliestYear || value > latestYear) return undefined
  return { to: at + 1, meaning: { kind: 'decade', decade: value / 10 } }
}

/** "the 20th century", "fifth-century" */
export function readCentury(l: Lexemes, i: number): Found | undefined {
  const start = l.word(i) === 'the' ? i + 1 : i
  const ordinal = readOrdinal(l, start)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
  const at = l.joins(ordinal.to, '-') ? ordinal.to + 1 : ordinal.to
  if (l.word(at) !== 'century' && l.word(at) !== 'centuries') return undefined
  const era = readEra(l, at + 1)
  if (era)
    return {
      to: era.to,
      meaning: { kind: 'century', century: ordinal.value - 1, ...(era.value && { bc: true as const }) },
    }
  return { to: at + 1, meaning: { kind: 'century', century: ordinal.value - 1 } }
}

/** "fiscal 2016", "FY 2016", "FY16", "the 1988 quarter" */
export function readYearsBefore(l: Lexemes, i: number): Found | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  const named =
    l.digits(i + the) === 4 && /^(?:quarter|period)$/.test(l.word(i + the + 1)) ? l.number(i + the) : undefined
  if (named !== undefined && named > 1900 && named < 2100)
    return { to: i + the + 2, meaning: { kind: 'same-period', years: 0, of: named } }
  const business = /^(?:fiscal|financial)$/
  // "the 2050 fiscal year"
  const before = l.digits(i + the) === 4 && business.test(l.word(i + the + 1)) && l.word(i + the + 2) === 'year'
  const year = before ? readPlainYear(l, i + the) : undefined
  if (year) return fiscalYear(i + the + 3, year.value)
  const fiscal =
    l.word(i) === 'fy' || (l.word(i) === 'fiscal' && l.word(i + 1) !== 'year')
      ? 1
      : business.test(l.word(i + the)) && l.word(i + the + 1) === 'year'
        ? 2 + the
        : 0
  if (fiscal) {
    const year = readPlainYear(l, i + fiscal)
    if (year) return fiscalYear(year.to, year.value)
    const short = l.word(i) === 'fy' && l.digits(i + 1) === 2 ? l.number(i + 1) : undefined
    return short === undefined ? undefined : fiscalYear(i + 2, { year: 2000 + short })
  }
  return undefined
}

/** A business year has the value of the year it is called by, as TimeBank writes it. */
const fiscalYear = (to: number, year: YearRef): Found => ({ to, meaning: { kind: 'date', year } })
