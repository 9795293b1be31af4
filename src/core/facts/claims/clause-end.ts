/** Decides where the content of a claim ends when it runs on to the right of its cue. */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind, occasion } from '../syntax/noun-phrase.ts'
import { isParticiple } from '../syntax/chunk.ts'
import type { Unit } from '../syntax/unit.ts'
import { readCue } from './cue.ts'
import { adjectiveCue } from './other-lexicon.ts'

/** A clause may hold further clauses; a phrase ends where any begins; a plan is a phrase with the date it is for. */
export type ContentShape = 'clause' | 'infinitive' | 'phrase' | 'plan'

/** Index behind the last chunk of the content that begins at `from`. */
export function contentEnd(unit: Unit, from: number, given: ContentShape): number {
  const shape = given === 'plan' ? 'phrase' : given
  let at = from
  let isOpen = false
  for (; at < unit.chunks.length; at++) {
    // “…,” Brook wrote: the comma that stands inside the closing mark ends the content as one behind it would.
    const isClosing = isOpen && isKind(unit, at, 'comma') && closesQuotation(unit, at) && attributionFollows(unit, at)
    if (at > from && (isClosing || (!isOpen && endsAt(unit, from, at, shape)))) break
    isOpen = isOpenBehind(unit, at, isOpen)
  }
  return trimmedEnd(unit, from, at, given)
}

/** Whether a quotation mark is open behind the chunk: “the day “calm, with islands of arithmetic””. */
function isOpenBehind(unit: Unit, at: number, before: boolean): boolean {
  const chunk = unit.chunks[at]
  if (!chunk) return before
  let isOpen = before
  for (let word = chunk.first; word <= chunk.last; word++) {
    const here = unit.words[word]
    // A mark before or behind the word widens its span by one; a word with both stands alone.
    if (here && here.tag !== 'QUOTE' && here.end - here.start - here.lower.length === 1) isOpen = !isOpen
  }
  return isOpen
}

type Shape = Exclude<ContentShape, 'plan'>

function endsAt(unit: Unit, from: number, at: number, shape: Shape): boolean {
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
      return true
    case 'conj':
      return endsAtConjunction(unit, from, at, shape)
    case 'sub':
      return shape === 'clause' ? isContrast(word) && reportsAnew(unit, at) : at > from + 1 && !isCondition(word)
    case 'prep':
      if (word === 'according') return headWord(unit, next) === 'to'
      return shape !== 'clause' && at > from + 1 && isOccasion(unit, at, word)
    case 'vg':
      if (shape === 'clause' || chunk.verb?.form !== 'finite') return false
      // "to meet and, where need be, exceed": infinitives go on without "to".
      if (shape === 'infinitive' && isKind(unit, at - 1, 'comma', 'conj', 'adv') && isBase(unit, at)) return false
      return !opensOwnClause(unit, from, at) && !isCaused(unit, from, at)
    default:
      return false
  }
}

const isContrast = (word: string): boolean => /^(?:while|as|although|though|whereas|when)$/.test(word)
/** "threatened to leave unless the vote was held": on what it hangs is part of what was said. */
const isCondition = (word: string): boolean => /^(?:if|unless|until|because|lest|before|once)$/.test(word)

/** "during a visit", "in an interview": the occasion of saying closes a phrase. */
const isOccasion = (unit: Unit, at: number, word: string): boolean =>
  /^(?:during|amid|until|despite|since|before)$/.test(word) ||
  (/^(?:in|at|on)$/.test(word) && isKind(unit, at + 1, 'np') && occasion.test(headWord(unit, unit.chunks[at + 1])))

/** The verb of a relative clause or of a clause inside the phrase: "the plan that failed", "remarks Brook had made". */
function opensOwnClause(unit: Unit, from: number, at: number): boolean {
  if (relativeBefore(unit, from, at)) return true
  if (isKind(unit, at - 1, 'np') && at - 2 >= from && isKind(unit, at - 2, 'np')) return true
  // "to say he will": a clause under an infinitive that takes one.
  for (let back = at - 1; back >= from; back--)
    if (isKind(unit, back, 'vg')) return readCue(unit, back).some(({ cue }) => /[tb]/.test(cue.frames))
  return false
}

/** "to make him testify", "to see it amended": an infinitive without "to", or a participle. */
function isCaused(unit: Unit, from: number, at: number): boolean {
  if (!isKind(unit, at - 1, 'np') || !(isBase(unit, at) || isParticiple(headWord(unit, unit.chunks[at])))) return false
  let back = at - 2
  while (back > from && !isKind(unit, back, 'vg')) back--
  return /^(?:ma[dk]e|making|let|letting|get|keep|want|have|help(?:ed|ing)?|see|watch|hear)$/.test(
    headWord(unit, unit.chunks[back]),
  )
}

function relativeBefore(unit: Unit, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) if (isKind(unit, back, 'wh', 'that', 'sub')) return true
  return false
}

function endsAtComma(unit: Unit, from: number, at: number, shape: Shape): boolean {
  const next = unit.chunks[at + 1]
  if (!next) return true
  const word = headWord(unit, next)
  // "…, a day after Oslo left"
  if (isKind(unit, at + 1, 'date', 'np') && /^(?:after|before|since)$/.test(headWord(unit, unit.chunks[at + 2])))
    return true
  if (word === 'according' || word === 'adding' || word === 'citing') return true
  if (next.verb?.form === 'gerund') return shape !== 'clause' || readCue(unit, at + 1).length > 0
  if (isFronted(unit, from) && opensMainClause(unit, at + 1)) return true
  if (next.kind === 'sub')
    return shape !== 'clause' || /^(?:after|when|before|as)$/.test(word) || reportsAnew(unit, at + 1)
  if (next.kind === 'conj') {
    if (word === 'but' || word === 'yet') return opensMainClause(unit, at + 2) || isKind(unit, at + 2, 'vg')
    return endsAtConjunction(unit, from, at + 1, shape)
  }
  if (attributionFollows(unit, at) || sumsUp(unit, at + 1)) return true
  if (shape === 'clause') return false
  if (next.kind === 'wh') return true
  if (/^(?:particularly|including|especially|notably|namely)$/.test(word) || word === 'such') return false
  if (next.kind === 'np') return shape === 'phrase' && !isList(unit, at)
  return shape === 'phrase' && !isKind(unit, at + 1, 'adj')
}

/** "…, a denial the report calls sincere": what stands behind the comma speaks of all that was said. */
function sumsUp(unit: Unit, at: number): boolean {
  const chunk = unit.chunks[at]
  if (chunk?.kind !== 'np' || !/^(?:an?|the)$/.test(unit.words[chunk.first]?.lower ?? '')) return false
  return summary.test(headWord(unit, chunk)) && isKind(unit, at + 1, 'that', 'wh', 'np', 'vg', 'prep')
}

const summary =
  /^(?:denial|claim|plan|step|move|charge|accusation|error|demand|promise|proposal|allegation|assertion|suggestion|view|idea|position|threat|decision|comment|remark|statement|argument|warning|pledge|admission|prospect|offer|request|assessment|verdict|figure|phrase|description|criticism|complaint)$/

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
      // ", said Brook": its speaker follows; "the buyer, Nine Bells, had agreed" goes on.
      if (at === comma + 1) return chunk.verb.auxiliary === '' && isKind(unit, at + 1, 'np')
      return isBareAttribution(unit, at)
    }
    // “…,” the daily and the radio reported
    if (chunk?.kind === 'conj' && closesQuotation(unit, comma) && isKind(unit, at + 1, 'np')) continue
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv' && chunk?.kind !== 'date') return false
  }
  return false
}

/** The comma stands right inside closing marks. */
function closesQuotation(unit: Unit, comma: number): boolean {
  const word = unit.words[unit.chunks[comma]?.first ?? -1]
  return word !== undefined && word.end - word.start > word.lower.length
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

function endsAtConjunction(unit: Unit, from: number, at: number, shape: Shape): boolean {
  const next = unit.chunks[at + 1]
  if (!next) return true
  if (next.kind === 'that' || next.kind === 'wh') return false
  const finite = next.verb?.form === 'finite' || (next.kind === 'adv' && unit.chunks[at + 2]?.verb?.form === 'finite')
  if (shape === 'clause' && !hasFinite(unit, from, at)) return false
  if (finite && next.verb?.passive !== true) {
    const verb = next.verb ? at + 1 : at + 2
    const isCue = readCue(unit, verb).length > 0
    if (shape === 'phrase') return !relativeBefore(unit, from, at) || isCue
    if (shape === 'infinitive') return !isBase(unit, verb)
    return isCue && (reportsClause(unit, verb) || isParallel(unit, from, at, verb))
  }
  if (next.verb && next.verb.form !== 'infinitive' && shape === 'phrase' && readCue(unit, at + 1).length > 0)
    return true
  if (next.verb?.form === 'finite') return shape !== 'clause'
  if (shape === 'clause')
    return reportsAnew(unit, at) && (headWord(unit, unit.chunks[at]) === 'but' || isKind(unit, at - 1, 'comma'))
  return opensMainClause(unit, at + 1)
}

/** "said he would resign and warned": a plain past behind a modal goes with the verb of saying. */
function isParallel(unit: Unit, from: number, conj: number, verb: number): boolean {
  if (isKind(unit, conj - 1, 'comma') || !/ed$|^(?:said|told)$/.test(headWord(unit, unit.chunks[verb]))) return false
  // "said it “acted in self-defence” and promised": the quotation is over.
  const before = unit.words[(unit.chunks[conj]?.first ?? 0) - 1]
  if (before && before.end - before.start > before.lower.length) return true
  for (let back = conj - 1; back >= from; back--) {
    const group = unit.chunks[back]?.verb
    if (group?.form === 'finite') return group.auxiliary !== ''
  }
  return false
}

/** The content stands in a clause before the main one: "While Oslo says that …, Bern …". */
function isFronted(unit: Unit, from: number): boolean {
  const opening = unit.chunks[0]
  const word = headWord(unit, opening)
  if (opening?.kind !== 'sub' && word !== 'when' && word !== 'despite') return false
  for (let at = 1; at < from; at++) if (isKind(unit, at, 'comma', 'stop')) return false
  return true
}

function hasFinite(unit: Unit, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (unit.chunks[at]?.verb?.form === 'finite') return true
  return false
}

const isBase = (unit: Unit, at: number): boolean => {
  const head = unit.chunks[at]?.head
  const word = head === undefined ? undefined : unit.words[head]
  return word !== undefined && word.tag !== 'AUX' && !/(?:ed|s)$/.test(word.lower)
}

function opensMainClause(unit: Unit, at: number): boolean {
  if (!isKind(unit, at, 'np', 'date', 'adv', 'prep')) return false
  for (let next = at; next < Math.min(unit.chunks.length, at + 12); next++) {
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

/** "but she remains … worried": an attitude of its own. */
const feels = (unit: Unit, verb: number): boolean =>
  unit.chunks
    .slice(verb + 1, verb + 4)
    .some((chunk) => chunk.kind === 'adj' && adjectiveCue(headWord(unit, chunk)) !== undefined)

const reportsClause = (unit: Unit, verb: number): boolean =>
  feels(unit, verb) ||
  readCue(unit, verb).some(({ cue, next }) => {
    const after = unit.chunks[next]
    if (!after) return false
    // "…, and he has threatened to sue"
    if (after.verb?.form === 'infinitive') return cue.frames.includes('i') && isKind(unit, verb - 1, 'np', 'conj')
    return !cue.attitude && /[qt]/.test(cue.frames) && /^(?:that|quote|np|wh)$/.test(after.kind)
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
