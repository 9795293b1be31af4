/** Tells participles and pasts that look like their base, and so like nouns, by what stands around them: "had spread", "were lent". */
import { be, isParticiple } from '../syntax/chunk.ts'
import type { Word } from '../syntax/word.ts'

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
  // "were lent to the guild"
  if (helper?.tag === 'AUX' && be.has(helper.lower) && hiddenParticiple.test(word.lower))
    return next === undefined || /^(?:ADP|PUNCT|INTJ|PART|SCONJ|CCONJ|ADV)$/.test(next.tag)
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
