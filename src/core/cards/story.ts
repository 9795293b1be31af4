/** Puts an article's headline before a question that only somebody who knows what the article is about can understand. */
import type { Answer } from '../deck/deck.ts'
import { maxPromptChars } from './audit/lengths.ts'
import { pointInWords } from './date-words.ts'
import { cutTitle, type Story } from './headline.ts'
import { findLeak } from './leak.ts'
import { clean, type Reading, sourceInWords } from './reading.ts'
import { possessive } from './words.ts'

/** Tried in turn until the question fits. */
const titleChars = [90, 70, 50] as const
const openingChars = [80, 60, 45] as const

/** "the article “Ferry line closes” of 4 June 2021", "the Lonn Herald’s article that opens “A ferry …”". */
function storyInWords(reading: Reading, { title, isOpening }: Story, isDated: boolean, maxChars: number): string {
  const { publisher } = reading.source
  const what = publisher !== null && clean(publisher) !== '' ? `${possessive(clean(publisher))} article` : 'the article'
  const name = `“${cutTitle(title, maxChars)}”`
  const date = isDated && reading.published ? ` of ${pointInWords(reading.published, reading.style)}` : ''
  return isOpening ? `${what}${date} that opens ${name}` : `${what} ${name}${date}`
}

/** The question with the story before it; null where that gives the answer away or takes too much room. */
export function inStory(reading: Reading, story: Story, prompt: string, answer: Answer): string | null {
  const source = sourceInWords(reading)
  // Several articles of one deck are already told apart by their titles.
  if (source.includes('“')) return null
  const own = `According to ${source}, `
  const question = prompt.startsWith(own) ? prompt.slice(own.length) : prompt
  const isClaim = question !== prompt
  for (const chars of story.isOpening ? openingChars : titleChars)
    for (const isDated of answer.edtf === undefined ? [true, false] : [false]) {
      const words = storyInWords(reading, story, isDated, chars)
      const framed = `${isClaim ? 'According to' : 'In'} ${words}, ${isClaim ? question : lowerOpener(question)}`
      if (framed.length <= maxPromptChars)
        return findLeak({ kind: 'cloze', prompt: framed, answer }) === null ? framed : null
    }
  return null
}

const lowerOpener = (question: string): string =>
  /^(?:On|In|Since|Who|Which|What|How|According|At|By|For|From|Of)\b/.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : question

/** What a writer proposes for a fact: standing alone, or with the first story that makes it stand. */
export function inStoryIfNeeded<T extends { readonly reasons: readonly unknown[] }>(
  reading: Reading,
  write: (story: Story | null) => T | null,
): T | null {
  const alone = write(null)
  if (alone === null || alone.reasons.length === 0) return alone
  for (const story of reading.stories) {
    const framed = write(story)
    if (framed?.reasons.length === 0) return framed
  }
  return alone
}
