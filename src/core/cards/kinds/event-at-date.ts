/** Cards that ask who did what a date is known of: the event from its other side. */
import { countryNamed } from '../../facts/actors/demonyms.ts'
import type { Entity } from '../../facts/facts.ts'
import type { DatedEvent } from '../events/dated-event.ts'
import { evidenceOf, readDatedEvent, eventGroup } from '../events/dated-event.ts'
import { onDate } from '../wording/date-words.ts'
import { type BodyKind, kindOfBody } from '../distractors/body-kind.ts'
import { isDayPrice } from '../figures/day-price.ts'
import { lacksWhole } from '../clauses/complement.ts'
import type { Draft } from '../draft.ts'
import { isPlacedByArticle, leavesOpen, needsNoSetting, tellsEnough } from '../events/enough.ts'
import { eventLine } from '../events/event-line.ts'
import type { Story } from '../story/headline.ts'
import { isPassing } from '../events/passing.ts'
import { pastVerb } from '../events/past.ts'
import { isQualified } from '../clauses/qualified.ts'
import { clean, entityInWords, hull, type Reading, upperFirst } from '../reading.ts'
import { standsAlone } from '../standing/stands.ts'
import { inStory, standingAnyhow } from '../story/story.ts'
import { contentWords } from '../wording/words.ts'

/** Fewer words tell too little for one actor alone to fit. */
const minWords = 3

export const eventAtDateDraft = (reading: Reading, event: DatedEvent): Draft | null =>
  standingAnyhow(reading, (story) => {
    const told = story ? readDatedEvent(reading, event.date, story) : event
    return told && draftIn(reading, told, story)
  })

function draftIn(reading: Reading, event: DatedEvent, story: Story | null): Draft | null {
  const { told, asked, own, doubts, owner, date, predicate, group } = event
  // Who said or announced something is asked by claim cards.
  if (doubts.length > 0 || own || owner !== '' || asked.since || !asked.point || asked.point.year === null) return null
  if (isPassing(reading, event)) return null
  if (lacksWhole(`${group.verb} ${told.rest}`.trim(), story) || isQualified(reading, hull(event.subject, told.span)))
    return null
  const verb = pastVerb(event)
  const actor = actorOf(reading, told)
  // "Who visited the White House?" many did.
  if (verb === null || !actor || (!story && !/\p{Lu}/u.test(told.rest)) || contentWords(told.rest).length < minWords)
    return null
  const asks = questionWord(actor, `${verb} ${told.rest}`)
  if (asks === null || !tellsEnough(group, told, story)) return null
  const question = `${onDate(asked.point, reading.style)}, ${asks} ${verb} ${told.rest}?`
  const answer = {
    canonical: upperFirst(entityInWords(reading, actor)),
    accepted: [...new Set([clean(actor.name), ...actor.aliases.map(clean)])].filter(
      (name) => name !== upperFirst(entityInWords(reading, actor)),
    ),
  }
  const prompt = story ? inStory(reading, story, upperFirst(question), answer) : upperFirst(question)
  const others = told.entities.filter((id) => id !== actor.id)
  if (prompt === null || told.entities.length - others.length > 1) return null
  if (!standsAlone(reading, prompt, question, others, answer, story)) return null
  if (isDayPrice(question) || isPlacedByArticle(question) || leavesOpen(prompt, question, answer.canonical, true))
    return null
  return {
    kind: 'event-at-date',
    prompt,
    answer,
    spans: evidenceOf(event),
    ...eventLine(reading, event),
    fact: `${group.lemma}||${told.rest}`,
    needsNoSetting: needsNoSetting(group.lemma, '', told.rest),
    group: eventGroup(predicate),
    entities: told.entities,
    confidence: Math.min(date.confidence, 0.85),
    weight: 0.7,
    reasons: [],
  }
}

/** The named one who did it, and nobody beside. */
function actorOf(reading: Reading, { subject, entities }: DatedEvent['told']): Entity | null {
  const [id] = entities
  const entity = id === undefined ? undefined : reading.entities.get(id)
  if (!entity || !subject.endsWith(clean(entity.name))) return null
  // "Harbour Fair |Velmar| took place": the end of a longer name.
  if (/\p{Lu}[\p{L}’'-]*[ -]$/u.test(subject.slice(0, -clean(entity.name).length))) return null
  return entity.type === 'person' && !clean(entity.name).includes(' ') ? null : entity
}

/** Capitals that act for their government are left alone: nobody would call them "which place". */
function questionWord({ type, name, aliases }: Entity, question: string): string | null {
  if (type === 'person') return 'who'
  if (countryNamed(name)) return inMatch.test(question) ? 'which team' : 'which country'
  if (type !== 'organisation') return null
  // "PACs", "Democrats": several, and no one body.
  if (!name.includes(' ') && /(?:\p{Lu}|[^s])s$/u.test(name)) return null
  if (inMatch.test(question)) return 'which team'
  const kind = kindOfBody([name, ...aliases])
  return kind === undefined ? null : bodyWords[kind]
}

const inMatch =
  /\b(?:beat|defeated|drew with|lost to|won) (?:[^?]* )?(?:\d+ ?[-–] ?\d+|(?:one|two|three|four|five|six|nil)[-–](?:one|two|three|four|nil))\b|\b(?:penalt(?:y|ies)|goals?|cup|league|final|semi-?final|championship|tournament)\b/iu

const bodyWords: Readonly<Record<BodyKind, string>> = {
  state: 'which body',
  company: 'which company',
  media: 'which news outlet',
  party: 'which party',
  school: 'which institution',
  association: 'which organisation',
  court: 'which court',
  armed: 'which force',
  team: 'which team',
}
