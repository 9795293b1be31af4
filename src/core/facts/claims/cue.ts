/** Reads a verb group as a cue: which entries of the lexicon fit its form, and the chunk after its particle. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { type VerbCue, verbCueForms } from './verb-lexicon.ts'

export interface CueReading {
  readonly cue: VerbCue
  /** Chunk of the verb group. */
  readonly at: number
  /** First chunk behind the verb and its particle. */
  readonly next: number
}

/** All readings of the verb group at `at`, the one with the longest particle first. */
export function readCue(unit: Unit, at: number): CueReading[] {
  const chunk = unit.chunks[at]
  if (chunk?.kind !== 'vg') return []
  const verb = unit.words[chunk.head]
  if (!verb) return []
  const readings: CueReading[] = []
  for (const { cue } of verbCueForms(verb.lower)) {
    if (readings.some((known) => known.cue === cue)) continue
    const next = behindParticle(unit, at, cue.particle)
    if (cue.lemma === 'like' && !/^(?:would|'d)$/.test(chunk.verb?.auxiliary ?? '')) continue
    if (next !== null) readings.push({ cue, at, next })
  }
  return readings.toSorted((a, b) => b.cue.particle.length - a.cue.particle.length)
}

function behindParticle(unit: Unit, at: number, particle: readonly string[]): number | null {
  let chunk = at + 1
  if (particle.length === 0) return chunk
  // Particles stand word by word behind the verb, sometimes across chunks.
  let word = (unit.chunks[at]?.last ?? 0) + 1
  for (const wanted of particle) {
    if (unit.words[word]?.lower !== wanted) return null
    word++
  }
  while ((unit.chunks[chunk]?.last ?? Infinity) < word) chunk++
  return (unit.chunks[chunk]?.first ?? word) >= word ? chunk : null
}

/** A verb that may carry a quotation or a clause in a parenthesis: `…, she said`. */
export const speaks = ({ cue }: CueReading): boolean => /[qtb]/.test(cue.frames)

export const isFinite = (unit: Unit, at: number): boolean => unit.chunks[at]?.verb?.form === 'finite'

/** "would say", "did not say": the verb group is negated. */
export const isNegated = (unit: Unit, at: number): boolean => unit.chunks[at]?.verb?.negated === true

/** Whether a finite clause opens at `at`: a noun phrase, what belongs to it, and a finite verb. */
export function opensFiniteClause(unit: Unit, at: number): boolean {
  if (!isKind(unit, at, 'np', 'adv', 'date', 'adj', 'prep') && headWord(unit, unit.chunks[at]) !== 'there') return false
  let nouns = 0
  for (let next = at; next < Math.min(unit.chunks.length, at + 24); next++) {
    const chunk = unit.chunks[next]
    if (!chunk) return false
    if (chunk.kind === 'np' || headWord(unit, chunk) === 'there') nouns++
    if (chunk.verb?.form === 'finite') return nouns > 0
    if (chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'quote' || chunk.kind === 'that') return false
    if (chunk.kind === 'wh') {
      next = skipRelative(unit, next)
      continue
    }
    if (chunk.kind === 'sub') return false
    if (chunk.kind === 'comma') {
      const close = parenthesisEnd(unit, next)
      if (close < 0) return false
      next = close
    }
    if (chunk.verb?.form === 'infinitive' && nouns === 0) return false
  }
  return false
}

/** Behind the verb of a relative clause: "the man who left". */
function skipRelative(unit: Unit, at: number): number {
  let next = at + 1
  while (next < Math.min(unit.chunks.length, at + 6) && unit.chunks[next]?.verb?.form !== 'finite') next++
  return next
}

/** The closing comma of a parenthesis that opens with the comma at `open`, or -1. */
function parenthesisEnd(unit: Unit, open: number): number {
  const inner = unit.chunks[open + 1]
  if (!inner || !/^(?:np|wh|vg|prep|adv|adj|date)$/.test(inner.kind)) return -1
  if (inner.verb?.form === 'finite') return -1
  for (let at = open + 1; at < Math.min(unit.chunks.length, open + 16); at++) {
    if (isKind(unit, at, 'comma')) return at
    if (isKind(unit, at, 'stop', 'quote', 'colon')) return -1
  }
  return -1
}
