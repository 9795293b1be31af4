/** Claims whose cue is a noun or an adjective: "the claim that", "his refusal to", "is afraid of". */
import type { Span } from '../facts.ts'
import { type Phrase, chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import { subjectOf } from '../syntax/subject.ts'
import type { Unit } from '../syntax/unit.ts'
import { type ContentShape, contentEnd, contentSpan } from './clause-end.ts'
import { opensFiniteClause, readCue } from './cue.ts'
import { type Draft, tidy } from './draft.ts'
import { type WordCue, adjectiveCue, nounCue } from './other-lexicon.ts'
import { speakerBefore, speakerBehind } from './speaker.ts'

export function nominalClaims(unit: Unit): Draft[] {
  const drafts: Draft[] = []
  unit.chunks.forEach((chunk, at) => {
    const draft =
      chunk.kind === 'np'
        ? nounClaim(unit, at)
        : chunk.kind === 'adj' || chunk.kind === 'vg'
          ? adjectiveClaim(unit, at)
          : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

interface Found {
  readonly from: number
  readonly shape: ContentShape
  /** Last chunk of the cue. */
  readonly cueEnd: number
}

/** What the word governs, from chunk `next` on. */
function governed(unit: Unit, at: number, next: number, cue: WordCue, bare: boolean): Found | null {
  const chunk = unit.chunks[next]
  if (!chunk) return null
  if (cue.frames.includes('t') && chunk.kind === 'that')
    return isKind(unit, next + 1, 'vg') ? null : { from: next, shape: 'clause', cueEnd: at }
  if (cue.frames.includes('t') && bare && opensFiniteClause(unit, next) && chunk.kind === 'np')
    return { from: next, shape: 'clause', cueEnd: at }
  if (cue.frames.includes('i') && chunk.verb?.form === 'infinitive')
    return { from: next, shape: 'infinitive', cueEnd: at }
  if (cue.prepositions.has(headWord(unit, chunk)) && isKind(unit, next + 1, 'np', 'vg', 'wh') && chunk.kind === 'prep')
    return { from: next, shape: isKind(unit, next + 1, 'vg') ? 'infinitive' : 'phrase', cueEnd: at }
  return null
}

function nounClaim(unit: Unit, at: number): Draft | null {
  const chunk = unit.chunks[at]
  const cue = chunk ? nounCue(headWord(unit, chunk)) : undefined
  if (!chunk || !cue || (isKind(unit, at + 1, 'vg') && unit.chunks[at + 1]?.verb?.form === 'finite')) return null
  // "the claim by the mayor that"
  let next = at + 1
  let agent: Span | null = null
  if (/^(?:by|from)$/.test(headWord(unit, unit.chunks[next]))) {
    const behind = speakerBehind(unit, next + 1, false)
    if (behind) {
      agent = behind.source
      next = behind.phrase.last + 1
    }
  }
  const found = governed(unit, at, next, cue, false)
  if (!found) return null
  const owner = agent ?? possessor(unit, at) ?? lightSubject(unit, at)
  // "a plan for growth", "concern about prices": without an owner only a clause tells that somebody thinks it.
  if (!owner && (found.shape !== 'clause' || !standsFree(unit, at))) return null
  const cueStart = unit.words[chunk.head]?.start ?? 0
  return {
    unit,
    source: owner ? [owner] : [],
    speaker: owner,
    cue: [[owner ? cueFrom(unit, at, owner) : cueStart, unit.words[chunk.head]?.end ?? cueStart]],
    content: tidy([contentSpan(unit, found.from, nominalEnd(unit, found))]),
    stance: cue.stance,
    attitude: cue.attitude,
    negated: false,
    construction: 'nominal',
    lemma: headWord(unit, chunk),
  }
}

/** "the claim that children died could not be verified": the second verb is the noun's own. */
function nominalEnd(unit: Unit, { from, shape }: Found): number {
  const end = contentEnd(unit, from, shape)
  let verbs = 0
  for (let at = from; at < end; at++) {
    if (isKind(unit, at, 'conj', 'comma', 'sub', 'wh') || (at > from && isKind(unit, at, 'that'))) return end
    if (unit.chunks[at]?.verb?.form !== 'finite') continue
    if (++verbs === 2) return at
    if (readCue(unit, at).some(({ cue }) => /[tb]/.test(cue.frames))) return end
  }
  return end
}

/** "There are fears that", "Fears that": a claim of nobody named, rather than the object of somebody's verb. */
const standsFree = (unit: Unit, at: number): boolean =>
  isKind(unit, at - 1, 'vg') ? headWord(unit, unit.chunks[at - 2]) === 'there' : !isKind(unit, at - 1, 'np')

/** The cue takes the adjectives before its noun: "declared aim". */
function cueFrom(unit: Unit, at: number, owner: Span): number {
  const chunk = unit.chunks[at]
  if (!chunk) return owner[1]
  for (let word = chunk.first; word <= chunk.head; word++) {
    const here = unit.words[word]
    if (here && here.start >= owner[1] && here.tag !== 'DET' && here.tag !== 'PART') return here.start
    if (here && owner[0] >= here.end && here.tag !== 'DET') return here.start
  }
  return unit.words[chunk.head]?.start ?? 0
}

/** "Oslo's claim", "his claim". */
function possessor(unit: Unit, at: number): Span | null {
  const chunk = unit.chunks[at]
  if (!chunk) return null
  const first = unit.words[chunk.first]
  for (let word = chunk.head - 1; word > chunk.first; word--) {
    const here = unit.words[word]
    if (here?.tag === 'PART' && first) return [ownerStart(unit, chunk.first), unit.words[word - 1]?.end ?? here.start]
  }
  return first && /^(?:his|her|their|its|our|my|your)$/.test(first.lower) ? [first.start, first.end] : null
}

const ownerStart = (unit: Unit, word: number): number => unit.words[word]?.start ?? 0

/** What is in a mind belongs to the subject of whatever verb takes it: "shares the belief that". */
const held =
  /^(?:belief|hope|fear|concern|worry|anxiety|view|opinion|conviction|suspicion|impression|expectation|confidence|doubt|feeling|desire|wish|intention|determination|willingness|readiness)s?$/

/** "made the claim that", "has plans to", "with the declared aim of": the subject of the verb that governs the noun. */
function lightSubject(unit: Unit, at: number): Span | null {
  const before = unit.chunks[at - 1]
  if (before?.verb && held.test(headWord(unit, unit.chunks[at]))) return speakerBefore(unit, at - 1)?.source ?? null
  if (
    before?.verb &&
    /^(?:ma[dk]e|ma[dk]es|making|has|have|had|having|express(?:ed|es|ing)?|voic(?:e|ed|es|ing)|rais(?:e|ed|es|ing)|issu(?:e|ed|es|ing)|repeat(?:ed|s|ing)?|reiterat(?:e|ed|es|ing)|g[ai]ve[sn]?|giving|renew(?:ed|s|ing)?|deni(?:es|ed)|show(?:ed|s|n)?|sign(?:al|aled|alled)|hold|holds|held|announc(?:e|ed|es|ing)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|defend(?:ed|s|ing)?)$/.test(
      headWord(unit, before),
    )
  ) {
    if (/^(?:den|reject|dismiss)/.test(headWord(unit, before))) return null
    const speaker = speakerBefore(unit, at - 1)
    return speaker?.source ?? null
  }
  if (before?.kind === 'prep' && /^(?:with|in)$/.test(headWord(unit, before))) {
    for (let back = at - 2; back >= 0 && back > at - 40; back--) {
      const verb = unit.chunks[back]?.verb
      if (verb?.form !== 'finite') continue
      const subject = subjectOf(unit, back)
      if (subject) return chunkSpan(unit, subject.first, plain(subject))
    }
  }
  return null
}

const plain = (phrase: Phrase): number => phrase.last

/** "is concerned about", "remains confident that"; the adjective may be read as the verb of a passive. */
function adjectiveClaim(unit: Unit, at: number): Draft | null {
  const chunk = unit.chunks[at]
  if (!chunk) return null
  const cue = adjectiveCue(headWord(unit, chunk))
  if (!cue) return null
  const verb = chunk.kind === 'vg' ? at : copulaBefore(unit, at)
  if (verb < 0) return null
  if (chunk.kind === 'vg' && !chunk.verb?.passive) return null
  const found = governed(unit, at, at + 1, cue, true)
  if (!found) return null
  const speaker = speakerBefore(unit, verb)
  if (!speaker) return null
  return {
    unit,
    source: [speaker.source],
    speaker: speaker.speaker,
    cue: [chunkSpan(unit, verb, at)],
    content: tidy([contentSpan(unit, found.from, contentEnd(unit, found.from, found.shape))]),
    stance: cue.stance,
    attitude: cue.attitude,
    negated: unit.chunks[verb]?.verb?.negated === true,
    construction: 'adjective',
    lemma: headWord(unit, chunk),
  }
}

/** The copula before an adjective, across adverbs and an ellipsis ("remains ... concerned"). */
function copulaBefore(unit: Unit, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    const chunk = unit.chunks[back]
    if (chunk?.kind === 'vg')
      return /^(?:am|is|are|was|were|be|been|being|'m|'re|'s|remain(?:s|ed)?|feel(?:s|ing)?|felt|look(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?|sound(?:s|ed)?|bec(?:a|o)mes?|grow(?:s|n)?|grew)$/.test(
        headWord(unit, chunk),
      )
        ? back
        : -1
    if (chunk?.kind !== 'adv' && !(chunk?.kind === 'stop' && /^(?:\.\.\.|…)$/.test(headWord(unit, chunk)))) return -1
  }
  return -1
}
