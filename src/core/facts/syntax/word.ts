/** The words that the chunker reads: hyphen compounds joined, quotations of whole sentences folded into one word, tags mended. */
import type { AnalysedText, Pos, Token } from '../../article/analysed-text.ts'
import type { Quotation } from './quotations.ts'

export interface Word {
  /** A quotation mark around a phrase belongs to the word it stands beside. */
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly lemma: string
  readonly tag: Pos | 'QUOTE'
  readonly capital: boolean
  /** Only of a folded quotation. */
  readonly quotation?: Quotation | undefined
}

const marks = new Set(`"'“”„‟«»‘’「」『』‹›＂`)

const auxiliaries =
  `am is are was were be been being 'm 're 's has have had having 've 'd do does did will would 'll shall should can could
  may might must ca wo sha`.split(/\s+/)
const pronouns = 'i he she it they we you him her them me himself herself itself themselves'.split(' ')
const determinersAlone = new Set('the a an this that these those some any no every each both all'.split(' '))
/** What a word is whatever stands around it, so that it is looked up once. */
const closedClasses: ReadonlyMap<string, 'pronoun' | 'auxiliary' | 'determiner'> = new Map([
  ...pronouns.map((word) => [word, 'pronoun'] as const),
  ...auxiliaries.map((word) => [word, 'auxiliary'] as const),
  ...[...determinersAlone].map((word) => [word, 'determiner'] as const),
])

export interface WordRange {
  readonly firstToken: number
  readonly endToken: number
  /** Words of titles are set in capitals, so capitals say nothing about names there. */
  readonly titleCase: boolean
  /** Whether the token of that index stands in an actor's name. */
  readonly isNamed: (token: number) => boolean
}

/** `folded` are the quotations to fold, in order; marks of all others are joined to their neighbours. */
export function readWords(analysed: AnalysedText, range: WordRange, folded: readonly Quotation[]): Word[] {
  const words: Word[] = []
  let fold = 0
  let pendingStart = -1
  for (let at = range.firstToken; at < range.endToken; at++) {
    const token = analysed.tokens[at]
    if (!token) break
    while (folded[fold] && (folded[fold]?.end ?? 0) <= token.start) fold++
    const quotation = folded[fold]
    if (quotation && token.start >= quotation.start) {
      words.push(foldedWord(quotation))
      while (at + 1 < range.endToken && (analysed.tokens[at + 1]?.start ?? Infinity) < quotation.end) at++
      pendingStart = -1
      continue
    }
    const last = words[words.length - 1]
    if (token.surface.length === 1 && token.pos !== 'PART' && marks.has(token.surface)) {
      const closing = last?.end === token.start && last.tag !== 'QUOTE'
      if (closing) words[words.length - 1] = changed(last, { end: token.end })
      else if (pendingStart < 0) pendingStart = token.start
      continue
    }
    const start = pendingStart >= 0 ? pendingStart : token.start
    pendingStart = -1
    if (last?.end === token.start && joinsHyphen(analysed, at, last)) words[words.length - 1] = joined(last, token)
    else words.push(wordOf(token, start, words, range, at, analysed.tokens[at + 1]))
  }
  return words
}

/** Every word has all fields, in one order: words are read at every step, and a mix of layouts in memory is slow. */
const foldedWord = (quotation: Quotation): Word => {
  const { start, end } = quotation
  return { start, end, lower: '', lemma: '', tag: 'QUOTE', capital: false, quotation }
}

/** "foreign - backed" without white space is one word; nothing stands between the token and the last word. */
function joinsHyphen(analysed: AnalysedText, at: number, last: Word): boolean {
  const token = analysed.tokens[at]
  const before = analysed.tokens[at - 1]
  if (!token || !before || last.tag === 'QUOTE') return false
  if (token.surface === '-') return analysed.tokens[at + 1]?.start === token.end && last.tag !== 'PUNCT'
  return before.surface === '-' && last.lower.endsWith('-')
}

function joined(last: Word, token: Token): Word {
  const tag = token.surface === '-' ? last.tag : compoundTag(token.pos, last.tag)
  const lower = last.lower + token.lower
  return { start: last.start, end: token.end, lower, lemma: lower, tag, capital: last.capital, quotation: undefined }
}

const compoundTag = (second: Pos, first: Pos | 'QUOTE'): Pos | 'QUOTE' =>
  second === 'VERB' || second === 'ADJ' || second === 'ADV' || second === 'NUM'
    ? 'ADJ'
    : first === 'NUM'
      ? 'ADJ'
      : second

function wordOf(
  token: Token,
  start: number,
  words: readonly Word[],
  { titleCase, isNamed }: WordRange,
  at: number,
  next: Token | undefined,
): Word {
  const capital = opensWithCapital(token)
  const named = capital && isNamed(at)
  return {
    start,
    end: token.end,
    lower: token.lower,
    lemma: token.lemma,
    tag: named ? nameTag(token) : mended(token, words, capital && !titleCase, next),
    capital,
    quotation: undefined,
  }
}

type Changes = Partial<Pick<Word, 'tag' | 'end' | 'lower' | 'lemma'>>

/** The word with some fields changed, laid out as every word is. */
export function changed(word: Word, changes: Changes): Word {
  const { start, capital, quotation } = word
  const { end = word.end, lower = word.lower, lemma = word.lemma, tag = word.tag } = changes
  return { start, end, lower, lemma, tag, capital, quotation }
}

export const retagged = (word: Word, tag: Word['tag']): Word => changed(word, { tag })

/** Most words are written small, which is quick to see. */
const opensWithCapital = ({ surface, lower }: Token): boolean => surface !== lower && /^\p{Lu}/u.test(surface)

/** "Lynch said": what is known for a name is no verb, whatever it means as a word. */
const nameTag = ({ lower, pos }: Token): Pos =>
  pos === 'PART' || pos === 'PUNCT' || pos === 'NUM' || determinersAlone.has(lower) ? pos : 'PROPN'

/** wink is right nine times in ten; these are the errors that cost a subject or a verb. */
function mended(token: Token, words: readonly Word[], isName: boolean, next: Token | undefined): Pos {
  const { lower, pos } = token
  const last = words[words.length - 1]
  const closed = closedClasses.get(lower)
  if (closed === 'pronoun') return 'PRON'
  if (pos === 'PART' || pos === 'PUNCT' || pos === 'NUM') return pos
  if (closed === 'auxiliary') return lower === 'may' && isName ? 'PROPN' : 'AUX'
  if (closed === 'determiner' && pos !== 'PRON' && pos !== 'SCONJ') return 'DET'
  // "Miss Brook said": no verb that opens the sentence.
  if (isName && lower === 'miss' && next && opensWithCapital(next)) return 'PROPN'
  const named = last !== undefined && last.tag === 'PROPN'
  if (isName && pos === 'VERB' && (named || next?.pos === 'PROPN') && last !== undefined && last.tag !== 'PUNCT')
    return 'PROPN'
  // "Tarn alleged that", "gangs already besieged villages"
  if (pos === 'ADJ' && lower.endsWith('ed') && last && !isName) {
    const afterSubject = last.tag === 'PROPN' || last.tag === 'NOUN' || last.tag === 'PRON' || last.tag === 'ADV'
    const beforeObject =
      next !== undefined && /^(?:DET|PRON|PROPN|SCONJ|NOUN|ADP)$/.test(next.pos) && next.pos !== 'ADP'
    if (afterSubject && beforeObject) return 'VERB'
    // "Tarn alleged in April that": adjectives follow no name and no subject pronoun.
    if (next?.pos === 'ADP' && (last.tag === 'PROPN' || /^(?:he|she|they|we|who)$/.test(last.lower))) return 'VERB'
  }
  return pos === 'VERB' && isNounHere(token, words, next) ? 'NOUN' : pos
}

/** Verbs whose past is their base form, and participles that do not end in -ed. */
const likeBase =
  /^(?:put|cut|hit|read|set|let|cost|shut|quit|cast|split|spread|beat|bid|hurt|burst|bet|become|come|run)$/
const participle =
  /(?:ed|ing|en|wn|ne)$|^(?:told|said|made|held|found|left|lost|built|brought|bought|caught|sent|kept|paid|put|set|hit|hurt|shot|sold|felt|heard|read|cut|sought|fought|taught|struck|hung|won|met|led|born|drawn|worn|torn|sworn|run|come|become|understood|thought|begun|set|let|shut|cast|split|spread|beat|laid|fed|bred|spent|sunk|sung|stood|meant|dealt)$/
const forms = /^(?:am|is|are|was|were|be|been|being)$/

/** "a lunch counter in", "are acts of", "Acts of protest": no finite verb can stand there. */
function isNounHere({ lower, lemma }: Token, words: readonly Word[], next: Token | undefined): boolean {
  const last = words.at(-1)
  if (!last || last.tag === 'PUNCT') return next?.lower === 'of' && lower.endsWith('s')
  if (participle.test(lower)) return false
  if (last.tag === 'DET') return !/^(?:this|that|these|those|some|all|both|each)$/.test(last.lower)
  if (/^(?:his|its|their|our|my|your)$/.test(last.lower)) return true
  if (forms.test(last.lower)) return true
  // "return to talks", "rejected calls"
  const thirdPerson = lemma !== lower && lower.endsWith('s')
  if (thirdPerson && (last.tag === 'ADP' || last.tag === 'VERB' || last.lower === 'to')) return true
  const singular = last.tag === 'NOUN' && /^(?:a|an|another|every|each|this)$/.test(words.at(-2)?.lower ?? '')
  return singular && lemma === lower && !likeBase.test(lower)
}
