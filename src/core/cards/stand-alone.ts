/** Rewrites a stretch of an article so that it can be read without it: names for pronouns and nominals, dates for weekdays. */
import type { Token } from '../article/analysed-text.ts'
import type { DateFact, Entity, Span } from '../facts/facts.ts'
import { isDemonym } from '../facts/actors/demonyms.ts'
import { monthNames } from '../facts/dates/calendar.ts'
import { datePoint, type DatePoint, onDate, pointInWords } from './date-words.ts'
import { hasAnaphor, hasLoosePronoun, isCertainPronoun } from './loose-words.ts'
import { type AnyMention, mentionsIn } from './mention-order.ts'
import { loadedWordsIn } from './loaded-words.ts'
import { articleOf, clean, entityInWords, isQuoted, type Reading, tokenIndexAt, tokensIn, within } from './reading.ts'
import { outsideQuotes } from './words.ts'

export interface StandAlone {
  readonly text: string
  /** Entities it names. */
  readonly entities: readonly string[]
  /** It speaks of the entity that the card asks for, so it would give the answer away or hang in the air. */
  readonly namesHidden: boolean
  /** A pronoun whose name is not known, and nothing before it that it could stand for. */
  readonly hasLoosePronoun: boolean
  /** "the footage", of which the article told before. */
  readonly hasAnaphor: boolean
}

export interface StandAloneOptions {
  /** The entity that the card asks for. */
  readonly hidden?: string | null
  /** It may be "it": nothing but its kind is given away. */
  readonly hiddenMayBeIt?: boolean
  /** Entities that the question has named before these words. */
  readonly named?: readonly string[]
  /** Stretches to leave out: the date that the card asks for. */
  readonly without?: readonly Span[]
  /** Loaded words get quotation marks, since they have an owner in the question. */
  readonly quoteLoaded?: boolean
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The writer's own distance from a claim is not part of the claim, and a link to the sentence before leads nowhere. */
const dropped = new Set([
  'also',
  'equally',
  'likewise',
  'however',
  'meanwhile',
  'additionally',
  'furthermore',
  'moreover',
  'therefore',
  'nevertheless',
  'nonetheless',
  'purportedly',
  'allegedly',
  'supposedly',
  'reportedly',
  'apparently',
])

export function standAlone(reading: Reading, span: Span, options: StandAloneOptions = {}): StandAlone {
  const named: string[] = [...(options.named ?? [])]
  const known = named.length
  let guesses = false
  const edits: Edit[] = []
  let namesHidden = false
  const add = (edit: Edit): boolean => {
    if (edits.some((other) => edit.start < other.end && other.start < edit.end)) return false
    edits.push(edit)
    return true
  }
  for (const [start, end] of options.without ?? []) if (start < span[1] && end > span[0]) add({ start, end, text: '' })
  for (const date of within(reading.datesInOrder, span)) {
    if (isQuoted(reading, [date.start, date.end])) continue
    const edit = dateEdit(reading, date)
    if (edit) add(edit)
  }
  for (const mention of mentionsIn(reading, span)) {
    const isHidden = mention.entity === options.hidden
    const isIt =
      options.hiddenMayBeIt === true &&
      /^(?:it|its|itself|they|their|them)$/i.test(reading.text.slice(mention.start, mention.end))
    namesHidden ||= isHidden && !isIt
    const edit = isQuoted(reading, [mention.start, mention.end]) ? null : mentionEdit(reading, mention, named)
    if (edit && !isHidden && add(edit) && mention.form !== 'name')
      guesses ||= !isCertainPronoun(reading, mention.start, mention.entity)
    named.push(mention.entity)
  }
  for (const token of tokensIn(reading, span))
    if (dropped.has(token.lower) && !isQuoted(reading, [token.start, token.end]))
      add({ start: token.start, end: token.end, text: '' })
  const text = tidy(applied(reading.text, span, edits)).replace(/\b[Ss]o-called (?![“"])/g, '')
  return {
    text: lowerStart(reading, span, options.quoteLoaded === true ? quoteLoaded(text) : text, edits),
    entities: named.slice(known),
    namesHidden,
    hasLoosePronoun: guesses || hasLoosePronoun(reading, span, options.named ?? []),
    hasAnaphor: hasAnaphor(
      reading,
      span,
      edits.map(({ start, end }) => [start, end] as const),
    ),
  }
}

function mentionEdit(reading: Reading, mention: AnyMention, named: readonly string[]): Edit | null {
  const entity = reading.entities.get(mention.entity)
  if (!entity) return null
  const { start, end, form } = mention
  const surface = reading.text.slice(start, end)
  const isKnown = named.includes(mention.entity)
  if (form === 'name')
    return isKnown ? null : (fullName(reading, mention, entity) ?? withArticle(reading, mention, entity))
  if (form === 'pronoun') {
    if (isKnown || /^(?:himself|herself|itself|themselves)$/i.test(surface)) return null
    const next = reading.analysed.tokens[tokenIndexAt(reading, end)]
    const owns = /^(?:his|its|their)$/i.test(surface) || (/^her$/i.test(surface) && isNounish(next))
    const name = isKnown ? lastName(entity) : entityInWords(reading, entity)
    return { start, end, text: owns ? possessive(name) : name }
  }
  // "Syrian troops" says whose they are; a person is better named.
  const tellsWhose = surface.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word))
  if (tellsWhose && entity.type !== 'person') return null
  const name = isKnown && entity.type === 'person' ? lastName(entity) : entityInWords(reading, entity)
  return { start, end, text: name }
}

const isNounish = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos)
const lastName = (entity: Entity): string =>
  entity.type === 'person' ? (clean(entity.name).split(' ').at(-1) ?? entity.name) : clean(entity.name)
export const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`)

/** "Mr Lund" becomes "Ada Lund" where a text names her in full elsewhere. */
function fullName(reading: Reading, { start, end }: AnyMention, entity: Entity): Edit | null {
  const surface = reading.text.slice(start, end)
  if (entity.type !== 'person' || clean(surface) === clean(entity.name) || !clean(entity.name).includes(clean(surface)))
    return null
  const before = /(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/.exec(reading.text.slice(Math.max(0, start - 8), start))
  return { start: start - (before?.[0].length ?? 0), end, text: clean(entity.name) }
}

/** Headlines drop the article that the name has elsewhere: "Syrian army's offensive". */
function withArticle(reading: Reading, { start, end }: AnyMention, entity: Entity): Edit | null {
  const surface = reading.text.slice(start, end)
  if (entity.type === 'person' || articleOf(reading, surface) === '') return null
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, start)
  const [before, after] = [tokens[at - 1], tokens[tokenIndexAt(reading, end)]]
  const hasOwn =
    before !== undefined && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(before.pos) && !/^[.,;:]$/.test(before.surface)
  return hasOwn || isNounish(after) ? null : { start, end, text: `the ${surface}` }
}

const prepositions = new Set(
  'on in at by until till since from before after of during for between to through throughout over towards toward around about near as'.split(
    ' ',
  ),
)

/** Before these the time of day changes what is said. */
const edges = new Set(['before', 'after', 'by', 'until', 'till', 'since', 'from'])

/** The day a date stands for: its own, or the one that an anchored duration points to. */
export const pointOf = (date: DateFact): DatePoint | null => {
  const edtf = date.edtf ?? date.resolved ?? null
  return date.vague || edtf === null ? null : datePoint(edtf)
}

function dateEdit(reading: Reading, date: DateFact): Edit | null {
  if (date.vague || date.type === 'SET' || date.type === 'DURATION' || /\b\d{4}\b/.test(date.surface)) return null
  const point = pointOf(date)
  if (!point || point.year === null) return null
  // "6 a.m." stays; "Monday morning" gets its day.
  if (date.type === 'TIME' && !/day|yester|night|morning|evening|afternoon/i.test(date.surface)) return null
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, date.start)
  const before = tokens[at - 1]
  // "a dry winter" is a kind of winter, not a point in time.
  if (before && /^(?:ADJ|DET)$/.test(before.pos) && date.surface.indexOf(' ') < 0 && point.precision === 'season')
    return null
  // "before Wednesday morning" is not before Wednesday.
  const [partOfDay] = /(?:morning|afternoon|evening|night)$/.exec(date.surface.toLowerCase()) ?? []
  if (partOfDay !== undefined && point.precision === 'day' && before && edges.has(before.lower))
    return { start: date.start, end: date.end, text: `the ${partOfDay} of ${pointInWords(point, reading.style)}` }
  // "by the end of the year", "late last month": the part is kept.
  const [part] = /^(?:the (?:very )?(?:end|beginning|start|middle) of|(?:early|late|mid) )/i.exec(date.surface) ?? []
  const isWhole = point.precision === 'year' || point.precision === 'month'
  if (part !== undefined && isWhole && /\b(?:year|month)$/.test(date.surface)) {
    const text = `${part.trim()} ${pointInWords(point, reading.style)}`
    return { start: date.start, end: date.end, text: before && prepositions.has(before.lower) ? text : `in ${text}` }
  }
  // "the end of July", "early August": the year is all that is missing.
  if (/^(?:START|MID|END)$/.test(date.mod ?? '') && monthNames.some((month) => date.surface.endsWith(month)))
    return { start: date.start, end: date.end, text: `${date.surface} ${String(point.year)}` }
  const after = tokens[tokenIndexAt(reading, date.end)]
  if (after && after.start === date.end && /^['’]s$/.test(after.surface))
    return {
      start: date.start,
      end: after.end,
      text: `${before?.lower === 'the' ? '' : 'the '}${pointInWords(point, reading.style)}`,
    }
  // "under a June agreement": inside a noun phrase a date has no preposition.
  if (before?.pos === 'DET' && isNounish(after))
    return { start: date.start, end: date.end, text: pointInWords(point, reading.style).replace(/^the /, '') }
  const keeps = before !== undefined && prepositions.has(before.lower)
  if (!keeps) return { start: date.start, end: date.end, text: onDate(point, reading.style) }
  if ((before.lower === 'on') !== (point.precision === 'day') && (before.lower === 'on' || before.lower === 'in'))
    return { start: before.start, end: date.end, text: onDate(point, reading.style) }
  return { start: date.start, end: date.end, text: pointInWords(point, reading.style) }
}

function applied(text: string, [start, end]: Span, edits: readonly Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > end) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, end)
}

/** White space and stray marks that edits leave behind. */
const tidy = (text: string): string =>
  clean(text)
    .replace(/\s+([,.;:!?)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\(\s*\)/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/[.,](['"”’])$/, '$1')
    .replace(/^(?:and|but|so|or|that) (?=\S)/i, '')
    .replace(/^([^“”]*“[^“”]*?),?$/, '$1”')

/** Behind a stop, a colon or a mark every word has a capital. */
const opensSentence = (reading: Reading, offset: number): boolean =>
  /(?:^|[.:!?"“”'\n])\s*$/.test(reading.text.slice(Math.max(0, offset - 4), offset))

const isClosedClass = ({ pos }: Token): boolean => /^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|NUM|AUX|PART)$/.test(pos)

const massNouns = new Set(
  'work police people parliament trade traffic oil water power rain snow gas crude output growth'.split(' '),
)

/** At the start of a sentence a name looks like any word: one is small where the article or its own form shows it. */
function isCommonNoun(reading: Reading, word: Token): boolean {
  if (reading.smallWords.has(word.lower)) return true
  const next = reading.analysed.tokens[tokenIndexAt(reading, word.end)]
  if (/^\p{Lu}/u.test(next?.surface ?? '')) return false
  // "Local officials", "Government engineers": a modifier before its noun.
  const isAdjective = /^(?:ADJ|NOUN|VERB)$/.test(word.pos) || /(?:al|ic|ive|ous|ary|ern|ent)$/.test(word.lower)
  const modifies = next?.pos === 'NOUN' && isAdjective
  const isPlural = word.pos === 'NOUN' && word.lemma !== word.lower
  return (
    modifies || isPlural || massNouns.has(word.lower) || /(?:tion|sion|ment|ness|ity|ing|ance|ence)s?$/.test(word.lower)
  )
}

/** Inside a question no word but a name has a capital. */
function lowerStart(reading: Reading, [start, end]: Span, text: string, edits: readonly Edit[]): string {
  if (edits.some((edit) => edit.start <= start && edit.end > start && edit.text !== '')) return text
  const first = tokensIn(reading, [start, end])[0]
  if (!first || !/^\p{Lu}\p{Ll}*$/u.test(first.surface) || !text.startsWith(first.surface)) return text
  const isActor = within(reading.actorsInOrder, [first.start, end]).some((actor) => actor.start === first.start)
  const isName =
    isActor ||
    (!isClosedClass(first) &&
      ((first.pos === 'PROPN' && !opensSentence(reading, first.start)) ||
        isDemonym(first.surface) ||
        reading.capitalised.has(first.lower) ||
        !isCommonNoun(reading, first)))
  return isName || first.surface === 'I' ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The article's judging words belong to whoever is quoted with them. */
function quoteLoaded(text: string): string {
  let out = ''
  let at = 0
  const own = outsideQuotes(text, '')
  if (loadedWordsIn(own).length === 0) return text
  for (const { start, end } of loadedWordsIn(text)) {
    const opened = [...text.slice(0, start)].filter((char) => char === '“').length
    const closed = [...text.slice(0, start)].filter((char) => char === '”').length
    if (opened > closed || /["“(]$/.test(text.slice(0, start))) continue
    out += `${text.slice(at, start)}“${text.slice(start, end)}”`
    at = end
  }
  return out + text.slice(at)
}
