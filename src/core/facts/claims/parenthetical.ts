/** Claims whose speaker and verb stand beside or inside what was said: "…, Brook said", "…, said Brook, “…”". */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { type CueReading, isFinite, isNegated, readCue } from './cue.ts'
import { skipAdjuncts } from './complement.ts'
import { type Draft, priors, tidy } from './draft.ts'
import { type Speaker, speakerAfter, speakerBefore } from './speaker.ts'

export function parenthetical(unit: Unit, reading: CueReading): Draft | null {
  const { at, cue } = reading
  if (!isFinite(unit, at)) return null
  const found = speakerBeside(unit, at)
  if (!found) return null
  const { speaker, first, last } = found
  const left = leftContent(unit, first)
  if (!left) return null
  const right = rightContent(unit, last)
  const quoted = isKind(unit, left.end - 1, 'quote')
  if (!quoted && !/[tb]/.test(cue.frames)) return null
  return {
    unit,
    source: [speaker.source],
    speaker: speaker.speaker,
    cue: [chunkSpan(unit, at, Math.max(at, reading.next - 1))],
    content: tidy([contentSpan(unit, left.from, left.end), ...right]),
    stance: cue.stance,
    attitude: cue.attitude,
    negated: isNegated(unit, at),
    confidence: quoted ? priors.quotation : priors.parenthetical,
  }
}

interface Beside {
  readonly speaker: Speaker
  /** Chunks of the parenthesis, from its first to its last, without the commas. */
  readonly first: number
  readonly last: number
}

function speakerBeside(unit: Unit, at: number): Beside | null {
  const opens = (first: number): boolean =>
    isKind(unit, first - 1, 'comma', 'quote', 'dash') || isQuestionMark(unit, first - 1)
  // `…, said Brook, a lawyer, on Monday`
  let verb = at
  while (isKind(unit, verb - 1, 'adv')) verb--
  if (opens(verb)) {
    const speaker = speakerAfter(unit, at)
    if (speaker) {
      const last = skipAdjuncts(unit, speaker.phrase.last + 1, true) - 1
      return endsParenthesis(unit, last) ? { speaker, first: verb, last } : null
    }
  }
  const speaker = speakerBefore(unit, at)
  if (!speaker || speaker.phrase.last >= at) return null
  let first = speaker.phrase.first
  while (isKind(unit, first - 1, 'adv', 'date', 'conj')) first--
  if (!opens(first)) return null
  const last = skipAdjuncts(unit, at + 1, true) - 1
  return endsParenthesis(unit, last) ? { speaker, first, last } : null
}

const isQuestionMark = (unit: Unit, at: number): boolean => /^[?!]$/.test(headWord(unit, unit.chunks[at]))

/** Behind the verb and its adjuncts comes a break, or a clause that tells the occasion. */
const endsParenthesis = (unit: Unit, last: number): boolean => {
  const next = unit.chunks[last + 1]
  if (!next) return true
  if (next.kind === 'vg')
    return next.verb?.form === 'gerund' || next.verb?.form === 'infinitive' || next.verb?.form === 'participle'
  return /^(?:comma|stop|dash|colon|sub|conj|quote|paren|wh)$/.test(next.kind) || headWord(unit, next) === 'according'
}

interface Range {
  readonly from: number
  readonly end: number
}

/** From the beginning of the sentence, or behind an earlier attribution, to the comma before the parenthesis. */
function leftContent(unit: Unit, first: number): Range | null {
  let end = first
  while (isKind(unit, end - 1, 'comma', 'dash') && !isKind(unit, end - 1, 'quote')) end--
  if (end <= 0) return null
  if (isKind(unit, end - 1, 'quote')) {
    let from = end - 1
    // A quotation that ends a sentence begun outside: `It was “over,” …` is folded only where it stands alone.
    while (isKind(unit, from - 1, 'quote')) from--
    if (from > 0 && !isKind(unit, from - 1, 'stop', 'colon', 'comma', 'dash', 'conj')) from = sentenceStart(unit, from)
    return { from, end }
  }
  const from = sentenceStart(unit, end - 1)
  let finite = false
  for (let at = from; at < end; at++) finite ||= isFinite(unit, at)
  if (!finite || opensCircumstance(unit, from, end)) return null
  return { from, end }
}

/** Stops inside a unit are rare (semicolons, sentences joined by a quotation). */
function sentenceStart(unit: Unit, from: number): number {
  let at = from
  while (at > 0 && !isStop(unit, at - 1)) at--
  return at
}

const isStop = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'stop') && /^[.;!?]$/.test(headWord(unit, unit.chunks[at]))

/** "When asked about it, she said" is no content. */
function opensCircumstance(unit: Unit, from: number, end: number): boolean {
  const opening = unit.chunks[from]
  if (opening?.kind !== 'sub' && headWord(unit, opening) !== 'when') return false
  let clauses = 0
  for (let at = from; at < end; at++) if (isFinite(unit, at)) clauses++
  return clauses < 2
}

/** What goes on behind the parenthesis: `“…,” she said, “…”`, or the rest of an interrupted sentence. */
function rightContent(unit: Unit, last: number): Span[] {
  const pieces: Span[] = []
  let at = last + 1
  while (
    isKind(unit, at, 'comma', 'dash', 'stop', 'colon') ||
    (isKind(unit, at, 'conj') && isKind(unit, at + 1, 'quote'))
  ) {
    if (isKind(unit, at + 1, 'quote')) {
      at++
      while (isKind(unit, at, 'quote')) {
        pieces.push(contentSpan(unit, at, at + 1))
        at++
      }
    } else break
  }
  if (pieces.length > 0 || !isKind(unit, last + 1, 'comma', 'dash')) return pieces
  const next = unit.chunks[last + 2]
  if (!next || next.kind === 'sub' || next.kind === 'conj' || next.kind === 'wh') return []
  if (next.verb && next.verb.form !== 'finite') return []
  if (!next.verb && !isKind(unit, last + 2, 'np', 'adj')) return []
  let end = last + 2
  let finite = false
  while (end < unit.chunks.length && !isStop(unit, end)) {
    if (isFinite(unit, end)) {
      if (readCue(unit, end).length > 0 && end > last + 2) return []
      finite = true
    }
    end++
  }
  return finite ? [contentSpan(unit, last + 2, end)] : []
}
