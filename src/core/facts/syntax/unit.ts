/** Cuts a text into the stretches that are parsed on their own: sentences outside quotations, and sentences inside them. */
import type { AnalysedText, Sentence } from '../../article/analysed-text.ts'
import type { Chunk } from './chunk.ts'
import { chunkWords } from './chunks.ts'
import type { Quotation } from './quotations.ts'
import { type Word, readWords } from './word.ts'

export interface Unit {
  readonly index: number
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly heading: boolean
  readonly titleCase: boolean
  /** The quotation it stands inside, where it was folded away outside. */
  readonly inside: Quotation | null
}

/** Longer stretches are cut, which keeps every search inside a unit short and all work linear. */
const maxUnitTokens = 250

interface Cut {
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
}

export interface UnitOptions {
  readonly analysed: AnalysedText
  readonly quotations: readonly Quotation[]
  /** Whether a span is a date expression as a whole; dates become chunks of their own. */
  readonly dateEnd: (start: number) => number | undefined
  /** Whether the token of that index stands in an actor's name. */
  readonly isNamed: (token: number) => boolean
  readonly isVerbCue: (form: string) => boolean
}

export function cutUnits(options: UnitOptions): Unit[] {
  const { analysed, quotations } = options
  const speech = quotations.filter((quotation) => isSpeech(analysed.text, quotation))
  const units: Unit[] = []
  let quote = 0
  for (const cut of outerCuts(analysed, speech)) {
    const from = analysed.tokens[cut.firstToken]?.start ?? 0
    const to = analysed.tokens[cut.endToken - 1]?.end ?? 0
    while (quote < speech.length && (speech[quote]?.end ?? 0) <= from) quote++
    const folded: Quotation[] = []
    for (let at = quote; at < speech.length; at++) {
      const quotation = speech[at]
      if (!quotation || quotation.start >= to) break
      folded.push(quotation)
    }
    addUnit(units, options, cut, folded, null)
    for (const quotation of folded) {
      if (quotation.start < from) continue
      for (const inner of innerCuts(analysed, quotation, cut)) addUnit(units, options, inner, [], quotation)
    }
  }
  return units
}

function addUnit(
  units: Unit[],
  { analysed, dateEnd, isNamed, isVerbCue }: UnitOptions,
  cut: Cut,
  folded: readonly Quotation[],
  inside: Quotation | null,
): void {
  const paragraph = analysed.paragraphs[cut.paragraph]
  if (!paragraph || !hasWord(analysed, cut)) return
  const first = cut.paragraph === 0 && inside === null
  const titleCase = inside === null && (paragraph.heading || first) && isTitleCase(analysed, cut)
  const words = readWords(analysed, { ...cut, titleCase, isNamed }, folded)
  const [a, b] = [words[0], words.at(-1)]
  if (!a || !b) return
  units.push({
    index: units.length,
    words,
    chunks: chunkWords(words, { dateEnd, titleCase, isVerbCue }),
    start: a.start,
    end: b.end,
    paragraph: cut.paragraph,
    heading: paragraph.heading,
    titleCase,
    inside,
  })
}

/** Runs of marks and digits hold nothing to parse. */
function hasWord(analysed: AnalysedText, cut: Cut): boolean {
  for (let at = cut.firstToken; at < cut.endToken; at++) if (analysed.tokens[at]?.pos !== 'PUNCT') return true
  return false
}

/** Sentences, joined where the stop between them stands inside a quotation. */
function outerCuts(analysed: AnalysedText, speech: readonly Quotation[]): Cut[] {
  const cuts: Cut[] = []
  let at = 0
  let open: Cut | undefined
  for (const sentence of analysed.sentences) {
    while (at < speech.length && (speech[at]?.end ?? 0) <= sentence.start) at++
    const quotation = speech[at]
    const joins =
      open !== undefined &&
      open.paragraph === sentence.paragraph &&
      ((quotation !== undefined && quotation.start < sentence.start) || isFalseStart(analysed, sentence))
    if (open && joins) open = { ...open, endToken: sentence.endToken }
    else {
      if (open) cuts.push(open)
      open = { firstToken: sentence.firstToken, endToken: sentence.endToken, paragraph: sentence.paragraph }
    }
  }
  if (open) cuts.push(open)
  return cuts.flatMap((cut) => shortened(cut))
}

/** A sentence that begins in lower case goes on from the one before: `“Why?” she asked`. */
function isFalseStart(analysed: AnalysedText, sentence: Sentence): boolean {
  let at = sentence.firstToken
  while (at < sentence.endToken && analysed.tokens[at]?.pos === 'PUNCT') at++
  const first = analysed.tokens[at]
  if (first === undefined) return true
  if (/^\p{Ll}/u.test(first.surface)) return true
  // `“Why?” Erin Vale asked`: told apart from a new sentence by the quotation right before it.
  const before = analysed.text.slice(Math.max(0, sentence.start - 3), sentence.start)
  return /[?!]["”’'»]\s?$/.test(before) && hasCueSoon(analysed, at, sentence.endToken)
}

/** A name and a verb of saying right behind a quotation's "?" or "!" continue its sentence. */
function hasCueSoon(analysed: AnalysedText, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 6); next++) {
    const token = analysed.tokens[next]
    if (!token) return false
    if (
      next > at &&
      /^(?:said|says|asked|asks|cried|shouted|added|wrote|tweeted|replied|wondered|exclaimed|yelled|joked)$/.test(
        token.lower,
      )
    )
      return true
    if (
      token.pos !== 'PROPN' &&
      token.pos !== 'PRON' &&
      token.pos !== 'DET' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'ADJ'
    )
      return false
  }
  return false
}

function shortened(cut: Cut): Cut[] {
  const parts: Cut[] = []
  for (let from = cut.firstToken; from < cut.endToken; from += maxUnitTokens)
    parts.push({ ...cut, firstToken: from, endToken: Math.min(cut.endToken, from + maxUnitTokens) })
  return parts
}

function innerCuts(analysed: AnalysedText, quotation: Quotation, outer: Cut): Cut[] {
  const tokens = analysed.tokens
  const cuts: Cut[] = []
  let first = -1
  for (let at = outer.firstToken; at < outer.endToken; at++) {
    const token = tokens[at]
    if (!token || token.start < quotation.innerStart) continue
    if (token.start >= quotation.innerEnd) {
      if (first >= 0) cuts.push({ firstToken: first, endToken: at, paragraph: outer.paragraph })
      return cuts.flatMap((cut) => shortened(cut))
    }
    if (first < 0) first = at
    if (/^[.!?]$/.test(token.surface) && at > first) {
      cuts.push({ firstToken: first, endToken: at + 1, paragraph: outer.paragraph })
      first = -1
    }
  }
  if (first >= 0) cuts.push({ firstToken: first, endToken: outer.endToken, paragraph: outer.paragraph })
  return cuts.flatMap((cut) => shortened(cut))
}

/** Most of the longer words begin with a capital. */
function isTitleCase(analysed: AnalysedText, cut: Cut): boolean {
  let long = 0
  let capital = 0
  for (let at = cut.firstToken; at < cut.endToken; at++) {
    const surface = analysed.tokens[at]?.surface ?? ''
    if (surface.length < 4 || !/^\p{L}/u.test(surface)) continue
    long++
    if (/^\p{Lu}/u.test(surface)) capital++
  }
  return long >= 3 && capital / long > 0.75
}

/** A quotation of speech rather than a name or a few words lent: it has a sentence's beginning or end. */
function isSpeech(text: string, quotation: Quotation): boolean {
  if (quotation.innerEnd - quotation.innerStart < 2) return false
  const inner = text.slice(quotation.innerStart, Math.min(quotation.innerEnd, quotation.innerStart + 2000)).trim()
  if (!/[\p{L}\p{N}]/u.test(inner)) return false
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start).trimEnd()
  const atStart =
    quotation.start === 0 ||
    /[\n\r\u2028\u2029]\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start)) ||
    before === ''
  const lead = atStart ? '' : before.slice(-1)
  const startsLow = /^(?:[.…\s([]*)\p{Ll}/u.test(inner)
  const terminal = /[.!?,…—–-]$/.test(inner) || /^\s?[,?!]/.test(text.slice(quotation.end, quotation.end + 2))
  const words = inner.split(/\s+/, 12).length
  if (!quotation.closed) return words >= 4 && (atStart || /[,:]/.test(lead) || !startsLow)
  if (atStart || /[.!?…”"’']/.test(lead)) return terminal || words >= 8
  if (lead === ',' || lead === ':')
    return words >= 2 && (terminal || words >= 4) && (lead === ':' || !startsLow || words >= 4)
  // Behind a word: "said “We …”" but not "the “War on Drift,” which".
  return (
    !startsLow &&
    words >= 4 &&
    !/\b(?:the|a|an|of|its|his|her|their|called|named|dubbed|titled|entitled)$/i.test(before)
  )
}
