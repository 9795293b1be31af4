/** What spelling and word lists tell of a word wherever it stands: computed once for every distinct spelling of a text. */
import { countryOfDemonym, isOtherDemonym, nameKey, type Country } from './demonyms.ts'
import { lexicon, lists, listsOf } from './lexicon.ts'
import { openingOf } from './openers.ts'
import { hashWord } from './tagger/hash.ts'

/** What nouns say of a name beside them. */
export const nounKinds = { role: 1, body: 2, place: 3, thing: 4, belonging: 5, roles: 6 } as const

/** What the tagger compares: the whole word, its ends, its shape, the lists it is on. */
export interface FormHashes {
  readonly key: number
  readonly lower: number
  readonly start3: number
  readonly end2: number
  readonly end3: number
  readonly end4: number
  readonly end5: number
  readonly shape: number
  readonly lists: number
}

/** A class, so that every form is laid out alike in memory: forms are read at every step, and a mix of layouts is slow. */
export class WordForm {
  /** For lookups: "U.S." is "US", and "SYRIA" is "Syria". */
  declare readonly key: string
  /** The key in lower case. */
  declare readonly folded: string
  declare readonly capital: boolean
  /** Two or more letters, all capitals. */
  declare readonly caps: boolean
  /** "J." or "J.K." */
  declare readonly initials: boolean
  declare readonly demonym: boolean
  /** The country whose demonym it is. */
  declare readonly nation: Country | undefined
  declare readonly given: boolean
  declare readonly surname: boolean
  /** "Mr", "President", "Gen." as written with a capital. */
  declare readonly honorific: boolean
  /** "president", "spokesman", "goalkeeper", in any case. */
  declare readonly role: boolean
  declare readonly notName: boolean
  /** "Ministry": a name that ends with it is an organisation's. */
  declare readonly organisationHead: boolean
  /** "Square": a name that ends with it is a place's. */
  declare readonly placeHead: boolean
  /** "al" of "al Shabab", "d'Or": in lower case, and yet it may open a name. */
  declare readonly opensName: boolean
  /** What phrase it opens that may stand for an actor: bits of `openings`. */
  declare readonly opening: number
  /** What a name beside this noun is, by the lists: one of `nounKinds`, or 0. */
  declare readonly noun: number
  /** How many tokens the longest known name has that starts with this word. */
  declare readonly reach: number
  /** Long enough that a title would write it with a capital. */
  declare readonly counted: boolean
  /** Bits of `lists` for the key. */
  declare private readonly lists: number
  declare private readonly surface: string
  declare private readonly lower: string
  declare private hashed: FormHashes | undefined

  constructor(surface: string, lower: string, loud: boolean) {
    const isUpper = !isSmall(surface.charCodeAt(0)) && upper.test(surface)
    const caps = isUpper && surface.length > 1 && allUpper.test(surface)
    const key = isUpper ? keyOf(surface, caps, loud) : surface
    const listed = listsOf(key)
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
    const nouns = nounsOf(word, word === key ? listed : listsOf(word), isUpper)
    // Nothing of an uncapitalised word can be a name, so only its role and its spelling count.
    const named = isUpper ? listed : 0
    const nation = isUpper ? countryOfDemonym(key) : undefined
    this.key = key
    this.folded = isUpper ? key.toLowerCase() : lower
    this.capital = isUpper
    this.caps = caps
    this.initials = isUpper && /^(?:\p{Lu}\.)+$/u.test(surface)
    // "US" and "UK" before a noun are names as well as adjectives.
    this.demonym = isUpper && (nation !== undefined || isOtherDemonym(key)) && key !== 'US' && key !== 'UK'
    this.nation = nation
    this.given = (named & lists.given) !== 0
    this.surname = (named & lists.surname) !== 0
    this.honorific = (named & lists.honorific) !== 0
    this.role = nouns.role
    this.notName = (listed & lists.notName) !== 0
    this.organisationHead = (listed & lists.organisationHead) !== 0
    this.placeHead = (listed & lists.placeHead) !== 0
    this.opensName = mayOpenInLower(surface) && lowerOpener.test(surface)
    this.opening = openingOf(lower)
    this.noun = nouns.kind
    this.reach = isUpper || lowerOpeners.has(lower) ? reachOf(key) : 0
    this.counted = surface.length >= countedLength && (isSmall(surface.charCodeAt(0)) || letter.test(surface))
    this.lists = named
    this.surface = surface
    this.lower = lower
    this.hashed = undefined
  }

  /** Taken when first asked for: the tagger looks at few of a text's words. */
  hashes(): FormHashes {
    return (this.hashed ??= hashesOf(this, this.lists, this.surface, this.lower))
  }
}

/** Most words are plain and small, and need not be searched for what few have. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
const longestLowerOpener = 3
const mayOpenInLower = (surface: string): boolean =>
  isSmall(surface.charCodeAt(0)) && (surface.length <= longestLowerOpener || !isSmall(surface.charCodeAt(1)))
const lowerOpener = /^(?:al|el|an|ar|as|ash|az|de|da|van|von|bin|ibn|abu|der|ul|ez|[ei]\p{Lu}.*|[dl]['’]\p{Lu}.*)$/u
const letter = /\p{L}/u
/** Function words are lower case in titles too, so short words do not count. */
const countedLength = 4
/** Click letters have no case. */
const upper = /^[ǀ-ǃʻʼ]?\p{Lu}/u
const allUpper = /^[\p{Lu}\d.&'’-]*\p{Lu}[\p{Lu}\d.&'’-]*\p{Lu}[\p{Lu}\d.&'’-]*s?$/u

/** "O'BRIEN" to "O'Brien", "WOMEN'S" to "Women's". */
export const titleCased = (word: string): string =>
  word.toLowerCase().replace(/(?<!['’]s?)\b\p{L}|(?<=\bo['’])\p{L}/gu, (letter) => letter.toUpperCase())

/** Words up to this length may be acronyms, so their capitals stay unless the whole sentence is in capitals. */
const longestPlainAcronym = 3

function keyOf(surface: string, caps: boolean, loud: boolean): string {
  const plain = nameKey(surface)
  const spelled = plain.length > longestPlainAcronym || loud
  return caps && spelled && !lexicon().names.has(plain) ? titleCased(plain) : plain
}

/** Arabic and Portuguese names may begin with these in lower case: "al-Shabab". */
const lowerOpeners = new Set(['al', 'e'])

/** "Al-Qaeda" is one word in some texts and three in others: what stands before the mark opens the name too. */
function reachOf(key: string): number {
  const { longest } = lexicon()
  const joint = key.search(/['-]/)
  const opener = joint < 0 ? 0 : (longest.get(key.slice(0, joint)) ?? 0)
  return Math.max(longest.get(key) ?? 0, opener)
}

/** What the lists of nouns say of a word in lower case, which is on the lists `own`, or of its singular. */
function nounsOf(word: string, own: number, capital: boolean): { readonly role: boolean; readonly kind: number } {
  const isPlural = word.endsWith('s')
  const isInIes = word.endsWith('ies')
  const single = isPlural ? listsOf(isInIes ? `${word.slice(0, -3)}y` : word.slice(0, -1)) : own
  const role = (own & lists.roleNoun) !== 0 || (isPlural && !isInIes && (single & lists.roleNoun) !== 0)
  return { role, kind: nounKind(own, single, isPlural, role, capital) }
}

function nounKind(own: number, single: number, isPlural: boolean, role: boolean, capital: boolean): number {
  const either = own | single
  if (role || (!capital && either & lists.personNoun))
    return isPlural && single & (lists.roleNoun | lists.personNoun) ? nounKinds.roles : nounKinds.role
  if (own & lists.belonging) return nounKinds.belonging
  if (either & lists.bodyNoun) return nounKinds.body
  if (either & lists.placeNoun) return nounKinds.place
  return either & lists.thingNoun ? nounKinds.thing : 0
}

function hashesOf(form: WordForm, listed: number, surface: string, lower: string): FormHashes {
  const whole = hashWord(lower)
  return {
    key: form.capital ? hashWord(form.key) : whole,
    lower: whole,
    start3: hashWord(lower, 0, 3),
    end2: hashWord(lower, lower.length - 2),
    end3: hashWord(lower, lower.length - 3),
    end4: hashWord(lower, lower.length - 4),
    end5: hashWord(lower, lower.length - 5),
    shape: shapeOf(form, surface),
    lists: listBits(form, listed, lower),
  }
}

function shapeOf(form: WordForm, surface: string): number {
  if (!form.capital) {
    if (/^\p{Ll}/u.test(surface)) return 1
    if (/^\d/.test(surface)) return 2
    return /^['’]/.test(surface) ? 3 : 4 + (surface.charCodeAt(0) % 8)
  }
  if (form.initials) return 12
  if (form.caps) return /\d/.test(surface) ? 13 : surface.length <= 3 ? 14 : surface.length <= 5 ? 15 : 16
  if (/\d/.test(surface)) return 17
  if (surface.length === 1) return 18
  if (/\p{Ll}\p{Lu}/u.test(surface)) return 19
  return /['’.]/.test(surface) ? 20 : 21
}

function listBits(form: WordForm, listed: number, lower: string): number {
  return (
    (form.given ? 1 : 0) |
    (form.surname ? 2 : 0) |
    (form.demonym ? 4 : 0) |
    (form.honorific ? 8 : 0) |
    (form.role ? 16 : 0) |
    (form.notName ? 32 : 0) |
    (listed & lists.organisationHead ? 64 : 0) |
    (listed & lists.placeHead ? 128 : 0) |
    (listsOf(lower) & lists.placeNoun ? 256 : 0) |
    (listed & lists.organisationOpener ? 1024 : 0) |
    (listed & lists.placeOpener ? 2048 : 0)
  )
}
