/** Keeps who has been mentioned up to where a text is read, named or not, and whom a pronoun would stand for there. */
import type { Sentence } from '../../article/analysed-text.ts'
import type { ActorType } from '../facts.ts'
import { type Best, type Candidate, Focus } from './focus.ts'
import { type Gender, genderOfNoun } from './gender-lists.ts'
import { type GrammaticalRole, roleOf } from './grammatical-role.ts'
import type { Scene } from './scene.ts'

/** A nominal looks back over this many mentions, which keeps the work linear in the text. */
const memory = 60
/** Less tells nothing of a gender. */
const slightLeaning = 0.3

/** An entity as it was mentioned last. */
interface Figure {
  readonly entity: string
  readonly type: ActorType
  /** Token index; -1 before the first mention. */
  seen: number
  /** Where it stands in the order of mentions. */
  turn: number
}

/** Behind these another one may act. */
const opensClause =
  /^(?:that|who|which|whom|whose|what|where|when|while|if|because|as|and|but|or|to|for|than|since|until|before|after|how|why|whether|[;:“”"])$/

export class Stage {
  private readonly scene: Scene
  private readonly persons = new Focus()
  private readonly bodies = new Focus()
  /** Within quotation marks "he" is somebody named there, seldom who is in focus around them. */
  private told = new Focus()
  private paragraph = -1
  /** The subject last seen in the sentence. */
  private subject: { readonly entity: string; readonly end: number } | undefined
  /** In the order they were mentioned, the latest last. */
  private readonly lately: Figure[] = []
  private readonly figures: ReadonlyMap<string, Figure>
  /** Where an unnamed bearer of a noun was mentioned last: "a minister". */
  private readonly unnamed = new Map<string, number>()
  private readonly leaningOf = new Map<string, number>()

  constructor(scene: Scene) {
    this.scene = scene
    this.figures = new Map(
      scene.names.linking.drafts.map(({ id, type }) => [id, { entity: id, type, seen: -1, turn: -1 }]),
    )
  }

  /** How strongly the pronouns speak for a gender: above 0 for "she", below for "he". */
  get leanings(): ReadonlyMap<string, number> {
    return this.leaningOf
  }

  begin({ paragraph }: Sentence): void {
    this.subject = undefined
    if (paragraph !== this.paragraph) this.told = new Focus()
    this.paragraph = paragraph
  }

  end({ firstToken, endToken }: Sentence): void {
    this.told.next()
    // A quotation does not move the focus of the text around it.
    if (this.isQuoted(firstToken) && this.isQuoted(endToken - 1)) return
    this.persons.next()
    this.bodies.next()
  }

  see(
    entity: string,
    first: number,
    end: number,
    limit: number,
    role: GrammaticalRole = roleOf(this.scene.names.words, first, end, limit),
  ): void {
    const figure = this.figures.get(entity)
    if (!figure) return
    figure.seen = first
    figure.turn = this.lately.push(figure) - 1
    if (role === 'subject') this.subject = { entity, end }
    if (figure.type === 'person') this.seePerson({ entity, gender: this.genderOf(entity) }, first, role)
    else if (figure.type === 'organisation' || (role === 'subject' && this.scene.names.governs(entity)))
      this.bodies.see({ entity, gender: undefined }, role, this.isQuoted(first))
  }

  /** "a waiter": the noun at `head` in lower case. */
  seeUnnamed(noun: string, first: number, head: number, limit: number): void {
    if (!this.isQuoted(first)) this.unnamed.set(noun, first)
    const role = roleOf(this.scene.names.words, first, head + 1, limit)
    this.seePerson({ entity: null, gender: genderOfNoun(noun) }, first, role)
  }

  /** Whether somebody unnamed was called so since an entity was mentioned. */
  isOvertaken(entity: string, noun: string): boolean {
    return (this.unnamed.get(noun) ?? -1) > (this.figures.get(entity)?.seen ?? -1)
  }

  /** The one mentioned last for whom the test holds. */
  latest(type: ActorType, fits: (entity: string) => boolean): string | undefined {
    const { lately } = this
    for (let at = lately.length - 1; at >= Math.max(0, lately.length - memory); at--) {
      const figure = lately[at]
      // Whoever was mentioned again later has been looked at.
      if (figure?.turn === at && figure.type === type && fits(figure.entity)) return figure.entity
    }
    return undefined
  }

  /** `not`: whoever cannot be meant, as a subject is not its verb's object. */
  personInFocus(token: number, gender: Gender, not?: string): Best | undefined {
    const focus = this.isQuoted(token) ? this.told : this.persons
    return focus.best(
      ({ entity }) => entity === null || (entity !== not && (this.genderOf(entity) ?? gender) === gender),
      gender,
    )
  }

  /** The one whom the words right before `token` have for their subject, as far as the sentence tells. */
  subjectBefore(token: number): string | undefined {
    const { subject } = this
    if (!subject) return undefined
    for (let at = subject.end; at < token; at++) if (opensClause.test(this.lowerAt(at))) return undefined
    return subject.entity
  }

  bodyInFocus(): Best | undefined {
    return this.bodies.best(() => true)
  }

  organisationInFocus(fits: (entity: string) => boolean): Best | undefined {
    return this.bodies.best(
      ({ entity }) => entity !== null && this.figures.get(entity)?.type === 'organisation' && fits(entity),
    )
  }

  lean(entity: string, gender: Gender, clarity: number): void {
    this.leaningOf.set(entity, (this.leaningOf.get(entity) ?? 0) + (gender === 'f' ? clarity : -clarity))
  }

  private seePerson(candidate: Candidate, first: number, role: GrammaticalRole): void {
    const quoted = this.isQuoted(first)
    this.persons.see(candidate, role, quoted)
    if (quoted) this.told.see(candidate, role, false)
  }

  /** As known, else as the pronouns so far have it. */
  private genderOf(entity: string): Gender | undefined {
    const leaning = this.leaningOf.get(entity) ?? 0
    return this.scene.genders.get(entity) ?? (Math.abs(leaning) < slightLeaning ? undefined : leaning > 0 ? 'f' : 'm')
  }

  private lowerAt(token: number): string {
    return this.scene.names.words[token]?.token.lower ?? ''
  }

  private isQuoted(token: number): boolean {
    return this.scene.quoted[token] === 1
  }
}
