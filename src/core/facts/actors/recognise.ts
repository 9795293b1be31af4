/** Finds the names of persons, organisations and places in a text: by rule, then by the tagger, which sees what the rules say. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { NamedThing } from '../facts.ts'
import { withoutContests } from './contests.ts'
import { withCoordinated } from './coordination.ts'
import { withFrame } from './datelines.ts'
import { consistent } from './consistency.ts'
import { joinedNames } from './joined-names.ts'
import type { NameSpan } from './name-span.ts'
import { recogniseByRules } from './rules.ts'
import { withTeams } from './score-lines.ts'
import { splitNames } from './split-names.ts'
import { featureSource, type FeatureSource } from './tagger/features.ts'
import { withSpelledOut } from './spelled-out.ts'
import type { Model } from './tagger/model.ts'
import { tagNames } from './tagger/tag.ts'
import { tidied } from './tidy.ts'
import { withoutBearers } from './unnamed.ts'
import { joinedInside, wholeWords } from './whole-words.ts'
import type { Words } from './words.ts'

/** Which tokens stand in a named thing and so in no actor's name. */
function tokensInThings(words: Words, things: readonly NamedThing[]): (index: number) => boolean {
  const inThing = new Uint8Array(words.length)
  let next = 0
  for (let index = 0; index < words.length && next < things.length; index++) {
    const token = words[index]?.token
    if (!token) continue
    while ((things[next]?.end ?? Infinity) <= token.start) next++
    const thing = things[next]
    if (thing && thing.start <= token.start && token.end <= thing.end) inThing[index] = 1
  }
  return (index) => inThing[index] === 1
}

/** What the tagger is shown, in use and in training alike. @public used by scripts/train-actors.mjs */
export function readForTagger(
  analysed: AnalysedText,
  words: Words,
  things: readonly NamedThing[],
): { source: FeatureSource; ruled: NameSpan[]; blocked: (index: number) => boolean } {
  const blocked = tokensInThings(words, things)
  const ruled = consistent(words, recogniseByRules(analysed, words, blocked), blocked)
  return { source: featureSource(analysed.text, words, ruled), ruled, blocked }
}

export function recognise(
  analysed: AnalysedText,
  words: Words,
  things: readonly NamedThing[],
  model: Model | undefined,
): NameSpan[] {
  const { source, ruled, blocked } = readForTagger(analysed, words, things)
  if (!model) return withTeams(analysed, words, ruled)
  const tagged = tagNames(analysed, source, model).filter(({ first, end }) => !blocked(first) && !blocked(end - 1))
  const whole = splitNames(words, joinedNames(words, withForces(words, withSure(tagged, ruled), ruled)))
  const seen = withoutContests(words, tidied(words, whole))
  const named = withSpelledOut(words, withFrame(analysed, words, withCoordinated(words, seen)), blocked)
  const agreed = joinedInside(
    words,
    consistent(words, withoutBearers(words, named), blocked).map((span) => wholeWords(words, span)),
  )
  return withTeams(analysed, words, withoutBearers(words, agreed))
}

/** "Syrian army": the tagger sees capitalised words only, so here the rule is right. */
function withForces(words: Words, tagged: readonly NameSpan[], ruled: readonly NameSpan[]): NameSpan[] {
  const forces = ruled.filter(({ first, end }) => words[first]?.demonym && words[end - 1]?.capital === false)
  if (forces.length === 0) return [...tagged]
  const taken = new Set(forces.flatMap(({ first, end }) => [first, end - 1]))
  return [...tagged.filter(({ first, end }) => !taken.has(first) && !taken.has(end - 1)), ...forces].sort(
    (a, b) => a.first - b.first,
  )
}

/** Rules this sure add what the tagger leaves out: more recall for a little precision, about even on documents held out. */
const sureConfidence = 0.9

function withSure(tagged: readonly NameSpan[], ruled: readonly NameSpan[]): NameSpan[] {
  const taken = new Set<number>()
  for (const { first, end } of tagged) for (let index = first; index < end; index++) taken.add(index)
  const isFree = ({ first, end }: NameSpan): boolean => {
    for (let index = first; index < end; index++) if (taken.has(index)) return false
    return true
  }
  const sure = ruled.filter((span) => span.confidence >= sureConfidence && isFree(span))
  return [...tagged, ...sure].sort((a, b) => a.first - b.first)
}
