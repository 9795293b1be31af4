/** Reads a text from its first word to its last and tells for every nominal and pronoun which actor it stands for, if that is clear. */
import type { Sentence } from '../../article/analysed-text.ts'
import { DefiniteResolution } from './definite-resolution.ts'
import { bareAt, definiteAt } from './definites.ts'
import { singular } from './descriptions.ts'
import { bodyAt, officeAt, type OfficeContext } from './nominals.ts'
import { openings } from './openers.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { PersonRole } from './person-roles.ts'
import { pronounAt } from './pronouns.ts'
import type { Scene } from './scene.ts'
import { Stage } from './stage.ts'
import type { Word } from './words.ts'

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

/** Headline, dateline and the first paragraph of the text. */
const leadParagraphs = 4
/** "him" and "her" are often somebody else than the subject before them. */
const weakEvidence = 0.4

export function readDiscourse(scene: Scene): Reading {
  const reader = new Reader(scene)
  for (const sentence of scene.names.analysed.sentences) reader.read(sentence)
  return reader.reading
}

class Reader {
  private readonly scene: Scene
  private readonly stage: Stage
  private readonly definites: DefiniteResolution
  private readonly office: OfficeContext
  private readonly references: Reference[] = []

  constructor(scene: Scene) {
    this.scene = scene
    this.stage = new Stage(scene)
    this.definites = new DefiniteResolution(scene, this.stage)
    const { names, roles } = scene
    const latest: OfficeContext['latest'] = (fits) => this.stage.latest('person', fits)
    this.office = { names, roles, rolesOf: byPerson(roles), latest }
  }

  get reading(): Reading {
    return { references: this.references, leanings: this.stage.leanings }
  }

  read(sentence: Sentence): void {
    const { names } = this.scene
    const isHeading = names.analysed.paragraphs[sentence.paragraph]?.heading ?? false
    this.stage.begin(sentence)
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const span = names.covering(at)
      if (span) {
        const entity = span.first === at ? names.entityAt(at) : undefined
        if (entity !== undefined) this.stage.see(entity, at, span.end, sentence.endToken)
        at = Math.max(at + 1, span.end)
        continue
      }
      const word = names.words[at]
      // Most words open no reference; it saves time to tell them at once.
      if (word && (word.capital || word.form.opening !== 0 || isHeading)) at = this.refersFrom(at, word, sentence)
      else at++
    }
    this.stage.end(sentence)
  }

  /** Token index behind the phrase that begins at a word, or behind that word. */
  private refersFrom(at: number, { form: { opening } }: Word, sentence: Sentence): number {
    const end =
      this.owned(at, sentence) ??
      (opening & openings.definite ? this.definite(at, sentence) : undefined) ??
      this.bare(at, sentence)
    if (end !== undefined) return end
    if (opening & openings.pronoun) this.pronoun(at, sentence)
    if (opening & openings.indefinite) this.indefinite(at, sentence)
    return at + 1
  }

  private refer(first: number, end: number, entity: string, form: Reference['form']): void {
    this.references.push({ first, end, form, entity })
  }

  /** "the Turkish president", "Israeli troops". */
  private owned(at: number, { endToken }: Sentence): number | undefined {
    const found = bodyAt(this.scene.names, at, endToken) ?? officeAt(this.office, at, endToken)
    if (!found) return undefined
    const { first, end, person, body } = found
    if (person !== undefined) {
      this.refer(first, end, person, 'nominal')
      this.stage.see(person, first, end, endToken)
    } else if (body !== undefined) this.references.push({ first, end, form: 'nominal', body })
    return end
  }

  /** "the minister", "the company". */
  private definite(at: number, { endToken, paragraph }: Sentence): number | undefined {
    const nominal = definiteAt(this.scene.names, at, endToken)
    if (!nominal || this.scene.descriptions.spent.has(nominal.end - 1)) return undefined
    const entity = this.definites.resolve(nominal, paragraph < leadParagraphs)
    if (entity === undefined) this.seeUnnamed(nominal.end - 1, nominal.first, endToken)
    else {
      this.refer(nominal.first, nominal.end, entity, 'nominal')
      this.stage.see(entity, nominal.first, nominal.end, endToken)
    }
    return nominal.end
  }

  /** In a headline: "finance minister threatens to quit". */
  private bare(at: number, { firstToken, endToken, paragraph }: Sentence): number | undefined {
    const { analysed, words } = this.scene.names
    if (!analysed.paragraphs[paragraph]?.heading) return undefined
    if (at !== firstToken && !/^[;,:–—•]$/.test(words[at - 1]?.token.surface ?? '')) return undefined
    const nominal = bareAt(this.scene.names, at, endToken)
    const entity = nominal && this.definites.onlyOne(nominal)
    if (!nominal || entity === undefined) return undefined
    this.refer(nominal.first, nominal.end, entity, 'nominal')
    return nominal.end
  }

  /** "a waiter", "my father", "her lawyer": somebody whom the text does not name. */
  private indefinite(at: number, { endToken }: Sentence): void {
    const { names, descriptions } = this.scene
    const { words } = names
    let head = -1
    for (let next = at + 1; next < Math.min(endToken, at + 6); next++) {
      const word = words[next]
      if (!word || names.covering(next)) break
      if (word.token.pos === 'NOUN') head = next
      else if (word.token.pos !== 'ADJ' && word.token.surface !== '-') break
    }
    if (head >= 0 && !names.covering(head + 1) && !descriptions.spent.has(head)) this.seeUnnamed(head, at, endToken)
  }

  private seeUnnamed(head: number, first: number, limit: number): void {
    const { words, covering } = this.scene.names
    const word = words[head]
    if (!word || !isPersonNoun(word) || singular(word.token.lower) !== word.token.lower) return
    // "Her successor is Ada Brook."
    if (/^(?:is|was)$/.test(words[head + 1]?.token.lower ?? '') && covering(head + 2)) return
    this.stage.seeUnnamed(word.token.lower, first, head, limit)
  }

  private pronoun(at: number, sentence: Sentence): void {
    const pronoun = pronounAt(this.scene.names.words, at, sentence)
    if (!pronoun) return
    const found = pronoun.kind === 'body' ? this.stage.bodyInFocus() : this.stage.personInFocus(at, pronoun.gender)
    if (!found || found.entity === null) return
    this.refer(at, at + 1, found.entity, 'pronoun')
    const place = pronoun.kind === 'body' ? 'subject' : pronoun.place
    if (pronoun.kind === 'person')
      this.stage.lean(found.entity, pronoun.gender, (1 - found.lead) * (place === 'subject' ? 1 : weakEvidence))
    this.stage.see(found.entity, at, at + 1, sentence.endToken, place === 'owner' ? 'embedded' : place)
  }
}

function byPerson(roles: readonly PersonRole[]): Map<string, PersonRole[]> {
  const rolesOf = new Map<string, PersonRole[]>()
  for (const role of roles) {
    const known = rolesOf.get(role.person)
    if (known) known.push(role)
    else rolesOf.set(role.person, [role])
  }
  return rolesOf
}
