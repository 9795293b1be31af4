/** Sentences with gaps as people mark them: ==gap==, {{gap}}, and Anki's {{c1::gap::hint}}. */
import { gap } from './plain-card.ts'

export interface ClozeQuestion {
  /** Still with all other marks that the text has. */
  readonly prompt: string
  readonly answer: string
}

/** What a backslash stands before is no mark; 2,000 characters are more than a gap can be asked for. */
const marks = /\\[\s\S]|==((?:\\[\s\S]|[^=\\]|=(?!=)){1,2000}?)==|\{\{((?:\\[\s\S]|[^{}\\]|\}(?!\})){1,2000}?)\}\}/g
const maxGaps = 100

interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Gaps of one group are one question. */
  readonly group: string
}

/** A question a gap, in which the other gaps are filled; none where there is no gap. */
export function clozeQuestions(text: string): readonly ClozeQuestion[] {
  const found: Mark[] = []
  for (const match of text.matchAll(marks)) {
    const inner = match[1] ?? match[2]
    if (inner === undefined || inner.trim() === '' || found.length === maxGaps) continue
    const [, number, rest = inner] = /^c(\d{1,3})::([\s\S]*)$/.exec(inner) ?? []
    const group = number === undefined ? `at ${String(found.length)}` : number
    const shown = number === undefined ? rest : rest.replace(/::[\s\S]*$/, '')
    found.push({ start: match.index, end: match.index + match[0].length, text: shown, group })
  }
  return [...new Set(found.map(({ group }) => group))].map((group) => {
    const asked = found.filter((mark) => mark.group === group)
    let prompt = ''
    let at = 0
    for (const mark of found) {
      prompt += text.slice(at, mark.start) + (mark.group === group ? gap : mark.text)
      at = mark.end
    }
    return { prompt: prompt + text.slice(at), answer: asked.map((mark) => mark.text).join(', ') }
  })
}
