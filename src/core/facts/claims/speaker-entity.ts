/** Resolves the source of a claim to the entity that speaks, or to null where the text does not say who. */
import type { ActorFact, Entity, Mention, NamedThing, Span } from '../facts.ts'
import type { Draft } from './draft.ts'
import { factsWithin } from './spans.ts'

export interface FoundActors {
  readonly actors: readonly ActorFact[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly names: readonly NamedThing[]
}

export function speakerEntity(draft: Draft, text: string, { actors, mentions }: FoundActors): string | null {
  const { speaker, source } = draft
  if (!speaker) return null
  const [start, rawEnd] = speaker
  const end = start + text.slice(start, rawEnd).replace(/['’]s?$/, '').length
  // The name that the base noun phrase ends with: "palace spokesman Ovid Tarn".
  const named = factsWithin(actors, [start, end])
  const head =
    named.findLast((actor) => actor.end === end) ??
    (named.length > 0 && endsWithBracket(text, named.at(-1), end) ? named.at(-1) : undefined)
  if (head) return head.entity
  const whole = source[0] ?? [start, end]
  // "the minister, Ada Brook", "his deputy, Ada Brook": the name in apposition, whoever "his" stands for.
  const apposed = factsWithin(actors, [end, whole[1]]).find(
    (actor) => actor.type === 'person' && opensApposition.test(text.slice(end, actor.start)),
  )
  if (apposed) return apposed.entity
  const possesses = possessive.test(text.slice(start, end))
  const mention = factsWithin(mentions, [start, end]).findLast(
    (other) => other.end === end || (other.start === start && !(possesses && other.form === 'pronoun')),
  )
  if (mention) return mention.entity
  return longMention(mentions, whole)
}

/** "his mother" is not he; alone, "his" is. */
const possessive = /^(?:his|her|its|their|my|our)\s/i

/** What the base noun phrase is followed by before its name: ", ", " of the Interior, Major ". */
const opensApposition = /^(?:\s(?:of|for|at|in|to)\s[^,]{1,60})?,\s*(?:[\p{L}.’'-]+\s){0,4}$/u

const endsWithBracket = (text: string, actor: ActorFact | undefined, end: number): boolean =>
  actor !== undefined && /^\s*\([^)]*\)?$/.test(text.slice(actor.end, end))

/** A nominal mention may be longer than the base phrase: "the president of Norland". */
const longMention = (mentions: readonly Mention[], whole: Span): string | null =>
  factsWithin(mentions, whole).find(({ start, form }) => start === whole[0] && form === 'nominal')?.entity ?? null
