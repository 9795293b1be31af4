/** Compares two names of a person as people write them: either order, initials, titles, the surname alone. */
import { countryNamed, countryOfCapital } from '../../facts/actors/demonyms.ts'
import { organisationHeads } from '../../facts/actors/data/organisations.ts'
import { honorifics, placeHeads, roleNouns } from '../../facts/actors/data/words.ts'
import type { Card } from '../../deck/deck.ts'
import { forgivenSlips, partsOf, slipsBetween } from './distance.ts'
import { isSameGivenName } from './nicknames.ts'
import { negations } from './small-words.ts'
import { nameKey } from './transliteration.ts'
import type { Compared } from './verdict.ts'
import { inWriting, isSameSequence, isSameWord, type Word, wordsOf } from './words.ts'

const keys = (list: string): ReadonlySet<string> => new Set(wordsOf(list.replaceAll('_', ' ')).map(({ key }) => key))
let titleWords: ReadonlySet<string> | undefined
let bodyWords: ReadonlySet<string> | undefined
const isTitle = ({ key }: Word): boolean => (titleWords ??= keys(`${honorifics} ${roleNouns}`)).has(key)
const isOfBody = ({ key }: Word): boolean => (bodyWords ??= keys(`${organisationHeads} ${placeHeads} of and`)).has(key)

/** Join the surname behind them, are often left out and differently written, and are no name alone: "von der Leyen", "al-Assad". */
const particles = new Set(
  'de da do dos das del della di du des la le van von der den ter ten zu zur bin ibn bint abu al el ben bar af av y e'.split(
    ' ',
  ),
)

const personKinds: ReadonlySet<Card['kind']> = new Set(['claim-speaker', 'quotation', 'role-holder'])
const otherKinds: ReadonlySet<Card['kind']> = new Set([
  'event-date',
  'timeline',
  'role',
  'claim-content',
  'presentation',
  'two-sides',
  'name',
  'acronym',
  'quantity',
])

/** Capitalised, also behind a particle's hyphen ("al-Miqdadi"), or of a script without capitals. */
const capitalWord = String.raw`(?:\p{Ll}{1,4}['’-])?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ʼ-]*`
/** Capitalised words, with short small ones among them ("van der", "bin"). */
const nameShape = new RegExp(`^(?:(?:${capitalWord}|\\p{Ll}{1,4}) ){1,5}${capitalWord}$`, 'u')
const maxNameChars = 80

/** Whether a form of the answer is a person's full name, as far as the card tells. */
export function isPersonName({ kind, answer }: Pick<Card, 'kind' | 'answer'>, form: string): boolean {
  const name = form.trim()
  if (otherKinds.has(kind) || name.length > maxNameChars || !nameShape.test(name)) return false
  if (/^(?:the|an?|one|two|its|his|her|our|some|all|no) /i.test(name)) return false
  if (countryNamed(name) || countryOfCapital(name)) return false
  const words = wordsOf(name)
  if (words.length < 2 || words.some(isOfBody)) return false
  // A gap may hold a place of two words; that its last word may stand alone shows that it holds a person.
  return personKinds.has(kind) || answer.accepted.some((other) => isSurname(words, wordsOf(other)))
}

/** Null where the typed words are no form of the name. */
export function compareNames(whole: readonly Word[], given: readonly Word[], expected: string): Compared | null {
  const compared = compareSpelled(whole, given, expected)
  if (compared?.standing === 'right') return compared
  const [name, typed] = [whole.map(asHeard), given.map(asHeard)]
  const heard = compareSpelled(name, typed, expected)
  if (heard?.standing === 'right')
    return heard.remarks.length > 0 ? heard : { ...heard, remarks: [{ code: 'other-spelling', expected }] }
  return isNicknamed(essential(name), essential(typed))
    ? { standing: 'right', remarks: [{ code: 'part-of-name', name: expected }] }
    : compared
}

/** A name that stands alone: "Zelenskyy" for "Zelensky". */
export const isSameHeard = ({ kind }: Pick<Card, 'kind'>, name: readonly Word[], typed: readonly Word[]): boolean =>
  personKinds.has(kind) && name.length > 0 && isSameSequence(name.map(asHeard), typed.map(asHeard))

const asHeard = (word: Word): Word => ({ ...word, key: nameKey(word.key), others: word.others.map(nameKey) })

/** "Joe Marwood" for Joseph Marwood; the bare form, since a key may have lost an ending that the name is known by. */
function isNicknamed(name: readonly Word[], typed: readonly Word[]): boolean {
  const [given, ...surname] = typed
  const [first] = name
  return (
    given !== undefined && first !== undefined && isSurname(name, surname) && isSameGivenName(first.bare, given.bare)
  )
}

function compareSpelled(whole: readonly Word[], given: readonly Word[], expected: string): Compared | null {
  if (isSameSequence(whole, given)) return { standing: 'right', remarks: [] }
  const name = essential(whole)
  const typed = essential(given)
  if (isSameSequence(name, typed)) return { standing: 'right', remarks: [] }
  if (isTurned(name, typed)) return { standing: 'right', remarks: [{ code: 'name-order', expected }] }
  if (isShortForm(name, typed)) return { standing: 'right', remarks: [{ code: 'part-of-name', name: expected }] }
  if (typed.length === 1 && isSamePlace(name, typed, 0))
    return { standing: 'near', remarks: [{ code: 'part-of-name', name: expected }] }
  return compareMisspelt(name, typed, expected)
}

const generations = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])

/** Without particles, "Jr", and initials in the middle, as far as a name is left. */
function essential(words: readonly Word[]): readonly Word[] {
  const named = words.filter(({ key }) => !particles.has(key) && !generations.has(key))
  const short = named.filter(({ key }, at) => at === 0 || at === named.length - 1 || key.length > 1)
  return short.length === 0 ? words : short
}

/** "Lavrov, Sergei": the words from some place on, and then those before it. */
function isTurned(name: readonly Word[], typed: readonly Word[]): boolean {
  if (name.length !== typed.length) return false
  return name.some((_, at) => at > 0 && isSameSequence([...name.slice(at), ...name.slice(0, at)], typed))
}

/** The surname alone; or behind the given name or initials, middle names left out. */
function isShortForm(name: readonly Word[], typed: readonly Word[]): boolean {
  if (isSurname(name, typed)) return true
  const [given, ...rest] = typed
  return given !== undefined && isSurname(name, rest) && (isSamePlace(name, typed, 0) || isInitialsOf(given, name))
}

/** The last words of the name. */
function isSurname(name: readonly Word[], typed: readonly Word[]): boolean {
  return typed.length > 0 && typed.length < name.length && isSameSequence(name.slice(name.length - typed.length), typed)
}

/** "s" of Sergei, "rt" of Recep Tayyip. */
const isInitialsOf = ({ key }: Word, name: readonly Word[]): boolean => {
  const letters = name
    .slice(0, -1)
    .map((word) => word.key.charAt(0))
    .join('')
  return key !== '' && letters.startsWith(key)
}

const isSamePlace = (name: readonly Word[], typed: readonly Word[], at: number): boolean => {
  const [one, other] = [name[at], typed[at]]
  return one !== undefined && other !== undefined && isSameWord(one, other)
}

/** A slip in the surname alone, or another given name before the right surname. */
function compareMisspelt(name: readonly Word[], typed: readonly Word[], expected: string): Compared | null {
  const [given, first] = [typed[0], name[0]]
  const [surname, last] = [typed.at(-1), name.at(-1)]
  if (!given || !first || !surname || !last || typed.some(({ key }) => negations.has(key))) return null
  if (typed.length === 1) {
    const slips = slipsBetween(last.key, surname.key, forgivenSlips(last.key.length))
    if (slips === 0 || slips > forgivenSlips(last.key.length)) return null
    const parts = partsOf(surname.surface, last.surface)
    return { standing: 'near', remarks: [{ code: 'spelling', edits: slips, parts }] }
  }
  if (typed.length !== 2 || !isSameWord(surname, last) || isTitle(given) || isNearly(first, given)) return null
  // "Jack" may be Jacques and "Volodymyr" Vladimir; "Hillary" is not Bill.
  const isLike = given.key.charAt(0) === first.key.charAt(0)
  return { standing: isLike ? 'near' : 'wrong', remarks: [{ code: 'given-name-differs', expected }] }
}

/** A slip in the given name is one in the whole name. */
const isNearly = ({ key }: Word, given: Word): boolean =>
  slipsBetween(key, given.key, forgivenSlips(key.length)) <= forgivenSlips(key.length)

/** Titles in front and what is added behind a comma: "Foreign Minister Sergei Lavrov", "Sergei Lavrov, the minister". */
export function withoutTitle(typed: string): { readonly name: readonly Word[]; readonly title: string } | null {
  const [front = '', ...behind] = typed.split(',')
  const words = wordsOf(front)
  const added = wordsOf(behind.join(' '))
  // "Lavrov, Sergei" has its given name behind the comma, which is no title.
  if (added.length > 0 && !added.some(isTitle)) return null
  const from = words.findLastIndex(isTitle) + 1
  const behindName = from === 0 ? -1 : words.findIndex(({ key }, at) => at > from && key === 'of')
  const name = words.slice(from, behindName < 0 ? undefined : behindName)
  if (name.length === 0 || (from === 0 && added.length === 0)) return null
  return { name, title: inWriting([...words.slice(0, from), ...words.slice(from + name.length), ...added]) }
}
