/** Writes a deck as a text file that Anki's own import takes: question, answer and tags, as Basic notes in a deck of its name. */
import type { Outgoing, Written } from './outgoing.ts'
import { printRows, type CsvStyle } from './csv.ts'
import { countLossesOf, plainPromptOf } from './outgoing-losses.ts'
import { cleanProse } from './plain-card.ts'

/**
 * No "#columns": Anki would look for fields of these names, which are called otherwise in other languages; without it
 * the columns that nothing else names are the fields in their order. No "#notetype column" either, for the same reason:
 * rows whose type is not found are left out, while an unknown "#notetype" leaves the choice to the person.
 */
const header = ['separator:tab', 'html:false', 'notetype:Basic', 'guid column:1', 'deck column:2', 'tags column:5']
const style: CsvStyle = { separator: '\t', lineEnd: '\n', marksFormulas: false }

/** A note's guid is its card's id, so that the next revision updates it. */
export function writeAnkiText({ deck }: Outgoing): Written<string> {
  // "::" would part the deck in two.
  const name = deck.title.replaceAll('::', ': :')
  const rows = deck.cards.map((card) =>
    [
      card.id,
      name,
      plainPromptOf(card),
      card.answer.canonical,
      card.tags.map((tag) => tag.trim().replace(/\s+/gu, '_')).join(' '),
    ].map(cleanProse),
  )
  return {
    content: header.map((line) => `#${line}\n`).join('') + printRows(rows, style),
    losses: countLossesOf(deck, [
      'evidence',
      'attribution',
      'accepted-answers',
      'wrong-choices',
      'order',
      'formatting',
      'media',
      'sources',
    ]).losses(),
  }
}
