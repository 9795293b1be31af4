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

  constructor(scene: Scene, stage: Stage) {
    this.scene = scene
    this.stage = stage
  }

  /** `leads`: in the first paragraphs somebody may be called so before the name is told. */
  resolve(nominal: DefiniteNominal, leads: boolean): string | undefined {
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
    if (found === undefined) return leads && nominal.modifiers.length > 0 ? this.onlyOne(nominal) : undefined
    return stage.isOvertaken(found, nominal.head) ? undefined : found
  }

  /** Who alone is called so in the whole text, before or behind. */
  onlyOne(nominal: DefiniteNominal): string | undefined {
    const { alone } = this.scene
    const key = `${nominal.head} ${nominal.modifiers.join(' ')}`
    if (!alone.has(key)) alone.set(key, this.findOnlyOne(nominal))
    return alone.get(key)
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
    const { names, descriptions } = this.scene
    const withSingular = (words: ReadonlySet<string>) => new Set([...words].flatMap((word) => [word, singular(word)]))
    const facts = {
      words: withSingular(names.wordsOf(entity)),
      heads: withSingular(names.headsOf(entity)),
      descriptions: descriptions.of(entity),
    }
    this.bodies.set(entity, facts)
    return facts
  }
}
