/** Sees that a wrong number is possible: every figure of the question stays as much below or above it as below or above the right one. */
import type { Card } from '../../deck/deck.ts'
import { lookup } from '../../lookup.ts'

/** Money, a share and a bare count cannot be held against one another. */
type Unit = 'percent' | 'plain' | `money ${string}`

interface Figure {
  readonly value: number
  readonly unit: Unit
}

const scales: Readonly<Record<string, number>> = lookup({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
})
const words = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, at) => words.set(word, (at + 2) * 10))

const pattern = new RegExp(
  String.raw`(?<money>[$€£¥])?\s?(?<![\p{L}\d])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${[...words.keys()].join('|')})(?![\p{L}-]))(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|bn|mn?|b)(?![\p{L}]))?(?:\s?(?<percent>%|per ?cent\b|percentage))?(?:\s(?<coin>dollars|euros?|pounds|crowns|yen|francs|marks|rubles|roubles))?`,
  'giu',
)

const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
    const { number = '', scale = '', money, percent, coin } = groups
    const value =
      (words.get(number.toLowerCase()) ?? Number(number.replaceAll(',', ''))) * (scales[scale.toLowerCase()] ?? 1)
    const currency = money ?? coin?.toLowerCase()
    const unit: Unit = percent !== undefined ? 'percent' : currency !== undefined ? `money ${currency}` : 'plain'
    return Number.isFinite(value) ? [{ value, unit }] : []
  })

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dates = new RegExp(String.raw`\b(?:\d{1,2} )?(?:${months})(?: \d{1,2})?,?(?: \d{4})?|\b(?:1[5-9]|20)\d\d\b`, 'g')

/** What no count of these can exceed. */
const most: readonly (readonly [RegExp, number])[] = [
  [/\bdays? (?:a|per|each|of the|in a) week\b/, 7],
  [/\bhours? (?:a|per|each|of the|in a) day\b/, 24],
  [/\bmonths? (?:a|per|each|of the|in a) year\b/, 12],
  [/\b(?:aged?|years? old|year-olds?)\b/, 100],
]

/** "more than 60" is more than 50, too: what is bounded from below can only be larger, from above only smaller; 0 for neither. */
function boundOf(asked: string, answer: string): -1 | 0 | 1 {
  const before = asked.includes('____') ? asked.slice(0, asked.indexOf('____')) : ''
  const words = `${before}${answer.slice(0, Math.max(0, answer.search(pattern)))}`.trimEnd()
  if (/\b(?:no|not) (?:more|less|fewer|over) than$/i.test(words)) return /more|over/i.test(words.slice(-12)) ? -1 : 1
  if (/\b(?:(?:more|greater|higher) than|over|at least|above|exceeding)$/i.test(words)) return 1
  return /\b(?:(?:less|fewer|lower) than|under|below|at most|up to|as (?:many|much) as)$/i.test(words) ? -1 : 0
}

/** Whether a wrong answer can stand in the question's place. */
export function couldStand({ prompt, answer }: Pick<Card, 'prompt' | 'answer'>): (text: string) => boolean {
  const asked = prompt.replace(/“[^”]*” (?:of|\()/, '').replace(dates, ' ')
  // "____%": the sign stands in the question.
  const unitAfter = /____\s?(?:%|per ?cent)/.test(asked) ? '%' : ''
  const [right] = figuresIn(answer.canonical + unitAfter)
  if (!right) return () => true
  const others = figuresIn(asked).filter(({ unit }) => unit === right.unit)
  const whole = `${asked} ${answer.canonical}`
  const limits = most.flatMap(([words, limit]) => (words.test(whole) ? [limit] : []))
  if (right.unit === 'percent' && right.value <= 100) limits.push(99.9)
  const bound = boundOf(asked, answer.canonical)
  return (text) => {
    const [wrong] = figuresIn(text + unitAfter)
    return (
      wrong !== undefined &&
      (bound === 0 || Math.sign(wrong.value - right.value) === bound) &&
      limits.every((limit) => wrong.value <= limit || right.value > limit) &&
      others.every(({ value }) => Math.sign(wrong.value - value) === Math.sign(right.value - value))
    )
  }
}
