/** What a question on the content of a claim is made of, and what all of its forms share. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import type { Clause } from '../clauses/clause.ts'
import { type Reading, within } from '../reading.ts'
import type { Speaker } from '../claims/speaker.ts'
import type { StandAlone } from '../wording/stand-alone.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'

export interface Asked {
  /** What stands before the speaker: "what did", "how did". */
  readonly opening?: string
  /** What follows the speaker. */
  readonly question: string
  readonly answer: string
  readonly span: Span
  readonly entities: readonly string[]
  /** Something in it means what only the article tells. */
  readonly open: boolean
}

export const maxAnswerChars = 110

export const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]

/** It means what only the article tells. */
export const isOpen = (told: StandAlone): boolean => told.hasAnaphor || told.hasBareDefinite || told.hasLoosePronoun

/** Entities that the question names before its answer. */
export const namedBy = (speaker: Speaker): readonly string[] => (speaker.entity ? [speaker.entity.id] : [])

/** The answer's words, cut until they stand alone behind a question that names the speaker. */
export const answerFrom = (
  reading: Reading,
  span: Span,
  speaker: Speaker,
  keepUntil: number,
  lead = `${speaker.name} said that`,
  maxChars = maxAnswerChars,
  named: readonly string[] = [],
): Trimmed =>
  trimToStandAlone(reading, span, {
    maxChars,
    keepUntil,
    lead,
    quoteLoaded: true,
    named: [...namedBy(speaker), ...named],
    noAnaphor: true,
  })

/** "he" where the speaker speaks of himself; the question names him first. */
export function ownPronoun(reading: Reading, { subject }: Clause, speaker: Speaker): string | null {
  const [token] = subject
  if (!token || subject.length !== 1 || !/^(?:he|she|it|they)$/.test(token.lower) || !speaker.entity) return null
  const mention = within(reading.mentionsInOrder, [token.start, token.end])[0]
  return mention?.entity === speaker.entity.id ? token.lower : null
}

/** Without what commas set off: ", backed by the navy,". */
export function coreOf(subject: readonly Token[]): readonly Token[] {
  const comma = subject.findIndex((token) => token.surface === ',')
  return comma > 0 && !subject.some((token) => token.lower === 'and') ? subject.slice(0, comma) : subject
}
