/** Links the names of persons: family names, given names, two family names, initials; two people of one name stay apart. */
import { familyName } from './consistency.ts'
import { genderOfGivenName, genderOfNoun, type Gender } from './gender-lists.ts'
import { type GrammaticalRole, roleOf } from './grammatical-role.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

/** Behind these, a single name is a given name: "King Hussein" is of no family Hussein, "Sir Keir" of no family Keir. */
const givenTitle =
  /^(?:king|queen|prince|princess|pope|saint|st|sultan|emperor|empress|emir|tsar|czar|tsarina|patriarch|sir|dame|mother|brother|sister)$/

const particle = /^(?:de|da|del|di|la|le|van|von|der|den|bin|ibn|al|el|ul|-|Jr|Sr)$/i

interface Known {
  /** The given names, the most that one mention has. */
  given: readonly string[]
  gender: Gender | undefined
  /** The latest mentions by name, the last one last. */
  readonly mentions: NameSpan[]
}

/** As in the focus of pronouns (focus.ts), a subject is in view before what only hangs on another phrase. */
const weights: Readonly<Record<GrammaticalRole, number>> = { subject: 230, object: 120, embedded: 60 }
/** Tokens after which half of it is left: two sentences of news. */
const halfLife = 45
/** Where two share a family name, news calls one of them by it alone and the other by the full name. */
const bareBearer = 100
/** So much lighter the second must be than the first, or the name may be either's. */
const clearly = 0.75
/** Earlier ones have faded. */
const maxMentions = 3
/** Further right no verb is looked for. */
const reach = 24

/** More people of one name than anybody tells apart; the bound keeps the work linear. */
const maxNamesakes = 12

/** `Person` is whatever stands for one person to the caller. */
export class PersonLinks<Person extends object> {
  private readonly words: Words
  private readonly byFamily = new Map<string, Person[]>()
  /** Parts of a name that stand for it unless two people share them. */
  private readonly byPart = new Map<string, Person | null>()
  /** By what follows the title alone: "King |Hussein|". */
  private readonly byGiven = new Map<string, Person>()
  private readonly known = new Map<Person, Known>()
  /** Whom a family name alone stood for last. */
  private readonly bare = new Map<string, Person>()
  private doubtful = false

  constructor(words: Words) {
    this.words = words
  }

  learn(person: Person, span: NameSpan): void {
    const given = this.givenNamesOf(span)
    const known = this.known.get(person)
    const gender = this.genderOf(span)
    const family = familyName(this.words, span)
    if (known) {
      if (given.length > known.given.length) known.given = given
      known.gender ??= gender
      if (known.mentions.push(span) > maxMentions) known.mentions.shift()
    } else this.known.set(person, { given, gender, mentions: [span] })
    if (this.isGivenName(span)) {
      this.byGiven.set(family, person)
      return
    }
    if (given.length === 0) this.bare.set(family, person)
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

  /** Whether the name that was looked for last may as well be another's. */
  get isDoubtful(): boolean {
    return this.doubtful
  }

  find(span: NameSpan): Person | undefined {
    this.doubtful = false
    const mine = this.givenNamesOf(span)
    const name = familyName(this.words, span)
    if (this.isGivenName(span)) return this.byGiven.get(name) ?? this.bearerOfGiven(name, span)
    const fitting = [...(this.byFamily.get(name) ?? []), ...this.calledBy(name, span)].filter((person) => {
      const given = this.known.get(person)?.given ?? []
      return this.mayBe(person, span) && (agree(mine, given) || given[0] === name)
    })
    const family = fitting.length > 1 ? this.inView(fitting, span.first, name) : fitting[0]
    if (family) return family
    const part = this.byPart.get(this.keyOf(span))
    return part && this.mayBe(part, span) ? part : undefined
  }

  private isGivenName({ first, end }: NameSpan): boolean {
    return end - first === 1 && givenTitle.test(this.words[first - 1]?.token.lower.replace(/\.$/, '') ?? '')
  }

  /** "|Hussein|" alone may be the king; "Mr Hussein" and "President Hussein" are not. */
  private calledBy(name: string, { first, end }: NameSpan): readonly Person[] {
    const before = this.words[first - 1]
    const person = end - first === 1 && !before?.honorific && !before?.role ? this.byGiven.get(name) : undefined
    return person && !this.byFamily.get(name)?.includes(person) ? [person] : []
  }

  /** "Sir |Keir|" behind "Keir Brook", if nobody else is called Keir. */
  private bearerOfGiven(name: string, span: NameSpan): Person | undefined {
    let found: Person | undefined
    for (const [person, { given }] of this.known) {
      if (given[0] !== name || !this.mayBe(person, span)) continue
      if (found) return undefined
      found = person
    }
    return found
  }

  private weightAt({ mentions }: Known, token: number): number {
    const left = ({ first, end }: NameSpan): number =>
      weights[roleOf(this.words, first, end, end + reach)] * 0.5 ** ((token - first) / halfLife)
    return Math.max(...mentions.map(left))
  }

  /** Of several who bear the name, the one whom the text has in view; on a tie the one introduced last. */
  private inView(people: readonly Person[], token: number, family: string): Person | undefined {
    let best: Person | undefined
    let top = 0
    let second = 0
    let nearest: Person | undefined
    let near = -1
    for (const person of people) {
      const known = this.known.get(person)
      if (!known) continue
      const plain = this.weightAt(known, token)
      if (plain >= near) {
        near = plain
        nearest = person
      }
      const weight = plain + (this.bare.get(family) === person ? bareBearer : 0)
      if (weight >= top) {
        second = top
        top = weight
        best = person
      } else second = Math.max(second, weight)
    }
    // Habit alone does not tell, where the other one has been named since.
    this.doubtful = second > top * clearly || nearest !== best
    return best
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
