/** Claims by "according to X" and by words that hedge without a source ("reportedly"). */
import type { Span, Stance } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { isFinite } from './cue.ts'
import { type Draft, tidy } from './draft.ts'
import { speakerBehind } from './speaker.ts'

export function accordingClaims(unit: Unit): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < unit.chunks.length; at++) {
    const word = headWord(unit, unit.chunks[at])
    if (word === 'according' && headWord(unit, unit.chunks[at + 1]) === 'to') {
      const draft = accordingAt(unit, at, at + 1)
      if (draft) drafts.push(draft)
    } else if (hedges.has(word)) drafts.push(...hedgeAt(unit, at, hedges.get(word) ?? 'said'))
  }
  return drafts
}

const hedges: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'said'],
  ['allegedly', 'alleged'],
  ['purportedly', 'alleged'],
  ['supposedly', 'alleged'],
])

function accordingAt(unit: Unit, at: number, to: number): Draft | null {
  const found = speakerBehind(unit, to + 1, true)
  if (!found) return null
  const { phrase, source, speaker } = found
  const content = aroundParenthesis(unit, at, phrase.last)
  if (content.length === 0) return null
  return {
    unit,
    source: [source],
    speaker,
    cue: [chunkSpan(unit, at, to)],
    content,
    stance: 'said',
    attitude: false,
    negated: false,
    construction: 'accordingTo',
    lemma: 'according to',
  }
}

/** The clause a parenthesis from chunk `first` to `last` stands in, without it. */
function aroundParenthesis(unit: Unit, first: number, last: number): Span[] {
  let before = first
  while (isKind(unit, before - 1, 'comma', 'dash', 'adv', 'paren')) before--
  let after = last + 1
  while (isKind(unit, after, 'comma', 'dash')) after++
  const from = clauseStart(unit, before)
  const to = clauseFinish(unit, after)
  const left = before > from && (hasFinite(unit, from, before) || before - from > 2)
  const right = to > after && hasFinite(unit, after, to) && (isKind(unit, last + 1, 'comma', 'dash') || !left)
  const spans: Span[] = []
  if (left) spans.push(contentSpan(unit, from, before))
  if (right && !(left && hasFinite(unit, from, before) && startsNewClause(unit, after)))
    spans.push(contentSpan(unit, after, to))
  return tidy(spans)
}

const startsNewClause = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'conj', 'sub', 'wh') || unit.chunks[at]?.verb?.form === 'gerund'

function hasFinite(unit: Unit, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isFinite(unit, at) || isKind(unit, at, 'quote')) return true
  return false
}

const isStop = (unit: Unit, at: number): boolean =>
  isKind(unit, at, 'stop') && /^[.;!?]$/.test(headWord(unit, unit.chunks[at]))

function clauseStart(unit: Unit, before: number): number {
  let at = before
  while (at > 0 && !isStop(unit, at - 1)) at--
  return at
}

function clauseFinish(unit: Unit, after: number): number {
  let at = after
  while (at < unit.chunks.length && !isStop(unit, at)) {
    if (
      isKind(unit, at, 'comma') &&
      /^(?:but|yet|while|although|though|whereas)$/.test(headWord(unit, unit.chunks[at + 1])) &&
      at > after
    )
      break
    at++
  }
  return at
}

/** "has allegedly sold arms": nobody is named, so the claim has no source. */
function hedgeAt(unit: Unit, at: number, stance: Stance): Draft[] {
  const from = clauseStart(unit, at)
  const to = clauseFinish(unit, at)
  const content = tidy([contentSpan(unit, from, to)])
  if (!hasFinite(unit, from, to)) return []
  return [
    {
      unit,
      source: [],
      speaker: null,
      cue: [chunkSpan(unit, at)],
      content,
      stance,
      attitude: false,
      negated: false,
      construction: 'hedge',
      lemma: headWord(unit, unit.chunks[at]),
    },
  ]
}
