/** Tells by the words beside a phrase whether it is a subject, or only part of another phrase. */
import type { Pos } from '../../article/analysed-text.ts'
import { verbCueForms } from '../claims/verb-lexicon.ts'
import type { Words } from './words.ts'

export type GrammaticalRole = 'subject' | 'object' | 'embedded'

export const isCue = (form: string): boolean => verbCueForms(form).length > 0

/** Further right no verb is looked for. */
const reach = 24
const isAdverbial = (pos: Pos | undefined): boolean => pos === 'ADV' || pos === 'AUX' || pos === 'PART'
const mark = /^[,;:.!?–—)]$/

/** `first` and `end` bound the phrase in tokens, `limit` the sentence. */
export function roleOf(words: Words, first: number, end: number, limit: number): GrammaticalRole {
  const before = words[first - 1]?.token
  const behind = words[end]?.token
  if (behind && /^['’]s?$/.test(behind.surface)) return 'embedded'
  // "said Ada Brook": a subject behind its verb
  if (before?.pos === 'VERB' && isCue(before.lower) && (!behind || mark.test(behind.surface))) return 'subject'
  if (takesVerb(words, end, limit, before?.surface === ','))
    return before?.pos === 'ADP' && before.lower !== 'that' ? 'embedded' : 'subject'
  return before?.pos === 'ADP' ? 'embedded' : 'object'
}

/** A finite verb follows, at once or behind appositions, a relative clause or adverbs. */
function takesVerb(words: Words, end: number, limit: number, apposed: boolean): boolean {
  const last = Math.min(limit, end + reach)
  let at = pastAttribute(words, end, last)
  // "The mediator, |Ada Brook|, judged": the comma closes what the one before the name opened.
  if (apposed && words[at]?.token.surface === ',' && isFiniteAt(words, at + 1, last)) return true
  for (let insertions = 0; insertions < 3 && /^[,(]$/.test(words[at]?.token.surface ?? ''); insertions++) {
    const closes = words[at]?.token.surface === ',' ? ',' : ')'
    let close = at + 1
    while (close < last && words[close]?.token.surface !== closes) close++
    if (close >= last) return false
    at = close
    if (isFiniteAt(words, close + 1, last)) return true
    if (closes === ')') at = close + 1
  }
  return isFiniteAt(words, at, last)
}

/** "|Ada Brook| of the Harbour Trust" */
function pastAttribute(words: Words, end: number, last: number): number {
  if (!/^(?:of|at|from|in|for)$/.test(words[end]?.token.lower ?? '')) return end
  let at = end
  while (at < last && !/^(?:VERB|AUX|PUNCT)$/.test(words[at]?.token.pos ?? 'PUNCT')) at++
  return at
}

function isFiniteAt(words: Words, from: number, last: number): boolean {
  let at = from
  while (at < last && isAdverbial(words[at]?.token.pos)) {
    if (words[at]?.token.pos === 'AUX') return true
    if (words[at]?.token.lower === 'to') return false
    at++
  }
  const verb = words[at]?.token
  if (!verb || verb.lower.endsWith('ing')) return false
  // Taggers take "aims" and "charges" for nouns.
  return verb.pos === 'VERB' || (verb.pos === 'NOUN' && verb.lower.endsWith('s') && isCue(verb.lower))
}
