/** The title of a role apart from whose it is, and the small ways to word the two together. */
import type { Token } from '../../article/analysed-text.ts'
import { type Country } from '../../facts/actors/demonyms.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { possessive } from '../wording/words.ts'
import { isLink } from './grammar.ts'
import { isStateOffice } from './home-country.ts'
import type { RolePhrase } from './role-phrase.ts'
import { adjectiveOf, isTitleWord, titleInWords } from './title-words.ts'

/** Where what follows "of" begins; "chief |of staff|", "minister |of Energy| of Tarn" are titles whole. */
function linkBehind(reading: Reading, { words: [, end], head }: RolePhrase): Token | undefined {
  const rest = tokensIn(reading, [head.end, end])
  return rest.find((token, at) => {
    if (!isLink(token)) return false
    const next = rest.findIndex((other, index) => index > at && isLink(other))
    const linked = rest.slice(at + 1, next < 0 ? rest.length : next)
    return !linked.every(({ surface, lower }) => isTitleWord(surface) && lower !== 'the')
  })
}

/** Title words and head, without the owner before them and without what follows "of". */
export const titleOf = (reading: Reading, from: number, phrase: RolePhrase): string => {
  const link = linkBehind(reading, phrase)
  const [, end] = phrase.words
  const title = titleInWords(reading.text.slice(from, link?.start ?? end)).replace(sayingNothing, '')
  return isStateOffice(title) ? title.toLowerCase() : title
}

/** Of the one who holds a post these say nothing more. */
const sayingNothing = /^(?:own|present|current|longtime|long-time|veteran|new|young|embattled|outspoken) /i

/** "|Interim| Lonn Board chairwoman", "the |chief| Morvanian delegate": what stands before the owner belongs to the title. */
export const withRankBefore = (tokens: readonly Token[], title: string): string => {
  const rank = tokens.find(({ lower }) =>
    /^(?:chief|deputy|senior|vice|assistant|associate|top|interim|caretaker)$/.test(lower),
  )
  return rank === undefined ? title : `${rank.lower} ${title}`
}

/** " of services" of "its head of services". */
export function behindHead(reading: Reading, phrase: RolePhrase): string {
  const link = linkBehind(reading, phrase)
  return link === undefined ? '' : ` ${standAlone(reading, [link.start, phrase.words[1]]).text}`
}

/** "former president of France", "former White House spokesman" */
export const formerly = (told: string, form: { readonly named: string; readonly title: string } | null): string =>
  `former ${form === null ? told : `${form.title.replace(/^former /, '')} of ${form.named}`}`

export const stateOffice = (place: string, country: Country | undefined, title: string): string =>
  country !== undefined && country.name.includes(' ')
    ? `${adjectiveOf(country)} ${title}`
    : `${possessive(`${isPlural.test(place) ? 'the ' : ''}${place}`)} ${title}`

/** "the Bahamas’ prime minister" */
const isPlural = /^(?:Bahamas|Netherlands|Philippines|Maldives|Seychelles|Comoros|Gambia)$/
