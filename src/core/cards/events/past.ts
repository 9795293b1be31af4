/** Tells an event in the past tense as a statement: "announced", "was arrested", "began". */
import type { DatedEvent } from './dated-event.ts'
import { baseOf, linking, pastOf } from '../wording/verbs.ts'

/** The verb of the statement behind its subject; null where the past of the verb is not certain. */
export function pastVerb({ group, verbs, plural }: DatedEvent): string | null {
  const words = verbs.filter(({ lower }) => !linking.has(lower))
  const surface = words.map((token) => token.surface).join(' ')
  const last = words.at(-1)
  if (!last || group.copula) return null
  if (group.tense === 'past') return surface
  if (group.tense !== 'perfect') return null
  if (group.passive) return `${plural ? 'were' : 'was'} ${group.verb.replace(/^been /, '')}`
  // A regular participle is the past as well.
  if (/ed$/.test(last.lower)) return last.surface
  const past = pastOf(baseOf(last))
  return past.endsWith('ed') ? null : past
}
