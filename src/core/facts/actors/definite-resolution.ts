/** Finds whom "the minister" or "the company" means where it is read, or nobody where it may be two. */
import { callsCompany, type DefiniteNominal, isBodyCalled, isCalled, likeCompany, type NamedBody } from './definites.ts'
import { singular } from './descriptions.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** In a text with more actors nobody is looked for in all of it. */
const surveyable = 300
/** A name that only might be a company's must be in focus this clearly: the second has less than half its weight. */
const clearLead = 0.5

export class DefiniteResolution {
  private readonly scene: Scene
  private readonly stage: Stage
  private readonly bodies = new Map<string, NamedBody>()
  private readonly alone = new Map<string, string | undefined>()

  constructor(scene: Scene, stage: Stage) {
    this.scene = scene
    this.stage = stage
  }

  resolve(nominal: DefiniteNominal): string | undefined {
    const { stage } = this
    const { descriptions } = this.scene
    if (nominal.age !== undefined) return stage.latest('person', (person) => descriptions.ageOf(person) === nominal.age)
    const named = stage.latest('organisation', (body) => isBodyCalled(nominal, this.factsOf(body)))
    // Two agencies in one text: "the agency" may be either.
    if (named !== undefined && this.onlyOne(nominal) === undefined) return undefined
    const found =
      named ??
      stage.latest('person', (person) => isCalled(nominal, descriptions.of(person))) ??
      (callsCompany(nominal) ? this.company() : undefined)
    return found === undefined || stage.isOvertaken(found, nominal.head) ? undefined : found
  }

  /** Who alone is called so in the whole text, before or behind. */
  onlyOne(nominal: DefiniteNominal): string | undefined {
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
        : type === 'organisation' && isBodyCalled(anywhere, this.factsOf(id)),
    )
    return called.length === 1 ? called[0]?.id : undefined
  }

  /** Those that are companies by word before those that might be. */
  private company(): string | undefined {
    const among = (least: number) => this.stage.organisationInFocus((body) => likeCompany(this.factsOf(body)) >= least)
    const likely = among(1)
    return (among(2) ?? (likely && likely.lead < clearLead ? likely : undefined))?.entity ?? undefined
  }

  private factsOf(entity: string): NamedBody {
    const known = this.bodies.get(entity)
    if (known) return known
    const words = [...this.scene.names.wordsOf(entity)].flatMap((word) => [word, singular(word)])
    const facts = { words: new Set(words), descriptions: this.scene.descriptions.of(entity) }
    this.bodies.set(entity, facts)
    return facts
  }
}
