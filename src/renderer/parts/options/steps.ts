/** Learning steps as a person writes them: minutes, with spaces or commas between. */

export const minutesInWords = (steps: readonly number[] | undefined): string => steps?.join(' ') ?? ''

/** Null for an empty field; undefined where it is not minutes within a day. */
export function readMinutes(text: string): number[] | null | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 0) return null
  const steps = words.map(Number)
  return steps.length <= 10 && steps.every((step) => step >= 1 && step <= 1439) ? steps : undefined
}
