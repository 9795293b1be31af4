/** Reads the day, month or year of publication from what the caller knows, or from the article's own date line. */
import { dayNumber, isCivilDay } from './calendar.ts'
import type { Lexemes } from './lexeme.ts'
import type { Expression } from './meaning.ts'
import { dayOf, type Point } from './value.ts'

/** A day, month or year in EDTF, doubts aside; anything else tells too little to count from. */
export function publishedPoint(published: string | null): Point | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T\S{1,40})?[?~%]?$/.exec(published ?? '')
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { grain: 'year', year }
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  if (match[3] === undefined) return { grain: 'month', year, month }
  const day = Number(match[3])
  return isCivilDay({ year, month, day }) ? { grain: 'day', year, month, day } : null
}

/** Only the head of an article carries its date. */
const maxHeadLexemes = 60

/** Days by which a text's own date line may differ from the publication it came with. */
const maxDaysApart = 3

/** The day from which an article counts: its own date line's, else its dateline's, else that of its publication. */
export function dayOfWriting(l: Lexemes, expressions: readonly Expression[], published: Point | null): Point | null {
  const own = dateLine(l, expressions)
  const [named, given] = [dayOf(own), dayOf(published)]
  const appeared =
    published === null || (named !== null && given !== null && Math.abs(named - given) <= maxDaysApart)
      ? own
      : published
  return datelineDay(l, expressions, appeared) ?? appeared
}

/** A full date on a line of its own at the head of the text says when the article appeared. */
function dateLine(l: Lexemes, expressions: readonly Expression[]): Point | null {
  for (const { from, to, meaning } of expressions) {
    if (from > maxHeadLexemes) return null
    if (meaning.kind !== 'date' || !meaning.year || !('year' in meaning.year)) continue
    const { month, day } = meaning
    const alone = l.at(from - 1).kind === 'break' && l.at(to).kind === 'break'
    if (!alone || month === undefined || day === undefined) continue
    const point = { year: meaning.year.year, month, day }
    if (isCivilDay(point)) return { grain: 'day', ...point }
  }
  return null
}

/** An agency's report names its day behind its town: "REYKJAVIK, 8 MAY — Iceland …". */
const maxDaysBefore = 3

/** The day that the dateline names, where it lies shortly before publication: the report speaks of that day as today. */
function datelineDay(l: Lexemes, expressions: readonly Expression[], published: Point | null): Point | null {
  const day = dayOf(published)
  if (day === null || !published || published.year === null) return null
  for (const { from, to, meaning } of expressions) {
    if (from > maxHeadLexemes) return null
    if (meaning.kind !== 'date' || meaning.month === undefined || meaning.day === undefined) continue
    const at = l.mark(to) === '.' || l.mark(to) === ')' ? to + 1 : to
    const isDateline =
      /^[-:]$/.test(l.mark(at)) && !l.glued(at) && l.capital(l.mark(from - 1) === ',' ? from - 2 : from - 1)
    if (!isDateline) continue
    const { month, day: number } = meaning
    const year = meaning.year && 'year' in meaning.year ? meaning.year.year : published.year
    for (const guess of [year, year - 1]) {
      const named = { year: guess, month, day: number }
      if (!isCivilDay(named)) continue
      const away = day - dayNumber(named)
      if (away > 0 && away <= maxDaysBefore) return { grain: 'day', ...named }
    }
    return null
  }
  return null
}
