/** The words by which an article says what somebody is. */
import type { Token } from '../../article/analysed-text.ts'
import type { ActorFact, Span } from '../../facts/facts.ts'
import type { Article, ReadPhrase } from './grammar.ts'

export interface RolePhrase {
  /** Without its article; behind "who leads", the body that is led. */
  readonly words: Span
  /** The noun that says what the person is. */
  readonly head: Token
  readonly name: ActorFact
  readonly article: Article
  /** The noun for a verb: somebody "who leads" a body is its leader. */
  readonly noun?: string
  /** The article tells of it as over: somebody "who served as" it. */
  readonly past?: true
  /** Named behind the person: "Analyst Ada Lund of Harfang Capital". */
  readonly body?: ActorFact
}

export const asPhrase = (name: ActorFact, { tokens, head, article }: ReadPhrase): RolePhrase => ({
  words: [tokens[0]?.start ?? head.start, tokens.at(-1)?.end ?? head.end],
  head,
  name,
  article,
})
