/** Widens a base noun phrase to the whole one: attached prepositional phrases, reduced relatives, coordination, apposition. */
import { lexicon } from '../actors/lexicon.ts'
import type { Span } from '../facts.ts'
import type { Chunk } from './chunk.ts'
import type { Unit } from './unit.ts'

/** Indexes into the unit's chunks, both inclusive; `head` is the chunk that names it. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

export const chunkSpan = (unit: Unit, first: number, last = first): Span => {
  const a = unit.chunks[first]
  const b = unit.chunks[last]
  return [unit.words[a?.first ?? 0]?.start ?? unit.start, unit.words[b?.last ?? 0]?.end ?? unit.end]
}

export const headWord = (unit: Unit, chunk: Chunk | undefined): string =>
  chunk ? (unit.words[chunk.head]?.lower ?? '') : ''

export const isKind = (unit: Unit, at: number, kind: Chunk['kind'], ...others: readonly Chunk['kind'][]): boolean => {
  const chunk = unit.chunks[at]
  return chunk !== undefined && (chunk.kind === kind || (others.length > 0 && others.includes(chunk.kind)))
}

const attaching = new Set(
  'of in for from at with on against behind within inside near under over between among about by to into outside across'.split(
    ' ',
  ),
)
/** Nouns of the occasion of speaking: "in a statement" belongs to the saying, not to the speaker. */
export const occasion =
  /^(?:statement|interview|speech|conference|briefing|tweet|letter|email|e-mail|post|report|address|message|remarks|rally|event|hearing|meeting|phone|call|memo|release|column|article|podcast|video|broadcast|brief|note|telephone)s?$/

const isName = (unit: Unit, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && unit.words[chunk.head]?.tag === 'PROPN'

const attaches = (unit: Unit, noun: number, prep: number): boolean => {
  const word = headWord(unit, unit.chunks[prep])
  if (!attaching.has(word)) return false
  if (word === 'of') return true
  const after = unit.chunks[prep + 1]
  if (occasion.test(headWord(unit, after))) return false
  // Names take no "on Monday", "in Paris" of their own, but "the Institute in Paris" does; pronouns take nothing at all.
  const head = unit.chunks[noun]
  const tag = head ? unit.words[head.head]?.tag : undefined
  if (tag === 'PRON') return false
  return !isName(unit, head) || (/^(?:for|in|at)$/.test(word) && (opensWithArticle(unit, head) || isOffice(unit, head)))
}

/** "|Counsel| for Norvik": at the head of a sentence an office is written like a name. */
const isOffice = (unit: Unit, chunk: Chunk | undefined): boolean =>
  chunk?.first === 0 &&
  chunk.last === chunk.head &&
  lexicon().roleNouns.has((unit.words[chunk.head]?.lower ?? '').replace(/s$/, ''))

const opensWithArticle = (unit: Unit, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.first < chunk.head && /^(?:the|an?)$/.test(unit.words[chunk.first]?.lower ?? '')

/** The noun phrase that ends with the np chunk `at`, widened to the left. */
export function phraseBack(unit: Unit, at: number): Phrase {
  let first = at
  for (;;) {
    const before = unit.chunks[first - 1]
    if (!before) break
    const noun = first - 2
    if (before.kind === 'prep' && isKind(unit, noun, 'np') && attaches(unit, noun, first - 1)) first = noun
    // "troops backed by Russia"
    else if (before.kind === 'prep' && isParticiple(unit, noun) && isKind(unit, first - 3, 'np')) first -= 3
    // "a man close to the mayor"
    else if (before.kind === 'prep' && isKind(unit, noun, 'adj') && isKind(unit, first - 3, 'np')) first -= 3
    else if (isParticiple(unit, first - 1) && isKind(unit, noun, 'np')) first = noun
    else if (
      before.kind === 'conj' &&
      headWord(unit, before) !== 'but' &&
      isKind(unit, noun, 'np') &&
      coordinates(unit, noun)
    )
      first = noun
    else break
  }
  return { first, last: at, head: first }
}

const isParticiple = (unit: Unit, at: number): boolean => {
  const verb = unit.chunks[at]?.verb
  return verb !== undefined && (verb.form === 'participle' || verb.form === 'gerund') && !verb.negated
}

/** "Oslo and Bern said", but not "shelled the town and residents said". */
function coordinates(unit: Unit, noun: number): boolean {
  let first = noun
  while (isKind(unit, first - 1, 'prep') && isKind(unit, first - 2, 'np')) first -= 2
  if (isKind(unit, first - 1, 'comma') && isKind(unit, first - 2, 'np')) {
    // a list: "Kenya, Uganda and Rwanda"
    return !isKind(unit, first - 3, 'vg', 'prep')
  }
  return !isKind(unit, first - 1, 'vg', 'prep', 'conj')
}

export interface ForwardOptions {
  /** Include what follows a comma: "Ada Brook, a lawyer". */
  readonly apposition: boolean
}

/** The noun phrase that begins with the np chunk `at`, widened to the right. */
export function phraseForward(unit: Unit, at: number, { apposition }: ForwardOptions): Phrase {
  let last = at
  for (;;) {
    const next = unit.chunks[last + 1]
    if (!next) break
    if (next.kind === 'prep' && isKind(unit, last + 2, 'np') && attaches(unit, last, last + 1)) last += 2
    else if (
      next.kind === 'conj' &&
      /^(?:and|or|&)$/.test(headWord(unit, next)) &&
      isKind(unit, last + 2, 'np') &&
      !isKind(unit, last + 3, 'vg')
    )
      last += 2
    else if (headWord(unit, next) === '(' && closesParen(unit, last + 1) > 0) last = closesParen(unit, last + 1)
    else if (apposition && next.kind === 'comma') {
      const end = appositionEnd(unit, last + 2)
      if (end < 0) break
      return { first: at, last: end, head: at }
    } else break
  }
  return { first: at, last, head: at }
}

/** Only short brackets belong to a name: "(D-Ohio)", "(YPG)", "(45)". */
function closesParen(unit: Unit, open: number): number {
  for (let at = open + 1; at < Math.min(unit.chunks.length, open + 6); at++) {
    if (headWord(unit, unit.chunks[at]) === ')') return at
    if (isKind(unit, at, 'vg', 'comma', 'quote')) return -1
  }
  return -1
}

/** The last chunk of an apposition that begins at `at`, or -1: "…, a Y of Z," "…, 45,". */
function appositionEnd(unit: Unit, at: number): number {
  const chunk = unit.chunks[at]
  if (!chunk) return -1
  if (chunk.kind !== 'np') return -1
  const opening = unit.words[chunk.first]
  if (!opening || (opening.tag === 'PRON' && !/^(?:his|her|its|their)$/.test(opening.lower))) return -1
  let last = phraseForward(unit, at, { apposition: false }).last
  const after = unit.chunks[last + 1]
  if (after?.kind === 'vg') {
    if (after.verb?.form === 'finite' || after.verb?.form === 'infinitive') return -1
    last = relativeEnd(unit, last + 1)
  } else if (after?.kind === 'wh' || after?.kind === 'that') last = relativeEnd(unit, last + 1)
  else if (after?.kind === 'comma') {
    const further = appositionEnd(unit, last + 2)
    if (further > 0) return further
  }
  return last
}

/** A relative clause runs to the next comma, stop or quotation. */
function relativeEnd(unit: Unit, at: number): number {
  let last = at
  while (unit.chunks[last + 1] && !isKind(unit, last + 1, 'comma', 'stop', 'colon', 'quote', 'dash')) last++
  return last
}

/** The chunk that opens a parenthesis closed by the comma (or dash, bracket) at `close`: ", a lawyer," ", who left,". */
export function parenthesisStart(unit: Unit, close: number): number {
  const closing = unit.chunks[close]
  if (!closing) return -1
  const mark = closing.kind
  let finite = false
  for (let at = close - 1; at > Math.max(0, close - 30); at--) {
    const chunk = unit.chunks[at]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'quote') return -1
    if (chunk.kind === 'vg' && chunk.verb?.form === 'finite') finite = true
    if (chunk.kind === 'that' || (chunk.kind === 'wh' && !isKind(unit, at - 1, mark))) finite = false
    if (chunk.kind !== mark) continue
    if (mark === 'paren' && headWord(unit, chunk) !== '(') continue
    const opening = unit.chunks[at + 1]
    if (!opening || !isKind(unit, at - 1, 'np', 'date', 'paren')) {
      if (finite) return -1
      continue
    }
    if (opening.kind === 'wh' || opening.kind === 'sub') return at
    if (finite) return -1
    if (/^(?:np|vg|prep|date|adv|adj)$/.test(opening.kind)) return at
  }
  return -1
}
