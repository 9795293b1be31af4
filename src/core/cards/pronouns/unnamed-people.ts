/** Finds "the doctor", "his daughter": people without a name for whom a pronoun could stand. */
import type { Token } from '../../article/analysed-text.ts'
import type { ActorFact, Entity } from '../../facts/facts.ts'
import { genderOfNoun } from '../../facts/actors/gender-lists.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { isQuoted, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'

export function unnamedPeople(reading: Reading, from: number, to: number): Token[] {
  const tokens = tokensIn(reading, [from, to])
  return tokens.filter((token, at) => {
    if (token.pos !== 'NOUN' || !isPerson(token) || isQuoted(reading, [token.start, token.end])) return false
    const hasArticle = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => determiner.test(lower))
    // "The minister's spokeswoman": whoever owns is not spoken of.
    if (!hasArticle || /^['’]s?$/.test(tokens[at + 1]?.surface ?? '')) return false
    const isKnown = within(reading.mentionsInOrder, [from, to]).some(
      (mention) => mention.start <= token.start && mention.end >= token.end && isTitled(reading, mention.entity, token),
    )
    const near = within(reading.actorsInOrder, [sentenceAt(reading, token.start)[0], token.end + 120])
    return !isKnown && !near.some((actor) => isPartOf(token, actor) || isApposed(reading, token, actor))
  })
}

/** "the minister" of whom the article says that he is one: "secretary of state" is no state. */
export const isTitled = (reading: Reading, entity: string, { lower }: Token): boolean =>
  reading.entities.get(entity)?.roles.some((role) => headOf(role) === lower) ?? false

const headOf = ({ title }: Entity['roles'][number]): string =>
  title
    .toLowerCase()
    .replace(/ (?:of|for|at|in|to|and|with) .*$/, '')
    .split(' ')
    .at(-1) ?? ''

/** "the |Justice| Department" is no judge. */
const isPartOf = (token: Token, { start, end }: ActorFact): boolean => token.start >= start && token.end <= end

function isApposed({ text }: Reading, token: Token, { type, start, end }: ActorFact): boolean {
  if (type !== 'person') return false
  if (end <= token.start) return behindName.test(text.slice(end, token.start))
  const between = text.slice(token.end, start)
  return beforeName.test(between) || (longBeforeName.test(between) && text.slice(end).startsWith(','))
}

/** "Ada Lund, |the mayor", "Ada Lund, its founder and managing |director". */
const behindName = /^,\s+[\p{L}\s’'-]*$/u
/** "the expert Dr |Ada Lund", "the mayor of Lonn, |Ada Lund", "their abbot, the Venerable |Bo Karl". */
const beforeName =
  /^(?:\s(?:of|for|at|in|with|from|to)\s[^,.;]{2,60})?,?\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}-]*\.?\s+){1,3})?$/u
/** "An engineer sent by the harbour board, |Ada Lund|, had …". */
const longBeforeName = /^\s[^,.;:]{2,80},\s+$/u

const determiner = /^(?:the|an?|his|her|their|its|another|one|this|that)$/
const isPerson = ({ lower }: Token): boolean =>
  lexicon().roleNouns.has(lower) || lexicon().personNouns.has(lower) || genderOfNoun(lower) !== undefined
