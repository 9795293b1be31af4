/** The usual ways of writing a date, for programs that compare an answer letter by letter. */
import type { Answer } from '../../deck/deck.ts'
import { monthNames } from '../../facts/dates/calendar.ts'
import { coarsened, type DateParts, edtfOfParts, partsOfEdtf } from '../../study/judging/date-parts.ts'

/** As precise as the card asks, never more; empty where the answer is no single date. */
export function dateForms({ edtf, precision }: Answer, language: string): readonly string[] {
  if (edtf === undefined || precision === 'time') return []
  const parts = partsOfEdtf(edtf)
  if (parts === null) return []
  const asked = precision === undefined ? parts : coarsened(parts, precision)
  // Before the year 1 eras are written in too many ways.
  if (asked.year !== null && asked.year < 1) return []
  const figures = asked.year === null || asked.years !== 1 || asked.part !== undefined ? [] : [edtfOfParts(asked)]
  return [...(/^en\b/i.test(language) ? englishForms(asked) : []), ...figures]
}

function englishForms({ year, years, month, day, part }: DateParts): readonly string[] {
  if (years === 10) return [`${String(year)}s`, `the ${String(year)}s`]
  if (years === 100) {
    const century = `${ordinal((year ?? 0) / 100 + 1)} century`
    return [century, `the ${century}`]
  }
  const ofYear = year === null ? '' : ` ${String(year)}`
  if (month !== undefined) {
    const long = monthNames[month - 1] ?? ''
    const names = [...new Set([long, long.slice(0, 3), ...(month === 9 ? ['Sept'] : [])])]
    if (day === undefined) return names.map((name) => name + ofYear)
    const comma = year === null ? '' : `, ${String(year)}`
    const inWords = names.flatMap((name) => [
      `${String(day)} ${name}${ofYear}`,
      `${name} ${String(day)}${comma}`,
      `${name} ${String(day)}${ofYear}`,
      `${ordinal(day)} ${name}${ofYear}`,
      `${name} ${ordinal(day)}${comma}`,
    ])
    return [...new Set(inWords)]
  }
  if (part === undefined) return [String(year)]
  const names = seasons[part - 21] ?? []
  return names.flatMap((name) =>
    year === null ? [name, `the ${name}`] : [name + ofYear, `${name} of${ofYear}`, `the ${name} of${ofYear}`],
  )
}

const seasons: readonly (readonly string[])[] = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']]

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  return `${String(number)}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}
