/** Says of which state "the government" or "the army" is, where the article is about one country alone. */
import type { Token } from '../../article/analysed-text.ts'
import { type Country, countryNamed, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import type { Edit } from '../wording/edits.ts'
import { homeCountry } from '../roles/home-country.ts'
import { type Reading, sentenceAt, tokenIndexAt, tokensIn, within } from '../reading.ts'

/** Every state has one, and hardly anything else does. */
const bodies = /^(?:government|parliament|army|military|navy|cabinet|constitution)$/
/** "the government of Lonn", "the army officer", "the government's own" tell which or are another. */
const goesOn = /^(?:of|in|for|from|at|that|which|who|-)$/
/** What states and towns inside a state have, too. */
const isLocal =
  /^(?:state|states|provincial|province|provinces|regional|municipal|city|county|council|local|federal|governor|mayor|territory|rebel|colonial|interim)$/

/** Another country in this or the sentence before may be the one whose government it is. */
function isNamedBeside(reading: Reading, offset: number, home: Country): boolean {
  const [start] = sentenceAt(reading, offset)
  const [from] = sentenceAt(reading, Math.max(0, start - 2))
  const places = within(reading.actorsInOrder, [from, offset]).map(({ surface }) => countryNamed(surface))
  const people = tokensIn(reading, [from, offset]).map(({ surface }) => countryOfDemonym(surface))
  return [...places, ...people].some((country) => country !== undefined && country.name !== home.name)
}

export function stateBodyEdit(reading: Reading, article: Token): Edit | null {
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, article.start)
  const [noun, next] = [tokens[at + 1], tokens[at + 2]]
  if (article.lower !== 'the' || !noun || noun.surface !== noun.lower || !bodies.test(noun.lower)) return null
  if (next && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || goesOn.test(next.lower))) return null
  if (tokensIn(reading, sentenceAt(reading, article.start)).some(({ lower }) => isLocal.test(lower))) return null
  const home = homeCountry(reading, article.start, 'prime minister')
  if (!home || isNamedBeside(reading, article.start, home.country)) return null
  const { name, demonyms } = home.country
  const adjective = name === 'United States' ? 'US' : name === 'United Kingdom' ? 'British' : demonyms[0]
  return adjective === undefined
    ? null
    : { start: article.start, end: noun.end, text: `the ${adjective} ${noun.lower}` }
}
