/** Keeps the names of a deck apart: what names somebody else, or could, is no near miss. */
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { slipsBetween } from './distance.ts'
import { compareForm, type FormRules } from './forms.ts'
import type { Verdict } from './verdict.ts'
import { isSameSequence, type Word, wordsOf } from './words.ts'

/** More names than any question has options; the bound keeps a huge deck quick. */
const maxNames = 2_000

export function guardNames(
  best: Verdict,
  forms: readonly string[],
  typed: string,
  otherNames: readonly string[],
  rules: FormRules,
): Verdict {
  const words = wordsOf(typed)
  const others = otherNames.slice(0, maxNames).filter((name) => !forms.some((form) => isSameAs(form, name, rules)))
  if (best.standing === 'right') return namesakes(best, others, words)
  const exact = others.find((name) => isNamed(name, words, rules)) ?? otherCountry(typed, forms)
  if (exact !== undefined) return { ...best, standing: 'wrong', remarks: [{ code: 'other-name', name: exact }] }
  if (best.standing === 'wrong') return best
  const several = best.remarks.some(({ code }) => code === 'extra-words') && isHedged(typed, others, words)
  if (several) return { ...best, standing: 'wrong', remarks: [{ code: 'several-answers' }] }
  const nearer = nearerName(best, others, words)
  return nearer === undefined ? best : { ...best, standing: 'wrong', remarks: [{ code: 'other-name', name: nearer }] }
}

/** The same person or body under another form: "the Syrian army", "Erdogan" beside "Recep Tayyip Erdogan". */
const isSameAs = (form: string, name: string, rules: FormRules): boolean =>
  compareForm(form, name, wordsOf(name), rules).standing === 'right'

const isNamed = (name: string, words: readonly Word[], rules: FormRules): boolean => {
  const bare = (list: readonly Word[]) => list.filter(({ key }) => !rules.articles.has(key))
  return isSameSequence(bare(wordsOf(name)), bare(words))
}

/** "Iraq" for "Iran" is another country, whether the deck names it or not. */
function otherCountry(typed: string, forms: readonly string[]): string | undefined {
  const name = typed.trim().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
  const country = countryNamed(name)
  return country && !forms.some((form) => countryNamed(form.trim())?.name === country.name) ? country.name : undefined
}

/** A surname that somebody else of the deck bears, too. */
function namesakes(best: Verdict, others: readonly string[], typed: readonly Word[]): Verdict {
  if (!best.remarks.some(({ code }) => code === 'part-of-name')) return best
  const surname = typed.at(-1)
  const names = others.filter((name) => wordsOf(name).at(-1)?.key === surname?.key)
  return names.length === 0 ? best : { ...best, standing: 'near', remarks: [{ code: 'ambiguous-name', names }] }
}

/** "Lavrov or Putin": the right name and another one beside it. */
function isHedged(typed: string, others: readonly string[], words: readonly Word[]): boolean {
  const isChoice = /[/;|]/.test(typed) || words.some(({ key }) => key === 'or')
  const keys = new Set(words.map(({ key }) => key))
  return isChoice || others.some((name) => keys.has(wordsOf(name).at(-1)?.key ?? ''))
}

/** Another name that is as near to what was typed as the answer is. */
function nearerName(best: Verdict, others: readonly string[], words: readonly Word[]): string | undefined {
  const spelling = best.remarks.find((remark) => remark.code === 'spelling')
  if (spelling?.code !== 'spelling') return undefined
  const keyed = (list: readonly Word[]) => list.map(({ key }) => key).join(' ')
  const typed = keyed(words)
  return others.find((name) => slipsBetween(keyed(wordsOf(name)), typed, spelling.edits) <= spelling.edits)
}
