/** Tells on which day something was said, as far as a card may say so, and puts it into words. */
import type { Claim } from '../../facts/facts.ts'
import { firstAfter, firstOffset, hull, type Reading, sourceInWords } from '../reading.ts'
import { pointOf } from '../wording/date-edits.ts'
import { type DatePoint, isAfter, onDate, onDateAmid } from '../wording/date-words.ts'

export interface SaidOn {
  readonly point: DatePoint | null
  readonly edtf: string | null
}

const nothing: SaidOn = { point: null, edtf: null }

/** The claim's own date, or that of what the same speaker said right before, in the same paragraph or the one above. */
export function saidOn(reading: Reading, claim: Claim): SaidOn {
  // "On Friday he plans to meet the board": the day is the meeting's.
  if (claim.kind === 'attitude' && /^to\b/i.test(reading.text.slice(...hull(...claim.content)))) return nothing
  const own = claim.date === null ? null : (reading.dates.get(claim.date) ?? null)
  if (own) {
    const point = pointOf(own)
    return point && !isAfter(point, reading.published) ? { point, edtf: own.edtf ?? own.resolved ?? null } : nothing
  }
  if (claim.entity === null || claim.headline === true) return nothing
  const at = reading.claimsInOrder.indexOf(claim)
  const before = reading.claimsInOrder
    .slice(Math.max(0, at - 4), at)
    .findLast((other) => other.entity === claim.entity && other.nestedIn === undefined)
  if (!before || before.date === null || paragraphsApart(reading, before, claim) > 1) return nothing
  const inherited = reading.dates.get(before.date)
  const point = inherited ? pointOf(inherited) : null
  return inherited && point?.precision === 'day'
    ? { point, edtf: inherited.edtf ?? inherited.resolved ?? null }
    : nothing
}

function paragraphsApart(reading: Reading, one: Claim, other: Claim): number {
  const paragraph = (claim: Claim): number => firstAfter(reading.analysed.paragraphs, firstOffset(claim.content))
  return Math.abs(paragraph(other) - paragraph(one))
}

/** "on 26 August 2019, " after the verb; empty where the day is not known. */
export const dayAmid = (reading: Reading, { point }: SaidOn): string =>
  point ? ` ${onDateAmid(point, reading.style)}` : ''
export const dayAtEnd = (reading: Reading, { point }: SaidOn): string =>
  point ? ` ${onDate(point, reading.style)}` : ''

/** What a question opens with: the day, or the article where no day is known. */
export const opening = (reading: Reading, { point }: SaidOn): string =>
  point
    ? `${onDate(point, reading.style).replace(/^o/, 'O').replace(/^i/, 'I')}, `
    : `According to ${sourceInWords(reading)}, `
