/** Tells whether a place acts in its sentence ("Damascus has slammed …") and for which government. */
import { countryNamed, countryOfCapital, governmentOf } from './demonyms.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

/** Seats of power that stand for whom they house. */
const seats: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'Russian government'],
  ['White House', 'US government'],
  ['Pentagon', 'US Department of Defense'],
  ['State Department', 'US Department of State'],
  ['Downing Street', 'British government'],
  ['Whitehall', 'British government'],
  ['Élysée', 'French presidency'],
  ['Elysee', 'French presidency'],
  ["Quai d'Orsay", 'French Ministry of Foreign Affairs'],
  ['Capitol Hill', 'US Congress'],
  ['Vatican', 'Holy See'],
  ['Blue House', 'South Korean presidency'],
])

export function governmentBehind(name: string): string | undefined {
  const country = countryNamed(name) ?? countryOfCapital(name)
  return seats.get(name) ?? (country && governmentOf(country))
}
export const isSeatOfPower = (name: string): boolean => seats.has(name)

const placed =
  /^(?:in|at|near|from|of|to|into|outside|inside|across|around|through|over|above|toward|towards|on|via|against)$/
const between =
  /^(?:has|have|had|also|both|and|repeatedly|will|would|has|is|was|were|are|did|does|do|not|never|already|recently|again|now|then|strongly|officially|later|could|may|might|must|should|said|reportedly)$/

export function isActing(words: Words, span: NameSpan, limit: number): boolean {
  const before = words[span.first - 1]?.token.lower === 'the' ? words[span.first - 2] : words[span.first - 1]
  if (before?.token.lower === 'by') return true
  if (before && placed.test(before.token.lower)) return false
  const next = words[span.end]?.token
  if (/^(?:government|administration|regime|authorities)$/.test(next?.lower ?? '')) return true
  if (
    /^['’]s?$/.test(next?.surface ?? '') &&
    /^(?:request|response|decision|refusal|denial|demand|call|offer|move|government|policy|stance|position|leadership)s?$/.test(
      words[span.end + 1]?.token.lower ?? '',
    )
  )
    return true
  let index = span.end
  // "Turkey and the US agreed", "Moscow, a key ally of Damascus, launched"
  while (index < limit && index - span.end < 14) {
    const token = words[index]?.token
    if (!token) return false
    if (token.pos === 'VERB')
      return !/(?:ing)$/.test(token.lower) && (index === span.end || words[index - 1]?.token.pos !== 'PART')
    const apposition = token.surface === ',' && index === span.end ? closingComma(words, index, limit) : undefined
    if (apposition !== undefined) index = apposition
    else if (
      !between.test(token.lower) &&
      token.pos !== 'ADV' &&
      token.pos !== 'AUX' &&
      token.pos !== 'PROPN' &&
      token.lower !== 'the'
    )
      return false
    index++
  }
  return false
}

function closingComma(words: Words, from: number, limit: number): number | undefined {
  for (let index = from + 1; index < Math.min(limit, from + 12); index++) {
    const { surface, pos } = words[index]?.token ?? {}
    if (surface === ',') return index
    if (pos === 'VERB' || pos === 'AUX') return undefined
  }
  return undefined
}
