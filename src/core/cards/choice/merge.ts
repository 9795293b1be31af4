/** Merges drafts that ask for one fact: repeated claims, a heading and the sentence it announces, the same event told twice, by one article or by several. */
import type { Answer } from '../../deck/deck.ts'
import type { Draft } from '../draft.ts'
import { groupBy } from '../group-by.ts'
import { type Placed, supportedBy } from '../sources/placed.ts'
import { alikeIndex } from './word-index.ts'
import { contentWords, likeness, sameWords } from '../wording/words.ts'

/** Reported twice, a claim keeps about half of its words. */
const sameClaim = 0.5
const sameEvent = 0.6

/** The better of two like drafts stays, with the evidence of other articles beside its own; order is kept. */
export function mergeDrafts(all: readonly Placed[]): Placed[] {
  const kept = new Map<Placed, Placed>()
  const best = all.toSorted((a, b) => worth(b.draft) - worth(a.draft))
  for (const group of groupBy(best, ({ draft }) => `${family(draft)}|${answerKey(draft)}`).values()) {
    const rivalsOf = readRivals(group)
    for (const [at, one] of group.entries()) {
      const rival = rivalsOf(at).find((other) => kept.has(other) && isSame(other.draft, one.draft))
      if (rival) kept.set(rival, absorbed(kept.get(rival) ?? rival, one))
      else kept.set(one, one)
    }
  }
  return all.flatMap((one) => kept.get(one) ?? [])
}

/** In smaller groups each is compared with each. */
const manyRivals = 8

/** For each of a group, by its place, those before it that may ask for the same. */
function readRivals(group: readonly Placed[]): (at: number) => readonly Placed[] {
  if (group.length < manyRivals || group.some(({ draft }) => isKnownByKey(draft))) return (at) => group.slice(0, at)
  const prompts = group.map(({ draft }) => sameWords(draft.prompt))
  const facts = group.map(({ draft }) => contentWords(draft.fact))
  const byPrompt = groupBy(group.keys(), (at) => prompts[at])
  const alike = alikeIndex(facts, Math.min(sameClaim, sameEvent))
  return (at) => {
    const near = new Set([...alike(facts[at] ?? []), ...(byPrompt.get(prompts[at]) ?? [])])
    return [...near]
      .filter((other) => other < at)
      .sort((a, b) => a - b)
      .flatMap((other) => group[other] ?? [])
  }
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

const isKnownByKey = ({ kind }: Draft): boolean => kind === 'role' || kind === 'acronym' || kind === 'name'

function isSame(one: Draft, other: Draft): boolean {
  if (isKnownByKey(one)) return true
  if (one.kind === 'role-holder') return one.group === other.group
  if (sameWords(one.prompt) === sameWords(other.prompt))
    return one.kind !== 'claim-content' || sameWords(one.answer.canonical) === sameWords(other.answer.canonical)
  const threshold = isClaim(one) ? sameClaim : sameEvent
  return likeness(contentWords(one.fact), contentWords(other.fact)) >= threshold
}
