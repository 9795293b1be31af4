/** The bar for what is made from a whole sentence: it can be read months later, names whom it speaks of, and does not tell its answer. */
import type { Answer } from '../../deck/deck.ts'
import type { Span } from '../../facts/facts.ts'
import { type AnyMention, mentionsIn } from '../wording/mention-order.ts'
import { openWords } from './open-words.ts'
import { leansOnNothing } from './by-itself.ts'
import { nameKindsOf } from './loose-words.ts'
import type { Story } from '../story/headline.ts'
import { leakedWords } from '../audit/leak.ts'
import { isCertainMention, isCertainPronoun } from '../pronouns/certain-pronoun.ts'
import { clean, type Reading, tokensIn } from '../reading.ts'
import { isTorn } from '../clauses/torn.ts'

/** "The former Lonn mayor", "the Labour candidate" of whom no name is told. */
const unnamedHolder =
  /\b[Tt]he (?:former|ex-|outgoing|incoming) (?:[\p{L}.’'-]+ ){0,4}\p{Ll}+\b(?! \p{Lu}|,? (?:\p{Lu}|of\b))|\b[Tt]he (?:[\p{L}.’'-]+ ){0,3}(?:candidate|nominee|hopeful|contender|frontrunner|incumbent)(?:['’]s)?\b(?! (?:\p{Lu}|for\b)|, \p{Lu})/u
const pronoun = /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs|\p{L}+sel(?:f|ves))$/iu

/** `sentence` is the prompt without its "According to …"; a story before it tells which "accident" is meant. */
export const standsAlone = (
  reading: Reading,
  prompt: string,
  sentence: string,
  entities: readonly string[],
  answer: Answer,
  story: Story | null = null,
): boolean =>
  openWords(prompt, nameKindsOf(reading)).length === 0 &&
  // No pronoun means somebody in the title.
  (!story || openWords(`That ${sentence}`, nameKindsOf(reading)).every((word) => !pronoun.test(word))) &&
  leansOnNothing(sentence.replace(/_{2,}/, answer.canonical), story) &&
  !unnamedHolder.test(sentence) &&
  leakedWords(prompt, answer) === null &&
  !isTorn(prompt) &&
  entities.every((id) => isNamedInFull(reading, id))

/** "The company", "it": which body a sentence before meant is too often guessed wrong for a card that rests on nothing else. */
export function hasGuess(reading: Reading, span: Span, speaker: string | null = null): boolean {
  const mentions = mentionsIn(reading, span)
  const isPerson = (entity: string): boolean => reading.entities.get(entity)?.type === 'person'
  return mentions.some((mention) => {
    const { entity, form, start } = mention
    // "The board said |it| would vote": with nobody else between, whoever speaks.
    if (form === 'name' || (entity === speaker && mentions[0] === mention)) return false
    // "Lonn Foods may buy Tarn Mills, and the company …": which of them?
    if (form === 'nominal' && !isPerson(entity) && namesAnother(mentions, mention)) return true
    if (mentions.some((other) => other.form === 'name' && other.entity === entity && other.start < start)) return false
    if (!isPerson(entity)) return !isCertainMention(reading, mention) || !isCertainPronoun(reading, start, entity)
    // "After calling his mother, Lund …": whoever is named next may be meant.
    return (
      form === 'pronoun' &&
      isFronted(reading, [span[0], start]) &&
      mentions.some((other) => other.form === 'name' && other.entity !== entity && isPerson(other.entity))
    )
  })
}

/** Another body is named between the mention and the last name of whom it is taken to mean. */
function namesAnother(mentions: readonly AnyMention[], { entity, start }: AnyMention): boolean {
  const before = mentions.filter((other) => other.form === 'name' && other.start < start)
  return before.length > 0 && before.at(-1)?.entity !== entity
}

/** No verb of a main clause before it, and a phrase opens the sentence. */
const isFronted = (reading: Reading, span: Span): boolean =>
  /^(?:ADP|SCONJ|VERB)$/.test(tokensIn(reading, span)[0]?.pos ?? '') && !/,/.test(reading.text.slice(...span))

/** "Ahmed" alone is nobody whom a stranger could look up. */
export function isNamedInFull(reading: Reading, id: string): boolean {
  const entity = reading.entities.get(id)
  return entity?.type !== 'person' || clean(entity.name).includes(' ')
}
