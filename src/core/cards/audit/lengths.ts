/** Sees that a question can be read at a glance and an answer be recalled: one fact, no list, no paragraph. */
import type { Card } from '../../deck/deck.ts'
import type { Flaw } from './finding.ts'
import { inPrompt, reword, wholeAnswer } from './mend.ts'

export const maxPromptChars = 220
const maxAnswerChars = 120
/** As many things as one can recall at once (Cowan 2001: about four); a list of so many is to recite. */
const maxListItems = 3

export const longPrompt = ({ prompt }: Card): Flaw[] =>
  prompt.length > maxPromptChars
    ? [
        {
          message: `The question has ${prompt.length} characters; it should have at most ${maxPromptChars}.`,
          at: inPrompt(maxPromptChars, prompt.length),
        },
      ]
    : []

export function longAnswer(card: Card): Flaw[] {
  const { canonical, accepted } = card.answer
  // The items of a timeline are its answer.
  if (card.kind === 'timeline' || card.sequence !== undefined) return []
  const message = faultOf(canonical)
  if (message === null) return []
  const short = accepted.find((text) => faultOf(text) === null)
  const fix = short === undefined ? {} : { fix: reword(card, `Answer “${short}”`, { answer: short }) }
  return [{ message, at: wholeAnswer(card), ...fix }]
}

function faultOf(answer: string): string | null {
  const text = answer.replace('; the article names no year', '')
  if (text.length > maxAnswerChars)
    return `The answer has ${text.length} characters; ${maxAnswerChars} are the most one can recall.`
  if (/\n/.test(text)) return 'The answer has several lines; ask for one fact.'
  if (
    /[\p{Ll}\d”"][.!?]\s+\p{Lu}\p{L}*\s+\p{Ll}/u.test(text) &&
    !/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|vs|No|Inc|Corp|Co|Jr|Sr|[ap]\.m)\.\s/u.test(text)
  )
    return 'The answer has several sentences; ask for one fact.'
  return listItems(text) > maxListItems ? 'The answer is a list to recite; ask for one thing of it.' : null
}

/** "A, B, C and D": the parts between commas, semicolons and the last "and". */
function listItems(text: string): number {
  const bare = text
    .replace(/[“"][^”"]*[”"]/gu, 'x')
    .replace(/\d,\d/g, '0')
    .replace(/, (?=\d{4}\b)/g, ' ')
  const parts = bare.split(/[;•]\s*|,\s+(?:and\s+|or\s+)?/u).filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  const hasAnd = / (?:and|or) /.test(last) && !/,\s+(?:and|or)\s/u.test(bare)
  return parts.length + (parts.length > 1 && hasAnd ? 1 : 0)
}
