/** Gathers the roles of every person in a text, and infers the one of a counterpart. */
import type { Role } from '../facts.ts'
import { titleAfter, titleBefore, type TitleChain } from './roles.ts'
import type { SpanIndex } from './span-index.ts'

export interface PersonRole {
  /** Id of the entity. */
  readonly person: string
  readonly role: Role
  /** The bare noun: "president", "minister". */
  readonly head: string
  /** First token of title and name. */
  readonly first: number
}

/** Forms of address and kinships, which tell no role in public life. */
const noRole = new Set(
  'mr mrs ms miss mx sir dame lord lady dr st father mother brother sister son daughter wife husband colleague friend rival saint officer player staff private model guard'.split(
    ' ',
  ),
)

export function personRoles(names: SpanIndex): PersonRole[] {
  const found: PersonRole[] = []
  let floor = 0
  names.spans.forEach((span, index) => {
    const sentence = names.sentenceOf(span.first)
    const draft = names.linking.draftOf[index]
    if (span.type !== 'person' || !sentence || !draft) return
    const from = Math.max(floor, sentence.firstToken)
    floor = span.end
    const comma = names.words[span.first - 1]?.token.surface === ','
    const closes = /^[,.;:]$/.test(names.words[span.end]?.token.surface ?? ',')
    const before = !comma || closes ? titleBefore(names, comma ? span.first - 1 : span.first, from) : undefined
    const after = titleAfter(names, span.end, sentence.endToken)
    for (const chain of [before, after]) {
      const read = chain && resolved(chain, found.at(-1))
      if (read) found.push({ person: draft.id, ...read, first: chain.first })
    }
  })
  return found
}

/** "his Turkish counterpart" of a Russian president is the president of Turkey; of somebody without a known role, nothing. */
function resolved(chain: TitleChain, model: PersonRole | undefined): { role: Role; head: string } | undefined {
  if (noRole.has(chain.head)) return undefined
  if (chain.head !== 'counterpart') return { role: chain.role, head: chain.head }
  if (!model || chain.role.of === undefined) return undefined
  return { role: { title: model.role.title, of: chain.role.of }, head: model.head }
}
