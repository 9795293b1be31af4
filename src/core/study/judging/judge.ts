/** Judges a typed answer: right, near or wrong, and why; what the card itself accepts is always right. */
import type { Card } from '../../deck/deck.ts'
import { askedDate, judgeDate } from './dates.ts'
import { plainText } from './fold.ts'
import { bestOf, compareForm, type FormRules } from './forms.ts'
import { guardNames } from './other-names.ts'
import { unitsIn } from './quantities.ts'
import { articlesOf } from './small-words.ts'
import type { Verdict } from './verdict.ts'
import { isSameSequence, isSameWord, wordsOf } from './words.ts'

export interface JudgeContext {
  /** BCP 47 of the deck; English where nobody says. */
  readonly language?: string
  /** Names of other actors of the deck: never a near miss of this card's answer. */
  readonly otherNames?: readonly string[]
}

export type JudgedCard = Pick<Card, 'kind' | 'prompt' | 'answer'>

/** Twice as long as the longest answer of a deck file. */
const maxTypedChars = 4_000
/** Of more accepted forms, those behind must be typed as they stand. */
const maxForms = 50

export function judgeTyped(card: JudgedCard, typed: string, context: JudgeContext = {}): Verdict {
  const { canonical, accepted } = card.answer
  const forms = [canonical, ...accepted]
  const language = context.language ?? 'en'
  if (typed.length > maxTypedChars)
    return { standing: 'wrong', remarks: [{ code: 'too-long', maxChars: maxTypedChars }], expected: canonical }
  const text = plainText(typed).trim()
  const same = forms.find((form) => plainText(form).trim() === text)
  if (same !== undefined) return { standing: 'right', remarks: [], expected: same }
  const words = wordsOf(typed)
  if (words.length === 0) return { standing: 'wrong', remarks: [{ code: 'empty' }], expected: canonical }
  const date = askedDate(card.answer, language)
  if (date !== null) {
    const asWritten = forms.find((form) => isSameSequence(wordsOf(form), words))
    if (asWritten !== undefined) return { standing: 'right', remarks: [], expected: asWritten }
    return judgeDate(date, canonical, typed, language)
  }
  const question = wordsOf(card.prompt)
  const rules: FormRules = {
    card,
    language,
    articles: articlesOf(language),
    askedUnits: unitsIn(question),
    isAsked: (word) => question.some((one) => isSameWord(one, word)),
  }
  const best = bestOf(forms.slice(0, maxForms).map((form) => compareForm(form, typed, words, rules)))
  return guardNames(best, forms.slice(0, maxForms), typed, context.otherNames ?? [], rules)
}
