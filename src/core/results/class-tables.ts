/** The class's picture as tables for a spreadsheet: one of the cards, one of the learners. */
import type { CsvTable } from '../formats/csv.ts'
import type { ClassPicture } from './class-picture.ts'

/** Shares are between 0 and 1, with three decimals; an empty cell is a figure that cannot be known. */
export function cardTable({ cards }: ClassPicture): CsvTable {
  return {
    columns: [
      'card',
      'question',
      'answer',
      'learners asked',
      'right now',
      'share right now',
      'right at first',
      'discrimination',
      'taken for',
      'reports',
    ],
    rows: cards.map(({ id, prompt, answer, now, first, discrimination, confused, reports }) => [
      ...[id, prompt, answer, now.of, now.n, rounded(now.share), first.n, rounded(discrimination)],
      confused.map((one) => `${one.with} (${one.times})`).join('; '),
      reports.map(({ learner, text }) => `${learner}: ${text}`).join('\n'),
    ]),
  }
}

export function learnerTable({ learners }: ClassPicture): CsvTable {
  return {
    columns: [
      'learner',
      'handed in',
      'revision',
      'cards asked',
      'right now',
      'share right now',
      'right at first',
      'not asked',
    ],
    rows: learners.map(({ learner, made, revision, now, first, notAsked }) => [
      ...[learner, made, revision, now.of, now.n, rounded(now.share), first.n, notAsked],
    ]),
  }
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000)
