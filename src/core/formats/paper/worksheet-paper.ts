/** A deck as a worksheet: every card once, to be written on, with its key as a part of its own. */
import { groupBy } from '../../cards/group-by.ts'
import type { Card, Deck } from '../../deck/deck.ts'
import { matchGroupOf, minPairs } from '../../study/ways/match-group.ts'
import { matchRound, type MatchRound } from '../../study/ways/match.ts'
import { orderStart } from '../../study/ways/order.ts'
import { citationInWords, groundsIn, localeOfDeck } from './grounds.ts'
import type { Block, Part, PaperDocument } from './paper-document.ts'
import type { PaperOptions } from './paper-options.ts'

/** More would make a worksheet of nothing else, and pairs ask less than writing does. */
const maxMatches = 2

export function worksheet(deck: Deck, { seed }: PaperOptions): PaperDocument['body'] {
  const rounds = matchesOf(deck.cards, seed)
  const matched = new Set(rounds.flatMap(({ cards }) => cards))
  const groundsOf = groundsIn(deck)
  const asked: Block[] = []
  const key: Block[] = []
  for (const card of deck.cards) {
    if (matched.has(card)) continue
    const number = asked.length + 1
    asked.push(writtenBlock(card, number, seed))
    key.push({ block: 'key', number, answer: answerOf(card), grounds: groundsOf(card) })
  }
  for (const { cards, answers } of rounds) {
    const number = asked.length + 1
    const prompts = cards.map(({ prompt }) => prompt)
    asked.push({ block: 'match', number, prompt: 'Which belongs to which?', points: cards.length, prompts, answers })
    key.push({ block: 'key', number, answer: pairsInWords(cards, answers), grounds: null })
  }
  const part = { version: null, heading: deck.title }
  const parts: readonly Part[] = [
    { ...part, isKey: false, isFilledIn: true, blocks: asked },
    { ...part, isKey: true, isFilledIn: false, blocks: [...key, ...sourceBlocks(deck)] },
  ]
  return { is: 'parts', parts }
}

/** Of each sort of answers one round, of the cards that come first. */
function matchesOf(cards: readonly Card[], seed: number): readonly MatchRound[] {
  const rounds: MatchRound[] = []
  const groups = groupBy(cards, matchGroupOf)
  for (const [group, members] of groups) {
    const [first, ...others] = members
    // What remains has to be worth asking in writing, too.
    if (group === null || first === undefined || members.length <= minPairs || rounds.length >= maxMatches) continue
    const round = matchRound(first, others, String(seed))
    if (round !== null) rounds.push(round)
  }
  return rounds
}

function writtenBlock(card: Card, number: number, seed: number): Block {
  const asked = { number, prompt: card.prompt, points: 1 }
  if (card.sequence !== undefined) {
    const events = orderStart(card.sequence, card.id, String(seed)).map((at) => card.sequence?.[at]?.text ?? '')
    return { block: 'order', ...asked, events }
  }
  return { block: 'lines', ...asked, lines: linesFor(card.answer.canonical) }
}

/** Handwriting takes about 55 letters a line on upright paper. */
export const linesFor = (answer: string): number => Math.min(6, Math.ceil(answer.length / 40))

export const answerOf = ({ answer, sequence }: Card): string =>
  sequence === undefined ? answer.canonical : sequence.map(({ text }) => text).join(' · ')

/** "1 C · 2 A · 3 B" */
const pairsInWords = (cards: readonly Card[], answers: readonly string[]): string =>
  cards.map(({ answer }, at) => `${String(at + 1)} ${letterOf(answers.indexOf(answer.canonical))}`).join(' · ')

export const letterOf = (index: number): string => String.fromCodePoint(65 + index)

export function sourceBlocks(deck: Deck): readonly Block[] {
  const { sources, licence } = deck
  const locale = localeOfDeck(deck)
  return [
    { block: 'heading', text: sources.length === 1 ? 'Source' : 'Sources' },
    ...sources.map((source): Block => ({ block: 'words', text: citationInWords(source, locale) })),
    ...(licence === '' ? [] : [{ block: 'words' as const, text: `Licence of the deck: ${licence}` }]),
  ]
}
