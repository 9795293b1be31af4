/** Steps of learning as a person writes them, "1m 10m 1h": read, or refused with the part that is wrong; and written back. */
import { lookup } from '../lookup.ts'

/** From a day on, the schedule chooses the interval itself. */
const longestMin = 1439
const mostSteps = 10
const minutesOf: Readonly<Record<string, number>> = lookup({ s: 1 / 60, m: 1, min: 1, h: 60, d: 1440 })

export type StepsReading =
  | { readonly ok: true; readonly stepsMin: readonly number[] }
  | { readonly ok: false; readonly problem: 'unreadable' | 'too-short' | 'too-long'; readonly part: string }
  | { readonly ok: false; readonly problem: 'too-many'; readonly most: number }

/** "none" stands for no steps; a number without a unit counts minutes. */
export function readSteps(text: string): StepsReading {
  const words = text.trim().toLowerCase()
  if (words === 'none') return { ok: true, stepsMin: [] }
  const parts = words.replace(/(\d)\s+(?=(?:s|m|min|h|d)\b)/g, '$1').split(/[\s,;]+/)
  const stepsMin: number[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const [, number, unit] = /^(\d{1,6}(?:\.\d{1,3})?)([a-z]*)$/.exec(part) ?? []
    const minutes = minutesOf[unit === '' ? 'm' : (unit ?? '')]
    if (number === undefined || minutes === undefined) return { ok: false, problem: 'unreadable', part }
    // A thousandth of a minute, so that 1.1 hours are 66 minutes and no more.
    const stepMin = Math.round(Number(number) * minutes * 1000) / 1000
    if (stepMin < 1) return { ok: false, problem: 'too-short', part }
    if (stepMin > longestMin) return { ok: false, problem: 'too-long', part }
    stepsMin.push(stepMin)
  }
  return stepsMin.length > mostSteps ? { ok: false, problem: 'too-many', most: mostSteps } : { ok: true, stepsMin }
}

export const printSteps = (stepsMin: readonly number[]): string =>
  stepsMin.length === 0
    ? 'none'
    : stepsMin.map((min) => (min % 60 === 0 ? `${String(min / 60)}h` : `${String(min)}m`)).join(' ')
