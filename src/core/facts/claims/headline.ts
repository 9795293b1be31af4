/** Claims of headings: "Offensive breaks no accord: minister", "Minister: offensive breaks no accord". */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { isFinite } from './cue.ts'
import { type Draft, tidy } from './draft.ts'

/** A speaker in a heading is named in so many words. */
const maxSpeakerWords = 7
/** Below that it is a kicker, not a sentence. */
const minContentWords = 3

/** `isActor` tells whether a span holds the name of an actor or stands for one. */
export function headlineClaims(unit: Unit, isActor: (span: Span) => boolean): Draft[] {
  if (!unit.heading && !unit.titleCase) return []
  const chunks = unit.chunks
  const end = isKind(unit, chunks.length - 1, 'stop') ? chunks.length - 1 : chunks.length
  const colon = chunks.findIndex((chunk) => chunk.kind === 'colon')
  if (colon > 0 && colon < end - 1) {
    const canSpeak = (from: number, to: number): boolean =>
      speakerRange(unit, from, to) &&
      (speakerNoun.test(headWord(unit, unit.chunks[to - 1])) || isActor(chunkSpan(unit, from, to - 1)))
    const before = canSpeak(0, colon)
    const after = canSpeak(colon + 1, end)
    if (after && wordsOf(unit, 0, colon) >= minContentWords) return [draftOf(unit, [colon + 1, end], [0, colon], colon)]
    if (before && (hasVerb(unit, colon + 1, end) || wordsOf(unit, colon + 1, end) >= minContentWords))
      return [draftOf(unit, [0, colon], [colon + 1, end], colon)]
  }
  return []
}

const wordsOf = (unit: Unit, from: number, end: number): number =>
  (unit.chunks[end - 1]?.last ?? 0) - (unit.chunks[from]?.first ?? 0) + 1

type Range = readonly [from: number, end: number]

/** A bare noun phrase that can be a speaker: no verb, a name or a role. */
function speakerRange(unit: Unit, from: number, end: number): boolean {
  let words = 0
  for (let at = from; at < end; at++) {
    if (!isKind(unit, at, 'np', 'prep', 'conj', 'adj')) return false
    words += (unit.chunks[at]?.last ?? 0) - (unit.chunks[at]?.first ?? 0) + 1
  }
  if (words > maxSpeakerWords || !isKind(unit, from, 'np', 'adj') || !isKind(unit, end - 1, 'np')) return false
  return !notSpeaker.test(headWord(unit, unit.chunks[end - 1]))
}

/** Who speaks in headings without a name. */
const speakerNoun =
  /^(?:officials?|sources?|police|ministers?|ministry|spokes(?:man|woman|person)|experts?|analysts?|study|report|poll|survey|court|judge|un|nato|eu|fm|pm|ceo|president|premier|chancellor|mayor|governor|senator|lawmakers?|mps?|union|government|army|military|watchdog|regulator|paper|newspaper|media|witness(?:es)?|doctors?|scientists?|researchers?|lawyers?|prosecutors?|coach|captain|boss|chief|envoy|ambassador|general|commander|activists?|critics?|opposition|residents?|company|bank|agency|nasa|who|imf|fbi|cia|pope|king|queen|state tv)$/

/** Kickers before a colon that nobody says. */
const notSpeaker =
  /^(?:video|watch|live|update|updates|breaking|exclusive|analysis|opinion|explainer|review|photos|pictures|gallery|election|part|recap|timeline|factbox|profile|obituary|editorial|letters?|quiz|podcast|listen|\d+)$/

const hasVerb = (unit: Unit, from: number, end: number): boolean => {
  for (let at = from; at < end; at++)
    if (isFinite(unit, at) || unit.chunks[at]?.kind === 'vg' || isKind(unit, at, 'quote')) return true
  return false
}

function draftOf(unit: Unit, source: Range, content: Range, colon: number): Draft {
  const speaker = chunkSpan(unit, source[0], source[1] - 1)
  return {
    unit,
    source: [speaker],
    speaker,
    cue: [chunkSpan(unit, colon)],
    content: tidy([contentSpan(unit, content[0], content[1])]),
    stance: 'said',
    attitude: false,
    negated: false,
    headline: true,
    construction: 'headline',
    lemma: ':',
  }
}
