/** The title of a role apart from whose it is, and the small ways to word the two together. */
import { type Country } from '../../facts/actors/demonyms.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { possessive } from '../wording/words.ts'
import { isLink } from './grammar.ts'
import { isStateOffice } from './home-country.ts'
import type { RolePhrase } from './role-phrase.ts'
import { adjectiveOf, titleInWords } from './title-words.ts'

/** Title words and head, without the owner before them and without what follows "of". */
export const titleOf = (reading: Reading, from: number, { words: [, end], head }: RolePhrase): string => {
  const link = tokensIn(reading, [head.end, end]).find(isLink)
  const title = titleInWords(reading.text.slice(from, link?.start ?? end)).replace(sayingNothing, '')
  return isStateOffice(title) ? title.toLowerCase() : title
}

/** Of the one who holds a post these say nothing more. */
const sayingNothing = /^(?:own|present|current|longtime|long-time|veteran|new|young|embattled|outspoken) /i

/** " of services" of "its head of services". */
export function behindHead(reading: Reading, { words, head }: RolePhrase): string {
  const link = tokensIn(reading, [head.end, words[1]]).find(isLink)
  return link === undefined ? '' : ` ${standAlone(reading, [link.start, words[1]]).text}`
}

/** "former president of France", "former White House spokesman" */
export const formerly = (told: string, form: { readonly named: string; readonly title: string } | null): string =>
  `former ${form === null ? told : `${form.title.replace(/^former /, '')} of ${form.named}`}`

export const stateOffice = (place: string, country: Country | undefined, title: string): string =>
  country !== undefined && country.name.includes(' ')
    ? `${adjectiveOf(country)} ${title}`
    : `${possessive(place)} ${title}`
