/** An article with its facts as the card writers read it: sorted, indexed and with the article's style known. */
import type { AnalysedText, Token } from '../article/analysed-text.ts'
import type { Source } from '../deck/deck.ts'
import type { ActorFact, Claim, DateFact, Entity, Facts, Mention, Span } from '../facts/facts.ts'
import { findQuotations, type Quotation } from '../facts/syntax/quotations.ts'
import { gatherReferents, type Referents } from './antecedents/referents.ts'
import { type DatePoint, datePoint, pointInWords } from './wording/date-words.ts'
import { withNamesRead } from './wording/name-tokens.ts'
import { isTitleCase, storiesOf, type Story } from './story/headline.ts'
import { settledFacts } from './settled-facts.ts'
import { readStyle, type Style } from './wording/style.ts'

export interface Reading {
  readonly text: string
  readonly facts: Facts
  readonly analysed: AnalysedText
  readonly source: Source
  readonly style: Style
  readonly published: DatePoint | null
  /** What may stand before a question that needs it, best first. */
  readonly stories: readonly Story[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly dates: ReadonlyMap<string, DateFact>
  readonly actorsInOrder: readonly ActorFact[]
  readonly mentionsInOrder: readonly Mention[]
  readonly datesInOrder: readonly DateFact[]
  readonly claimsInOrder: readonly Claim[]
  /** Ids of claims inside which somebody else is reported to speak. */
  readonly holdsSpeech: ReadonlySet<string>
  /** By name, how much more often it stands behind "the" than without. */
  readonly articleVotes: ReadonlyMap<string, number>
  /** In order; they do not overlap. */
  readonly quotations: readonly Quotation[]
  /** What it brings in, by noun. */
  readonly referents: Referents
  /** Words written with a capital inside a sentence: names, wherever they stand. */
  readonly capitalised: ReadonlySet<string>
  /** Words that the article also writes small. */
  readonly smallWords: ReadonlySet<string>
  /** Where each noun, by lemma, first stands outside headings. */
  readonly firstUse: ReadonlyMap<string, number>
}

function capitalisedInside({ tokens, sentences, paragraphs }: AnalysedText): Set<string> {
  const found = new Set<string>()
  for (const { paragraph, firstToken, endToken } of sentences) {
    if (paragraphs[paragraph]?.heading === true) continue
    for (let at = firstToken + 1; at < endToken; at++) {
      const [before, token] = [tokens[at - 1], tokens[at]]
      if (token && before?.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.surface)) found.add(token.lower)
    }
  }
  return found
}

/** A heading says again what the text says. */
const textTokens = ({ tokens, sentences, paragraphs }: AnalysedText): readonly (readonly [Token, number])[] =>
  sentences.flatMap(({ paragraph, firstToken, endToken }) =>
    paragraphs[paragraph]?.heading === true
      ? []
      : tokens.slice(firstToken, endToken).map((token, at) => [token, firstToken + at] as const),
  )

function firstUses(analysed: AnalysedText): Map<string, number> {
  const found = new Map<string, number>()
  for (const [{ pos, lemma, start }] of textTokens(analysed))
    if (pos === 'NOUN' && !found.has(lemma)) found.set(lemma, start)
  return found
}

const byStart = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => a.start - b.start || b.end - a.end)

export function readArticle(tagged: AnalysedText, given: Facts, source: Source, published: string | null): Reading {
  const { text } = tagged
  const facts = settledFacts(given, text, tagged)
  const actorsInOrder = byStart(facts.actors)
  const analysed = withNamesRead(tagged, actorsInOrder)
  const quotations = findQuotations(analysed)
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  return {
    text,
    facts,
    analysed,
    source,
    style: readStyle(text),
    published: published === null ? null : datePoint(published),
    stories: storiesOf(analysed, source),
    entities,
    dates: new Map(facts.dates.map((date) => [date.id, date])),
    actorsInOrder,
    mentionsInOrder: byStart(facts.mentions),
    datesInOrder: byStart(facts.dates),
    claimsInOrder: facts.claims.toSorted((a, b) => firstOffset(a.content) - firstOffset(b.content)),
    holdsSpeech: new Set(
      facts.claims
        .filter((claim) => claim.kind !== 'attitude' && claim.stance !== 'promised')
        .flatMap(({ nestedIn }) => (nestedIn === undefined ? [] : [nestedIn])),
    ),
    articleVotes: voteOnArticles(analysed, actorsInOrder),
    capitalised: capitalisedInside(analysed),
    smallWords: new Set(analysed.tokens.flatMap(({ surface, lower }) => (surface === lower ? [lower] : []))),
    firstUse: firstUses(analysed),
    quotations,
    referents: gatherReferents({
      analysed,
      actors: actorsInOrder,
      isQuoted: (start, end) => isInOne(quotations, [start, end]),
    }),
  }
}

export const firstOffset = (spans: readonly Span[]): number => Math.min(...spans.map(([start]) => start))
const lastOffset = (spans: readonly Span[]): number => Math.max(...spans.map(([, end]) => end))
export const hull = (...spans: readonly Span[]): Span => [firstOffset(spans), lastOffset(spans)]
export const isInside = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to

/** Index of the first item that ends after an offset; items are sorted and do not overlap much. */
export function firstAfter(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items wholly inside a span, in order. Long items that began far before are few, so a short look back finds them. */
export function within<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  [start, end]: Span,
): T[] {
  const found: T[] = []
  for (let at = Math.max(0, firstAfter(items, start) - 4); at < items.length; at++) {
    const item = items[at]
    if (!item || item.start >= end) break
    if (item.start >= start && item.end <= end) found.push(item)
  }
  return found
}

export const tokensIn = (reading: Reading, span: Span): Token[] => within(reading.analysed.tokens, span)

export function tokenIndexAt(reading: Reading, offset: number): number {
  return firstAfter(reading.analysed.tokens, offset)
}

export function sentenceAt(reading: Reading, offset: number): Span {
  const sentence = reading.analysed.sentences[firstAfter(reading.analysed.sentences, offset)]
  return sentence ? [sentence.start, sentence.end] : [offset, offset]
}

export const isHeading = (reading: Reading, offset: number): boolean =>
  reading.analysed.paragraphs[firstAfter(reading.analysed.paragraphs, offset)]?.heading ?? false

/** A heading, or the headline that a text opens with, whatever its length: no sentence's stop closes it. */
export function isHeadline(reading: Reading, offset: number): boolean {
  const at = firstAfter(reading.analysed.paragraphs, offset)
  const paragraph = reading.analysed.paragraphs[at]
  if (!paragraph) return false
  const isOpen = !/[.!?…:;,"”’')\]]\s*$/.test(reading.text.slice(paragraph.start, paragraph.end))
  return paragraph.heading || (at === 0 && reading.analysed.paragraphs.length > 1 && isOpen)
}

function isInOne(quotations: readonly Quotation[], [start, end]: Span): boolean {
  const quotation = quotations[firstAfter(quotations, start)]
  return quotation !== undefined && start >= quotation.start && end <= quotation.end
}

export const isQuoted = ({ quotations }: Reading, span: Span): boolean => isInOne(quotations, span)

/** Names before a noun do not vote: "the Kremlin spokesman" tells nothing of the Kremlin; nor do headlines, which drop articles. */
function voteOnArticles({ text, tokens, paragraphs }: AnalysedText, actors: readonly ActorFact[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const { start, end, surface } of actors) {
    const line = paragraphs[firstAfter(paragraphs, start)]
    if (line && (line.heading || isTitleCase(text.slice(line.start, line.end)))) continue
    const after = tokens[firstAfter(tokens, end)]
    if (after && (after.pos === 'NOUN' || after.pos === 'PROPN' || /^['’]s?$/.test(after.surface))) continue
    const before = tokens[firstAfter(tokens, start) - 1]
    // "the homegrown Workers' Party": an adjective stands between.
    if (before && /^(?:ADJ|NOUN|PROPN|PART|NUM)$/.test(before.pos)) continue
    const vote = before?.lower === 'the' ? 1 : -1
    votes.set(surface, (votes.get(surface) ?? 0) + vote)
  }
  return votes
}

const usual =
  /^(?:US|U\.S\.|USA|UK|U\.K\.|UN|U\.N\.|EU|E\.U\.)$|^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Vatican|Kremlin|Pentagon|White House)$/
/** Bodies called by what they are. */
const commonHead =
  /\b(?:Department|Authority|Ministry|Agency|Council|Committee|Commission|Party|Association|Army|Court|Board|Union|Bureau|Institute|Foundation|Navy|Forces?|Government|Senate|Front|Movement|League|Federation|Organi[sz]ation|Service|Times|Post|Guards?|Brigade|Units|Alliance|Coalition|Fund|Treasury|Administration|Office|Network|Society|Corps|Cabinet|Assembly|Republic)$|^(?:University|Ministry|Department|Bank|House|Republic|Institute|Office|Bureau|Board) of /

/** "the " where a name is used with it: by the article, or by habit where the article does not tell. */
export function articleOf(reading: Reading, name: string): string {
  const vote = reading.articleVotes.get(name) ?? 0
  return !/^the /i.test(name) && (vote > 0 || (vote === 0 && (usual.test(name) || commonHead.test(name)))) ? 'the ' : ''
}

/** The name as a sentence uses it: "the Kremlin", "Sergei Lavrov". */
export function entityInWords(reading: Reading, entity: Entity): string {
  const name = clean(entity.name)
  return entity.type === 'person' ? name : articleOf(reading, name) + name
}

/** One line, no control characters, no soft hyphens. */
export const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()

/** "the article of 26 August 2019", "The Harbour Post". */
export function sourceInWords(reading: Reading): string {
  const { publisher } = reading.source
  if (publisher !== null && clean(publisher) !== '') return clean(publisher)
  return reading.published ? `the article of ${pointInWords(reading.published, reading.style)}` : 'the article'
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const shortArticleSentences = 8
/** In a few lines every sentence is of the story, and so is everybody named. */
export const isShort = ({ analysed }: Reading): boolean => analysed.sentences.length < shortArticleSentences
