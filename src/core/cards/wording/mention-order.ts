/** Names, nominals and pronouns of a stretch of text in one sequence. */
import type { Mention, Span } from '../../facts/facts.ts'
import { type Reading, within } from '../reading.ts'

export type AnyMention = Omit<Mention, 'form'> & { readonly form: 'name' | 'nominal' | 'pronoun' }

/** Names, nominals and pronouns in text order; the longer of two that begin together first. */
export function mentionsIn(reading: Reading, span: Span): AnyMention[] {
  const names = within(reading.actorsInOrder, span).map((actor) => ({ ...actor, form: 'name' as const }))
  const others: AnyMention[] = within(reading.mentionsInOrder, span)
  return [...names, ...others].sort((a, b) => a.start - b.start || b.end - a.end)
}
