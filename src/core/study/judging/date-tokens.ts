/** Cuts a date in words into numbers, months, weekdays and names of periods; a slip in a month's name is forgiven. */
import { decadeWords, ones, ordinals, seasons, tens } from '../../facts/dates/lexicon.ts'
import { slipsBetween } from './distance.ts'
import { bareText, plainText } from './fold.ts'
import { calendarWordsOf } from './calendar-words.ts'

export type DateToken =
  /** `figures` is how it was written; empty where it was spelled. */
  | { readonly kind: 'number'; readonly value: number; readonly figures: string; readonly isOrdinal: boolean }
  | { readonly kind: 'month'; readonly value: number; readonly misspelt: boolean }
  | { readonly kind: 'weekday'; readonly value: number }
  /** EDTF's code of a season, or of the first quarter or half, to which its number is added. */
  | { readonly kind: 'season' | 'quarter' | 'half'; readonly value: number }
  | { readonly kind: 'decade'; readonly value: number; readonly hasCentury: boolean }
  | { readonly kind: 'century' }
  | { readonly kind: 'before-christ' }
  | { readonly kind: 'apostrophe' }

const seasonCodes = { SP: 21, SU: 22, FA: 23, WI: 24 } as const
const fillers = new Set(
  'on in the of at during it was year month day date a an and about around circa c ca ad ce early mid late end start beginning de del den am le el la im'.split(
    ' ',
  ),
)
const beforeChrist = new Set(['bc', 'bce'])
/** No date has more words, even spelled out: "on Friday the twenty-first of September nineteen hundred and ninety-nine". */
const maxTokens = 20

/** Of a year. */
const maxFigures = 4

/** Null where there is a word that belongs in no date. */
export function dateTokens(text: string, language: string): readonly DateToken[] | null {
  const words = [
    ...bareText(plainText(text))
      .replace(/\bb\. ?c\.(?: ?e\.)?/g, 'bc')
      .matchAll(/\d+|\p{L}+|'/gu),
  ]
  if (words.length > maxTokens) return null
  const tokens: DateToken[] = []
  for (let at = 0; at < words.length; at++) {
    const [word = ''] = words[at] ?? []
    const next = words[at + 1]?.[0] ?? ''
    if (/^\d/.test(word)) {
      if (word.length > maxFigures) return null
      const isGlued = words[at + 1]?.index === (words[at]?.index ?? 0) + word.length
      if (isGlued && next === 's' && word.endsWith('0')) tokens.push(decadeOf(word))
      else {
        const isOrdinal = isGlued && /^(?:st|nd|rd|th|er|e|o)$/.test(next)
        tokens.push({ kind: 'number', value: Number(word), figures: word, isOrdinal })
        if (!isOrdinal) continue
      }
      at++
      continue
    }
    const token = tokenOf(word, language)
    if (token !== undefined) tokens.push(token)
    else if (!fillers.has(word)) return null
  }
  return joinSpelled(tokens)
}

/** "1980s", "80s" */
function decadeOf(figures: string): DateToken {
  return { kind: 'decade', value: Number(figures), hasCentury: figures.length > 2 }
}

function tokenOf(word: string, language: string): DateToken | undefined {
  if (word === "'") return { kind: 'apostrophe' }
  const english = calendarWordsOf('en')
  const own = calendarWordsOf(language)
  const month = english.months.get(word) ?? own.months.get(word) ?? (word === 'sept' ? 9 : undefined)
  if (month !== undefined) return { kind: 'month', value: month, misspelt: false }
  const weekday = english.weekdays.get(word) ?? own.weekdays.get(word) ?? shortWeekdays.get(word)
  if (weekday !== undefined) return { kind: 'weekday', value: weekday }
  const season = seasons.get(word)
  if (season !== undefined) return { kind: 'season', value: seasonCodes[season] }
  if (word === 'quarter') return { kind: 'quarter', value: 33 }
  if (word === 'half') return { kind: 'half', value: 40 }
  if (word === 'q') return { kind: 'quarter', value: 33 }
  if (word === 'h') return { kind: 'half', value: 40 }
  if (word === 'century') return { kind: 'century' }
  if (beforeChrist.has(word)) return { kind: 'before-christ' }
  const decade = decadeWords.get(word)
  if (decade !== undefined) return { kind: 'decade', value: decade * 10, hasCentury: false }
  const spelled = ones.get(word) ?? tens.get(word)
  if (spelled !== undefined) return { kind: 'number', value: spelled, figures: '', isOrdinal: false }
  const scale = word === 'hundred' ? 100 : word === 'thousand' ? 1000 : undefined
  if (scale !== undefined) return { kind: 'number', value: scale, figures: '', isOrdinal: false }
  const ordinal = ordinals.get(word)
  if (ordinal !== undefined) return { kind: 'number', value: ordinal, figures: '', isOrdinal: true }
  const nearly = fillers.has(word) ? undefined : (nearMonth(word, own.months) ?? nearMonth(word, english.months))
  return nearly === undefined ? undefined : { kind: 'month', value: nearly, misspelt: true }
}

const shortWeekdays = new Map([
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** The one month whose name is nearest, if one is. */
function nearMonth(word: string, months: ReadonlyMap<string, number>): number | undefined {
  if (word.length < 4 || word.length > 12) return undefined
  const most = word.length < 7 ? 1 : 2
  const near = [...months]
    .filter(([name]) => name.length > 3)
    .map(([name, month]) => ({ month, slips: slipsBetween(word, name, most) }))
    .filter(({ slips }) => slips <= most)
  const least = Math.min(...near.map(({ slips }) => slips))
  const found = new Set(near.filter(({ slips }) => slips === least).map(({ month }) => month))
  return found.size === 1 ? [...found][0] : undefined
}

/** "twenty first" is 21st, "nineteen eighty four" 1984, "two thousand nineteen" 2019. */
function joinSpelled(tokens: readonly DateToken[]): readonly DateToken[] {
  const joined: DateToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const sum = last && sumOf(last, token)
    if (sum === undefined) joined.push(token)
    else joined[joined.length - 1] = sum
  }
  return joined
}

function sumOf(last: DateToken, token: DateToken): DateToken | undefined {
  if (last.kind !== 'number' || last.figures !== '' || last.isOrdinal) return undefined
  if (token.kind === 'decade' && !token.hasCentury && last.value >= 13 && last.value <= 20)
    return { kind: 'decade', value: last.value * 100 + token.value, hasCentury: true }
  if (token.kind !== 'number' || token.figures !== '') return undefined
  const value = sumOfNumbers(last.value, token.value)
  return value === undefined ? undefined : { ...token, value }
}

function sumOfNumbers(first: number, second: number): number | undefined {
  if (second === 100 || second === 1000) return first < 100 ? first * second : undefined
  if (first >= 20 && first < 100 && first % 10 === 0 && second > 0 && second < 10) return first + second
  if (first >= 13 && first <= 20 && second >= 10 && second < 100) return first * 100 + second
  if (first >= 1000 && first % 10 === 0 && second > 0 && second < (first % 100 === 0 ? 100 : 10)) return first + second
  return undefined
}
