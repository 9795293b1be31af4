/** Knows what other cards ask of a stretch of text: a sentence bears two, the second for another answer that is worth as much. */
import type { Draft } from '../draft.ts'
import type { Span } from '../../facts/facts.ts'
import { overlapIndex } from '../overlap.ts'
import { hull } from '../reading.ts'
import { sameWords } from '../wording/words.ts'
import { type Gap, placeHint } from './gap.ts'

/** A share of the stretch on which a card rests; above it that card asks what the stretch tells. */
const asked = 0.4
const mostCards = 2

/** What a stretch of text still has room for. */
export interface Room {
  readonly has: (gap: Gap) => boolean
  /** The group of the card that asks of it already: the second is the first to be left out of a small deck. */
  readonly besides: string | null
}

/** Judged by the cards that can be handed out. */
export function roomForGaps(drafts: readonly Draft[]): (stretch: Span) => Room {
  const touching = overlapIndex(
    drafts.filter(({ reasons }) => reasons.length === 0),
    ({ spans }) => spans,
  )
  return (stretch) => {
    const near = touching(stretch)
    const telling = near.filter((draft) => shareOf(draft, stretch) > asked)
    const cards = new Set(telling.map(cardOf)).size
    const isFree = (gap: Gap): boolean =>
      cards === 0 || (cards < mostCards && isWorthASecond(gap) && !telling.some((draft) => asksWho(draft, gap)))
    return {
      has: (gap) => isFree(gap) && !near.some((draft) => hasAnswer(draft, gap)),
      besides: telling[0]?.group ?? null,
    }
  }
}

/** However many ask of one fact, a deck takes one of them, and one gap in it. */
const cardOf = ({ kind, group, fact }: Draft): string => (kind === 'cloze' ? `${kind} ${fact}` : group)

/** From the first word in the stretch that the card rests on to the last. */
function shareOf({ spans }: Draft, stretch: Span): number {
  const inside = spans.filter(([from, to]) => from < stretch[1] && to > stretch[0])
  if (inside.length === 0) return 0
  const [from, to] = hull(...inside)
  return (Math.min(stretch[1], to) - Math.max(stretch[0], from)) / (stretch[1] - stretch[0])
}

const hasAnswer = ({ answer: { canonical, accepted } }: Draft, { answer }: Gap): boolean =>
  [canonical, ...accepted].some((text) => sameWords(text) === sameWords(answer.canonical))

/** Who somebody was, and the name of who was it, are one fact. */
const asksWho = ({ kind, entities }: Draft, { entity }: Gap): boolean =>
  /^role/.test(kind) && entity !== null && entities.includes(entity)

/** Where it was is soon guessed from the rest of what another card tells already. */
const isWorthASecond = ({ hint }: Gap): boolean => hint !== placeHint
