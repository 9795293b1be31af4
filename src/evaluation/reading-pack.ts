// Writes articles with their cards as one Markdown page, for somebody to read each card against its article with fresh eyes.
import type { Card } from '../core/deck/deck.ts'
import type { DeckOf } from './card-yield.ts'

/** A card is good that passes all of them. */
const rubric = `Judge every card by six lines, each yes or no:
1. grammatical;
2. stands alone: somebody who has not read the article understands what is asked (a headline or opening words that the question quotes are known);
3. correct by the article;
4. one answer;
5. attributed: what somebody says is put as theirs;
6. worth knowing.`

/** Evenly spread over the decks that hold cards, so that the same sets give the same page. */
export function readingPack(decks: readonly DeckOf[], articles: number): string {
  const full = decks.filter(({ cards }) => cards.length > 0)
  const step = Math.max(1, full.length / articles)
  const chosen = full.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, articles)
  return [`# Cards to be read\n\n${rubric}`, ...chosen.map(page)].join('\n\n---\n\n') + '\n'
}

const page = ({ article: { id, text, dct }, cards }: DeckOf): string =>
  [
    `## ${id} (published ${dct ?? 'unknown'})`,
    text.trim(),
    '### Cards',
    ...cards.map((card, at) => `**${id}#${String(at + 1)}** ${card.kind}\n\n${cardInWords(card)}`),
  ].join('\n\n')

function cardInWords({ prompt, answer, sequence, distractors, evidence }: Card): string {
  const right = sequence ? sequence.map(({ text }) => text).join(' → ') : answer.canonical
  const wrong = distractors && distractors.length > 0 ? [`Wrong choices: ${distractors.join(' | ')}`] : []
  return [`Q: ${prompt}`, `A: ${right}`, ...wrong, `Evidence: ${evidence.map(({ exact }) => exact).join(' … ')}`].join(
    '  \n',
  )
}
