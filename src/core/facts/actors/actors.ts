/** Finds who acts in a text: names, the entities behind them with roles and other names, mentions, and named things. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import weightData from '../confidence/data/actors.json' with { type: 'json' }
import { estimate, rounded, weightsOf } from '../confidence/logistic.ts'
import type { ActorFact, Entity, Mention, NamedThing } from '../facts.ts'
import { gatherEntities } from './entities.ts'
import { link } from './entity-linking.ts'
import { findNamedThings } from './named-things.ts'
import { recognise } from './recognise.ts'
import { indexSpans } from './span-index.ts'
import { learnedModel } from './tagger/learned.ts'
import { traitsOfNames } from './traits.ts'
import { withLetters, wordsOf } from './words.ts'

export interface ActorFacts {
  readonly actors: ActorFact[]
  readonly mentions: Mention[]
  readonly entities: Entity[]
  readonly names: NamedThing[]
}

const weights = weightsOf(weightData)
/** A family name that two people of the text may be called by. */
const eithersName = 0.5

export function findActors(whole: AnalysedText): ActorFacts {
  const analysed = withLetters(whole)
  const words = wordsOf(analysed)
  const names = findNamedThings(analysed)
  const spans = recognise(analysed, words, names, learnedModel())
  const linking = link(words, spans)
  const { entities, mentions } = gatherEntities(indexSpans(analysed, words, spans, linking))
  const traits = traitsOfNames(words, spans)
  const actors = spans.map((span, index): ActorFact => {
    const start = words[span.first]?.token.start ?? 0
    const end = words[span.end - 1]?.token.end ?? start
    return {
      id: `a${String(index + 1)}`,
      start,
      end,
      surface: analysed.text.slice(start, end),
      type: span.type,
      entity: linking.draftOf[index]?.id ?? '',
      confidence: rounded(
        Math.min(estimate(weights, traits[index] ?? []), linking.doubtful.has(index) ? eithersName : 1),
      ),
    }
  })
  return { actors, mentions, entities, names }
}
