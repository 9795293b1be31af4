/** What a question on the content of a claim is made of, and what all of its forms share. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import type { Clause } from '../clauses/clause.ts'
import { type Reading, within } from '../reading.ts'
import type { Saying } from '../claims/saying.ts'
import type { Speaker } from '../claims/speaker.ts'
import type { Story } from '../story/headline.ts'
import type { StandAlone } from '../wording/stand-alone.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'

/** Whose words are asked for, and what stands before the question. */
export interface Asking {
  readonly reading: Reading
  readonly saying: Saying
  readonly speaker: Speaker
  readonly story: Story | null
}

export interface Asked {
  /** What stands before the speaker: "what did", "how did". */
  readonly opening?: string
  /** What follows the speaker. */
  readonly question: string
  /** Of what or whom the question says that something was said: "the offensive", "of what did X accuse |the board|"; null where it names only the act. */
  readonly topic: string | null
  readonly answer: string
  readonly span: Span
  readonly entities: readonly string[]
  /** Something in it means what only the article tells. */
  readonly open: boolean
}

export const maxAnswerChars = 110

/** "What did X say the offensives were causing?": only one word can follow. */
export const asksForThing = ({ question }: Pick<Asked, 'question'>): boolean => /^say .*(?:ing|ed)$/.test(question)

export const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]

/** It means what only the article tells; what a story tells is judged with the whole question. */
export const isOpen = (told: StandAlone, story: Story | null): boolean =>
  told.hasLoosePronoun || (!story && (told.hasAnaphor || told.hasBareDefinite))

/** Entities that the question names before its answer. */
export const namedBy = (speaker: Speaker): readonly string[] => (speaker.entity ? [speaker.entity.id] : [])

/** The answer's words, cut until they stand alone behind a question that names the speaker. */
export const answerFrom = (
  { reading, speaker, story }: Asking,
  span: Span,
  keepUntil: number,
  {
    lead = `${speaker.name} said that`,
    maxChars = maxAnswerChars,
    named = [],
  }: { readonly lead?: string; readonly maxChars?: number; readonly named?: readonly string[] } = {},
): Trimmed =>
  trimToStandAlone(reading, span, {
    maxChars,
    keepUntil,
    lead,
    quoteLoaded: true,
    named: [...namedBy(speaker), ...named],
    noAnaphor: true,
    story,
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
