/** Turns the subject of a cue into the source of a claim: its span, and the span that names the speaker. */
import type { Span } from '../facts.ts'
import { type Phrase, chunkSpan, headWord, isKind, phraseForward } from '../syntax/noun-phrase.ts'
import { type Subject, subjectOf } from '../syntax/subject.ts'
import type { Unit } from '../syntax/unit.ts'
import { isFinite, readCue, speaks } from './cue.ts'

export interface Speaker {
  readonly source: Span
  /** The base noun phrase that names the speaker: of the source itself, or of what "who" stands for. */
  readonly speaker: Span
  /** Chunks of the source. */
  readonly phrase: Phrase
}

const spoken = (unit: Unit, subject: Subject): Speaker => {
  const named = subject.antecedent ?? subject
  return {
    source: chunkSpan(unit, subject.first, subject.last),
    speaker: chunkSpan(unit, named.head),
    phrase: subject,
  }
}

/** The speaker left of the verb; a participle behind a comma ("…, adding that") belongs to who spoke before. */
export function speakerBefore(unit: Unit, at: number): Speaker | null {
  const verb = unit.chunks[at]?.verb
  if (verb?.form === 'gerund' && isKind(unit, at - 1, 'comma', 'conj', 'adv', 'dash')) {
    const earlier = earlierSpeech(unit, at)
    if (earlier) return earlier
  }
  const subject = subjectOf(unit, at)
  if (!subject || isDummy(unit, subject)) return null
  if (subject.last < at - 1 && isCoordinated(unit, at)) {
    const matrix = earlierSpeech(unit, at)
    if (matrix) return matrix
  }
  return spoken(unit, subject)
}

/** "said that the ship had sunk and warned that …": whoever spoke before speaks on, not what was spoken of. */
const isCoordinated = (unit: Unit, at: number): boolean =>
  isFinite(unit, at) &&
  unit.chunks[at]?.verb?.auxiliary === '' &&
  (isKind(unit, at - 1, 'conj') || (isKind(unit, at - 1, 'adv') && isKind(unit, at - 2, 'conj'))) &&
  readCue(unit, at).some((reading) => speaks(reading) && !reading.cue.attitude)

function earlierSpeech(unit: Unit, at: number): Speaker | null {
  for (let back = at - 1; back >= 0; back--) {
    if (!isFinite(unit, back) || !readCue(unit, back).some(speaks) || unit.chunks[back]?.verb?.passive) continue
    const left = subjectOf(unit, back)
    if (left?.antecedent) continue
    if (left && isKind(unit, left.head, 'np')) return isDummy(unit, left) ? null : spoken(unit, left)
    const right = speakerAfter(unit, back)
    if (right) return right
  }
  return null
}

/** "there was": no speaker; "him" can only be an object. */
const isDummy = (unit: Unit, subject: Subject): boolean =>
  subject.first === subject.last &&
  /^(?:there|him|them|me|us|anyone|anybody|someone|somebody|what|something|anything)$/.test(
    headWord(unit, unit.chunks[subject.head]),
  )

/** The speaker right of the verb: `said Ada Brook, a lawyer`. */
export function speakerAfter(unit: Unit, at: number): Speaker | null {
  if (!isKind(unit, at + 1, 'np')) return null
  const phrase = phraseForward(unit, at + 1, { apposition: true })
  return { source: chunkSpan(unit, phrase.first, phrase.last), speaker: chunkSpan(unit, phrase.head), phrase }
}

/** The speaker behind a preposition: "by Ada Brook", "according to the police". */
export function speakerBehind(unit: Unit, at: number, apposition: boolean): Speaker | null {
  if (!isKind(unit, at, 'np')) return null
  const phrase = phraseForward(unit, at, { apposition })
  return { source: chunkSpan(unit, phrase.first, phrase.last), speaker: chunkSpan(unit, phrase.head), phrase }
}
