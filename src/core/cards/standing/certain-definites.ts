/** Tells of a definite noun that a question surely leaves open: "the province", "the minister", sure enough to hold it against any card. */
import { countryOfDemonym, isDemonym } from '../../facts/actors/demonyms.ts'
import {
  behindSource,
  type CardWord,
  isCalendarName,
  isCapital,
  isVerbLike,
  opensQuestion,
} from '../audit/card-words.ts'
import type { DefinitePhrase } from './definite-phrase.ts'
import { classOf } from './noun-classes.ts'
import { isAnchored } from './says-which.ts'
import { oneOfMany } from './told-again-nouns.ts'

const tellsOne =
  /^(?:first|second|third|fourth|fifth|last|only|sole|next|former|late|then|new|\p{L}+est|most|least|\d{4}|\d+(?:st|nd|rd|th)|world|main|entire|whole|general|average|human|private|public|so|respective|right)$/u

export function isSurelyOpen(words: readonly CardWord[], at: number, phrase: DefinitePhrase): boolean {
  const { head, end, modifiers } = phrase
  // "the two met": who?
  if (end === at + 2 && isFewAlone(words, at)) return true
  if (isToldBefore(words, at, head)) return false
  if (isArticle(words, at, head)) return isArticlesOwn(words, end)
  const isTime = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries)$/.test(
    head.lower,
  )
  const counted =
    !isTime &&
    modifiers.some(({ lower }) => /^(?:two|three|four|five|six|seven|eight|nine|ten|other|same|said)$/.test(lower))
  const nouns = classOf(head.lower)
  if (isCapital(head) || (nouns === null && !counted)) return false
  const names = modifiers.filter((word) => isCapital(word))
  // "the British prime minister", "the federal government"
  if (names.length > 0 && head.lower === 'minister' && modifiers.length > names.length) return false
  if (modifiers.some(({ lower }) => lower === 'federal')) return false
  if (names.length > 0 && !(names.every(({ surface }) => isNational(surface)) && oneOfMany.has(head.lower)))
    return false
  if (names.length === 0 && modifiers.some(({ lower, pos }) => tellsOne.test(lower) || (pos === 'NUM' && !counted)))
    return false
  if (isAnchored(words, at, end, head)) return false
  if (nouns === 'body' && hasNameBefore(words, at)) return false
  // "three of the five piers"
  if (counted && nouns === null && words[at - 1]?.lower === 'of' && words[at - 2]?.pos === 'NUM') return false
  if (counted && nouns === null && !/s$|^(?:men|women|people|children)$/.test(head.lower)) return false
  return true
}

const isFewAlone = (words: readonly CardWord[], at: number): boolean =>
  /^(?:two|three|four|five)$/.test(words[at + 1]?.lower ?? '') &&
  isVerbLike(words[at + 2]) &&
  !words.slice(0, at).some(({ lower }, index) => lower === 'and' && isCapital(words[index + 1]))

const isNational = (name: string): boolean => isDemonym(name) || countryOfDemonym(name) !== undefined

/** "According to the article" names its source as well as it can. */
const isArticle = (words: readonly CardWord[], at: number, { lower }: CardWord): boolean =>
  /^(?:article|report|text|source|passage)$/.test(lower) &&
  (/^(?:to|does|did|per)$/.test(words[at - 1]?.lower ?? '') ||
    words[at + 2]?.lower === "'s" ||
    /^(?:names?|says?|calls?|gives?|reports?|mentions?|of|present|describes?|quotes?)$/.test(
      words[at + 2]?.lower ?? '',
    ))
const isArticlesOwn = (words: readonly CardWord[], end: number): boolean => /^['’]s?$/.test(words[end]?.surface ?? '')

/** "an offensive in Idlib … the offensive", "the Harbour Board … the board" */
const isToldBefore = (words: readonly CardWord[], at: number, head: CardWord): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) =>
        (word.lemma === head.lemma || word.lower === head.lower) &&
        words[index - 1]?.lower !== 'what' &&
        words[index - 1]?.lower !== 'which',
    )

const hasNameBefore = (words: readonly CardWord[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) =>
        index >= behindSource(words) && isCapital(word) && !opensQuestion(words, index) && !isCalendarName(word),
    )
