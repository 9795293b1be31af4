/** Words that count little in an answer, and words that turn it round. */
import { bareText, plainText } from './fold.ts'

const articles: Readonly<Record<string, string>> = {
  en: 'the a an',
  de: 'der die das den dem des ein eine einen einem einer eines',
  fr: 'le la les l un une des',
  es: 'el la los las un una',
  it: 'il lo la i gli le un uno una',
  pt: 'o a os as um uma',
  nl: 'de het een',
}

/** By the language's first subtag; of a language not listed, English ones, which a learner may add. */
export const articlesOf = (language: string): ReadonlySet<string> =>
  new Set((articles[language.split('-')[0]?.toLowerCase() ?? ''] ?? articles['en'] ?? '').split(' '))

/** Join other words and may be left out or swapped: "the spokesman of the Kremlin". */
export const joiners: ReadonlySet<string> = new Set(
  'of the a an and for to in on at by with from that s de la del der von du'.split(' '),
)

/** Open an answer and say nothing: "That it would close", "To resign", "On Monday". */
export const openers: ReadonlySet<string> = new Set(
  'that to it was is were are in on at by because about of for'.split(' '),
)

/** Each turns round whatever it stands in. */
export const negations: ReadonlySet<string> = new Set(
  'not no never nobody none nothing neither nor without cannot cant dont doesnt didnt wont wouldnt isnt wasnt arent werent hasnt havent hadnt shouldnt couldnt non'.split(
    ' ',
  ),
)

const negativePrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'anti', 'mis', 'de', 'a']
const opposites: ReadonlySet<string> = new Set(
  `increase:decrease increased:decreased increasing:decreasing import:export imports:exports imported:exported internal:external
  interior:exterior inside:outside include:exclude included:excluded inclusion:exclusion inflation:deflation inflow:outflow
  majority:minority maximum:minimum northern:southern north:south eastern:western east:west upper:lower inner:outer
  employer:employee employers:employees former:latter hired:fired hire:fire male:female man:woman men:women his:her
  ascend:descend emigrate:immigrate emigration:immigration emigrants:immigrants pro:anti buyer:seller lender:borrower
  accept:except accepted:excepted more:less most:least rise:fall rose:fell gain:loss win:lose won:lost victory:defeat for:against
  before:after up:down over:under above:below first:last overt:covert progress:regress appreciation:depreciation
  prescribe:proscribe prescribed:proscribed induct:deduct invest:divest invested:divested attack:defend open:close opened:closed
  start:stop started:stopped guilty:innocent bullish:bearish surplus:deficit ally:enemy`
    .split(/\s+/)
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split(':')
      return [`${one} ${other}`, `${other} ${one}`]
    }),
)

/** Whether one word is the contrary of the other, as far as their form or a short list tells. */
export const isOpposite = (one: string, other: string): boolean =>
  opposites.has(`${one} ${other}`) || isNegated(one, other) || isNegated(other, one)

const isNegated = (one: string, other: string): boolean =>
  other.length >= 4 && one.endsWith(other) && negativePrefixes.includes(one.slice(0, -other.length))

/** Names of months and weekdays in a language, by number from 1; a weekday's 1 is Monday. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
}

const known = new Map<string, CalendarWords>()

/** As the platform knows them (ECMA-402), long and short, without diacritics; none for a language it does not know. */
export function calendarWordsOf(language: string): CalendarWords {
  const found = known.get(language)
  if (found) return found
  const made = { months: namesOf(language, { month: 'long' }, 12), weekdays: namesOf(language, { weekday: 'long' }, 7) }
  if (known.size < 50) known.set(language, made)
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

/** Names of months and weekdays: one for another is another date, never a slip. */
export function dateWordsOf(language: string): ReadonlySet<string> {
  const { months, weekdays } = calendarWordsOf(language)
  return new Set([...months.keys(), ...weekdays.keys()])
}
