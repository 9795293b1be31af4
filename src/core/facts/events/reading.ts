/** Reads the unit of a date anew: dates and measures become one word each, and tags that hide a verb or subject are mended. */
import { isVerbCue } from '../claims/claims.ts'
import type { DateFact } from '../facts.ts'
import { type Chunk, chunkOf, isParticiple, withVerb } from '../syntax/chunk.ts'
import { chunkWords } from '../syntax/chunks.ts'
import type { Unit } from '../syntax/unit.ts'
import { retagged, type Word } from '../syntax/word.ts'
import { isEventNoun, isSureEvent } from './event-noun.ts'
import { mendTags } from './tags.ts'

/** `dates` are those of the text that lie in the unit, in order. */
export function rereadUnit(unit: Unit, dates: readonly DateFact[]): Unit {
  const { words: joined, isDate, places } = joinWords(unit.words, dates)
  const attributive: boolean[] = new Array<boolean>(joined.length).fill(false)
  for (const at of isDate) attributive[at] = isAttributive(joined, at, isDate)
  const words = mendTags(joined, unit.titleCase, attributive)
  const ends = new Map<number, number>()
  for (const at of isDate) {
    const word = words[at]
    if (!word) continue
    // The chunker takes a date before a noun for its modifier unless it is an adverb.
    // "after a flat second quarter": the date is the head itself.
    const before = words[at - 1]?.tag
    const heads = (before === 'ADJ' || before === 'ADV') && words[at - 2]?.tag === 'DET' && !isDate.has(at - 1)
    if (attributive[at] || heads || isSlow(words, at)) {
      words[at] = retagged(word, 'NOUN')
      continue
    }
    ends.set(word.start, word.end)
    const next = words[at + 1]?.tag
    words[at] = retagged(word, next === 'NOUN' || next === 'ADJ' ? 'ADV' : 'INTJ')
  }
  const chunks =
    ends.size === isDate.size && isUntouched(unit.words, words, places, isDate)
      ? carriedChunks(unit.chunks, places, isDate)
      : null
  const options = { dateEnd: (start: number) => ends.get(start), titleCase: unit.titleCase, isVerbCue }
  return { ...unit, words, chunks: split(words, chunks ?? chunkWords(words, options)) }
}

/** Only the dates were joined or given another tag. */
function isUntouched(
  given: readonly Word[],
  words: readonly Word[],
  places: readonly number[],
  isDate: ReadonlySet<number>,
): boolean {
  for (let at = 0; at < given.length; at++) {
    const place = places[at] ?? -1
    if (!isDate.has(place) && words[place] !== given[at]) return false
  }
  return true
}

/** The unit's own chunks over the joined words; null where a date is no chunk of its own. */
function carriedChunks(
  chunks: readonly Chunk[],
  places: readonly number[],
  isDate: ReadonlySet<number>,
): readonly Chunk[] | null {
  const carried: Chunk[] = []
  let dated = 0
  for (const { kind, first, last, head, verb } of chunks) {
    const [from, to] = [places[first] ?? -1, places[last] ?? -1]
    if (kind === 'date') {
      if (from !== to || !isDate.has(from)) return null
      dated++
    } else if (isDate.has(from)) return null
    carried.push(chunkOf(kind, from, to, places[head] ?? -1, verb))
  }
  return dated === isDate.size ? carried : null
}

/** "for the seasonally slow third quarter" */
const isSlow = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'ADJ' && words[at - 2]?.tag === 'ADV' && words[at - 3]?.tag === 'DET'

const quantifiers = new Set(['at least', 'at most', 'up to', 'more than', 'less than', 'fewer than', 'close to'])
const quantifierStarts = new Set(['at', 'up', 'more', 'less', 'fewer', 'close'])
const approximators = new Set('about around over under nearly almost roughly some approximately'.split(' '))

interface Joined {
  readonly words: Word[]
  /** Indexes of words that are dates. */
  readonly isDate: ReadonlySet<number>
  /** By given word: the index of the word it went into. */
  readonly places: readonly number[]
}

function joinWords(given: readonly Word[], dates: readonly DateFact[]): Joined {
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
        if (pointer) words.push({ ...span([pointer, ...given.slice(at, last + 1)], 0, last - at + 1, 'INTJ') })
        for (; at <= last; at++) places[at] = words.length - 1
        at = last
        continue
      }
      isDate.add(words.length)
    } else if (isQuantifier(given, at))
      last = given[at + 2]?.lower === 'a' && given[at]?.lower !== 'half' ? at + 2 : at + 1
    else last = joinedAdjective(given, at)
    const tag = isDate.has(words.length) ? ('INTJ' as const) : ('ADJ' as const)
    words.push(
      isDate.has(words.length) || last > at
        ? span(given, at, last, tag)
        : word.lower.startsWith('_')
          ? dashFor(word)
          : quantified(given, at),
    )
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
const dashFor = (word: Word): Word => ({ ...word, lower: '—', tag: 'PUNCT' })

const overlaps = (word: Word | undefined, date: DateFact | undefined): boolean =>
  word !== undefined && date !== undefined && word.start < date.end && date.start < word.end

const isNumber = (word: Word | undefined): boolean =>
  word?.tag === 'NUM' || word?.tag === 'SYM' || /^(?:half|a|hundreds|thousands|dozens)$/.test(word?.lower ?? '')

function isQuantifier(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? ''
  if (first === 'half') return /^an?$/.test(words[at + 1]?.lower ?? '')
  return (
    quantifierStarts.has(first) && quantifiers.has(`${first} ${words[at + 1]?.lower ?? ''}`) && isNumber(words[at + 2])
  )
}

/** "about 12,000 people" is a noun phrase, "about the plan" is none. */
function quantified(words: readonly Word[], at: number): Word {
  const word = words[at]
  if (!word) throw new RangeError('no word')
  if (!approximators.has(word.lower)) return word
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
  const lower = words
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ')
  return { ...a, end: b.end, lower, lemma: lower, tag }
}

const opensPhrase = (word: Word | undefined): boolean =>
  word?.tag === 'DET' ||
  (word?.tag === 'PART' && /^['’]s?$/.test(word.lower)) ||
  /^(?:his|her|its|their|our|my|your|whose)$/.test(word?.lower ?? '')

/** "Monday's attack", "the 2016 campaign", "2016 elections": the date belongs to a noun behind it. */
function isAttributive(words: readonly Word[], at: number, isDate: ReadonlySet<number>): boolean {
  const next = words[at + 1]
  if (!next) return false
  if (next.tag === 'PART' && /^['’]s?$/.test(next.lower))
    return words[at + 2] !== undefined && words[at + 2]?.tag !== 'PUNCT'
  let last = at + 1
  while (last < at + 8 && isInside(words[last]) && !isDate.has(last)) last++
  if (isBaseBehindParticiple(words, last)) last++
  while (last > at + 2 && words[last - 1]?.tag === 'VERB' && words[last - 1]?.lemma !== words[last - 1]?.lower) last--
  const head = words[last - 1]
  if (last === at + 1 || (head?.tag !== 'NOUN' && head?.tag !== 'PROPN' && head?.lemma !== head?.lower)) return false
  if (head === undefined) return false
  const before = words[at - 1]
  // "her 2030 and 2036 campaigns"
  if (before?.tag === 'CCONJ' && isDate.has(at - 2) && opensPhrase(words[at - 3])) return true
  if (opensPhrase(before) || (before?.tag === 'ADJ' && opensPhrase(words[at - 2])))
    return !/^(?:the|this|that|last|next) (?:day|week|month|year|time)$/.test(words[at]?.lower ?? '')
  // "of 2000 levels", "2015 winner", "in Sept. 11 theories": no clause is dated so.
  if (/^\d{4}$/.test(words[at]?.lower ?? '') && next.tag === 'NOUN' && dated.test(head.lower)) return true
  if (words[at]?.lower === '9/11' && next.tag === 'NOUN') return true
  if (before?.lower === 'in' && /^(?:\w+\.? \.? ?\d{1,2}|9\/11)$/.test(words[at]?.lower ?? '')) return true
  if (before?.tag === 'ADP' && /^(?:on|by|since|until|from)$/.test(before.lower)) return false
  const verbFollows = /^(?:VERB|AUX|DET)$/.test(words[last]?.tag ?? '')
  // "third-quarter earnings fell"
  const stands = before?.tag !== 'ADP' && /quarter$|^\d{4}$/.test(words[at]?.lower ?? '')
  return (
    (next.tag === 'NOUN' || (stands && next.tag === 'ADJ')) &&
    (head.lower.endsWith('ing') ? isSureEvent(head.lower) : isEventNoun(head.lower)) &&
    (!verbFollows || stands) &&
    !/(?:day|week|month|year|today|morning|night)$/.test(words[at]?.lower ?? '')
  )
}

/** "2000 levels", "2015 winner" */
const dated = /^(?:levels?|figures?|prices?|rates?|highs?|lows?|winners?|champions?|models?|editions?|versions?)$/

const isInside = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag) || (word.tag === 'VERB' && /(?:ed|ing)$/.test(word.lower)))

/** "the 1998 televised address" */
const isBaseBehindParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'VERB' && words[at]?.lemma === words[at]?.lower && /ed$/.test(words[at - 1]?.lower ?? '')

/** Cuts noun phrases that hold the subject or the verb of a clause. */
function split(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  let found: Chunk[] | null = null
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    const parts =
      chunk.verb?.form === 'participle'
        ? toldParts(words, chunk)
        : chunk.kind === 'np' && chunk.last > chunk.first
          ? partsOf(words, chunk, chunks[at + 1], at)
          : chunk.kind === 'sub' && isBeforeDate(words, chunks, at)
            ? [chunkOf('prep', chunk.first, chunk.last, chunk.head)]
            : null
    if (parts) found ??= chunks.slice(0, at)
    if (found) found.push(...(parts ?? [chunk]))
  }
  return found ?? chunks
}

/** "Every vote since 1984 has failed": what stands before a date and no more opens no clause. */
const isBeforeDate = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.kind === 'date' &&
  chunks[at + 2]?.kind !== 'np' &&
  // "before the year is out"
  !(chunks[at + 2]?.kind === 'vg' && words[chunks[at + 1]?.first ?? -1]?.lower.startsWith('the ') === true) &&
  /^(?:since|until|till|before|after)$/.test(words[chunks[at]?.head ?? -1]?.lower ?? '')

/** "experts said there are": such a verb is no participle unless "by" or "to" says so. */
function toldParts(words: readonly Word[], chunk: Chunk): Chunk[] | null {
  // "The coalition survived by one vote"
  if (
    chunk.verb &&
    chunk.first === chunk.head &&
    /^(?:survived|rose|climbed|dropped|jumped|slipped|declined|narrowed|shrank|advanced)$/.test(
      words[chunk.head]?.lower ?? '',
    )
  )
    return [withVerb(chunk, { form: 'finite', passive: false })]
  if (!chunk.verb || chunk.first !== chunk.head || !/^(?:said|told|thought|felt)$/.test(words[chunk.head]?.lower ?? ''))
    return null
  if (/^(?:by|to)$/.test(words[chunk.last + 1]?.lower ?? '')) return null
  return [withVerb(chunk, { form: 'finite', passive: false })]
}

const partsOf = (words: readonly Word[], chunk: Chunk, next: Chunk | undefined, at: number): Chunk[] | null =>
  (at > 0 ? contactParts(words, chunk, next) : null) ?? clauseParts(words, chunk)

const opensContact = /^(?:percent|per cent|votes?|seats?|money|way|reason|time|day)$/

/** "the votes Brook lost": a name behind such a noun opens a clause of its own. */
function contactParts(words: readonly Word[], chunk: Chunk, next: Chunk | undefined): Chunk[] | null {
  if (next?.verb?.form !== 'finite' || next.verb.passive || words[chunk.last]?.tag !== 'PROPN') return null
  let tail = chunk.last
  while (tail > chunk.first && words[tail]?.tag === 'PROPN') tail--
  const noun = words[tail]
  if (noun?.tag !== 'NOUN' || noun.capital) return null
  if (!opensContact.test(noun.lower) && !isEventNoun(noun.lower)) return null
  return [chunkOf('np', chunk.first, tail, tail), chunkOf('np', tail + 1, chunk.last, chunk.head)]
}

/** "the guild wrongly listed Brook": behind an adverb no noun phrase goes on with a participle. */
function clauseParts(words: readonly Word[], chunk: Chunk): Chunk[] | null {
  for (let at = chunk.first + 1; at + 1 < chunk.last; at++) {
    if (words[at]?.tag !== 'ADV') continue
    const [noun, verb] = [words[at - 1], words[at + 1]]
    if (verb?.tag !== 'VERB' || !isParticiple(verb.lower) || (noun?.tag !== 'NOUN' && noun?.tag !== 'PROPN')) continue
    const group = { form: 'finite', passive: false, negated: false, auxiliary: '' } as const
    return [
      chunkOf('np', chunk.first, at - 1, at - 1),
      chunkOf('vg', at, at + 1, at + 1, group),
      chunkOf(chunk.kind, at + 2, chunk.last, chunk.head, chunk.verb),
    ]
  }
  return null
}
