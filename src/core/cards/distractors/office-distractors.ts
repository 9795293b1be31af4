/** Wrong roles made from the right one: another office of the same state. */

import { countryNamed, countryOfDemonym, nameKey } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { usStates } from '../roles/us-states.ts'
import { kindOfBody } from './body-kind.ts'
import { type Bench, ofAmerica, ofAuthorities, ofBodies, ofPersons, ofPlaces, ofResidences, ofStates } from './posts.ts'

const ministries = [
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'health',
  'education',
  'energy',
  'transport',
  'trade',
]
const ministry = new RegExp(
  `\\b(${[...ministries, 'defense', 'environment', 'agriculture', 'economy', 'labour', 'home'].join('|')}) (minister|secretary)\\b`,
)

/** "Russia’s defence minister" where the answer is "Russia’s foreign minister"; only offices that a body of that kind has. */
export function officeDistractors(answer: string, isPerson: (name: string) => boolean = () => false): string[] {
  const seat = seats.exec(answer)
  if (seat) return usStates.filter((state) => state !== seat[2]).map((state) => `${seat[1] ?? ''}${state}`)
  const nominee = nominees.exec(answer)
  if (nominee) return rivalsOf(nominee[1] ?? '', nominee[2] ?? '')
  const [own, field = '', head = ''] = ministry.exec(answer) ?? []
  if (own !== undefined && !answer.startsWith('US '))
    return ministries
      .filter((other) => other !== field && !(other === 'defence' && field === 'defense'))
      .map((other) => answer.replace(own, `${other} ${head}`))
  const [, title = '', rest = ''] = /^(.+?)( (?:of|for|at|with|to|from) .+)$/u.exec(answer) ?? []
  if (title !== '' && !/[’']s? /.test(title) && !/^(?:US|British) /.test(title)) return withTitle(title, rest)
  // "the Kremlin’s press secretary": the whole title is exchanged, not its last word; "US president" has no mark.
  const [, owner = '', held = ''] = /^(.+[’']s? |US |British )(.+)$/u.exec(answer) ?? []
  const rows = answer.startsWith('US ') ? ofAmerica : isState(answer) ? ofStates : rowsFor(owner, isPerson)
  if (owner === '') return []
  return othersIn(rows, (post) => held === post || held.endsWith(` ${post}`))
    .filter((other) => !held.endsWith(other))
    .map((other) => owner + other)
}

/** Of the bench where a post stands. */
const othersIn = (benches: readonly Bench[], isPost: (post: string) => boolean): readonly string[] =>
  benches.find(({ posts }) => posts.some(isPost))?.others ?? []

/** "Republican senator from Georgia": somebody sits for one state only. */
const seats = /^((?:\p{L}+ )?(?:senator|representative) from )(.+)$/iu
const nominees = /^(Republican|Democratic) (presidential|vice[- ]presidential) nominee$/

/** Of the two parties that nominate, the other posts of a campaign. */
function rivalsOf(party: string, office: string): string[] {
  const [own, other] = party === 'Republican' ? ['Republican', 'Democratic'] : ['Democratic', 'Republican']
  const second = office === 'presidential' ? 'vice presidential' : 'presidential'
  return [`${other} ${office} nominee`, `${own} ${second} nominee`, `${other} ${second} nominee`]
}

const isPersonsName = (name: string): boolean =>
  name.includes(' ') && kindOfBody([name]) === undefined && lexicon().given.has(nameKey(name.split(' ')[0] ?? ''))

/** A person has a staff, an authority no treasurer, and only a firm a finance director. */
function rowsFor(owner: string, isPerson: (name: string) => boolean): readonly Bench[] {
  const name = owner.replace(/[’']s? $/, '').replace(/^ (?:of|for|at|with|to|from) /, '')
  if (isPerson(name) || isPersonsName(name)) return ofPersons
  if (/\b(?:White House|Kremlin|Elys[eé]e|Downing Street)\b/.test(name)) return ofResidences
  if (/\bJoint Chiefs\b|\b(?:Republicans|Democrats)$/.test(name)) return []
  const kind = kindOfBody([name])
  if (
    kind === 'state' ||
    kind === 'armed' ||
    kind === 'court' ||
    /\b(?:FBI|CIA|NSA|IRS|military|police|embassy)\b/.test(name)
  )
    return ofAuthorities
  return ofBodies
}

/** "Treasurer of the Reform Alliance" where the answer is its leader; a profession is exchanged for another. */
function withTitle(title: string, rest: string): string[] {
  const own = title.toLowerCase()
  const isCapital = title !== own
  const isCountry = countryNamed(rest.replace(/^ of (?:the )?/, '')) !== undefined
  // "of debate at Tarn University": no post besides it is "treasurer of debate".
  const isField = /^ of (?:\p{Ll}+ ){1,3}(?:at|for|in) /u.test(rest) && !rest.startsWith(' of the ')
  const rows = isCountry ? ofStates : [...ofPlaces, ...rowsFor(rest, () => false)]
  const posts = isField ? [] : othersIn(rows, (post) => post === own)
  const isAtBody = /^ (?:at|with|for) /.test(rest)
  const trades =
    /\b(?:University|College|School)\b/.test(rest) && !own.endsWith('analyst') ? professions : businessTrades
  const isTrade = isAtBody && profession.test(own)
  const others = posts.length > 0 || !isTrade ? posts : trades.filter((other) => !own.endsWith(other))
  return others.map((other) => (isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other) + rest)
}

const professions = [
  ...['historian', 'economist', 'chemist', 'psychologist', 'geologist', 'statistician', 'sociologist', 'physicist'],
  ...['biologist', 'mathematician', 'press officer', 'legal adviser', 'political scientist'],
]
/** What a bank, a firm or a campaign employs. */
const businessTrades = ['economist', 'accountant', 'press officer', 'legal adviser', 'auditor', 'statistician']
const profession = new RegExp(
  `(?:ologist|engineer|analyst|researcher|scientist|professor|lecturer|fellow|expert|strategist|${professions.join('|')})$`,
)

const isState = (answer: string): boolean => {
  const [bearer = ''] = answer.split(/[’']s? /)
  return (
    countryNamed(bearer) !== undefined ||
    countryOfDemonym(/^(\S+) \p{Ll}/u.exec(answer)?.[1] ?? '') !== undefined ||
    answer.startsWith('US ')
  )
}
