/** How alike two wordings of cards are, when words were mended, names changed or dates moved since. */
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import type { Card } from '../../deck/deck.ts'
import { contentWords, wordsOf } from '../wording/words.ts'

/** What a card is known by; null where a part says nothing of its fact: a person's own words, or a date that may move. */
export interface Traits {
  readonly prompt: readonly string[] | null
  readonly answer: readonly string[] | null
  readonly evidence: readonly string[] | null
  /** The question is little but a name, which may be another now; the answer tells the fact. */
  readonly asksByName: boolean
}

export function traitsOf({ kind, prompt, answer, evidence, own = [] }: Card): Traits {
  const quoted = evidence.map(({ exact }) => exact).join(' ')
  return {
    prompt: own.includes('prompt') ? null : telling(prompt.replace(frame, '').replace(dates, ' ')),
    answer: own.includes('answer') || answer.edtf !== undefined ? null : telling(answer.canonical),
    evidence: own.includes('evidence') || evidence.length === 0 ? null : telling(quoted),
    asksByName: kind === 'role' || kind === 'acronym' || kind === 'claim-content',
  }
}

/** What all questions of a deck share says nothing of their facts. */
const frame = /^According to [^,?]+, |\b(?:on|in) (?:what|which) (?:day|month|year)\b/giu
/** A new publication date changes every date of a deck, but no fact of it. */
const dates = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${monthNames.join('|')})\\b(?:\\s+\\d{1,2}\\b(?!,?\\d))?(?:,?\\s+\\d{4}\\b)?|\\b(?:${weekdayNames.join('|')})\\b|\\b(?:1[5-9]|20|21)\\d\\d\\b`,
  'gu',
)

function telling(text: string): readonly string[] {
  const words = contentWords(text)
  return words.length > 0 ? words : wordsOf(text)
}

const weights = { prompt: 0.35, answer: 0.35, evidence: 0.3 } as const
/** A part this alike speaks for the same fact; one alone may be a name that many cards share. */
const minAlike = 0.5
/** Two claims of one speaker in one sentence are told apart by what is asked alone. */
const minPromptAlike = 0.35
/** Of a question that names its date's actor by another name now, where the words that it rests on are the same. */
const minDatedPromptAlike = 0.2
/** So long a question is asked for one fact only, whatever its answer is now. */
const minQuestionWords = 3

/** 0 where two cards share a topic at most; 1 for the same words. */
export function likenessOf(one: Traits, other: Traits): number {
  const compare = (part: keyof typeof weights) => {
    const [a, b] = [one[part], other[part]]
    return a === null || b === null ? [] : [{ part, share: sharedWords(a, b) }]
  }
  const asked = compare('prompt')
  const prompt = asked[0]?.share ?? 1
  // Most pairs end here, and evidence is long.
  if (prompt < minPromptAlike && !one.asksByName && !(one.answer === null && prompt >= minDatedPromptAlike)) return 0
  if (hasOtherNumbers(one.prompt ?? [], other.prompt ?? [])) return 0
  const shares = [...asked, ...compare('answer'), ...compare('evidence')]
  const asksTheSame = prompt === 1 && (one.prompt?.length ?? 0) >= minQuestionWords
  const evidence = shares.find(({ part }) => part === 'evidence')?.share ?? 0
  if (prompt < minPromptAlike && evidence < minAlike) return 0
  const alike = shares.filter(({ share }) => share >= minAlike).length
  if (!asksTheSame && (alike === 0 || alike < Math.min(2, shares.length))) return 0
  const weight = shares.reduce((sum, { part }) => sum + weights[part], 0)
  return shares.reduce((sum, { part, share }) => sum + weights[part] * share, 0) / weight
}

/** The third ship is not the fourth, however alike the questions are. */
function hasOtherNumbers(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number))
}
const numbersOf = (words: readonly string[]): readonly string[] => words.filter((word) => /\d/.test(word))

/** Share of words that both have, where a word with one letter mended is the same word (Dice's coefficient of two bags). */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  const take = (word: string): boolean => {
    const count = left.get(word) ?? 0
    if (count > 1) left.set(word, count - 1)
    else left.delete(word)
    return count > 0
  }
  const missing = one.filter((word) => !take(word))
  const mended = missing.filter((word) => {
    for (const near of left.keys()) if (isMended(word, near)) return take(near)
    return false
  })
  return (2 * (one.length - missing.length + mended.length)) / (one.length + other.length)
}

const minMendedChars = 4

/** Whether one letter was changed, put in or left out; numbers are never mended. */
function isMended(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < minMendedChars || long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++
  const isEqual = short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1)
  return isEqual && !/\d/.test(one + other)
}
