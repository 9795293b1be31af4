/** Tells an event in the words of its own main clause: who, and what follows the verb, without the date that is asked for. */
import type { Token } from '../../article/analysed-text.ts'
import type { DateEvent, Span } from '../../facts/facts.ts'
import { restOf } from '../clauses/clause-end.ts'
import { isCutSubject, tellSubject } from './event-subject.ts'
import type { Story } from '../story/headline.ts'
import { isMisread } from '../clauses/misread.ts'
import { hull, isInside, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'
import type { Group } from '../wording/verbs.ts'
import {
  canDoWithout,
  endsOnPreposition,
  isComplete,
  isCutByAside,
  isUnplaced,
  lacksDeed,
  lacksVerb,
} from '../clauses/whole-verb.ts'

export interface Told {
  readonly subject: string
  readonly rest: string
  /** The words it was told with, as far as the question uses them. */
  readonly span: Span
  /** Verb and object alone. */
  readonly core: Span
  readonly entities: readonly string[]
  readonly fault: 'unresolved-pronoun' | 'prompt-too-long' | null
  /** A verb that wants an object has none, or the clause was read wrongly. */
  readonly torn: boolean
  /** Nobody in particular acts. */
  readonly isNobody: boolean
}

/** Room in a question for subject and rest together. */
export const roomInQuestion = 165

export function tellEvent(
  reading: Reading,
  { subject, predicate }: DateEvent & { readonly subject: Span },
  date: Span,
  group: Group,
  story: Story | null,
  maxChars = roomInQuestion,
): Told {
  const without = [withPreposition(reading, date)]
  const who = tellSubject(reading, subject, predicate, without, story)
  const restSpan = restOf(reading, predicate)
  const isLeftOut = (token: Token): boolean => without.some((span) => isInside([token.start, token.end], span))
  const tokens = tokensIn(reading, restSpan).filter((token) => !isLeftOut(token))
  const object = firstObject(tokens)
  const antecedent = opensOnObject(tokens) ? null : objectBefore(reading, subject, group)
  if (antecedent) {
    const what = standAlone(reading, antecedent, { quoteLoaded: true, named: who.entities })
    const named = [...who.entities, ...what.entities]
    const isBare = tokens.every(({ pos }) => pos === 'PUNCT')
    const more = isBare
      ? nothingMore(predicate[1])
      : trimToStandAlone(reading, restSpan, { without, named, maxChars: 60, story, keepUntil: predicate[1] })
    const span = hull(antecedent, predicate, more.span)
    return {
      ...who,
      rest: `${what.text} ${more.text}`.trim(),
      span,
      core: span,
      entities: [...named, ...more.entities],
      fault: what.hasLoosePronoun || what.namesHidden ? 'unresolved-pronoun' : more.fault,
      torn: !isBare && endsOnPreposition(reading, more, isLeftOut),
      isNobody: who.isNobody || what.hasAnaphor,
    }
  }
  if (!object) {
    const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
    const particle = particleOf(words)
    const torn = particle === null && (words.length > 0 || !isComplete(reading, group, who.entities))
    const end = particle === null ? predicate[1] : (words.at(-1)?.end ?? predicate[1])
    const span: Span = [predicate[0], end]
    return { ...who, rest: particle ?? '', span, core: span, fault: null, torn: torn || isCutSubject(reading, subject) }
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
  const isPurpose =
    /^(?:begin|start)$/.test(group.lemma) && /^to /.test(rest.text) && date[0] > predicate[1] && date[1] < object.start
  return {
    subject: who.subject,
    // "began in August to stop …": behind the date stands what for.
    rest: (isPurpose ? '' : rest.text).replace(/^another /, 'a ').replace(/^a (?=[aeiou])/i, 'an '),
    span: rest.span,
    core: [predicate[0], Math.min(rest.span[1], object.end)],
    entities,
    fault: rest.fault,
    torn:
      // "that phrase" was told of before; "which they built" has its object before it.
      /^(?:that|this|these|those)\b/i.test(reading.text.slice(restSpan[0], restSpan[1]).trim()) ||
      /^(?:one|some|many|another|each|several|more)$/i.test(rest.text) ||
      isCutSubject(reading, subject) ||
      isMisread(group, who.subject, tokens) ||
      isUnplaced(group.lemma, rest.text) ||
      lacksDeed(group, rest.text) ||
      // "an agreement that suspends": what?
      /\bthat \p{Ll}+s$/u.test(rest.text) ||
      endsOnPreposition(reading, rest, isLeftOut) ||
      isCutByAside(reading, rest) ||
      lacksVerb(tokensIn(reading, rest.span)) ||
      /^[-–—]/.test(reading.text.slice(rest.span[1])),
    isNobody:
      (who.isNobody && ((entities.length === 0 && !(group.passive && /\p{Lu}/u.test(rest.text))) || who.isOpen)) ||
      (story === null && !/\p{Lu}/u.test(`${who.subject} ${rest.text}`)),
  }
}

/** "the accord, which Velmar signed in May": nothing but the day stands behind the verb. */
const nothingMore = (at: number): Pick<Trimmed, 'text' | 'span' | 'entities' | 'fault'> => ({
  text: '',
  span: [at, at],
  entities: [],
  fault: null,
})

/** Determiners, adjectives and nouns open an object, a preposition does not. */
const opensOnObject = ([first]: readonly Token[]): boolean =>
  first !== undefined && !/^(?:ADP|PUNCT|ADV|PART|CCONJ|SCONJ)$/.test(first.pos)

/** "the accord, which Velmar signed": what the relative clause is about is the object of its verb. */
function objectBefore(reading: Reading, subject: Span, group: Group): Span | null {
  if (group.passive || canDoWithout(group)) return null
  const tokens = tokensIn(reading, [sentenceAt(reading, subject[0])[0], subject[0]])
  const pronoun = tokens.at(-1)
  if (!pronoun || !/^(?:which|whom)$/.test(pronoun.lower)) return null
  let end = tokens.length - 1
  if (tokens[end - 1]?.surface === ',') end--
  let start = end
  while (start > 0 && isNominalPart(tokens[start - 1])) start--
  while (/^(?:ADP|CCONJ)$/.test(tokens[start]?.pos ?? '')) start++
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first && last && start < end && /^(?:NOUN|PROPN)$/.test(last.pos) ? [first.start, last.end] : null
}

const isNominalPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || token.lower === 'of' || /^(?:['’]s|[-“”"])$/.test(token.surface))

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

const dateLead =
  /(?:,\s*)?\b(?:(?:only|just|again|first|late|early|back|as (?:early|late|recently) as)\s+)?(?:on|in|at|over|since|during|throughout|from|early in|late in|as of|by|until|till|before|after)\s+(?:the\s+)?$|\b(?:only|just|again)\s+$/i

/** "weighed in Friday": the preposition is the verb's. */
const isDayWord =
  /^(?:(?:last|next|this|early|late) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow|earlier|last|this)\b/i
const dayLead =
  /(?:,\s*)?\b(?:(?:only|just|again|first|late|early|back)\s+)?(?:on|over|since|during|from|early|late|back|as of|by|until|till|before|after)\s+(?:the\s+)?$|\b(?:only|just|again)\s+$/i

function withPreposition(reading: Reading, date: Span): Span {
  const before = reading.text.slice(Math.max(0, date[0] - 24), date[0])
  const [words = ''] = (isDayWord.test(reading.text.slice(...date)) ? dayLead : dateLead).exec(before) ?? []
  return [date[0] - words.length, date[1]]
}
