/** Compares what was typed with one form of the answer, by what that form is: a person, a number, a name, a sentence. */
import type { CardKind } from '../../deck/deck.ts'
import { bareText } from './fold.ts'
import { type Compared, compareNames, isPersonName, withoutTitle } from './persons.ts'
import { compareProse } from './prose.ts'
import { compareQuantities, isQuantity } from './quantities.ts'
import type { Remark, Verdict } from './verdict.ts'
import { inWriting, type Word, wordsOf } from './words.ts'

export interface FormRules {
  readonly kind: CardKind
  readonly articles: ReadonlySet<string>
  /** Units that the question names. */
  readonly askedUnits: ReadonlySet<string>
}

/** Kinds whose answer is a sentence or part of one. */
const freeKinds: ReadonlySet<CardKind> = new Set(['claim-content', 'event-at-date', 'two-sides', 'presentation'])

export function compareForm(form: string, typed: string, words: readonly Word[], rules: FormRules): Verdict {
  const right = wordsOf(form)
  const { standing, remarks } = compareWords(form, right, typed, words, rules)
  const marks = standing === 'right' ? diacriticRemarks(form, right, words) : []
  return { standing, remarks: [...remarks, ...marks], expected: form }
}

function compareWords(
  form: string,
  right: readonly Word[],
  typed: string,
  words: readonly Word[],
  rules: FormRules,
): Compared {
  if (isQuantity(right)) {
    const compared = compareQuantities(right, words, (unit) => rules.askedUnits.has(unit))
    if (compared) return compared
  }
  if (isPersonName(rules.kind, form)) {
    const compared = comparePersons(right, typed, words, form)
    if (compared) return compared
  }
  return compareProse(right, words, {
    articles: rules.articles,
    inAnyOrder: rules.kind === 'role',
    isFree: freeKinds.has(rules.kind),
  })
}

function comparePersons(name: readonly Word[], typed: string, words: readonly Word[], form: string): Compared | null {
  const plain = compareNames(name, words, form)
  if (plain?.standing === 'right') return plain
  const bare = withoutTitle(typed)
  const compared = bare && compareNames(name, bare.name, form)
  if (!bare || !compared) return plain
  const remarks: Remark[] = bare.title === '' ? [] : [{ code: 'title-added', words: bare.title }]
  return { standing: compared.standing, remarks: [...compared.remarks, ...remarks] }
}

/** Told where the letters are the same and only their marks differ. */
function diacriticRemarks(form: string, right: readonly Word[], typed: readonly Word[]): Remark[] {
  const [a, b] = [inWriting(right), inWriting(typed)]
  const isMarked = a !== b && right.length === typed.length && bareText(a) === bareText(b)
  return isMarked ? [{ code: 'differs-in-diacritics', expected: form }] : []
}

const worth = { right: 0, near: 1, wrong: 2 } as const

/** The best verdict; of equals the one that stands first, which is the canonical answer's. */
export function bestOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((best, one) => (isBetter(one, best) ? one : best))
}

/** A right answer with nothing to remark is better than one that says why it is right. */
const isBetter = (one: Verdict, best: Verdict): boolean =>
  worth[one.standing] < worth[best.standing] ||
  (one.standing === 'right' && best.standing === 'right' && one.remarks.length < best.remarks.length)
