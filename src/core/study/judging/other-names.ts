/** Keeps the names of a deck apart: what names somebody else, or could, is no near miss. */
import { countryOf } from './country-names.ts'
import { slipsBetween } from './distance.ts'
import { compareForm, type FormRules, isInitialsOf } from './forms.ts'
import type { Verdict } from './verdict.ts'
import { isSameSequence, type Word, wordsOf } from './words.ts'

/** More names than anybody could take one for another; the bound keeps a huge deck quick. */
const maxNames = 2_000

export function guardNames(
  best: Verdict,
  forms: readonly string[],
  typed: string,
  otherNames: readonly string[],
  rules: FormRules,
): Verdict {
  const words = wordsOf(typed)
  const others = otherNames
    .slice(0, maxNames)
    .map((name): Other => ({ name, words: withoutArticles(wordsOf(name), rules) }))
  const isOther = ({ name }: Other) =>
    !forms.some((form) => compareForm(form, name, wordsOf(name), rules).standing === 'right')
  if (best.standing === 'right') return amongNamesakes(best, others, words, rules, isOther)
  const wrong = (remarks: Verdict['remarks']): Verdict => ({ ...best, standing: 'wrong', remarks })
  const bare = withoutArticles(words, rules)
  const named = others.find((other) => isSameSequence(other.words, bare) && isOther(other))?.name
  const exact = named ?? otherCountry(typed, forms)
  if (exact !== undefined) return wrong([{ code: 'other-name', name: exact }])
  const own = new Set(forms.flatMap((form) => wordsOf(form).map(({ key }) => key)))
  const mentionsOther = others.some((other) => isMentioned(other, words, own) && isOther(other))
  if (isHedged(typed, best, forms, rules, mentionsOther)) return wrong([{ code: 'several-answers' }])
  if (best.standing === 'wrong') return best
  const nearer = others.find((other) => isAsNear(other, best, bare) && isOther(other))
  return nearer === undefined ? best : wrong([{ code: 'other-name', name: nearer.name }])
}

interface Other {
  readonly name: string
  readonly words: readonly Word[]
}

const withoutArticles = (words: readonly Word[], { articles }: FormRules): readonly Word[] =>
  words.filter(({ key }) => !articles.has(key))

/** "Iraq" for "Iran" is another country, whether the deck names it or not. */
function otherCountry(typed: string, forms: readonly string[]): string | undefined {
  const country = countryOf(typed)
  return country && forms.some((form) => countryOf(form)) ? country.name : undefined
}

/** A surname or initials that others of the deck bear, too. */
function amongNamesakes(
  best: Verdict,
  others: readonly Other[],
  typed: readonly Word[],
  rules: FormRules,
  isOther: (other: Other) => boolean,
): Verdict {
  const codes = new Set(best.remarks.map(({ code }) => code))
  const surname = typed.at(-1)?.key
  const bearsIt = ({ words }: Other): boolean =>
    codes.has('part-of-name') ? words.at(-1)?.key === surname : isInitialsOf(words, typed, rules.articles)
  if (!codes.has('part-of-name') && !codes.has('initials-of-name')) return best
  // Initials before the surname may tell two of one family apart.
  const names = others.filter((other) => bearsIt(other) && isOther(other) && !isToldApart(other, typed))
  if (names.length === 0) return best
  return { ...best, standing: 'near', remarks: [{ code: 'ambiguous-name', names: names.map(({ name }) => name) }] }
}

const isToldApart = ({ words }: Other, typed: readonly Word[]): boolean => {
  const [given, first] = [typed[0]?.key ?? '', words[0]?.key ?? '']
  return typed.length > 1 && words.length > 1 && given.charAt(0) !== first.charAt(0)
}

/** By its last word, where that is none of the answer's own. */
const isMentioned = ({ words }: Other, typed: readonly Word[], own: ReadonlySet<string>): boolean => {
  const last = words.at(-1)?.key
  return last !== undefined && !own.has(last) && typed.length > 1 && typed.some(({ key }) => key === last)
}

/** "Lavrov or Putin": the right answer and another one beside it. */
function isHedged(
  typed: string,
  best: Verdict,
  forms: readonly string[],
  rules: FormRules,
  mentionsOther: boolean,
): boolean {
  const hasMore = best.remarks.some(({ code }) => code === 'extra-words')
  if (hasMore && (mentionsOther || namesTwoCountries(typed, best.expected))) return true
  const pieces = typed.split(/\s+or\s+|[/;|]/iu).filter((piece) => piece.trim() !== '')
  return (
    pieces.length > 1 &&
    pieces
      .slice(0, maxPieces)
      .some((piece) => forms.some((form) => compareForm(form, piece, wordsOf(piece), rules).standing === 'right'))
  )
}

/** "Syria, Turkey" */
const namesTwoCountries = (typed: string, expected: string): boolean =>
  countryOf(expected) !== undefined && typed.split(/,|\band\b|&/iu).filter((piece) => countryOf(piece)).length > 1

/** Whoever lists more has been told wrong already. */
const maxPieces = 6

/** As few slips away from what was typed as the answer is. */
function isAsNear({ words }: Other, best: Verdict, typed: readonly Word[]): boolean {
  const spelling = best.remarks.find((remark) => remark.code === 'spelling')
  if (spelling?.code !== 'spelling') return false
  const joined = (list: readonly Word[]) => list.map(({ key }) => key).join(' ')
  const whole = slipsBetween(joined(words), joined(typed), spelling.edits) <= spelling.edits
  const [surname, own] = [words.at(-1)?.key ?? '', wordsOf(best.expected).at(-1)?.key ?? '']
  const isSurname = typed.length === 1 && surname !== own
  return whole || (isSurname && slipsBetween(surname, typed[0]?.key ?? '', spelling.edits) <= spelling.edits)
}
