/** Tells dates that belong to a noun behind them: "Monday's attack", "the 2016 campaign". */
import type { Word } from '../syntax/word.ts'
import { isEventNoun, isSureEvent } from './event-noun.ts'

const opensPhrase = (word: Word | undefined): boolean =>
  word?.tag === 'DET' ||
  (word?.tag === 'PART' && /^['’]s?$/.test(word.lower)) ||
  /^(?:his|her|its|their|our|my|your|whose)$/.test(word?.lower ?? '')

/** "Monday's attack", "the 2016 campaign", "2016 elections": the date belongs to a noun behind it. */
export function isAttributive(words: readonly Word[], at: number, isDate: ReadonlySet<number>): boolean {
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
    (next.tag === 'NOUN' || (stands && (next.tag === 'ADJ' || (next.tag === 'PROPN' && before?.tag === 'VERB')))) &&
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

/** "for the seasonally slow third quarter" */
export const isSlow = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'ADJ' && words[at - 2]?.tag === 'ADV' && words[at - 3]?.tag === 'DET'
