/** Reads the line that opens a report, "PORTO-NOVO, Nov. 21 (Lagoon News) —": where, when and by whom it was written, and where the report itself begins. */

const loudName = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]{2,}){0,3}`
export const properName = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|da|do|la|le|del|of|the|and) ){0,2}\p{Lu}[\p{L}'’.-]*){0,5}`
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`
/** "Oakfield, 4 May (Agency) -": place, region, agency. */
const whole = new RegExp(
  `^(${loudName}|${properName}(?=,? (?:${day}|\\()))(?:, (?!${day})(${properName}))?(?:,? ${day})?(?: \\((${properName})\\))?(?: ?(?:--|[—–]) ?| - |\\s*$)`,
  'u',
)
const anyDay = new RegExp(day)

export interface Dateline {
  /** The words and the mark that closes them. */
  readonly length: number
  readonly place: string
  readonly region: string | undefined
  readonly agency: string | undefined
  readonly hasDay: boolean
}

/** Read by its parts, or null. */
export function readDateline(line: string): Dateline | null {
  const match = whole.exec(line)
  if (!match) return null
  const [{ length }, place = '', region, agency] = match
  return { length, place, region, agency, hasDay: anyDay.test(match[0]) }
}

/** A town in capitals before a comma, bracket or dash, whatever stands between them and the dash. */
const loud =
  /^[“"]?\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}?(?=,|\s*\(|\s+(?:[—–―_-])|_)[^!?—–]{0,80}?(?:\s(?:—|–|--|-|―|_)|_)\s+/u
/** Any name with a day, closed by a colon or a dash. */
const dated =
  /^\p{Lu}[\p{L}' -]{2,40}, (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2})\b[^.!?]{0,50}?(?::|\s[–—-]{1,2})\s/u

/** How many characters stand before the report's first word; 0 where no dateline opens the text. */
export const datelineLength = (text: string): number => (loud.exec(text) ?? dated.exec(text))?.[0].length ?? 0

/** Such a line amid other words, where it has no place. */
export const holdsDateline = (text: string): boolean => /\b\p{Lu}{4,}\)? [―—–]/u.test(text)
