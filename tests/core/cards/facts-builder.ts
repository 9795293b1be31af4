/** Builds the facts of a fictional article by pointing at its words, so that wording is tested apart from extraction. */
import { analyse } from '../../../src/core/article/analyse.ts'
import { sha256Hex } from '../../../src/core/article/evidence.ts'
import { proposeCards, type ProposedCards } from '../../../src/core/cards/propose.ts'
import type { Card, CardKind, Source } from '../../../src/core/deck/deck.ts'
import type {
  ActorType,
  Claim,
  DateFact,
  Entity,
  Facts,
  Mention,
  NamedThing,
  Span,
} from '../../../src/core/facts/facts.ts'
import { asDeckId } from '../../../src/core/ids.ts'

export const deckId = asDeckId('3f0e8a52-6f0b-4a52-9f5e-0d5e4c1b2a39')

/** The words' place; `nth` counts from 0 where they stand several times. */
function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return [start, start + words.length]
}

export interface Told {
  readonly published?: string | null
  readonly publisher?: string
  /** name → type, aliases and roles; every place where a name stands becomes an actor. */
  readonly entities?: readonly (Partial<Entity> & { readonly name: string; readonly type: ActorType })[]
  readonly mentions?: readonly {
    readonly words: string
    readonly of: string
    readonly form?: Mention['form']
    readonly nth?: number
  }[]
  readonly dates?: readonly (Partial<DateFact> & {
    readonly words: string
    readonly subject?: string
    readonly predicate?: string
    readonly nth?: number
  })[]
  readonly claims?: readonly (Partial<Omit<Claim, 'source' | 'cue' | 'content' | 'entity' | 'date'>> & {
    readonly source: string
    readonly cue: string
    readonly content: string
    readonly by?: string
    /** The words of its date. */
    readonly on?: string
  })[]
  readonly names?: readonly { readonly words: string; readonly kind: NamedThing['kind'] }[]
}

function factsOf(text: string, told: Told): Facts {
  const entities = (told.entities ?? []).map((entity) => ({ aliases: [], roles: [], ...entity, id: entity.name }))
  const actors = entities.flatMap((entity) => {
    const taken: Span[] = []
    return [entity.name, ...entity.aliases].flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}])${name.replaceAll('.', '\\.')}(?![\\p{L}])`, 'gu'))]
        .map(({ index }): Span => [index, index + name.length])
        .filter(([start, end]) => {
          const isFree = !taken.some(([from, to]) => start < to && end > from)
          if (isFree) taken.push([start, end])
          return isFree
        })
        .map(([start, end]) => ({
          id: `a${start}`,
          start,
          end,
          surface: name,
          type: entity.type,
          entity: entity.id,
          confidence: 0.9,
        })),
    )
  })
  const dates = (told.dates ?? []).map(({ words, subject, predicate, nth, ...date }, index): DateFact => {
    const [start, end] = at(text, words, nth)
    const event =
      subject !== undefined && predicate !== undefined
        ? { subject: at(text, subject), predicate: at(text, predicate), gist: [] }
        : undefined
    return {
      id: `d${index}`,
      start,
      end,
      surface: words,
      type: 'DATE',
      value: date.edtf ?? 'XXXX-WXX-1',
      edtf: null,
      vague: false,
      confidence: 0.9,
      ...(event ? { event } : {}),
      ...date,
    }
  })
  const claims = (told.claims ?? []).map(({ source, cue, content, by, on, ...claim }, index): Claim => ({
    id: `c${index}`,
    source: [at(text, source)],
    cue: [at(text, cue)],
    content: [at(text, content)],
    kind: 'indirect',
    entity: by ?? null,
    date: on === undefined ? null : (dates.find((date) => date.surface === on)?.id ?? null),
    stance: 'said',
    confidence: 0.9,
    ...claim,
  }))
  const mentions = (told.mentions ?? []).map(({ words, of, form = 'pronoun', nth }): Mention => {
    const [start, end] = at(text, words, nth)
    return { start, end, entity: of, form }
  })
  const names = (told.names ?? []).map(({ words, kind }): NamedThing => {
    const [start, end] = at(text, words)
    return { start, end, kind }
  })
  return {
    id: 'fiction',
    language: 'en',
    dates,
    actors,
    mentions,
    entities,
    names,
    quantities: [],
    claims,
    assertions: [],
  }
}

export const sourceOf = (text: string, { published = '2021-06-07', publisher }: Told): Source => ({
  title: 'A fictional article',
  publisher: publisher ?? null,
  published,
  sha256: sha256Hex(text),
})

export function propose(text: string, told: Told): ProposedCards {
  const source = sourceOf(text, told)
  return proposeCards({
    analysed: analyse(text),
    facts: factsOf(text, told),
    source,
    deckId,
    published: source.published,
  })
}

export const ofKind = ({ cards }: ProposedCards, kind: CardKind): readonly Card[] =>
  cards.filter((card) => card.kind === kind)
export const promptsOf = ({ cards }: ProposedCards): readonly string[] => cards.map((card) => card.prompt)
export const heldBack = ({ tray }: ProposedCards): Record<string, readonly string[]> =>
  Object.fromEntries(tray.map(({ card, reasons }) => [card.prompt, reasons]))
