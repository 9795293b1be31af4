/** Asks what somebody said about the subject of the reported clause: "What did X say about the offensive?" */
import type { Token } from '../../article/analysed-text.ts'
import { type Clause, isPlural, isVerb } from '../clauses/clause.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { hull, type Reading, within } from '../reading.ts'
import { firstObjectEnd } from '../claims/saying.ts'
import { tellsAbout } from '../wording/saying-verbs.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { contentWords, likeness } from '../wording/words.ts'
import { answerFrom, type Asked, type Asking, coreOf, isOpen, maxAnswerChars, namedBy, spanOf } from './asked.ts'

const maxTopicChars = 100

export function askAboutTopic(asking: Asking, clause: Clause): Asked | null {
  const { reading, saying, speaker, story } = asking
  const [first] = clause.group
  if (/^(?:ADP|PART|VERB|AUX|SCONJ|ADV)$/.test(clause.subject[0]?.pos ?? '')) return null
  if (!first || (clause.subject.length === 1 && clause.subject[0]?.pos === 'PRON') || !tellsAbout(saying.lemma))
    return null
  // "some reports that the dam |was| safe": the verb is the inner clause's.
  const inner = clause.subject.findIndex(({ lower }) => lower === 'that')
  if (inner > 0 && !clause.subject.slice(inner).some(isVerb)) return null
  if (coreOf(clause.subject).some((token, at, core) => hasOwnObject(token, core[at - 1], core[at + 1]))) return null
  const named = namedBy(speaker)
  const topic = standAlone(reading, spanOf(coreOf(clause.subject)), { quoteLoaded: true, named })
  if (
    isOpen(topic, story) ||
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
  const predicate = answerFrom(asking, [first.start, saying.span[1]], keepUntil, {
    lead,
    maxChars: maxAnswerChars - 10,
    named: topic.entities,
  })
  const stand = standIn(reading, clause)
  if (stand === null) return null
  const about = /^(?:claim|allege)$/.test(saying.lemma) ? 'claim' : 'say'
  return {
    question: `${about} about ${topic.text}`,
    topic: topic.text,
    answer: `that ${stand} ${predicate.text}`,
    span: hull(spanOf(clause.subject), predicate.span),
    entities: [...topic.entities, ...predicate.entities],
    open: predicate.fault !== null,
  }
}

/** "Tarn Mills |paid| $9,000 to have the dam": a clause of its own was taken for its subject. */
const hasOwnObject = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.pos === 'VERB' &&
  !token.lower.endsWith('ing') &&
  !/^(?:to|that|who|which|not)$/.test(before?.lower ?? '') &&
  before?.pos !== 'AUX' &&
  next !== undefined &&
  (/^(?:NUM|DET|PRON|PROPN|NOUN|SYM)$/.test(next.pos) || /^[$£€¥]/.test(next.surface))

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
