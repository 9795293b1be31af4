/** Writes a number in the ways in which a learner may give it: figures with and without commas, words. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [1e2, 'hundred'],
] as const

/** "two thousand", "twenty-one"; null where words would be longer than anybody writes. */
function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0) return null
  if (value < 20) return units[value] ?? null
  if (value < 100) {
    const rest = value % 10
    return `${tens[Math.floor(value / 10) - 2] ?? ''}${rest === 0 ? '' : `-${units[rest] ?? ''}`}`
  }
  const scale = scales.find(([size]) => value >= size)
  if (!scale || value % scale[0] !== 0) return null
  const many = inWords(value / scale[0])
  return many === null ? null : `${many} ${scale[1]}`
}

/** "2,000", "2000", "two thousand", "1.2 million". */
export function numberForms(value: number): string[] {
  const plain = String(value)
  const [whole = '', part] = plain.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
  const large = scales.slice(0, 2).find(([size]) => value >= size)
  const short = large ? `${Number((value / large[0]).toPrecision(6))} ${large[1]}` : null
  const words = inWords(value)
  return [...new Set([grouped, plain, short, words].filter((form) => form !== null))]
}
