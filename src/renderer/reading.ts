/** What the reading view draws: every fact and every piece of evidence, paragraph by paragraph, with the name a listener hears. */
import type { Card } from '../core/deck/deck.ts'
import type { ActorFact, ActorType, Claim, DateFact, Entity, Facts, Span } from '../core/facts/facts.ts'
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

export interface Readings {
  /** Null for a paragraph that is left out. */
  readonly at: (index: number) => ParagraphReading | null
  /** The paragraph in which the words of a card begin; -1 where there is none. */
  readonly placeOf: (cardId: string) => number
}

/** Each paragraph's reading is made when it is asked for, since a long article has more facts than a frame can name. */
export function readParagraphs(
  { text, facts }: { readonly text: string; readonly facts: Facts },
  cards: readonly Card[],
  paragraphs: readonly { readonly text: string; readonly kept: boolean }[],
): Readings {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const spans = paragraphSpans(paragraphs)
  const locale = localeOf(text)
  const evidence = cards.flatMap((card) =>
    card.evidence.map(({ start, end }) => ({ kind: 'evidence', id: card.id, start, end }) as const),
  )
  const claimWords = labelled(facts.claims, text).flatMap((claim) =>
    claim.content.map(([start, end]) => ({ kind: 'claim', id: claim.id, start, end, claim }) as const),
  )
  const inside = {
    claims: distribute(claimWords, spans),
    dates: distribute(facts.dates, spans),
    actors: distribute(facts.actors, spans),
    evidence: distribute(evidence, spans),
  }

  function read(index: number): ParagraphReading | null {
    const span = spans[index]
    if (!span) return null
    const words = inside.claims.get(index) ?? []
    const marks: readonly Mark[] = [
      ...words,
      ...(inside.dates.get(index) ?? []).map((date) => dateMark(date, locale)),
      ...(inside.actors.get(index) ?? []).map((actor) => actorMark(actor, entities.get(actor.entity))),
      ...(inside.evidence.get(index) ?? []),
    ]
    const claims = [...new Set(words.map(({ claim }) => claim))].map((claim) => labelOf(claim, text, entities))
    return { start: span[0], end: span[1], marks, claims }
  }

  const made = new Map<number, ParagraphReading | null>()
  return {
    at: (index) => {
      if (!made.has(index)) made.set(index, read(index))
      return made.get(index) ?? null
    },
    placeOf: (cardId) => [...inside.evidence].find(([, words]) => words.some(({ id }) => id === cardId))?.[0] ?? -1,
  }
}

/** "We know" inside what somebody says is no more than that saying. */
function labelled(claims: readonly Claim[], text: string): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id))
  const isByPronoun = ({ entity, source }: Claim): boolean =>
    entity === null && pronoun.test(source.map(([start, end]) => text.slice(start, end)).join(' '))
  return claims.filter((claim) => !(claim.nestedIn !== undefined && ids.has(claim.nestedIn) && isByPronoun(claim)))
}

const pronoun = /^(?:i|you|he|she|it|we|they|one|who|this|that|these|those|everyone|nobody|no one)$/i

/** The items that have words in each paragraph, in order. */
function distribute<T extends Spanned>(
  items: readonly T[],
  spans: readonly (Span | null)[],
): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>()
  const places = spans.flatMap((span, index) => (span ? [{ span, index }] : []))
  for (const item of items) {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.span[1] ?? 0) <= item.start) low = middle + 1
      else high = middle
    }
    for (let place = places[low]; place && place.span[0] < item.end; place = places[++low]) {
      const list = lists.get(place.index)
      if (list) list.push(item)
      else lists.set(place.index, [item])
    }
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
