/** Writes lengths of time as TIMEX3 does: P3D, PT5M, P1Y6M, PXW for "several weeks", half units in whole smaller ones. */
import type { Meaning, Unit } from './meaning.ts'

type Duration = Extract<Meaning, { kind: 'duration' }>

/** A unit as a multiple of one that ISO 8601 has a letter for; TIMEX3 has its own for decades and centuries. */
const letters: Readonly<Record<Unit, { readonly letter: string; readonly times: number; readonly time?: true }>> = {
  second: { letter: 'S', times: 1, time: true },
  minute: { letter: 'M', times: 1, time: true },
  hour: { letter: 'H', times: 1, time: true },
  day: { letter: 'D', times: 1 },
  night: { letter: 'D', times: 1 },
  week: { letter: 'W', times: 1 },
  fortnight: { letter: 'W', times: 2 },
  weekend: { letter: 'WE', times: 1 },
  month: { letter: 'M', times: 1 },
  quarter: { letter: 'Q', times: 1 },
  year: { letter: 'Y', times: 1 },
  decade: { letter: 'Y', times: 10 },
  century: { letter: 'Y', times: 100 },
}
/** "two and a half years" is P2Y6M. */
const halves: Partial<Record<Unit, string>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' }
const unknown: Partial<Record<Unit, string>> = { decade: 'PXE', century: 'PXC' }

export function durationValue({ amount, unit, and }: Duration): string {
  const { letter, times, time } = letters[unit]
  const prefix = time ? 'PT' : 'P'
  if (amount === null) return unknown[unit] ?? `${prefix}X${letter}`
  const half = halves[unit]
  const whole = Math.floor(amount)
  const main =
    half !== undefined && amount - whole === 0.5
      ? whole === 0
        ? half
        : `${whole}${letter}${half}`
      : `${amount * times}${letter}`
  if (!and) return prefix + main
  const second = letters[and.unit]
  return `${prefix}${main}${second.time && !time ? 'T' : ''}${and.amount * second.times}${second.letter}`
}
