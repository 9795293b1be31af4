/** Tells of a definite noun that a question probably leaves open: "the bench", "the six-party talks", which presuppose that whoever reads knows which. */
import { type CardWord, isCalendarName, isCapital, isNounLike } from '../audit/card-words.ts'
import { isBareKind, isNationalKind } from './bare-body.ts'
import type { DefinitePhrase } from './definite-phrase.ts'
import { isKnownToAll, isOfAPlace, isPartOfDay } from './known-to-all.ts'
import { belongsToVerb } from './says-which.ts'

const postmodifiers = new Set(
  'of in on for with between against that which who whose from to near at where when by about called named known dubbed nicknamed codenamed titled entitled over under around behind into across inside outside along above below beneath beyond beside opposite off than after before during'.split(
    ' ',
  ),
)
/** Behind an object these tell of the deed. */
const circumstances = new Set('at from during by when where after before than over'.split(' '))
/** There is only one that is the highest; the latest is another one every day. */
const ranks = /^(?:most|least|only|whole|entire|(?!latest).{3,}est)$/
const year = /^\d{4}$/
/** "Called the day calm", "said that |the day| was calm" speak of a particular one. */
const judging = /^(?:call|describe|hail|praise|recall|remember)$/
/** A year has several. */
const partOfYear = /^(?:quarter|half|period|season|term)$/

/** `isOfSomebody`: a name stands beside it. */
export function isLikelyOpen(
  words: readonly CardWord[],
  at: number,
  { head, end, modifiers }: DefinitePhrase,
  isOfSomebody: boolean,
): boolean {
  // "Ada Lund, the former mayor": said of the name before.
  if (words[at - 1]?.surface === ',' && /^(?:\p{Lu}|_)/u.test(words[at - 2]?.surface ?? '')) return false
  const phrase = [...modifiers, head]
  const isTold = phrase.some(
    ({ surface, lower }) =>
      /^\p{Lu}/u.test(surface) || ranks.test(lower) || (year.test(surface) && !partOfYear.test(head.lower)),
  )
  const isBody = isOpenBody(words, at, end)
  if (isTold && !isBody && !isToldAgain(phrase)) return false
  const next = words[end]
  if (isBody && !isNamedBehind(words, end)) return !words.slice(0, at).some(({ lemma }) => lemma === head.lemma)
  // "made the pledge at a rally": where it was made does not say which.
  const isObject = words[at - 1]?.pos === 'VERB' && (circumstances.has(next?.lower ?? '') || isWhen(words, end))
  const isSaid =
    next !== undefined &&
    !belongsToVerb(words, at, end) &&
    !isWithNumber(words, end) &&
    (postmodifiers.has(next.lower) ||
      (next.pos === 'VERB' && /(?:ed|en|ing)$/.test(next.lower) && !isFiniteHere(words, end)))
  if ((isSaid && !isObject) || /^\p{Lu}/u.test(next?.surface ?? '')) return false
  if (
    (isKnownToAll(head.lower) &&
      !(isPartOfDay(head.lower) && (at === 0 || judging.test(words[at - 1]?.lemma ?? '')))) ||
    (isOfSomebody && isOfAPlace(head.lower))
  )
    return false
  return !words.slice(0, at).some(({ lemma }) => lemma === head.lemma)
}

/** "the Trust", and "the National Museum" where no name tells of which country. */
function isOpenBody(words: readonly CardWord[], at: number, end: number): boolean {
  const name = words.slice(at + 1, end).map(({ surface }) => surface)
  if (isBareKind(name.join(' '))) return true
  return (
    isNationalKind(name.join(' ')) &&
    !words.some((word, index) => index > 0 && (index < at || index >= end) && isCapital(word) && !isCalendarName(word))
  )
}

/** "the Committee on Roads", "the Board of the Lonn Trust", "the Trust Ada Lund founded". */
const isNamedBehind = (words: readonly CardWord[], end: number): boolean => {
  const first = words[end]
  if (first?.pos === 'PROPN' && isCapital(first)) return true
  const name = words[end + 1]?.lower === 'the' || words[end + 1]?.lower === 'a' ? words[end + 2] : words[end + 1]
  return (
    /^(?:of|for|on|in|at|against|to)$/.test(first?.lower ?? '') &&
    name !== undefined &&
    isCapital(name) &&
    !isCalendarName(name)
  )
}

/** "on Friday", "in 2031", and a gap that asks for such a day. */
const isWhen = (words: readonly CardWord[], at: number): boolean =>
  /^(?:on|in)$/.test(words[at]?.lower ?? '') &&
  /^_{2,}$|^\d{1,4}$|day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    words[at + 1]?.surface ?? '',
  )

/** "second in the constituency with 50,818 votes": how many says nothing of which. */
const isWithNumber = (words: readonly CardWord[], at: number): boolean =>
  words[at]?.lower === 'with' && (words[at + 1]?.pos === 'NUM' || /^_{2,}$|^\d/.test(words[at + 1]?.surface ?? ''))

/** "the Ostby company", "the Lonn man": a place and a common word stand for a name told before. */
const isToldAgain = (phrase: readonly CardWord[]): boolean =>
  phrase.length === 2 &&
  // "the West Bank" is a name.
  phrase[1]?.surface === phrase[1]?.lower &&
  /^(?:company|firm|group|team|club|bank|man|woman|official|lawmaker|politician|maker|unit|concern|chain|carrier|insurer|retailer|brokerage|newspaper|magazine|school|hospital|hotel|restaurant|plant|factory|driver|teenager|couple|businessman|businesswoman|actor|actress|singer|player|striker)$/.test(
    phrase[1]?.lower ?? '',
  )

/** "the vessel sailed" against "the vessel seen off Lonn": an object or nothing follows the finite one; "in |closed| waters" is no other verb. */
const isFiniteHere = (words: readonly CardWord[], at: number): boolean =>
  words[at + 1]?.pos !== 'ADP' ||
  words.every(
    ({ pos }, index) =>
      index <= at ||
      (pos !== 'AUX' && (pos !== 'VERB' || (isNounLike(words[index + 1]) && words[index - 1]?.pos === 'ADP'))),
  )
