/** Wrong roles made from the right one: another office of the same state. */

import { countryNamed, countryOfDemonym, nameKey } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { kindOfBody } from './body-kind.ts'

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
  const row = rows.find(([post]) => post !== undefined && (held === post || held.endsWith(` ${post}`)))
  return owner === '' || !row ? [] : row.slice(1).flatMap((other) => (held.endsWith(other) ? [] : [owner + other]))
}

type Rows = readonly (readonly string[])[]

const isPersonsName = (name: string): boolean =>
  name.includes(' ') && kindOfBody([name]) === undefined && lexicon().given.has(nameKey(name.split(' ')[0] ?? ''))

/** A person has a staff, an authority no treasurer, and only a firm a finance director. */
function rowsFor(owner: string, isPerson: (name: string) => boolean): Rows {
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
  const posts = isField ? [] : rows.find(([held]) => held === own)?.slice(1)
  const isAtBody = /^ (?:at|with|for) /.test(rest)
  const trades =
    /\b(?:University|College|School)\b/.test(rest) && !own.endsWith('analyst') ? professions : businessTrades
  const others = posts ?? (isAtBody && profession.test(own) ? trades.filter((other) => !own.endsWith(other)) : [])
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
    countryOfDemonym(answer.split(' ')[0] ?? '') !== undefined ||
    answer.startsWith('US ')
  )
}

/** An office, and others that the same state has besides it. */
const ofStates: readonly (readonly string[])[] = [
  ['president', 'foreign minister', 'ambassador to the United Nations', 'defence minister'],
  ['prime minister', 'foreign minister', 'finance minister', 'defence minister'],
  ['opposition leader', 'prime minister', 'foreign minister'],
]

const ofPlaces: readonly (readonly string[])[] = [
  ['mayor', 'police chief', 'bishop', 'fire chief'],
  ['governor', 'police chief', 'archbishop', 'chief prosecutor'],
]

const ofAmerica: readonly (readonly string[])[] = [
  ['president', 'secretary of state', 'defense secretary', 'attorney general'],
  ['vice president', 'secretary of state', 'defense secretary', 'attorney general'],
  ['secretary of state', 'vice president', 'defense secretary', 'attorney general'],
  ['defense secretary', 'secretary of state', 'attorney general', 'treasury secretary'],
]

const ofPersons: Rows = [
  ['spokesman', 'chief of staff', 'legal adviser', 'campaign treasurer'],
  ['spokeswoman', 'chief of staff', 'legal adviser', 'campaign treasurer'],
  ['campaign manager', 'press secretary', 'legal adviser', 'chief of staff'],
  ['communications director', 'chief of staff', 'legal adviser', 'campaign treasurer'],
  ['chief of staff', 'press secretary', 'legal adviser', 'campaign treasurer'],
  ['lawyer', 'press secretary', 'accountant', 'doctor'],
]

const ofResidences: Rows = [
  ['spokesman', 'chief of staff', 'national security adviser', 'legal counsel'],
  ['spokeswoman', 'chief of staff', 'national security adviser', 'legal counsel'],
  ['press secretary', 'chief of staff', 'national security adviser', 'legal counsel'],
  ['chief of staff', 'press secretary', 'national security adviser', 'legal counsel'],
]

/** Ministries, agencies, armies and courts. */
const ofAuthorities: Rows = [
  ['spokesman', 'legal adviser', 'chief of staff', 'head of personnel'],
  ['spokeswoman', 'legal adviser', 'chief of staff', 'head of personnel'],
  ['spokesperson', 'legal adviser', 'chief of staff', 'head of personnel'],
  ['director', 'deputy director', 'spokesperson', 'legal adviser'],
  ['head', 'deputy head', 'spokesperson', 'legal adviser'],
  ['chief', 'deputy chief', 'spokesperson', 'legal adviser'],
  ['commissioner', 'deputy commissioner', 'spokesperson', 'legal adviser'],
]

/** A post, and others in the same firm or society, such as its holder has not besides: a chief executive may have founded it, too. */
const ofBodies: Rows = [
  ['chief executive', 'finance director', 'legal adviser', 'press officer'],
  ['ceo', 'finance director', 'legal adviser', 'press officer'],
  ['president', 'treasurer', 'legal adviser', 'press officer'],
  ['chairman', 'finance director', 'legal adviser', 'press officer'],
  ['chairwoman', 'finance director', 'legal adviser', 'press officer'],
  ['executive director', 'treasurer', 'legal adviser', 'press officer'],
  ['spokesman', 'legal adviser', 'treasurer', 'head of personnel'],
  ['spokeswoman', 'legal adviser', 'treasurer', 'head of personnel'],
  ['treasurer', 'legal adviser', 'press officer', 'auditor'],
  ['secretary', 'treasurer', 'legal adviser', 'spokesperson'],
  ['lawyer', 'spokesperson', 'accountant', 'auditor'],
  ['director', 'treasurer', 'spokesperson', 'legal adviser'],
  ['head', 'treasurer', 'spokesperson', 'legal adviser'],
  ['manager', 'treasurer', 'spokesperson', 'legal adviser'],
  ['leader', 'treasurer', 'spokesperson', 'legal adviser'],
  ['spokesperson', 'treasurer', 'director', 'legal adviser'],
  ['counsel', 'spokesperson', 'treasurer', 'director'],
  ['founder', 'legal adviser', 'auditor', 'spokesperson'],
]
