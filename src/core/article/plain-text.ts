/** Cuts plain text into paragraphs: at blank lines, or else at line breaks, and joins lines that were broken to fit a width. */
import { isSentence } from './front-lines.ts'
import type { RawArticle, RawParagraph } from './compose.ts'

export const readPlainText = (text: string): RawArticle => ({
  meta: {},
  paragraphs: paragraphLines(text).map((line, index, lines) => toParagraph(line, lines[index + 1] ?? '')),
})

const listMark = /^\s*(?:[•▪‣◦*]|[-–]|\(?\d{1,2}[.)])\s+(?=\S)/
/** A bullet is typography, a number is text. */
const bullet = /^\s*(?:[•▪‣◦*]|[-–])\s+/

function toParagraph(line: string, next: string): RawParagraph {
  if (listMark.test(line)) return { text: line.replace(bullet, ''), kind: 'list-item' }
  return { text: line, kind: isHeading(line.trim(), next.trim()) ? 'heading' : 'text' }
}

const maxHeadingChars = 120

/** A short line without a stop, over a paragraph. */
const isHeading = (line: string, next: string): boolean =>
  line.length <= maxHeadingChars && !/[.!?…:;,"”'’)\]-]$/.test(line) && next.length > line.length && isSentence(next)

/** The paragraphs as lines, in order, without blank ones. */
function paragraphLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const width = wrapWidth(lines)
  const hasBlankLines = lines.slice(0, -1).some((line) => line.trim() === '')
  const paragraphs: string[][] = []
  let previous = ''
  for (const line of lines) {
    const isRunningOn =
      previous.trim() !== '' &&
      (width === null ? hasBlankLines && isMidSentence(previous, line) : runsOn(previous, line, width))
    if (line.trim() !== '') {
      if (isRunningOn) paragraphs.at(-1)?.push(line)
      else paragraphs.push([line])
    }
    previous = line
  }
  return paragraphs.map(join)
}

const minWidth = 45
const maxWidth = 140
/** Of the pairs of neighbouring lines; the rest are ends of paragraphs. */
const minFullShare = 0.5
const minRunOnShare = 0.3

/** The width a text was broken to by its program; null where its line breaks are its writer's. */
function wrapWidth(lines: readonly string[]): number | null {
  let width = 0
  for (const line of lines) width = Math.max(width, line.trimEnd().length)
  if (width < minWidth || width > maxWidth) return null
  let pairs = 0
  let full = 0
  let runningOn = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? ''
    if (line.trim() === '' || next.trim() === '') continue
    pairs++
    if (!isFull(line, next, width)) continue
    full++
    if (isMidSentence(line, next)) runningOn++
  }
  return pairs > 0 && full / pairs >= minFullShare && runningOn / pairs >= minRunOnShare ? width : null
}

/** Editors break a line where the next word would not have fitted. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0] ?? ''
  return line.trimEnd().length + 1 + word.length > width
}

const isMidSentence = (line: string, next: string): boolean =>
  /^\s*\p{Ll}/u.test(next) && !/[.!?:]["'”’]*\s*$/.test(line)

const indent = (line: string): number => line.length - line.trimStart().length

/** A deeper line begins a paragraph, except under a list's mark, where it goes on. */
const runsOn = (line: string, next: string, width: number): boolean =>
  isFull(line, next, width) && !listMark.test(next) && (indent(next) <= indent(line) + 1 || listMark.test(line))

/** A hyphen at the end of a line is kept: "foreign-backed" is likelier there than a word broken by hand. */
const join = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const piece = index === 0 ? line.trimEnd() : line.trim()
      return index === lines.length - 1 || /\p{L}-$/u.test(piece) ? piece : `${piece} `
    })
    .join('')
