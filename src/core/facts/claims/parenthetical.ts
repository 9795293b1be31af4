/** Claims whose speaker and verb stand beside or inside what was said: "…, Brook said", "…, said Brook, “…”". */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind, parenthesisStart } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { type CueReading, isFinite, isNegated, readCue, speaks } from './cue.ts'
import { skipAdjuncts } from './complement.ts'
import { type Draft, tidy } from './draft.ts'
import { type Speaker, speakerAfter, speakerBefore } from './speaker.ts'

export function parenthetical(unit: Unit, reading: CueReading): Draft | null {
  const { at, cue } = reading
  if (!isFinite(unit, at)) return null
  const found = speakerToTheLeft(unit, at) ?? (cue.frames.includes('r') ? null : speakerToTheRight(unit, at))
  if (!found) return null
  const { speaker, first, last } = found
  const right = rightContent(unit, last, isQuoted(unit, first))
  const left = leftContent(unit, first, right.length > 0)
  if (!left) return null
  const quoted = isKind(unit, left.end - 1, 'quote')
  if (!quoted && !standsBesideClause(unit, reading, last)) return null
  return {
    unit,
    source: [speaker.source],
    speaker: speaker.speaker,
    cue: [chunkSpan(unit, at, Math.max(at, reading.next - 1))],
    // `Brook said it was “over,” she said. “We go.”`: the first part is a claim already.
    content: tidy(left.claimed && right.length > 0 ? right : [contentSpan(unit, left.from, left.end), ...right]),
    stance: cue.stance,
    attitude: cue.attitude,
    negated: isNegated(unit, at),
    construction: quoted ? 'quotation' : 'parenthetical',
    lemma: cue.lemma,
    verb: unit.chunks[at]?.verb,
  }
}

interface Beside {
  readonly speaker: Speaker
  /** Chunks of the parenthesis, from its first to its last, without the commas. */
  readonly first: number
  readonly last: number
}

const opens = (unit: Unit, first: number): boolean =>
  isKind(unit, first - 1, 'comma', 'quote', 'dash') || isQuestionMark(unit, first - 1)

/** `…, Brook, a lawyer, told reporters on Monday` */
function speakerToTheLeft(unit: Unit, at: number): Beside | null {
  // "…, said Brook": no apposition closes before the verb.
  if (isKind(unit, at - 1, 'comma', 'dash') && parenthesisStart(unit, at - 1) < 0) return null
  const speaker = speakerBefore(unit, at)
  if (!speaker || speaker.phrase.last >= at) return null
  let first = speaker.phrase.first
  while (isKind(unit, first - 1, 'adv', 'date', 'conj')) first--
  if (!opens(unit, first)) return null
  const last = skipAdjuncts(unit, at + 1, true) - 1
  // "…,” Brook said in a speech that is still read"
  const isRelative = last > at && isKind(unit, last + 1, 'that')
  return isRelative || endsParenthesis(unit, last) ? { speaker, first, last } : null
}

/** `…, said Brook, a lawyer, on Monday` */
function speakerToTheRight(unit: Unit, at: number): Beside | null {
  let verb = at
  while (isKind(unit, verb - 1, 'adv')) verb--
  if (!opens(unit, verb)) return null
  const speaker = speakerAfter(unit, at)
  if (!speaker) return null
  const last = skipAdjuncts(unit, speaker.phrase.last + 1, true) - 1
  return endsParenthesis(unit, last) ? { speaker, first: verb, last } : null
}

/** Verbs of saying stand beside a clause with their occasion, findings and beliefs only bare: "…, the study found". */
function standsBesideClause(unit: Unit, { at, cue }: CueReading, last: number): boolean {
  if (unit.chunks[at]?.verb?.auxiliary !== '') return false
  return cue.frames.includes('q')
    ? /[tb]/.test(cue.frames)
    : cue.frames.includes('b') && isKind(unit, last, 'vg', 'date')
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
  /** Whether part of it is the content of a cue of its own. */
  readonly claimed: boolean
}

/** From the beginning of the sentence, or behind an earlier attribution, to the comma before the parenthesis. */
function leftContent(unit: Unit, first: number, goesOn: boolean): Range | null {
  let end = first
  while (isKind(unit, end - 1, 'comma', 'dash')) end--
  if (end <= 0) return null
  if (isKind(unit, end - 1, 'quote')) return quotedContent(unit, end)
  const from = sentenceStart(unit, end - 1)
  let finite = false
  for (let at = from; at < end; at++) finite ||= isFinite(unit, at)
  // "The plan, Brook said, is dead": the verb may come behind the parenthesis.
  if (!finite && !(goesOn && isKind(unit, from, 'np', 'adv', 'prep', 'conj') && hasNoun(unit, from, end))) return null
  if (finite && opensCircumstance(unit, from, end)) return null
  return { from, end, claimed: false }
}

const hasNoun = (unit: Unit, from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (isKind(unit, at, 'np')) return true
  return false
}

/** What stands before the parenthesis ends with a quotation. */
const isQuoted = (unit: Unit, first: number): boolean =>
  isKind(unit, isKind(unit, first - 1, 'comma', 'dash') ? first - 2 : first - 1, 'quote')

/** A quotation, with the words that lead up to it where it ends a sentence begun outside. */
function quotedContent(unit: Unit, end: number): Range {
  let from = end - 1
  while (isKind(unit, from - 1, 'quote')) from--
  if (from === 0 || isKind(unit, from - 1, 'stop', 'colon', 'comma', 'dash', 'conj'))
    return { from, end, claimed: false }
  const start = sentenceStart(unit, from)
  let claimed = false
  for (let at = start; at < from; at++) claimed ||= isFinite(unit, at) && readCue(unit, at).some(speaks)
  return { from: start, end, claimed }
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
  const opening = unit.chunks[isKind(unit, from, 'conj') ? from + 1 : from]
  if (opening?.kind !== 'sub' && headWord(unit, opening) !== 'when') return false
  let clauses = 0
  for (let at = from; at < end; at++) if (isFinite(unit, at)) clauses++
  return clauses < 2
}

/** What goes on behind the parenthesis: `“…,” she said, “…”`, or the rest of an interrupted sentence. */
function rightContent(unit: Unit, last: number, quoted: boolean): Span[] {
  const quotes = quotesBehind(unit, last)
  if (quotes.length > 0 || quoted) return quotes
  if (!isKind(unit, last + 1, 'comma', 'dash')) return []
  const next = unit.chunks[last + 2]
  if (!next || (next.verb && next.verb.form !== 'finite')) return []
  if (next.kind === 'sub' && /^(?:when|while|as|after|before)$/.test(headWord(unit, next))) return []
  if (!next.verb && !isKind(unit, last + 2, 'np', 'adj', 'sub', 'conj')) return []
  let end = last + 2
  let finite = false
  while (end < unit.chunks.length && !isStop(unit, end)) {
    if (isFinite(unit, end)) {
      if (end > last + 2 && readCue(unit, end).some(speaks)) return []
      finite = true
    }
    end++
  }
  return finite ? [contentSpan(unit, last + 2, end)] : []
}

/** Quotations that go on: after a break, after "and" or "but", after a participle (`, pointing at the map, “…”`). */
function quotesBehind(unit: Unit, last: number): Span[] {
  const pieces: Span[] = []
  let at = last + 1
  for (;;) {
    while (isKind(unit, at, 'comma', 'dash', 'stop', 'colon', 'conj')) at++
    if (isKind(unit, at, 'quote')) pieces.push(contentSpan(unit, at, at + 1))
    else if (pieces.length > 0 || !isKind(unit, at - 1, 'comma')) return pieces
    else {
      const quote = quoteBehindParticiple(unit, at)
      if (quote < 0) return pieces
      pieces.push(contentSpan(unit, quote, quote + 1))
      at = quote
    }
    at++
  }
}

function quoteBehindParticiple(unit: Unit, from: number): number {
  if (unit.chunks[from]?.verb?.form !== 'gerund' || readCue(unit, from).some(({ cue }) => cue.frames.includes('q')))
    return -1
  for (let at = from + 1; at < Math.min(unit.chunks.length, from + 14); at++) {
    if (isKind(unit, at, 'quote')) return isKind(unit, at - 1, 'comma') ? at : -1
    if (isFinite(unit, at) || isKind(unit, at, 'stop', 'colon')) return -1
  }
  return -1
}
