/** Compares two names of a person as people write them: either order, initials, titles, the surname alone. */
import { honorifics, roleNouns } from '../../facts/actors/data/words.ts'
import { organisationHeads } from '../../facts/actors/data/organisations.ts'
import type { CardKind } from '../../deck/deck.ts'
import { bareText, plainText } from './fold.ts'
import { spellingKey } from './spelling.ts'
import type { Remark, Standing } from './verdict.ts'
import { inWriting, isSameSequence, isSameWord, type Word, wordsOf } from './words.ts'

const keys = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[\s,_]+/)
      .map((word) => spellingKey(bareText(plainText(word)).replace(/\.$/, ''))),
  )
let titleWords: ReadonlySet<string> | undefined
let bodyWords: ReadonlySet<string> | undefined
const isTitle = ({ key }: Word): boolean => (titleWords ??= keys(`${honorifics} ${roleNouns}`)).has(key)
const isOfBody = ({ key }: Word): boolean => (bodyWords ??= keys(organisationHeads)).has(key)

/** Belong to the surname behind them, or join it: "von der Leyen", "bin Salman", "al-Assad". */
const particles = new Set(
  'de da do dos das del della di du des la le van von der den ter ten zu zur bin ibn bint abu al el ben bar af av y e san saint st mac mc o'.split(
    ' ',
  ),
)

const personKinds: ReadonlySet<CardKind> = new Set(['claim-speaker', 'quotation', 'role-holder'])
/** One capitalised word after another, particles between them. */
const nameShape =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ʼ-]*|\p{Ll}{1,4}(?:['’-]\p{Lu}[\p{L}\p{M}'’-]*)?)(?: (?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ʼ-]*|\p{Ll}{1,4}(?:['’-]\p{Lu}[\p{L}\p{M}'’-]*)?)){1,5}$/u

/** Whether the card's answer is a person's full name, as far as kind and words tell. */
export function isPersonName(kind: CardKind, text: string): boolean {
  if (!personKinds.has(kind) && kind !== 'cloze' && kind !== 'event-at-date') return false
  const name = text.trim()
  if (name.length > 80 || !nameShape.test(name) || /\d/.test(name)) return false
  const words = wordsOf(name)
  const first = words[0]?.key ?? ''
  return (
    !/^(?:the|a|an)$/.test(first) && !words.some(isOfBody) && !words.some(({ key }) => key === 'of' || key === 'and')
  )
}

export interface Compared {
  readonly standing: Standing
  readonly remarks: readonly Remark[]
}

/** Null where the typed words are no form of the name; slips of the finger are for others to judge. */
export function compareNames(name: readonly Word[], typed: readonly Word[], expected: string): Compared | null {
  if (isSameSequence(name, typed)) return { standing: 'right', remarks: [] }
  if (isTurned(name, typed)) return { standing: 'right', remarks: [{ code: 'name-order', expected }] }
  const short = isShortForm(name, typed)
  if (short) return { standing: 'right', remarks: [{ code: 'part-of-name', name: expected }] }
  const [first, last] = [name[0], name.at(-1)]
  if (typed.length === 1 && first && typed[0] && isSameWord(first, typed[0]))
    return { standing: 'near', remarks: [{ code: 'part-of-name', name: expected }] }
  const surname = typed.at(-1)
  if (typed.length > 1 && last && surname && isSameWord(last, surname) && !typed.slice(0, -1).some(isTitle))
    return { standing: 'near', remarks: [{ code: 'given-name-differs', expected }] }
  return null
}

/** "Lavrov, Sergei": the words from some place on, and then those before it. */
function isTurned(name: readonly Word[], typed: readonly Word[]): boolean {
  if (name.length !== typed.length) return false
  return name.some((_, at) => at > 0 && isSameSequence([...name.slice(at), ...name.slice(0, at)], typed))
}

/** The surname alone, with its particles or without; or with initials and middle names left out. */
function isShortForm(name: readonly Word[], typed: readonly Word[]): boolean {
  if (typed.length === 0 || typed.length > name.length + 1) return false
  if (typed.length < name.length && isSurname(name, typed)) return true
  const [given, ...rest] = typed
  const first = name[0]
  if (!given || !first || rest.length === 0) return false
  const isGiven = isSameWord(given, first) || isInitialsOf(given, name)
  return isGiven && isSurname(name, rest)
}

/** The last words of the name: one, or several that particles or a double name hold together. */
function isSurname(name: readonly Word[], typed: readonly Word[]): boolean {
  if (typed.length === 0 || typed.length >= name.length) return false
  return isSameSequence(name.slice(name.length - typed.length), typed) && !typed.every(({ key }) => particles.has(key))
}

/** "s" of Sergei, "rt" of Recep Tayyip. */
const isInitialsOf = ({ key }: Word, name: readonly Word[]): boolean => {
  const letters = name.slice(0, -1).map((word) => word.key.charAt(0))
  return key.length <= letters.length && key === letters.slice(0, key.length).join('')
}

/** Titles in front and what is added behind a comma: "Foreign Minister Sergei Lavrov", "Sergei Lavrov, the minister". */
export function withoutTitle(typed: string): { readonly name: readonly Word[]; readonly title: string } | null {
  const [front = '', ...behind] = typed.split(',')
  const words = wordsOf(front)
  const added = wordsOf(behind.join(' '))
  // "Lavrov, Sergei" has its given name behind the comma, which is no title.
  if (added.length > 0 && !added.some(isTitle)) return null
  let from = words.length
  while (from > 0 && !isTitle(words[from - 1] ?? noWord)) from--
  if (from === 0 && added.length === 0) return null
  const name = words.slice(from)
  return name.length === 0 ? null : { name, title: inWriting([...words.slice(0, from), ...added]) }
}

const noWord: Word = { plain: '', key: '', spelledOut: '', value: null }
