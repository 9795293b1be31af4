/** Tells whether a story before a question says which "the crane", "the accident" of the question is. */
import { kindsUnder } from '../antecedents/noun-kinds.ts'
import { isTopicNoun } from '../standing/topic-nouns.ts'
import type { Story } from './headline.ts'
import { contentWords, formKey } from '../wording/words.ts'

/** A story by its name. */
export interface Titled extends Pick<Story, 'title'>, Partial<Pick<Story, 'from'>> {}

/** A headline tells what it is all about; so does an opening sentence as a whole, but not its first words, nor what stands further down. */
const tellsTopic = ({ title, from }: Titled): boolean =>
  from === undefined || from === 'headline' || (from === 'opening' && !title.endsWith('…'))

export function isToldBy(story: Titled, phrase: string): boolean {
  const { title } = story
  const head = /(\p{L}+)$/u.exec(phrase.toLowerCase())?.[1]
  if (head === undefined || !/^(?:the|this|that|these|those) /i.test(phrase)) return false
  const words = contentWords(title)
  const isRepeated = presupposes(story, head)
  return (
    (isTopicNoun(head) && tellsTopic(story)) ||
    words.some((word) => formKey(word) === formKey(head) && !(isRepeated && word === head)) ||
    isOneOfKind(words, head)
  )
}

/** "|The sale|, at a higher price", "…, |the mid-sized company| will": a sentence of the article leaves open as well which one it means. */
const presupposes = ({ title, from }: Titled, noun: string): boolean =>
  from !== undefined &&
  from !== 'headline' &&
  new RegExp(`(?:^|, )[Tt]he (?:[\\p{L}-]+ ){0,2}${noun}(?=[,;:]| (?:${auxiliaries})\\b)`, 'u').test(title)
const auxiliaries = 'will|would|is|was|are|were|has|had|have|can|could|may|might|must|should'

/** "Dhow kept waiting" tells which "the vessel" is; a title with two of a kind does not. */
const isOneOfKind = (title: readonly string[], noun: string): boolean =>
  title.filter((word) => kindsUnder(noun).has(word)).length === 1

/** Whether the words name what the title names. */
export function isLinked({ title }: Titled, words: string): boolean {
  const keys = new Set(contentWords(title).map(formKey))
  return contentWords(words).some((word) => keys.has(formKey(word)))
}

export const isOfStory = (story: Titled, words: string): boolean =>
  (isTopicNoun(/(\p{L}+)$/u.exec(words.toLowerCase())?.[1] ?? '') && tellsTopic(story)) || isLinked(story, words)
