/** Widens the chunk that heads a subject to the whole noun phrase: quantity, attached phrases, lists; no appositions. */
import type { Span } from '../facts.ts'
import { isParticiple } from '../syntax/chunk.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Word } from '../syntax/word.ts'
import { isEventNoun, isResult } from './event-noun.ts'

const isName = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  const head = unit.words[chunk?.head ?? -1]
  // "Work on the tunnel": the capital is that of the sentence.
  const opens = at === 0 && chunk?.first === chunk?.head && isCommonOpening(head?.lower ?? '')
  return head?.tag === 'PROPN' && !opens
}

const isCommonOpening = (word: string): boolean =>
  /^(?:work|police|efforts|plans|demand|hopes|fears|members|residents|supporters|relatives|workers|people|production|parts)$/.test(
    word,
  ) || isEventNoun(word)

const isPronoun = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  return chunk !== undefined && unit.words[chunk.head]?.tag === 'PRON'
}

/** The noun phrase from `head` on, up to but without the chunk `end`. */
export function nounSpan(unit: Unit, head: number, end: number): Span {
  let last = head
  for (;;) {
    const next = unit.chunks[last + 1]
    if (!next || last + 1 >= end) break
    const noun = last + 2 < end && isKind(unit, last + 2, 'np')
    if (next.kind === 'prep' && noun && attaches(unit, last, last + 1)) last += 2
    else if (next.kind === 'conj' && noun && headWord(unit, next) !== 'but') last += 2
    else if (next.kind === 'comma') {
      const behind = listEnd(unit, last + 1, end)
      if (behind < 0) break
      last = behind
    } else if (headWord(unit, next) === '(' && headWord(unit, unit.chunks[last + 3]) === ')' && last + 3 < end)
      // "the Army of the North (AN) forces"
      last +=
        isKind(unit, last + 4, 'np') && last + 4 < end && unit.words[unit.chunks[last + 4]?.first ?? -1]?.tag === 'NOUN'
          ? 4
          : 3
    else break
  }
  const that = isDeterminer(unit, head - 1) && !isKind(unit, head - 2, 'vg', 'adv')
  // "Three weeks of talks"
  const length = isKind(unit, head - 2, 'date') && headWord(unit, unit.chunks[head - 1]) === 'of'
  const [start, stop] = chunkSpan(unit, length ? head - 2 : that ? head - 1 : head, last)
  const first = unit.chunks[head]?.first ?? 0
  // "(NP) _ Police said"
  let word = first
  while (isMark(unit.words[word]) && (unit.words[word + 1]?.start ?? stop) < stop) word++
  return word > first && !length ? [unit.words[word]?.start ?? start, stop] : [start, stop]
}

const isMark = (word: Word | undefined): boolean => word !== undefined && /^[^\p{L}\p{N}$€£“"]+$/u.test(word.lower)

/** "that lesson", tagged as a determiner before a singular noun; "that thieves" is none. */
export const isDeterminer = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'that') &&
  (unit.words[unit.chunks[at]?.head ?? -1]?.tag === 'DET' ||
    isKind(unit, at - 1, 'colon', 'stop') ||
    (isKind(unit, at - 1, 'comma') && isKind(unit, at - 2, 'date'))) &&
  isKind(unit, at + 1, 'np') &&
  !/[^s]s$/.test(headWord(unit, unit.chunks[at + 1]))

/** A name takes no place of its own ("Brook in Oslo said"), but "the court in Oslo" does. */
function attaches(unit: Unit, noun: number, prep: number): boolean {
  const word = headWord(unit, unit.chunks[prep])
  if (isPronoun(unit, noun)) return word === 'of'
  if (/^(?:of|for|between|from)$/.test(word)) return true
  if (word === 'by') return isEventNoun(headWord(unit, unit.chunks[noun]))
  if (/^(?:after|before|since|until|during|as|than|like|despite|amid|except)$/.test(word)) return false
  return !isName(unit, noun) || unit.words[unit.chunks[noun]?.first ?? 0]?.tag === 'DET'
}

/** "Bern, Oslo and Rome": the last noun of a list that goes on behind the comma, or -1 for an apposition. */
function listEnd(unit: Unit, comma: number, end: number): number {
  let isList = false
  let last = -1
  for (let at = comma; at < end; at++) {
    if (isKind(unit, at, 'comma')) continue
    if (isKind(unit, at, 'conj') && /^(?:and|or|&)$/.test(headWord(unit, unit.chunks[at])))
      isList ||= isKind(unit, at + 1, 'np')
    else if (isKind(unit, at, 'np')) last = at
    else if (isKind(unit, at, 'prep') && isKind(unit, at + 1, 'np')) continue
    else if (!isKind(unit, at, 'adj', 'paren')) break
  }
  return isList && last === lastBefore(unit, end) ? last : -1
}

/** The last chunk before `end` that is no adverb or date. */
function lastBefore(unit: Unit, end: number): number {
  let at = end - 1
  while (isKind(unit, at, 'adv', 'date') || (isKind(unit, at, 'prep') && isKind(unit, at + 1, 'date'))) at--
  return at
}

/** "in view of the talks" hangs on nothing. */
const complex =
  /^(?:view|front|light|behalf|terms|charge|favou?r|support|case|lieu|wake|aftermath|course|face|spite|means|addition)$/

/** First chunk of the chain "the leader of the party in Oslo" that ends at the noun phrase `at`. */
export function chainStart(unit: Unit, at: number): number {
  let first = at
  for (;;) {
    const next = chainStep(unit, first)
    if (next === first) return first
    first = next
  }
}

function chainStep(unit: Unit, first: number): number {
  const noun = first - 2
  if (!isKind(unit, noun, 'np')) return first
  if (isKind(unit, first - 1, 'prep'))
    return attaches(unit, noun, first - 1) && !complex.test(headWord(unit, unit.chunks[noun])) ? noun : first
  const both = isKind(unit, first - 1, 'conj') && headWord(unit, unit.chunks[first - 1]) !== 'but'
  return both && isKind(unit, first - 3, 'prep') ? noun : first
}

/** "a block of shares": the chain over "of" alone. */
export function ofChain(unit: Unit, at: number): number {
  let first = at
  while (headWord(unit, unit.chunks[first - 1]) === 'of' && isKind(unit, first - 2, 'np')) first -= 2
  return first
}

const counts =
  /^(?:number|group|block|series|set|lot|pair|piece|amount|total|team|crowd|majority|kind|type|range|dozens|hundreds|thousands|millions|some|most|many|one|two|several|half)$/

/** "troops sent to Ostry" of "the withdrawal of troops", but "a block of shares". */
export function modified(unit: Unit, at: number): number {
  const first = ofChain(unit, at)
  return counts.test(headWord(unit, unit.chunks[first])) ? first : at
}

/** What "who", "which", "that" at `pronoun` stands for. */
export function antecedentOf(unit: Unit, pronoun: number): readonly [first: number, last: number] | null {
  let noun = pronoun - 1
  const comma = isKind(unit, noun, 'comma', 'dash')
  if (comma) noun--
  while (isKind(unit, noun, 'date', 'adv') || (isKind(unit, noun, 'prep') && isKind(unit, noun + 1, 'date'))) noun--
  // "shares issued on 1 July, which"
  if (
    unit.chunks[noun]?.verb &&
    noun < pronoun - 1 &&
    isKind(unit, noun - 1, 'np') &&
    isParticiple(headWord(unit, unit.chunks[noun]))
  )
    noun--
  if (headWord(unit, unit.chunks[noun]) === '(') noun--
  else if (isKind(unit, noun, 'paren')) {
    while (noun > 0 && headWord(unit, unit.chunks[noun]) !== '(') noun--
    noun--
  }
  // "Ada Brook, 19, who": her age stands between.
  if (isAge(unit, noun)) noun -= 2
  if (!isKind(unit, noun, 'np')) return null
  const word = headWord(unit, unit.chunks[pronoun])
  if (/^(?:those|he|she|they|people|everyone|anyone)$/.test(headWord(unit, unit.chunks[noun]))) return [noun, noun]
  if (word === 'who' && isName(unit, noun)) {
    // "Ada Brook of the Guild, who"; "the conversion of Ada Brook, who"
    const isNearest =
      comma && /^(?:of|by|with|to|for)$/.test(headWord(unit, unit.chunks[noun - 1])) && !isName(unit, noun - 2)
    if (comma && isName(unit, noun - 2) && headWord(unit, unit.chunks[noun - 1]) === 'of') return [noun - 2, noun]
    return [isNearest ? noun : ownerOfNames(unit, noun), noun]
  }
  // ", which": what stands nearest.
  const asides = comma || isKind(unit, pronoun - 1, 'paren')
  if (asides && word === 'which' && !happens(unit, pronoun) && !isKind(unit, noun - 1, 'conj')) {
    // "the sale of the notes, which": the notes, where it is no event that has happened
    const first = ofChain(unit, noun)
    const isNearest = isName(unit, noun) || [first, noun].some((at) => isDeed(headWord(unit, unit.chunks[at])))
    return [isNearest ? noun : first, noun]
  }
  const first = ofTo(unit, noun)
  const event = eventWithin(unit, first, noun)
  if (event >= 0 && happens(unit, pronoun)) return [event, noun]
  return [listStart(unit, first), noun]
}

/** "Sales of motors, which doubled": figures are no deeds. */
const isDeed = (word: string): boolean => isEventNoun(word) && (word === 'sale' || !isResult(word))

const isAge = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'np') &&
  unit.words[unit.chunks[at]?.head ?? -1]?.tag === 'NUM' &&
  isKind(unit, at - 1, 'comma') &&
  isKind(unit, at + 1, 'comma') &&
  isKind(unit, at - 2, 'np')

/** "enforcement of the decree that": what is done to the decree has no article, so the decree is meant. */
const isBareDeed = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  return (
    chunk !== undefined &&
    chunk.first === chunk.head &&
    unit.words[chunk.head]?.tag === 'NOUN' &&
    /(?:ment|ance|tion|sion)$/.test(headWord(unit, chunk)) &&
    unit.words[unit.chunks[at + 2]?.first ?? -1]?.tag === 'DET'
  )
}

/** "the host to a series of talks which": what hangs on "to" and "by" is meant itself. */
function ofTo(unit: Unit, noun: number): number {
  let first = noun
  for (;;) {
    const next = chainStep(unit, first)
    if (next === first || /^(?:to|by|from)$/.test(headWord(unit, unit.chunks[first - 1])) || isBareDeed(unit, next))
      return first
    first = next
  }
}

/** "the attack on a convoy, which took place": the attack. */
const happens = (unit: Unit, pronoun: number): boolean => {
  const verb = unit.chunks.slice(pronoun + 1, pronoun + 5).find(({ kind }) => kind === 'vg')
  return /^(?:took|takes|occurred|happened|began|begins|started|starts|ended|ends|lasted|expires|expired|killed|injured|wounded|followed|erupted)$/.test(
    headWord(unit, verb),
  )
}

function eventWithin(unit: Unit, first: number, last: number): number {
  for (let at = last; at >= first; at--)
    if (isKind(unit, at, 'np') && isEventNoun(headWord(unit, unit.chunks[at]))) return at
  return -1
}

/** "refugees from Bern, Oslo and Rome who": the refugees. */
function ownerOfNames(unit: Unit, at: number): number {
  let noun = at
  for (;;) {
    if (isKind(unit, noun - 1, 'prep') && isKind(unit, noun - 2, 'np')) {
      if (!isName(unit, noun - 2)) return noun - 2
      noun -= 2
    } else if (isKind(unit, noun - 1, 'conj', 'comma') && isKind(unit, noun - 2, 'np') && isName(unit, noun - 2))
      noun -= 2
    else return chainStart(unit, at)
  }
}

/** "Oslo and Bern, which": both, where neither hangs on a preposition. */
function listStart(unit: Unit, at: number): number {
  const both =
    isKind(unit, at - 1, 'conj') && isKind(unit, at - 2, 'np') && !isKind(unit, at - 3, 'vg', 'prep', 'comma')
  return both ? at - 2 : at
}

/** "in the port", "as the Guild" behind a subject, "in Oslo and Bern" */
export function isObjectOfPreposition(unit: Unit, at: number, hasSubject: boolean): boolean {
  if (isKind(unit, at - 1, 'prep') || (isKind(unit, at - 1, 'sub') && hasSubject)) return true
  // "from 9/11 families"
  if (
    isKind(unit, at - 1, 'date') &&
    !/^(?:DET|PRON|NUM)$/.test(unit.words[unit.chunks[at]?.first ?? -1]?.tag ?? 'X') &&
    /^(?:of|from|with|about|for)$/.test(headWord(unit, unit.chunks[at - 2])) &&
    (hasSubject || !isKind(unit, at + 1, 'vg'))
  )
    return true
  return (
    isKind(unit, at - 1, 'conj') &&
    isKind(unit, at - 2, 'np') &&
    isKind(unit, at - 3, 'prep') &&
    !isKind(unit, at + 1, 'vg')
  )
}
