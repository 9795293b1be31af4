/** Wrong numbers for a quantity: the same words with another number of the same size and roundness. */
import type { Card } from '../../deck/deck.ts'

const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/
const numberWords =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  )

/** Factors far enough from 1 that nobody calls the result "about the same". */
const factors = [0.6, 1.5, 0.75, 1.3, 2, 0.4]

export function numberDistractors({ answer: { canonical } }: Pick<Card, 'answer'>): readonly (readonly string[])[] {
  const [number] = digits.exec(canonical) ?? []
  // "between 3 and 5": two numbers, one of which would stay right.
  if (number !== undefined && digits.test(canonical.replace(number, ''))) return []
  if (number !== undefined)
    return [
      [...new Set(factors.flatMap((factor) => scaled(number, factor)))].map((other) =>
        canonical.replace(number, other),
      ),
    ]
  const word = canonical.split(/[^\p{L}]+/u).find((one) => numberWords.includes(one.toLowerCase()))
  if (word === undefined) return []
  const at = numberWords.indexOf(word.toLowerCase())
  const others = [at - 2, at + 2, at + 3, at - 1, at + 1].flatMap((index) => numberWords[index] ?? [])
  const isCapital = word !== word.toLowerCase()
  return [
    others.map((other) => canonical.replace(word, isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other)),
  ]
}

/** As round as the number itself: 14,000 becomes 21,000, and 2.4 becomes 3.6. */
function scaled(number: string, factor: number): string[] {
  const plain = number.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const value = Number(plain)
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0)
  const step = decimals > 0 ? 10 ** -decimals : 10 ** Math.min(zeros, plain.length - 1)
  const moved = Math.max(step, Math.round((value * factor) / step) * step)
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number)
  if (Math.abs(moved - value) < step / 2 || isYear || value === 0) return []
  const text = moved.toFixed(decimals)
  return [number.includes(',') || (moved >= 10_000 && decimals === 0 && value >= 10_000) ? grouped(text) : text]
}

const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
