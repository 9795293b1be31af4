/** Names of months and weekdays in the language of a deck. */
import { bareText, plainText } from './fold.ts'

/** Names of months and weekdays in a language, by number from 1; a weekday's 1 is Monday. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
}

const known = new Map<string, CalendarWords>()
/** A deck may name any language, real or not. */
const maxLanguages = 50

/** As the platform knows them (ECMA-402), long and short, without diacritics; none for a language it does not know. */
export function calendarWordsOf(language: string): CalendarWords {
  const found = known.get(language)
  if (found) return found
  const made = { months: namesOf(language, { month: 'long' }, 12), weekdays: namesOf(language, { weekday: 'long' }, 7) }
  if (known.size < maxLanguages) known.set(language, made)
  return made
}

/** 2018 began on a Monday, so day n of its first week is weekday n. */
function namesOf(language: string, style: Intl.DateTimeFormatOptions, count: number): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  try {
    for (const form of ['long', 'short'] as const) {
      const isMonth = style.month !== undefined
      // With a day beside it a Slavic month stands in the genitive, as it is written in a date.
      for (const more of isMonth ? [{}, { day: 'numeric' } as const] : [{}]) {
        const format = new Intl.DateTimeFormat(language, {
          ...(isMonth ? { month: form } : { weekday: form }),
          ...more,
          timeZone: 'UTC',
        })
        for (let at = 0; at < count; at++) {
          const ms = isMonth ? Date.UTC(2018, at, 1) : Date.UTC(2018, 0, at + 1)
          const type = isMonth ? 'month' : 'weekday'
          const name = format.formatToParts(ms).find((part) => part.type === type)?.value ?? ''
          const key = bareText(plainText(name)).replace(/\.$/, '')
          if (/^\p{L}{3,}$/u.test(key) && !names.has(key)) names.set(key, at + 1)
        }
      }
    }
  } catch {
    return names
  }
  return names
}

const dateWords = new Map<string, ReadonlySet<string>>()

/** Names of months and weekdays, English ones too: one for another is another date, never a slip. */
export function dateWordsOf(language: string): ReadonlySet<string> {
  const found = dateWords.get(language)
  if (found) return found
  const made = new Set(
    [calendarWordsOf('en'), calendarWordsOf(language)].flatMap(({ months, weekdays }) => [
      ...months.keys(),
      ...weekdays.keys(),
    ]),
  )
  if (dateWords.size < maxLanguages) dateWords.set(language, made)
  return made
}
