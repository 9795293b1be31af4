/** Words offices of states and what people of a nation are: "Morvanian Foreign Minister", "Prime Minister Ada Lund", "French cyclist". */
import { countryOfDemonym, isDemonym } from '../../facts/actors/demonyms.ts'
import { clean, type Reading, tokensIn } from '../reading.ts'
import { possessive } from '../wording/words.ts'
import { homeCountry, isStateOffice } from './home-country.ts'
import { fictionalPlace } from './owner.ts'
import type { RolePhrase } from './role-phrase.ts'
import { behindHead, formerly, stateOffice, titleOf, withRankBefore } from './title.ts'
import { titleInWords } from './title-words.ts'
import type { WordedRole } from './worded-role.ts'

/** "Morvanian Foreign Minister", "US president", "French cyclist". */
export function byDemonym(reading: Reading, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  const tokens = tokensIn(reading, phrase.words)
  const at = tokens.findLastIndex(({ surface }) => isDemonym(surface) || fictionalPlace(reading, surface) !== null)
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || tokens.slice(at + 1).some(({ surface }) => /^[’']/.test(surface))) return null
  const country = countryOfDemonym(token.surface)
  const place = country?.name ?? fictionalPlace(reading, token.surface)
  const bare = titleOf(reading, next.start, phrase)
  // "the |chief| Azerbaijani delegate"
  const title = bare === '' ? bare : withRankBefore(tokens.slice(0, at), bare)
  if (title === '' || direction.test(token.surface)) return null
  // "Labour" is a party, and a ministry.
  if (place === null && isStateOffice(`${token.surface} ${title}`)) return null
  // "Republican Secretary of State Ada Lund": of which state?
  if (party.test(token.surface) && isStateOffice(title)) return null
  const common = { title, phrase: phrase.words, ownerSpan: null }
  const rest = behindHead(reading, phrase)
  if (place === null || !isStateOffice(title) || rest !== '' || sharedDemonym.test(token.surface)) {
    const ranked = withRankBefore(tokens.slice(0, at), `${token.surface} ${bare}`)
    const words = `${isPast ? 'former ' : ''}${ranked}${rest}`
    return { ...common, words, owner: place ?? token.surface, ownedBy: 'people' }
  }
  const words = isPast ? formerly('', { named: place, title }) : stateOffice(place, country, title)
  return { ...common, words, owner: place, ownedBy: 'state' }
}

/** Peoples of more than one country. */
const sharedDemonym = /^(?:Dominican|Congolese|Guinean|Korean|Samoan|Micronesian|Sudanese)$/
const party = /^(?:Republican|Democratic|Liberal|Conservative|Socialist|Communist|Green)$/
/** No people at all. */
const direction = /^(?:North|South|East|West|Central)(?:ern)?(?:er)?$/

/** "Prime Minister Ada Lund" of an article about one country. */
export function byState(reading: Reading, phrase: RolePhrase, title: string, isPast: boolean): WordedRole | null {
  // "Ada Lund, president and chief executive": of the firm that the article is about.
  if (phrase.words[0] > phrase.name.start && phrase.article === 'none' && !title.includes(' ')) return null
  const { words } = phrase
  const home = isStateOffice(title) ? homeCountry(reading, words[0], title) : null
  if (!home) return null
  const { name } = home.country
  const named = name === 'United States' || name === 'United Kingdom' ? `the ${name}` : name
  return {
    words: isPast ? formerly('', { named, title }) : stateOffice(name, home.country, title),
    ...{ title, owner: name, ownedBy: 'state', phrase: words, ownerSpan: home.span },
  }
}

/** "The prime minister's spokeswoman" of an article about one country. */
export function byStateOfOffice(reading: Reading, phrase: RolePhrase): WordedRole | null {
  const [, boss, title] =
    /^(?:the )?([\p{L} ]+)[’']s ([\p{L} -]+)$/iu.exec(clean(reading.text.slice(...phrase.words))) ?? []
  if (boss === undefined || title === undefined) return null
  const owned = byState(reading, phrase, boss.toLowerCase(), false)
  return (
    owned && {
      ...owned,
      words: `${possessive(owned.words)} ${titleInWords(title)}`,
      title: titleInWords(title),
      ownedBy: 'person',
    }
  )
}
