/** Cards that ask what an acronym stands for, where the article gives both side by side. */
import type { Entity, Span } from '../../facts/facts.ts'
import type { Draft } from '../draft.ts'
import { clean, type Reading } from '../reading.ts'

const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{L}\d&.-]{1,9}$/u

export function acronymDraft(reading: Reading, entity: Entity): Draft | null {
  if (entity.type === 'person') return null
  const short = entity.aliases.find((alias) => acronym.test(alias) && !alias.includes(' '))
  if (short === undefined || acronym.test(entity.name)) return null
  const span = sideBySide(reading, entity, short)
  if (!span) return null
  return {
    kind: 'acronym',
    prompt: `What does ${clean(short)} stand for?`,
    answer: { canonical: clean(entity.name), accepted: [`the ${clean(entity.name)}`] },
    spans: [span],
    fact: clean(short),
    group: `acronym:${entity.id}`,
    entities: [entity.id],
    confidence: 0.95,
    weight: 0.7,
    reasons: [],
  }
}

/** "People's Protection Units (YPG)", or the other way round. */
function sideBySide(reading: Reading, entity: Entity, short: string): Span | null {
  for (const { start, end } of reading.actorsInOrder.filter((actor) => actor.entity === entity.id)) {
    const surface = reading.text.slice(start, end)
    const after = reading.text.slice(end, end + short.length + 8)
    const [gap, inner = ''] = /^\s*[("“,–-]+\s*(?:or |the )*["“]?([\p{L}\d&.-]+)/u.exec(after) ?? ['']
    if (clean(surface) === clean(entity.name) && gap !== undefined && inner === short) return [start, end + gap.length]
    const [opened] = /^\s*\(\s*(?:the )?/u.exec(reading.text.slice(end)) ?? []
    if (surface === short && opened !== undefined && reading.text.startsWith(entity.name, end + opened.length))
      return [start, end + opened.length + entity.name.length]
  }
  return null
}
