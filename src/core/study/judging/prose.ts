/** Compares an answer in words with what was typed: small words may differ, slips are near, a turned meaning is wrong. */
import { countryOf } from './country-names.ts'
import { forgivenSlips, partsOf, slipsBetween } from './distance.ts'
import { dateWordsOf } from './calendar-words.ts'
import { isOpposite } from './opposites.ts'
import { joiners, negations, openers } from './small-words.ts'
import { type Compared, otherAnswer, type Remark } from './verdict.ts'
import { inWriting, isNumber, isSameJoined, isSameSequence, isSameWord, type Word } from './words.ts'

export interface ProseRules {
  readonly language: string
  readonly articles: ReadonlySet<string>
  /** "Benin's finance minister" is "finance minister of Benin". */
  readonly inAnyOrder: boolean
  /** Of a gap: words that stand around it anyway. */
  readonly isSurrounding: (word: Word) => boolean
  /** A whole sentence, of which most may do; of a name or post every word counts. */
  readonly isFree: boolean
}

/** Whoever types more than this does so word for word, or answers something else. */
const maxWords = 120

export function compareProse(right: readonly Word[], typed: readonly Word[], rules: ProseRules): Compared {
  if (isSameSequence(right, typed) || isSameJoined(right, typed)) return { standing: 'right', remarks: [] }
  const isNoArticle = ({ key }: Word) => !rules.articles.has(key)
  const [a, b] = [withoutOpeners(right).filter(isNoArticle), withoutOpeners(typed).filter(isNoArticle)]
  if (a.length === 0 || b.length === 0) return otherAnswer
  if (isSameSequence(a, b) || isSameJoined(a, b)) return { standing: 'right', remarks: [] }
  if (a.length > maxWords || b.length > maxWords) return otherAnswer
  const turned = turnedRound(a, b, rules.language)
  if (turned) return turned
  const [bare, given] = [a.filter(isTelling), b.filter(isTelling)]
  const { missing, extra: more } = difference(bare, given)
  const extra = more.filter((word) => !rules.isSurrounding(word))
  const isEqual = missing.length === 0 && extra.length === 0 && bare.length > 0
  if (isEqual && (rules.inAnyOrder || more.length > 0 || isSameSequence(bare, given)))
    return { standing: 'right', remarks: [] }
  // A slip in an article makes it a word of its own.
  const slips = compareSlips(a, b) ?? compareSlips(right, typed)
  if (slips) return slips
  // "Turkey warned Syria" is not "Syria warned Turkey"; the words of a name in another order are still that name.
  if (rules.isFree && !isInOrder(bare, given)) return otherAnswer
  return isEqual
    ? { standing: 'near', remarks: [{ code: 'word-order' }] }
    : compareShares(bare, missing, extra, rules.isFree)
}

const isTelling = ({ key }: Word): boolean => !joiners.has(key)

function withoutOpeners(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ key }) => !openers.has(key))
  return from < 0 ? words : words.slice(from)
}

/** A number, day or month that differs, a negation on one side, a word for its contrary: no near miss is made of these. */
function turnedRound(right: readonly Word[], typed: readonly Word[], language: string): Compared | null {
  const { missing, extra } = difference(right, typed)
  const given = extra.find(isNumber)
  const expected = missing.find(isNumber)
  if (given && !expected) return otherAnswer
  if (given && expected)
    return { standing: 'wrong', remarks: [{ code: 'number-differs', expected: expected.value, given: given.value }] }
  const dates = dateWordsOf(language)
  if (extra.some(({ key }) => dates.has(key)) && missing.some(({ key }) => dates.has(key))) return otherAnswer
  // Half a sentence without its "not" says the contrary, too.
  const isNegated = ({ key }: Word) => negations.has(key)
  const negation = extra.find(isNegated) ?? missing.find(isNegated)
  if (negation && extra.some(isNegated) !== missing.some(isNegated)) return oppositeBy(negation)
  const contrary = extra.find((word) => missing.some(({ bare }) => isOpposite(bare, word.bare)))
  return contrary ? oppositeBy(contrary) : null
}

const oppositeBy = ({ surface }: Word): Compared => ({
  standing: 'wrong',
  remarks: [{ code: 'opposite', word: surface }],
})

interface Difference {
  readonly missing: readonly Word[]
  readonly extra: readonly Word[]
}

/** Words of one side that the other has not, each counted as often as it stands there. */
function difference(right: readonly Word[], typed: readonly Word[]): Difference {
  const left = [...typed]
  const missing = right.filter((word) => {
    const at = left.findIndex((one) => isSameWord(one, word))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missing, extra: left }
}

/** Whether the words that both have follow one another alike. */
function isInOrder(right: readonly Word[], typed: readonly Word[]): boolean {
  const kept = (words: readonly Word[], other: readonly Word[]) => {
    const { missing } = difference(words, other)
    return words.filter((word) => !missing.includes(word))
  }
  return isSameSequence(kept(right, typed), kept(typed, right))
}

/** Longer answers are compared word by word alone. */
const maxSlipChars = 120

/** As many words, each within its own tolerance; or one text with its spaces in other places. */
function compareSlips(right: readonly Word[], typed: readonly Word[]): Compared | null {
  const [a, b] = [joined(right, ' '), joined(typed, ' ')]
  if (a.length > maxSlipChars || b.length > maxSlipChars) return null
  const slips = right.length === typed.length ? slipsByWord(right, typed) : slipsOfSpaces(right, typed)
  if (slips === null || slips === 0 || slips > Math.max(1, forgivenSlips(a.length))) return null
  const remark: Remark = { code: 'spelling', edits: slips, parts: partsOf(inWriting(typed), inWriting(right)) }
  return { standing: 'near', remarks: [remark] }
}

function slipsByWord(right: readonly Word[], typed: readonly Word[]): number | null {
  const length = joined(right, '').length
  let slips = 0
  for (const [at, word] of right.entries()) {
    const given = typed[at]
    if (given === undefined || isSameWord(word, given)) continue
    const most = forgivenIn(word, given, length)
    // A key may have cut off what differs: "spoksman" is no office, but it is a slip.
    const found = Math.min(slipsBetween(word.key, given.key, most), slipsBetween(word.bare, given.bare, most))
    if (found > most) return null
    slips += found
  }
  return slips
}

/** A word of four letters may have a slip where enough stands around it. */
const minCharsAround = 10

function forgivenIn(word: Word, given: Word, length: number): number {
  if (isNumber(word) || isNumber(given) || (countryOf(word.plain) && countryOf(given.plain))) return 0
  const isSafe = joiners.has(word.key) || (word.key.length === 4 && length >= minCharsAround)
  return isSafe ? 1 : forgivenSlips(word.key.length)
}

/** Short texts with a space more or less are hardly told apart from other words. */
const minSpacedChars = 8

function slipsOfSpaces(right: readonly Word[], typed: readonly Word[]): number | null {
  if (Math.abs(right.length - typed.length) > 1 || [...right, ...typed].some(isNumber)) return null
  const [a, b] = [joined(right, ''), joined(typed, '')]
  const slips = slipsBetween(a, b, 1)
  return a.length < minSpacedChars || slips > 1 ? null : slips
}

const joined = (words: readonly Word[], by: string): string => words.map(({ key }) => key).join(by)

/** A name or post needs half its words and nothing in their place; a sentence may have a word or two of its own. */
function compareShares(
  right: readonly Word[],
  missing: readonly Word[],
  extra: readonly Word[],
  isFree: boolean,
): Compared {
  if (right.length === 0) return otherAnswer
  const kept = 1 - missing.length / right.length
  const remarks: Remark[] = []
  if (missing.length > 0) remarks.push({ code: 'missing-words', words: inWriting(missing) })
  if (extra.length > 0) remarks.push({ code: 'extra-words', words: inWriting(extra) })
  const isPart = extra.length === 0 && kept >= (isFree ? 0.6 : 0.5)
  const isMore = missing.length === 0 && extra.length <= Math.max(2, right.length)
  const isMostly = isFree && right.length >= 4 && kept >= 0.75 && extra.length <= right.length / 4
  return isPart || isMore || isMostly ? { standing: 'near', remarks } : otherAnswer
}
