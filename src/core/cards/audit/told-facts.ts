/** What each card of a deck asks for and tells, as bags of words, so that one can see whether a second fact answers a question. */
import type { Card } from '../../deck/deck.ts'
import { datePoint, pointInWords } from '../wording/date-words.ts'
import { formKey, isFunctionWord, sameWords } from '../wording/words.ts'
import { meansTheSame, placedWords } from './same-answer.ts'

export interface ToldFact {
  readonly card: Card
  /** The question as its words alone. */
  readonly asked: string
  /** Words of the question, by what their forms share, that every answer must fit; without those that all questions have. */
  readonly need: readonly string[]
  /** Everything the card tells: question, answers and the day of saying. */
  readonly told: ReadonlySet<string>
  /** The same without the answer: what a question of the same kind is about. */
  readonly about: ReadonlySet<string>
  /** "the article of 5 June 2021", "The Harbour Post": null where the question names no source. */
  readonly source: string | null
}

const general =
  /^(?:happen|happens|happened|take|took|place|occur|occurred|something|someone|somebody|person|people|thing|event|day|date|month|year|season|decade|time|name|named|called|speak|spoke|speaking|talk|talked|say|says|said|saying|tell|told|state|stated|stress|stressed|add|added|note|noted|emphasi[sz]ed?|remarked|commented|words|statement|remark|remarks|according|article|report|organisation|organization|country|official|politician|kind|anything|about|put|order)$/

const source = /\baccording to ([^,]*(?:, \d{4}(?=,))?),/iu

/** Shortened at its source, so that a question alone is left. */
const withoutSource = (prompt: string): string => prompt.replace(source, ' ')

export function tellFact(card: Card): ToldFact {
  const { prompt, answer, attribution } = card
  const said = attribution?.date ? datePoint(attribution.date) : null
  const dated = said ? pointInWords(said, { spelling: 'british', dateOrder: 'day-month' }) : ''
  const wanted = tellingWords(withoutSource(prompt)).filter((word) => !general.test(word))
  const about = [...[prompt, dated].flatMap(wordsIn), ...plansIn(prompt)]
  const answers = [answer.canonical, ...answer.accepted, attribution?.speaker ?? ''].flatMap(wordsIn)
  return {
    card,
    asked: sameWords(prompt),
    need: [...new Set([...wanted.map(formKey), ...plansIn(prompt)])],
    told: new Set([...about, ...answers]),
    about: new Set(about),
    source: source.exec(prompt)?.[1] ?? null,
  }
}

/** "US" is no pronoun. */
const tellingWords = (text: string): string[] =>
  placedWords(text)
    .filter(({ word, start, end }) => !isFunctionWord(word) || /^\p{Lu}{2,}$/u.test(text.slice(start, end)))
    .map(({ word }) => word)

export const wordsIn = (text: string): string[] => tellingWords(text).map(formKey)

/** "What did X say she would do?" asks for a plan, not for all that X said. */
const plansIn = (prompt: string): string[] => (/\bdo\?$/.test(prompt) ? ['(do)'] : [])

export const fits = (need: readonly string[], told: ReadonlySet<string>): boolean =>
  need.every((word) => told.has(word))

/** What the question shares of all words of both (Jaccard). */
export function alikeness({ need }: ToldFact, { need: other }: ToldFact): number {
  const all = new Set([...need, ...other])
  const shared = need.filter((word) => other.includes(word)).length
  return all.size === 0 ? 1 : shared / all.size
}

export const areSame = (one: Card, other: Card): boolean => {
  const [a, b] = [answersOf(one), answersOf(other)]
  return a.some((text) => b.some((rival) => meansTheSame(text, rival)))
}
const answersOf = ({ answer }: Card): string[] => [answer.canonical, ...answer.accepted]

/** The other card tells the same fact, only asked the other way round. */
export function tellsAnswer({ told }: ToldFact, { answer }: Card): boolean {
  return [answer.canonical, ...answer.accepted].some((text) => {
    const words = wordsIn(text)
    return words.length > 0 && words.filter((word) => told.has(word)).length / words.length >= 0.6
  })
}
