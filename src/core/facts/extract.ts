/** The whole way from a text to its facts: dates, actors, claims, the events of dates, quantities. */
import { analyse } from '../article/analyse.ts'
import type { AnalysedText } from '../article/analysed-text.ts'
import { cleanText } from '../article/clean-text.ts'
import { wholeGraphemes } from '../article/grapheme.ts'
import { judgeLanguage } from '../article/language.ts'
import { findActors } from './actors/actors.ts'
import { findClaims, isVerbCue } from './claims/claims.ts'
import { findDates } from './dates/dates.ts'
import { withEvents } from './events/events.ts'
import type { Facts } from './facts.ts'
import { placeFacts } from './place.ts'
import { findQuantities } from './quantities.ts'
import { readSyntax } from './syntax/syntax.ts'

export interface ExtractInput {
  readonly id: string
  readonly text: string
  /** EDTF, or null where unknown: then nothing relative is resolved. */
  readonly published: string | null
  /** BCP 47; judged from the text where absent. */
  readonly language?: string
  /** The same text, where the caller has analysed it already. */
  readonly analysed?: AnalysedText
}

/** What is being done, in this order, in the words a person waiting reads. */
export const extractionStages = ['sentences', 'dates', 'actors', 'claims', 'events'] as const
export type ExtractionStage = (typeof extractionStages)[number]

/** Offsets of all facts point into `text`; the same input gives the same facts. `begin` hears of each stage. */
export function extractFacts(
  { id, text, published, language, analysed: given }: ExtractInput,
  begin: (stage: ExtractionStage) => void = () => undefined,
): Facts {
  const clean = cleanText(text)
  const isAsGiven = clean.text === text
  if (!given) begin('sentences')
  const analysed = given && isAsGiven ? given : analyse(clean.text)
  begin('dates')
  const dates = findDates(analysed, published)
  begin('actors')
  const { actors, mentions, entities, names } = findActors(analysed)
  begin('claims')
  const found = { dates, actors, mentions, entities, names }
  const syntax = readSyntax(analysed, found, isVerbCue)
  const { claims, assertions } = findClaims(analysed, found, syntax)
  begin('events')
  const facts = {
    id,
    language: language ?? judgeLanguage(text),
    dates: withEvents(analysed, dates, found, syntax),
    actors,
    mentions,
    entities,
    names,
    quantities: findQuantities(analysed, found, syntax),
    claims,
    assertions,
  }
  const whole = wholeGraphemes(text)
  if (isAsGiven && !whole) return facts
  return placeFacts(facts, text, (span) => (whole ? whole(clean.original(span)) : clean.original(span)))
}
