/** Cards that ask for the name of an operation, treaty, law or event from what the article says of it. */
import type { Token } from '../../article/analysed-text.ts'
import type { TrayReason } from '../../deck/deck.ts'
import type { NamedThing } from '../../facts/facts.ts'
import { readClause } from '../clauses/clause.ts'
import { onDate } from '../wording/date-words.ts'
import type { Draft } from '../draft.ts'
import { clean, isHeading, isQuoted, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { openWords } from '../standing/open-words.ts'
import { type Asked, askByApposition, askByObject, askByRelative, isMany, kindOf } from './name-questions.ts'
import { pointOf } from '../wording/date-edits.ts'
import { holdsName } from '../standing/by-itself.ts'
import type { Story } from '../story/headline.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { inStory, inStoryIfNeeded } from '../story/story.ts'
import { trimToStandAlone } from '../clauses/trim.ts'
import { readGroup } from '../wording/verbs.ts'

const naming = new Set('dubbed codenamed code-named called named titled entitled nicknamed known'.split(' '))
export const nameDraft = (reading: Reading, thing: NamedThing): Draft | null =>
  inStoryIfNeeded(reading, (story) => draftIn(reading, thing, story))

function draftIn(reading: Reading, thing: NamedThing, story: Story | null): Draft | null {
  if (isHeading(reading, thing.start)) return null
  const [sentenceStart, sentenceEnd] = sentenceAt(reading, thing.start)
  const tokens = tokensIn(reading, [sentenceStart, sentenceEnd])
  const asked =
    askByCue(reading, tokens, thing) ??
    askByRelative(reading, tokens, thing) ??
    askByApposition(reading, tokens, thing) ??
    askBySubject(reading, tokens, thing) ??
    askByObject(reading, tokens, thing)
  if (!asked || asked.prompt.includes('‘')) return null
  const name = clean(reading.text.slice(thing.start, thing.end)).replace(/[,.]$/, '')
  const reasons: TrayReason[] = []
  if (openWords(asked.prompt).length > 0 || asked.open) reasons.push('not-self-contained')
  // "Which agreement was signed in January 2052?": many were.
  if (!story && !holdsName(asked.prompt)) reasons.push('not-self-contained')
  const answer = { canonical: name, accepted: acceptedNames(name) }
  const prompt = story ? inStory(reading, story, asked.prompt, answer) : asked.prompt
  if (prompt === null) return null
  return {
    kind: 'name',
    prompt,
    answer,
    spans: [asked.span],
    fact: name,
    group: `name:${name}`,
    entities: asked.entities,
    confidence: 0.85,
    weight: 0.85,
    reasons: [...new Set(reasons)],
  }
}

const acceptedNames = (name: string): string[] => {
  const bare = name.replace(/^(?:the\s+)?(?:Operation|Treaty of|Battle of)\s+/i, '')
  return bare === name ? [] : [bare]
}

/** "launched a cross-border operation, code-named “X”": asks which operation was launched. */
function askByCue(reading: Reading, tokens: readonly Token[], thing: NamedThing): Asked | null {
  const nameAt = tokens.findIndex((token) => token.end > thing.start)
  let cueAt = nameAt - 1
  while (
    cueAt > 0 &&
    /^(?:["“”‘']|as|-|named|code)$/.test(tokens[cueAt]?.surface ?? '') &&
    !naming.has(tokens[cueAt]?.lower ?? '')
  )
    cueAt--
  const cue = tokens[cueAt]
  if (!cue || !naming.has(cue.lower)) return null
  const isCode = tokens[cueAt - 1]?.surface === '-' && tokens[cueAt - 2]?.lower === 'code'
  let npEnd = isCode ? cueAt - 2 : cueAt
  if (tokens[npEnd - 1]?.surface === ',') npEnd--
  const before = tokens.slice(0, npEnd)
  const after = tokens.filter((token) => token.start >= thing.end && !/^["”’]$/.test(token.surface))
  const main = readClause(before)
  if (main && main.rest.length > 0) return askForObject(reading, main.subject, main.group, main.rest, thing)
  const [next] = after
  if (!next || before.length === 0 || before.length > 10) return null
  const group = readGroupAt(after)
  if (!group) return null
  const np = phrase(reading, before)
  const end = after.findLast((token) => token.surface !== '.')?.end ?? next.end
  const rest = trimToStandAlone(reading, [next.start, end], { maxChars: 140, keepUntil: group, lead: `Which ${np} ` })
  return {
    prompt: `Which ${np} ${rest.text}?`,
    span: [before[0]?.start ?? thing.start, rest.span[1]],
    entities: rest.entities,
    open: rest.fault !== null,
  }
}

function readGroupAt(tokens: readonly Token[]): number | null {
  const [first] = tokens
  if (!first || (first.pos !== 'VERB' && first.pos !== 'AUX')) return null
  return tokens.find((token) => token.pos === 'VERB')?.end ?? null
}

/** Without its article or number: "another cross-border operation" is asked for as "Which cross-border operation". */
const phrase = (reading: Reading, tokens: readonly Token[]): string => {
  let from = 0
  while (
    /^(?:a|an|the|another|its|his|their|first|second|third|so-called|this|that|one|new)$/.test(
      tokens[from]?.lower ?? '',
    ) &&
    from < tokens.length - 1
  )
    from++
  return standAlone(reading, [tokens[from]?.start ?? 0, tokens.at(-1)?.end ?? 0]).text
}

function askForObject(
  reading: Reading,
  subject: readonly Token[],
  group: readonly Token[],
  object: readonly Token[],
  thing: NamedThing,
): Asked | null {
  const verb = readGroup(group)
  const [first, last] = [subject[0], subject.at(-1)]
  if (!verb || verb.negated || verb.auxiliary !== 'did' || !first || !last) return null
  const stop = object.findIndex((token) => token.pos === 'ADP' && token.lower !== 'of')
  const np = phrase(reading, stop < 0 ? object : object.slice(0, stop))
  const place = stop < 0 ? '' : ` ${standAlone(reading, [object[stop]?.start ?? 0, object.at(-1)?.end ?? 0]).text}`
  const who = standAlone(reading, [first.start, last.end])
  const date = reading.facts.dates.find(
    (one) =>
      one.event &&
      one.event.predicate[0] <= (group.at(-1)?.start ?? 0) &&
      one.event.predicate[1] >= (group.at(-1)?.end ?? 0),
  )
  const point = date ? pointOf(date) : null
  const when = point ? ` ${onDate(point, reading.style)}` : ''
  const from = date ? Math.min(date.start, first.start) : first.start
  return {
    prompt: `Which ${np} did ${who.text} ${verb.verb}${place}${when}?`,
    span: [from, thing.end],
    entities: who.entities,
    open: false,
  }
}

/** "The Treaty of Velm was signed in 2007": asks which agreement was. */
function askBySubject(reading: Reading, tokens: readonly Token[], thing: NamedThing): Asked | null {
  if (isQuoted(reading, [thing.start, thing.end])) return null
  const clause = readClause(tokens)
  const [first] = clause?.group ?? []
  if (!clause || !first) return null
  const own = clause.subject.filter((token) => token.end <= thing.start || token.start >= thing.end)
  const isSubject = clause.subject.some((token) => token.start >= thing.start && token.end <= thing.end)
  if (!isSubject || own.some((token) => !/^(?:the|a|an)$/.test(token.lower))) return null
  const group = readGroup(clause.group)
  const object = clause.rest.find((token) => /^(?:NOUN|PROPN|NUM)$/.test(token.pos))
  if (!group || group.negated || group.tense !== 'past' || group.copula || isMany.test(first.lower)) return null
  const stop = clause.rest.findIndex(({ surface }) => /^[;:—–]$/.test(surface))
  const said = stop < 0 ? clause.rest : clause.rest.slice(0, stop)
  const end = said.findLast((token) => token.surface !== '.')?.end ?? clause.group.at(-1)?.end ?? first.end
  const rest = trimToStandAlone(reading, [first.start, end], {
    maxChars: 140,
    keepUntil: object?.end ?? end,
    lead: 'Which one',
  })
  return {
    prompt: `Which ${kindOf(reading, thing)} ${rest.text}?`,
    span: [thing.start, rest.span[1]],
    entities: rest.entities,
    open: rest.fault !== null,
  }
}
