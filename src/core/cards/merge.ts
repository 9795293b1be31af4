/** Merges drafts that ask for one fact: repeated claims, a heading and the sentence it announces, the same event told twice. */
import type { Draft } from './draft.ts'
import { contentWords, likeness, sameWords } from './words.ts'

/** Reported twice, a claim keeps about half of its words. */
const sameClaim = 0.5
const sameEvent = 0.6

/** The better of two like drafts stays; order is kept. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const kept = new Set<Draft>()
  const byKey = new Map<string, Draft[]>()
  for (const draft of drafts.toSorted((a, b) => worth(b) - worth(a))) {
    const key = `${family(draft)}|${answerKey(draft)}`
    const rivals = byKey.get(key) ?? []
    if (rivals.some((rival) => isSame(rival, draft))) continue
    byKey.set(key, [...rivals, draft])
    kept.add(draft)
  }
  return drafts.filter((draft) => kept.has(draft))
}

const worth = (draft: Draft): number => (draft.reasons.length === 0 ? 2 : 0) + draft.weight + draft.confidence

const isClaim = ({ kind }: Draft): boolean => kind === 'claim-speaker' || kind === 'quotation'
const family = (draft: Draft): string => (isClaim(draft) ? 'claim' : draft.kind)
const answerKey = (draft: Draft): string =>
  isClaim(draft)
    ? sameWords(draft.attribution?.speaker ?? '')
    : draft.kind === 'claim-content'
      ? ''
      : sameWords(draft.answer.canonical)

function isSame(one: Draft, other: Draft): boolean {
  if (one.kind === 'role' || one.kind === 'role-holder' || one.kind === 'acronym' || one.kind === 'name') return true
  if (sameWords(one.prompt) === sameWords(other.prompt))
    return one.kind !== 'claim-content' || sameWords(one.answer.canonical) === sameWords(other.answer.canonical)
  const threshold = isClaim(one) ? sameClaim : sameEvent
  return likeness(contentWords(one.fact), contentWords(other.fact)) >= threshold
}
