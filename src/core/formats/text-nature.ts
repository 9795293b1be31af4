/** Tells of a text whether it is an article or a list of cards, or that only a person can say; reads its beginning alone. */
import { readAnkiHeader } from './table-anki-header.ts'

export type TextNature = 'article' | 'cards' | 'unclear'

const sampleChars = 50_000
/** As people write them between the two sides of a card; in prose they stand in few lines of any length. */
const signs = [' :: ', '::', ' | ', ' – ', ' — ', ' - ', ' = ', '=', ';', ','] as const
const mostOf = 0.8
/** A paragraph of an article is longer than both sides of most cards. */
const shortLineChars = 120

/** A category, or a question with its name and its braces. */
export const looksLikeGift = (opening: string): boolean =>
  /(?:^|\n)\s*(?:\$CATEGORY:|::[^\n]{0,300}?::[^{]{0,3000}\{)/.test(opening)

export function natureOfText(text: string): TextNature {
  const sample = text.slice(0, sampleChars).replace(/^\ufeff/, '')
  if (looksLikeGift(sample) || readAnkiHeader(sample.trimStart()) !== null || hasLabels(sample) || hasGaps(sample))
    return 'cards'
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return 'article'
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length
  if (share((line) => line.includes('\t')) >= mostOf) return 'cards'
  if (share((line) => line.length <= shortLineChars) < mostOf) return 'article'
  return signs.some((sign) => share((line) => line.split(sign).length === 2) >= mostOf) ? 'unclear' : 'article'
}

/** "Q: … A: …", in bold or in a list, as in our own Markdown. */
export const hasLabels = (text: string): boolean =>
  (/^[\s*-]*Q(?:uestion)?\**:/m.test(text) && /^[\s*-]*A(?:nswer)?\**:/m.test(text)) ||
  /^[\s*-]*C(?:loze)?\**:.*==/m.test(text)

/** As Anki writes them. */
const hasGaps = (text: string): boolean => /\{\{c\d{1,3}::/.test(text)
