/** Text as a search compares it and a list sorts it: without case, accents and the marks around words. */
import { lookup } from '../lookup.ts'

/** NFKD takes letters and their accents apart; the letters named have none that it knows. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıħŧ]/g, (letter) => bareLetters[letter] ?? letter)

const bareLetters: Readonly<Record<string, string>> = lookup({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ħ: 'h', ŧ: 't' })

/** Enough to tell one question from the next. */
const sortedChars = 60

/** Quotation marks, dots and gaps at the beginning do not count; numbers sort by their value up to nine digits. */
export const sortKey = (text: string): string =>
  foldText(text.slice(0, 2 * sortedChars))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d{1,9}/g, (digits) => digits.padStart(9, '0'))
    .slice(0, sortedChars)
