/** A test on paper: questions without their answers, and marks for all of them at the end. */
import type { Card } from '../../deck/deck.ts'
import type { CardId } from '../../ids.ts'
import { withoutWords, type RichText } from '../../richtext.ts'
import { judgeTyped } from '../judging/judge.ts'
import type { Standing, Verdict } from '../judging/verdict.ts'
import { fractionOf } from '../seeded-hash.ts'
import { shuffle } from '../shuffle.ts'
import { choiceOptions, judgeChoice, whoSaidOptions } from './choice.ts'
import { matesOf } from './deck-mates.ts'
import { judgeOrder, orderStart, type OrderVerdict } from './order.ts'
import type { SingleWay } from './way.ts'
import { waysFor } from './ways-for.ts'

/** Recall is graded by the learner and pairs belong to several cards: neither has marks of its own. */
export type PaperWay = Exclude<SingleWay, 'recall'>
export const paperWays = ['typed', 'cloze', 'choice', 'who-said', 'order'] as const satisfies readonly PaperWay[]

export type PaperQuestion = { readonly cardId: CardId; readonly prompt: string; readonly media?: RichText } & (
  | { readonly way: 'typed' | 'cloze' }
  | { readonly way: 'choice' | 'who-said'; readonly options: readonly string[] }
  /** The events as they stand at first. */
  | { readonly way: 'order'; readonly events: readonly string[]; readonly start: readonly number[] }
)

export interface PaperOptions {
  readonly count: number
  readonly seed: string
  readonly ways: readonly PaperWay[]
}

/** Fewer questions than asked for where fewer cards can be asked in these ways. */
export function makePaperTest(cards: readonly Card[], { count, seed, ways }: PaperOptions): readonly PaperQuestion[] {
  const questions: PaperQuestion[] = []
  for (const card of apartFirst(shuffle(cards, `${seed} paper`))) {
    if (questions.length >= count) break
    const question = questionOf(card, cards, ways, seed)
    if (question !== null) questions.push(question)
  }
  return shuffle(questions, `${seed} questions`)
}

/** Cards of one sentence may answer one another: the first of each sentence comes before the second of any. */
function apartFirst(cards: readonly Card[]): readonly Card[] {
  const seen = new Set<string>()
  const [first, second]: [Card[], Card[]] = [[], []]
  for (const card of cards) {
    const [evidence] = card.evidence
    const key = evidence ? `${evidence.source} ${String(evidence.start)}` : card.id
    ;(seen.has(key) ? second : first).push(card)
    seen.add(key)
  }
  return [...first, ...second]
}

function questionOf(
  card: Card,
  cards: readonly Card[],
  asked: readonly PaperWay[],
  seed: string,
): PaperQuestion | null {
  const mates = matesOf(cards)(card)
  const possible = waysFor(card, mates)
  const among = asked.filter((way) => possible.includes(way))
  const way = among[Math.floor(fractionOf(`${card.id} ${seed} paper way`) * among.length)]
  const media = card.look?.prompt && withoutWords(card.look.prompt)
  const base = { cardId: card.id, prompt: card.prompt, ...(media ? { media } : {}) }
  switch (way) {
    case 'typed':
    case 'cloze':
      return { ...base, way }
    case 'choice':
    case 'who-said': {
      const options = way === 'choice' ? choiceOptions(card, seed) : whoSaidOptions(card, mates.speakers, seed)
      return options && { ...base, way, options }
    }
    case 'order': {
      const start = orderStart(card.sequence ?? [], card.id, seed)
      return { ...base, way, start, events: start.map((at) => card.sequence?.[at]?.text ?? '') }
    }
    default:
      return null
  }
}

/** What was written down: words, the text of an option, or an order as indexes into the events as they stood at first. */
export type PaperAnswer = string | readonly number[]

/** What marking needs to know of a question. */
export interface PaperAsked {
  readonly cardId: CardId
  readonly way: PaperWay
  /** Of an order: how the events stood at first. */
  readonly start?: readonly number[]
}

interface PaperMark {
  readonly cardId: CardId
  readonly way: PaperWay
  readonly verdict: Verdict
  /** In words; empty where nothing was answered. */
  readonly given: string
  /** Of an order: what stands where. */
  readonly order?: OrderVerdict
}

export interface PaperResult {
  readonly marks: readonly PaperMark[]
  readonly counts: Readonly<Record<Standing, number>>
  /** 0 to 1: a near miss is half a point, a question left out none. */
  readonly score: number
}

/** `cards` are those the test was made from; of one that is gone meanwhile nothing is marked. */
export function markPaperTest(
  questions: readonly PaperAsked[],
  answers: ReadonlyMap<CardId, PaperAnswer>,
  cards: readonly Card[],
  language = 'en',
): PaperResult {
  const known = new Map(cards.map((card) => [card.id, card]))
  const mates = matesOf(cards)
  const marks = questions.flatMap((question): PaperMark[] => {
    const card = known.get(question.cardId)
    if (card === undefined) return []
    const answer = answers.get(question.cardId) ?? ''
    const { cardId, way, start = [] } = question
    if (way === 'order') return [markOrder(card, start, answer)]
    const text = typeof answer === 'string' ? answer : ''
    const isTyped = way === 'typed' || way === 'cloze'
    const verdict = isTyped
      ? judgeTyped(card, text, { language, otherNames: mates(card).otherNames })
      : judgeChoice(card, text)
    return [{ cardId, way, verdict, given: text }]
  })
  const count = (standing: Standing) => marks.filter(({ verdict }) => verdict.standing === standing).length
  const counts = { right: count('right'), near: count('near'), wrong: count('wrong') }
  return { marks, counts, score: marks.length === 0 ? 0 : (counts.right + counts.near / 2) / marks.length }
}

function markOrder({ id, sequence = [], answer }: Card, start: readonly number[], written: PaperAnswer): PaperMark {
  const places = typeof written === 'string' ? [] : written.map((at) => start[at] ?? -1)
  const order = judgeOrder(sequence, places)
  const verdict: Verdict = {
    standing: order.standing,
    remarks: order.standing === 'right' ? [] : [{ code: 'other-order', pairs: order.reversed.length }],
    expected: answer.canonical,
  }
  const given = places.flatMap((at) => sequence[at]?.text ?? []).join(' · ')
  return { cardId: id, way: 'order', verdict, order, given }
}
