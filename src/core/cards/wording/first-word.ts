/** Writes the first word of a stretch as it stands inside a question: small, unless it is a name. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { isTopicNoun } from '../standing/topic-nouns.ts'
import type { Edit } from './edits.ts'
import { type Reading, tokenIndexAt, tokensIn, within } from '../reading.ts'

/** Behind a stop, a colon or a mark every word has a capital. */
const opensSentence = (reading: Reading, offset: number): boolean =>
  /(?:^|[.:!?"“”'\n_—–]|\s--?)\s*$/.test(reading.text.slice(Math.max(0, offset - 4), offset))

const isClosedClass = ({ pos }: Token): boolean => /^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|NUM|AUX|PART)$/.test(pos)

const massNouns = new Set(
  `work police people parliament trade traffic oil water power rain snow gas crude output growth shares sales prices profits earnings
  figures data rice grain stocks volume trading investors analysts traders insurers large small many much several few fewer more less other high low new old top senior`.split(
    /\s+/,
  ),
)

/** At the start of a sentence a name looks like any word: one is small where the article or its own form shows it. */
function isCommonNoun(reading: Reading, word: Token): boolean {
  if (reading.smallWords.has(word.lower)) return true
  const next = reading.analysed.tokens[tokenIndexAt(reading, word.end)]
  if (/^\p{Lu}/u.test(next?.surface ?? '')) return false
  // "Local officials", "Government engineers": a modifier before its noun.
  const isAdjective = /^(?:ADJ|NOUN|VERB)$/.test(word.pos) || /(?:al|ic|ive|ous|ary|ern|ent|[ai]ble)$/.test(word.lower)
  const modifies = next?.pos === 'NOUN' && isAdjective
  const isPlural = word.pos === 'NOUN' && word.lemma !== word.lower
  return (
    modifies ||
    (word.pos === 'VERB' && word.lower.endsWith('ed')) ||
    isPlural ||
    (word.lower.endsWith('s') && next?.lower === 'of') ||
    massNouns.has(word.lower) ||
    isTopicNoun(word.lower) ||
    /(?:tion|sion|ment|ness|ity|ing|ance|ence)s?$/.test(word.lower)
  )
}

/** "Top Ostian officials", "Inspectors found": ranks before a people, and the plurals of those who do something. */
function isSurelyCommon(reading: Reading, { lower, lemma, end }: Token): boolean {
  const next = reading.analysed.tokens[tokenIndexAt(reading, end)]
  const isBare = next !== undefined && /^\p{Ll}/u.test(next.surface)
  if (lower === 'fellow') return true
  if (/^(?:top|senior|former|many|most|other|local|young|ethnic|native|several)$/.test(lower))
    return isBare || isDemonym(next?.surface ?? '')
  if (/^(?:police|officials|customs|troops|soldiers|lawmakers|rebels)$/.test(lower)) return isBare
  // "Mass killings continue", "Worries grew"
  if (
    isBare &&
    /^(?:mass|worries|concerns?|fears|tensions|hopes|doubts|prices|talks|protests|clashes|scholars|(?:minute|hour|day|week|month|year)s)$/.test(
      lower,
    )
  )
    return true
  return isBare && lower.endsWith('s') && (lexicon().roleNouns.has(lemma) || /(?:ists|ors|ers|ians)$/.test(lower))
}

/** "Top Velmar officials", "Police" at the start of what was taken for a name. */
const isRank = ({ lower }: Token): boolean => /^(?:top|senior|former|police|ethnic)$/.test(lower)

/** Inside a question no word but a name has a capital. */
export function lowerStart(reading: Reading, [start, end]: Span, text: string, edits: readonly Edit[]): string {
  if (edits.some((edit) => edit.start <= start && edit.end > start && edit.text !== '')) return text
  const first = tokensIn(reading, [start, end])[0]
  if (!first || !/^\p{Lu}\p{Ll}*$/u.test(first.surface) || !opensWith(text, first.surface)) return text
  const isActor = within(reading.actorsInOrder, [first.start, end]).some((actor) => actor.start === first.start)
  if ((!isActor || isRank(first)) && opensSentence(reading, first.start) && isSurelyCommon(reading, first))
    return text.charAt(0).toLowerCase() + text.slice(1)
  const isName =
    isActor ||
    (!isClosedClass(first) &&
      ((first.pos === 'PROPN' && !opensSentence(reading, first.start)) ||
        isDemonym(first.surface) ||
        (reading.capitalised.has(first.lower) && !opensCommon(reading, first)) ||
        !isCommonNoun(reading, first)))
  return isName || first.surface === 'I' ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const opensWith = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length))

/** "Foreign policy analysts", in a text that also has "foreign". */
function opensCommon(reading: Reading, first: Token): boolean {
  const next = reading.analysed.tokens[tokenIndexAt(reading, first.end)]
  const isCommon = reading.smallWords.has(first.lower) || (first.pos === 'NOUN' && isCommonNoun(reading, first))
  return isCommon && next !== undefined && /^\p{Ll}/u.test(next.surface)
}
