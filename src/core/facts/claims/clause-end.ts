/** Decides where the content of a claim ends when it runs on to the right of its cue. */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { readCue } from './cue.ts'

/** A clause may hold further clauses; a phrase ends where any begins. */
export type ContentShape = 'clause' | 'infinitive' | 'phrase'

/** Index behind the last chunk of the content that begins at `from`. */
export function contentEnd(unit: Unit, from: number, shape: ContentShape): number {
  let at = from
  for (; at < unit.chunks.length; at++) {
    if (at > from && endsAt(unit, from, at, shape)) break
  }
  return trimmedEnd(unit, from, at, shape)
}

function endsAt(unit: Unit, from: number, at: number, shape: ContentShape): boolean {
  const chunk = unit.chunks[at]
  const next = unit.chunks[at + 1]
  const word = headWord(unit, chunk)
  switch (chunk?.kind) {
    case 'stop':
      return word !== '...' && word !== '…' && !/^[$%€£&*+/#@]$/.test(word)
    case 'quote':
      return shape === 'phrase' && isKind(unit, at - 1, 'colon')
    case 'comma':
      return endsAtComma(unit, from, at, shape)
    case 'dash':
      return shape === 'phrase'
    case 'colon':
      return shape === 'phrase'
    case 'conj':
      return endsAtConjunction(unit, from, at, shape)
    case 'sub':
      return shape === 'clause' ? reportsAnew(unit, at) : at > from + 1 && word !== 'if'
    case 'prep':
      return word === 'according' && headWord(unit, next) === 'to'
    case 'vg':
      return shape === 'phrase' && chunk.verb?.form === 'finite' && !relativeBefore(unit, from, at)
    default:
      return false
  }
}

function relativeBefore(unit: Unit, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) if (isKind(unit, back, 'wh', 'that', 'sub')) return true
  return false
}

function endsAtComma(unit: Unit, from: number, at: number, shape: ContentShape): boolean {
  const next = unit.chunks[at + 1]
  if (!next) return true
  const word = headWord(unit, next)
  if (word === 'according' || word === 'adding' || word === 'citing') return true
  if (next.verb?.form === 'gerund') return shape === 'phrase' || readCue(unit, at + 1).length > 0
  if (next.kind === 'sub')
    return shape !== 'clause' || /^(?:while|although|though|whereas|after|when|before|as)$/.test(word)
  if (next.kind === 'conj') {
    if (word === 'but' || word === 'yet') return opensMainClause(unit, at + 2) || isKind(unit, at + 2, 'vg')
    return endsAtConjunction(unit, from, at + 1, shape)
  }
  if (attributionFollows(unit, at)) return true
  if (shape === 'clause') return false
  if (next.kind === 'wh') return shape === 'phrase'
  if (/^(?:particularly|including|especially|notably|namely)$/.test(word) || word === 'such') return false
  if (next.kind === 'np') return shape === 'phrase' && !isList(unit, at)
  return shape === 'phrase' && !isKind(unit, at + 1, 'adj')
}

/** "A, B and C": some later comma of the phrase is followed by "and". */
function isList(unit: Unit, at: number): boolean {
  for (let next = at + 1; next < Math.min(unit.chunks.length, at + 14); next++) {
    const chunk = unit.chunks[next]
    if (chunk?.kind === 'conj') return isKind(unit, next + 1, 'np', 'adj', 'prep')
    if (chunk?.kind === 'vg' || chunk?.kind === 'stop' || chunk?.kind === 'wh') return false
  }
  return false
}

/** ", she said" or ", said Brook" behind the comma, with nothing of a clause of its own behind it. */
export function attributionFollows(unit: Unit, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(unit.chunks.length, comma + 9); at++) {
    const chunk = unit.chunks[at]
    if (chunk?.kind === 'vg') {
      if (chunk.verb?.form !== 'finite' || at > comma + 8) return false
      if (!readCue(unit, at).some(({ cue }) => /[tb]/.test(cue.frames))) return false
      return at === comma + 1 || isBareAttribution(unit, at)
    }
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv' && chunk?.kind !== 'date') return false
  }
  return false
}

/** Nothing but an occasion follows the verb up to the next comma or stop. */
function isBareAttribution(unit: Unit, at: number): boolean {
  for (let next = at + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next]
    if (chunk?.kind === 'stop' || chunk?.kind === 'comma' || chunk?.kind === 'dash') return true
    if (chunk?.kind !== 'prep' && chunk?.kind !== 'np' && chunk?.kind !== 'date' && chunk?.kind !== 'adv') return false
  }
  return true
}

function endsAtConjunction(unit: Unit, from: number, at: number, shape: ContentShape): boolean {
  const next = unit.chunks[at + 1]
  if (!next) return true
  if (next.kind === 'that' || next.kind === 'wh') return false
  const finite = next.verb?.form === 'finite' || (next.kind === 'adv' && unit.chunks[at + 2]?.verb?.form === 'finite')
  if (finite && next.verb?.passive !== true) {
    const verb = next.verb ? at + 1 : at + 2
    const isCue = readCue(unit, verb).length > 0
    if (shape === 'phrase') return !relativeBefore(unit, from, at) || isCue
    if (shape === 'infinitive') return !isBase(unit, verb)
    return isCue && reportsClause(unit, verb)
  }
  if (next.verb?.form === 'finite') return shape !== 'clause'
  if (shape === 'clause') return reportsAnew(unit, at)
  return opensMainClause(unit, at + 1)
}

const isBase = (unit: Unit, at: number): boolean => {
  const head = unit.chunks[at]?.head
  const word = head === undefined ? undefined : unit.words[head]
  return word !== undefined && word.tag !== 'AUX' && !/(?:ed|s)$/.test(word.lower)
}

function opensMainClause(unit: Unit, at: number): boolean {
  if (!isKind(unit, at, 'np', 'date', 'adv')) return false
  for (let next = at; next < Math.min(unit.chunks.length, at + 8); next++) {
    const chunk = unit.chunks[next]
    if (chunk?.verb) return chunk.verb.form === 'finite'
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv' && chunk?.kind !== 'date') return false
  }
  return false
}

/** A new clause behind "and", "but", "after" whose own verb reports somebody's words. */
function reportsAnew(unit: Unit, at: number): boolean {
  const word = headWord(unit, unit.chunks[at])
  if (/^(?:because|if|unless|lest)$/.test(word)) return false
  for (let next = at + 1; next < Math.min(unit.chunks.length, at + 12); next++) {
    const chunk = unit.chunks[next]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'wh') return false
    if (chunk?.verb?.form === 'finite') return next > at + 1 && reportsClause(unit, next)
  }
  return false
}

const reportsClause = (unit: Unit, verb: number): boolean =>
  readCue(unit, verb).some(({ cue, next }) => {
    const after = unit.chunks[next]
    return !cue.attitude && /[qt]/.test(cue.frames) && after !== undefined && /^(?:that|quote|np|wh)$/.test(after.kind)
  })

/** The date of saying is no content: "announced the truce on Friday". */
function trimmedEnd(unit: Unit, from: number, end: number, shape: ContentShape): number {
  let last = end
  while (last > from + 1 && isKind(unit, last - 1, 'comma', 'dash', 'conj', 'colon', 'sub')) last--
  if (shape === 'phrase' && isKind(unit, last - 1, 'date') && last - 1 > from) {
    last--
    if (isKind(unit, last - 1, 'prep') && last - 1 > from) last--
  }
  return last
}

/** The span from chunk `from` to before chunk `end`, with a stop that stands inside closing quotation marks. */
export function contentSpan(unit: Unit, from: number, end: number): Span {
  const [start, stop] = chunkSpan(unit, from, Math.max(from, end - 1))
  const after = unit.chunks[end]
  const word = after ? unit.words[after.first] : undefined
  const marked =
    word && word.end - word.start > word.lower.length && (after?.kind === 'stop' || after?.kind === 'comma')
  return [start, marked ? word.end : stop]
}
