// The claims of a marked article: source, cue and content put together by their number, nested ones below the outer one.
import type { ClaimKind, Span, Stance } from '../core/facts/facts.ts'
import type { GoldClaim } from './gold.ts'
import type { Mark } from './markup.ts'

const stances = 'said alleged denied admitted announced promised wants fears thinks'.split(' ')
const kinds = 'direct indirect mixed attitude'.split(' ')

interface Draft {
  source: Span[]
  cue: Span[]
  content: Span[]
  attributes?: Pick<GoldClaim, 'kind' | 'stance' | 'entity' | 'negated' | 'headline'>
  line: number
}

/** Claims by number; `problems` takes what is wrong with their marks. */
export function fillClaims(marks: readonly Mark[], problems: string[]): GoldClaim[] {
  const drafts = new Map<number, Draft>()
  for (const mark of marks) {
    const [, part, numbers = '', rest = ''] = /^(src|cue|say)(\d+(?:,\d+)*)((?: \S+)*)$/.exec(mark.head) ?? []
    if (!part) {
      if (/^(?:src|cue|say)/.test(mark.head))
        problems.push(`line ${String(mark.line)}: {${mark.head}| is no claim's part`)
      continue
    }
    for (const number of numbers.split(',').map(Number)) {
      const draft = drafts.get(number) ?? { source: [], cue: [], content: [], line: mark.line }
      drafts.set(number, draft)
      draft[part === 'src' ? 'source' : part === 'cue' ? 'cue' : 'content'].push([mark.start, mark.end])
      if (rest) draft.attributes = readAttributes(rest.trim().split(' '), mark, problems)
    }
  }
  const claims = [...drafts].sort(([a], [b]) => a - b)
  for (const [number, draft] of claims) {
    const said = `line ${String(draft.line)}: claim ${String(number)}`
    if (draft.content.length === 0) problems.push(`${said} has no content (say)`)
    if (!draft.attributes) problems.push(`${said} has no stance, kind and entity on its cue or content`)
    if (draft.cue.length + draft.source.length === 0) problems.push(`${said} has neither source nor cue`)
  }
  return claims.map(([number, { source, cue, content, attributes }]) => {
    const outer = findOuter(number, claims)
    return {
      id: `c${String(number)}`,
      source,
      cue,
      content,
      ...attributes,
      ...(outer === undefined ? {} : { nestedIn: `c${String(outer)}` }),
    }
  })
}

function readAttributes(words: readonly string[], mark: Mark, problems: string[]): NonNullable<Draft['attributes']> {
  const [stance = '', kind = '', entity = '', ...flags] = words
  const wrong =
    !stances.includes(stance) ||
    !kinds.includes(kind) ||
    !entity ||
    flags.some((flag) => flag !== 'not' && flag !== 'head')
  if (wrong) problems.push(`line ${String(mark.line)}: {${mark.head}| wants STANCE KIND ENTITY [not] [head]`)
  return {
    stance: stance as Stance,
    kind: kind as ClaimKind,
    entity: entity === '-' ? null : entity,
    ...(flags.includes('not') ? { negated: true as const } : {}),
    ...(flags.includes('head') ? { headline: true as const } : {}),
  }
}

/** The claim in whose content this one's cue (or, without one, its content) lies; the smallest of them. */
function findOuter(number: number, claims: readonly [number, Draft][]): number | undefined {
  const inner = claims.find(([other]) => other === number)?.[1]
  const heart = inner?.cue[0] ?? inner?.content[0]
  if (!heart) return undefined
  let best: { number: number; length: number } | undefined
  for (const [other, { content }] of claims) {
    if (other === number) continue
    const around = content.find(([start, end]) => start <= heart[0] && heart[1] <= end)
    if (!around) continue
    const length = around[1] - around[0]
    if (!best || length < best.length) best = { number: other, length }
  }
  return best?.number
}
