/** Finds the sentences of an article that state something, without what frames them: dateline, link words, final stop. */
import type { AnalysedText, Sentence, Token } from '../../article/analysed-text.ts'
import { datelineLength } from '../../article/dateline.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { isAdverbial } from '../events/adverbial.ts'
import { type Clause, readClause } from './clause.ts'
import { dateEdit, pointOf } from '../wording/date-edits.ts'
import { isDayPrice } from '../figures/day-price.ts'
import { claimsOver, claimsSaidIn } from '../claims/claims-over.ts'
import { applied } from '../wording/edits.ts'
import { readGroup } from '../wording/verbs.ts'
import { hull, isInside, isQuoted, type Reading, tokensIn, within } from '../reading.ts'
import { cuts } from './trim.ts'

export interface Statement {
  readonly span: Span
  readonly clause: Clause
  /** Asides in brackets, which a card leaves out. */
  readonly asides: readonly Span[]
  /** What it reports somebody to say or want, outermost first; empty where the article speaks for itself. */
  readonly claims: readonly Claim[]
  /** The claim that the main verb makes. */
  readonly told?: Claim
}

/** Links to the sentence before, which say nothing by themselves. */
const links =
  /^(?:(?:and|but|so|yet|then|also|still|however|meanwhile|separately|additionally|furthermore|moreover|nevertheless|nonetheless|in addition|in other business|in other news|in fact|of course|to be sure|rather|indeed|finally),?\s+)+/i
const bullet = /^[^\p{L}\p{N}“"‘'(]+/u
/** Pointing words that only the sentence before explains. */
const pointing =
  /^(?:this|that|these|those|such|another|others?|both|neither|either|here|there|now|one(?! of )|some(?! \d)|all|it|none|few|(?:many|most|several)(?= (?:of|are|were|have|had|will|would|could)\b)|what|how|why|who|not|no|nor|or|if|let|please|first|second|third|next|last|following|instead|for example|for instance|as a result|by contrast|similarly)\b/i

/** Places the sentence in a time or row that only the article tells. */
const loose =
  /\b(?:recently|lately|soon|subsequently|afterwards?|meanwhile|again|too(?= *(?:$|[,.]))|instead(?! of)|as well(?! as)|do so|did so|doing so|others|the other|the others|such an?|so-called|in turn|accordingly|therefore|reported from|contributed|hence|u[hm]m?|then(?! \p{Lu}))\b|\bthat (?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|day|night|evening|morning|summer|winter|spring|autumn|fall)\b|(?:^|, |and )(?:that|this|these|those) \p{Ll}+ (?:is|was|were|are|had|has|have|will|would|could|can)\b|\b(?:later|earlier)\b(?! than| this year| this month)/u

const longQuotation = 30

/** The sentence as far as it can be read alone; then what a semicolon or "and" sets apart as a sentence of its own. */
export function statementsOf(reading: Reading, sentence: Sentence): Statement[] {
  const { text, analysed } = reading
  if (analysed.paragraphs[sentence.paragraph]?.heading === true) return []
  if (!/[.”"’']$/.test(text.slice(sentence.start, sentence.end).trim()) || isTopLine(analysed, sentence)) return []
  const body = bodyOf(text, sentence)
  const opens = /^[\p{Lu}\p{N}“"‘']/u.test(text.slice(...body)) ? [body] : []
  return [...opens, ...laterClauses(reading, body)]
    .map((span) => readStatement(reading, span))
    .filter((statement) => statement !== null)
}

/** A short first line by itself is a headline, whatever closes it. */
const isTopLine = ({ paragraphs }: AnalysedText, { paragraph, start, end }: Sentence): boolean => {
  const [first] = paragraphs
  return paragraph === 0 && paragraphs.length > 3 && end - start < maxTopLineChars && first?.end === end
}
const maxTopLineChars = 100

function readStatement(reading: Reading, whole: Span): Statement | null {
  const { text } = reading
  const words = text.slice(...whole)
  if (words.length < minChars || (pointing.test(words) && !opensWithDate(reading, whole)) || isDayPrice(words))
    return null
  const tokens = tokensIn(reading, whole)
  if (isTitle(tokens) || answerMark.test(words)) return null
  const clause = mainClause(reading, tokens)
  return clause && !isCaption(tokens, clause) ? statementIn(reading, whole, clause) : null
}

/** What a stretch states whose clause is known; null where it leans on what stands around it. */
export function statementIn(reading: Reading, whole: Span, clause: Clause): Statement | null {
  const group = readGroup(clause.group)
  if (!group || group.negated) return null
  const tokens = tokensIn(reading, whole)
  // "on March 26": of what year?
  if (within(reading.datesInOrder, whole).some((date) => pointOf(date)?.year === null)) return null
  const asides = [...asidesIn(reading.text, whole), ...linksIn(tokens, clause), ...looseTimesIn(reading, whole)]
  const span = soundSpan(reading, whole, clause, asides)
  if (!span) return null
  const claims = claimsOver(reading)(span).toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
  // What goes on from a sentence before has its speaker there, and what is cut off may be who said it.
  const held = ({ source, cue, content }: Claim): boolean =>
    source.length > 0 && [...source, ...cue].every((one) => isInside(one, span)) && isInside(hull(...content), whole)
  if (!claims.every(held)) return null
  const cue = claims.find((claim) => claim.cue.some((one) => overlaps(one, groupSpan(clause))))
  // Speech whose words were not found.
  if (!cue && speech.has(group.lemma)) return null
  return { span, clause, claims, asides, ...(cue ? { told: cue } : {}) }
}

/** "This year's race", "Next month Lund …": the date itself will be told. */
const opensWithDate = (reading: Reading, [start, end]: Span): boolean =>
  within(reading.datesInOrder, [start, end]).some((date) => date.start === start && dateEdit(reading, date) !== null)

/** "Portrait of Lund, among the pictures given to Lonn": a bare noun and a participle are no sentence. */
const isCaption = ([first, second]: readonly Token[], { group, rest }: Clause): boolean =>
  first?.pos === 'NOUN' &&
  !first.lower.endsWith('s') &&
  /^(?:ADP|NOUN)$/.test(second?.pos ?? '') &&
  group.length === 1 &&
  /(?:ed|en|wn)$/.test(group[0]?.lower ?? '') &&
  rest[0]?.pos === 'ADP'

const minChars = 25
/** "A. The protocol, under which …" need not be a whole sentence. */
const answerMark = /^[QA][.:]\s/
/** Marks of what is no plain sentence, or more than one. */
const marks = /[:;?!\n…•|_]|\.\.\.|--|—|\s[–-]\s/
/** Says whose words the sentence tells; what it says of them may not be told without it. */
const attribution = /\b(?:according to|says?|said|told|reports?|reported(?:ly)?|alleged(?:ly)?)\b/i

/** The longest beginning of the sentence that neither leans on the sentences around nor quotes at length. */
function soundSpan(reading: Reading, span: Span, { group, rest }: Clause, asides: readonly Span[]): Span | null {
  const object = rest.find(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(pos))
  const keepUntil = Math.max(object?.end ?? 0, group.at(-1)?.end ?? span[1])
  const end = cuts(reading, span, keepUntil).find((at) => {
    const kept: Span = [span[0], at]
    const words = applied(
      reading.text,
      kept,
      asides.map(([start, stop]) => ({ start, end: stop, text: '' })),
    )
    return !loose.test(words) && !marks.test(words) && !quotesAtLength(reading, kept) && !speaksToReader(reading, kept)
  })
  if (end === undefined || attribution.test(reading.text.slice(end, span[1]))) return null
  return [span[0], end]
}

const quotesAtLength = (reading: Reading, [from, to]: Span): boolean =>
  reading.quotations.some(({ start, end }) => start < to && end > from && end - start > longQuotation)
const speaksToReader = (reading: Reading, span: Span): boolean =>
  tokensIn(reading, span).some((token) => isFirstOrSecond(token) && !isQuoted(reading, [token.start, token.end]))

/** "this week", of which no day is known: the article's date stands before the sentence. */
const looseTimesIn = (reading: Reading, span: Span): Span[] =>
  within(reading.datesInOrder, span)
    .filter(
      (date) =>
        /^(?:(?:earlier|later) )?(?:this|last|next) (?:week|weekend)$/i.test(date.surface) &&
        isAdverbial(reading, date),
    )
    .map(({ start, end }) => [start, end])

/** Beside the verb these only place the sentence among others, and it is as true without them. */
const linking =
  /^(?:later|recently|subsequently|eventually|meanwhile|thus|therefore|hence|accordingly|instead|afterwards?|again|now|already|still|currently)$/
const linksIn = (tokens: readonly Token[], { group }: Clause): Span[] => {
  const first = tokens.findIndex(({ start }) => start === group[0]?.start)
  const beside = [tokens[first - 1], ...group.slice(0, -1)]
  return beside.flatMap((token) => (token && linking.test(token.lower) ? [[token.start, token.end] as const] : []))
}

/** What a semicolon or "and" opens, where it has a subject that names somebody and a verb of its own. */
function laterClauses(reading: Reading, [start, end]: Span): Span[] {
  const tokens = tokensIn(reading, [start, end])
  const cues = claimsSaidIn(reading)([start, end]).flatMap(({ cue }) => cue)
  return tokens.flatMap((token, at): Span[] => {
    const before = tokens[at - 1]
    const isJoint = token.surface === ';' || (before?.surface === ',' && /^(?:and|but|while)$/.test(token.lower))
    const next = tokens[at + 1]
    // Behind "she said that …, and" the speech may go on.
    const isSpeech = token.surface !== ';' && cues.some((cue) => cue[0] >= start && cue[1] <= token.start)
    if (!isJoint || !next || isSpeech || isQuoted(reading, [token.start, token.end])) return []
    const clause = readClause(tokens.slice(at + 1))
    const isNamed = clause?.subject.some(({ surface, pos }) => /^\p{Lu}/u.test(surface) && pos !== 'PRON') === true
    return clause && isNamed && clause.rest.length > 0 ? [[next.start, end]] : []
  })
}

const speech = new Set(
  'say tell add ask reply respond warn claim insist argue explain write quote state note comment'.split(' '),
)
const groupSpan = ({ group }: Clause): Span => [group[0]?.start ?? 0, group.at(-1)?.end ?? 0]
/** In brackets, or between dashes. */
const asidesIn = (text: string, [start, end]: Span): Span[] =>
  [
    ...text
      .slice(start, end)
      .matchAll(/\s?\([^()]{1,60}\)|(?<=\S)\s?(?:—|\s(?:–|-|--)\s)[^—–()]{1,80}?(?:—|\s(?:–|-|--)(?=\s))/gu),
  ].map((match) => [start + match.index, start + match.index + match[0].length])

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]
const isFirstOrSecond = ({ lower, surface }: Token): boolean =>
  /^(?:i|me|my|mine|we|our|ours|you|your|yours)$/.test(lower) || surface === 'us'

/** Headlines among the text write most words large. */
function isTitle(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ surface }) => /^\p{L}{4,}$/u.test(surface))
  return long.filter(({ surface }) => /^\p{Lu}/u.test(surface)).length > 0.7 * long.length
}

function bodyOf(text: string, sentence: Sentence): Span {
  let { start } = sentence
  const cut = (pattern: RegExp): void => {
    const [found = ''] = pattern.exec(text.slice(start, sentence.end)) ?? []
    start += found.length
  }
  start += datelineLength(text.slice(start, sentence.end))
  cut(bullet)
  cut(links)
  const bare = text.slice(start, sentence.end).replace(/[\s.]+$/, '')
  // The stop of "Co." or "U.S." is the word's own.
  return [start, start + bare.length + (/\b(?:\p{Lu}|Co|Inc|Corp|Ltd|Jr|Sr)$/u.test(bare) ? 1 : 0)]
}

/** The clause that an offset belongs to: of what somebody says, the words said; null where they cannot be read. */
export function clauseAt(
  reading: Reading,
  { clause, told }: Pick<Statement, 'clause' | 'told'>,
  span: Span,
): Clause | null {
  const content = told && hull(...told.content)
  return content && isInside(span, content) ? clauseOfWords(reading, content) : clause
}

/** Of the words that somebody says; null where they are no clause. */
export function clauseOfWords(reading: Reading, words: Span): Clause | null {
  const tokens = tokensIn(reading, words)
  const said = tokens[0]?.lower === 'that' ? tokens.slice(1) : tokens
  // "promised |to put the question": the verb said has no subject of its own.
  const infinitive = said[0]?.lower === 'to' ? said.findIndex(({ pos }) => pos === 'VERB') : -1
  if (infinitive > 0) return { subject: [], group: said.slice(0, infinitive + 1), rest: said.slice(infinitive + 1) }
  return mainClause(reading, said)
}

/** Behind a date or a phrase that says where, the subject follows: "On Friday the army …", "In Velmar, …". */
function mainClause(reading: Reading, tokens: readonly Token[]): Clause | null {
  const [first] = tokens
  if (!first) return null
  const date = reading.datesInOrder.find(
    ({ start, end }) => first.start <= start && start <= first.end + 12 && end > first.start,
  )
  const isDateFirst =
    date !== undefined &&
    tokens.filter((token) => token.end <= date.start).every(({ pos }) => /^(?:ADP|ADV)$/.test(pos))
  if (fronted.test(first.lower)) return clauseBehindFront(tokens)
  if (first.pos !== 'ADP' && !isDateFirst) return readClause(tokens) ?? clauseBehindFront(tokens)
  // The comma of "January 8, 2016" is its own.
  const comma = tokens.findIndex(({ surface, start }) => surface === ',' && start >= (isDateFirst ? date.end : 0))
  const lead =
    comma > 0 && comma < 12 && !tokens.slice(0, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      ? comma + 1
      : -1
  const behindDate = isDateFirst ? tokens.findIndex((token) => token.start >= date.end) : -1
  // "Between June and October", "At Monday's debate,": the date is part of a phrase.
  const goesOn = /^(?:and|to|or|until|-|–|,|['’]s)$/.test(tokens[behindDate]?.lower ?? '')
  const from = behindDate > 0 && !goesOn ? behindDate : lead
  return (from > 0 ? readClause(tokens.slice(from)) : null) ?? clauseBehindFront(tokens)
}

/** Open a clause that stands before its main clause. */
const fronted = /^(?:after|before|when|while|although|though|as|because|since|if|until|once|even)$/

const isSubjectStart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(token.pos)

/** "After the news was reported, Lund received support": behind the first comma that a subject and a verb follow. */
function clauseBehindFront(tokens: readonly Token[]): Clause | null {
  const from = tokens.findIndex(
    ({ surface }, at) =>
      surface === ',' && at > 1 && isSubjectStart(tokens[at + 1]) && readClause(tokens.slice(at + 1)) !== null,
  )
  return from < 0 ? null : readClause(tokens.slice(from + 1))
}
