/** Finds the names of persons, organisations and places in a text: by rule, then by the tagger, which sees what the rules say. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { NamedThing } from '../facts.ts'
import { consistent } from './consistency.ts'
import type { NameSpan } from './name-span.ts'
import { recogniseByRules } from './rules.ts'
import { withTeams } from './score-lines.ts'
import { featureSource, type FeatureSource } from './tagger/features.ts'
import type { Model } from './tagger/model.ts'
import { tagNames } from './tagger/tag.ts'
import { tidied } from './tidy.ts'
import type { Word } from './words.ts'

/** Which tokens stand in a named thing and so in no actor's name. */
function tokensInThings(words: readonly Word[], things: readonly NamedThing[]): (index: number) => boolean {
  const inThing = new Uint8Array(words.length)
  let next = 0
  words.forEach(({ token }, index) => {
    while ((things[next]?.end ?? Infinity) <= token.start) next++
    const thing = things[next]
    if (thing && thing.start <= token.start && token.end <= thing.end) inThing[index] = 1
  })
  return (index) => inThing[index] === 1
}

/** What the tagger is shown, in use and in training alike. */
export function readForTagger(
  analysed: AnalysedText,
  words: readonly Word[],
  things: readonly NamedThing[],
): { source: FeatureSource; ruled: NameSpan[]; blocked: (index: number) => boolean } {
  const blocked = tokensInThings(words, things)
  const ruled = consistent(words, recogniseByRules(analysed, words, blocked), blocked)
  return { source: featureSource(analysed.text, words, ruled), ruled, blocked }
}

export function recognise(
  analysed: AnalysedText,
  words: readonly Word[],
  things: readonly NamedThing[],
  model: Model | undefined,
): NameSpan[] {
  const { source, ruled, blocked } = readForTagger(analysed, words, things)
  if (!model) return withTeams(analysed, words, ruled)
  const tagged = tagNames(analysed, source, model).filter(({ first, end }) => !blocked(first) && !blocked(end - 1))
  const named = consistent(words, tidied(words, withForces(words, tagged, ruled)), blocked)
  return withTeams(analysed, words, named)
}

/** "Syrian army": the tagger sees capitalised words only, so here the rule is right. */
function withForces(words: readonly Word[], tagged: readonly NameSpan[], ruled: readonly NameSpan[]): NameSpan[] {
  const forces = ruled.filter(({ first, end }) => words[first]?.demonym && words[end - 1]?.capital === false)
  if (forces.length === 0) return [...tagged]
  const taken = new Set(forces.flatMap(({ first, end }) => [first, end - 1]))
  return [...tagged.filter(({ first, end }) => !taken.has(first) && !taken.has(end - 1)), ...forces].sort(
    (a, b) => a.first - b.first,
  )
}
