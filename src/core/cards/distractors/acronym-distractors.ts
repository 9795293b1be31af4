/** Wrong expansions of an acronym: the same letters, other words that names of bodies are made of. */
import type { Card } from '../../deck/deck.ts'

const listed = (words: string): readonly string[] => words.split(/\s+/)

/**
 * Words that can take one another's place in a name and leave it a name: the same part of speech, the same sort of sense, the same
 * number. A word on none of the lists stays; so do "United" in "United Nations" and what else is said of one body only.
 */
const exchangeable: readonly (readonly string[])[] = [
  // What an authority calls itself,
  listed(
    `Administration Agency Authority Board Bureau Commission Committee Corporation Council Department Directorate Inspectorate Institute
    Ministry Office Secretariat Tribunal Service`,
  ),
  // and what people who join call themselves.
  listed(
    `Alliance Assembly Association Centre Center Chamber Club Coalition Confederation Congress Council Federation Forum Foundation Guild
    Institute League Movement Network Organisation Organization Partnership Society Syndicate Union Trust Campaign`,
  ),
  listed('Front Force Army Brigade Guard Resistance Militia Faction Battalion'),
  listed('Brigades Battalions Forces Fighters Factions Guards Units'),
  listed('Fund Foundation Forum'),
  listed('Project Programme Program Plan Partnership Initiative Scheme'),
  listed('Agreement Accord Act Treaty Convention Charter'),
  // People.
  listed(
    `Architects Artists Bakers Brewers Builders Citizens Dentists Doctors Drivers Engineers Farmers Fishermen Foresters Journalists
    Lawyers Librarians Miners Nurses Operators Owners Parents Pensioners Pilots Sailors Scientists Students Surgeons Teachers Veterans
    Volunteers Workers Writers Producers Publishers Printers Merchants Mechanics Musicians`,
  ),
  // Things done for people.
  listed('Schools Services Studies Standards Shelters'),
  // Where.
  listed(
    'African American Arab Asian Atlantic Baltic British Eastern European Nordic Northern North Pacific Southern South Western West East',
  ),
  // How far it reaches.
  listed('Federal Global Greater International Joint Local Municipal National Provincial Public Regional Royal'),
  // What it is about, as adjectives,
  listed(
    `Agricultural Civil Commercial Cultural Digital Economic Educational Environmental Financial Humanitarian Industrial Judicial
    Legal Maritime Medical Military Monetary Municipal Nuclear Scientific Social Strategic Statistical Technical Technological`,
  ),
  // and as nouns.
  listed(
    `Aviation Banking Broadcasting Business Defence Defense Development Education Employment Energy Environment Export Farming Ferry Finance
    Fisheries Food Forestry Health Housing Immigration Import Information Insurance Intelligence Investment Justice Labour Labor Law
    Land Maritime Mining Navigation Nutrition Peace Pensions Planning Privacy Protection Railway Research Safety Science Security Shipping
    Space Statistics Taxation Telecommunications Tourism Trade Training Transport Transportation Travel Water Welfare Wildlife`,
  ),
  // What a party stands for.
  listed(
    `Christian Communist Conservative Democratic Green Liberal Libertarian Labour Nationalist National Patriotic Popular Progressive
    People's People’s Radical Reform Republican Revolutionary Socialist Social`,
  ),
]

/** Names of which everybody knows the words. */
const fixed = /\bUnited (?:States|Nations|Kingdom)\b|\bEuropean Union\b/

/** Changes one or two words of the right expansion; small words, digits and number stay. */
export function acronymDistractors({ answer: { canonical } }: Pick<Card, 'answer'>): string[] {
  const parts = canonical.split(' ')
  // A number tells of a name in another language or of a product.
  if (fixed.test(canonical) || parts.some((part) => /\d/.test(part))) return []
  const choices = parts.map((part, at) => (isCoupled(parts, at) ? [] : replacements(part)))
  const found: string[] = []
  for (const [at, words] of choices.entries())
    for (const word of words) {
      if (parts.includes(word)) continue
      const one = parts.with(at, word)
      found.push(one.join(' '))
      // Changed in a second place, the options differ in more than one word.
      for (const [second, others] of choices.entries()) {
        const other = second > at ? others.find((next) => !one.includes(next)) : undefined
        if (other !== undefined) found.push(one.with(second, other).join(' '))
      }
    }
  return found
}

/** "Food |and| Drug": the two belong together, and a third beside one of them would be odd. */
const isCoupled = (parts: readonly string[], at: number): boolean =>
  [parts[at - 1], parts[at + 1]].some((word) => /^(?:and|&|or)$/.test(word ?? ''))

function replacements(part: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}+/u.test(part)) return []
  const own = exchangeable.filter((list) => list.includes(part))
  return [...new Set(own.flat())].filter((word) => word.startsWith(part.charAt(0)) && stem(word) !== stem(part))
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]|s\b/g, '')
    .slice(0, 6)
