/** Wrong roles made from the right one: another office of the same state. */

import { countryNamed, countryOfDemonym } from '../../facts/actors/demonyms.ts'

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

/** "Russia’s defence minister" where the answer is "Russia’s foreign minister". */
export function officeDistractors(answer: string): string[] {
  const [own, field = '', head = ''] = ministry.exec(answer) ?? []
  if (own !== undefined)
    return ministries
      .filter((other) => other !== field && !(other === 'defence' && field === 'defense'))
      .map((other) => answer.replace(own, `${other} ${head}`))
  const list = answer.startsWith('US ') ? ofAmerica : isState(answer) ? ofStates : ofBodies
  const [, title = '', rest = ''] = /^(.+?)( (?:of|for|at|with|to|from) .+)$/u.exec(answer) ?? []
  if (title !== '' && !/[’']s? /.test(title)) return withTitle(title, rest)
  // "the Kremlin’s press secretary": the whole title is exchanged, not its last word; "US president" has no mark.
  const [, owner = '', held = ''] = /^(.+[’']s? |US |British )(.+)$/u.exec(answer) ?? []
  const row = list.find(([post]) => post !== undefined && (held === post || held.endsWith(` ${post}`)))
  return owner === '' || !row ? [] : row.slice(1).flatMap((other) => (held.endsWith(other) ? [] : [owner + other]))
}

/** "Treasurer of the Reform Alliance" where the answer is its leader; a profession is exchanged for another. */
function withTitle(title: string, rest: string): string[] {
  const own = title.toLowerCase()
  const isCapital = title !== own
  const isCountry = countryNamed(rest.replace(/^ of (?:the )?/, '')) !== undefined
  // "of debate at Tarn University": no post besides it is "treasurer of debate".
  const isField = /^ of \p{Ll}+ (?:at|for|in) /u.test(rest) && !rest.startsWith(' of the ')
  const rows = isCountry ? ofStates : [...ofPlaces, ...ofBodies]
  const posts = isField ? [] : rows.find(([held]) => held === own)?.slice(1)
  const isAtBody = /^ (?:at|with|for) /.test(rest)
  const trades = /\b(?:University|College|Institute|School|Observatory|Academy|Museum|Laborator)/.test(rest)
    ? professions
    : businessTrades
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

/** A post, and others in the same body; none tells a man from a woman unless the right one does. */
const ofBodies: readonly (readonly string[])[] = [
  ['chief executive', 'finance director', 'legal adviser', 'founder'],
  ['ceo', 'finance director', 'legal adviser', 'founder'],
  ['president', 'treasurer', 'legal adviser', 'chief economist'],
  ['chairman', 'finance director', 'legal adviser', 'founder'],
  ['chairwoman', 'finance director', 'legal adviser', 'founder'],
  ['spokesman', 'legal adviser', 'chief of staff', 'head of security'],
  ['spokeswoman', 'legal adviser', 'chief of staff', 'head of security'],
  ['treasurer', 'secretary', 'legal adviser', 'spokesperson'],
  ['secretary', 'treasurer', 'legal adviser', 'spokesperson'],
  ['lawyer', 'spokesperson', 'doctor', 'accountant'],
  ['director', 'treasurer', 'spokesperson', 'legal adviser'],
  ['head', 'treasurer', 'spokesperson', 'legal adviser'],
  ['manager', 'treasurer', 'spokesperson', 'legal adviser'],
  ['leader', 'treasurer', 'founder', 'legal adviser'],
  ['spokesperson', 'treasurer', 'director', 'legal adviser'],
  ['counsel', 'spokesperson', 'treasurer', 'director'],
  ['founder', 'legal adviser', 'finance director', 'spokesperson'],
]
