/** Judges a wrong answer: never also true, never a near duplicate, of the same form and length as the right one. */
import type { Card } from '../../deck/deck.ts'
import { once } from '../once.ts'
import { contentWords, likeness, sameWords, wordsOf } from '../wording/words.ts'

const isWithin = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `)

/** What is right for each question of a deck; read once, since every candidate is held against it. */
const rightAnswers = once((deck: readonly Card[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { prompt, answer } of deck) {
    const asked = sameWords(prompt)
    found.set(asked, [...(found.get(asked) ?? []), ...wordsOfAnswer(answer)])
  }
  return found
})

const wordsOfAnswer = ({ canonical, accepted }: Card['answer']): string[] => [canonical, ...accepted].map(sameWords)

/** Neither the answer or a part of it, nor what another card of the deck answers to the same question. */
export function wrongnessFor(card: Card, deck: readonly Card[]): (text: string) => boolean {
  const right = [...wordsOfAnswer(card.answer), ...(rightAnswers(deck).get(sameWords(card.prompt)) ?? [])]
  return (text) => {
    const same = sameWords(text)
    return same !== '' && right.every((one) => one !== same && !isWithin(one, same) && !isWithin(same, one))
  }
}

/** Named in the question it would be no choice. */
export function isInPrompt({ prompt }: Pick<Card, 'prompt'>, text: string): boolean {
  const asked = new Set(wordsOf(prompt))
  const words = contentWords(text)
  const names = words.filter((_, at) => at === words.length - 1)
  return (
    words.length > 0 &&
    (words.every((word) => asked.has(word)) || (/^\p{Lu}/u.test(text) && names.every((word) => asked.has(word))))
  )
}

/** Options that share most of their words differ in one that tells. */
const nearDuplicate = 0.75

export const isNear = (text: string, other: string): boolean => {
  const [a, b] = [sameWords(text), sameWords(other)]
  return a === b || isWithin(a, b) || isWithin(b, a) || likeness(wordsOf(text), wordsOf(other)) >= nearDuplicate
}

/** How the answer begins and how it is written: what a guesser sees before reading. */
const formOf = (text: string): string => {
  const [first = ''] = text.split(' ')
  const article = /^(?:the|an?)$/i.test(first) ? first.toLowerCase().charAt(0) : ''
  const isShort = /^[\p{Lu}\d.&-]{2,}$/u.test(text.replace(/^the /i, ''))
  return `${article}|${isShort ? 'short' : ''}|${text.includes(', ') ? 'with' : ''}|${/[’']s? /.test(text) ? 'own' : ''}`
}

export const isSameForm = (text: string, answer: string): boolean => formOf(text) === formOf(answer)

/** 0 for the same length, 1 for twice as long. */
export const lengthGap = (text: string, answer: string): number => Math.abs(Math.log2(text.length / answer.length))
/** Longer or shorter by more than this gives the answer away. */
export const maxLengthGap = 1
