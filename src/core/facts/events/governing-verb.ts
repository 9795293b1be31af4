/** Decides which verb, or which noun of an event, a date of the same sentence belongs to. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Place } from '../syntax/place.ts'
import type { Unit } from '../syntax/unit.ts'

export interface Governor {
  /** Chunk of the verb group or noun phrase. */
  readonly at: number
  readonly noun: boolean
}

const anchor = /^(?:after|before|since)$/
const eventNoun =
  /(?:tion|sion|ment|ance|ence|al|ing)s?$|^(?:attacks?|wars?|deaths?|births?|elections?|talks|visits?|strikes?|raids?|coups?|protests?|votes?|polls?|crash(?:es)?|fires?|floods?|storms?|earthquakes?|offensives?|campaigns?|ceasefires?|truces?|deals?|accords?|summits?|debates?|trials?|verdicts?|rulings?|sentences?|arrests?|murders?|deaths?|merger|takeover|launch|collapse|riots?|matches|match|game|games|race|final|tour|speech|report|referendum|festival|strike|blast|explosion|massacre|siege|invasion|uprising|revolt|revolution|crisis|outbreak|pandemic|derby)$/

/** A noun that only looks like an event. */
const notEvent =
  /^(?:government|parliament|department|apartment|document|moment|nation|station|official|general|hospital|capital|journal|animal|morning|evening|building|king|thing|spring|population|region|million|billion|audience|science|france|provence|professional|individual|criminal|material|intelligence|evidence|residence|province|ambulance|finance)s?$/

export function governorOf({ unit, at }: Place): Governor | null {
  const chunk = unit.chunks[at]
  if (!chunk) return null
  // "Monday's meeting", "the 2016 campaign": the noun phrase that holds the date.
  if (chunk.kind === 'np') return isPremodifier(unit, at) ? { at, noun: true } : verbAround(unit, at)
  if (anchor.test(headWord(unit, unit.chunks[at + 1]))) {
    const anchored = behindAnchor(unit, at + 2)
    if (anchored) return anchored
  }
  return verbAround(unit, at)
}

/** "the 2007 unrest": any noun but a person or a thing that is dated by its make. */
const isPremodifier = (unit: Unit, at: number): boolean => {
  const chunk = unit.chunks[at]
  const head = chunk ? unit.words[chunk.head] : undefined
  return chunk !== undefined && chunk.last > chunk.first && head?.tag === 'NOUN' && !undated.test(head.lower)
}

const undated = /(?:er|or|ist|man|men|woman|women|people|champion|graduate|model|edition|levels?|figures?|dollars?)s?$/

const isEvent = (unit: Unit, at: number): boolean => {
  const word = headWord(unit, unit.chunks[at])
  return eventNoun.test(word) && !notEvent.test(word)
}

/** "three days after Brook said": the verb behind; "a year after the attack": the noun. */
function behindAnchor(unit: Unit, from: number): Governor | null {
  for (let next = from; next < Math.min(unit.chunks.length, from + 14); next++) {
    const chunk = unit.chunks[next]
    if (!chunk || chunk.kind === 'stop') break
    if (chunk.kind === 'comma') {
      if (next === from + 1 || !hasVerbBefore(unit, next + 1, from + 14)) break
      continue
    }
    if (chunk.kind === 'vg') return { at: next, noun: false }
  }
  return isKind(unit, from, 'np') && isEvent(unit, from) ? { at: from, noun: true } : null
}

const hasVerbBefore = (unit: Unit, from: number, end: number): boolean => {
  for (let at = from; at < Math.min(unit.chunks.length, end); at++)
    if (isKind(unit, at, 'vg')) return isKind(unit, at - 1, 'comma')
  return false
}

function verbAround(unit: Unit, at: number): Governor | null {
  const left = verbToTheLeft(unit, at)
  if (left) return left
  return verbToTheRight(unit, at) ?? anyVerbToTheLeft(unit, at)
}

/** The nearest verb before the date in the same clause; none where the date opens a clause. */
function verbToTheLeft(unit: Unit, at: number): Governor | null {
  for (let back = at - 1; back >= 0; back--) {
    const chunk = unit.chunks[back]
    if (!chunk) return null
    if (chunk.kind === 'vg') return { at: back, noun: false }
    if (
      chunk.kind === 'stop' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'sub' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'that'
    )
      return null
    if ((chunk.kind === 'comma' || chunk.kind === 'conj' || chunk.kind === 'dash') && opensClauseWith(unit, back, at))
      return null
  }
  return null
}

/** Between this break and the date stand only the date's own words, and a clause follows: ", and on Monday the court ruled". */
function opensClauseWith(unit: Unit, before: number, at: number): boolean {
  for (let next = before + 1; next < at; next++) if (!isKind(unit, next, 'prep', 'adv', 'conj', 'date')) return false
  return verbToTheRight(unit, at) !== null
}

/** "On Monday, the court ruled": across the comma to the first finite verb that has a subject before it. */
function verbToTheRight(unit: Unit, at: number): Governor | null {
  let nouns = 0
  for (let next = at + 1; next < Math.min(unit.chunks.length, at + 40); next++) {
    const chunk = unit.chunks[next]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'quote' || chunk.kind === 'colon') return null
    if (chunk.kind === 'wh' || chunk.kind === 'that') {
      // over a relative clause that stands between subject and verb
      if (nouns === 0) return null
      next = skipVerb(unit, next)
      continue
    }
    if (chunk.kind === 'conj' && nouns === 0) return null
    if (chunk.kind === 'np') nouns++
    if (chunk.verb?.form === 'finite')
      return nouns > 0 || !isKind(unit, next - 1, 'comma') ? { at: next, noun: false } : null
  }
  return null
}

function skipVerb(unit: Unit, from: number): number {
  let at = from
  while (at < unit.chunks.length && !isKind(unit, at, 'vg')) at++
  return at
}

function anyVerbToTheLeft(unit: Unit, at: number): Governor | null {
  for (let back = at - 1; back >= 0; back--)
    if (unit.chunks[back]?.verb?.form === 'finite') return { at: back, noun: false }
  // "The vote in March": a noun of an event in a heading without a verb.
  return isKind(unit, at - 1, 'prep') && isKind(unit, at - 2, 'np') && isEvent(unit, at - 2)
    ? { at: at - 2, noun: true }
    : null
}

/** "the attack in March killed three": a date inside the subject dates the event it names. */
export function nounBeforeDate({ unit, at }: Place): Governor | null {
  if (!isKind(unit, at - 1, 'prep') || !isKind(unit, at - 2, 'np') || !isEvent(unit, at - 2)) return null
  for (let back = at - 3; back >= 0; back--) {
    if (isKind(unit, back, 'vg')) return null
    if (isKind(unit, back, 'stop', 'quote', 'that', 'sub', 'wh')) break
  }
  return { at: at - 2, noun: true }
}
