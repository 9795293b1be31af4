/** Wrong names: other people, bodies or places of the article, written as the right one is. */
import type { Card } from '../../deck/deck.ts'
import { once } from '../once.ts'
import { outsideQuotes, sameWords } from '../wording/words.ts'
import { isInPrompt, wrongnessFor } from './fitness.ts'
import { kindOfBody, mayBelong } from './body-kind.ts'
import { closenessOf, countryIn, type PersonSort, sortOfRole } from './person-sort.ts'
import type { DistractorPool, NamedCandidate } from './pool.ts'
import { someOf } from './rivals.ts'

const bareName = (text: string): string => sameWords(text.split(', ')[0] ?? '').replace(/^the /, '')

const byName = once((named: readonly NamedCandidate[]): ReadonlyMap<string, NamedCandidate> => {
  const known = new Map<string, NamedCandidate>()
  // The fullest name of one wins over a short name of another.
  for (const one of named.toReversed()) for (const name of one.names.slice(1)) known.set(sameWords(name), one)
  for (const one of named.toReversed()) known.set(sameWords(one.names[0] ?? ''), one)
  return known
})

/** Whom the answer names; undefined for a group or a thing that the article does not know by name. */
export const namedAs = (answer: string, { named }: DistractorPool): NamedCandidate | undefined =>
  byName(named).get(bareName(answer))

const asksForClaim: ReadonlySet<string> = new Set(['claim-speaker', 'quotation', 'two-sides'])

/** Who is nearest to the right one comes first; who is of another sort comes never. */
export function namedDistractors(
  card: Card,
  right: NamedCandidate,
  pool: DistractorPool,
): readonly (readonly string[])[] {
  const said = new Set(asksForClaim.has(card.kind) ? pool.alsoSaid(saidIn(card)).map(sameWords) : [])
  const evidence = card.evidence.map(({ exact }) => sameWords(exact)).join(' | ')
  const wanted = genderAsked(card)
  const isWrong = wrongnessFor(card, pool.cards)
  const withRole = card.answer.canonical.includes(', ')
  const rivals = someOf(
    pool.named.filter(({ type }) => type === right.type),
    card.id,
  )
  const ranked = rivals.flatMap((one) => {
    const isOther =
      one.id !== right.id &&
      !one.names.some((name) => said.has(sameWords(name)) || holds(evidence, name) || isInPrompt(card, name)) &&
      isOneWord(one.name) === isOneWord(right.name) &&
      (wanted === undefined || one.gender === wanted || one.type !== 'person')
    if (!isOther || !isWrong(one.name)) return []
    const tier = one.type === 'person' ? tierOfPerson(card, right, one, pool) : tierOfBody(card, right, one)
    if (tier === null) return []
    const [role] = one.roles
    return withRole
      ? role === undefined
        ? []
        : [[tier, `${one.name}, ${role}`] as const]
      : [[tier, one.name] as const]
  })
  return [0, 1].map((wantedTier) => ranked.flatMap(([tier, name]) => (tier === wantedTier ? [name] : [])))
}

/** 0 for the best, 1 for a second choice, null for none. */
type Tier = 0 | 1 | null

/** Only who has a part in the article, is surely a person, and is of a sort with the right one as far as roles tell. */
function tierOfPerson(
  { kind, prompt }: Card,
  right: NamedCandidate,
  one: NamedCandidate,
  { home }: DistractorPool,
): Tier {
  if (one.presence === 'named' || !one.isSure || !right.isSure) return null
  // "the nominee ____": the office before the gap tells whom it can be.
  if (kind === 'cloze' && sortOfRole(/(\p{Ll}+) ____/u.exec(prompt)?.[1] ?? '') !== undefined) return null
  const holder = kind === 'role-holder' ? sortOfRole(officeAsked(prompt)) : undefined
  const sorts = holder === undefined ? right.sorts : [holder]
  // Only others who stand for an election are rivals to a nominee.
  if (holder !== undefined && /nominee$/.test(officeAsked(prompt)))
    return one.roles.some((role) => /\b(?:nominee|candidate)$/.test(role)) ? 0 : null
  if (holder === 'politician' && countryIn(officeAsked(prompt)) !== one.country) return null
  // A foreign head of state is no rival to the deputy of a home district, whose country nobody tells.
  if ((one.country === undefined) !== (right.country === undefined) && (one.country ?? right.country) !== home)
    return null
  const closeness = closenessOf(sorts, one.sorts)
  if (closeness === 'same') return 0
  if (closeness === 'other' || one.presence !== 'speaker') return null
  const known = [...sorts, ...one.sorts]
  const isTrade = known.every((sort) => mixes.has(sort))
  // Whom an article leaves without a role everybody knows: nobody takes them for a society's treasurer.
  if (kind === 'role-holder') return closeness === 'kin' && isTrade ? 1 : null
  return asksForClaim.has(kind) && (closeness === 'kin' || isTrade) ? 1 : null
}

/** Sorts that an article quotes side by side with people whose roles it does not tell. */
const mixes: ReadonlySet<PersonSort> = new Set(['business', 'expert'])

/** "Who was Norland’s president in May 2031?" → "Norland’s president". */
const officeAsked = (prompt: string): string =>
  prompt.replace(/^.*\bwho (?:is|was|were) (?:the )?/i, '').replace(/(?: in [^?]*)?\?$/, '')

/** A body of the same kind; a place that is a state or a capital. What speaks stands beside what speaks. */
function tierOfBody({ kind }: Card, right: NamedCandidate, one: NamedCandidate): Tier {
  if (one.grain !== right.grain || right.grain === 'other') return null
  if (one.country !== undefined && one.country === right.country) return null
  if (one.type === 'place') return one.presence === 'named' && asksForClaim.has(kind) ? null : 0
  if (one.presence === 'named' || mayBelong(one.name, right.name)) return null
  const [own, other] = [kindOfBody(right.names), kindOfBody(one.names)]
  if (own !== undefined && own === other) return 0
  const isOpen = own === undefined && other === undefined
  return isOpen && asksForClaim.has(kind) && one.presence === 'speaker' ? 1 : null
}

const saidIn = ({ prompt, evidence }: Card): string => `${prompt} ${evidence.map(({ exact }) => exact).join(' ')}`
const holds = (evidence: string, name: string): boolean => ` ${evidence} `.includes(` ${sameWords(name)} `)
const isOneWord = (name: string): boolean => !name.replace(/^The /, '').includes(' ')

/** "she" and "his" in the question's own words tell whom it can be. */
function genderAsked({ prompt }: Card): 'f' | 'm' | undefined {
  const asked = outsideQuotes(prompt)
  return /\b(?:she|her|herself)\b/i.test(asked) ? 'f' : /\b(?:he|his|him|himself)\b/i.test(asked) ? 'm' : undefined
}
