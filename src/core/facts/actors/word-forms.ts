/** What spelling and word lists tell of a word wherever it stands: computed once for every distinct spelling of a text. */
import { isDemonym, nameKey } from './demonyms.ts'
import { lexicon } from './lexicon.ts'
import { hashWord } from './tagger/hash.ts'

/** What nouns say of a name beside them. */
export const nounKinds = { role: 1, body: 2, place: 3, thing: 4, belonging: 5, roles: 6 } as const

interface Traits {
  /** For lookups: "U.S." is "US", and "SYRIA" is "Syria". */
  readonly key: string
  /** The key in lower case. */
  readonly folded: string
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly caps: boolean
  /** "J." or "J.K." */
  readonly initials: boolean
  readonly demonym: boolean
  readonly given: boolean
  readonly surname: boolean
  /** "Mr", "President", "Gen." as written with a capital. */
  readonly honorific: boolean
  /** "president", "spokesman", "goalkeeper", in any case. */
  readonly role: boolean
  readonly notName: boolean
  /** What a name beside this noun is, by the lists: one of `nounKinds`, or 0. */
  readonly noun: number
  /** How many tokens the longest known name has that starts with this word. */
  readonly reach: number
  /** Long enough that a title would write it with a capital. */
  readonly counted: boolean
}

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
export class WordForm implements Traits {
  readonly key: string
  readonly folded: string
  readonly capital: boolean
  readonly caps: boolean
  readonly initials: boolean
  readonly demonym: boolean
  readonly given: boolean
  readonly surname: boolean
  readonly honorific: boolean
  readonly role: boolean
  readonly notName: boolean
  readonly noun: number
  readonly reach: number
  readonly counted: boolean
  private readonly surface: string
  private readonly lower: string
  private hashed: FormHashes | undefined

  constructor(traits: Traits, surface: string, lower: string) {
    this.key = traits.key
    this.folded = traits.folded
    this.capital = traits.capital
    this.caps = traits.caps
    this.initials = traits.initials
    this.demonym = traits.demonym
    this.given = traits.given
    this.surname = traits.surname
    this.honorific = traits.honorific
    this.role = traits.role
    this.notName = traits.notName
    this.noun = traits.noun
    this.reach = traits.reach
    this.counted = traits.counted
    this.surface = surface
    this.lower = lower
    this.hashed = undefined
  }

  /** Taken when first asked for: the tagger looks at few of a text's words. */
  hashes(): FormHashes {
    return (this.hashed ??= hashesOf(this, this.surface, this.lower))
  }
}

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

/** Nothing of an uncapitalised word can be a name, so only its role and its spelling count. */
const uncapitalised = {
  capital: false,
  caps: false,
  initials: false,
  demonym: false,
  given: false,
  surname: false,
  honorific: false,
} as const

/** Arabic and Portuguese names may begin with these in lower case: "al-Shabab". */
const lowerOpeners = new Set(['al', 'e'])

/** "Al-Qaeda" is one word in some texts and three in others: what stands before the mark opens the name too. */
function reachOf(key: string): number {
  const { longest } = lexicon()
  const joint = key.search(/['-]/)
  const opener = joint < 0 ? 0 : (longest.get(key.slice(0, joint)) ?? 0)
  return Math.max(longest.get(key) ?? 0, opener)
}

function nounKind(word: string, role: boolean, capital: boolean): number {
  const known = lexicon()
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word
  const on = (list: ReadonlySet<string>): boolean => list.has(word) || list.has(single)
  if (role || (!capital && on(known.personNouns)))
    return word.endsWith('s') && (known.roleNouns.has(single) || known.personNouns.has(single))
      ? nounKinds.roles
      : nounKinds.role
  if (known.belongings.has(word)) return nounKinds.belonging
  if (on(known.bodyNouns)) return nounKinds.body
  if (on(known.placeNouns)) return nounKinds.place
  return on(known.thingNouns) ? nounKinds.thing : 0
}

export function wordForm(surface: string, lower: string, loud: boolean): WordForm {
  const known = lexicon()
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const role = known.roleNouns.has(bare) || (bare.endsWith('s') && known.roleNouns.has(bare.slice(0, -1)))
  const counted = surface.length >= countedLength && letter.test(surface)
  const isUpper = upper.test(surface)
  const noun = nounKind(bare, role, isUpper)
  if (!isUpper) {
    const notName = known.notNames.has(surface)
    const reach = lowerOpeners.has(lower) ? reachOf(surface) : 0
    return new WordForm(
      { ...uncapitalised, key: surface, folded: lower, role, notName, noun, reach, counted },
      surface,
      lower,
    )
  }
  const caps = surface.length > 1 && allUpper.test(surface)
  const plain = nameKey(surface)
  const spelled = plain.length > longestPlainAcronym || loud
  const key = caps && spelled && !known.names.has(plain) ? titleCased(plain) : plain
  const traits = {
    key,
    folded: key.toLowerCase(),
    capital: true,
    caps,
    initials: /^(?:\p{Lu}\.)+$/u.test(surface),
    // "US" and "UK" before a noun are names as well as adjectives.
    demonym: isDemonym(key) && key !== 'US' && key !== 'UK',
    given: known.given.has(key),
    surname: known.surnames.has(key),
    honorific: known.honorifics.has(key),
    role,
    notName: known.notNames.has(key),
    noun,
    reach: reachOf(key),
    counted,
  }
  return new WordForm(traits, surface, lower)
}

function hashesOf(form: Traits, surface: string, lower: string): FormHashes {
  const whole = hashWord(lower)
  return {
    key: form.capital ? hashWord(form.key) : whole,
    lower: whole,
    start3: hashWord(lower.slice(0, 3)),
    end2: hashWord(lower.slice(-2)),
    end3: hashWord(lower.slice(-3)),
    end4: hashWord(lower.slice(-4)),
    end5: hashWord(lower.slice(-5)),
    shape: shapeOf(form, surface),
    lists: listsOf(form, lower),
  }
}

function shapeOf(form: Traits, surface: string): number {
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

function listsOf(form: Traits, lower: string): number {
  const known = lexicon()
  return (
    (form.given ? 1 : 0) |
    (form.surname ? 2 : 0) |
    (form.demonym ? 4 : 0) |
    (form.honorific ? 8 : 0) |
    (form.role ? 16 : 0) |
    (form.notName ? 32 : 0) |
    (form.capital && known.organisationHeads.has(form.key) ? 64 : 0) |
    (form.capital && known.placeHeads.has(form.key) ? 128 : 0) |
    (known.placeNouns.has(lower) ? 256 : 0) |
    (form.capital && known.organisationOpeners.has(form.key) ? 1024 : 0) |
    (form.capital && known.placeOpeners.has(form.key) ? 2048 : 0)
  )
}
