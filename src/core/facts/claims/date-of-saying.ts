/** Finds the date on which something was said: a date of the cue's own clause, never one inside what was said. */
import type { DateFact, Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Draft } from './draft.ts'
import { factsWithin, touches } from './spans.ts'

/** `siblings` are all drafts of the same unit; before `from` stands a dateline, whose day is the report's. */
export function dateOfSaying(
  draft: Draft,
  siblings: readonly Draft[],
  dates: readonly DateFact[],
  from: number,
): string | null {
  const { unit, cue } = draft
  const at = cue[0]
  if (!at || draft.headline || at[0] < unit.start || at[1] > unit.end) return null
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const date of factsWithin(dates, [unit.start, unit.end])) {
    if (date.vague || date.type === 'SET' || date.start < from) continue
    const span: Span = [date.start, date.end]
    if (draft.content.some((piece) => touches(piece, span)) || draft.source.some((piece) => touches(piece, span)))
      continue
    const leadsAway = anchorsForward(unit, date)
    if (date.type === 'DURATION' && !leadsAway && date.resolved === undefined) continue
    // "…, three days after Brook said": the date of Brook's words, not of the clause before.
    if (leadsAway && date.start > at[0]) continue
    if (siblings.some((other) => other !== draft && takes(other, draft, span, at))) continue
    // "announced a hearing for Friday", "patrols through Labor Day": when it is to be.
    if (date.start > at[1] && ofWhatIsToBe.test(wordBefore(unit, date.start))) continue
    if (draft.source.some((one) => isApposed(unit, one, span))) continue
    if (date.start > at[1] && otherVerbBetween(draft, at[1], date.start)) continue
    if (date.end < at[0] && (inRelativeClause(draft, date) || isClosed(unit, date.end, at[0]))) continue
    const distance = Math.abs(date.start - at[0])
    if (!best || distance < best.distance) best = { id: date.id, distance }
  }
  return best?.id ?? null
}

const ofWhatIsToBe = /^(?:for|through|until|till|from|to|into)$/

/** "said Ada Brook, a close aide in 2012": behind the comma that opens what she was, with none that closes it. */
function isApposed(unit: Unit, source: Span, date: Span): boolean {
  const words = unit.words.filter((word) => word.start >= source[0] && word.end <= date[0])
  const comma = words.findLastIndex(({ lower }) => lower === ',')
  return comma >= 0 && /^(?:an?|the|his|her|their|its|then|now|who)$/.test(words[comma + 1]?.lower ?? '')
}

const wordBefore = (unit: Unit, start: number): string =>
  unit.words[unit.words.findIndex((word) => word.start >= start) - 1]?.lower ?? ''

/** Behind the content a further verb takes the date: "…, a group that has fought since 1984". */
const otherVerbBetween = ({ unit, content }: Draft, from: number, to: number): boolean =>
  unit.chunks.some((chunk, at) => {
    if (chunk.kind !== 'vg') return false
    const span = chunkSpan(unit, at)
    return span[0] >= from && span[1] <= to && !content.some((piece) => touches(piece, span))
  })

/** "Ada Brook, who took over last year, said": the date of the clause that stands between speaker and cue. */
const inRelativeClause = ({ unit, source }: Draft, date: DateFact): boolean =>
  unit.chunks.some((chunk, at) => {
    if (chunk.kind !== 'wh' || unit.chunks[at + 1]?.kind === 'comma') return false
    const [start] = chunkSpan(unit, at)
    return start >= (source[0]?.[1] ?? Infinity) && start < date.start
  })

/** "Riders complained of Wednesday's stage; the club promised a report": a sentence of its own. */
const isClosed = ({ words }: Unit, from: number, to: number): boolean =>
  words.some(({ lower, start }) => lower === ';' && start >= from && start < to)

/** Another claim stands between the date and this cue, or holds the date in its content. */
function takes(other: Draft, draft: Draft, date: Span, cue: Span): boolean {
  const inContent = other.content.some((piece) => touches(piece, date))
  const cueInside = other.content.some((piece) => touches(piece, cue))
  if (inContent) return !cueInside || nearerCue(other, date, cue)
  if (cueInside) return true
  const otherCue = other.cue[0]
  if (!otherCue) return false
  const sameSource = other.source[0]?.[0] === draft.source[0]?.[0]
  const between = Math.min(date[0], cue[0]) < otherCue[0] && otherCue[0] < Math.max(date[0], cue[0])
  return between && !sameSource
}

/** The date and this cue both stand inside the other's content: no reason to refuse. */
const nearerCue = (other: Draft, date: Span, cue: Span): boolean =>
  !other.content.some((piece) => touches(piece, date) && touches(piece, cue))

/** "three days after", "the day before": anchored to what follows. */
function anchorsForward(unit: Unit, date: DateFact): boolean {
  const chunk = unit.chunks.findIndex((_, at) => chunkSpan(unit, at)[1] >= date.end)
  if (chunk < 0) return false
  const next = unit.chunks[chunk + 1]
  return (next?.kind === 'sub' || next?.kind === 'prep') && /^(?:after|before|since)$/.test(headWord(unit, next))
}

const comment =
  /^(?:comment|remark|statement|announcement|observation|assertion|accusation|allegation|appeal|call|warning|pledge|promise|claim|declaration)s?$/

/** "made the comment on Monday": the unit dates what was said just before it. */
export function pointsBack(unit: Unit): boolean {
  return unit.chunks.some((chunk, at) => {
    if (chunk.kind !== 'np' || !comment.test(headWord(unit, chunk)) || isKind(unit, at + 1, 'that')) return false
    const opening = unit.words[chunk.first]?.lower ?? ''
    if (!/^(?:the|these|those|this|his|her|their|its)$/.test(opening)) return false
    const made = /^(?:made|makes|make|delivered|issued|gave)$/.test(headWord(unit, unit.chunks[at - 1]))
    const came = at <= 1 && /^(?:came|come|comes|were|was|followed)$/.test(headWord(unit, unit.chunks[at + 1]))
    return made || came
  })
}

/** The date of a unit that points back: its first one that is not anchored to something else. */
export const dateOfUnit = (unit: Unit, dates: readonly DateFact[]): string | null =>
  factsWithin(dates, [unit.start, unit.end]).find(
    (date) => !date.vague && (date.type === 'DATE' || date.type === 'TIME') && !anchorsForward(unit, date),
  )?.id ?? null
