/** Reads Moodle's embedded answers, "{1:SHORTANSWER:=one~two}": each is a gap, the others are filled in. */
import { exactNumber, type Option, type Question } from './read-question.ts'

interface Gap {
  readonly start: number
  readonly end: number
  readonly question: Question
  /** What stands in the gap where another one is asked for. */
  readonly shown: string
}

interface ClozeQuestion {
  /** HTML with one gap. */
  readonly stem: string
  readonly question: Question
}

const opening = /\{\d{0,4}:([A-Z_]{2,24}):/g

/** `wordsOf` undoes the character references of an answer. */
export function clozeQuestions(html: string, wordsOf: (html: string) => string): readonly ClozeQuestion[] {
  const gaps: Gap[] = []
  if (html.length > maxChars) return []
  let from = 0
  for (const match of html.matchAll(opening)) {
    if (match.index < from || gaps.length === maxGaps) continue
    const start = match.index + match[0].length
    const end = endOf(html, start)
    if (end < 0) break
    from = end + 1
    const options = optionsOf(html.slice(start, end), match[1] ?? '', wordsOf)
    const right = options.find(({ worth }) => worth > 0)
    if (right === undefined) continue
    gaps.push({ start: match.index, end: from, question: questionOf(match[1] ?? '', options), shown: right.text })
  }
  return gaps.map(({ question }, asked) => ({ stem: filled(html, gaps, asked), question }))
}

/** Each gap gives a card with the whole text. */
const maxGaps = 50
const maxChars = 100_000

function filled(html: string, gaps: readonly Gap[], asked: number): string {
  const pieces = gaps.map(({ start, shown }, at) => {
    const before = html.slice(gaps[at - 1]?.end ?? 0, start)
    return before + (at === asked ? '____' : shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  })
  return pieces.join('') + html.slice(gaps.at(-1)?.end ?? 0)
}

function endOf(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    if (html[at] === '\\') at++
    else if (html[at] === '}') return at
  }
  return -1
}

function questionOf(type: string, options: readonly Option[]): Question {
  if (/^(?:MULTIRESPONSE|MR)/.test(type)) return { way: 'choice', options, isSingle: false }
  if (/^(?:MULTICHOICE|MC)/.test(type)) return { way: 'choice', options, isSingle: true }
  return { way: 'typed', options }
}

function optionsOf(inner: string, type: string, wordsOf: (html: string) => string): readonly Option[] {
  const isExact = /^(?:SHORTANSWER_C|SAC|MWC)$/.test(type)
  const isNumber = /^(?:NUMERICAL|NM)/.test(type)
  return divided(inner, '~').flatMap((part) => {
    const [mark = '', percent] = /^\s*(?:=|%(-?\d{1,3}(?:\.\d{0,10})?)%)/.exec(part) ?? []
    const [raw = ''] = divided(part.slice(mark.length), '#')
    // Once before and once after the references, as Moodle does.
    const words = wordsOf(raw.replace(/\\([}#~"/\\])/g, '$1'))
      .replace(/\\([}#])/g, '$1')
      .trim()
    const worth = percent === undefined ? (mark === '' ? 0 : 100) : Number(percent)
    const option = isNumber ? exactNumber(words) : { text: words, ...(isExact ? { isLoose: true as const } : {}) }
    return option.text === '' ? [] : [{ ...option, worth }]
  })
}

/** At signs that neither a backslash nor the "&" of a character reference precedes. */
function divided(text: string, sign: '~' | '#'): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === sign && text[at - 1] !== '&') {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
