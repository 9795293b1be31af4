/** What a gap hides, and how it is shown: a name, a named thing, a number, a date that has one right answer. */
import type { Answer } from '../../deck/deck.ts'
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import type { ActorFact, DateFact, NamedThing, Quantity, Span } from '../../facts/facts.ts'
import { numberAt } from '../../facts/quantities/numbers.ts'
import { isAdverbial } from '../events/adverbial.ts'
import { pointOf } from '../wording/date-edits.ts'
import { acceptedDates, dateAnswer, type DatePoint } from '../wording/date-words.ts'
import { numberForms } from '../wording/number-words.ts'
import { clean, isQuoted, type Reading, tokenIndexAt, tokensIn } from '../reading.ts'
import { lookup } from '../../lookup.ts'

/** Behind a gap for a place, where the words around might want a time or a body as well. */
export const placeHint = ' (place)'

export interface Gap {
  readonly span: Span
  /** The preposition that the article does without: "on" of "met Tuesday". */
  readonly lead: string
  readonly answer: Answer
  /** Says which kind of answer is wanted where the words around the gap do not. */
  readonly hint: string
  readonly entity: string | null
  readonly confidence: number
}

export function gapOfActor(reading: Reading, { start, end, surface, type, entity, confidence }: ActorFact): Gap | null {
  const named = reading.entities.get(entity)
  const here = clean(surface)
  const canonical = type === 'person' && named ? clean(named.name) : here
  const accepted = [here, ...(named ? [named.name, ...named.aliases] : []), surnameOf(type, canonical)].map(clean)
  const before = reading.analysed.tokens[tokenIndexAt(reading, start) - 1]?.lower ?? ''
  return {
    span: [start, end],
    lead: '',
    answer: { canonical, accepted: others(canonical, accepted) },
    hint: type === 'place' && /^(?:in|at|from|to|near|since)$/.test(before) ? placeHint : '',
    entity,
    confidence,
  }
}

const surnameOf = (type: ActorFact['type'], name: string): string =>
  type === 'person' ? (name.split(' ').at(-1) ?? name) : name
const others = (canonical: string, forms: readonly string[]): string[] =>
  [...new Set(forms)].filter((form) => form !== canonical && form !== '')

export function gapOfThing(reading: Reading, { start, end }: NamedThing): Gap | null {
  const canonical = clean(reading.text.slice(start, end)).replace(/[,.]$/, '')
  if (!/^\p{Lu}/u.test(canonical) || !isWhole(reading, [start, end])) return null
  const bare = canonical.replace(/^(?:the |The )?(?:Operation|Treaty of|Battle of)\s+/, '')
  return {
    span: [start, end],
    lead: '',
    answer: { canonical, accepted: others(canonical, [bare]) },
    hint: '',
    entity: null,
    confidence: 0.85,
  }
}

/** The number alone; what it counts stays in the sentence and says what is asked for. */
export function gapOfNumber(reading: Reading, { start, end, value, unit }: Quantity): Gap | null {
  const tokens = tokensIn(reading, [start, end])
  // Up to three, and a half, are guessed or told by the grammar of the sentence.
  if (value < 4 || unit === 'part' || isQuoted(reading, [start, end])) return null
  const from = tokens.findIndex((_, at) => numberAt(tokens, at) !== null)
  const read = from < 0 ? null : numberAt(tokens, from)
  const [first, last] = [tokens[from], read ? tokens[read.next - 1] : undefined]
  if (
    !read ||
    !first ||
    !last ||
    /[-\p{L}\p{N}]/u.test(reading.text.charAt(last.end)) ||
    /[-–/]/.test(reading.text.charAt(start - 1))
  )
    return null
  // "the $2 billion Lonn Fund": a gap before a name may be anything.
  const behind = /^\s\p{Lu}\p{L}+/u.exec(reading.text.slice(end))?.[0]
  if (behind !== undefined && !isDemonym(behind.trim())) return null
  // "20 to 30": half of a range.
  if (
    /^\s?(?:to|or|and|-|–)\s?[$£€]?\d/.test(reading.text.slice(end)) ||
    /(?:\d%?|\d (?:m|b|tr)illion)\s?(?:to|or|and|-|–)\s?[$£€]?$/.test(reading.text.slice(start - 24, first.start))
  )
    return null
  const sign = /(?:\b(?:US|C|A|NZ|HK|R))?[$£€¥₹#]$/.exec(reading.text.slice(start - 3, first.start))?.[0] ?? ''
  const canonical = sign + clean(reading.text.slice(first.start, last.end))
  const forms = numberForms(read.value)
  return {
    span: [first.start - sign.length, last.end],
    lead: '',
    answer: {
      canonical,
      accepted: others(canonical, sign === '' ? forms : [...forms.map((form) => sign + form), ...forms]),
    },
    hint: '',
    entity: null,
    confidence: 0.85,
  }
}

/** Behind its preposition, without which the gap would not say that it wants a date. */
export function gapOfDate(reading: Reading, date: DateFact, tense: string | undefined): Gap | null {
  const { start, end, type, mod } = date
  const point = pointOf(date)
  if (!point || point.year === null || type !== 'DATE' || mod !== undefined) return null
  const lead = prepositionBefore(reading, date, point)
  // "Today it is a museum": these days.
  if (/^today$/i.test(date.surface) && tense === 'present') return null
  // "in July |2046 and July 2047": half of what is told.
  if (lead === null || /^(?:['’]s\b|\/| (?:and|or|to) (?:\d|\p{Lu}))/u.test(reading.text.slice(end))) return null
  const hints: Readonly<Record<string, string>> = lookup({
    day: ' (date)',
    month: ' (month and year)',
    year: ' (year)',
  })
  const hint = hints[point.precision]
  const edtf = date.edtf ?? date.resolved ?? ''
  if (hint === undefined || /[/]/.test(edtf)) return null
  return {
    span: [start, end],
    lead,
    answer: {
      canonical: dateAnswer(point, reading.style),
      accepted: acceptedDates(point, reading.style, edtf),
      precision: point.precision,
      edtf,
    },
    hint,
    entity: null,
    confidence: date.confidence,
  }
}

/** What the gap is to be led by where the article has no preposition; null where it has one that asks for something else. */
function prepositionBefore(reading: Reading, date: DateFact, { precision }: DatePoint): string | null {
  const token = reading.analysed.tokens[tokenIndexAt(reading, date.start) - 1]
  const before = token?.lower ?? ''
  // "awaited next year" has it for its object.
  if (token?.pos === 'VERB' && precision !== 'day') return null
  const own = precision === 'day' ? 'on' : 'in'
  if (/^(?:since|until)$/.test(before) || before === own) return ''
  const isRelative = /^(?:yesterday|today|(?:last |next |this )?\p{L}+day|(?:last|this|next) (?:month|year))$/iu
  return isRelative.test(date.surface) &&
    isAdverbial(reading, date) &&
    !/^(?:on|in|at|by|of|from|early|late|earlier|later|before|after|during)$/.test(before)
    ? `${own} `
    : null
}
/** No part of a longer name, and more than an adjective: "the X border". */
export function isWhole(reading: Reading, [start, end]: Span): boolean {
  const { tokens } = reading.analysed
  const next = tokens[tokenIndexAt(reading, end)]
  if (next && next.start - end < 2 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)) return false
  // "the Lonn Post's Ada Lund": the name tells the paper.
  if (/^['’]s?\s\p{Lu}/u.test(reading.text.slice(end, end + 5))) return false
  const before = tokens[tokenIndexAt(reading, start) - 1]
  if (!before || before.end < start - 1 || !/^\p{Lu}/u.test(before.surface) || before.pos === 'DET') return true
  const { roleNouns, honorifics } = lexicon()
  const word = before.lower.replace(/\.$/, '')
  return roleNouns.has(word) || honorifics.has(word) || isDemonym(before.surface)
}
