/** Finds what tells in one line what an article is about: its headline, or words from its top. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { datelineLength } from '../../article/dateline.ts'
import type { Source } from '../../deck/deck.ts'
import { contentWords, isFunctionWord } from '../wording/words.ts'

export interface Story {
  /** A headline, or the words that the article opens with or says near its top, without marks. */
  readonly title: string
  readonly from: 'headline' | 'opening' | 'text'
}

/** Fewer words name no story: "Article 12"; of names and dates alone it takes one more: "Idlib, August 2019". */
const minTitleWords = 3
const openingChars = 130
/** Enough to find one that does not name whom a question asks for. */
const topSentences = 5
const minSentenceChars = 40
/** Of what strangers send, no more is looked at. */
const maxReadChars = 400

/** The article's headline, its opening words and what it says next, best first: any of them may give an answer away. */
export function storiesOf({ text, paragraphs, sentences }: AnalysedText, { title }: Source): readonly Story[] {
  const headed = paragraphs.slice(0, 3).find(({ heading }) => heading)
  const first = paragraphs[0]
  const topLine = first && isHeadlineCase(text.slice(first.start, first.end)) ? first : headed
  const titles = [title.slice(0, maxReadChars), topLine ? text.slice(topLine.start, topLine.end) : ''].map(plainTitle)
  const body = sentences.slice(0, topSentences).filter(({ paragraph }) => {
    const within = paragraphs[paragraph]
    return within !== topLine && within?.heading === false
  })
  const told = body.map(({ start, end }) =>
    end - start > minSentenceChars
      ? plainTitle(behindDateline(text.slice(start, Math.min(end, start + maxReadChars))))
      : '',
  )
  return [
    ...[...new Set(titles)]
      .filter((one) => isTitle(one) && !isBeginningOf(one, told[0] ?? ''))
      .map((one): Story => ({ title: one, from: 'headline' })),
    ...told.flatMap((one, at): Story[] =>
      isTitle(one) && isSentence(one)
        ? [{ title: cutTitle(one, openingChars), from: at === 0 ? 'opening' : 'text' }]
        : [],
    ),
  ]
}

const behindDateline = (text: string): string => text.slice(datelineLength(text))

/** A text without a headline is called by its first words. */
const isBeginningOf = (title: string, text: string): boolean => text.startsWith(title.replace(/ …$/u, ''))

/** Without its full stop; marks inside marks become single. */
const plainTitle = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/["“„«»]([^"“”„«»]*)["”»]/gu, '‘$1’')
    .replace(/["“”„«»[\]]|``|''/g, '')
    .replace(/\s*(?:--|―)\s*/g, ' – ')
    .replace(/(?<!\.)[.\s]+$/u, '')

/** Nobody who reads it asks who "he" is, and it is no file's name, byline or day. */
const isTitle = (text: string): boolean =>
  contentWords(text).length >= (hasCommonWord.test(text) ? minTitleWords : minTitleWords + 1) &&
  /\p{Ll}/u.test(text) &&
  !/^(?:By\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|He\b|She\b|His\b|Her\b|Their\b|Its\b|Our\b|My\b|And\b|But\b|They\b|This\b|These\b|That\b|Those\b|It\b|I\b|We\b|You\b)|https?:|\S+\.\p{Ll}{2,4}$|_|^\p{Ll}+ /u.test(
    text,
  )

const hasCommonWord = /(?<!\p{L})\p{Ll}{3}/u

/** Opening words are a sentence: no address, no dateline, no line that announces others. */
const isSentence = (text: string): boolean => hasCommonWord.test(text) && !/[,:]$/u.test(text)

const maxHeadlineChars = 140

/** As American headlines are written. */
const isHeadlineCase = (line: string): boolean => line.length <= maxHeadlineChars && isTitleCase(line)

/** Most of its long words are written large. */
export function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}’'-]{4,}/gu) ?? []
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
}

/** Cut at a word that can end. */
export function cutTitle(title: string, maxChars: number): string {
  if (title.length <= maxChars) return title
  const whole = title.replace(/ …$/u, '').split(' ')
  const fitting = title.replace(/ …$/u, '').slice(0, maxChars).split(' ').length - 1
  const words = whole.slice(0, endOfPhrase(whole, fitting))
  while (words.length > minTitleWords && isFunctionWord((words.at(-1) ?? '').toLowerCase())) words.pop()
  if (words.length === 0) return `${title.slice(0, maxChars)} …`
  return `${words.join(' ').replace(/[\s,;:–—-]+$/u, '')} …`
}

/** Of words that are cut off, at least this share is kept. */
const minKept = 0.6
const opensPhrase =
  /^(?:about|across|after|against|along|amid|among|and|as|at|because|before|behind|between|but|by|despite|during|for|from|in|inside|into|like|near|on|or|outside|over|since|than|that|through|to|toward|towards|under|until|upon|when|where|which|while|who|whose|with|within|without|–)$/
const determiner = /^(?:an?|the|its|his|her|their|our|this|these|those|that|some|any|no|every|each|\p{L}+['’]s)$/u

/** Behind a comma, what a sentence cannot do without. */
const goesOn = /^(?:an?|the|had|has|have|is|was|were|are|will|would|could|may|might|said|says)$/

/** How many of the first `most` words end where a phrase ends: "will offer |an early" retirement plan. */
function endOfPhrase(words: readonly string[], most: number): number {
  const closes = (count: number): boolean => {
    const next = words[count] ?? ''
    return opensPhrase.test(next) || (/[,;:]$/u.test(words[count - 1] ?? '') && !goesOn.test(next))
  }
  for (let count = most; count > minKept * most; count--) if (closes(count)) return count
  const open = words.slice(0, most).findLastIndex((word) => determiner.test(word))
  return open >= Math.max(minTitleWords, most - 3, minKept * most) ? open : most
}
