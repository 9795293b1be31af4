/** Asks for a named thing by what the article says of it behind its name: "which Nepal signed in 2048", "the operation to …", "X won the …". */
import type { Token } from '../../article/analysed-text.ts'
import type { NamedThing, Span } from '../../facts/facts.ts'
import { readClause } from '../clauses/clause.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { trimToStandAlone } from '../clauses/trim.ts'
import { readGroup } from '../wording/verbs.ts'

export interface Asked {
  readonly prompt: string
  readonly span: Span
  readonly entities: readonly string[]
  readonly open: boolean
}

const kindWords: Readonly<Record<NamedThing['kind'], string>> = {
  operation: 'operation',
  treaty: 'agreement',
  law: 'law',
  work: 'work',
  event: 'event',
}

/** The noun of the name itself, if it has one: "accord", "cup", "cyclone". */
export const kindOf = (reading: Reading, { start, end, kind }: NamedThing): string =>
  /\b(?:treaty|pact|accord|convention|protocol|agreement|declaration|act|law|bill|war|battle|operation|conference|summit|festival|cup|championship|tournament|marathon|prize|award|expo|fair|cyclone|hurricane|typhoon|storm)\b/i
    .exec(reading.text.slice(start, end))?.[0]
    .toLowerCase() ?? kindWords[kind]

const maxRestChars = 140
/** "Which agreement were signed": a name in the plural. */
export const isMany = /^(?:were|are|have)$/

/** "the Pokhar Accord, which Nepal signed in 2048": asks which accord Nepal signed. */
export function askByRelative(reading: Reading, tokens: readonly Token[], thing: NamedThing): Asked | null {
  const at = tokens.findIndex(({ start }) => start >= thing.end)
  if (tokens[at]?.surface !== ',' || tokens[at + 1]?.lower !== 'which') return null
  const stop = tokens.findIndex(
    ({ surface, lower }, index) =>
      index > at + 1 &&
      (/^[,;—–.]$/.test(surface) || (lower === 'and' && /^(?:which|that)$/.test(tokens[index + 1]?.lower ?? ''))),
  )
  const inside = tokens.slice(at + 2, stop < 0 ? tokens.length : stop)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last || isMany.test(first.lower)) return null
  const kind = kindOf(reading, thing)
  if (first.pos === 'VERB' || first.pos === 'AUX') {
    const group = readGroup(inside.slice(0, inside.findIndex(({ pos }) => pos === 'VERB') + 1))
    if (!group || group.negated || group.tense !== 'past') return null
    const rest = trimToStandAlone(reading, [first.start, last.end], {
      maxChars: maxRestChars,
      keepUntil: last.end,
      lead: 'Which one',
    })
    return made(reading, thing, `Which ${kind} ${rest.text}?`, rest)
  }
  const clause = readClause(inside)
  const verb = clause && readGroup(clause.group)
  if (!clause || !verb || verb.negated || verb.auxiliary !== 'did') return null
  return askWithDid(reading, thing, clause.subject, verb.verb, clause.rest)
}

/** "the Lonn Ferry Board won the Queen of the Reef for the third time": asks which event it won. */
export function askByObject(reading: Reading, tokens: readonly Token[], thing: NamedThing): Asked | null {
  const clause = readClause(tokens)
  const verb = clause && readGroup(clause.group)
  if (!clause || !verb || verb.negated || verb.auxiliary !== 'did') return null
  const object = clause.rest.findIndex(({ start }) => start >= thing.start)
  const before = clause.rest.slice(0, Math.max(0, object))
  const named = clause.rest[object]
  if (!named || named.start >= thing.end || before.some(({ lower }) => !/^(?:the|a|an)$/.test(lower))) return null
  const after = clause.rest.filter(({ start }) => start >= thing.end)
  const next = after[0]
  // "the Clean Air Act deadline" is another thing.
  if (next && /^(?:NOUN|PROPN|PART)$/.test(next.pos)) return null
  const stop = after.findIndex(({ surface }) => /^[,;—–.:]$/.test(surface))
  return askWithDid(reading, thing, clause.subject, verb.verb, stop < 0 ? after : after.slice(0, stop))
}

/** "Operation Reed, the operation to clear the Venta of mines": asks what that operation was called. */
export function askByApposition(reading: Reading, tokens: readonly Token[], thing: NamedThing): Asked | null {
  const at = tokens.findIndex(({ start }) => start >= thing.end)
  if (tokens[at]?.surface !== ',' || tokens[at + 1]?.lower !== 'the') return null
  const stop = tokens.findIndex(({ surface }, index) => index > at + 1 && /^[,;—–.]$/.test(surface))
  const inside = tokens.slice(at + 1, stop < 0 ? tokens.length : stop)
  const [first, last] = [inside[0], inside.at(-1)]
  const noun = inside[1]
  if (!first || !last || noun?.pos !== 'NOUN' || inside.length < 5) return null
  if (!/^(?:to|of|against|between|that|for|on)$/.test(inside[2]?.lower ?? '')) return null
  const rest = trimToStandAlone(reading, [first.start, last.end], {
    maxChars: maxRestChars,
    keepUntil: noun.end,
    lead: 'What was',
  })
  return made(reading, thing, `What is the name of ${rest.text}?`, rest)
}

type Trimmed = ReturnType<typeof trimToStandAlone>

function askWithDid(
  reading: Reading,
  thing: NamedThing,
  subject: readonly Token[],
  verb: string,
  rest: readonly Token[],
): Asked | null {
  const [first, last] = [subject[0], subject.at(-1)]
  if (!first || !last) return null
  const kind = kindOf(reading, thing)
  const who = trimToStandAlone(reading, [first.start, last.end], {
    maxChars: 80,
    keepUntil: last.end,
    lead: `Which ${kind} did`,
  })
  const [next, end] = [rest[0], rest.at(-1)]
  if (!next || !end) return made(reading, thing, `Which ${kind} did ${who.text} ${verb}?`, who)
  const more = trimToStandAlone(reading, [next.start, end.end], {
    maxChars: maxRestChars,
    keepUntil: next.end,
    named: who.entities,
    lead: `Which ${kind} did ${who.text} ${verb}`,
  })
  const asked = made(reading, thing, `Which ${kind} did ${who.text} ${verb} ${more.text}?`, more)
  return {
    ...asked,
    open: asked.open || who.fault !== null || who.hasAnaphor,
    entities: [...who.entities, ...more.entities],
  }
}

const made = (reading: Reading, thing: NamedThing, prompt: string, rest: Trimmed): Asked => {
  const tokens = tokensIn(reading, rest.span)
  return {
    prompt,
    span: [Math.min(thing.start, rest.span[0]), Math.max(thing.end, rest.span[1])],
    entities: rest.entities,
    open: rest.fault !== null || rest.hasAnaphor || tokens.length === 0,
  }
}
