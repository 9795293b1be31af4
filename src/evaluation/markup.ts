// The corpus's inline markup: which marks stand where in an article, with offsets that follow from taking the marks out.

/** One mark, `{head|text}`, around the characters from `start` to `end` of the article without its marks. */
export interface Mark {
  readonly head: string
  readonly start: number
  readonly end: number
  /** Line of the file, from 1. */
  readonly line: number
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
  /** What is wrong with the markup, a sentence each. */
  readonly problems: readonly string[]
}

const headPattern = /^[a-z]+[^{}|\n]*$/

/** Takes the marks out of `source`; marks come back in the order in which they open. */
export function readMarks(source: string, firstLine = 1): MarkedText {
  const marks: { head: string; start: number; end: number; line: number }[] = []
  const open: { head: string; start: number; end: number; line: number }[] = []
  const problems: string[] = []
  const kept: string[] = []
  let length = 0
  let line = firstLine
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character === '{') {
      const bar = source.indexOf('|', at)
      const head = bar < 0 ? '' : source.slice(at + 1, bar)
      if (!headPattern.test(head)) {
        problems.push(`line ${String(line)}: "${source.slice(at, at + 30)}" opens no mark`)
        continue
      }
      const mark = { head, start: length, end: length, line }
      marks.push(mark)
      open.push(mark)
      at = bar
    } else if (character === '}') {
      const mark = open.pop()
      if (mark) mark.end = length
      else problems.push(`line ${String(line)}: a brace closes nothing`)
    } else {
      if (character === '\n') line += 1
      kept.push(character)
      length += 1
    }
  }
  for (const mark of open) problems.push(`line ${String(mark.line)}: {${mark.head}| is never closed`)
  const text = kept.join('')
  for (const mark of marks) {
    if (mark.start === mark.end) problems.push(`line ${String(mark.line)}: {${mark.head}| holds nothing`)
    else if (text.slice(mark.start, mark.end).trim().length < mark.end - mark.start)
      problems.push(`line ${String(mark.line)}: {${mark.head}| begins or ends with white space`)
  }
  return { text, marks, problems }
}
