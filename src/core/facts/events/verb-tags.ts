/** Tells participles and pasts that look like their base, and so like nouns, by what stands around them: "had spread", "were lent". */
import { be, isParticiple } from '../syntax/chunk.ts'
import type { Word } from '../syntax/word.ts'
import { isActor, type Placed } from './placed-word.ts'

/** Participles that taggers know as nouns or adjectives only. */
const hiddenParticiple =
  /^(?:lent|forecast|cast|shed|bet|wed|bent|bred|dealt|spun|dug|sunk|sown|fed|swept|slain|strewn|shut|split|hung)$/
/** Pasts that are their own base. */
const unmarkedPast = /^(?:spread|split|cost|hit|cut|shut|shed|beat|quit|burst|hurt|set|lent|broadcast)$/
const have = /^(?:have|has|had|having|'ve|’ve)$/

export function isHiddenVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.capital || (word.tag !== 'NOUN' && word.tag !== 'ADJ')) return false
  let before = at - 1
  while (words[before]?.tag === 'ADV') before--
  const helper = words[before]
  const next = words[at + 1]
  const participle = isParticiple(word.lower) && word.lower.length > 4
  // "had spread fresh gravel", "that had drowned the cottages"
  if (helper && have.test(helper.lower) && (participle || unmarkedPast.test(word.lower)))
    return /^(?:DET|PRON)$/.test(next?.tag ?? 'X') || (unmarkedPast.test(word.lower) && next?.tag === 'ADJ')
  // "the storm that drowned 91 people"
  if (
    participle &&
    before === at - 1 &&
    /^(?:that|which|who)$/.test(helper?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(words[at - 2]?.tag ?? 'X')
  )
    return /^(?:NUM|DET|PRON)$/.test(next?.tag ?? 'X')
  // "letters show he sold the mill"
  if (
    /^shows?$/.test(word.lower) &&
    /^(?:that|he|she|they|it|we|how|the)$/.test(next?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? 'X')
  )
    return true
  // "who first saw them"
  if (
    past.test(word.lower) &&
    /^(?:first|last)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:who|which|that)$/.test(words[at - 2]?.lower ?? '')
  )
    return true
  // "were lent to the guild"
  if (helper?.tag === 'AUX' && be.has(helper.lower) && hiddenParticiple.test(word.lower))
    return next === undefined || /^(?:ADP|PUNCT|INTJ|PART|SCONJ|CCONJ|ADV)$/.test(next.tag)
  // ", the guild's chairman, forecast an increase"
  if (/^(?:forecast|broadcast)$/.test(word.lower) && words[at - 1]?.lower === ',' && next?.tag === 'DET') return true
  // "A walkout at a mill spread to three others", "A fare cost two tokens"
  return (
    word.tag === 'NOUN' &&
    unmarkedPast.test(word.lower) &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? 'X') &&
    (/^(?:NUM|SYM|ADV|DET)$/.test(next?.tag ?? 'X') || (next?.tag === 'ADP' && next.lower !== 'of')) &&
    isAloneInClause(words, at)
  )
}

/** How far a clause's other verb is looked for, which keeps the work linear. */
const clauseWords = 30

/** No finite verb stands between it and the clause's rims; "led by" before it is a participle. */
function isAloneInClause(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - clauseWords); back--) {
    if (isRim(words[back])) break
    if (isFinite(words, back) && words[back + 1]?.lower !== 'by') return false
  }
  for (let next = at + 1; next < Math.min(words.length, at + clauseWords); next++) {
    if (isRim(words[next])) break
    if (isFinite(words, next)) return false
  }
  return true
}

const isRim = (word: Word | undefined): boolean =>
  word === undefined ||
  /^(?:PUNCT|QUOTE|SCONJ|CCONJ)$/.test(word.tag) ||
  /^(?:who|which|that|when|where)$/.test(word.lower)

const isFinite = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'AUX' ||
  (words[at]?.tag === 'VERB' && !/ing$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower !== 'to')

/** "at a river crossing on": what a place or meeting is called, behind its article. */
export const isNamedByGerund = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'VERB' &&
  /^(?:crossing|landing|meeting|hearing|reading|opening|closing|signing|briefing|sitting|gathering)$/.test(
    words[at]?.lower ?? '',
  ) &&
  words[at - 1]?.tag === 'NOUN' &&
  /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at - 2]?.tag ?? 'X') &&
  /^(?:ADP|PUNCT|INTJ)$/.test(words[at + 1]?.tag ?? 'PUNCT')

/** Forms that are participle and base at once, so that taggers take them for nouns. */
export const bare = /^(?:offset|cut|hit|set|put|shot|hurt|cast|shut|split|spread|beat|upset|bid|read|cost)$/
/** Pasts that name nothing, or hardly ever. */
export const past =
  /^(?:sent|fell|led|won|lost|met|held|kept|left|told|sold|paid|built|struck|sought|fought|caught|taught|brought|bought|began|became|grew|knew|threw|drew|flew|chose|broke|spoke|wrote|rode|drove|gave|took|came|went|ran|saw|ate|stood|understood|shot|spent|wore|swore|rang|sang|rose|sank|swam|shook|stole|woke|hung|dug)$/
const modal = /^(?:will|would|'ll|’ll|can|could|may|might|must|shall|should)$/

/** A verb by its form and its place, which the tagger took for a noun or an adjective. */
export function isUntaggedVerb({ words, at, word, titleCase, hasVerb }: Placed): boolean {
  const { tag, lower } = word
  if (tag !== 'NOUN' && tag !== 'ADJ') return false
  const last = words[at - 1]
  const next = words[at + 1]
  if (isHelped(words, at)) return true
  if (tag === 'ADJ') return isVerbForAdjective(words, at, hasVerb)
  // "a chain which controls about half"
  if (
    /[^s]s$/.test(lower) &&
    /^(?:who|which)$/.test(last?.lower ?? '') &&
    /^(?:ADV|DET|NUM|PRON|ADJ|ADP)$/.test(next?.tag ?? 'X')
  )
    return true
  // "before Parliament rises on 9 December"
  if (
    sits.test(lower) &&
    !word.capital &&
    /^(?:NOUN|PROPN)$/.test(last?.tag ?? 'X') &&
    !/s$/.test(last?.lower ?? '') &&
    /^(?:before|after|until|till|since|when|if|as|once|while)$/.test(words[at - 2]?.lower ?? '') &&
    /^(?:ADP|INTJ)$/.test(next?.tag ?? 'X')
  )
    return true
  // "A committee monitoring the truce"
  if (lower.endsWith('ing') && last?.tag === 'NOUN' && next?.tag === 'DET') return true
  // "New York honored Brook": tagged a noun, it is none.
  if (
    !titleCase &&
    (past.test(lower) || (/[^e]ed$/.test(lower) && lower.length > 4)) &&
    followsSubject(last) &&
    (startsRest(next) || (last?.tag === 'INTJ' && /ing$/.test(next?.lower ?? ''))) &&
    next?.lower !== 'of'
  )
    return true
  // "fishermen rescued over 700 people"
  return !hasVerb && /[^e]ed$/.test(lower) && !word.capital && lower.length > 4 && startsObject(next) && isActor(last)
}

/** Words that taggers know as adjectives only. */
function isVerbForAdjective(words: readonly Word[], at: number, hasVerb: boolean): boolean {
  const { lower = '', capital = false } = words[at] ?? {}
  const last = words[at - 1]
  const next = words[at + 1]
  if (capital) return false
  // "Talks open at four on Wednesday"
  if (/^(?:open|close)$/.test(lower))
    return !hasVerb && /[^s]s$/.test(last?.lower ?? '') && isActor(last) && /^(?:INTJ|ADP)$/.test(next?.tag ?? 'X')
  if (!lower.endsWith('ed') || lower.length < 5) return false
  // "borrowed a canoe, patched it"
  if (/^(?:it|him|them|us|me)$/.test(next?.lower ?? ''))
    return last?.tag === 'CCONJ' || last?.lower === ',' || isActor(last)
  if (!/^(?:INTJ|ADP)$/.test(next?.tag ?? 'X')) return next?.lower === ',' && isRelaxed(words, at)
  // "Brook, a lawyer, retired on Monday", "A similar ultimatum lapsed in 2026"
  return (!hasVerb && (last?.lower === ',' || last?.tag === 'NOUN' || last?.tag === 'PROPN')) || isRelaxed(words, at)
}

/** "was tightened in 2019 and relaxed, for villages, in 2022": a participle that goes with another one. */
function isRelaxed(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'CCONJ') return false
  for (let back = at - 2; back > Math.max(0, at - 14); back--) {
    const word = words[back]
    if (word === undefined || word.tag === 'PUNCT' || word.tag === 'SCONJ') return false
    if (word.tag === 'VERB') return isParticiple(word.lower) && be.has(words[back - 1]?.lower ?? '')
  }
  return false
}

/** "will field a team", "has swept the board", "was shot": what the helper before it calls for. */
function isHelped(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {}
  let before = at - 1
  while (words[before]?.tag === 'ADV' || words[before]?.tag === 'PART') before--
  const helper = words[before]
  if (helper?.tag !== 'AUX') return false
  const next = words[at + 1]
  if (modal.test(helper.lower))
    return !isParticiple(lower) && !lower.endsWith('s') && /^(?:DET|PRON|PROPN|ADP)$/.test(next?.tag ?? 'X')
  // "has been digging a canal"; "there has been fighting"
  if (helper.lower === 'been' && /\w{3}ing$/.test(lower))
    return !words.slice(Math.max(0, before - 4), before).some((word) => word.lower === 'there')
  const has = have.test(helper.lower)
  return (
    (has || be.has(helper.lower)) &&
    (bare.test(lower) || (isParticiple(lower) && lower.length > 4)) &&
    (endsPredicate(next) || (has && next?.tag === 'NOUN'))
  )
}

const sits = /^(?:rises|meets|sits|opens|closes|begins|starts|ends|votes|expires|returns|resumes|leaves|falls)$/

const startsObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  (/^(?:DET|ADP|PRON|NUM|SCONJ)$/.test(next.tag) ||
    (next.tag === 'ADJ' && /^(?:over|about|around|nearly|at least|more than|up to)$/.test(next.lower)))

const followsSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:NOUN|PROPN|NUM|ADV|INTJ)$/.test(word.tag) || /^(?:,|who|which|that|he|she|it|they|we|i)$/.test(word.lower))

const startsRest = (next: Word | undefined): boolean =>
  next === undefined || /^(?:DET|PRON|PROPN|NUM|ADP|ADV|SYM|INTJ|PART|PUNCT|SCONJ)$/.test(next.tag)

const endsPredicate = (next: Word | undefined): boolean =>
  next === undefined || /^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|NUM|PROPN)$/.test(next.tag) || next.lower === 'to'
