/** Where numbers lie on a drawing, in percent of it. */

/** A round number at or above the greatest: 1, 2, 5, 10, 20, 50 … */
export function roundTop(greatest: number): number {
  if (greatest <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(greatest))
  return power * ([1, 2, 5].find((step) => step * power >= greatest) ?? 10)
}

/** Which of so many marks along an axis get a word, so that at most `atMost` do: evenly, from the first on. */
export function labelled(marks: number, atMost: number): readonly number[] {
  const step = Math.max(1, Math.ceil(marks / atMost))
  return Array.from({ length: Math.ceil(marks / step) }, (_, at) => at * step)
}

export const inPercent = (part: number): string => `${String(Number((part * 100).toFixed(3)))}%`

/** Where a word along an axis begins; the last ones stay within the drawing. */
export const wordStart = (part: number): string => `min(${inPercent(part)}, 100% - 4.75em)`
