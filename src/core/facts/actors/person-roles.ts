/** Gathers the roles of every person in a text, and infers the one of a counterpart. */
import type { Role } from '../facts.ts'
import { titleAfter, titleBefore, type TitleChain } from './roles.ts'
import type { SpanIndex } from './span-index.ts'
import type { Words } from './words.ts'

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
  const dead = new Set<string>()
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
      if (!read) continue
      const isPast = isHeldBefore(names.words, chain, span.end)
      found.push({
        person: draft.id,
        ...read,
        ...(isPast && { role: { ...read.role, past: true } }),
        first: chain.first,
      })
    }
    if (isDead(names.words, before?.first ?? span.first, span.end)) dead.add(draft.id)
  })
  if (dead.size === 0) return found
  return found.map((one) => (dead.has(one.person) ? { ...one, role: { ...one.role, past: true } } : one))
}

const formerly =
  /^(?:former|ex|late|then|longtime|long-time|onetime|one-time|once|sometime|erstwhile|retired|deposed|ousted)$/
/** "Ada Brook, who |was| mayor until 2019," */
const held = /^(?:was|were|been|served|until)$/

function isHeldBefore(words: Words, { role, first }: TitleChain, end: number): boolean {
  const opener = role.title.toLowerCase().split(/[\s-]/, 1)[0] ?? ''
  const before = words[first - 1]?.token.surface === '-' ? first - 2 : first - 1
  if (formerly.test(opener) || formerly.test(words[before]?.token.lower ?? '')) return true
  for (let at = end; at < first; at++) if (held.test(words[at]?.token.lower ?? '')) return true
  return false
}

/** "the death of |Mayor Ada Brook|", "|Ada Brook|'s funeral", "the late |Ada Brook|", "|Ada Brook| was killed" */
function isDead(words: Words, first: number, end: number): boolean {
  const word = (at: number): string => words[at]?.token.lower ?? ''
  let verb = end
  while (verb < end + 4 && /^(?:AUX|ADV)$/.test(words[verb]?.token.pos ?? '')) verb++
  if (word(verb) === 'died' || (verb > end && /^(?:killed|murdered|assassinated|slain)$/.test(word(verb)))) return true
  if (word(first - 1) === 'late' && /^(?:the|his|her|their|its)$/.test(word(first - 2))) return true
  return (
    (word(first - 1) === 'of' && /^(?:death|funeral|killing|murder|assassination)$/.test(word(first - 2))) ||
    (/^['’]s?$/.test(word(end)) && /^(?:death|funeral|killing|murder|assassination|grave|tomb)$/.test(word(end + 1)))
  )
}

/** "his Turkish counterpart" of a Russian president is the president of Turkey; of somebody without a known role, nothing. */
function resolved(chain: TitleChain, model: PersonRole | undefined): { role: Role; head: string } | undefined {
  if (noRole.has(chain.head)) return undefined
  if (chain.head !== 'counterpart') return { role: chain.role, head: chain.head }
  if (!model || chain.role.of === undefined) return undefined
  return { role: { title: model.role.title, of: chain.role.of }, head: model.head }
}
