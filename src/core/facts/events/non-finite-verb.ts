/** Finds the subjects of infinitives, gerunds and participles. */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import { nounBefore } from './clause-shape.ts'
import type { Unit } from '../syntax/unit.ts'
import type { ClauseState } from './clause-state.ts'
import { chainStart, nounSpan, modified, ofChain } from './subject-span.ts'
import { isPurpose, objectDoes } from './verb-kind.ts'

export function visitNonFinite(state: ClauseState, at: number): void {
  const { unit, frame } = state
  const chunk = unit.chunks[at]
  const subject = chunk?.verb?.form === 'infinitive' ? subjectOfInfinitive(state, at) : subjectOfParticiple(state, at)
  if (subject) state.subjects.set(at, subject)
  frame.lastVerb = at
}

function subjectOfInfinitive(state: ClauseState, at: number): Span | null {
  const { unit, frame } = state
  const verb = frame.lastVerb
  if (isKind(unit, at - 1, 'that') && isKind(unit, at - 2, 'vg') && objectDoes(headWord(unit, unit.chunks[at - 2])))
    return chunkSpan(unit, at - 1)
  const behind = nounBefore(unit, isKind(unit, at - 1, 'comma') ? at - 1 : at)
  // "elections (under supervision) to be held"
  if (unit.chunks[at]?.verb?.passive && behind > verb && behind !== frame.subject)
    return nounSpan(unit, isKind(unit, at - 1, 'comma') ? modified(unit, behind) : chainStart(unit, behind), at)
  // "declared three days of mourning, to begin in May"
  if (
    isKind(unit, at - 1, 'comma') &&
    behind > verb &&
    verb >= 0 &&
    /^(?:begin|start|run|last|expire|take)$/.test(headWord(unit, unit.chunks[at]))
  )
    return nounSpan(unit, isKind(unit, behind - 2, 'date') ? behind : chainStart(unit, behind), at)
  // "its bid, due to expire"
  if (isKind(unit, at - 1, 'adj') && isKind(unit, at - 2, 'comma') && isKind(unit, at - 3, 'np'))
    return nounSpan(unit, ofChain(unit, at - 3), at)
  if (isKind(unit, at - 1, 'np')) {
    const noun = chainStart(unit, at - 1)
    const chunk = unit.chunks[at - 1]
    // "for the mayor to resign"
    if (headWord(unit, unit.chunks[at - 2]) === 'for' && at - 2 > verb) return nounSpan(unit, at - 1, at)
    // "called on the council to resign"
    if (
      verb >= 0 &&
      isKind(unit, verb + 1, 'prep') &&
      noun === verb + 2 &&
      /^(?:call|appeal|plead|rel[iy]|count|wait|press|look)/.test(headWord(unit, unit.chunks[verb])) &&
      /^(?:on|upon|to|with|for)$/.test(headWord(unit, unit.chunks[verb + 1]))
    )
      return nounSpan(unit, noun, at)
    if (verb >= 0 && noun > verb && objectDoes(headWord(unit, unit.chunks[verb])) && noun === verb + 1)
      return nounSpan(unit, noun, at)
    // "Brook's effort to close the mill"
    if (chunk && !isPurpose(headWord(unit, unit.chunks[verb]))) {
      const owner = unit.words[chunk.first]
      if (verb >= 0 && owner && /^(?:his|her|their|its|my|our)$/.test(owner.lower) && plans.test(headWord(unit, chunk)))
        return [owner.start, owner.end]
      for (let word = chunk.head - 1; word > chunk.first; word--)
        if (unit.words[word]?.tag === 'PART') {
          const [a, b] = [unit.words[chunk.first], unit.words[word - 1]]
          return a && b ? [a.start, b.end] : null
        }
    }
  }
  if (verb >= 0 && state.dangling.includes(verb)) {
    state.dangling.push(at)
    return null
  }
  // "gave the council until May to draw one"
  if (
    isKind(unit, at - 1, 'date') &&
    /^(?:until|till)$/.test(headWord(unit, unit.chunks[at - 2])) &&
    isKind(unit, verb + 1, 'np') &&
    verb + 2 === at - 2 &&
    /^(?:give|gives|gave|given|giving|allow|allows|allowed|grant|grants|granted)$/.test(
      headWord(unit, unit.chunks[verb]),
    ) &&
    unit.chunks[verb]?.verb?.passive === false
  )
    return nounSpan(unit, verb + 1, at - 2)
  if (verb >= 0) return state.subjects.get(verb) ?? null
  if (frame.antecedent || frame.subject >= 0) return state.subjectIn(frame, at)
  state.dangling.push(at)
  return null
}

const plans =
  /^(?:decision|plan|attempt|effort|bid|refusal|promise|pledge|offer|intention|wish|desire|vow|proposal|campaign|move|request|demand|threat)s?$/

const accuses =
  /^(?:accus|suspect|blam|reproach|convict|criticis|criticiz|fault|praise?|thank|fin|charg|prosecut|punish)(?:e?d|e?s|ing|e)?$/

/** The object of a verb of blame, where "of" or "for" and a gerund say what it did; or -1. */
function accusedBefore({ unit, frame }: ClauseState, at: number): number {
  if (!/^(?:of|for|with)$/.test(headWord(unit, unit.chunks[at - 1])) || !isKind(unit, at - 2, 'np')) return -1
  const object = chainStart(unit, at - 2)
  const verb = unit.chunks[frame.lastVerb]
  const isObject = object === frame.lastVerb + 1 || at - 2 === frame.lastVerb + 1
  return isObject && verb?.verb?.passive === false && accuses.test(headWord(unit, verb)) ? frame.lastVerb + 1 : -1
}

/** They tell how the subject went about it: "left, followed by guards". */
const accompanies =
  /^(?:accompanied|followed|flanked|joined|watched|pursued|chased|surrounded|helped|backed|supported|driven|compared|based|given)$/

/** "found the gold, seized in 2029, …" */
export const isSetBehind = (unit: Unit, at: number): boolean =>
  isKind(unit, at - 1, 'comma') &&
  isKind(unit, at - 2, 'np') &&
  unit.chunks[at]?.verb?.form !== 'gerund' &&
  !accompanies.test(headWord(unit, unit.chunks[at]))

/** Events and works are these, hardly ever people or places. */
const ahead = /^(?:projected|planned|scheduled|expected|slated|postponed|due)$/

export const setBehind = (unit: Unit, at: number): number =>
  unit.words[unit.chunks[at - 2]?.head ?? -1]?.tag === 'PROPN' && !ahead.test(headWord(unit, unit.chunks[at]))
    ? at - 2
    : ofChain(unit, at - 2)

function subjectOfParticiple(state: ClauseState, at: number): Span | null {
  const { unit, frame } = state
  // "the year ending June 30"
  if (isKind(unit, at - 1, 'date', 'np') && headWord(unit, unit.chunks[at]) === 'ending') return chunkSpan(unit, at - 1)
  if (isKind(unit, at - 1, 'np')) {
    const both = frame.verb < 0 && frame.subject >= 0 && isKind(unit, at - 2, 'conj')
    const first = both ? frame.subject : modified(unit, at - 1)
    return nounSpan(unit, first, at)
  }
  // "In the interview, published on Monday, she"
  if (
    frame.subject < 0 &&
    unit.chunks[at]?.verb?.form === 'participle' &&
    isKind(unit, at - 1, 'comma') &&
    isKind(unit, at - 2, 'np')
  )
    return nounSpan(unit, modified(unit, at - 2), at - 1)
  // "Brook (born 4 May 1950)"
  if (headWord(unit, unit.chunks[at - 1]) === '(' && isKind(unit, at - 2, 'np'))
    return nounSpan(unit, chainStart(unit, at - 2), at - 1)
  if (frame.verb >= 0 && isSetBehind(unit, at)) return nounSpan(unit, setBehind(unit, at), at - 1)
  // "accused Brook of having lied"
  const accused = accusedBefore(state, at)
  if (accused >= 0) return nounSpan(unit, accused, at - 1)
  // "listed Brook as having paid"
  if (headWord(unit, unit.chunks[at - 1]) === 'as' && isKind(unit, at - 2, 'np'))
    return nounSpan(unit, chainStart(unit, at - 2), at)
  if (frame.verb >= 0) return state.subjects.get(frame.verb) ?? null
  if (frame.antecedent || frame.subject >= 0) return state.subjectIn(frame, at)
  state.dangling.push(at)
  return null
}
