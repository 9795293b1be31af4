/** Judges whether the words of a role tell whose it is, and of what sort the owner is. */
import type { Entity, Span } from '../../facts/facts.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import type { AnyMention } from '../wording/mention-order.ts'
import { clean, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { usStateNamed } from './us-states.ts'
import { namesOf } from './owner.ts'
import type { WordedRole } from './worded-role.ts'

export const ownership = (reading: Reading, { entity }: AnyMention): WordedRole['ownedBy'] => {
  const known = reading.entities.get(entity)
  if (known?.type === 'person') return 'person'
  if (known?.type === 'organisation') return 'body'
  return known && countryNamed(known.name) ? 'state' : 'place'
}

/** Ada Lund, or Vidar Lund of whom the article tells as well? "Lund’s lawyer" leaves it open, unless the one is hardly named. */
export function sharesName(reading: Reading, { id, type, name }: Entity, { start, end, form }: AnyMention): boolean {
  if (type !== 'person' || form !== 'name') return false
  const surface = clean(reading.text.slice(start, end))
  const namings = namesOf(reading, id).length
  return (
    clean(name) !== surface &&
    [...reading.entities.values()].some(
      (other) =>
        other.id !== id &&
        other.type === 'person' &&
        clean(other.name).endsWith(` ${surface}`) &&
        clearly * namesOf(reading, other.id).length > namings,
    )
  )
}
/** So much more often named, one of a family is meant by its name alone. */
const clearly = 4

/** "|Lund & Berg| Securities Inc.", "Crowell, |Weedon|": the name goes on beyond what was read of it. */
export function isCutName({ text }: Reading, { start, end, form }: AnyMention): boolean {
  if (form !== 'name') return false
  return (
    /(?:&|\bamp;?)\s*$/.test(text.slice(Math.max(0, start - 6), start)) ||
    (!/\s/.test(text.slice(start, end)) &&
      /^,\s\p{Lu}\p{Ll}+(?:\s(?:in|of|&|amp|Inc|Co)\b)/u.test(text.slice(end, end + 40)))
  )
}

/** "curator of the exhibition at the University of Tarn": of which the article told before. */
export function pointsBack(reading: Reading, span: Span): boolean {
  const tokens = tokensIn(reading, span)
  const [sentenceStart] = sentenceAt(reading, span[0])
  return tokens.some(
    ({ pos, lemma }, at) =>
      pos === 'NOUN' && tokens[at - 1]?.lower === 'the' && (reading.firstUse.get(lemma) ?? Infinity) < sentenceStart,
  )
}

/** "the Company", "the Guard": written large, but no name. */
export const isGeneric = (name: string): boolean =>
  /^(?:company|board|council|committee|commission|department|club|association|union|court|bank|agency|party|ministry|bench|chamber|fund|trust|league|group|front|guard)$/i.test(
    name,
  ) || lexicon().organisationHeads.has(name.toLowerCase())

/** "of the feeding for Kornbro", "of the exhibition at Tarn University", "of the scheme's office in Tarn": which, a stranger cannot tell. */
export const isUnnamedPart = (complement: string): boolean =>
  /^of the (?:\p{Ll}[\p{L}-]* )+(?:for|at|in|with)\s|^of the \p{Ll}[\p{L}-]*[’']s? /u.test(`${complement} `)

/** "The Joint Task Force – |Far Shore| commander": the name begins before the dash. */
export const isBehindDash = ({ text }: Reading, { start }: AnyMention): boolean =>
  /\p{Lu}\p{L}+\s[–—-]\s(?:the )?$/u.test(text.slice(Math.max(0, start - 40), start))

/** A headline's capitals are no name's own; "NATO" is one word. */
export const isLoud = (name: string): boolean => /\p{Lu}{2,} \p{Lu}{3,}/u.test(name) && !/\p{Ll}/u.test(name)

/** "Transport Committee Liberals" hold no office as one: the committee has the chairman. */
export const isWing = ({ type, name }: Entity): boolean =>
  type === 'organisation' && /\S (?:Republicans|Democrats|Liberals|Conservatives|Socialists|Greens)$/.test(clean(name))

/** "president of Lonn Foods in |Purchase|, N.Y.": a town whose state is cut off names no place. */
export function isCutTown({ text }: Reading, end: number): boolean {
  const [, state] = /^, ((?:\p{Lu}\p{L}*\.? ?){1,2})/u.exec(text.slice(end, end + 20)) ?? []
  return state !== undefined && usStateNamed(state.trim()) !== undefined
}

/** A family name alone does not tell whose spokesman it is. */
export const isHalfNamed = ({ type, name }: Entity): boolean => type === 'person' && !/\s/.test(clean(name))
