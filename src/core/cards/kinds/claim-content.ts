/** Cards that ask what somebody said: the object of the reported clause, its predicate, or what was announced. */
import type { Token } from '../../article/analysed-text.ts'
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { type Clause, isPlural, isVerb, readClause } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { hull, type Reading, tokensIn, upperFirst, within } from '../reading.ts'
import { keepsObject, opening, type Saying, saidOn, sayingOf, isTangled, takesInfinitive } from '../saying.ts'
import { type Speaker, speakerOf } from '../speaker.ts'
import { standAlone } from '../stand-alone.ts'
import { trimToStandAlone } from '../trim.ts'
import { baseOf, readGroup } from '../verbs.ts'
import { claimGroup, evidenceOf, firstObjectEnd } from './claim-speaker.ts'

interface Asked {
  /** What follows "what did X". */
  readonly question: string
  readonly answer: string
  readonly span: Span
  readonly entities: readonly string[]
  readonly open: boolean
}

const maxAnswerChars = 110

/** "The accusation", "their demand": of which the article told before. */
const pointsBack = /^(?:the|this|that|these|those|its|their|his|her|such)(?: \p{Ll}[\p{Ll}-]*){1,3}$/u

export function claimContentDraft(reading: Reading, claim: Claim): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || claim.nestedIn !== undefined || claim.headline === true) return null
  if (isTangled(reading, claim)) return null
  const speaker = speakerOf(reading, claim)
  if (!speaker) return null
  const asked = ask(reading, saying, speaker)
  if (!asked || asked.answer.length > maxAnswerChars) return null
  const said = saidOn(reading, claim)
  const reasons: TrayReason[] = []
  if (asked.open) reasons.push('unresolved-pronoun')
  if (claim.kind === 'attitude' && !keepsObject(saying)) reasons.push('low-confidence')
  return {
    kind: 'claim-content',
    prompt: `${opening(reading, said)}what did ${speaker.name} ${asked.question}?`,
    answer: { canonical: upperFirst(asked.answer), accepted: [] },
    spans: evidenceOf(claim, asked.span, speaker),
    attribution: { speaker: speaker.name, verb: saying.past, date: said.edtf },
    fact: `${speaker.name}|${asked.question}|${asked.answer}`,
    group: claimGroup(claim),
    entities: [...(speaker.entity ? [speaker.entity.id] : []), ...asked.entities],
    confidence: claim.confidence,
    weight: said.point ? 0.75 : 0.5,
    reasons,
  }
}

function ask(reading: Reading, saying: Saying, speaker: Speaker): Asked | null {
  if (saying.form === 'that') {
    const clause = readClause(tokensIn(reading, saying.span))
    if (!clause) return null
    return (
      askForPlan(reading, saying, clause, speaker) ??
      askForObject(reading, clause, speaker) ??
      askAboutSubject(reading, saying, clause, speaker)
    )
  }
  const verb = saying.lemma
  if ((saying.form !== 'phrase' && saying.form !== 'infinitive') || !keepsObject(saying)) return null
  if (
    !/^(?:announce|declare|promise|pledge|vow|agree|offer|threaten|propose|condemn|reject|deny|welcome|criticise)$/.test(
      verb,
    )
  )
    return null
  // "What did X declare?" – "The Y as a Z" is no answer.
  if (/\bas (?:an?|the)\b/.test(reading.text.slice(...saying.span))) return null
  const content = trimToStandAlone(reading, saying.span, {
    maxChars: maxAnswerChars,
    keepUntil: firstObjectEnd(reading, saying),
    lead: `${speaker.name} said that`,
    quoteLoaded: true,
    named: speaker.entity ? [speaker.entity.id] : [],
  })
  if (saying.form === 'infinitive' && !takesInfinitive.has(verb)) return null
  const base = verb === 'criticise' && reading.style.spelling === 'american' ? 'criticize' : verb
  const question = saying.form === 'infinitive' ? `${base} to do` : base
  return {
    question,
    answer: content.text.replace(/^to (?=\p{Ll})/u, ''),
    span: content.span,
    entities: content.entities,
    open: content.fault !== null || pointsBack.test(content.text),
  }
}

/** Without what commas set off: ", backed by the navy,". */
function coreOf(subject: readonly Token[]): readonly Token[] {
  const comma = subject.findIndex((token) => token.surface === ',')
  return comma > 0 && !subject.some((token) => token.lower === 'and') ? subject.slice(0, comma) : subject
}

const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]

const modal = /^(?:will|would|could|can|should|might|may|must|'ll|’ll)$/
const intending = /^(?:plan|need|intend|hope|want|expect|try|aim|wish|mean|decide|agree|refuse|promise|prepare)$/

/** "What did X say she would do?" – "Resign before the vote." */
function askForPlan(reading: Reading, saying: Saying, clause: Clause, speaker: Speaker): Asked | null {
  const pronoun = ownPronoun(reading, clause, speaker)
  const main = clause.group.at(-1)
  if (pronoun === null || main?.pos !== 'VERB') return null
  const [first] = clause.group
  const [to, verb] = clause.rest
  const plans = intending.test(baseOf(main)) && to?.lower === 'to' && verb?.pos === 'VERB'
  const start = plans ? verb : main
  const isActive = clause.group.every(
    (token) => token === main || token.pos === 'ADV' || modal.test(token.lower) || /^(?:not|n['’]t)$/.test(token.lower),
  )
  if (!plans && !(first && modal.test(first.lower) && isActive)) return null
  const before = reading.text.slice(spanOf(clause.group)[0], plans ? main.end : main.start).trim()
  const object = (plans ? clause.rest.slice(2) : clause.rest).find((token) =>
    /^(?:NOUN|PROPN|NUM|ADJ|ADV)$/.test(token.pos),
  )
  const content = trimToStandAlone(reading, [start.start, saying.span[1]], {
    maxChars: maxAnswerChars,
    keepUntil: object?.end ?? start.end,
    lead: `${speaker.name} said that`,
    quoteLoaded: true,
    named: speaker.entity ? [speaker.entity.id] : [],
  })
  return {
    question: `say ${pronoun} ${before}${plans ? ' to' : ''} do`,
    answer: content.text,
    span: [spanOf(clause.subject)[0], content.span[1]],
    entities: content.entities,
    open: content.fault !== null,
  }
}

/** "he" where the speaker speaks of himself; the question names him first. */
function ownPronoun(reading: Reading, { subject }: Clause, speaker: Speaker): string | null {
  const [token] = subject
  if (!token || subject.length !== 1 || !/^(?:he|she|it|they)$/.test(token.lower) || !speaker.entity) return null
  const mention = within(reading.mentionsInOrder, [token.start, token.end])[0]
  return mention?.entity === speaker.entity.id ? token.lower : null
}

/** "What did X say the offensives were causing?" */
function askForObject(reading: Reading, clause: Clause, speaker: Speaker): Asked | null {
  const group = readGroup(clause.group)
  const object = objectOf(clause.rest)
  if (!group || group.negated || group.copula || group.passive || !object) return null
  const hidesSpeaker = speaker.entity?.id
  const own = ownPronoun(reading, clause, speaker)
  const told = standAlone(reading, spanOf(coreOf(clause.subject)), { quoteLoaded: true })
  const subject = own === null ? told : { ...told, text: own }
  if (own === null && (told.hasAnaphor || told.hasLoosePronoun)) return null
  const verb = reading.text
    .slice(...spanOf(clause.group))
    .replace(/\b(?:purportedly|allegedly|reportedly|also|already) /g, '')
  const answer = standAlone(reading, spanOf(object), {
    quoteLoaded: true,
    named: speaker.entity ? [speaker.entity.id] : [],
  })
  if (answer.entities.some((id) => reading.entities.get(id)?.type === 'person')) return null
  return {
    question: `say ${subject.text} ${verb}`,
    answer: answer.text,
    span: [spanOf(clause.subject)[0], spanOf(object)[1]],
    entities: [...subject.entities, ...answer.entities].filter((id) => id !== hidesSpeaker),
    open: false,
  }
}

/** A whole noun phrase behind the verb, up to its end or "and" with a further verb. */
function objectOf(rest: readonly Token[]): readonly Token[] | null {
  const [first] = rest
  if (
    !first ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos) ||
    /^(?:any|no|that|this|these|those|each|every)$/.test(first.lower)
  )
    return null
  const end = rest.findIndex(
    (token, at) => at > 0 && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.pos) && token.surface !== '-',
  )
  const object = end < 0 ? rest : rest.slice(0, end)
  const next = rest[object.length]
  const closes =
    !next ||
    /^[.”"’]$/.test(next.surface) ||
    ((next.lower === 'and' || next.surface === ',') && isVerb(rest[object.length + 1]))
  const head = object.at(-1)
  const isTime = /^(?:year|month|week|day|time)s?$/.test(head?.lower ?? '')
  return closes && !isTime && object.length <= 8 && object.some((token) => token.pos === 'NOUN') ? object : null
}

/** "What did X say about the offensive?" – "That it did not violate any agreements." */
function askAboutSubject(reading: Reading, saying: Saying, clause: Clause, speaker: Speaker): Asked | null {
  if (clause.subject.length === 1 && clause.subject[0]?.pos === 'PRON') return null
  if (
    !/^(?:say|stress|claim|allege|warn|argue|insist|maintain|state|emphasise|emphasize|add|note|report|assert|contend|explain)$/.test(
      saying.lemma,
    )
  )
    return null
  const topic = standAlone(reading, spanOf(coreOf(clause.subject)), {
    quoteLoaded: true,
    hidden: speaker.entity?.id ?? null,
  })
  if ((topic.namesHidden && topic.text.split(' ').length < 4) || topic.hasAnaphor || topic.hasLoosePronoun) return null
  const tells = /\p{Lu}/u.test(topic.text) && topic.text.length <= 100
  const [first] = clause.group
  if (!tells || !first) return null
  const keepUntil = Math.max(spanOf(clause.group)[1], firstObjectEnd(reading, saying))
  const predicate = trimToStandAlone(reading, [first.start, saying.span[1]], {
    maxChars: maxAnswerChars - 10,
    keepUntil,
    lead: `${speaker.name} said that ${topic.text}`,
    named: speaker.entity ? [speaker.entity.id] : [],
    quoteLoaded: true,
  })
  const stand = standIn(reading, clause)
  if (stand === null) return null
  return {
    question: `say about ${topic.text}`,
    answer: `that ${stand} ${predicate.text}`,
    span: hull(spanOf(clause.subject), predicate.span),
    entities: [...topic.entities, ...predicate.entities],
    open: predicate.fault !== null,
  }
}

const lastNameOf = (name: string): string => (/ [IVX]+$/.test(name) ? name : (name.split(' ').at(-1) ?? name))

/** What the answer calls the topic: a person's last name, else "it" or "they"; null where a person is only part of it. */
function standIn(reading: Reading, clause: Clause): string | null {
  const core = coreOf(clause.subject)
  const people = within(reading.actorsInOrder, spanOf(core)).filter((actor) => actor.type === 'person')
  const [person] = people
  if (!person) {
    const head = core.findLast((token) => token.pos === 'NOUN')?.lower ?? ''
    const isHuman =
      lexicon().roleNouns.has(head) ||
      /^(?:man|woman|boy|girl|native|nominee|driver|suspect|victim|son|daughter|wife|husband)$/.test(head)
    return isPlural(clause) ? 'they' : isHuman ? null : 'it'
  }
  const isWhole =
    people.length === 1 &&
    person.end === core.at(-1)?.end &&
    !core.some((token) => token.pos === 'ADP' || token.pos === 'CCONJ')
  const name = reading.entities.get(person.entity)?.name
  return isWhole && name !== undefined ? lastNameOf(name) : null
}
