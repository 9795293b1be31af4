/** Merges drafts that ask for one fact: repeated claims, a heading and the sentence it announces, the same event told twice, by one article or by several. */
import type { Answer } from '../deck/deck.ts'
import type { Draft } from './draft.ts'
import { type Placed, supportedBy } from './sources/placed.ts'
import { contentWords, likeness, sameWords } from './words.ts'

/** Reported twice, a claim keeps about half of its words. */
const sameClaim = 0.5
const sameEvent = 0.6

/** The better of two like drafts stays, with the evidence of other articles beside its own; order is kept. */
export function mergeDrafts(all: readonly Placed[]): Placed[] {
  const kept = new Map<Placed, Placed>()
  const byKey = new Map<string, Placed[]>()
  for (const one of all.toSorted((a, b) => worth(b.draft) - worth(a.draft))) {
    const key = `${family(one.draft)}|${answerKey(one.draft)}`
    const rivals = byKey.get(key) ?? []
    const rival = rivals.find(({ draft }) => isSame(draft, one.draft))
    if (rival) kept.set(rival, absorbed(kept.get(rival) ?? rival, one))
    else {
      byKey.set(key, [...rivals, one])
      kept.set(one, one)
    }
  }
  return all.flatMap((one) => kept.get(one) ?? [])
}

/** Evidence of a doubtful reading is none. */
const absorbed = (one: Placed, other: Placed): Placed => {
  if (other.draft.reasons.length > 0 || one.reading === other.reading) return one
  const answer = mayBeSaidOtherwise(one.draft) ? withAccepted(one.draft.answer, other.draft.answer) : one.draft.answer
  return { ...supportedBy(one, other), draft: { ...one.draft, answer } }
}

/** Two articles may call one person by two offices, and both are right. */
const mayBeSaidOtherwise = ({ kind }: Draft): boolean =>
  kind === 'role' || kind === 'role-holder' || kind === 'claim-speaker'

const withAccepted = (answer: Answer, other: Answer): Answer => {
  const known = new Set([answer.canonical, ...answer.accepted].map(sameWords))
  const fresh = [other.canonical, ...other.accepted].filter((text) => !known.has(sameWords(text)))
  return { ...answer, accepted: [...answer.accepted, ...fresh] }
}

const worth = (draft: Draft): number => (draft.reasons.length === 0 ? 2 : 0) + draft.weight + draft.confidence

const isClaim = ({ kind }: Draft): boolean => kind === 'claim-speaker' || kind === 'quotation'
const family = (draft: Draft): string => (isClaim(draft) ? 'claim' : draft.kind)

function answerKey(draft: Draft): string {
  if (isClaim(draft)) return sameWords(draft.attribution?.speaker ?? '')
  switch (draft.kind) {
    case 'claim-content':
      return ''
    case 'role':
      return draft.group
    default:
      return draft.answer.edtf ?? sameWords(draft.answer.canonical)
  }
}

function isSame(one: Draft, other: Draft): boolean {
  if (one.kind === 'role' || one.kind === 'acronym' || one.kind === 'name') return true
  if (one.kind === 'role-holder') return one.group === other.group
  if (sameWords(one.prompt) === sameWords(other.prompt))
    return one.kind !== 'claim-content' || sameWords(one.answer.canonical) === sameWords(other.answer.canonical)
  const threshold = isClaim(one) ? sameClaim : sameEvent
  return likeness(contentWords(one.fact), contentWords(other.fact)) >= threshold
}
