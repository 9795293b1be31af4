/** Finds the sentences of an article that state something, without what frames them: dateline, link words, final stop. */
import type { Sentence, Token } from '../article/analysed-text.ts'
import type { Claim, Span } from '../facts/facts.ts'
import { type Clause, readClause } from './clause.ts'
import { isDayPrice } from './day-price.ts'
import { readGroup } from './verbs.ts'
import { hull, isInside, isQuoted, type Reading, tokensIn } from './reading.ts'

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
  /^(?:(?:and|but|so|yet|then|also|still|however|meanwhile|separately|additionally|furthermore|moreover|nevertheless|nonetheless|in addition|in fact|of course|indeed|finally),?\s+)+/i
/** "PORT VEL, May 4 (Coast Press) —": a town in capitals and whatever stands before the dash. */
const dateline = /^[“"]?\p{Lu}[\p{Lu}\p{M}'’.-]{2}[^!?—–]{0,80}?\s(?:—|–|--|-|_|―)\s+/u
const bullet = /^[^\p{L}\p{N}“"‘'(]+/u
/** Pointing words that only the sentence before explains. */
const pointing =
  /^(?:this|that|these|those|such|another|others?|both|neither|either|here|there|now|one|some|many|most|all|it|none|few|several|what|how|why|who|not|no|nor|or|if|let|please|first|second|third|next|last|following|instead|for example|for instance|as a result|by contrast|similarly)\b/i

/** Places the sentence in a time or row that only the article tells. */
const loose =
  /\b(?:recently|lately|soon|subsequently|afterwards?|previously|eventually|meanwhile|again|too|instead|as well|do so|did so|doing so|others|the other|the others|such an?|so-called|in turn|accordingly|thereby|therefore|thus|reported from|contributed|hence|then(?! \p{Lu}))\b|\b(?:later|earlier)\b(?! than)/u

const longQuotation = 30

export function statementOf(reading: Reading, sentence: Sentence): Statement | null {
  const { text, analysed } = reading
  if (analysed.paragraphs[sentence.paragraph]?.heading === true) return null
  const span = bodyOf(text, sentence)
  const words = text.slice(...span)
  if (
    span[1] - span[0] < 25 ||
    !/[.”"’']$/.test(text.slice(span[0], sentence.end).trim()) ||
    !/^[\p{Lu}\p{N}“"‘']/u.test(words)
  )
    return null
  if (pointing.test(words) || loose.test(words) || isDayPrice(words) || /[:;?!\n…•|_]|\.\.\.|--|—|\s[–-]\s/.test(words))
    return null
  if (reading.quotations.some(({ start, end }) => start < span[1] && end > span[0] && end - start > longQuotation))
    return null
  const tokens = tokensIn(reading, span)
  if (isTitle(tokens)) return null
  if (tokens.some((token) => isFirstOrSecond(token) && !isQuoted(reading, [token.start, token.end]))) return null
  const clause = mainClause(reading, tokens)
  if (!clause) return null
  const claims = reading.facts.claims
    .filter((claim) => claim.content.length > 0 && overlaps(hull(...claim.content), span))
    .toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
  // What goes on from a sentence before has its speaker there.
  if (
    claims.some(
      ({ source, content }) => !isInside(hull(...content), sentenceSpan(sentence)) || !holdsAll(sentence, source),
    )
  )
    return null
  const cue = claims.find((claim) => claim.cue.some((one) => overlaps(one, groupSpan(clause))))
  const group = readGroup(clause.group)
  // Speech whose words were not found.
  if (!group || group.negated || (!cue && speech.has(group.lemma))) return null
  return { span, clause, claims, asides: asidesIn(text, span), ...(cue ? { told: cue } : {}) }
}

const speech = new Set(
  'say tell add ask reply respond warn claim insist argue explain write quote state note comment'.split(' '),
)
const groupSpan = ({ group }: Clause): Span => [group[0]?.start ?? 0, group.at(-1)?.end ?? 0]
const asidesIn = (text: string, [start, end]: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\s?\([^()]{1,60}\)/g)].map((match) => [
    start + match.index,
    start + match.index + match[0].length,
  ])

const sentenceSpan = ({ start, end }: Sentence): Span => [start, end]
const holdsAll = (sentence: Sentence, spans: readonly Span[]): boolean =>
  spans.length > 0 && spans.every((span) => isInside(span, sentenceSpan(sentence)))
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
  cut(dateline)
  cut(bullet)
  cut(links)
  // What follows a semicolon is a sentence of its own.
  const [words = ''] = text.slice(start, sentence.end).split(/;\s/)
  const bare = words.replace(/[\s.]+$/, '')
  // The stop of "Co." or "U.S." is the word's own.
  return [start, start + bare.length + (/\b(?:\p{Lu}|Co|Inc|Corp|Ltd|Jr|Sr)$/u.test(bare) ? 1 : 0)]
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
  if (first.pos !== 'ADP' && !isDateFirst) return readClause(tokens)
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
  return from > 0 ? readClause(tokens.slice(from)) : null
}
