/** Wrong numbers for a quantity: the same words with another number of the same size and roundness, possible beside the question's own figures. */
import type { Card } from '../../deck/deck.ts'
import { couldStand } from './figures.ts'

const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/
const numberWords =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  )

/** Factors far enough from 1 that nobody calls the result "about the same". */
const factors = [0.6, 1.5, 0.75, 1.3, 2, 0.4]

export function numberDistractors(card: Pick<Card, 'answer' | 'prompt'>): readonly (readonly string[])[] {
  const { canonical } = card.answer
  const fits = couldStand(card)
  return [candidates(canonical).filter(fits)]
}

function candidates(canonical: string): string[] {
  const [number] = digits.exec(canonical) ?? []
  // "between 3 and 5": two numbers, one of which would stay right; "1/2" is one that has no neighbours.
  if (number !== undefined && (digits.test(canonical.replace(number, '')) || /\d\s?\/|[½¼¾⅓⅔]/.test(canonical)))
    return []
  if (number !== undefined) {
    const isScaled = /\b(?:thousand|million|billion|trillion|[mb]n)\b/i.test(canonical)
    return [...new Set(factors.flatMap((factor) => scaled(number, factor, isScaled)))].map((other) =>
      canonical.replace(number, other),
    )
  }
  // "twenty-five" and "two-thirds" are one number.
  const [word] = wholeNumberWord.exec(canonical) ?? []
  if (word === undefined) return []
  const at = numberWords.indexOf(word.toLowerCase())
  const others = [at - 2, at + 2, at + 3, at - 1, at + 1].flatMap((index) => numberWords[index] ?? [])
  const isCapital = word !== word.toLowerCase()
  return others.map((other) =>
    canonical.replace(word, isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other),
  )
}

const wholeNumberWord = new RegExp(
  `(?<![\\p{L}-]|(?:ty|hundred|thousand|million)(?: and)? )(?:${numberWords.join('|')})(?![\\p{L}-]| (?:and|hal|third|quarter|fifth|${numberWords.join('|')}))`,
  'iu',
)

/** As round as the number itself, and of its scale: 14,000 becomes 21,000, 2.4 becomes 3.6, and 932 million no thousand of them. */
function scaled(number: string, factor: number, isScaled: boolean): string[] {
  const plain = number.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const value = Number(plain)
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0)
  const step = decimals > 0 ? 10 ** -decimals : 10 ** Math.min(zeros, plain.length - 1)
  const moved = Math.max(step, Math.round((value * factor) / step) * step)
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number)
  if (Math.abs(moved - value) < step / 2 || isYear || value === 0) return []
  if (isScaled && value < 1_000 && moved >= 1_000) return []
  // "1 people": the noun beside it stays in the plural.
  if (decimals === 0 && moved === 1) return []
  const text = moved.toFixed(decimals)
  const isGrouped = number.includes(',') || value < 1_000 || moved >= 10_000
  return [isGrouped ? grouped(text) : text]
}

const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.')
  return whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`)
}
