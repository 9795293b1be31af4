/** Resolves the source of a claim to the entity that speaks, or to null where the text does not say who. */
import type { ActorFact, Entity, Mention, NamedThing, Span } from '../facts.ts'
import type { Draft } from './draft.ts'
import { factsWithin, firstFrom } from './spans.ts'

export interface FoundActors {
  readonly actors: readonly ActorFact[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly names: readonly NamedThing[]
}

/** "the Central and |East Lagoon Coalition|" where the bars are the span: a name that reaches further left is taken whole. */
export function withWholeName(span: Span, actors: readonly ActorFact[]): Span {
  const across = actors[firstFrom(actors, span[0]) - 1]
  return across && across.start < span[0] && across.end > span[0] ? [across.start, span[1]] : span
}

export function speakerEntity(draft: Draft, text: string, found: FoundActors): string | null {
  const { speaker, source } = draft
  if (!speaker) return null
  const [start, rawEnd] = speaker
  const end = start + text.slice(start, rawEnd).replace(/['’]s?$/, '').length
  const base: Span = [start, end]
  const whole = clipped(source[0] ?? base)
  // "|Ada Brook's| chief of staff, Joel Marsh": whose it is, not who it is.
  const isOwner = end < rawEnd && whole[1] > rawEnd + 1
  return (
    (isOwner ? undefined : nameAtEnd(base, whole, text, found)) ??
    apposedName([isOwner ? rawEnd : end, whole[1]], text, found) ??
    mentioned(base, whole, text, found) ??
    nameBefore(whole, text, found) ??
    bodyInside(base, whole, text, found) ??
    titledName(whole, text, found) ??
    antecedentName(whole, text, found) ??
    null
  )
}

/** In characters; whoever speaks is named within them, and the bound keeps the work linear. */
const maxSource = 400
const clipped = ([start, end]: Span): Span => [start, Math.min(end, start + maxSource)]

/** The name that the base noun phrase ends with or goes on with: "palace spokesman Ovid Tarn", "the Office |of Running Waters". */
function nameAtEnd([start, end]: Span, whole: Span, text: string, { actors }: FoundActors): string | undefined {
  const named = factsWithin(actors, [start, end])
  const last = named.at(-1)
  if (last && (last.end === end || isSuffix(text.slice(last.end, end)))) return last.entity
  const across = actors[firstFrom(actors, end) - 1]
  if (!across || across.start < start || across.end <= end) return undefined
  // "a |Ministry of Defence| spokesman" is not the ministry.
  return /^\s(?!of|in|at|for|from|and|which|that|who|with|on|to)\p{Ll}/u.test(text.slice(across.end, whole[1]))
    ? undefined
    : across.entity
}

/** "(WFA)", "QC", "Jr." behind a name. */
const isSuffix = (rest: string): boolean => /^,?\s*(?:\([^)]*\)?|\p{Lu}{2,4}|[JS]r\.?)$/u.test(rest)

/** "the minister, |Ada Brook|", "the yard's owners, |Norvik|": the name in apposition, whoever "his" stands for. */
function apposedName([start, end]: Span, text: string, { actors }: FoundActors): string | undefined {
  return factsWithin(actors, [start, end]).find((actor) => {
    const before = text.slice(start, actor.start)
    if (actor.type === 'person') return opensApposition.test(before) || /\b(?:led|headed|chaired) by\s$/.test(before)
    return (
      actor.type === 'organisation' &&
      opensApposition.test(before) &&
      /^(?:$|,)/.test(
        text
          .slice(actor.end, end)
          .trim()
          .replace(/^\([^)]*\)(?: (?:Ltd|Inc|plc|SA|AG)\b\.?)?/, ''),
      )
    )
  })?.entity
}

/** What the base noun phrase is followed by before its name: ", ", " of the Interior, Major ". */
const opensApposition =
  /^(?:\s(?:\p{Ll}+\s){0,3}(?:of|for|at|in|to|on|from|with|against)\s[^,]{1,60})?,\s*(?:known (?:only )?as\s)?(?:[\p{L}.’'-]+\s){0,4}$/u

function mentioned([start, end]: Span, whole: Span, text: string, { mentions }: FoundActors): string | undefined {
  const possesses = possessive.test(text.slice(start, end))
  const inside = factsWithin(mentions, [start, end]).findLast(
    (other) =>
      other.end === end ||
      (other.start === start && !(possesses && other.form === 'pronoun') && !/^['’]/.test(text.slice(other.end, end))),
  )
  if (inside) return inside.entity
  // A nominal mention may be longer than the base phrase: "the president of Norland".
  return factsWithin(mentions, whole).find(({ start: from, end: to, form }) => {
    return from === whole[0] && form === 'nominal' && !/^['’]/.test(text.slice(to, whole[1]))
  })?.entity
}

/** "his mother" is not he; alone, "his" is. */
const possessive = /^(?:his|her|its|their|my|our)\s/i

/** "|Ada Brook|, a signalwoman aged 71, remembers": where only the apposition was read, the name before it that opens the sentence. */
function nameBefore([start, end]: Span, text: string, { actors }: FoundActors): string | undefined {
  const actor = actors[firstFrom(actors, start) - 1]
  if (!actor || actor.type === 'place' || !/^,\s$/.test(text.slice(actor.end, start))) return undefined
  if (!/^(?:an?|the|his|her|its|their)\s/.test(text.slice(start, end))) return undefined
  return /(?:^|[.!?”"’\n]\s*)$/.test(text.slice(Math.max(0, actor.start - 8), actor.start)) ? actor.entity : undefined
}

/** Nouns that a body bears behind its name: "the |Corbeau| company". */
const bodyNoun =
  /^\s(?:company|firm|group|party|bloc|coalition|alliance|movement|union|federation|bank|airline|club|team|network|shipyard|yard|newspaper|daily|weekly|agency|foundation|consortium)$/
/** Parts that speak for the whole: "the board of |Norvik|". */
const bodyPart = /\b(?:board|management|leadership|directors|laboratory|diocese|branch|chapter|local)\sof\s(?:the\s)?$/i

function bodyInside([start, end]: Span, whole: Span, text: string, { actors }: FoundActors): string | undefined {
  const last = factsWithin(actors, [start, end]).at(-1)
  if (last && last.type !== 'person' && bodyNoun.test(text.slice(last.end, end))) return last.entity
  const owner = factsWithin(actors, whole).find(({ type }) => type === 'organisation')
  return owner && bodyPart.test(text.slice(whole[0], owner.start)) ? owner.entity : undefined
}

/** The person whose name, with nothing but a title before it, opens the source: "Analyst Tak Hee-won of Namsaem". */
function titledName(whole: Span, text: string, { actors }: FoundActors): string | undefined {
  const first = factsWithin(actors, whole)[0]
  return first?.type === 'person' &&
    /^(?:[\p{L}.]+\s){0,2}$/u.test(text.slice(whole[0], first.start)) &&
    !/\b(?:of|for|to|by|at|in|from|with|the|an?)\s/i.test(text.slice(whole[0], first.start)) &&
    !/^['’]/.test(text.slice(first.end))
    ? first.entity
    : undefined
}

/** "|Ada Brook|, manager of the Tarn Resort, who insists": the person whom a relative clause goes on about. */
function antecedentName([start, end]: Span, text: string, { actors }: FoundActors): string | undefined {
  if (text.slice(start, end) !== 'who') return undefined
  for (let at = firstFrom(actors, start) - 1; at >= 0; at--) {
    const actor = actors[at]
    if (!actor || start - actor.end > maxApposition) return undefined
    if (actor.type === 'person') return behindAntecedent.test(text.slice(actor.end, start)) ? actor.entity : undefined
  }
  return undefined
}

/** In characters. */
const maxApposition = 120
/** Nothing, or one apposition that opens with an article, an owner, or a title and what it is held in. */
const behindAntecedent =
  /^(?:\s\([^()]*\))?(?:,\s(?:\d+,\s)?(?:(?:an?|the|its|his|her)\s|\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:of|for|at)\s)[\p{L}\s’'-]{1,80})?,\s$/u
