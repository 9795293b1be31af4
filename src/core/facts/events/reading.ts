/** Reads the unit of a date anew: dates and measures become one word each, and tags that hide a verb or subject are mended. */
import { isVerbCue } from '../claims/claims.ts'
import type { DateFact } from '../facts.ts'
import { type Chunk, chunkOf } from '../syntax/chunk.ts'
import { chunkWords } from '../syntax/chunks.ts'
import type { Unit } from '../syntax/unit.ts'
import { retagged, type Word } from '../syntax/word.ts'
import { isAttributive, isSlow } from './attributive-date.ts'
import { joinWords } from './joined-words.ts'
import { splitChunks } from './split-chunks.ts'
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
  const { index, start, end, paragraph, heading, titleCase, inside } = unit
  const split = splitChunks(words, chunks ?? chunkWords(words, options))
  // All fields, in the order of every unit: a mix of layouts in memory is slow to read.
  return { index, words, chunks: split, start, end, paragraph, heading, titleCase, inside }
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
