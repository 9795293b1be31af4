/** Makes one word of each date, each measure and each pair of adjectives, so that chunks can be read over them. */
import type { DateFact } from '../facts.ts'
import { changed, retagged, type Word } from '../syntax/word.ts'

const quantifiers = new Set(['at least', 'at most', 'up to', 'more than', 'less than', 'fewer than', 'close to'])
/** What a word may open: "at least 40" is one word, "about 12,000 people" a noun phrase. */
const openers: ReadonlyMap<string, 'quantifier' | 'approximator'> = new Map([
  ...'at up more less fewer close half'.split(' ').map((word) => [word, 'quantifier'] as const),
  ...'about around over under nearly almost roughly some approximately'
    .split(' ')
    .map((word) => [word, 'approximator'] as const),
])

interface Joined {
  readonly words: Word[]
  /** Indexes of words that are dates. */
  readonly isDate: ReadonlySet<number>
  /** By given word: the index of the word it went into. */
  readonly places: readonly number[]
}

export function joinWords(given: readonly Word[], dates: readonly DateFact[]): Joined {
  const words: Word[] = []
  const isDate = new Set<number>()
  const places: number[] = []
  let date = 0
  for (let at = 0; at < given.length; at++) {
    const word = given[at]
    if (!word) break
    while (date < dates.length && (dates[date]?.end ?? 0) <= word.start) date++
    let last = at
    if (word.tag !== 'QUOTE' && word.tag !== 'PUNCT' && overlaps(word, dates[date])) {
      // "1955-1957" is one word and two dates.
      for (let next = date; overlaps(given[last], dates[next]); next++)
        while (overlaps(given[last + 1], dates[next]) && given[last + 1]?.tag !== 'QUOTE') last++
      // "That December she left"
      if (isPointer(words.at(-1)) && !isDate.has(words.length - 1) && isPointedAt(given, at, last)) {
        const pointer = words.pop()
        isDate.add(words.length)
        if (pointer) words.push(span([pointer, ...given.slice(at, last + 1)], 0, last - at + 1, 'INTJ'))
      } else {
        isDate.add(words.length)
        words.push(span(given, at, last, 'INTJ'))
      }
    } else {
      const opens = openers.get(word.lower)
      if (opens === 'quantifier' && isQuantifier(given, at))
        last = given[at + 2]?.lower === 'a' && word.lower !== 'half' ? at + 2 : at + 1
      else if (word.tag === 'ADJ') last = joinedAdjective(given, at)
      words.push(
        last > at ? span(given, at, last, 'ADJ') : opens === 'approximator' ? quantified(given, at) : dashed(word),
      )
    }
    for (; at <= last; at++) places[at] = words.length - 1
    at = last
  }
  return { words, isDate, places }
}

const isPointer = (word: Word | undefined): boolean =>
  /^(?:that|this)$/.test(word?.lower ?? '') && (word?.tag === 'PRON' || word?.tag === 'DET')

/** One word, and none that points by itself: "a plan that now", "the bill that last year". */
const isPointedAt = (words: readonly Word[], first: number, last: number): boolean =>
  first === last &&
  !/^(?:now|then|today|tonight|tomorrow|yesterday|once|recently|currently|soon|later|earlier)$/.test(
    words[first]?.lower ?? '',
  )

/** Wire services write "OSLO (NP) _ The mill". */
const dashed = (word: Word): Word => (word.lower.startsWith('_') ? changed(word, { lower: '—', tag: 'PUNCT' }) : word)

const overlaps = (word: Word | undefined, date: DateFact | undefined): boolean =>
  word !== undefined && date !== undefined && word.start < date.end && date.start < word.end

const isNumber = (word: Word | undefined): boolean =>
  word?.tag === 'NUM' || word?.tag === 'SYM' || /^(?:half|a|hundreds|thousands|dozens)$/.test(word?.lower ?? '')

function isQuantifier(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? ''
  if (first === 'half') return /^an?$/.test(words[at + 1]?.lower ?? '')
  return quantifiers.has(`${first} ${words[at + 1]?.lower ?? ''}`) && isNumber(words[at + 2])
}

/** "about 12,000 people" is a noun phrase, "about the plan" is none. */
function quantified(words: readonly Word[], at: number): Word {
  const word = words[at]
  if (!word) throw new RangeError('no word')
  const next = words[at + 1]
  const counts = (next?.tag === 'NUM' || next?.tag === 'SYM') && /^[\p{L}$€£\d]/u.test(words[at + 2]?.lower ?? '')
  return counts || (next?.lower === 'half' && word.lower !== 'some') ? retagged(word, 'ADJ') : word
}

/** The last word of "brutal, senseless" before "attack", or the given one. */
function joinedAdjective(words: readonly Word[], at: number): number {
  // "the big, often tumultuous slide"
  const second = words[at + 2]?.tag === 'ADV' && words[at + 3]?.tag === 'ADJ' ? at + 3 : at + 2
  return words[at]?.tag === 'ADJ' &&
    words[at + 1]?.lower === ',' &&
    words[second]?.tag === 'ADJ' &&
    /^(?:ADJ|NOUN)$/.test(words[second + 1]?.tag ?? '') &&
    /^(?:DET|PART|ADJ|PRON)$/.test(words[at - 1]?.tag ?? '')
    ? second
    : at
}

function span(words: readonly Word[], first: number, last: number, tag: Word['tag']): Word {
  const [a, b] = [words[first], words[last]]
  if (!a || !b) throw new RangeError('no word')
  let { lower } = a
  for (let at = first + 1; at <= last; at++) lower += ` ${words[at]?.lower ?? ''}`
  return changed(a, { end: b.end, lower, lemma: lower, tag })
}
