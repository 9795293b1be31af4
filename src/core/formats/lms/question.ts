/** What a learning platform can ask of a card, and what the learner reads afterwards: the same for every such format. */
import { once } from '../../cards/once.ts'
import type { Card, Deck } from '../../deck/deck.ts'
import { edtfInWords } from '../../facts/dates/edtf.ts'
import { fitDistractors, minDistractors } from '../../study/ways/choice.ts'
import { hasGap, isTypable } from '../../study/ways/ways-for.ts'
import { dateForms } from './date-forms.ts'

export type Asked =
  | { readonly way: 'choice'; readonly right: string; readonly wrong: readonly string[] }
  /** The first answer is the one to show. */
  | { readonly way: 'typed'; readonly answers: readonly string[] }
  | { readonly way: 'gap'; readonly before: string; readonly after: string; readonly answers: readonly string[] }
  /** Earliest first; what happened on one and the same date is one step. */
  | { readonly way: 'order'; readonly steps: readonly string[] }
  /** Too long for a machine to compare, or a matter of wording: read by a person. */
  | { readonly way: 'open'; readonly answer: string }

/** More no platform shows well. */
const maxWrong = 10

/** Asked for by who writes and by who counts what is lost; choosing wrong answers takes a while. */
const known = once((_card: Card) => new Map<string, Asked>())

export function askedOf(card: Card, language: string): Asked {
  const byLanguage = known(card)
  const asked = byLanguage.get(language) ?? wayToAsk(card, language)
  byLanguage.set(language, asked)
  return asked
}

function wayToAsk(card: Card, language: string): Asked {
  const { answer, sequence = [] } = card
  const steps = stepsOf(sequence)
  if (steps.length > 1) return { way: 'order', steps }
  // A date is known, not recognised: it is typed in any usual way of writing.
  const dates = dateForms(answer, language)
  const wrong = dates.length > 0 ? [] : fitDistractors(card, card.distractors ?? [], maxWrong)
  if (wrong.length >= minDistractors) return { way: 'choice', right: answer.canonical, wrong }
  if (!isTypable(card)) return { way: 'open', answer: answer.canonical }
  const answers = distinct([answer.canonical, ...answer.accepted, ...dates])
  const gap = /_{2,}|\[(?:…|\.\.\.)\]/u.exec(card.prompt)
  if (!hasGap(card) || gap === null) return { way: 'typed', answers }
  const after = card.prompt.slice(gap.index + gap[0].length)
  return { way: 'gap', before: card.prompt.slice(0, gap.index), after, answers }
}

function stepsOf(sequence: NonNullable<Card['sequence']>): readonly string[] {
  const byDate = new Map<string, string[]>()
  for (const { edtf, text } of sequence) byDate.set(edtf, [...(byDate.get(edtf) ?? []), text])
  return [...byDate.values()].map((texts) => texts.join(' · '))
}

/** Platforms leave case aside: what differs in it alone is one answer. */
function distinct(answers: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const trimmed = answers.map((answer) => answer.replace(/\s+/gu, ' ').trim()).filter((answer) => answer !== '')
  return trimmed.filter((answer) => !seen.has(answer.toLowerCase()) && seen.add(answer.toLowerCase()))
}

/** Read after the answer, a paragraph each: who said it, and the article's own words with where they stand. */
export function feedbackOf(card: Card, { sources }: Pick<Deck, 'sources'>): readonly string[] {
  const { attribution, sequence = [], evidence } = card
  const dated = sequence.map(({ date, text }) => `${date}: ${text}`)
  const told = attribution
    ? [
        `${attribution.speaker} ${attribution.verb} this${attribution.date === null ? '' : ` (${inWords(attribution.date)})`}.`,
      ]
    : []
  const quotes = evidence.map(({ exact, source }) => {
    const from = sources.find(({ sha256 }) => sha256 === source)
    const day = from?.published ? inWords(from.published) : ''
    const place = [from?.title, from?.publisher, day].filter((part) => part).join(', ')
    return `“${exact.replace(/\s+/gu, ' ').trim()}”${place === '' ? '' : ` — ${place}`}`
  })
  return [...dated, ...told, ...quotes]
}

const inWords = (edtf: string): string => edtfInWords(edtf, 'en-GB')

/** By which a teacher finds the question in a list: its beginning, on one line. */
export function nameOf({ prompt }: Pick<Card, 'prompt'>): string {
  const chars = [...prompt.replace(/\s+/gu, ' ').trim()]
  return chars.length <= maxNameChars
    ? chars.join('')
    : `${chars
        .slice(0, maxNameChars - 1)
        .join('')
        .trimEnd()}…`
}

const maxNameChars = 100
