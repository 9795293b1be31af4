/** Names what can be done in study, and what was taken back, in plain words. */
import type { Undone } from '../contract/card-shapes.ts'
import type { NewLeech } from '../contract/study-shapes.ts'
import type { Asking } from '../core/study/ways/asking.ts'
import type { Way } from '../core/study/ways/way.ts'
import { clip, count } from './words.ts'

export const askingNames: Readonly<Record<Asking, string>> = {
  auto: 'Let Dateline choose',
  recall: 'Flashcards',
  typed: 'Type the answer',
  choice: 'Choose among answers',
  cloze: 'Fill the gap',
  order: 'Put in order',
  'who-said': 'Who said it',
  match: 'Match pairs',
}

/** What a question of this way asks for, as its footer and screen readers say it. */
export const wayHints: Readonly<Record<Way, string>> = {
  recall: 'Think of the answer, then show it.',
  typed: 'Type the answer.',
  cloze: 'Type what belongs into the gap.',
  order: 'Put the events in order, the earliest first.',
  'who-said': 'Choose who said it.',
  choice: 'Choose the answer.',
  match: 'Put each question and its answer together.',
}

const undoneNames: Readonly<Record<Undone['what'], string>> = {
  grade: 'The last grade',
  suspend: 'Suspending',
  unsuspend: 'Taking up again',
  bury: 'Putting off until tomorrow',
  unbury: 'Bringing back today',
  flag: 'The flag',
  reset: 'Starting anew',
  report: 'The report',
  tag: 'The tag',
  delete: 'Deleting',
  more: 'A few more today',
}

const ratingWords = ['', 'Again', 'Hard', 'Good', 'Easy'] as const

/** "Taken back: Good for “When did …?”." */
export function undoneInWords({ what, cards, card, rating }: Undone): string {
  const name = rating === null ? undoneNames[what] : ratingWords[rating]
  if (what === 'more') return `Taken back: ${name}.`
  return card === null
    ? `Taken back: ${name}, ${count(cards, 'card')}.`
    : `Taken back: ${name}, “${clip(card.prompt, 70)}”.`
}

/** Told once, when the grade made it one. */
export const leechInWords = ({ prompt, lapses, suspended }: NewLeech): string =>
  `“${clip(prompt, 70)}” was forgotten ${count(lapses, 'time')}. ${
    suspended ? 'It is suspended; reword it at the desk.' : 'Rewording it at the desk may help.'
  }`
