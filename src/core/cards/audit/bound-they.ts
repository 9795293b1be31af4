/** Finds each "they" and "their" of a question that can stand for nobody but whoever is asked for: "Who said that they would resign?" */
import { lexicon } from '../../facts/actors/lexicon.ts'
import { type Antecedent, antecedentsIn } from './antecedents.ts'
import type { CardWord, NameKinds } from './card-words.ts'
import { isVerbLike } from './card-words.ts'
import { opensClause } from './pronouns.ts'

const several = /^(?:they|them|their|theirs|themselves)$/

export const theyIn = (words: readonly CardWord[]): number[] =>
  words.flatMap(({ lower, quotation }, at) => (several.test(lower) && quotation === null ? [at] : []))

/** Their indexes; empty as soon as one of them may stand for somebody else. */
export function boundThey(words: readonly CardWord[], kinds: NameKinds): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set()
  const who = words.findIndex(({ lower, quotation }) => lower === 'who' && quotation === null)
  const places = theyIn(words)
  const [first] = places
  if (first === undefined || who < 0 || first < who || !asks(words, who)) return none
  const known = antecedentsIn(words, kinds).filter(({ end }) => end <= Math.max(...places))
  const behind = known.filter((one) => one.first > who)
  // A group told of at the head of the question comes to mind first; a name there does not.
  if (known.some((one) => one.first < who && words[one.end - 1]?.pos === 'NOUN' && isGroup(words, one))) return none
  if (behind.some((one) => one.end <= first && one.kind !== 'thing' && !isOwnSubject(words, one, first))) return none
  // Once "they" has begun, one person between takes "he" or "she", and things are nobody.
  const isRival = (one: Antecedent): boolean => one.first > first && isGroup(words, one)
  return behind.some(isRival) ? none : new Set(places)
}

/** "that the board had dismissed them": whoever acts on them is another. */
const isOwnSubject = (words: readonly CardWord[], { end }: Antecedent, at: number): boolean =>
  words[at]?.lower === 'them' && words.slice(end, at).some(isVerbLike) && !opensClause(words, end, at)

/** "Who said", "who repeatedly denied"; not "the man who". */
function asks(words: readonly CardWord[], who: number): boolean {
  const before = words[who - 1]
  if (before && before.surface !== ',') return false
  return words.slice(who + 1, who + 4).some(isVerbLike)
}

const isGroup = (words: readonly CardWord[], { kind, first, end }: Antecedent): boolean => {
  if (kind === 'body' || kind === 'either') return true
  if (kind !== 'several') return false
  const head = words[end - 1]
  if (head === undefined || end - first > 1) return true
  const { roleNouns, personNouns } = lexicon()
  return (
    roleNouns.has(head.lemma) ||
    personNouns.has(head.lemma) ||
    !/^NOUN$/.test(head.pos) ||
    /^(?:men|women|people|children|\p{L}+(?:men|women|ers|ors|ists|ants|ees|ians))$/u.test(head.lower)
  )
}
