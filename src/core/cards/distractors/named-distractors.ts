/** Wrong names: other people, bodies or places of the article, written as the right one is. */
import type { Card } from '../../deck/deck.ts'
import { once } from '../once.ts'
import { outsideQuotes, sameWords } from '../words.ts'
import { isInPrompt, wrongnessFor } from './fitness.ts'
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

export function namedDistractors(card: Card, right: NamedCandidate, pool: DistractorPool): readonly string[] {
  const said = new Set(asksForClaim.has(card.kind) ? pool.alsoSaid(saidIn(card)).map(sameWords) : [])
  const evidence = card.evidence.map(({ exact }) => sameWords(exact)).join(' | ')
  const wanted = genderAsked(card)
  const isWrong = wrongnessFor(card, pool.cards)
  const withRole = card.answer.canonical.includes(', ')
  const rivals = someOf(
    pool.named.filter(({ type }) => type === right.type),
    card.id,
  )
  return rivals.flatMap((one) => {
    const isOther =
      one.id !== right.id &&
      one.grain === right.grain &&
      (one.country === undefined || one.country !== right.country || one.type === 'person') &&
      !one.names.some((name) => said.has(sameWords(name)) || holds(evidence, name) || isInPrompt(card, name)) &&
      isOneWord(one.name) === isOneWord(right.name) &&
      (wanted === undefined || one.gender === wanted || one.gender === undefined)
    if (!isOther || !isWrong(one.name)) return []
    const [role] = one.roles
    return withRole ? (role === undefined ? [] : [`${one.name}, ${role}`]) : [one.name]
  })
}

const saidIn = ({ prompt, evidence }: Card): string => `${prompt} ${evidence.map(({ exact }) => exact).join(' ')}`
const holds = (evidence: string, name: string): boolean => ` ${evidence} `.includes(` ${sameWords(name)} `)
const isOneWord = (name: string): boolean => !name.replace(/^The /, '').includes(' ')

/** "she" and "his" in the question's own words tell whom it can be. */
function genderAsked({ prompt }: Card): 'f' | 'm' | undefined {
  const asked = outsideQuotes(prompt)
  return /\b(?:she|her|herself)\b/i.test(asked) ? 'f' : /\b(?:he|his|him|himself)\b/i.test(asked) ? 'm' : undefined
}
