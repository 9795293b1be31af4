/** What the reading view draws: every fact and every piece of evidence, paragraph by paragraph, with the name a listener hears. */
import type { Proposal } from '../contract/contract.ts'
import type { ActorFact, ActorType, Claim, DateFact, Entity, Span } from '../core/facts/facts.ts'
import { edtfInWords, type WordsLocale } from '../core/facts/dates/edtf.ts'
import { initials, paragraphSpans, type Spanned } from './marks.ts'
import { localeOf } from './words.ts'

/** Below this a fact is drawn lighter. */
const doubtBelow = 0.5

export interface FactMark extends Spanned {
  readonly kind: 'date' | 'actor'
  readonly id: string
  readonly doubtful: boolean
  /** The accessible name. */
  readonly name: string
  /** An actor's initials. */
  readonly letters?: string
}

interface ClaimWords extends Spanned {
  readonly kind: 'claim'
  readonly id: string
}

interface EvidenceWords extends Spanned {
  readonly kind: 'evidence'
  /** The card made from these words. */
  readonly id: string
}

export type Mark = FactMark | ClaimWords | EvidenceWords

/** What stands in the margin beside a claim, which reaches from its first word to its last. */
export interface ClaimLabel extends Spanned {
  readonly id: string
  readonly speaker: string
  readonly cue: string
  readonly doubtful: boolean
  readonly name: string
}

export interface ParagraphReading {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
  /** The claims that begin in this paragraph or run on into it. */
  readonly claims: readonly ClaimLabel[]
}

/** One reading for each paragraph, null for those left out. */
export function readParagraphs(
  { text, facts, cards, tray }: Omit<Proposal, 'vanished'>,
  paragraphs: readonly { readonly text: string; readonly kept: boolean }[],
): readonly (ParagraphReading | null)[] {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const labels = new Map(facts.claims.map((claim) => [claim.id, labelOf(claim, text, entities)]))
  const spans = paragraphSpans(paragraphs)
  const locale = localeOf(text)
  const marks: readonly Mark[] = [
    ...facts.claims.flatMap((claim) =>
      claim.content.map(([start, end]) => ({ kind: 'claim', id: claim.id, start, end }) as const),
    ),
    ...facts.dates.map((date) => dateMark(date, locale)),
    ...facts.actors.map((actor) => actorMark(actor, entities.get(actor.entity))),
    ...[...cards, ...tray.map(({ card }) => card)].flatMap((card) =>
      card.evidence.map(({ start, end }) => ({ kind: 'evidence', id: card.id, start, end }) as const),
    ),
  ]
  const byParagraph = distribute(marks, spans)
  return spans.map((span, index) => {
    if (span === null) return null
    const inside = byParagraph[index] ?? []
    const claimIds = new Set(inside.filter(({ kind }) => kind === 'claim').map(({ id }) => id))
    const claims = [...claimIds].map((id) => labels.get(id)).filter((label) => label !== undefined)
    return { start: span[0], end: span[1], marks: inside, claims }
  })
}

function distribute(marks: readonly Mark[], spans: readonly (Span | null)[]): readonly Mark[][] {
  const lists: Mark[][] = spans.map(() => [])
  const places = spans.flatMap((span, index) => (span ? [{ span, index }] : []))
  for (const mark of marks) {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.span[1] ?? 0) <= mark.start) low = middle + 1
      else high = middle
    }
    for (let place = places[low]; place && place.span[0] < mark.end; place = places[++low])
      lists[place.index]?.push(mark)
  }
  return lists
}

function dateMark(
  { id, start, end, surface, edtf, resolved, vague, type, confidence }: DateFact,
  locale: WordsLocale,
): FactMark {
  const day = edtf ?? resolved ?? null
  const reading = day !== null ? edtfInWords(day, locale) : vague || type === 'DATE' || type === 'TIME' ? 'open' : ''
  const kind = { DATE: 'Date', TIME: 'Time', DURATION: 'Duration', SET: 'Recurring date' }[type]
  const doubtful = confidence < doubtBelow
  return { kind: 'date', id, start, end, doubtful, name: named(kind, surface, reading, doubtful) }
}

const actorKinds: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
}

function actorMark({ id, start, end, surface, type, confidence }: ActorFact, entity: Entity | undefined): FactMark {
  const name = entity?.name ?? surface
  const role = entity?.roles[0]
  const title = role ? `${role.title}${role.of && !role.title.includes(role.of) ? `, ${role.of}` : ''}` : ''
  const reading = [name === surface ? '' : name, title].filter((part) => part !== '').join(', ')
  const doubtful = confidence < doubtBelow
  return {
    kind: 'actor',
    id,
    start,
    end,
    doubtful,
    letters: initials(name),
    name: named(actorKinds[type], surface, reading, doubtful),
  }
}

const named = (kind: string, surface: string, reading: string, doubtful: boolean): string =>
  `${kind}: ${surface}${reading === '' ? '' : ` (${reading})`}${doubtful ? ', doubtful' : ''}`

function labelOf(claim: Claim, text: string, entities: ReadonlyMap<string, Entity>): ClaimLabel {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  const speaker =
    (claim.entity !== null && entities.get(claim.entity)?.name) || words(claim.source) || 'unknown speaker'
  const cue = words(claim.cue) || (claim.headline ? 'headline' : claim.stance)
  const doubtful = claim.confidence < doubtBelow
  const start = Math.min(...claim.content.map(([from]) => from))
  const end = Math.max(...claim.content.map(([, to]) => to))
  return {
    id: claim.id,
    start,
    end,
    speaker,
    cue,
    doubtful,
    name: `Claim: ${speaker}, ${cue}${doubtful ? ', doubtful' : ''}`,
  }
}
