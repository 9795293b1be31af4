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
  const mention = factsWithin(mentions, [start, end]).findLast((other) => other.end === end || other.start === start)
  if (mention) return mention.entity
  // "the minister, Ada Brook": the name in apposition.
  const whole = source[0]
  if (!whole) return null
  const apposed = factsWithin(actors, [end, whole[1]]).find(
    (actor) => actor.type === 'person' && /^,\s*$/.test(text.slice(end, actor.start)),
  )
  if (apposed) return apposed.entity
  return longMention(mentions, whole)
}

const endsWithBracket = (text: string, actor: ActorFact | undefined, end: number): boolean =>
  actor !== undefined && /^\s*\([^)]*\)?$/.test(text.slice(actor.end, end))

/** A nominal mention may be longer than the base phrase: "the president of Norland". */
const longMention = (mentions: readonly Mention[], whole: Span): string | null =>
  factsWithin(mentions, whole).find((mention) => mention.start === whole[0])?.entity ?? null
