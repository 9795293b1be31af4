/** Links the names of persons: family names, given names, two family names, initials; two people of one name stay apart. */
import { familyName } from './consistency.ts'
import { genderOfGivenName, genderOfNoun, type Gender } from './gender-lists.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

const particle = /^(?:de|da|del|di|la|le|van|von|der|den|bin|ibn|al|el|ul|-|Jr|Sr)$/i

interface Known {
  /** The given names, the most that one mention has. */
  given: readonly string[]
  gender: Gender | undefined
}

/** More people of one name than anybody tells apart; the bound keeps the work linear. */
const maxNamesakes = 12

/** `Person` is whatever stands for one person to the caller. */
export class PersonLinks<Person extends object> {
  private readonly words: Words
  private readonly byFamily = new Map<string, Person[]>()
  /** Parts of a name that stand for it unless two people share them. */
  private readonly byPart = new Map<string, Person | null>()
  private readonly known = new Map<Person, Known>()

  constructor(words: Words) {
    this.words = words
  }

  learn(person: Person, span: NameSpan): void {
    const given = this.givenNamesOf(span)
    const known = this.known.get(person)
    const gender = this.genderOf(span)
    if (known) {
      if (given.length > known.given.length) known.given = given
      known.gender ??= gender
    } else this.known.set(person, { given, gender })
    const family = familyName(this.words, span)
    const same = this.byFamily.get(family)
    if (!same) this.byFamily.set(family, [person])
    else if (!same.includes(person) && same.length < maxNamesakes) same.push(person)
    for (const part of this.partsOf(span)) {
      const owner = this.byPart.get(part)
      if (owner === undefined) this.byPart.set(part, person)
      else if (owner !== person) this.byPart.set(part, null)
    }
  }

  /** Whether form of address and known gender agree: "Mrs Sesay" is not her brother. */
  mayBe(person: Person, span: NameSpan): boolean {
    const mine = this.genderOf(span)
    const theirs = this.known.get(person)?.gender
    return !mine || !theirs || mine === theirs
  }

  find(span: NameSpan): Person | undefined {
    const mine = this.givenNamesOf(span)
    const family = this.byFamily.get(familyName(this.words, span))?.findLast((person) => {
      const given = this.known.get(person)?.given ?? []
      return this.mayBe(person, span) && agree(mine, given)
    })
    if (family) return family
    const part = this.byPart.get(this.keyOf(span))
    return part && this.mayBe(part, span) ? part : undefined
  }

  private genderOf(span: NameSpan): Gender | undefined {
    const title = this.words[span.first - 1]?.token.lower.replace(/\.$/, '') ?? ''
    const opener = this.words[span.first]
    return genderOfNoun(title) ?? (opener && span.end - span.first > 1 ? genderOfGivenName(opener.key) : undefined)
  }

  /** What stands before the family name; "Otieno-Mbeki" is one name. */
  private givenNamesOf(span: NameSpan): string[] {
    const parts: string[] = []
    for (let index = span.first; index < span.end; index++) {
      const word = this.words[index]
      if (!word || particle.test(word.key)) continue
      const hyphened = word.joined && this.words[index - 1]?.token.surface === '-' && index - 1 > span.first
      if (hyphened) parts.push(`${parts.pop() ?? ''}-${word.key}`)
      else parts.push(word.key)
    }
    return parts.slice(0, -1)
  }

  private keyOf(span: { readonly first: number; readonly end: number }): string {
    let key = ''
    for (let index = span.first; index < span.end; index++)
      key += `${key === '' ? '' : ' '}${this.words[index]?.key ?? ''}`
    return key
  }

  /**
   * "Xi" of "Xi Jinping": where the family name comes first, it is no given name. "Ocaranza" of "Itzel Ocaranza Ruiz", "Ben Halim" of
   * "Amina Ben Halim", "Si Abdel" of "Si Abdel Benzak", "Tucker" of "Finda Tucker-Lamin", "M.Y." of "Mina Yodgor".
   */
  private partsOf(span: NameSpan): string[] {
    const { words } = this
    const { first, end } = span
    if (end - first < 2 || end - first > 6) return []
    const parts: string[] = []
    if (!words[first]?.given) parts.push(this.keyOf({ first, end: first + 1 }))
    for (let from = first + 1; from < end - 1; from++) {
      const word = words[from]
      if (!word?.capital) continue
      parts.push(this.keyOf({ first: from, end }))
      if (!word.given && !word.initials) parts.push(this.keyOf({ first: from, end: from + 1 }))
      if (from - first > 0) parts.push(this.keyOf({ first, end: from + 1 }))
    }
    const initials = words
      .slice(first, end)
      .flatMap((word) => (word?.capital ? [word.token.surface.charAt(0)] : []))
      .join('')
    if (initials.length > 1) parts.push(initials)
    return parts
  }
}

function agree(mine: readonly string[], given: readonly string[]): boolean {
  if (mine.length === 0 || given.length === 0) return true
  const [a = '', b = ''] = [mine[0], given[0]]
  return a === b || (a.length <= 2 && b.startsWith(a.charAt(0))) || (b.length <= 2 && a.startsWith(b.charAt(0)))
}
