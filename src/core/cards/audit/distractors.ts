/** Sees that no wrong answer is right: neither in other words, nor in part, nor in another spelling. */
import type { Card } from '../../deck/deck.ts'
import { datePoint, pointInWords } from '../wording/date-words.ts'
import type { Flaw } from './finding.ts'
import { reword } from './mend.ts'
import { meansTheSame } from './same-answer.ts'

export function trueDistractors(card: Card): Flaw[] {
  const { distractors = [], answer } = card
  const point = answer.edtf === undefined ? null : datePoint(answer.edtf.replace(/\/(?:\.\.)?$/, ''))
  const dated = point ? [pointInWords(point, { spelling: 'british', dateOrder: 'day-month' })] : []
  const right = [answer.canonical, ...answer.accepted, ...dated]
  return distractors.flatMap((text, index) =>
    right.some((one) => meansTheSame(one, text))
      ? [distractorFlaw(card, index, `The wrong answer “${text}” is right.`)]
      : [],
  )
}

/** The same wrong answer offered twice. */
export function repeatedDistractors(card: Card): Flaw[] {
  const { distractors = [] } = card
  return distractors.flatMap((text, index) =>
    distractors.slice(0, index).some((one) => meansTheSame(one, text))
      ? [distractorFlaw(card, index, `The wrong answer “${text}” is offered twice.`)]
      : [],
  )
}

export function distractorFlaw(card: Card, index: number, message: string): Flaw {
  const { distractors = [] } = card
  return {
    message,
    at: { field: 'distractors', index, start: 0, end: distractors[index]?.length ?? 0 },
    fix: reword(card, 'Remove this wrong answer', { distractors: distractors.filter((_, at) => at !== index) }),
  }
}
