/** Reads seasons, quarters, halves and the named holidays. */
import type { Lexemes } from '../lexeme.ts'
import { datePrepositions, holidays, seasons } from '../lexicon.ts'
import type { Found, YearRef } from '../meaning.ts'
import { readOrdinal, type Read } from './numbers.ts'
import { readRelativeYear } from './relative-years.ts'
import { readPlainYear } from './years.ts'
import { readYearAfter } from './month-days.ts'

const games = new Set(
  'olympic olympics games palace paralympics break breaks vacation school schools camp job jobs solstice equinox house wheat crop crops coat coats clothes tires tyres sports theater theatre garden roll rolls'.split(
    ' ',
  ),
)

/** "the summer of 1963", "summer 2007", "early summer", "spring" where it is no verb */
export function readSeason(l: Lexemes, i: number): Found | undefined {
  const the = l.word(i) === 'the' ? 1 : 0
  const at = i + the
  const season = seasons.get(l.word(at))
  if (!season) return undefined
  const year = readYearAfter(l, at + 1)
  if (year) return { to: year.to, meaning: { kind: 'season', season, year: year.value } }
  if (games.has(l.word(at + 1))) return undefined
  const before = l.word(at - 1)
  const ambiguous = season === 'SP' || l.word(at) === 'fall'
  if (ambiguous && (l.word(at + 1) === 'of' || l.pos(at) === 'VERB')) return undefined
  if (ambiguous && !the && !datePrepositions.has(before)) return undefined
  if (ambiguous && before === 'to') return undefined
  // "winter corrals", "the island's summer fleet"
  if (
    !the &&
    l.pos(at + 1) === 'NOUN' &&
    !l.capital(at + 1) &&
    !/^(?:offensive|campaign|fighting)$/.test(l.word(at + 1)) &&
    !/^(?:in|during|since|by|until|early|late)$/.test(before)
  )
    return undefined
  // "will rise or fall"
  if (
    ambiguous &&
    /^(?:and|or)$/.test(before) &&
    /^(?:rise|rises|climb|stand|stands|live|grow|VERB)$/.test(l.pos(at - 2) === 'VERB' ? 'VERB' : l.word(at - 2))
  )
    return undefined
  if (the && (l.pos(at + 1) === 'NOUN' || l.pos(at + 1) === 'PROPN'))
    return ambiguous ? undefined : { to: at + 1, from: at, meaning: { kind: 'season', season } }
  return { to: at + 1, meaning: { kind: 'season', season } }
}

/** "the third quarter [of 2009]", "third-quarter", "Q3 2009", "the 1988 second quarter", "next year's first quarter" */
export function readQuarter(l: Lexemes, i: number): Found | undefined {
  const coded = readCoded(l, i, 'q')
  if (coded)
    return {
      to: coded.to,
      meaning: { kind: 'quarter', quarter: coded.value.index, ...(coded.value.year && { year: coded.value.year }) },
    }
  const the = l.word(i) === 'the' ? 1 : 0
  const lead = readYearBefore(l, i + the)
  let at = lead?.to ?? i + the
  if (l.word(at) === 'fiscal') at += l.joins(at + 1, '-') ? 2 : 1
  const isLast = /^(?:last|final)$/.test(l.word(at)) && l.says(at + 1, 'quarter', 'of')
  const ordinal = isLast ? { to: at + 1, value: 4 } : readOrdinal(l, at)
  if (!ordinal || ordinal.value > 4 || ordinal.value < 1) return undefined
  const hyphen = l.joins(ordinal.to, '-')
  const head = hyphen ? ordinal.to + 1 : ordinal.to
  if (l.word(head) !== 'quarter') return undefined
  const year = lead ? undefined : readYearAfter(l, head + 1)
  if (isLast && !year) return undefined
  const ref = lead?.value ?? year?.value
  const from = (hyphen || isBeforeNoun(l, head + 1)) && !lead && !year ? i + the : i
  return {
    to: year?.to ?? head + 1,
    from,
    meaning: { kind: 'quarter', quarter: ordinal.value, ...(ref && { year: ref }) },
  }
}

const isBeforeNoun = (l: Lexemes, i: number): boolean => l.pos(i) === 'NOUN' && l.at(i).kind === 'word'

/** A year in front of its part: "1988", "this year's" */
function readYearBefore(l: Lexemes, i: number): Read<YearRef> | undefined {
  const relative = readRelativeYear(l, i)
  if (relative)
    return l.mark(relative.to) === "'" && l.word(relative.to + 1) === 's'
      ? { to: relative.to + 2, value: relative.value }
      : undefined
  const year = l.digits(i) === 4 ? readPlainYear(l, i) : undefined
  if (year) return year
  if (l.word(i) === 'year' && /^(?:ago|earlier)$/.test(l.word(i + 2)) && l.joins(i + 1, '-'))
    return { to: i + 3, value: { base: 'published', years: -1 } }
  return undefined
}

/** "Q3", "3Q", "H1", with a year behind or before */
function readCoded(
  l: Lexemes,
  i: number,
  letter: string,
): Read<{ readonly index: number; readonly year?: YearRef }> | undefined {
  const front = l.word(i) === letter && l.glued(i + 1) ? l.number(i + 1, 1) : undefined
  const back =
    front === undefined && l.word(i + 1) === letter && l.glued(i + 1) && !l.glued(i) ? l.number(i, 1) : undefined
  const index = front ?? back
  if (
    index === undefined ||
    index < 1 ||
    index > (letter === 'q' ? 4 : 2) ||
    !l.capital(front === undefined ? i + 1 : i)
  )
    return undefined
  if (l.glued(i + 2) && l.at(i + 2).kind === 'word') return undefined
  const year = readYearAfter(l, i + 2)
  return { to: year?.to ?? i + 2, value: { index, ...(year && { year: year.value }) } }
}

export const halves: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['last', 2],
  ['latter', 2],
])

/** "the second half of 2008", "H1 2019", "the last half of this year" */
export function readHalf(l: Lexemes, i: number): Found | undefined {
  const coded = readCoded(l, i, 'h')
  if (coded)
    return (
      coded.value.year && { to: coded.to, meaning: { kind: 'half', half: coded.value.index, year: coded.value.year } }
    )
  const at = l.word(i) === 'the' ? i + 1 : i
  const half = l.word(at + 1) === 'half' ? halves.get(l.word(at)) : undefined
  if (half === undefined) return undefined
  if (l.word(at + 2) !== 'of')
    return at > i && !/^(?:NOUN|PROPN|ADJ)$/.test(l.pos(at + 2) ?? '')
      ? { to: at + 2, meaning: { kind: 'half', half } }
      : undefined
  const year = readYearAfter(l, at + 2)
  return year && { to: year.to, meaning: { kind: 'half', half, year: year.value } }
}

const longestHoliday = 5
const afterHoliday = new Set(
  'tree trees island islands card cards carol carols gift gifts present presents party parties egg eggs shopping sale sales market markets lights movie song songs dinner lunch parade bombings rising uprising'.split(
    ' ',
  ),
)

/** "Christmas 1963", "New Year's Eve", "Good Friday" */
export function readHoliday(l: Lexemes, i: number): Found | undefined {
  if (!l.capital(i)) return undefined
  let text = ''
  let best: { to: number; holiday: string } | undefined
  for (let at = i, words = 0; words < longestHoliday; at++) {
    if (l.mark(at) === "'" || l.mark(at) === '.') continue
    const word = l.word(at)
    if (word === '') break
    text = text === '' ? word : `${text} ${word}`
    words++
    const holiday = holidays.get(text)
    if (holiday) best = { to: at + 1, holiday }
  }
  if (!best || afterHoliday.has(l.word(best.to))) return undefined
  // "White Christmas", "Mary Easter": part of a longer name.
  if (l.capital(i - 1) && l.at(i - 1).kind === 'word' && l.pos(i - 1) === 'PROPN') return undefined
  const year = readYearAfter(l, best.to)
  if (year) return { to: year.to, meaning: { kind: 'holiday', holiday: best.holiday, year: year.value } }
  return { to: best.to, meaning: { kind: 'holiday', holiday: best.holiday } }
}
