/** Matches what follows a verb of saying against the constructions its lexicon entry allows. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import { isParticiple } from '../syntax/chunk.ts'
import type { Unit } from '../syntax/unit.ts'
import { type ContentShape, contentEnd } from './clause-end.ts'
import { type CueReading, opensFiniteClause } from './cue.ts'
import type { Construction } from './draft.ts'

export interface Complement {
  /** Chunks of the content, end exclusive. */
  readonly from: number
  readonly end: number
  /** Last chunk of the cue: the verb, or the preposition that opens the content. */
  readonly cueEnd: number
  readonly construction: Construction
  readonly frame: 'quotation' | 'that' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'predicate' | 'preposition'
}

/** What is wanted, promised, feared or foreseen is dated itself; what is announced is announced on a date. */
const phraseOf = ({ cue }: CueReading): ContentShape =>
  /^(?:wants|promised|fears|thinks)$/.test(cue.stance) ? 'plan' : 'phrase'

const allows = ({ cue }: CueReading, frame: string): boolean => cue.frames.includes(frame)

export function complementOf(unit: Unit, reading: CueReading): Complement | null {
  return (
    quoted(unit, reading) ??
    thatClause(unit, reading) ??
    directlyPrepositional(unit, reading) ??
    verbal(unit, reading) ??
    predicate(unit, reading) ??
    prepositional(unit, reading) ??
    bareClause(unit, reading) ??
    nounPhrase(unit, reading)
  )
}

const made = (
  unit: Unit,
  reading: CueReading,
  from: number,
  shape: ContentShape,
  frame: Complement['frame'],
  construction: Construction,
  cueEnd = reading.next - 1,
): Complement | null => {
  const end = contentEnd(unit, from, shape)
  return end > from ? { from, end, cueEnd, construction, frame } : null
}

/** Behind adverbs, dates, an addressee and the occasion: "told reporters in Oslo on Monday". */
export function skipAdjuncts(unit: Unit, from: number, addressee: boolean): number {
  let at = from
  let mayAddress = addressee
  for (let steps = 0; steps < 14; steps++) {
    const chunk = unit.chunks[at]
    if (!chunk) return at
    if (chunk.kind === 'adv' || chunk.kind === 'date') at++
    else if (chunk.kind === 'prep' && isKind(unit, at + 1, 'np', 'date')) at += 2
    else if (chunk.kind === 'np' && mayAddress) {
      mayAddress = false
      at += isNamedBehind(unit, at) ? 2 : 1
    } else break
  }
  return at
}

/** "told the newspaper The Lund Courier on Tuesday": the name behind a noun is no subject of what follows. */
const isNamedBehind = (unit: Unit, noun: number): boolean => {
  const name = unit.chunks[noun + 1]
  return (
    name?.kind === 'np' &&
    unit.words[name.head]?.tag === 'PROPN' &&
    isKind(unit, noun + 2, 'prep', 'date', 'that', 'comma')
  )
}

function quoted(unit: Unit, reading: CueReading): Complement | null {
  if (!allows(reading, 'q')) return null
  for (const start of [reading.next, skipAdjuncts(unit, reading.next, true)]) {
    let at = start
    if (isKind(unit, at, 'comma', 'colon')) at++
    if (isKind(unit, at, 'that')) at++
    if (isKind(unit, at, 'quote')) {
      let end = at + 1
      while (isKind(unit, end, 'quote')) end++
      return { from: at, end, cueEnd: reading.next - 1, construction: 'quotation', frame: 'quotation' }
    }
    if (isKind(unit, start, 'colon') && unit.chunks[start + 1])
      return {
        from: start + 1,
        end: contentEnd(unit, start + 1, 'clause'),
        cueEnd: start,
        construction: 'that',
        frame: 'clause',
      }
  }
  return null
}

function thatClause(unit: Unit, reading: CueReading): Complement | null {
  if (!allows(reading, 't')) return null
  if (isKind(unit, reading.next, 'that')) return made(unit, reading, reading.next, 'clause', 'that', 'that')
  const at = skipAdjuncts(unit, reading.next, allows(reading, 'r'))
  if (isKind(unit, at, 'that') && at > reading.next) return made(unit, reading, at, 'clause', 'that', 'that')
  // "said, after a pause, that"
  if (isKind(unit, at, 'comma') && allows(reading, 'q')) {
    for (let next = at + 1; next < Math.min(unit.chunks.length, at + 10); next++) {
      if (isKind(unit, next, 'comma'))
        return isKind(unit, next + 1, 'that') ? made(unit, reading, next + 1, 'clause', 'that', 'that') : null
      if (isKind(unit, next, 'stop', 'quote', 'that')) return null
    }
  }
  return null
}

function verbal(unit: Unit, reading: CueReading): Complement | null {
  const { next } = reading
  const starts =
    allows(reading, 'r') || allows(reading, 'R')
      ? [next, skipAdjuncts(unit, next, true)]
      : [next, skipAdjuncts(unit, next, false)]
  const bare = skipAdjuncts(unit, next, false)
  for (const at of starts) {
    const chunk = unit.chunks[at]
    if (!chunk) continue
    const word = headWord(unit, chunk)
    if (allows(reading, 'w') && isQuestion(unit, at, word) && (word !== 'when' || asksWhen.test(reading.cue.lemma)))
      return made(unit, reading, at, 'clause', 'question', 'question')
    // An object before the infinitive belongs to the content.
    if (allows(reading, 'i') && at <= bare && chunk.verb?.form === 'infinitive')
      return made(unit, reading, at, 'infinitive', 'infinitive', 'infinitive')
  }
  const direct = unit.chunks[next]
  if (allows(reading, 'g') && direct?.verb?.form === 'gerund')
    return made(unit, reading, next, 'infinitive', 'infinitive', 'infinitive')
  const isClause = allows(reading, 'b') && !allows(reading, 'r') && opensFiniteClause(unit, next)
  // "wants the sailings restored"
  if (reading.cue.lemma === 'want' && direct?.kind === 'np' && isParticipleBehind(unit, next))
    return made(unit, reading, next, 'clause', 'infinitive', 'infinitive')
  if (allows(reading, 'R') && direct?.kind === 'np' && !isClause) {
    const at = infinitiveSoon(unit, next)
    if (at > 0) return made(unit, reading, next, 'infinitive', 'infinitive', 'infinitive')
  }
  return null
}

function isParticipleBehind(unit: Unit, noun: number): boolean {
  const chunk = unit.chunks[noun + 1]
  return chunk?.verb !== undefined && chunk.verb.auxiliary === '' && isParticiple(headWord(unit, chunk))
}

/** "said when she left" tells the occasion; "asked when she left" does not. */
const asksWhen = /^(?:ask|wonder|know|decide|reveal|disclose|specify|question|announce|confirm)$/

const isQuestion = (unit: Unit, at: number, word: string): boolean => {
  const kind = unit.chunks[at]?.kind
  if (word === 'if') return true
  if (kind !== 'wh') return false
  return !/^(?:which|whose)$/.test(word) || isKind(unit, at + 1, 'np')
}

/** "urged the two sides in the talks to return": an infinitive behind the object. */
function infinitiveSoon(unit: Unit, from: number): number {
  for (let at = from + 1; at < Math.min(unit.chunks.length, from + 8); at++) {
    const chunk = unit.chunks[at]
    if (chunk?.verb) return chunk.verb.form === 'infinitive' ? at : -1
    if (
      chunk?.kind !== 'np' &&
      chunk?.kind !== 'prep' &&
      chunk?.kind !== 'adv' &&
      chunk?.kind !== 'conj' &&
      chunk?.kind !== 'date'
    )
      return -1
  }
  return -1
}

/** "called it a lie", "views it as a branch", "considers the plan dead". */
function predicate(unit: Unit, reading: CueReading): Complement | null {
  const { next } = reading
  if (!isKind(unit, next, 'np')) return null
  const link = allows(reading, 'a') ? 'as' : allows(reading, 'A') ? 'at' : ''
  if (link) {
    for (let at = next + 1; at < Math.min(unit.chunks.length, next + 8); at++) {
      if (headWord(unit, unit.chunks[at]) === link) return made(unit, reading, next, 'phrase', 'predicate', 'predicate')
      if (!isKind(unit, at, 'np', 'prep', 'adv', 'adj', 'conj')) break
    }
  }
  if (!allows(reading, 'o')) return null
  let at = next
  while (isKind(unit, at + 1, 'prep') && headWord(unit, unit.chunks[at + 1]) !== 'for' && isKind(unit, at + 2, 'np'))
    at += 2
  const object = unit.chunks[next]
  const pronoun = object !== undefined && unit.words[object.head]?.tag === 'PRON'
  if (isKind(unit, at + 1, 'np', 'adj', 'quote') || (pronoun && isKind(unit, at + 1, 'adv')))
    return made(unit, reading, next, 'phrase', 'predicate', 'predicate')
  // "called half of them “hopeless”": the predicate stuck to its object.
  const end = contentEnd(unit, next, 'phrase')
  const text = unit.words.slice(unit.chunks[next]?.first, (unit.chunks[end - 1]?.last ?? 0) + 1)
  return text.some((word) => word.start + word.lower.length < word.end)
    ? { from: next, end, cueEnd: next - 1, construction: 'predicate', frame: 'predicate' }
    : null
}

/** "asked for a delay to let the turf drain": the verb's own preposition right behind it opens the content. */
const directlyPrepositional = (unit: Unit, reading: CueReading): Complement | null =>
  reading.cue.prepositions.has(headWord(unit, unit.chunks[reading.next])) && isKind(unit, reading.next + 1, 'np')
    ? prepositional(unit, reading)
    : null

function prepositional(unit: Unit, reading: CueReading): Complement | null {
  const { prepositions } = reading.cue
  if (prepositions.size === 0) return null
  let at = isKind(unit, reading.next, 'adv') ? reading.next + 1 : reading.next
  // "warned on Monday of floods"
  if (isKind(unit, at, 'prep') && isKind(unit, at + 1, 'date')) at += 2
  if (!prepositions.has(headWord(unit, unit.chunks[at]))) return objectAndPreposition(unit, reading)
  const chunk = unit.chunks[at + 1]
  if (!chunk || (chunk.kind !== 'np' && chunk.kind !== 'wh' && chunk.verb?.form !== 'gerund' && chunk.kind !== 'adj'))
    return null
  const cueEnd = isKind(unit, at - 1, 'date') ? reading.next - 1 : at
  return made(
    unit,
    reading,
    at + 1,
    chunk.verb ? 'infinitive' : phraseOf(reading),
    'preposition',
    'preposition',
    cueEnd,
  )
}

/** "accused Oslo of stalling": the accused belongs to the content. */
function objectAndPreposition(unit: Unit, reading: CueReading): Complement | null {
  if (!/^(?:accuse|charge|blame|praise|thank|credit)$/.test(reading.cue.lemma) || !isKind(unit, reading.next, 'np'))
    return null
  for (let at = reading.next + 1; at < Math.min(unit.chunks.length, reading.next + 8); at++) {
    if (reading.cue.prepositions.has(headWord(unit, unit.chunks[at])))
      return made(unit, reading, reading.next, 'infinitive', 'preposition', 'infinitive')
    if (!isKind(unit, at, 'np', 'prep', 'adv', 'conj', 'comma')) return null
  }
  return null
}

function bareClause(unit: Unit, reading: CueReading): Complement | null {
  if (!allows(reading, 'b')) return null
  const { next } = reading
  if (allows(reading, 'r') && isKind(unit, next, 'np') && unit.chunks[next + 1]?.verb?.form !== 'finite') {
    // "told reporters the talks had failed": two noun phrases before the verb.
    const at = skipAdjuncts(unit, next, true)
    return at > next && opensFiniteClause(unit, at) && isKind(unit, at, 'np')
      ? made(unit, reading, at, 'clause', 'clause', 'bareClause')
      : null
  }
  for (const at of [next, skipAdjuncts(unit, next, false)])
    if (opensFiniteClause(unit, at) && isKind(unit, at, 'np', 'adv', 'adj'))
      return made(unit, reading, at, 'clause', 'clause', 'bareClause')
  return null
}

function nounPhrase(unit: Unit, reading: CueReading): Complement | null {
  if (!allows(reading, 'n') || !isKind(unit, reading.next, 'np')) return null
  return made(unit, reading, reading.next, phraseOf(reading), 'phrase', 'nounPhrase')
}
