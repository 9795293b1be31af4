/** Tells which pronouns look for whom: "he" and "she" for a person, "it" for a body where it speaks or acts. */
import type { Sentence } from '../../article/analysed-text.ts'
import type { Gender } from './gender-lists.ts'
import { isCue } from './grammatical-role.ts'
import type { Words } from './words.ts'

export type Pronoun =
  | { readonly kind: 'person'; readonly gender: Gender; readonly place: 'subject' | 'object' | 'owner' }
  | { readonly kind: 'body' }

const gendered: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

export function pronounAt(words: Words, at: number, sentence: Sentence): Pronoun | undefined {
  const lower = words[at]?.token.lower ?? ''
  const gender = gendered.get(lower)
  if (gender) return { kind: 'person', gender, place: placeOf(words, at, lower) }
  if (lower !== 'it') return undefined
  return speaks(words, at + 1, sentence.endToken) || isTold(words, at) ? { kind: 'body' } : undefined
}

/** "called her" or "her house". */
function placeOf(words: Words, at: number, lower: string): 'subject' | 'object' | 'owner' {
  if (lower === 'he' || lower === 'she') return 'subject'
  if (lower !== 'her') return lower === 'his' ? 'owner' : 'object'
  return /^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(words[at + 1]?.token.pos ?? '') ? 'owner' : 'object'
}

/** Verbs that things do as well as bodies. */
const ofThings = /^(?:be|see|show|find|mean|feel|look|make|take|go|come|get|suggest|hold|call|read|run|put|set)$/

/** "it said", "it has never denied", but not "it is said". */
function speaks(words: Words, from: number, limit: number): boolean {
  let at = from
  while (at < Math.min(limit, from + 4) && /^(?:AUX|ADV|PART)$/.test(words[at]?.token.pos ?? '')) {
    if (/^(?:is|was|are|were|be|been|['’]s)$/.test(words[at]?.token.lower ?? '')) return false
    at++
  }
  const verb = words[at]?.token
  return verb?.pos === 'VERB' && isCue(verb.lower) && !ofThings.test(verb.lemma)
}

/** "Norvik said it would close", where whoever speaks is meant. */
const isTold = (words: Words, at: number): boolean => {
  const before = words[at - 1]?.token.lower === 'that' ? words[at - 2]?.token : words[at - 1]?.token
  const next = words[at + 1]?.token
  return (
    before?.pos === 'VERB' &&
    isCue(before.lower) &&
    /^(?:will|would|had|has|can|could|may|might|must|shall|should|intends?|plans?|plann?ed|expects?|expected)$/.test(
      next?.lower ?? '',
    )
  )
}
