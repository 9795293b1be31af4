/** Cloze deletions of Anki, `{{c1::answer::hint}}`, also within one another: what is asked, and what the answer is. */
import { gapSign } from '../../cards/cloze/gap-sign.ts'

type Part = string | { readonly numbers: readonly number[]; readonly inside: readonly Part[]; readonly hint: string }

/** Deeper ones are words. */
const maxDepth = 8

/** With the gaps of a number open, those of other numbers filled. */
export const askCloze = (html: string, number: number): string =>
  fold(parse(html), ({ numbers, inside, hint }, again) =>
    numbers.includes(number) ? gapSign + (hint === '' ? '' : ` (${hint})`) : again(inside),
  )

export const fillCloze = (html: string): string => fold(parse(html), ({ inside }, again) => again(inside))

/** What belongs into the gaps of a number, in their order. */
export function clozeAnswers(html: string, number: number): readonly string[] {
  const answers: string[] = []
  const gather = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue
      if (part.numbers.includes(number)) answers.push(fold(part.inside, ({ inside }, again) => again(inside)))
      else gather(part.inside)
    }
  }
  gather(parse(html))
  return answers
}

type Gap = Exclude<Part, string>

function fold(parts: readonly Part[], print: (gap: Gap, again: (parts: readonly Part[]) => string) => string): string {
  const again = (some: readonly Part[]): string =>
    some.map((part) => (typeof part === 'string' ? part : print(part, again))).join('')
  return again(parts)
}

const opening = /\{\{c([\d,]+)::/g

function parse(html: string): readonly Part[] {
  const stack: { numbers: readonly number[]; parts: Part[] }[] = [{ numbers: [], parts: [] }]
  const put = (text: string): void => {
    if (text !== '') stack.at(-1)?.parts.push(text)
  }
  let at = 0
  while (at < html.length) {
    opening.lastIndex = at
    const start = opening.exec(html)
    const startAt = start?.index ?? html.length
    const endAt = stack.length > 1 ? html.indexOf('}}', at) : -1
    if (endAt >= 0 && endAt < startAt) {
      put(html.slice(at, endAt))
      close(stack)
      at = endAt + 2
    } else if (start !== null && stack.length <= maxDepth) {
      put(html.slice(at, startAt))
      stack.push({ numbers: (start[1] ?? '').split(',').map(Number), parts: [] })
      at = startAt + start[0].length
    } else {
      put(html.slice(at))
      at = html.length
    }
  }
  // What is never closed is words, as in Anki.
  while (stack.length > 1) {
    const { numbers, parts } = stack.pop() ?? { numbers: [], parts: [] }
    stack.at(-1)?.parts.push(`{{c${numbers.join(',')}::`, ...parts)
  }
  return stack[0]?.parts ?? []
}

function close(stack: { numbers: readonly number[]; parts: Part[] }[]): void {
  const { numbers, parts } = stack.pop() ?? { numbers: [], parts: [] }
  const last = parts.at(-1)
  const hintAt = typeof last === 'string' ? last.lastIndexOf('::') : -1
  const isHinted = typeof last === 'string' && hintAt >= 0
  const inside = isHinted ? [...parts.slice(0, -1), last.slice(0, hintAt)] : parts
  stack.at(-1)?.parts.push({ numbers, inside, hint: isHinted ? last.slice(hintAt + 2) : '' })
}
