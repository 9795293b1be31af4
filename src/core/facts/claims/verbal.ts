/** Claims whose cue is a verb: what follows it, and sentences it stands beside in a parenthesis. */
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { attributionFollows, contentSpan } from './clause-end.ts'
import { complementOf } from './complement.ts'
import { type CueReading, isFinite, isNegated, readCue, speaks } from './cue.ts'
import { type Draft, tidy } from './draft.ts'
import { parenthetical } from './parenthetical.ts'
import { passiveClaim } from './passive.ts'
import { speakerAfter, speakerBefore } from './speaker.ts'

export function verbalClaims(unit: Unit): Draft[] {
  const drafts: Draft[] = []
  unit.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'vg') return
    const draft = claimAt(unit, at, readCue(unit, at))
    if (draft) drafts.push(draft)
  })
  return drafts
}

function claimAt(unit: Unit, at: number, readings: readonly CueReading[]): Draft | null {
  if (readings.length === 0) return null
  if (unit.chunks[at]?.verb?.passive) {
    for (const reading of readings) {
      const draft = passiveClaim(unit, reading)
      if (draft) return draft
    }
    return null
  }
  // A quotation beside the verb is its content, whatever else follows.
  const speaking = readings.find(speaks)
  if (speaking && besideQuotation(unit, at)) {
    const draft = parenthetical(unit, speaking)
    if (draft) return draft
  }
  for (const reading of readings) {
    const draft = withComplement(unit, reading)
    if (draft) return draft
  }
  return speaking ? parenthetical(unit, speaking) : null
}

const besideQuotation = (unit: Unit, at: number): boolean =>
  !isKind(unit, at + 1, 'that') && isFinite(unit, at) && attributedQuotation(unit, at) >= 0

/** The quotation that ends right before "…,” said X" or "…,” X said", or -1. */
function attributedQuotation(unit: Unit, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 12; back--) {
    if (isKind(unit, back, 'quote')) return back
    if (isKind(unit, back, 'vg', 'stop', 'colon', 'that', 'conj') && unit.chunks[back]?.verb?.form !== 'participle')
      return -1
  }
  return -1
}

function withComplement(unit: Unit, reading: CueReading): Draft | null {
  const { at, cue } = reading
  const complement = complementOf(unit, reading)
  if (!complement) return null
  const verb = unit.chunks[at]?.verb
  // A parenthesis to the right of its clause has no complement: ", she said in a talk that drew many".
  if (attributionFollows(unit, at) && complement.frame === 'preposition') return null
  // An infinitive or a modal speaks of what might be said: "wants to say", "would say".
  const supposed =
    (verb?.form === 'infinitive' && !goesOn(unit, at)) ||
    (cue.lemma !== 'like' && /^(?:would|could|should|might|may|must|can)$/.test(verb?.auxiliary ?? ''))
  // "to add value", "would support it": nobody has said so.
  if (supposed && (complement.frame === 'phrase' || complement.frame === 'preposition')) return null
  const speaker = speakerBefore(unit, at) ?? (inverted(unit, reading) ? speakerAfter(unit, at) : null)
  if (!speaker || isConditional(unit, speaker.phrase.first)) return null
  return {
    unit,
    source: [speaker.source],
    speaker: speaker.speaker,
    cue: [chunkSpan(unit, at, Math.max(at, complement.cueEnd))],
    content: tidy([contentSpan(unit, complement.from, complement.end)]),
    stance: cue.stance,
    attitude: cue.attitude,
    negated: isNegated(unit, at),
    construction: complement.construction,
    lemma: cue.lemma,
    verb,
  }
}

/** "asked whether she feared", "if he wants": nobody holds it yet. */
const isConditional = (unit: Unit, subject: number): boolean =>
  /^(?:whether|if|unless)$/.test(headWord(unit, unit.chunks[subject - 1]))

/** "went on to say", "continued to insist": the infinitive is what was done. */
const goesOn = (unit: Unit, at: number): boolean => {
  const governor = isKind(unit, at - 1, 'adv', 'prep') ? at - 2 : at - 1
  return /^(?:went|go|goes|going|like[sd]?|used|continue[sd]?|proceed(?:s|ed)?|began|begins?|started|starts?)$/.test(
    headWord(unit, unit.chunks[governor]),
  )
}

/** `Said Brook: “…”` */
const inverted = (unit: Unit, { at }: CueReading): boolean =>
  at === 0 &&
  isFinite(unit, at) &&
  isKind(unit, at + 1, 'np') &&
  /^(?:colon|comma)$/.test(unit.chunks[at + 2]?.kind ?? '')
