/** Puts an article's headline before a question that only somebody who knows what the article is about can understand. */
import type { Answer, CardKind } from '../../deck/deck.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { maxPromptChars } from '../audit/lengths.ts'
import { pointInWords } from '../wording/date-words.ts'
import type { Draft } from '../draft.ts'
import { cutTitle, type Story } from './headline.ts'
import { findLeak, namesPartOf } from '../audit/leak.ts'
import { clean, type Reading, sourceInWords } from '../reading.ts'
import { endOfStory, storyBefore } from './opening.ts'
import { lowerStart } from '../wording/first-word.ts'
import { contentWords, likeness, possessive } from '../wording/words.ts'

/** Tried in turn until the question fits: a date tells more than the last words of a long line. */
const rooms: readonly { readonly chars: number; readonly isDated: boolean }[] = [
  ...[130, 105, 80].map((chars) => ({ chars, isDated: true })),
  ...[105, 80].map((chars) => ({ chars, isDated: false })),
  ...[60, 45].flatMap((chars) => [true, false].map((isDated) => ({ chars, isDated }))),
]

/** "the article “Ferry line closes” of 4 June 2021", "the Lonn Herald’s article that opens “A ferry …”". */
function storyInWords(reading: Reading, { title, from }: Story, isDated: boolean, maxChars: number): string {
  const { publisher } = reading.source
  const what = publisher !== null && clean(publisher) !== '' ? `${possessive(clean(publisher))} article` : 'the article'
  const name = `“${cutTitle(clean(title), maxChars)}”`
  const date = isDated && reading.published ? ` of ${pointInWords(reading.published, reading.style)}` : ''
  return from === 'headline'
    ? `${what} ${name}${date}`
    : `${what}${date} that ${from === 'opening' ? 'opens' : 'says'} ${name}`
}

/** The question with the story before it; null where that gives the answer away or takes too much room. */
export function inStory(
  reading: Reading,
  story: Story,
  prompt: string,
  answer: Answer,
  kind: CardKind = 'cloze',
): string | null {
  const source = sourceInWords(reading)
  // Several articles of one deck are already told apart by their titles.
  if (source.includes('“')) return null
  const isClaim = prompt.startsWith(`According to ${source}, `)
  // "In the article of 4 June, according to a poll, …": the story takes the place of the date.
  const own = isClaim ? `According to ${source}, ` : `In ${source}, `
  const question = prompt.startsWith(own) ? prompt.slice(own.length) : prompt
  if (namesPartOf(answer, story.title)) return null
  // Said twice, half of it is the answer to the other.
  if (likeness(contentWords(story.title), contentWords(question)) >= sameWords) return null
  const mayBeDated = answer.edtf === undefined && !hasYear.test(question)
  const framed = rooms
    .filter(({ isDated }) => mayBeDated || !isDated)
    .map(({ chars, isDated }) => {
      const words = storyInWords(reading, story, isDated, chars)
      return `${isClaim ? 'According to' : 'In'} ${words}, ${isClaim ? question : lowerOpener(question)}`
    })
    .find(({ length }) => length <= maxPromptChars)
  if (framed === undefined || findLeak({ kind, prompt: framed, answer }) !== null) return null
  const shown = storyBefore(framed)?.title ?? ''
  if (likeness(contentWords(shown), contentWords(question)) >= sameWords) return null
  return story.from !== 'text' || tellsMatter(reading, shown) ? framed : null
}

/** "The offer is based on several conditions …" could stand in any article. */
function tellsMatter({ capitalised }: Reading, words: string): boolean {
  const [opener = ''] = /^\p{L}+/u.exec(words) ?? []
  return (
    capitalised.has(opener.toLowerCase()) || namesIn(words) > 0 || contentWords(words).length >= minWordsWithoutName
  )
}
const minWordsWithoutName = 7

/** Neither it nor the words of the article before it name anybody, any place or any year: it could be of any country. */
export function namesNothing(prompt: string): boolean {
  const story = storyBefore(prompt)
  if (story === null && hasYear.test(prompt)) return false
  return story?.from !== 'headline' && namesIn(story?.title ?? '') + namesIn(prompt.slice(endOfStory(prompt))) === 0
}

/** A title that says what the question says tells nothing beside it. */
const sameWords = 0.4
/** One date a question is enough. */
const hasYear = /\b(?:1[0-9]|2[01])\d\d\b/

const lowerOpener = (question: string): string =>
  /^(?:On|In|Since|Who|Which|What|How|According|At|By|For|From|Of|The)\b/.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : question

/** What a writer proposes for a fact: standing alone, or with the first story that makes it stand. */
export function inStoryIfNeeded<T extends Pick<Draft, 'prompt' | 'reasons'>>(
  reading: Reading,
  write: (story: Story | null) => T | null,
): T | null {
  const alone = write(null)
  return alone === null || alone.reasons.length === 0 ? alone : (firstInStory(reading, write) ?? alone)
}

/** The same where the story tells more than it takes room: only without any that fits does it stand alone. */
export const inStoryIfPossible = <T extends Pick<Draft, 'prompt' | 'reasons'>>(
  reading: Reading,
  write: (story: Story | null) => T | null,
): T | null => firstInStory(reading, write) ?? write(null)

function firstInStory<T extends Pick<Draft, 'prompt' | 'reasons'>>(
  reading: Reading,
  write: (story: Story | null) => T | null,
): T | null {
  for (const story of reading.stories) {
    const framed = asShown(story, write)
    if (framed?.reasons.length === 0) return framed
  }
  return null
}

/** Of a story for which the question has not room enough, only the words that it shows tell anything. */
function asShown<T extends Pick<Draft, 'prompt'>>(story: Story, write: (story: Story) => T | null): T | null {
  const whole = write(story)
  const shown = whole && storyBefore(whole.prompt)
  return shown === null || shown.title === story.title ? whole : write(shown)
}

/** For writers that give no draft where a fact does not stand: the first that they give, standing alone before any story. */
export function standingAnyhow<T extends Pick<Draft, 'prompt'>>(
  reading: Reading,
  write: (story: Story | null) => T | null,
): T | null {
  for (const story of [null, ...reading.stories]) {
    const made = story === null ? write(story) : asShown(story, write)
    if (made !== null) return made
  }
  return null
}

const saidKinds: ReadonlySet<string> = new Set(['claim-speaker', 'quotation'])
const deedKinds: ReadonlySet<string> = new Set(['event-date', 'event-at-date', 'cloze'])
/**
 * With as many names a question says by itself what it is about: of a deed one wants to know where it belongs
 * even with two; a headline takes less room than opening words, and the day on which something was said tells much.
 */
const minNames = { headline: 3, opening: 2, deed: 3, dated: 1 } as const

/** A question that stands alone, but barely, has the story before it all the same. */
export function inStoryIfWeak(reading: Reading, draft: Draft): Draft {
  const { kind, prompt, answer, reasons } = draft
  const isSaid = saidKinds.has(kind)
  const isDeed = deedKinds.has(kind) && draft.needsNoSetting !== true
  const own = `According to ${sourceInWords(reading)}, `
  const isUndated = prompt.startsWith(own)
  // "the article" alone could be any.
  const isNowhere = isUndated && own === 'According to the article, '
  const isYearless = answer.edtf?.startsWith('XXXX') === true
  if (reasons.length > 0 || !(isSaid || isDeed || isNowhere || isYearless) || endOfStory(prompt) > 0) return draft
  const names = namesIn(isUndated ? prompt.slice(own.length) : prompt)
  // A statement, unlike a question, begins with a word of the article.
  const [opens] = draft.spans
  const behind = kind === 'cloze' && opens ? lowerStart(reading, opens, prompt, []) : prompt
  for (const story of reading.stories) {
    const enough = isUndated
      ? minNames[story.from === 'headline' ? 'headline' : 'opening']
      : isDeed
        ? minNames.deed
        : minNames.dated
    if (names >= enough && !isNowhere && !isYearless) continue
    const framed = inStory(reading, story, behind, answer)
    if (framed !== null) return { ...draft, prompt: framed }
  }
  return isNowhere ? { ...draft, reasons: ['not-self-contained'] } : draft
}

/** Names of one or more words, days and months aside. */
const namesIn = (question: string): number =>
  [...question.slice(1).matchAll(/\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu)].filter(
    ([name]) => !calendar.test(name),
  ).length
const calendar = new RegExp(`^(?:${[...monthNames, ...weekdayNames].join('|')})$`, 'u')
