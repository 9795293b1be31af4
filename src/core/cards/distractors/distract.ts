/** Gives a card its wrong answers for multiple choice, or none where no good ones are known. */
import type { Card } from '../../deck/deck.ts'
import { hashText } from '../../study/seeded-hash.ts'
import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import { sameWords } from '../wording/words.ts'
import { acronymDistractors } from './acronym-distractors.ts'
import { dateDistractors } from './date-distractors.ts'
import { isInPrompt, isNear, isSameForm, lengthGap, maxLengthGap, wrongnessFor } from './fitness.ts'
import { namedAs, namedDistractors } from './named-distractors.ts'
import { numberDistractors } from './number-distractors.ts'
import { officesOfOthers } from './offices-of-others.ts'
import { officeDistractors } from './office-distractors.ts'
import { usualDistractors } from './options.ts'
import type { DistractorPool } from './pool.ts'
import { someOf } from './rivals.ts'

/** The card with distractors: two, or none at all, since one alone would be a coin to toss. */
export function withDistractors(card: Card, pool: DistractorPool): Card {
  if (card.distractors !== undefined) return card
  const distractors = chooseDistractors(card, pool)
  return distractors.length < usualDistractors ? card : { ...card, distractors }
}

export function chooseDistractors(card: Card, pool: DistractorPool, count = usualDistractors): string[] {
  const chosen: string[] = []
  const isFit = fitnessFor(card, pool)
  for (const tier of tiersFor(card, pool))
    for (const text of inOrder(card, tier)) {
      if (chosen.length === count) return chosen
      if (isFit(text) && !chosen.some((other) => isNear(text, other))) chosen.push(text)
    }
  return chosen
}

/** Names may be of any length; a date or number differs in one word only. */
const namesThings: ReadonlySet<string> = new Set(['claim-speaker', 'quotation', 'role-holder', 'two-sides'])

function fitnessFor(card: Card, { cards }: DistractorPool): (text: string) => boolean {
  const { canonical, edtf } = card.answer
  if (edtf !== undefined) return (text) => sameWords(text) !== sameWords(canonical)
  const isWrong = wrongnessFor(card, cards)
  return (text) =>
    isSameForm(text, canonical) &&
    (namesThings.has(card.kind) || lengthGap(text, canonical) <= maxLengthGap) &&
    isWrong(text) &&
    !isInPrompt(card, text)
}

type Tiers = readonly (readonly string[])[]

/** The article first, then what can be made; for names of things other decks, too. */
function tiersFor(card: Card, pool: DistractorPool): Tiers {
  const { answer, kind } = card
  if (answer.edtf !== undefined) return dateDistractors(card, pool)
  switch (kind) {
    case 'role':
      return [
        officesOfOthers(card, pool),
        officeDistractors(answer.canonical, (name) => namedAs(name, pool)?.type === 'person'),
      ]
    case 'acronym':
      return [acronymDistractors(card)]
    case 'quantity':
      return numberDistractors(card)
    case 'name':
      return [answersOfKind(card, pool.cards), answersOfKind(card, pool.library)]
    case 'event-at-date':
      return [answersOfKind(card, pool.cards)]
    // What others say of other things answers no question but its own.
    case 'claim-content':
    case 'timeline':
    case 'presentation':
      return []
    default: {
      const right = namedAs(answer.canonical, pool)
      if (right) return namedDistractors(card, right, pool)
      return kind === 'cloze' ? numberDistractors(card) : []
    }
  }
}

/** Answers of other cards that ask for the same sort of thing. */
const answersOfKind = (card: Card, others: readonly Other[]): string[] =>
  someOf(byOpening(others).get(openingOf(card)) ?? [], card.id).map(({ answer }) => answer.canonical)

type Other = Pick<Card, 'kind' | 'prompt' | 'answer'>

const byOpening = once((others: readonly Other[]) =>
  groupBy(
    others.filter(({ answer }) => answer.edtf === undefined),
    openingOf,
  ),
)

/** Cards of different questions have answers of different form: "what did X say Y was", "which operation". */
const openingOf = ({ kind, prompt }: Other): string =>
  kind === 'name' ? `name: ${prompt.split(' ').slice(0, 2).join(' ').toLowerCase()}` : kind

/** Neither the article's order nor the alphabet decides, but the card: its neighbours do not get the same options. */
const inOrder = ({ id }: Card, tier: readonly string[]): string[] =>
  [...new Set(tier)]
    .map((text) => ({ text, key: hashText(`${id} ${text}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => text)
