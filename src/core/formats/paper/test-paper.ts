/** A deck as a test on paper in versions A to D: the same questions in other orders, and a key for each. */
import type { Card, Deck } from '../../deck/deck.ts'
import { shuffle } from '../../study/shuffle.ts'
import { orderStart } from '../../study/ways/order.ts'
import { makePaperTest, paperWays, type PaperQuestion } from '../../study/ways/paper-test.ts'
import type { Block, PaperDocument, Part } from './paper-document.ts'
import { maxVersions, type PaperOptions } from './paper-options.ts'
import { answerOf, letterOf, linesFor, sourceBlocks } from './worksheet-paper.ts'

export function paperTest(deck: Deck, { seed, versions, questions }: PaperOptions): PaperDocument['body'] {
  const asked = makePaperTest(deck.cards, { count: questions, seed: String(seed), ways: paperWays })
  const cards = new Map(deck.cards.map((card) => [card.id, card]))
  const made = Array.from({ length: Math.min(Math.max(versions, 1), maxVersions) }, (_, at) => {
    const version = letterOf(at)
    return { version, items: shuffle(asked, `${String(seed)} ${version}`).flatMap(itemIn(version, cards, seed)) }
  })
  const parts = made.map(({ version, items }): Part => ({
    heading: deck.title,
    version,
    isKey: false,
    isFilledIn: true,
    blocks: items.map(({ block }) => block),
  }))
  const keys = made.flatMap(({ version, items }): readonly Block[] => [
    { block: 'heading', text: `Version ${version}` },
    ...items.map(({ answer }, at): Block => ({ block: 'key', number: at + 1, answer, grounds: null })),
  ])
  const key: Part = {
    heading: deck.title,
    version: null,
    isKey: true,
    isFilledIn: false,
    blocks: [...keys, ...sourceBlocks(deck)],
  }
  return { is: 'parts', parts: [...parts, key] }
}

interface Item {
  readonly block: Block
  /** As the key says it: the letter and the answer, or the answer alone. */
  readonly answer: string
}

/** Numbers go by the order in which the questions are handed in. */
const itemIn =
  (version: string, cards: ReadonlyMap<Card['id'], Card>, seed: number) =>
  (question: PaperQuestion, at: number): readonly Item[] => {
    const card = cards.get(question.cardId)
    if (card === undefined) return []
    const asked = { number: at + 1, prompt: question.prompt, points: 1 }
    const drawn = `${card.id} ${String(seed)} ${version}`
    switch (question.way) {
      case 'typed':
      case 'cloze':
        return [{ block: { block: 'lines', ...asked, lines: linesFor(card.answer.canonical) }, answer: answerOf(card) }]
      case 'choice':
      case 'who-said': {
        const options = shuffle(question.options, drawn)
        const right = options.indexOf(card.answer.canonical)
        return [{ block: { block: 'options', ...asked, options }, answer: `${letterOf(right)} · ${answerOf(card)}` }]
      }
      case 'order': {
        const sequence = card.sequence ?? []
        const start = orderStart(sequence, card.id, drawn)
        const events = start.map((index) => sequence[index]?.text ?? '')
        // Which place each event takes, from the top of the sheet down.
        const places = start.map((index) => String(index + 1)).join(' ')
        return [{ block: { block: 'order', ...asked, events }, answer: `${places} · ${answerOf(card)}` }]
      }
    }
  }
