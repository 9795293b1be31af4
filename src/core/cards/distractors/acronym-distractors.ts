/** Wrong expansions of an acronym: the same letters, other words. */
import type { Card } from '../../deck/deck.ts'

/** Words that names of bodies and schemes are made of, by their first letter. */
const words =
  `Action Administration African Agency Alliance Allied Asian Assembly Assistance Association Atlantic Authority
Board Border British Budget Bureau Business
Central Centre Civil Coalition Commission Committee Common Community Conference Confederation Congress Conservation Control Cooperation Council Cultural
Data Defence Democratic Department Development Digital Directorate District Domestic
Economic Education Emergency Energy Environment European Exchange Executive External
Federal Federation Finance Food Foreign Forum Foundation Free Freedom Front Fund
General German Global Government Group Growth Guard
Health High Home Housing Human Humanitarian
Independent Industrial Information Initiative Institute Interior Internal International Investment Islamic
Joint Justice
Labour Law League Legal Liberation Local
Management Maritime Medical Military Mission Monetary Movement Municipal Mutual
National Nations Network Northern Nuclear
Observatory Office Open Operations Organisation Overseas
Pacific Party Patriotic Peace People’s Petroleum Planning Popular Port Press Programme Progress Protection Provincial Public
Quality Quarterly
Rail Reconstruction Reform Regional Relief Republican Research Reserve Resistance Revolutionary Rights Royal Rural
Scientific Sea Security Service Social Society South Standards State Strategic Support Supreme Syndicate
Technical Technology Territorial Trade Training Transport Treaty Trust
Unified Union United Universal University Urban
Veterans Voluntary
Water Welfare Western Women’s Workers’ World
Youth
Zone`
    .split(/\s+/)
    .filter((word) => word !== '')

const singular = (word: string): string => word.replace(/s$/, '')

/** Changes one or two words of the right expansion, keeping its number and its small words. */
export function acronymDistractors({ answer: { canonical } }: Pick<Card, 'answer'>): string[] {
  const parts = canonical.split(' ')
  const open = parts.flatMap((part, at) => (/^\p{Lu}\p{Ll}/u.test(part) || /^\p{Ll}{4,}$/u.test(part) ? [at] : []))
  const found: string[] = []
  const [first] = open
  for (const at of open.toReversed()) {
    if (at === first && open.length > 1 && found.length > 3) break
    for (const word of replacements(parts[at] ?? '')) {
      const other = open.find((index) => index !== at && replacements(parts[index] ?? '').length > 0)
      const one = parts.with(at, word)
      found.push(one.join(' '))
      // Two changed words, so that the options differ in more than one place.
      const swap =
        other === undefined ? undefined : replacements(parts[other] ?? '').find((next) => !parts.includes(next))
      if (other !== undefined && swap !== undefined) found.push(one.with(other, swap).join(' '))
    }
  }
  return found
}

function replacements(part: string): string[] {
  const isSmall = /^\p{Ll}/u.test(part)
  const letter = part.charAt(0).toUpperCase()
  const isPlural = /[^s’']s$/.test(part)
  const isOwner = /[’']s?$/.test(part)
  return words
    .filter((word) => word.startsWith(letter) && singular(word) !== singular(part) && /[’']/.test(word) === isOwner)
    .map((word) => (isPlural && !isOwner && !word.endsWith('s') ? `${word.replace(/y$/, 'ie')}s` : word))
    .map((word) => (isSmall ? word.toLowerCase() : word))
}
