/** Compares an answer in words with what was typed: small words may differ, slips are near, a turned meaning is wrong. */
import { dateWordsOf, isOpposite, joiners, negations, openers } from './small-words.ts'
import { forgivenSlips, partsOf, slipsBetween } from './distance.ts'
import type { Compared } from './persons.ts'
import type { Remark } from './verdict.ts'
import { inWriting, isNumber, isSameJoined, isSameSequence, isSameWord, type Word } from './words.ts'

export interface ProseRules {
  readonly articles: ReadonlySet<string>
  /** "Benin's finance minister" is "finance minister of Benin". */
  readonly inAnyOrder: boolean
  /** A whole sentence, of which most may do; of a name or post every word counts. */
  readonly isFree: boolean
}

const other: Compared = { standing: 'wrong', remarks: [{ code: 'other-answer' }] }

export function compareProse(right: readonly Word[], typed: readonly Word[], rules: ProseRules): Compared {
  if (isSameSequence(right, typed) || isSameJoined(right, typed)) return { standing: 'right', remarks: [] }
  const isSmall = ({ key }: Word) => rules.articles.has(key)
  const [a, b] = [withoutOpeners(right).filter(not(isSmall)), withoutOpeners(typed).filter(not(isSmall))]
  if (b.length === 0) return other
  if (a.length > 0 && (isSameSequence(a, b) || isSameJoined(a, b))) return { standing: 'right', remarks: [] }
  const turned = turnedRound(a, b)
  if (turned) return turned
  const [bare, given] = [a.filter(isTelling), b.filter(isTelling)]
  const { missing, extra } = difference(bare, given)
  const isEqual = missing.length === 0 && extra.length === 0 && bare.length > 0
  if (isEqual && (rules.inAnyOrder || isSameSequence(bare, given))) return { standing: 'right', remarks: [] }
  return compareSlips(a, b) ?? compareShares(bare, given, missing, extra, rules.isFree)
}

const not =
  <T>(is: (value: T) => boolean) =>
  (value: T): boolean =>
    !is(value)
const isTelling = ({ key }: Word): boolean => !joiners.has(key)

function withoutOpeners(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ key }) => !openers.has(key))
  return from < 0 ? words : words.slice(from)
}

/** A number, day or month that differs, a negation on one side, a word for its contrary: no near miss is made of these. */
function turnedRound(right: readonly Word[], typed: readonly Word[]): Compared | null {
  const { missing, extra } = difference(right, typed)
  const number = extra.find(isNumber)
  const expected = missing.find(isNumber)
  if (number && !expected) return other
  if (number && expected)
    return { standing: 'wrong', remarks: [{ code: 'number-differs', expected: expected.value, given: number.value }] }
  const dates = dateWordsOf('en')
  if (extra.some(({ key }) => dates.has(key)) && missing.some(({ key }) => dates.has(key))) return other
  const negated = [...extra, ...missing].filter(({ key }) => negations.has(key))
  const [negation] = negated
  const isOnBothSides = extra.some(({ key }) => negations.has(key)) && missing.some(({ key }) => negations.has(key))
  // What is merely left out is told by the words that are missing; half a sentence without its "not" says the contrary.
  if (negation && !isOnBothSides) return { standing: 'wrong', remarks: [{ code: 'opposite', word: negation.plain }] }
  for (const word of extra)
    if (missing.some(({ key }) => isOpposite(key, word.key)))
      return { standing: 'wrong', remarks: [{ code: 'opposite', word: word.plain }] }
  return null
}

/** Words of one side that the other has not, each counted as often as it stands there. */
function difference(
  right: readonly Word[],
  typed: readonly Word[],
): { missing: readonly Word[]; extra: readonly Word[] } {
  const left = [...typed]
  const missing = right.filter((word) => {
    const at = left.findIndex((one) => isSameWord(one, word))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missing, extra: left }
}

/** Longer answers are compared word by word alone. */
const maxSlipChars = 120

/** As many words, each within its own tolerance; or one text with its spaces in other places. */
function compareSlips(right: readonly Word[], typed: readonly Word[]): Compared | null {
  const text = (words: readonly Word[]) => words.map(({ key }) => key).join(' ')
  const [a, b] = [text(right), text(typed)]
  if (a.length > maxSlipChars || b.length > maxSlipChars) return null
  let slips = 0
  if (right.length === typed.length) {
    for (const [at, word] of right.entries()) {
      const given = typed[at]
      if (given === undefined || isSameWord(word, given)) continue
      const most = isNumber(word) || isNumber(given) ? 0 : forgivenSlips(word.key.length)
      const found = slipsBetween(word.key, given.key, most)
      if (found > most) return null
      slips += found
    }
  } else {
    if (Math.abs(right.length - typed.length) > 1 || [...right, ...typed].some(isNumber)) return null
    const [joinedRight, joinedTyped] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')]
    slips = slipsBetween(joinedRight, joinedTyped, 1)
    if (slips > 1 || joinedRight.length < 8) return null
  }
  if (slips > Math.max(1, forgivenSlips(a.length))) return null
  const remark: Remark = { code: 'spelling', edits: slips, parts: partsOf(inWriting(typed), inWriting(right)) }
  return { standing: 'near', remarks: [remark] }
}

/** A name or post needs half its words and nothing in their place; a sentence may have a word or two of its own. */
function compareShares(
  right: readonly Word[],
  typed: readonly Word[],
  missing: readonly Word[],
  extra: readonly Word[],
  isFree: boolean,
): Compared {
  if (right.length === 0 || typed.length === 0) return other
  const kept = 1 - missing.length / right.length
  const remarks: Remark[] = []
  if (missing.length > 0) remarks.push({ code: 'missing-words', words: inWriting(missing) })
  if (extra.length > 0) remarks.push({ code: 'extra-words', words: inWriting(extra) })
  const isPart = extra.length === 0 && kept >= (isFree ? 0.6 : 0.5)
  const isMore = missing.length === 0 && extra.length <= Math.max(2, right.length)
  const isMostly = isFree && right.length >= 4 && kept >= 0.75 && extra.length <= right.length / 4
  return isPart || isMore || isMostly ? { standing: 'near', remarks } : other
}
