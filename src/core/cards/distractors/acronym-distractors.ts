/** Wrong expansions of an acronym: the same letters, other words that names of bodies are made of. */
import type { Card } from '../../deck/deck.ts'

const listed = (words: string): readonly string[] => words.split(/\s+/)

/** Nouns that a name can end with, written alike in British and American English. */
const heads = listed(
  `Administration Agency Alliance Army Assembly Association Authority Bank Board Brigade Bureau Chamber Coalition Commission Committee
  Confederation Congress Corporation Council Department Directorate Division Executive Exchange Federation Forum Foundation Front Fund
  Government Group Guard Guild Hospital Initiative Inspectorate Institute Journal Kingdom League Liaison Ministry Mission Movement
  Network Observatory Office Order Panel Partnership Party Police Project Register Republic Resistance Secretariat Service Society
  Syndicate Treaty Tribunal Trust Union Unit University Watch Zone`,
)
/** The same, in the plural. */
const manyHeads = listed(
  `Activists Allies Banks Brigades Carriers Citizens Defenders Doctors Engineers Farmers Forces Friends Governments Guards Hospitals
  Industries Journalists Keepers Laboratories Lawyers Markets Miners Nations Nurses Observers Operations Parties Partners Police
  Railways Rangers Rebels Schools Services Studies States Systems Teachers Towns Units Universities Veterans Volunteers Workers
  Writers Zones`,
)
/** Words before the head. */
const modifiers = listed(
  `African Agricultural Allied Arab Asian Atlantic Border British Business Central Civil Coastal Common Communist Conservative
  Democratic Development Digital Domestic Eastern Economic Emergency Energy Environmental European Federal Financial Foreign Free
  General Global Greater Health High Housing Human Humanitarian Independent Industrial Interior International Islamic Joint Justice
  Kurdish Korean Land Legal Liberal Liberation Local Maritime Medical Military Monetary Municipal National Nordic Northern Nuclear
  Oil Open Overseas Pacific Patriotic Peace Popular Protection Provincial Public Quality Radical Regional Republican Research
  Revolutionary Royal Rural Scientific Security Social Southern State Strategic Technical Territorial Trade Transport Turkish
  Unified United Universal Urban Veterans Volunteer Water Welfare Western Workers World Youth`,
)

/** Changes one or two words of the right expansion; small words, digits and number stay. */
export function acronymDistractors({ answer: { canonical } }: Pick<Card, 'answer'>): string[] {
  const parts = canonical.split(' ')
  // "to |Reclaim| Our Schools": a verb is exchanged for no adjective; a number tells of a name in another language.
  const isVerb = (at: number): boolean =>
    parts[at - 1] === 'to' || /^(?:our|the|their|its|your|my)$/i.test(parts[at + 1] ?? '')
  if (parts.some((part, at) => at > 0 && at < parts.length - 1 && /^\d+$/.test(part))) return []
  const choices = parts.map((part, at) => (isVerb(at) ? [] : replacements(part, parts[at + 1])))
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

function replacements(part: string, next: string | undefined): readonly string[] {
  if (!/^\p{Lu}\p{Ll}+/u.test(part)) return []
  const endsName = next === undefined || /^(?:of|for|to|on|in|and|against)$/.test(next)
  const isPlural = /[^s]s$/.test(part)
  const list = endsName ? (isPlural ? manyHeads : heads) : modifiers
  return list.filter((word) => word.startsWith(part.charAt(0)) && stem(word) !== stem(part))
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]|s\b/g, '')
    .slice(0, 6)
