/** Finds the names of persons, organisations and places in a text. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { NamedThing } from '../facts.ts'
import { consistent } from './consistency.ts'
import type { NameSpan } from './name-span.ts'
import { recogniseByRules } from './rules.ts'
import type { Word } from './words.ts'

export function recognise(analysed: AnalysedText, words: readonly Word[], things: readonly NamedThing[]): NameSpan[] {
  const inThing = new Uint8Array(words.length)
  let thing = 0
  words.forEach(({ token }, index) => {
    while ((things[thing]?.end ?? Infinity) <= token.start) thing++
    const here = things[thing]
    if (here && here.start <= token.start && token.end <= here.end) inThing[index] = 1
  })
  const blocked = (index: number): boolean => inThing[index] === 1
  return consistent(words, recogniseByRules(analysed, words, blocked), blocked)
}
