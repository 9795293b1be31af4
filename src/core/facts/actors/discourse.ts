/** Reads a text from its first word to its last and tells for every nominal and pronoun which actor it stands for, if that is clear. */
import type { Sentence } from '../../article/analysed-text.ts'
import { DefiniteResolution } from './definite-resolution.ts'
import { singular } from './descriptions.ts'
import { holderOf, type OfficeContext } from './nominals.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { PersonRole } from './person-roles.ts'
import type { Phrase } from './phrases.ts'
import type { Pronoun } from './pronouns.ts'
import type { Scene } from './scene.ts'
import { Stage } from './stage.ts'

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
    const { roles } = scene
    const latest: OfficeContext['latest'] = (fits) => this.stage.latest('person', fits)
    this.office = { roles, rolesOf: byPerson(roles), latest }
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
      // Most words open no phrase; it saves time to tell them at once.
      const phrase =
        word && (word.capital || word.form.opening !== 0 || isHeading) ? this.scene.phrases.at(at, sentence) : null
      at = phrase ? this.readPhrase(phrase, at, sentence) : at + 1
    }
    this.stage.end(sentence)
  }

  /** Token index behind the phrase, where it stands for somebody, or behind its first word. */
  private readPhrase(phrase: Phrase, at: number, sentence: Sentence): number {
    const end = this.owned(phrase, sentence) ?? this.definite(phrase, sentence) ?? this.bare(phrase)
    if (end !== undefined) return end
    this.pronoun(phrase, at, sentence)
    this.indefinite(phrase, at, sentence)
    return at + 1
  }

  private refer(first: number, end: number, entity: string, form: Reference['form']): void {
    this.references.push({ first, end, form, entity })
  }

  /** "the Turkish president", "Israeli troops". */
  private owned({ body, office }: Phrase, { endToken }: Sentence): number | undefined {
    if (body) {
      this.references.push({ first: body.first, end: body.end, form: 'nominal', body: body.body })
      return body.end
    }
    const person = office && holderOf(this.office, office)
    if (!office || person === undefined) return undefined
    this.refer(office.first, office.end, person, 'nominal')
    this.stage.see(person, office.first, office.end, endToken)
    return office.end
  }

  /** "the minister", "the company". */
  private definite({ definite: nominal }: Phrase, { endToken, paragraph }: Sentence): number | undefined {
    if (!nominal || this.scene.descriptions.spent.has(nominal.end - 1)) return undefined
    const entity = this.definites.resolve(nominal, paragraph < leadParagraphs)
    if (entity === undefined) this.seeUnnamed(nominal.end - 1, nominal.first, endToken, nominal.age !== undefined)
    else {
      this.refer(nominal.first, nominal.end, entity, 'nominal')
      this.stage.see(entity, nominal.first, nominal.end, endToken)
    }
    return nominal.end
  }

  /** In a headline: "finance minister threatens to quit". */
  private bare({ bare: nominal }: Phrase): number | undefined {
    const entity = nominal && this.definites.onlyOne(nominal)
    if (!nominal || entity === undefined) return undefined
    this.refer(nominal.first, nominal.end, entity, 'nominal')
    return nominal.end
  }

  /** "a waiter", "my father", "her lawyer": somebody whom the text does not name. */
  private indefinite({ indefinite: head }: Phrase, at: number, { endToken }: Sentence): void {
    if (head !== undefined && !this.scene.descriptions.spent.has(head)) this.seeUnnamed(head, at, endToken)
  }

  /** "the 24-year-old" is a person, whatever its head. */
  private seeUnnamed(head: number, first: number, limit: number, isPerson = false): void {
    const { words, covering } = this.scene.names
    const word = words[head]
    if (!word || !(isPerson || (isPersonNoun(word) && singular(word.token.lower) === word.token.lower))) return
    // "Her successor is Ada Brook."
    if (/^(?:is|was)$/.test(words[head + 1]?.token.lower ?? '') && covering(head + 2)) return
    this.stage.seeUnnamed(word.token.lower, first, head, limit)
  }

  /** "|told| him": who tells is another one; "with him" and "himself" say nothing of it. */
  private isObject(pronoun: Pronoun, at: number): boolean {
    const { words } = this.scene.names
    const verb = words[at - 1]?.token
    return (
      pronoun.kind === 'person' &&
      pronoun.place === 'object' &&
      !words[at]?.token.lower.endsWith('self') &&
      verb?.pos === 'VERB' &&
      !verb.lower.endsWith('ing')
    )
  }

  private pronoun({ pronoun }: Phrase, at: number, { endToken }: Sentence): void {
    if (!pronoun) return
    const found =
      pronoun.kind === 'body'
        ? this.stage.bodyInFocus()
        : this.stage.personInFocus(
            at,
            pronoun.gender,
            this.isObject(pronoun, at) ? this.stage.subjectBefore(at) : undefined,
          )
    if (!found || found.entity === null) return
    this.refer(at, at + 1, found.entity, 'pronoun')
    const place = pronoun.kind === 'body' ? 'subject' : pronoun.place
    if (pronoun.kind === 'person')
      this.stage.lean(found.entity, pronoun.gender, (1 - found.lead) * (place === 'subject' ? 1 : weakEvidence))
    // A pronoun goes on about whom the text is about, as object as well (Grosz, Joshi and Weinstein 1995, rule 1).
    this.stage.see(found.entity, at, at + 1, endToken, place === 'owner' ? 'embedded' : 'subject')
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
