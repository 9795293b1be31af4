/** Tells dates at which nothing is said to have happened: of a life, a sum, a rank, a line of its own. */
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isNamedEvent } from './event-noun.ts'

/** "Ada Brook (1950–2031)": nothing is said to have happened then. */
export function isLifespan(unit: Unit, at: number): boolean {
  let open = at
  while (isKind(unit, open, 'date', 'dash')) open--
  let close = at
  while (isKind(unit, close, 'date', 'dash')) close++
  if (headWord(unit, unit.chunks[open]) !== '(' || headWord(unit, unit.chunks[close]) !== ')') return false
  const name = unit.words[unit.chunks[open - 1]?.head ?? -1]
  return (
    isKind(unit, open - 1, 'np') &&
    name?.tag === 'PROPN' &&
    !isNamedEvent(name.lower) &&
    !isKind(unit, open - 2, 'prep')
  )
}

/** "cut its estimate for next year": nothing is done then. */
export const isFigureFor = (unit: Unit, at: number): boolean =>
  isPeriodFor(unit, at) ||
  (headWord(unit, unit.chunks[at - 1]) === 'for' &&
    isKind(unit, at - 2, 'np') &&
    /^(?:estimate|forecast|budget|target|outlook|guidance|projection|prediction|total|figure|dividend|quota|calendar|agenda)s?$/.test(
      headWord(unit, unit.chunks[at - 2]),
    ))

/** "The rains, due in Ostry in June, were late": the main verb has another time. */
export function isDueAside(unit: Unit, at: number): boolean {
  let due = at - 1
  while (isKind(unit, due, 'prep', 'np') && headWord(unit, unit.chunks[due]) !== 'due') due--
  return headWord(unit, unit.chunks[due]) === 'due' && isKind(unit, due - 1, 'comma') && due < at
}

/** "The test, its second this year, failed": how many, not when; "paid to holders of record May 5" */
export function isCount(unit: Unit, at: number): boolean {
  const noun = headWord(unit, unit.chunks[at - 1]) === 'in' ? at - 2 : at - 1
  if (!isKind(unit, noun, 'np')) return false
  const head = headWord(unit, unit.chunks[noun])
  if (head === 'record') return headWord(unit, unit.chunks[noun - 1]) === 'of'
  return (
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)$/.test(head) &&
    isKind(unit, noun - 1, 'comma') &&
    isKind(unit, noun - 2, 'np')
  )
}

/** "is approaching next year with caution"; "rose from a low in January": the date is what it is about. */
export const isThing = (unit: Unit, at: number): boolean =>
  (isKind(unit, at - 1, 'vg') &&
    /^(?:approach|await|dread|remember|recall)(?:e?s|ed|ing)?$/.test(headWord(unit, unit.chunks[at - 1]))) ||
  (isKind(unit, at - 1, 'prep') &&
    /^(?:high|low|peak)$/.test(headWord(unit, unit.chunks[at - 2])) &&
    headWord(unit, unit.chunks[at - 3]) === 'from')

/** "rent owed for the years from 2031 to 2033" */
function isPeriodFor(unit: Unit, at: number): boolean {
  let noun = at - 2
  if (isKind(unit, noun, 'date')) noun -= 2
  return headWord(unit, unit.chunks[noun]) === 'period' && headWord(unit, unit.chunks[noun - 1]) === 'for'
}

/** "Thursday, 7 May 2015 The council said": a line of its own that tells when the article was written. */
export function isStandingDate(unit: Unit, at: number): boolean {
  const next = unit.words[(unit.chunks[at]?.last ?? -1) + 1]
  return at === 0 && next !== undefined && next.capital && /^(?:DET|ADP|PRON)$/.test(next.tag)
}
