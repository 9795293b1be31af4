/** Makes claims of drafts: nested where they stand inside one another, linked to entities and dates, numbered in order. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Claim, ClaimKind, DateFact, Span } from '../facts.ts'
import type { Quotation } from '../syntax/quotations.ts'
import { firstWordOf } from './dateline.ts'
import { dateOfSaying, dateOfUnit, pointsBack } from './date-of-saying.ts'
import { type Draft, priors } from './draft.ts'
import { containers } from './nesting.ts'
import { estimate, rounded, weightsOf } from '../confidence/logistic.ts'
import weightData from '../confidence/data/claims.json' with { type: 'json' }
import { traitsOf } from './traits.ts'
import { contains, firstFrom, touches } from './spans.ts'
import { type FoundActors, speakerEntity, withWholeName } from './speaker-entity.ts'
import type { Unit } from '../syntax/unit.ts'

export interface Settings {
  readonly analysed: AnalysedText
  readonly units: readonly Unit[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateFact[]
  readonly found: FoundActors
}

const weights = weightsOf(weightData)

const startOf = ({ source, cue, content }: Draft): number =>
  Math.min(source[0]?.[0] ?? Infinity, cue[0]?.[0] ?? Infinity, content[0]?.[0] ?? Infinity)

/** A claim with what its confidence rests on. */
export interface Weighed {
  readonly claim: Claim
  readonly traits: readonly string[]
}

export function settle(all: readonly Draft[], settings: Settings): Weighed[] {
  const drafts = withoutStray(distinct(all)).map((draft) =>
    behindDateline(withNames(draft, settings.found), settings.analysed),
  )
  const inside = containers(drafts)
  const ids = drafts.map((_, index) => `c${index + 1}`)
  const dates = saidOn(drafts, settings)
  const entities: (string | null)[] = []
  drafts.forEach((draft, index) => {
    entities[index] = speakerEntity(draft, settings.analysed.text, settings.found)
    const container = inside[index] ?? -1
    // "I" inside a quotation is its speaker.
    if (entities[index] === null && container >= 0 && container < index && isFirstPerson(draft, settings.analysed.text))
      entities[index] = entities[container] ?? null
  })
  const holds = drafts.map(() => 0)
  for (const container of inside) if (container >= 0) holds[container] = (holds[container] ?? 0) + 1
  const types = new Map(settings.found.entities.map(({ id, type }) => [id, type]))
  return drafts.map((draft, index): Weighed => {
    const nestedIn = ids[inside[index] ?? -1]
    const kind = kindOf(draft, settings.quotations)
    const entity = entities[index] ?? null
    const traits = traitsOf(draft, {
      text: settings.analysed.text,
      kind,
      speaker: types.get(entity ?? '') ?? null,
      nested: nestedIn !== undefined,
      holds: holds[index] ?? 0,
    })
    const claim: Claim = {
      id: ids[index] ?? '',
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      kind,
      ...(draft.headline ? { headline: true as const } : {}),
      entity,
      date: dates[index] ?? null,
      stance: draft.stance,
      ...(draft.negated ? { negated: true as const } : {}),
      ...(nestedIn ? { nestedIn } : {}),
      confidence: rounded(estimate(weights, traits)),
    }
    return { claim, traits }
  })
}

function withNames(draft: Draft, { actors }: FoundActors): Draft {
  const [first, ...more] = draft.source
  const whole = first && withWholeName(first, actors)
  if (!whole || whole === first) return draft
  const { speaker } = draft
  return { ...draft, source: [whole, ...more], speaker: speaker && withWholeName(speaker, actors) }
}

const startOfReport = (unit: Unit, analysed: AnalysedText): number =>
  unit.words[firstWordOf(analysed, unit)]?.start ?? 0

/** Where a report was written is nobody's word: "LONN – |The ferry is safe|, the mayor said." */
function behindDateline(draft: Draft, analysed: AnalysedText): Draft {
  const start = startOfReport(draft.unit, analysed)
  if (draft.content.every(([from]) => from >= start)) return draft
  const content = draft.content
    .filter(([, end]) => end > start)
    .map(([from, end]): Span => [Math.max(from, start), end])
  return { ...draft, content }
}

const isFirstPerson = ({ speaker }: Draft, text: string): boolean =>
  speaker !== null && /^(?:i|me|my)$/i.test(text.slice(speaker[0], speaker[1]))

/** One claim a cue: of two readings the surer one stays, the earlier on a tie. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.content.length === 0) continue
    const key = `${draft.cue[0]?.[0] ?? -1}:${draft.cue[0]?.[1] ?? -1}:${draft.construction === 'inherited' || draft.construction === 'transcript' ? (draft.content[0]?.[0] ?? 0) : ''}`
    const known = best.get(key)
    if (!known || priors[known.construction] < priors[draft.construction]) best.set(key, draft)
  }
  return [...best.values()].toSorted((a, b) => startOf(a) - startOf(b) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0))
}

/** What stands inside a quotation is a claim only where the quotation itself is one. */
function withoutStray(drafts: readonly Draft[]): Draft[] {
  const pieces = drafts
    .filter(({ unit }) => unit.inside === null)
    .flatMap(({ content }) => content)
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  const starts = pieces.map(([start, end]) => ({ start, end }))
  return drafts.filter(({ unit, cue }) => {
    const first = cue[0]
    if (unit.inside === null || !first) return true
    for (let at = firstFrom(starts, first[0] + 1) - 1, steps = 0; at >= 0 && steps < 20; at--, steps++) {
      const piece = pieces[at]
      if (piece && contains(piece, first)) return true
    }
    return false
  })
}

/** A quotation that the cue itself stands in says nothing about how its own content is told. */
function kindOf({ attitude, content, cue }: Draft, quotations: readonly Quotation[]): ClaimKind {
  let quoted = false
  let whole = true
  for (const piece of content) {
    const at = firstFrom(quotations, piece[0])
    const around = quotations[at - 1]
    const holds = (quotation: Quotation | undefined, span: Span | undefined): boolean =>
      quotation !== undefined && span !== undefined && touches([quotation.start, quotation.end], span)
    quoted ||= (holds(around, piece) && !holds(around, cue[0])) || holds(quotations[at], piece)
    const first = quotations[at]
    whole &&= first !== undefined && first.start === piece[0] && first.end >= piece[1] - 1
  }
  if (quoted && whole) return 'direct'
  if (attitude) return 'attitude'
  return quoted ? 'mixed' : 'indirect'
}

function saidOn(drafts: readonly Draft[], { analysed, units, dates }: Settings): (string | null)[] {
  const byUnit = new Map<number, Draft[]>()
  const firstOf = new Map<number, number>()
  drafts.forEach((draft, index) => {
    const known = byUnit.get(draft.unit.index)
    if (known) known.push(draft)
    else byUnit.set(draft.unit.index, [draft])
    if (draft.unit.inside === null && !firstOf.has(draft.unit.index)) firstOf.set(draft.unit.index, index)
  })
  const found = drafts.map((draft) =>
    dateOfSaying(draft, byUnit.get(draft.unit.index) ?? [], dates, startOfReport(draft.unit, analysed)),
  )
  for (const unit of units) {
    if (unit.inside !== null) continue
    const spoken = precedingClaim(units, firstOf, unit)
    if (spoken >= 0 && found[spoken] === null && pointsBack(unit)) found[spoken] = dateOfUnit(unit, dates)
  }
  return found
}

const maxUnitsBack = 20

/** The first claim of the nearest unit before this one that holds any, no further back than the paragraph before. */
function precedingClaim(units: readonly Unit[], firstOf: ReadonlyMap<number, number>, unit: Unit): number {
  for (let index = unit.index - 1; index >= Math.max(0, unit.index - maxUnitsBack); index--) {
    if (unit.paragraph - (units[index]?.paragraph ?? 0) > 1) break
    const first = firstOf.get(index)
    if (first !== undefined) return first
  }
  return -1
}

export const spansOf = (claim: Claim): readonly Span[] => [...claim.content, ...claim.cue]
