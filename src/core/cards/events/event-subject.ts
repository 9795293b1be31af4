/** Names who did what an event tells: in full, by the name that an apposition gives, or as nobody in particular. */
import { isDemonym } from '../../facts/actors/demonyms.ts'
import type { ActorFact, Span } from '../../facts/facts.ts'
import type { Story } from '../story/headline.ts'
import { clean, entityInWords, type Reading, tokensIn, within } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { isToldBy } from '../story/told-by.ts'

interface Who {
  readonly subject: string
  readonly entities: readonly string[]
  /** "a man": nobody that a question could name. */
  readonly isNobody: boolean
  /** "the village": somebody told of before. */
  readonly isOpen: boolean
}

export function tellSubject(
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
    isNamesake(reading, subject) ||
    (made.hasAnaphor && !(story && isToldBy(story, made.text))) ||
    made.hasLoosePronoun ||
    isRelative ||
    oneOfMany.test(made.text)
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

/** "The Lonn senator", "the Labour candidate": there are several, and no name is told. */
const oneOfMany =
  /^the (?:[\p{L}.’'-]+ )*(?:senator|congress(?:man|woman)|representative|lawmaker|legislator|deputy|councillor|nominee|candidate|contender|hopeful|official|spokes(?:man|woman|person)|aide|adviser|advisor|lawyer|attorney|officer|striker|player|man|woman|boy|girl|native|star|billionaire|businessman|tycoon)$/iu

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

/** A bare surname is by custom whoever bore it first; where it was read as that one's widow or brother, it is too uncertain. */
function isNamesake(reading: Reading, [start, end]: Span): boolean {
  const surname = reading.text.slice(start, end)
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(surname)) return false
  const chosen = reading.actorsInOrder.find((actor) => actor.start === start && actor.end === end)
  const first = reading.actorsInOrder.find(
    ({ entity, type }) => type === 'person' && reading.entities.get(entity)?.name.endsWith(` ${surname}`) === true,
  )
  return chosen?.type === 'person' && first !== undefined && first.entity !== chosen.entity
}

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

/** "the harbour master, Ada Lund, resigned", "its director, Ada Lund, resigned": a description, and the name that it describes. */
function personBehind(reading: Reading, subject: Span): Named | null {
  const actor = reading.actorsInOrder.find(({ start, type }) => start > subject[1] && type !== 'place')
  if (!actor || !/^,\s+$/.test(reading.text.slice(subject[1], actor.start))) return null
  const closed = /^(?:,|\s+who\b)/.test(reading.text.slice(actor.end))
  const words = reading.text.slice(...subject)
  const named = closed && describes.test(words) ? namedBy(reading, actor) : null
  // "Velmar's central banker, Ada Lund,": told by itself, it tells a stranger who she is.
  return named && ofName.test(words) ? { ...named, name: `${clean(words)}, ${named.name},` } : named
}

const describes = /^(?:the|its|his|her|their)\b|^\p{Lu}[\p{L} .-]*[’']s \p{Ll}/iu
const ofName = /^\p{Lu}[\p{L} .-]*[’']s (?:\p{Ll}+ ?){1,5}$/u

/** "The transfer |window shut": what stands right before it was taken for another word. */
export function isCutSubject(reading: Reading, [start, end]: Span): boolean {
  if (/[\s\p{Lu}]/u.test(reading.text.slice(start, end))) return false
  const [before] = tokensIn(reading, [Math.max(0, start - 30), start]).slice(-1)
  return before !== undefined && before.end === start - 1 && /^(?:VERB|NOUN|PROPN|ADJ)$/.test(before.pos)
}

/** "a team", "a man" with what says which: "led by Ada Lund", "from Velmar to Lonn". */
function wholeSubject(reading: Reading, subject: Span, predicate: Span): Span {
  const between = tokensIn(reading, [subject[1], predicate[0]])
  const last = between.findLast(({ pos }) => pos !== 'ADV')
  // "efforts to enact a treaty"
  const isInfinitive = between[0]?.lower === 'to' && between[1]?.pos === 'VERB'
  const isPhrase = between.every(
    ({ pos, lower }, at) =>
      /^(?:ADP|NOUN|PROPN|DET|ADJ|NUM|PART|CCONJ|ADV)$/.test(pos) ||
      /(?:ed|en|wn|led)$/.test(lower) ||
      (isInfinitive && at === 1),
  )
  const opens = between[0]
  const says = opens !== undefined && (opens.pos === 'ADP' || opens.pos === 'VERB' || isInfinitive)
  return last && says && isPhrase && /^(?:NOUN|PROPN|NUM)$/.test(last.pos) ? [subject[0], last.end] : subject
}
