/** How a claim was made: the verb a card may use, and the form of what was said. */
import type { Token } from '../../article/analysed-text.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { isLoneVerb, isVerb, readClause } from '../clauses/clause.ts'
import { neutralVerb } from '../wording/loaded-words.ts'
import { clean, hull, isQuoted, type Reading, sentenceAt, tokenIndexAt, tokensIn, within } from '../reading.ts'
import { reportsClause, takesBareClause, takesObject } from '../wording/saying-verbs.ts'
import { baseOf, pastOf } from '../wording/verbs.ts'

/** What follows the verb of saying. */
type ContentForm = 'that' | 'whether' | 'infinitive' | 'phrase' | 'quotation'

export interface Saying {
  readonly form: ContentForm
  /** The cue's verb, "say" where it is none. */
  readonly lemma: string
  /** Past tense, with the adverbs of the article that belong to it: "repeatedly criticised". */
  readonly past: string
  /** Content without its "that" or quotation marks. */
  readonly span: Span
  /** Cue and content stand side by side, so the article's own construction can be used. */
  readonly adjacent: boolean
  /** The card uses the article's own verb. */
  readonly verbatim: boolean
}

const dropped = new Set(
  'also further again first finally already previously then now still later earlier meanwhile however just only even too long increasingly has have had is was were are been being be do did does'.split(
    ' ',
  ),
)
const hypothetical =
  /^(?:would|will|may|might|could|should|must|shall|can|not|n't|never|refused?|declined?|expected|if|to)$/i

export function sayingOf(reading: Reading, claim: Claim): Saying | null {
  const cue = claim.cue.flatMap((span) => tokensIn(reading, span))
  const content = hull(...claim.content)
  const named = /^(?:according to|as per|per|in the words of|[:–—-]+)$/i.test(
    clean(claim.cue.map((span) => reading.text.slice(...span)).join(' ')),
  )
  if (claim.negated === true || (!named && cue.some(({ lower }) => hypothetical.test(lower)))) return null
  const verb = named
    ? undefined
    : (cue.findLast((token) => token.pos === 'VERB') ?? cue.findLast((token) => token.pos === 'AUX'))
  const isPassive =
    cue.some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower)) &&
    verb !== undefined &&
    !verb.lower.endsWith('ing')
  if (isPassive) return null
  const lemma = verb && verb.pos === 'VERB' ? neutralVerb(baseOf(verb)) : 'say'
  // "disputes the notion that …": denied, so it is not what was said.
  if (claim.stance === 'denied' && lemma === 'say') return null
  const takesBare =
    named || verb?.pos === 'AUX' || (verb ? takesBareClause(baseOf(verb)) : cue.some(({ lower }) => looksBare(lower)))
  const { form, span } = contentForm(reading, claim, takesBare)
  if (form === 'whether' && !/^(?:ask|wonder|question|inquire|enquire|explain)$/.test(lemma)) return null
  if (isUnsaid(reading, claim)) return null
  // "pointed |out|" is no adverb of "said".
  const isAdverb = ({ pos, lower, start }: Token): boolean =>
    pos === 'ADV' && !dropped.has(lower) && (lower.endsWith('ly') || start < (verb?.start ?? 0))
  const adverbs = cue.filter(isAdverb).map((token) => token.lower)
  const cueEnd = Math.max(...claim.cue.map(([, end]) => end))
  const adjacent = content[0] >= cueEnd && onlyDates(reading, [cueEnd, content[0]])
  const keepsCue = form === 'infinitive' || form === 'phrase'
  const reported = keepsCue ? lemma : reportingVerb(lemma, form)
  const particles = verb
    ? cue
        .filter((token) => token.start > verb.start && /^(?:ADP|PART|ADV|SCONJ)$/.test(token.pos))
        .map((token) => token.lower)
    : []
  const past = [...adverbs.slice(0, 1), pastIn(reading, reported), ...(keepsCue ? particles : [])].join(' ')
  return { form, lemma, past, span, adjacent, verbatim: verb !== undefined && reported === baseOf(verb) }
}

/** "claims", which may be read as a noun. */
const looksBare = (word: string): boolean =>
  [word, word.replace(/e?s$/, ''), word.replace(/s$/, ''), word.replace(/d$/, ''), word.replace(/ed$/, '')].some(
    takesBareClause,
  )

/** "announced on Monday the start": a date may stand between verb and object. */
function onlyDates(reading: Reading, span: Span): boolean {
  const between = within(reading.datesInOrder, span).reduce(
    (text, date) => text.replace(date.surface, ''),
    reading.text.slice(...span),
  )
  return /^(?:\s|,|\b(?:on|in|at|late|early|earlier)\b)*$/i.test(between)
}

const reportingVerb = (lemma: string, form: ContentForm): string =>
  form === 'whether'
    ? lemma === 'explain'
      ? lemma
      : 'ask'
    : lemma === 'tweet' || lemma === 'post'
      ? 'write'
      : reportsClause(lemma)
        ? lemma
        : 'say'

/** `-ise` and `-ize` as the article has them. */
const pastIn = (reading: Reading, lemma: string): string =>
  reading.style.spelling === 'american'
    ? pastOf(lemma.replace(/ise$/, lemma === 'promise' || lemma === 'praise' ? 'ise' : 'ize'))
    : pastOf(lemma)

export const keepsObject = (saying: Saying): boolean => saying.adjacent && takesObject(saying.lemma)

function contentForm(
  reading: Reading,
  claim: Claim,
  takesBare: boolean,
): { readonly form: ContentForm; readonly span: Span } {
  const content = hull(...claim.content)
  if (claim.content.every((span) => isWhollyQuoted(reading, span))) return { form: 'quotation', span: content }
  const tokens = tokensIn(reading, content)
  const [first, second, third] = tokens
  // "said that would do": it stands for something told before.
  if (first?.lower === 'that' && second && isVerb(second) && !second.lower.endsWith('ing'))
    return { form: 'phrase', span: content }
  if (first?.lower === 'that' && second) return { form: 'that', span: [second.start, content[1]] }
  // "agreed to |quietly| repay".
  const deed = second?.pos === 'ADV' ? third : second
  if (first?.lower === 'to' && deed && isVerb(deed)) return { form: 'infinitive', span: content }
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(first?.lower ?? '')) return { form: 'whether', span: content }
  if (takesBare && isClause(tokens)) return { form: 'that', span: content }
  return { form: 'phrase', span: [content[0], withoutNextVerb(tokens) ?? content[1]] }
}

/** "expects losses |and dreams of gains", "announced an appeal|, and the town hopes": what follows has a verb of its own. */
function withoutNextVerb(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ lower }, index) => index > 0 && /^(?:and|but)$/.test(lower) && opensNext(tokens.slice(index + 1)),
  )
  const before = tokens[at - 1]?.surface === ',' ? tokens[at - 2] : tokens[at - 1]
  return at < 0 ? null : (before?.end ?? null)
}

const opensNext = (tokens: readonly Token[]): boolean =>
  (isVerb(tokens[0]) && /(?:[^s]s|ed)$/.test(tokens[0]?.lower ?? '') && !isLoneVerb(tokens)) ||
  readClause(tokens) !== null

/** From mark to mark; a comma or a stop may stand outside. */
function isWhollyQuoted(reading: Reading, [start, end]: Span): boolean {
  const words = reading.text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.replace(/[\s.,!?…]+$/, '').length)
  return opensQuotationMark.test(words) && isQuoted(reading, [from, to])
}
const opensQuotationMark = /^\s*(?:["“„«‘']|``)/

/** "added a rule |designed to| protect them" has no clause behind it. */
function isClause(tokens: readonly Token[]): boolean {
  const clause = readClause(tokens)
  const isReduced =
    clause?.group.length === 1 &&
    /^an?$/.test(clause.subject[0]?.lower ?? '') &&
    clause.group[0]?.lower.endsWith('ed') === true &&
    /^(?:to|by|for|as)$/.test(clause.rest[0]?.lower ?? '')
  return clause !== null && !isReduced
}

const unsaid =
  /\b(?:avoid\w*|refus\w+|declin\w+|fail\w*|stopp?\w*|without|instead of|rather than|not|never|n['’]t|would|could|might|may|should|whether|if|to|hesitat\w+|unless|before|until|expected|from)\s+(?:\w+ly\s+|have\s+)?$/i

/** "avoided condemning", "could say": not said. */
const isUnsaid = (reading: Reading, claim: Claim): boolean => {
  const start = Math.min(...claim.cue.map(([from]) => from))
  return unsaid.test(reading.text.slice(Math.max(0, start - 40), start))
}

/** Half a quotation, or speech inside speech: no question made from it reads well. */
export function isTangled(reading: Reading, claim: Claim): boolean {
  const [start, end] = hull(...claim.content)
  const opensQuoted = /^(?:["“„«]|``)/.test(reading.text.slice(start, end))
  return claim.kind === 'direct' || opensQuoted || reading.holdsSpeech.has(claim.id) || isRetold(reading, claim)
}

/** "her claim that |“thousands”| drowned in the |ill-run| harbour": behind a noun only the quoted words are surely hers. */
const isRetold = (reading: Reading, { cue, content }: Claim): boolean =>
  /^(?:claim|allegation|assertion|accusation|suggestion|contention)s?$/i.test(
    clean(cue.map((span) => reading.text.slice(...span)).join(' ')),
  ) && /[“"]/.test(reading.text.slice(...hull(...content)))

/** Source and cue where they interrupt what was said: ", she said,". */
export function interruptions(reading: Reading, claim: Claim, [start, end]: Span): Span[] {
  const inside = [...claim.source, ...claim.cue].filter((span) => span[0] > start && span[1] < end)
  if (inside.length === 0) return []
  const [from, to] = hull(...inside)
  const before = /,\s*$/.exec(reading.text.slice(0, from))?.[0].length ?? 0
  const after = /^\s*,/.exec(reading.text.slice(to))?.[0].length ?? 0
  return [[from - before, to + after]]
}

/** Verb and object of the content stay, whatever is cut. */
export function firstObjectEnd(reading: Reading, saying: Saying): number {
  const tokens = tokensIn(reading, saying.span)
  const clause = saying.form === 'that' ? readClause(tokens) : null
  const rest = clause ? clause.rest : tokens
  const object = rest.find((token) => /^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB)$/.test(token.pos))
  return object?.end ?? saying.span[1]
}

/** "accused the government of putting a deadline |before people's lives": more belongs to it. */
export function isCutShort(reading: Reading, claim: Claim): boolean {
  const [, end] = hull(...claim.content)
  const next = reading.analysed.tokens[tokenIndexAt(reading, end)]
  if (!next || sentenceAt(reading, end - 1)[1] <= next.start) return false
  if (!/^(?:ADP|NOUN|PROPN|NUM|ADJ|DET|PART)$/.test(next.pos) || /[,.;:”"]/.test(reading.text.slice(end, next.start)))
    return false
  if ([...claim.cue, ...claim.source].some(([start]) => start >= end && start - end < 4)) return false
  return !reading.datesInOrder.some(({ start }) => start >= next.start && start - next.end < 6)
}

/** ", agreeing to work": whoever acts may be another than the subject. */
export const isGerund = (reading: Reading, claim: Claim): boolean =>
  /^\w+ing\b/.test(reading.text.slice(...hull(...claim.cue)))
