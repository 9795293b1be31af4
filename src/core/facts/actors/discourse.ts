/** Reads a text from its first word to its last and tells for every nominal and pronoun which actor it stands for, if that is clear. */
import type { Sentence } from '../../article/analysed-text.ts'
import {
  bareAt,
  callsCompany,
  definiteAt,
  type DefiniteNominal,
  isBodyCalled,
  isCalled,
  likeCompany,
  type NamedBody,
} from './definites.ts'
import { type Descriptions, singular } from './descriptions.ts'
import { type Candidate, Focus } from './focus.ts'
import { type Gender, genderOfNoun } from './gender-lists.ts'
import { type GrammaticalRole, roleOf } from './grammatical-role.ts'
import { bodyAt, officeAt, type OfficeContext } from './nominals.ts'
import type { PersonRole } from './person-roles.ts'
import { isPersonNoun } from './person-nouns.ts'
import { pronounAt } from './pronouns.ts'
import { quotedTokens } from './quoted-tokens.ts'
import type { SpanIndex } from './span-index.ts'

interface Reference {
  readonly first: number
  readonly end: number
  readonly form: 'nominal' | 'pronoun'
  /** An entity by id … */
  readonly entity?: string
  /** … or a body that nothing names: "Israeli government". */
  readonly body?: string
}

export interface Reading {
  readonly references: readonly Reference[]
  /** How strongly the pronouns speak for a gender: above 0 for "she", below for "he". */
  readonly leanings: ReadonlyMap<string, number>
}

export interface Scene {
  readonly names: SpanIndex
  readonly roles: readonly PersonRole[]
  readonly descriptions: Descriptions
  readonly genders: ReadonlyMap<string, Gender>
}

/** A nominal looks back over this many mentions, which keeps the work linear in the text. */
const memory = 60
/** In a text with more actors nobody is looked for in all of it. */
const surveyable = 300
/** "him" and "her" are often somebody else than the subject before them. */
const weakEvidence = 0.4
/** Less tells nothing of a gender. */
const slightLeaning = 0.3

export function readDiscourse(scene: Scene): Reading {
  return new Reader(scene).read()
}

class Reader {
  private readonly scene: Scene
  private readonly persons = new Focus()
  private readonly bodies = new Focus()
  /** Within quotation marks "he" is somebody named there, seldom who is in focus around them. */
  private told = new Focus()
  /** Persons and organisations in the order they were mentioned, the latest last. */
  private readonly lately: string[] = []
  private readonly references: Reference[] = []
  private readonly leanings = new Map<string, number>()
  private readonly quoted: Uint8Array
  private readonly typeOf: ReadonlyMap<string, string>
  private readonly bodyOf = new Map<string, NamedBody>()
  private readonly office: OfficeContext
  /** Where an unnamed bearer of a noun was mentioned last: "a minister". */
  private readonly unnamed = new Map<string, number>()
  private readonly lastSeen = new Map<string, number>()
  private readonly alone = new Map<string, string | undefined>()

  constructor(scene: Scene) {
    this.scene = scene
    const { names, roles } = scene
    this.quoted = quotedTokens(names)
    this.typeOf = new Map(names.linking.drafts.map(({ id, type }) => [id, type]))
    const rolesOf = new Map<string, PersonRole[]>()
    for (const role of roles) {
      const list = rolesOf.get(role.person)
      if (list) list.push(role)
      else rolesOf.set(role.person, [role])
    }
    this.office = { names, rolesOf, roles, latest: (fits) => this.latest('person', fits) }
  }

  read(): Reading {
    const { analysed } = this.scene.names
    let paragraph = -1
    for (const sentence of analysed.sentences) {
      if (sentence.paragraph !== paragraph) this.told = new Focus()
      paragraph = sentence.paragraph
      this.readSentence(sentence)
      this.told.next()
      // A quotation does not move the focus of the text around it.
      if (!this.isQuoted(sentence.firstToken) || !this.isQuoted(sentence.endToken - 1)) {
        this.persons.next()
        this.bodies.next()
      }
    }
    return { references: this.references, leanings: this.leanings }
  }

  private readSentence(sentence: Sentence): void {
    const { names } = this.scene
    const heading = names.analysed.paragraphs[sentence.paragraph]?.heading ?? false
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const span = names.covering(at)
      if (span) {
        const entity = span.first === at ? names.entityAt(at) : undefined
        if (entity !== undefined) this.see(entity, at, span.end, sentence)
        at = Math.max(at + 1, span.end)
        continue
      }
      const end = this.nominal(at, sentence, heading)
      if (end === undefined) {
        this.pronoun(at, sentence)
        this.indefinite(at, sentence)
      }
      at = end ?? at + 1
    }
  }

  private isQuoted(token: number): boolean {
    return this.quoted[token] === 1
  }

  private see(
    entity: string,
    first: number,
    end: number,
    sentence: Sentence,
    role: GrammaticalRole = roleOf(this.scene.names.words, first, end, sentence.endToken),
  ): void {
    const quoted = this.isQuoted(first)
    const type = this.typeOf.get(entity)
    this.lastSeen.set(entity, first)
    this.lately.push(entity)
    if (type === 'person') this.seePerson({ entity, gender: this.genderOf(entity) }, role, quoted)
    else if (type === 'organisation' || (role === 'subject' && this.scene.names.governs(entity)))
      this.bodies.see({ entity, gender: undefined }, role, quoted)
  }

  private seePerson(candidate: Candidate, role: GrammaticalRole, quoted: boolean): void {
    this.persons.see(candidate, role, quoted)
    if (quoted) this.told.see(candidate, role, false)
  }

  /** As known, else as the pronouns so far have it. */
  private genderOf(entity: string): Gender | undefined {
    const leaning = this.leanings.get(entity) ?? 0
    return this.scene.genders.get(entity) ?? (Math.abs(leaning) < slightLeaning ? undefined : leaning > 0 ? 'f' : 'm')
  }

  /** The one mentioned last for whom the test holds. */
  private latest(type: string, fits: (entity: string) => boolean): string | undefined {
    const { lately } = this
    for (let at = lately.length - 1; at >= Math.max(0, lately.length - memory); at--) {
      const entity = lately[at]
      if (entity !== undefined && this.typeOf.get(entity) === type && fits(entity)) return entity
    }
    return undefined
  }

  private nominal(at: number, sentence: Sentence, heading: boolean): number | undefined {
    const { names, descriptions } = this.scene
    const limit = sentence.endToken
    const found = bodyAt(names, at, limit) ?? officeAt(this.office, at, limit)
    if (found) {
      const { first, end, person, body } = found
      this.references.push({
        first,
        end,
        form: 'nominal',
        ...(person === undefined ? { body: body ?? '' } : { entity: person }),
      })
      if (person !== undefined) this.see(person, first, end, sentence)
      return end
    }
    const nominal = definiteAt(names, at, limit)
    if (nominal && !descriptions.spent.has(nominal.end - 1)) {
      const entity = this.resolve(nominal)
      if (entity !== undefined) {
        this.references.push({ first: nominal.first, end: nominal.end, form: 'nominal', entity })
        this.see(entity, nominal.first, nominal.end, sentence)
      } else this.seeUnnamed(nominal.end - 1, nominal.first, sentence)
      return nominal.end
    }
    if (heading && (at === sentence.firstToken || /^[;,:–—•]$/.test(names.words[at - 1]?.token.surface ?? ''))) {
      const bare = bareAt(names, at, limit)
      const entity = bare && this.onlyOne(bare)
      if (bare && entity !== undefined) {
        this.references.push({ first: bare.first, end: bare.end, form: 'nominal', entity })
        return bare.end
      }
    }
    return undefined
  }

  /** "a waiter", "my father", "her lawyer": somebody whom the text does not name. */
  private indefinite(at: number, sentence: Sentence): void {
    const { names, descriptions } = this.scene
    const { words } = names
    if (!/^(?:an?|one|another|my|our|his|her|their|its|your)$/.test(words[at]?.token.lower ?? '')) return
    let head = -1
    for (let next = at + 1; next < Math.min(sentence.endToken, at + 6); next++) {
      const word = words[next]
      if (!word || names.covering(next)) break
      if (word.token.pos === 'NOUN') head = next
      else if (word.token.pos !== 'ADJ' && word.token.surface !== '-') break
    }
    if (head < 0 || names.covering(head + 1) || descriptions.spent.has(head)) return
    this.seeUnnamed(head, at, sentence)
  }

  private seeUnnamed(head: number, first: number, sentence: Sentence): void {
    const { words } = this.scene.names
    const word = words[head]
    if (!word || !isPersonNoun(word) || singular(word.token.lower) !== word.token.lower) return
    // "Her successor is Ada Brook."
    if (/^(?:is|was)$/.test(words[head + 1]?.token.lower ?? '') && this.scene.names.covering(head + 2)) return
    if (!this.isQuoted(first)) this.unnamed.set(word.token.lower, first)
    const role = roleOf(words, first, head + 1, sentence.endToken)
    this.seePerson({ entity: null, gender: genderOfNoun(word.token.lower) }, role, this.isQuoted(first))
  }

  private resolve(nominal: DefiniteNominal): string | undefined {
    const { descriptions } = this.scene
    if (nominal.age !== undefined) return this.latest('person', (person) => descriptions.ageOf(person) === nominal.age)
    const named = this.latest('organisation', (body) => isBodyCalled(nominal, this.bodyFacts(body)))
    // Two agencies in one text: "the agency" may be either.
    if (named !== undefined && this.onlyOne(nominal) === undefined) return undefined
    const called = this.latest('person', (person) => isCalled(nominal, descriptions.of(person)))
    const found = named ?? called ?? (callsCompany(nominal) ? this.company() : undefined)
    if (found === undefined) return undefined
    const other = this.unnamed.get(nominal.head) ?? -1
    return other > (this.lastSeen.get(found) ?? -1) ? undefined : found
  }

  /** Those that are companies by word before those that might be. */
  private company(): string | undefined {
    const among = (least: number) =>
      this.bodies.best(
        ({ entity }) =>
          entity !== null && this.typeOf.get(entity) === 'organisation' && likeCompany(this.bodyFacts(entity)) >= least,
      )
    const likely = among(1)
    return (among(2) ?? (likely && likely.lead < 0.5 ? likely : undefined))?.entity ?? undefined
  }

  /** Who alone is called so in the whole text, before or behind. */
  private onlyOne(nominal: DefiniteNominal): string | undefined {
    const key = `${nominal.head} ${nominal.modifiers.join(' ')}`
    if (!this.alone.has(key)) this.alone.set(key, this.findOnlyOne(nominal))
    return this.alone.get(key)
  }

  private findOnlyOne(nominal: DefiniteNominal): string | undefined {
    const { names, descriptions } = this.scene
    if (names.linking.drafts.length > surveyable) return undefined
    const anywhere = { ...nominal, first: Infinity }
    const called = names.linking.drafts.filter(({ id, type }) =>
      type === 'person'
        ? isCalled(anywhere, descriptions.of(id))
        : type === 'organisation' && isBodyCalled(anywhere, this.bodyFacts(id)),
    )
    return called.length === 1 ? called[0]?.id : undefined
  }

  private bodyFacts(entity: string): NamedBody {
    const known = this.bodyOf.get(entity)
    if (known) return known
    const words = [...this.scene.names.wordsOf(entity)].flatMap((word) => [word, singular(word)])
    const facts = { words: new Set(words), descriptions: this.scene.descriptions.of(entity) }
    this.bodyOf.set(entity, facts)
    return facts
  }

  private pronoun(at: number, sentence: Sentence): void {
    const pronoun = pronounAt(this.scene.names.words, at, sentence)
    if (!pronoun) return
    const found =
      pronoun.kind === 'body'
        ? this.bodies.best(() => true)
        : (this.isQuoted(at) ? this.told : this.persons).best(
            ({ entity }) => entity === null || (this.genderOf(entity) ?? pronoun.gender) === pronoun.gender,
            pronoun.gender,
          )
    if (!found || found.entity === null) return
    this.references.push({ first: at, end: at + 1, form: 'pronoun', entity: found.entity })
    if (pronoun.kind === 'body') {
      this.see(found.entity, at, at + 1, sentence, 'subject')
      return
    }
    const clarity = (1 - found.lead) * (pronoun.place === 'subject' ? 1 : weakEvidence)
    const leaning = clarity * (pronoun.gender === 'f' ? 1 : -1)
    this.leanings.set(found.entity, (this.leanings.get(found.entity) ?? 0) + leaning)
    this.see(found.entity, at, at + 1, sentence, pronoun.place === 'owner' ? 'embedded' : pronoun.place)
  }
}
