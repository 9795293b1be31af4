/** A question cut into tagged words, each marked as the card's own or as quoted from the article. */
import { analyse } from '../../article/analyse.ts'
import type { Token } from '../../article/analysed-text.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { quotedSpans } from '../wording/words.ts'

export interface CardWord extends Token {
  /** Which quotation it stands in; null for the card's own words. */
  readonly quotation: number | null
}

/** What is known of a name beyond its looks. */
export type NameKind = 'person' | 'thing'
export type NameKinds = ReadonlyMap<string, NameKind>

/** Words left open, and where they stand in the question. */
export interface OpenWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function cardWords(text: string): CardWord[] {
  const quoted = quotedSpans(text)
  return analyse(text).tokens.map((token) => {
    const at = quoted.findIndex(([start, end]) => token.start >= start && token.end <= end)
    return { ...token, quotation: at < 0 ? null : at }
  })
}

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.surface)
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos)
export const isVerbLike = (token: Token | undefined): boolean => token !== undefined && /^(?:VERB|AUX)$/.test(token.pos)

const calendar = new Set([...monthNames, ...weekdayNames])
export const isCalendarName = ({ surface }: Token): boolean => calendar.has(surface)

const questionOpeners = new Set(
  `who whom whose what which when where why how on in at according during since until by before after from with for under about to
  as the a an put arrange order complete fill name was were is are did does do has have had of amid following despite while if
  because although this that these those it he she they his her their its there here then yesterday today i we you my our your`.split(
    /\s+/,
  ),
)
/** A capital at the start of the question tells nothing, unless the word is none that questions open with. */
export const opensQuestion = (words: readonly CardWord[], at: number): boolean =>
  at === 0 && questionOpeners.has(words[0]?.lower ?? '')

const media =
  /^(?:post|times|news|journal|herald|gazette|tribune|guardian|mail|courier|ledger|argus|echo|review|standard|telegraph|observer|chronicle|article|report|press|bulletin|star|sun|express|examiner|sentinel)$/

/** Index behind "According to The Harbour Post,": whoever only reports is no part of what is told. */
export function behindSource(words: readonly CardWord[]): number {
  if (words[0]?.lower !== 'according') return 0
  const comma = words.findIndex(({ surface }) => surface === ',')
  return words.slice(0, Math.max(0, comma)).some(({ lower }) => media.test(lower)) ? comma + 1 : 0
}

/** "4 June 2021", "June 2021", "2021", with or without a comma, before a word of the question. */
const dateBefore = new RegExp(
  `(?:\\b(?:1[0-9]|20|21)\\d\\d\\b|\\b(?:${monthNames.join('|')})\\b(?! (?:said|will|would|has)))`,
  'u',
)
export const namesDate = (before: string): boolean => dateBefore.test(before)
