/** Wrong roles from the article: what others of the same sort are, elsewhere than in the body that the right one serves. */
import type { Card } from '../../deck/deck.ts'
import { upperFirst } from '../reading.ts'
import { contentWords } from '../wording/words.ts'
import { sortOfRole } from './person-sort.ts'
import type { DistractorPool } from './pool.ts'

export function officesOfOthers({ prompt, answer }: Card, { named }: DistractorPool): string[] {
  const sort = sortOfRole(answer.canonical)
  if (sort === undefined) return []
  const own = named.find(({ names }) => names.some((name) => name.includes(' ') && prompt.includes(name)))
  const bodies = bodyWords(answer.canonical)
  const form = formOf(answer.canonical)
  return named
    .filter((one) => one !== own && one.presence !== 'named' && one.isSure)
    .flatMap(({ roles }) => roles.slice(0, 1))
    .filter(
      (words) =>
        sortOfRole(words) === sort && formOf(words) === form && !bodyWords(words).some((word) => bodies.includes(word)),
    )
    .map(upperFirst)
}

/** With a body behind it, with one before it, or without: the odd one out would be seen. */
const formOf = (words: string): string =>
  / (?:of|at|for|with) /.test(words) ? 'behind' : /[’']s? /.test(words) ? 'before' : 'none'

/** The capitalised words of a role name the body: in one and the same body somebody may hold two offices. */
const bodyWords = (words: string): string[] =>
  contentWords(
    [...words.slice(1).matchAll(/\p{Lu}[\p{L}’'.-]*/gu), ...words.matchAll(/^\p{Lu}[\p{L}.]+(?=[’' ])/gu)].join(' '),
  )
