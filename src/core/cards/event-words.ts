/** Tells an event in the words of its own main clause: who, and what follows the verb, without the date that is asked for. */
import type { Token } from '../article/analysed-text.ts'
import type { ActorFact, DateEvent, Span } from '../facts/facts.ts'
import { isDemonym } from '../facts/actors/demonyms.ts'
import { restOf } from './clause-end.ts'
import type { Story } from './headline.ts'
import { isMisread } from './misread.ts'
import { entityInWords, isInside, type Reading, tokensIn, within } from './reading.ts'
import { standAlone } from './stand-alone.ts'
import { isToldBy } from './told-by.ts'
import { trimToStandAlone } from './trim.ts'
import { readGroup } from './verbs.ts'

export interface Told {
  readonly subject: string
  readonly rest: string
  /** The words it was told with, as far as the question uses them. */
  readonly span: Span
  /** Verb and object alone. */
  readonly core: Span
  readonly entities: readonly string[]
  readonly fault: 'unresolved-pronoun' | 'prompt-too-long' | null
  /** A verb that wants an object has none, or nobody in particular acts. */
  readonly incomplete: boolean
}

/** Room in a question for subject and rest together. */
const maxChars = 165

export function tellEvent(
  reading: Reading,
  { subject, predicate }: DateEvent & { readonly subject: Span },
  date: Span,
  story: Story | null,
): Told {
  const without = [withPreposition(reading, date)]
  const who = tellSubject(reading, subject, predicate, without, story)
  const restSpan = restOf(reading, predicate)
  const isLeftOut = (token: Token): boolean => without.some((span) => isInside([token.start, token.end], span))
  const tokens = tokensIn(reading, restSpan).filter((token) => !isLeftOut(token))
  const object = firstObject(tokens)
  if (!object) {
    const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
    const particle = particleOf(words)
    const incomplete =
      who.isNobody || (particle === null ? words.length > 0 || !isComplete(reading, predicate, who.entities) : false)
    const end = particle === null ? predicate[1] : (words.at(-1)?.end ?? predicate[1])
    const span: Span = [predicate[0], end]
    return { ...who, rest: particle ?? '', span, core: span, fault: null, incomplete }
  }
  const rest = trimToStandAlone(reading, restSpan, {
    without,
    quoteLoaded: true,
    named: who.entities,
    maxChars: Math.max(40, maxChars - who.subject.length),
    lead: `Who said that ${who.subject} had acted and`,
    story,
    keepUntil: object.end,
  })
  const entities = [...who.entities, ...rest.entities]
  // "A group of teenagers was awarded a medal in the Robot Games": what was done to them tells which.
  const group = readGroup(tokensIn(reading, predicate))
  const isPassive = group?.passive === true
  const isPurpose =
    /^(?:begin|start)$/.test(group?.lemma ?? '') &&
    /^to /.test(rest.text) &&
    date[0] > predicate[1] &&
    date[1] < object.start
  return {
    subject: who.subject,
    // "began in August to stop …": behind the date stands what for.
    rest: (isPurpose ? '' : rest.text).replace(/^another /, 'a ').replace(/^a (?=[aeiou])/i, 'an '),
    span: rest.span,
    core: [predicate[0], Math.min(rest.span[1], object.end)],
    entities,
    fault: rest.fault,
    incomplete:
      // "that phrase" was told of before; "which they built" has its object before it.
      /^(?:that|this|these|those)\b/i.test(reading.text.slice(restSpan[0], restSpan[1]).trim()) ||
      /^(?:one|some|many|another|each|several|more)$/i.test(rest.text) ||
      (group !== null && isMisread(group, who.subject, tokens)) ||
      isUnplaced(group?.lemma, rest.text) ||
      /^[-–—]/.test(reading.text.slice(rest.span[1])) ||
      (who.isNobody && ((entities.length === 0 && !(isPassive && /\p{Lu}/u.test(rest.text))) || who.isOpen)) ||
      (story === null && !/\p{Lu}/u.test(`${who.subject} ${rest.text}`)),
  }
}

interface Who {
  readonly subject: string
  readonly entities: readonly string[]
  /** "a man": nobody that a question could name. */
  readonly isNobody: boolean
  /** "the village": somebody told of before. */
  readonly isOpen: boolean
}

function tellSubject(
  reading: Reading,
  given: Span,
  predicate: Span,
  without: readonly Span[],
  story: Story | null,
): Who {
  const subject = wholeSubject(reading, given, predicate)
  const between = reading.text.slice(subject[1], predicate[0]).trim()
  const isClause = /^,?\s*(?:that|who|which)$/.test(between)
  const apposed =
    (isClause ? (nameBefore(reading, subject[0]) ?? personAtEnd(reading, subject)) : null) ??
    personBehind(reading, subject)
  if (apposed) return { subject: apposed.name, entities: [apposed.id], isNobody: false, isOpen: false }
  const made = standAlone(reading, subject, { without, quoteLoaded: true })
  const isName = reading.actorsInOrder.some(({ start, end }) => start === subject[0] && end === subject[1])
  const isRelative = /^,?\s*(?:that|who|which)$/.test(between) && !isName
  const isOpen =
    isGuessed(reading, subject) ||
    (made.hasAnaphor && !(story && isToldBy(story, made.text))) ||
    made.hasLoosePronoun ||
    isRelative
  const isIndefinite =
    /^(?:an?|another|some|several|one|two|three|many|\d+|people|it|there|this|that|who|which)\b/i.test(made.text)
  return {
    // The article counts, the question does not.
    subject: made.text
      .replace(/^the first (?=\p{Ll}+ (?:dubbed|called|code|named))/u, 'the ')
      .replace(/^the (\p{Ll}+) (?:dubbed|called|code-named|named) ["“](\p{Lu}[^"”]+)["”]$/u, 'the $2 $1'),
    entities: made.entities,
    isNobody: (isIndefinite && made.entities.length === 0) || isOpen,
    isOpen,
  }
}

/** "the PKK, a group that …": the name that an apposition explains. */
function nameBefore(reading: Reading, offset: number): Named | null {
  const actor = reading.actorsInOrder.findLast((one) => one.end <= offset)
  return actor && /^\)?,\s*$/.test(reading.text.slice(actor.end, offset)) ? namedBy(reading, actor) : null
}

/** "the communist group": a body described anew is too often another than the one named before. */
const isGuessed = (reading: Reading, subject: Span): boolean =>
  within(reading.mentionsInOrder, subject).some(
    ({ start, end, entity, form }) =>
      form === 'nominal' &&
      reading.entities.get(entity)?.type === 'organisation' &&
      !/\p{Lu}/u.test(reading.text.slice(start + 1, end)) &&
      !isDemonym(/^\p{L}+/u.exec(reading.text.slice(start, end))?.[0] ?? '') &&
      reading.text.slice(start, end).split(/\s+/).length > 2,
  )

interface Named {
  readonly id: string
  readonly name: string
}

const namedBy = (reading: Reading, actor: ActorFact | undefined): Named | null => {
  const entity = actor ? reading.entities.get(actor.entity) : undefined
  return entity ? { id: entity.id, name: entityInWords(reading, entity) } : null
}

/** "the late minister Ada Lund, who died in …" */
const personAtEnd = (reading: Reading, subject: Span): Named | null =>
  namedBy(
    reading,
    within(reading.actorsInOrder, subject).find(({ end, type }) => end === subject[1] && type === 'person'),
  )

/** "the harbour master, Ada Lund, resigned": a description, and the name that it describes. */
function personBehind(reading: Reading, subject: Span): Named | null {
  const actor = reading.actorsInOrder.find(({ start, type }) => start > subject[1] && type === 'person')
  if (!actor || !/^,\s+$/.test(reading.text.slice(subject[1], actor.start))) return null
  const closed = /^(?:,|\s+who\b)/.test(reading.text.slice(actor.end))
  return closed && /^the\b/i.test(reading.text.slice(...subject)) ? namedBy(reading, actor) : null
}

/** "a team", "a man" with what says which: "led by Ada Lund", "from Velmar to Lonn". */
function wholeSubject(reading: Reading, subject: Span, predicate: Span): Span {
  const between = tokensIn(reading, [subject[1], predicate[0]])
  const last = between.findLast(({ pos }) => pos !== 'ADV')
  const isPhrase = between.every(
    ({ pos, lower }) => /^(?:ADP|NOUN|PROPN|DET|ADJ|NUM|PART|CCONJ|ADV)$/.test(pos) || /(?:ed|en|wn|led)$/.test(lower),
  )
  const opens = between[0]
  const says = opens !== undefined && (opens.pos === 'ADP' || opens.pos === 'VERB')
  return last && says && isPhrase && /^(?:NOUN|PROPN|NUM)$/.test(last.pos) ? [subject[0], last.end] : subject
}

/** The end of the first noun phrase: "Mr. Clarke", not "Mr.". */
function firstObject(tokens: readonly Token[]): Token | undefined {
  let at = tokens.findIndex(
    ({ pos, lower }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos) && !/^(?:its|his|their|my|our|your|whose)$/.test(lower),
  )
  if (at < 0) return undefined
  while (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) at++
  return tokens[at]
}

/** "turned up", "fell ill", "went aground": completes a verb without a noun. */
function particleOf(words: readonly Token[]): string | null {
  const last = words.at(-1)
  if (!last || words.length > 2 || !words.every(({ pos }) => /^(?:ADV|ADJ|ADP|PART)$/.test(pos))) return null
  const completes =
    last.pos === 'ADJ' || /^(?:up|out|down|off|away|back|over|through|aground|apart|ashore|aside)$/.test(last.lower)
  return completes ? words.map(({ surface }) => surface).join(' ') : null
}

/** "turned one of his companies": into what? */
const needsPlace = new Set('put place turn set keep consider render deem reveal hold'.split(' '))
const isUnplaced = (verb: string | undefined, rest: string): boolean =>
  verb !== undefined &&
  needsPlace.has(verb) &&
  !/^(?:(?:the )?(?:oath|stand|lead)|office|power|place|part|effect|control|command|charge|shape|hold|steps?|action)\b/.test(
    rest,
  ) &&
  !/ (?:in|into|to|on|at|as|with|from|over|up|down|off|out|for|of|that) /.test(` ${rest} `)

/** Of people and bodies these ask for more: began what? Of a talk or a war they do not. */
const wantsObjectOfActors = new Set(
  'begin start open close launch leave play break meet end compete win lose'.split(' '),
)

/** Verbs that need no object. */
const intransitive = new Set(
  `begin start end die arrive resign happen occur open close expire retire fall rise collapse crash meet vote emerge return leave
  depart erupt explode disappear graduate surrender withdraw perish gather march debut premiere launch merge escape flee break
  marry rally drown sink land compete play win lose`.split(/\s+/),
)
function isComplete(reading: Reading, predicate: Span, subjects: readonly string[]): boolean {
  const group = readGroup(tokensIn(reading, predicate))
  if (group === null || group.passive) return group !== null
  const isActor = subjects.some((id) => reading.entities.get(id)?.type !== 'place')
  return intransitive.has(group.lemma) && !(isActor && wantsObjectOfActors.has(group.lemma))
}

const dateLead =
  /(?:,\s*)?\b(?:on|in|at|since|during|from|early in|late in|back in|as of|by|until|till|before|after)\s+(?:the\s+)?$/i

function withPreposition(reading: Reading, date: Span): Span {
  const before = reading.text.slice(Math.max(0, date[0] - 24), date[0])
  const [words = ''] = dateLead.exec(before) ?? []
  return [date[0] - words.length, date[1]]
}
