/** Gives "Monday's debate", which hangs on no verb, the Monday that the article speaks of elsewhere. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Lexemes } from './lexeme.ts'
import type { Expression, Meaning } from './meaning.ts'
import type { Resolved } from './resolve.ts'
import { timexOf, type Point } from './value.ts'

/** Only where all other mentions of that weekday mean one day. */
export function alignOwnedWeekdays(
  { text }: AnalysedText,
  l: Lexemes,
  expressions: readonly Expression[],
  resolved: readonly Resolved[],
): Resolved[] {
  const owns = expressions.map(({ to }) => /^['’]s\b/.test(text.slice(l.at(to - 1).end, l.at(to - 1).end + 3)))
  const told = new Map<number, ReadonlyMap<string, Point>>()
  expressions.forEach(({ meaning }, at) => {
    const weekday = bareWeekday(meaning)
    const point = resolved[at]?.point ?? null
    if (weekday === null || owns[at] === true || point === null) return
    told.set(weekday, new Map([...(told.get(weekday) ?? []), [timexOf(point), point]]))
  })
  return resolved.map((found, at) => {
    const weekday = bareWeekday(expressions[at]?.meaning)
    if (weekday === null || owns[at] !== true || found.point === null) return found
    const [one, ...more] = [...(told.get(weekday)?.values() ?? [])]
    if (!one || more.length > 0) return found
    return { ...found, value: found.value.replace(/^[^T]+/, timexOf(one)), point: one }
  })
}

/** "Monday", "Monday night", but not "last Monday" or "that Monday". */
function bareWeekday(meaning: Meaning | undefined): number | null {
  if (meaning?.kind === 'part') return bareWeekday(meaning.day)
  if (meaning?.kind !== 'weekday') return null
  const { weekday, turn, base, week, daysOn } = meaning
  return turn === undefined && base === undefined && week === undefined && daysOn === undefined ? weekday : null
}
