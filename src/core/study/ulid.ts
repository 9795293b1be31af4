/** Makes ULIDs (https://github.com/ulid/spec) that only ever grow, also when the clock is set back. */
import { asReviewId, type ReviewId } from '../ids.ts'
import type { EpochMs } from '../time.ts'

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const timeChars = 10
const randomChars = 16

/** Gives so many random bytes. */
export type RandomBytes = (count: number) => Uint8Array

/** An id for this instant that is greater than the last one of the log. */
export function nextUlid(last: ReviewId | null, nowMs: EpochMs, random: RandomBytes): ReviewId {
  const time = encodeTime(nowMs)
  const isLater = last === null || time > last.slice(0, timeChars)
  return asReviewId(isLater ? time + encodeRandom(random(randomChars)) : increment(last))
}

/** No id of this instant or later sorts before it. */
export const firstUlidOf = (ms: EpochMs): string => encodeTime(ms)

function encodeTime(ms: number): string {
  let rest = Math.max(0, Math.floor(ms))
  let text = ''
  for (let i = 0; i < timeChars; i++) {
    text = digit(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** Five bits of each byte. */
const encodeRandom = (bytes: Uint8Array): string => Array.from(bytes, (byte) => digit(byte % 32)).join('')

/** The next greater text of the same length; carrying into the time part is wanted, since order matters more than the millisecond. */
function increment(id: string): string {
  const last = id.length - 1
  const value = alphabet.indexOf(id.charAt(last))
  return value < 31 ? id.slice(0, last) + digit(value + 1) : increment(id.slice(0, last)) + digit(0)
}

const digit = (value: number): string => alphabet.charAt(value)
