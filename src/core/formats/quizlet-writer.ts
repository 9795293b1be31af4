/** Writes a deck as the text that Quizlet's import box takes: the question is the term, the answer its definition. */
import { countLossesOf, plainPromptOf } from './outgoing-losses.ts'
import type { Outgoing, Written } from './outgoing.ts'
import { cleanProse } from './plain-card.ts'
import { quizletDefaults, quizletRow, type QuizletSeparators } from './quizlet-separators.ts'

/** The separators are usable (`areUsable`). */
export function writeQuizlet({ deck }: Outgoing, separators: QuizletSeparators = quizletDefaults): Written<string> {
  const { betweenCards } = separators
  const losses = countLossesOf(deck, [
    'evidence',
    'attribution',
    'accepted-answers',
    'wrong-choices',
    'order',
    'formatting',
    'media',
    'tags',
    'sources',
  ])
  const rows = deck.cards.map((card) => {
    const { text, isChanged } = quizletRow(
      cleanProse(plainPromptOf(card)),
      cleanProse(card.answer.canonical),
      separators,
    )
    if (isChanged) losses.add('separators', card.prompt)
    return text
  })
  return { content: rows.join(betweenCards) + (betweenCards === '\n' ? '\n' : ''), losses: losses.losses() }
}
