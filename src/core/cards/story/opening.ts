/** Finds the words that name a question's story: "In the article “Ferry line closes” of 4 June 2021, …". */
import type { Story } from './headline.ts'

const source = String.raw`(?:the|\p{Lu}[^“”?]{0,60}’s?) article`
const date = String.raw`of [\p{L}\p{N} ]{4,20}(?:, \d{4})?`
const opening = new RegExp(
  String.raw`^(?:According to|In) ${source} (?:“[^“”]{8,160}”(?: ${date})?|(?:${date} )?that (?:opens|says) “[^“”]{8,160}”), (?=\S)`,
  'u',
)

/** Where the question itself begins; 0 where no story stands before it. */
export const endOfStory = (prompt: string): number => opening.exec(prompt)?.[0].length ?? 0

/** The story as the question shows it; null where none stands before it. */
export function storyBefore(prompt: string): Story | null {
  const frame = opening.exec(prompt)?.[0]
  if (frame === undefined) return null
  const [, lead = ''] = / that (opens|says) “/.exec(frame) ?? []
  return {
    title: frame.slice(frame.indexOf('“') + 1, frame.lastIndexOf('”')),
    from: lead === '' ? 'headline' : lead === 'opens' ? 'opening' : 'text',
  }
}
