/** Compares what was typed with one form of the answer, by what that form is: a person, a number, a list, a name, a sentence. */
import type { Card, CardKind } from '../../deck/deck.ts'
import { bareText } from './fold.ts'
import { isSameCountry, ofCountry } from './country-names.ts'
import { compareNames, isPersonName, isSameHeard, withoutTitle } from './persons.ts'
import { compareProse } from './prose.ts'
import { compareQuantities, isQuantity } from './quantities.ts'
import { joiners } from './small-words.ts'
import type { Compared, Remark, Verdict } from './verdict.ts'
import { isSameSequence, type Word, wordsOf } from './words.ts'

export interface FormRules {
  readonly card: Pick<Card, 'kind' | 'answer'>
  readonly language: string
  readonly articles: ReadonlySet<string>
  /** Units that the question names. */
  readonly askedUnits: ReadonlySet<string>
  /** Whether a word stands in the question. */
  readonly isAsked: (word: Word) => boolean
}

/** Kinds whose answer is a sentence or part of one. */
const freeKinds: ReadonlySet<CardKind> = new Set(['claim-content', 'event-at-date', 'two-sides', 'presentation'])

export function compareForm(form: string, typed: string, words: readonly Word[], rules: FormRules): Verdict {
  const right = wordsOf(form)
  const { standing, remarks } = compareList(form, typed, rules) ?? compareWords(form, right, typed, words, rules)
  const marks = standing === 'right' ? diacriticRemarks(form, right, words) : []
  return { standing, remarks: [...remarks, ...marks], expected: form }
}

function compareWords(
  form: string,
  right: readonly Word[],
  typed: string,
  words: readonly Word[],
  { card, language, articles, askedUnits, isAsked }: FormRules,
): Compared {
  if (isQuantity(card.kind, right)) {
    const compared = compareQuantities(right, words, { askedUnits, isAsked })
    if (compared) return compared
  }
  if (isSameCountry(form, typed)) return { standing: 'right', remarks: [] }
  const isFree = freeKinds.has(card.kind)
  const isRole = card.kind === 'role'
  // "Russian foreign minister" is Russia's.
  const [a, b] = isRole ? [right.map(ofCountry), words.map(ofCountry)] : [right, words]
  const prose = compareProse(a, b, {
    language,
    articles,
    isSurrounding: card.kind === 'cloze' ? isAsked : () => false,
    inAnyOrder: isRole || hasOf(right) !== hasOf(words),
    isFree,
  })
  if (prose.standing === 'right') return prose
  if (isSameHeard(card, right, words))
    return { standing: 'right', remarks: [{ code: 'other-spelling', expected: form }] }
  if (isPersonName(card, form)) return better(comparePersons(right, typed, words, form), prose)
  const isShort = isInitialsOf(right, words, articles) || (isAcronym(form) && isInitialsOf(words, right, articles))
  return card.kind !== 'acronym' && !isFree && isShort
    ? { standing: 'right', remarks: [{ code: 'initials-of-name', name: form }] }
    : prose
}

/** "the ministry of finance" turns "the finance ministry" about. */
const hasOf = (words: readonly Word[]): boolean => words.some(({ key }) => key === 'of')

const better = (one: Compared | null, other: Compared): Compared =>
  one !== null && worth[one.standing] <= worth[other.standing] ? one : other

function comparePersons(name: readonly Word[], typed: string, words: readonly Word[], form: string): Compared | null {
  const plain = compareNames(name, words, form)
  if (plain?.standing === 'right') return plain
  const bare = withoutTitle(typed)
  const compared = bare && compareNames(name, bare.name, form)
  if (!bare || !compared) return plain
  return { ...compared, remarks: [...compared.remarks, { code: 'title-added', words: bare.title }] }
}

/** Capitals alone; what was typed for it may be in lower case. */
const isAcronym = (text: string): boolean =>
  /^(?:the )?(?:\p{Lu}\.?){2,8}$/iu.test(text) && !/\p{Ll}{2}/u.test(text.replace(/^the /i, ''))

/** "UN", "BoE": the first letters of a name's words, small ones in or out. */
export function isInitialsOf(name: readonly Word[], typed: readonly Word[], articles: ReadonlySet<string>): boolean {
  const [word, other] = typed.filter(({ key }) => !articles.has(key))
  if (word === undefined || other !== undefined || word.plain.length < 2) return false
  const letters = (words: readonly Word[]) => words.map(({ plain }) => plain.charAt(0)).join('')
  const all = name.filter(({ key }) => !articles.has(key))
  return all.length > 1 && [letters(all), letters(all.filter(({ key }) => !joiners.has(key)))].includes(word.plain)
}

const separator = /,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu

/** "Putin and Erdogan" is "Erdogan, Putin": as many items, each with one of its own; null where either is no list. */
function compareList(form: string, typed: string, rules: FormRules): Compared | null {
  const [items, given] = [form.split(separator), typed.trim().split(separator)]
  if (items.length < 2 || items.length !== given.length || items.length > 8 || /\d/.test(form)) return null
  const left = [...items]
  for (const one of given) {
    const at = left.findIndex((item) => {
      const compared = compareForm(item, one, wordsOf(one), rules)
      return compared.standing === 'right'
    })
    if (at < 0) return null
    left.splice(at, 1)
  }
  return { standing: 'right', remarks: [] }
}

/** Told where the letters are the same and only their marks differ. */
function diacriticRemarks(form: string, right: readonly Word[], typed: readonly Word[]): Remark[] {
  const plain = (words: readonly Word[]) => words.map((word) => word.plain).join(' ')
  const [a, b] = [plain(right), plain(typed)]
  const isMarked = a !== b && bareText(a) === bareText(b) && isSameSequence(right, typed)
  return isMarked ? [{ code: 'differs-in-diacritics', expected: form }] : []
}

const worth = { right: 0, near: 1, wrong: 2 } as const

/** The canonical answer says it is the contrary or in another unit: that a shorter form leaves this open does not mend it. */
const isVetoed = ({ remarks }: Verdict): boolean =>
  remarks.some(({ code }) => code === 'opposite' || code === 'unit-differs')

/** The best verdict; of equals the one that stands first, which is the canonical answer's. */
export function bestOf(verdicts: readonly Verdict[]): Verdict {
  const [canonical] = verdicts
  if (canonical && isVetoed(canonical)) return canonical
  return verdicts.reduce((best, one) => (isBetter(one, best) ? one : best))
}

const isBetter = (one: Verdict, best: Verdict): boolean =>
  worth[one.standing] < worth[best.standing] || (one.standing === best.standing && effort(one) < effort(best))

/** How much had to be read into a right answer. */
const effort = ({ standing, remarks }: Verdict): number =>
  standing !== 'right' ? 0 : remarks.length + (remarks.some(({ code }) => code !== 'differs-in-diacritics') ? 1 : 0)
