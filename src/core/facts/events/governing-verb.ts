/** Decides which verb of its clause a date belongs to. */
import { isParticiple } from '../syntax/chunk.ts'
import { headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { type Governor, type Sentence, hasComma, isGone, verbsAround } from './dated-clause.ts'
import { nounBeforeAside } from './governing-noun.ts'
import { isAhead, isCopula, isPurpose, objectDoes } from './verb-kind.ts'

const meets =
  /^(?:met|gathered|convened|assembled|travelled|traveled|returned|flew|arrived|marched|stopped|came|went|paused|queued)$/

export function verbOf(sentence: Sentence): Governor | null {
  const { unit, at } = sentence
  const { left, right } = verbsAround(sentence)
  const deadline = behindDeadline(sentence, left)
  if (deadline >= 0) return { at: deadline, noun: false }
  // "dismissed it, and last year deported"
  const opening = isKind(unit, at - 1, 'prep') ? at - 2 : at - 1
  // "dismissed it and, in 2024, revised it"
  const isSetOff = isKind(unit, opening, 'comma') && isKind(unit, opening - 1, 'conj') && isKind(unit, at + 1, 'comma')
  if (isSetOff && right === at + 2) return { at: right, noun: false }
  if (right === at + 1 && isKind(unit, opening, 'conj') && isKind(unit, at, 'date')) return { at: right, noun: false }
  // "I think by May she will"
  const subject = isKind(unit, at + 1, 'np') ? at + 1 : -1
  if (
    left >= 0 &&
    subject > 0 &&
    supposes.test(headWord(unit, unit.chunks[left])) &&
    left >= at - 2 &&
    unit.chunks[subject + 1]?.verb?.form === 'finite'
  )
    return { at: subject + 1, noun: false }
  if (left >= 0) {
    // "An attempt to block the harbour on 4 May failed"
    const tries = /^(?:attempt|effort|bid)s?$/.test(headWord(unit, unit.chunks[left - 1]))
    if (tries && right >= 0 && unit.chunks[left]?.verb?.form === 'infinitive') return { at: right, noun: false }
    const finite = unit.chunks[left]?.verb?.form === 'finite'
    // "Asked about it on Monday, she left"; "Citing the storm, the port on Monday closed"
    if (!finite && right >= 0 && hasComma(unit, left, at)) return { at: right, noun: false }
    // "Asked about it on Thursday, she replied"
    if (
      left === 0 &&
      right >= 0 &&
      /^(?:asked|pressed|questioned)$/.test(headWord(unit, unit.chunks[left])) &&
      hasComma(unit, at, right)
    )
      return { at: right, noun: false }
    // "Beginning in May, she taught"
    if (isBeginning(unit, left) && right >= 0 && hasComma(unit, at, right)) return { at: right, noun: false }
    const broken = restOfGroup(unit, left)
    if (broken >= 0) return { at: broken, noun: false }
    return { at: overPurpose(sentence, overParticiple(sentence, left)), noun: false }
  }
  if (right >= 0) {
    // "is to begin"
    const word = headWord(unit, unit.chunks[right])
    // "By 2030, the city wants to halve its emissions"
    const isAhead =
      headWord(unit, unit.chunks[at - 1]) === 'by' ||
      /^(?:tomorrow|next|later this|this coming)\b/.test(headWord(unit, unit.chunks[at]))
    const isWanted = isAhead && intends.test(word)
    // "the next day she had to fight"
    const isToBe =
      (isCopula(word) ||
        /^(?:has|have|had)$/.test(word) ||
        /^(?:seem|appear)(?:s|ed)?$/.test(word) ||
        isReported(unit, right) ||
        isWanted) &&
      unit.chunks[right + 1]?.verb?.form === 'infinitive'
    return { at: isToBe ? right + 1 : right, noun: false }
  }
  const aside = nounBeforeAside(sentence)
  return aside
}

/** "has until Friday to walk away", "gave the state until May to draw one": what must be done by then, or -1. */
function behindDeadline({ unit, at }: Sentence, left: number): number {
  const until = /^(?:until|till)$/.test(headWord(unit, unit.chunks[at - 1]))
  const next = isKind(unit, at + 1, 'comma') ? at + 2 : at + 1
  if (!until || left < 0 || unit.chunks[next]?.verb?.form !== 'infinitive') return -1
  return /^(?:have|has|had|having|give|gives|gave|given|giving|get|gets|got|allow|allows|allowed|grant|grants|granted|set)$/.test(
    headWord(unit, unit.chunks[left]),
  )
    ? next
    : -1
}

/** "was last night | beginning a new life": the rest of a group that a date or adverb broke in two, or -1. */
function restOfGroup(unit: Unit, group: number): number {
  const head = unit.chunks[group]?.head ?? -1
  if (unit.words[head]?.tag !== 'AUX' || !isCopula(headWord(unit, unit.chunks[group]))) return -1
  let next = group + 1
  while (isKind(unit, next, 'adv', 'date') || (isKind(unit, next, 'prep') && isKind(unit, next + 1, 'date'))) next++
  if (next === group + 1) return -1
  const form = unit.chunks[next]?.verb?.form
  return form === 'gerund' || form === 'participle' ? next : -1
}

/** "were reported to have fired" */
const isReported = (unit: Unit, at: number): boolean =>
  unit.chunks[at]?.verb?.passive === true &&
  /^(?:reported|believed|alleged|said|thought|known|understood|rumoured|rumored|expected|scheduled|due|set)$/.test(
    headWord(unit, unit.chunks[at]),
  )

const intends =
  /^(?:wants?|plans?|hopes?|aims?|intend(?:s|ed)?|expects?|seeks?|vow(?:s|ed)|pledge[sd]|promise[sd]|wanted|planned|hoped|aimed)$/

const supposes = /^(?:think|thinks|hope|hopes|believe|believes|guess|expect|expects|suspect)$/

/** "reported a charge related to its ships for the third quarter": figures are for a quarter, participles are not. */
function overParticiple({ unit, at, clauses }: Sentence, left: number): number {
  if (headWord(unit, unit.chunks[at - 1]) !== 'for' || !clauses.attached.has(left)) return left
  for (let back = left - 1; back >= 0 && clauses.clauseOf[back] === clauses.clauseOf[at]; back--)
    if (isKind(unit, back, 'vg')) return back
  return left
}

const isBeginning = (unit: Unit, at: number): boolean =>
  unit.chunks[at]?.verb?.form === 'gerund' &&
  /^(?:beginning|starting)$/.test(headWord(unit, unit.chunks[at])) &&
  (at === 0 || isKind(unit, at - 1, 'comma', 'conj'))

const phase = /^(?:stop|start|beg[iau]n|finish|quit|cease|resume)(?:ped|ed|d|s)?$/

/** "met to discuss the plan on Friday": they met on Friday; "stopped inviting them in May": they stopped. */
function overPurpose({ unit, at, clauses }: Sentence, infinitive: number): number {
  const before = unit.chunks[infinitive - 1]
  if (
    unit.chunks[infinitive]?.verb?.form === 'gerund' &&
    before?.verb &&
    before.verb.form !== 'gerund' &&
    phase.test(headWord(unit, before))
  )
    return infinitive - 1
  // "decided against charging her in July"
  if (
    unit.chunks[infinitive]?.verb?.form === 'gerund' &&
    headWord(unit, before) === 'against' &&
    /^(?:decide|rule|vote|argue|advise)d$/.test(headWord(unit, unit.chunks[infinitive - 2]))
  )
    return infinitive - 2
  if (unit.chunks[infinitive]?.verb?.form !== 'infinitive') return infinitive
  // "called on the council to put it off until May"
  if (/^(?:by|until|till)$/.test(headWord(unit, unit.chunks[at - 1]))) return infinitive
  let verb = infinitive - 1
  while (verb >= 0 && !isKind(unit, verb, 'vg', 'comma')) verb--
  const main = unit.chunks[verb]
  if (!main || main.kind !== 'vg' || clauses.clauseOf[verb] !== clauses.clauseOf[at]) return infinitive
  const isPast = main.verb?.auxiliary === '' || /^(?:was|were|had|has|have)$/.test(main.verb?.auxiliary ?? '')
  if (main.verb?.form !== 'finite' || !isPast) return infinitive
  const word = headWord(unit, main)
  // "are going to leave", "was set to land", but "met to discuss"
  // "refused to endorse her in July"
  if (verb === infinitive - 1 && /^(?:refused|declined|neglected|forgot|omitted)$/.test(word)) return verb
  // "the target it pledged to reach last December": the promise is what is past.
  if (verb === infinitive - 1) return meets.test(word) || (isAhead(word) && isGone(unit, at)) ? verb : infinitive
  if (isPurpose(word)) return verb
  // "extended their offers to buy the mill Friday"
  const isBare =
    isKind(unit, at - 1, 'np') &&
    /^(?!next |later )(?:.* )?\w*(?:day|week|month)$/.test(headWord(unit, unit.chunks[at]))
  return isBare && isParticiple(word) && !objectDoes(word) ? verb : infinitive
}

/** "She left – on Friday": an aside without a verb. */
export function verbBefore({ unit, at, clauses }: Sentence): Governor | null {
  for (let back = at - 1; back >= 0 && !isKind(unit, back, 'stop', 'colon', 'quote'); back--)
    if (unit.chunks[back]?.verb?.form === 'finite' && clauses.clauseOf[back] === clauses.clauseOf[0])
      return { at: back, noun: false }
  return null
}
