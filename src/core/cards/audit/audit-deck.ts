/** The rules of the audit that need the other cards of the deck: duplicates, questions with two answers, wrong answers that another card gives. */
import type { Card } from '../../deck/deck.ts'
import { distractorFlaw } from './distractors.ts'
import { discard, wholePrompt } from './mend.ts'
import { alikeness, areSame, fits, tellFact, tellsAnswer, type ToldFact, wordsIn } from './told-facts.ts'
import type { Finding, Flaw, Rule } from './finding.ts'
import { groupBy } from '../group-by.ts'
import { alikeIndex, holdersIndex } from '../choice/word-index.ts'
import { sameWords } from '../wording/words.ts'

export function deckRules(cards: readonly Card[]): Finding[] {
  const facts = cards.map(tellFact)
  return [...ambiguous(facts), ...repeated(facts), ...trueElsewhere(facts)]
}

const inOrder = (facts: readonly ToldFact[], places: Iterable<number>): readonly ToldFact[] =>
  [...places].sort((a, b) => a - b).flatMap((at) => facts[at] ?? [])

const finding = (rule: Rule, { id }: Card, flaw: Flaw): Finding => ({ rule, card: id, ...flaw })

function ambiguous(facts: readonly ToldFact[]): Finding[] {
  const askedThe = groupBy(facts.keys(), (at) => facts[at]?.asked)
  const telling = holdersIndex(facts.map(({ told }) => told))
  return facts.flatMap((fact) => {
    // Cards with the same question, and those that tell all it asks for.
    const near = new Set([...(askedThe.get(fact.asked) ?? []), ...telling(fact.need)])
    const other = inOrder(facts, near).find((one) => one !== fact && alsoAnswers(fact, one))
    if (!other) return []
    const message = `“${offered(other.card)}” answers the same question on another card.`
    return [finding('ambiguous-answer', fact.card, { message, at: wholePrompt(fact.card) })]
  })
}

const speakers: ReadonlySet<string> = new Set(['claim-speaker', 'quotation'])
const claims: ReadonlySet<string> = new Set(['claim-speaker', 'quotation', 'claim-content'])
const offered = ({ kind, answer, attribution }: Card): string =>
  claims.has(kind) && kind !== 'claim-content' ? (attribution?.speaker ?? answer.canonical) : answer.canonical

/** The other card's fact answers this card's question, too, and differently. */
function alsoAnswers(fact: ToldFact, other: ToldFact): boolean {
  const { card } = fact
  if (!isOfOneSort(card, other.card) && card.kind !== other.card.kind) return false
  if (fact.asked === other.asked) return !areSame(card, other.card)
  if (fact.source !== null && other.source !== null && fact.source !== other.source) return false
  if (!isOfOneSort(card, other.card)) return false
  const isAlike = card.kind === other.card.kind || (speakers.has(card.kind) && speakers.has(other.card.kind))
  if (!fits(fact.need, isAlike ? other.about : other.told)) return false
  // Another speaker is another answer, even one who speaks of the first.
  return !areSame(card, other.card) && (speakers.has(card.kind) || !tellsAnswer(other, card))
}

function isOfOneSort(card: Card, other: Card): boolean {
  if (speakers.has(card.kind)) return claims.has(other.kind) && !nameSame(card, other)
  if (card.kind === 'claim-content') return claims.has(other.kind) && nameSame(card, other)
  if (card.kind === 'event-at-date') return other.kind === 'event-date' || other.kind === 'event-at-date'
  return card.kind === other.kind && card.kind !== 'timeline' && card.kind !== 'cloze'
}

const nameSame = (one: Card, other: Card): boolean => {
  const [a, b] = [sameWords(one.attribution?.speaker ?? ''), sameWords(other.attribution?.speaker ?? '')]
  return a !== '' && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
}

/** Questions this alike with one answer ask the same; less alike where they rest on the very same words. */
const sameQuestion = 0.75
const sameQuestionOfSameWords = 0.4

function repeated(facts: readonly ToldFact[]): Finding[] {
  const alike = alikeIndex(
    facts.map(({ need }) => need),
    sameQuestionOfSameWords,
  )
  const orders = [...facts.keys()].filter((at) => facts[at]?.card.sequence)
  return facts.flatMap((fact, at) => {
    const near = new Set([...alike(fact.need), ...(fact.card.sequence ? orders : [])].filter((other) => other < at))
    const before = inOrder(facts, near).find((one) => isAskedAgain(fact, one))
    if (!before) return []
    const message = `Another card asks the same: “${before.card.prompt}”`
    return [
      finding('duplicate', fact.card, {
        message,
        at: wholePrompt(fact.card),
        fix: discard(fact.card, 'Discard this card'),
      }),
    ]
  })
}

function isAskedAgain(fact: ToldFact, before: ToldFact): boolean {
  const [card, other] = [fact.card, before.card]
  if (card.kind !== other.kind && !(speakers.has(card.kind) && speakers.has(other.kind))) return false
  if (card.sequence && other.sequence) return sameItems(card, other)
  const alike = alikeness(fact, before)
  if (alike < sameQuestionOfSameWords) return false
  return (alike >= sameQuestion || restOnSameWords(card, other)) && areSame(card, other)
}

const restOnSameWords = ({ evidence }: Card, other: Card): boolean =>
  evidence.length > 0 && evidence[0]?.exact === other.evidence[0]?.exact && (evidence[0]?.exact.length ?? 0) > 20

function sameItems({ sequence = [] }: Card, other: Card): boolean {
  const texts = new Set((other.sequence ?? []).map(({ text }) => sameWords(text)))
  return sequence.length === texts.size && sequence.every(({ text }) => texts.has(sameWords(text)))
}

/** A wrong answer to this question that another card gives as its right one. */
function trueElsewhere(facts: readonly ToldFact[]): Finding[] {
  const telling = holdersIndex(facts.map(({ told }) => told))
  return facts.flatMap((fact) =>
    (fact.card.distractors ?? []).flatMap((text, index) => {
      const words = wordsIn(text)
      const isTold = (one: ToldFact): boolean =>
        one !== fact && words.length > 0 && fits(fact.need, one.told) && isOwnAnswer(fact, one, text)
      return inOrder(facts, telling(words)).some(isTold)
        ? [
            finding(
              'distractor-true',
              fact.card,
              distractorFlaw(fact.card, index, `The wrong answer “${text}” is right by another card.`),
            ),
          ]
        : []
    }),
  )
}

/** It is what the other card answers, or, as a role or a content, what its question says of the same person. */
function isOwnAnswer({ card }: ToldFact, other: ToldFact, text: string): boolean {
  if (card.kind === other.card.kind || card.kind === 'event-at-date' || speakers.has(card.kind))
    return (
      sameWords(offered(other.card)) === sameWords(text) ||
      areSame({ ...card, answer: { canonical: text, accepted: [] } }, other.card)
    )
  return card.kind === 'role' || card.kind === 'role-holder' || card.kind === 'claim-content'
}
