/** Asks what somebody said about the subject of the reported clause: "What did X say about the offensive?" */
import { type Clause, isPlural } from '../clauses/clause.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { hull, type Reading, within } from '../reading.ts'
import { firstObjectEnd, type Saying } from '../claims/saying.ts'
import { tellsAbout } from '../wording/saying-verbs.ts'
import type { Speaker } from '../claims/speaker.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { contentWords, likeness } from '../wording/words.ts'
import { answerFrom, type Asked, coreOf, isOpen, maxAnswerChars, namedBy, spanOf } from './asked.ts'

const maxTopicChars = 100

export function askAboutTopic(reading: Reading, saying: Saying, clause: Clause, speaker: Speaker): Asked | null {
  const [first] = clause.group
  if (/^(?:ADP|PART|VERB|AUX|SCONJ|ADV)$/.test(clause.subject[0]?.pos ?? '')) return null
  if (!first || (clause.subject.length === 1 && clause.subject[0]?.pos === 'PRON') || !tellsAbout(saying.lemma))
    return null
  const named = namedBy(speaker)
  const topic = standAlone(reading, spanOf(coreOf(clause.subject)), { quoteLoaded: true, named })
  if (
    isOpen(topic) ||
    /^(?:no|none|nobody|nothing|few|any|each|both|neither|either)\b/i.test(topic.text) ||
    isShare.test(topic.text) ||
    !tells(topic.text) ||
    topic.text.length > maxTopicChars
  )
    return null
  // "What did X say about X?"
  if (topic.entities.some((id) => named.includes(id)) && !/^(?:his|her|its|their)\b/.test(topic.text)) return null
  // "Lund, a captain at the ferry, about a captain at the ferry": one of the two is misread.
  if (likeness(contentWords(topic.text), contentWords(speaker.described)) > 0.5) return null
  const keepUntil = Math.max(spanOf(clause.group)[1], firstObjectEnd(reading, saying))
  const lead = `${speaker.name} said that ${topic.text}`
  const predicate = answerFrom(
    reading,
    [first.start, saying.span[1]],
    speaker,
    keepUntil,
    lead,
    maxAnswerChars - 10,
    topic.entities,
  )
  const stand = standIn(reading, clause)
  if (stand === null) return null
  const about = /^(?:claim|allege)$/.test(saying.lemma) ? 'claim' : 'say'
  return {
    question: `${about} about ${topic.text}`,
    answer: `that ${stand} ${predicate.text}`,
    span: hull(spanOf(clause.subject), predicate.span),
    entities: [...topic.entities, ...predicate.entities],
    open: predicate.fault !== null,
  }
}

/** "fewer than a third": of what? */
const isShare =
  /^(?:(?:fewer|more|less) than )?(?:\p{L}+ )?(?:thirds?|quarters?|half|dozens?|most|many|some|several|\d+)$/iu

/** A name, or a noun that a further word tells from others: "dams of this size", "its winter timetable". */
const tells = (topic: string): boolean =>
  /\p{Lu}/u.test(topic) || (contentWords(topic).length >= 2 && !/^(?:the|this|that|these|those) /.test(topic))

const lastNameOf = (name: string): string => (/ [IVX]+$/.test(name) ? name : (name.split(' ').at(-1) ?? name))

/** What the answer calls the topic: a person's last name, else "it" or "they"; null where a person is only part of it. */
function standIn(reading: Reading, clause: Clause): string | null {
  const core = coreOf(clause.subject)
  const people = within(reading.actorsInOrder, spanOf(core)).filter((actor) => actor.type === 'person')
  const [person] = people
  const head = core.findLast((token) => token.pos === 'NOUN')
  const isHuman =
    head !== undefined &&
    (lexicon().roleNouns.has(head.lower) ||
      /^(?:man|woman|boy|girl|native|nominee|driver|suspect|victim|son|daughter|wife|husband)$/.test(head.lower))
  if (!person || (head !== undefined && head.start > person.end && !isHuman))
    return isPlural(clause) ? 'they' : isHuman ? null : 'it'
  const isWhole =
    people.length === 1 && person.end === core.at(-1)?.end && !core.some(({ pos }) => /^(?:ADP|CCONJ|VERB)$/.test(pos))
  const name = reading.entities.get(person.entity)?.name
  return isWhole && name !== undefined ? lastNameOf(name) : null
}
