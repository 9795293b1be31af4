/** What the other cards of a deck lend to a question: who else spoke in its article, whose name is no near miss. */
import type { Card } from '../../deck/deck.ts'
import { once } from '../../cards/once.ts'

export interface DeckMates {
  /** Others who speak or act in the same article, the most named first. */
  readonly speakers: readonly string[]
  /** Names of the whole deck that are no answer to this card; for `judgeTyped`. */
  readonly otherNames: readonly string[]
}

/** Enough to choose from, of articles with hundreds of names. */
const maxSpeakers = 24

/** One pass over the deck; each look-up afterwards reads what it holds of one article. */
export const matesOf = once((cards: readonly Card[]): ((card: Card) => DeckMates) => {
  const byArticle = new Map<string, Map<string, number>>()
  const all = new Set<string>()
  for (const card of cards) {
    const { attribution } = card
    const names = namesOn(card)
    const article = articleOf(card)
    const counted = byArticle.get(article) ?? new Map<string, number>()
    byArticle.set(article, counted)
    for (const name of names) {
      all.add(name)
      counted.set(name, (counted.get(name) ?? 0) + (name === attribution?.speaker ? 2 : 1))
    }
  }
  const allNames = [...all]
  return (card) => {
    const own = new Set([card.answer.canonical, ...card.answer.accepted].map(fold))
    const isOther = (name: string) => !own.has(fold(name))
    const counted = [...(byArticle.get(articleOf(card)) ?? [])].sort((a, b) => b[1] - a[1])
    return {
      speakers: distinct(counted.map(([name]) => name).filter(isOther)).slice(0, maxSpeakers),
      otherNames: allNames.filter(isOther),
    }
  }
})

const articleOf = ({ evidence }: Card): string => evidence[0]?.source ?? ''

const namedKinds: ReadonlySet<Card['kind']> = new Set(['claim-speaker', 'quotation', 'role-holder'])

function namesOn({ kind, answer, attribution, event }: Card): readonly string[] {
  const names = [...(attribution ? [attribution.speaker] : []), ...(event?.actors ?? [])]
  return namedKinds.has(kind) ? [...names, answer.canonical] : names
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '')

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)))
}
