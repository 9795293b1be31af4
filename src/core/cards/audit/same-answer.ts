/** Brings answers into one form, so that two spellings of a number, a date or a name compare as equal. */
import type { Token } from '../../article/analysed-text.ts'
import { numberAt } from '../../facts/quantities/numbers.ts'
import type { DatePoint } from '../wording/date-words.ts'
import { wordsOf } from '../wording/words.ts'
import { datesIn, readDate } from './written-dates.ts'

/** Without accents: "Erdoğan" is "Erdogan". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')

export interface PlacedWord {
  /** Lower case, without accents or possessive; numbers in figures. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+\.?|\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+|\p{L}\p{M}*(?:[\p{L}\p{M}]|['’](?=\p{L}))*|\d+|[\p{L}\p{N}]+/gu

const scale = /^(?:hundred|thousand|million|billion|trillion|dozen|mn|bn|tn)$/i

/** Words with their places; "twenty-three", "1,200" and "a dozen" are numbers. */
export function placedWords(text: string): PlacedWord[] {
  const bare = [...text.matchAll(wordPattern)].map(({ 0: surface, index }) => ({
    surface,
    start: index,
    end: index + surface.length,
  }))
  const tokens: Token[] = bare.map(({ surface, start, end }) => ({
    start,
    end,
    surface,
    lower: surface.toLowerCase(),
    lemma: surface.toLowerCase(),
    pos: 'NOUN',
  }))
  const found: PlacedWord[] = []
  for (let at = 0; at < bare.length; at++) {
    const one = bare[at]
    if (!one) break
    // "31, 2058" are two numbers; "31 million" is one.
    const isFigure = /^\d/.test(one.surface)
    const opens = isFigure ? scale.test(bare[at + 1]?.surface ?? '') : !/^(?:an?|the)$/i.test(one.surface)
    const read = opens ? numberAt(tokens, at) : null
    const last = bare[(read?.next ?? at + 1) - 1] ?? one
    const [word = ''] = read
      ? [String(read.value)]
      : isFigure
        ? [String(Number(one.surface.replace(/[,\s]/g, '')) || one.surface)]
        : wordsOf(plain(one.surface.replace(/(?<=\p{Lu})\./gu, '')))
    if (word !== '') found.push({ word, start: one.start, end: last.end })
    at = (read?.next ?? at + 1) - 1
  }
  return found
}

const dropped = /^(?:the|an?|mr|mrs|ms|miss|dr|sir|prof|professor|about|around|some|roughly|on|in|of|at|by)$/

/** "the Lonn Ferry Union" and "Lonn Ferry Union", "12" and "twelve". */
const comparable = (text: string): string =>
  placedWords(text)
    .map(({ word }) => word)
    .filter((word) => !dropped.test(word))
    .join(' ')

const initials = (text: string): string => [...text.matchAll(/\p{Lu}\p{L}*/gu)].map(([word]) => word.charAt(0)).join('')
const isAcronym = (text: string): boolean => /^(?:[Tt]he )?\p{Lu}[\p{Lu}\d.&-]+$/u.test(text.trim())
const bareAcronym = (text: string): string => text.replace(/^the /i, '').replace(/[^\p{Lu}]/gu, '')

/** "LFU" for "Lonn Ferry Union". */
export const isShortFor = (short: string, long: string): boolean =>
  isAcronym(short) && bareAcronym(short).length > 1 && bareAcronym(short) === initials(long.replace(/^the /i, ''))

/** Whether one answer is as right as another: equal, a part or the whole of it, an alias, another spelling of the date. */
export function meansTheSame(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)]
  if (a === b) return true
  if (isShortFor(one, other) || isShortFor(other, one)) return true
  const [dates, others] = [readDate(one), readDate(other)]
  if (dates.length > 0 && others.length > 0)
    return dates.some((date) =>
      others.some(
        (rival) =>
          sharesYear(date, rival) &&
          (date.month ?? rival.month) === (rival.month ?? date.month) &&
          (date.day ?? rival.day) === (rival.day ?? date.day) &&
          date.season === rival.season,
      ),
    )
  if (datesIn(one).length > 0 || datesIn(other).length > 0 || !haveSameNumbers(a, b)) return false
  // "317" and "317 votes"
  if (/^\d[\d.]*$/.test(a) || /^\d[\d.]*$/.test(b))
    return parseFloat(a) === parseFloat(b) && a.split(' ').length + b.split(' ').length < 5
  return holds(one, other) || holds(other, one)
}

/** Where one names no year, both must name a month. */
const sharesYear = (one: DatePoint, other: DatePoint): boolean =>
  one.year === null || other.year === null
    ? one.month !== undefined && other.month !== undefined
    : one.year === other.year && (one.precision === 'decade') === (other.precision === 'decade')

const haveSameNumbers = (one: string, other: string): boolean =>
  (one.match(/\d[\d.]*/g) ?? []).join(' ') === (other.match(/\d[\d.]*/g) ?? []).join(' ')

/** "Erdogan" where it is the full name; neither "Erdogan's spokesman" nor the "mayor" in "deputy mayor". */
function holds(whole: string, part: string): boolean {
  const [words, inner] = [comparable(whole), comparable(part)]
  if (inner === '' || !` ${words} `.includes(` ${inner} `)) return false
  if (!inner.includes(' ') && !/^(?:the )?\p{Lu}/u.test(part)) return false
  const last = /(\p{L}+)\P{L}*$/u.exec(part)?.[1] ?? ''
  return !new RegExp(`\\b${last}(?:['’]s|s['’])\\s`, 'iu').test(whole)
}
