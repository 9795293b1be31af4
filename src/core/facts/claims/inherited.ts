/** Gives every quotation that no cue stands beside the speaker it goes on from, over sentences and paragraphs. */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { isFinite } from './cue.ts'
import { type Draft, tidy } from './draft.ts'
import { speakerAfter, speakerBefore } from './speaker.ts'

/** Nobody is quoted without a break for longer; the bound keeps the work linear. */
const maxPieces = 40

interface State {
  readonly drafts: Draft[]
  /** Index of the draft whose speaker still holds the floor. */
  floor: number
  /** Where the floor was last held. */
  unit: Unit | null
}

/** `byUnit` holds the drafts of each unit; the result holds all, in the units' order. */
export function withInherited(units: readonly Unit[], byUnit: readonly (readonly Draft[])[], text: string): Draft[] {
  const state: State = { drafts: [], floor: -1, unit: null }
  let previous: Unit | null = null
  units.forEach((unit, index) => {
    const own = byUnit[index] ?? []
    const first = state.drafts.length
    state.drafts.push(...own)
    if (unit.inside) return
    readUnit(state, unit, first, previous, text)
    previous = unit
  })
  return state.drafts
}

const covers = (draft: Draft, [start, end]: Span): boolean =>
  draft.content.some(([from, to]) => from <= start && to >= end - 1)

function readUnit(state: State, unit: Unit, first: number, previous: Unit | null, text: string): void {
  unit.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'quote') return
    const span = chunkSpan(unit, at)
    const owner = state.drafts.slice(first).findIndex((draft) => covers(draft, span))
    if (owner >= 0) hold(state, first + owner, unit)
    else attribute(state, unit, at, first, previous, text)
  })
}

function hold(state: State, floor: number, unit: Unit): void {
  state.floor = floor
  state.unit = unit
}

function attribute(state: State, unit: Unit, at: number, first: number, previous: Unit | null, text: string): void {
  const span = contentSpan(unit, at, at + 1)
  const own = besideAnyVerb(unit, at) ?? spelledOut(state.drafts[first], unit, at) ?? introduced(unit, at, previous)
  if (own) {
    state.drafts.push(own)
    hold(state, state.drafts.length - 1, unit)
    return
  }
  const floor = state.drafts[state.floor]
  if (!floor || !state.unit || namesAnother.test(text.slice(span[1], span[1] + 80))) return
  if (state.unit !== unit && !standsAlone(unit)) return
  const sameParagraph = state.unit.paragraph === unit.paragraph
  const gap = text.slice(state.unit.end, unit.start)
  const goesOn = sameParagraph ? gap.trim() === '' || state.unit === unit : continuesAcross(state.unit, unit)
  if (goesOn && floor.content.length < maxPieces) {
    state.drafts[state.floor] = { ...floor, content: tidy([...floor.content, span]) }
    hold(state, state.floor, unit)
  } else if (unit.paragraph - state.unit.paragraph <= 1) {
    state.drafts.push({ ...floor, unit, content: [span], construction: 'inherited' })
    hold(state, state.drafts.length - 1, unit)
  }
}

/** `…?” Vidar Holm demanded.`: somebody else's words, though the verb was not read. */
const namesAnother = /^[”"’']* (?:\p{Lu}[\p{L}.’'-]* ){1,4}\p{Ll}+(?:ed|s)[.,]/u

/** Nothing but quotations, and perhaps a few words that lead over: "And: “…”". */
const standsAlone = (unit: Unit): boolean => unit.chunks.every((chunk) => chunk.kind !== 'vg' && chunk.kind !== 'np')

/** A quotation left open at the end of a paragraph goes on in the next one. */
function continuesAcross(before: Unit, unit: Unit): boolean {
  const last = before.chunks.findLast((chunk) => chunk.kind === 'quote')
  const quotation = last ? before.words[last.head]?.quotation : undefined
  return quotation !== undefined && !quotation.closed && unit.paragraph === before.paragraph + 1
}

/** `“…,” Brook beamed`: any verb beside a whole quotation does the work of a cue. */
function besideAnyVerb(unit: Unit, at: number): Draft | null {
  const verb = [at + 1, at + 2, at + 3].find((next) => isFinite(unit, next))
  if (verb === undefined) return null
  const between = unit.chunks.slice(at + 1, verb)
  if (between.some((chunk) => chunk.kind !== 'np' && chunk.kind !== 'adv')) return null
  const quoted = unit.words[unit.chunks[at]?.head ?? -1]?.quotation
  if (!quoted || (at > 0 && !isKind(unit, at - 1, 'quote', 'stop', 'conj'))) return null
  const speaker = between.length > 0 ? speakerBefore(unit, verb) : speakerAfter(unit, verb)
  if (!speaker) return null
  const person = unit.words[unit.chunks[speaker.phrase.head]?.head ?? -1]
  if (!person || (person.tag !== 'PROPN' && person.tag !== 'PRON')) return null
  return madeOf(unit, at, verb, speaker.source, speaker.speaker)
}

/** "Brook denied that shots were fired: “It was the wind.”": the words themselves behind what they were said to be. */
function spelledOut(told: Draft | undefined, unit: Unit, at: number): Draft | null {
  const span = contentSpan(unit, at, at + 1)
  if (!told || !isKind(unit, at - 1, 'colon') || (told.cue[0]?.[0] ?? Infinity) > span[0]) return null
  return { ...told, unit, content: [span], construction: 'inherited' }
}

const madeOf = (unit: Unit, at: number, verb: number, source: Span, speaker: Span): Draft => ({
  unit,
  source: [source],
  speaker,
  cue: [chunkSpan(unit, verb)],
  content: [contentSpan(unit, at, at + 1)],
  stance: 'said',
  attitude: false,
  negated: false,
  construction: 'inherited',
  lemma: headWord(unit, unit.chunks[verb]),
})

/** "Brook turned to the crowd: “…”", also with the quotation in the next line. */
function introduced(unit: Unit, at: number, previous: Unit | null): Draft | null {
  const here = isKind(unit, at - 1, 'colon') ? unit : at === 0 && previous && endsWithColon(previous) ? previous : null
  if (!here) return null
  const end = here === unit ? at - 1 : here.chunks.length - 1
  for (let back = end - 1; back >= 0; back--) {
    if (!isFinite(here, back)) continue
    const speaker = speakerBefore(here, back)
    if (!speaker) continue
    const draft = madeOf(unit, at, 0, speaker.source, speaker.speaker)
    return { ...draft, cue: [chunkSpan(here, back)] }
  }
  // "Brook: “…”"
  if (here === unit && isKind(unit, 0, 'np') && at <= 4) {
    const speaker = chunkSpan(unit, 0, at - 2)
    return { ...madeOf(unit, at, at - 1, speaker, chunkSpan(unit, 0)), construction: 'headline' }
  }
  return null
}

const endsWithColon = (unit: Unit): boolean => isKind(unit, unit.chunks.length - 1, 'colon')
