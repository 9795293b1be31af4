/** Finds the age that a report puts behind a name: "Ada Lund, 54, of Lonn". It was right on that day alone. */
import type { Span } from '../../facts/facts.ts'
import { type Reading, tokenIndexAt, within } from '../reading.ts'

/** With the comma before it, and the one behind where nothing else is told of the person: "Ada Lund|, 54,| was". */
export function agesIn(reading: Reading, span: Span): Span[] {
  const { tokens } = reading.analysed
  return within(reading.actorsInOrder, span).flatMap((actor): Span[] => {
    if (reading.entities.get(actor.entity)?.type !== 'person') return []
    const at = tokenIndexAt(reading, actor.end)
    const [open, age, close, next] = tokens.slice(at, at + 4)
    if (open?.surface !== ',' || close?.surface !== ',' || !age || !/^\d{1,3}$/.test(age.surface)) return []
    const endsThere = next === undefined || /^(?:VERB|AUX|ADV|CCONJ|PART)$/.test(next.pos)
    const end = endsThere ? close.end : age.end
    return age.end <= span[1] ? [[open.start, Math.min(end, span[1])]] : []
  })
}
