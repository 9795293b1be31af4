/** Writes the cards of one or several articles from their facts: what the audit or a writer doubts goes to the tray with the reason, the rest can be handed out. */
import type { AnalysedText } from '../article/analysed-text.ts'
import { selectEvidence } from '../article/evidence.ts'
import type { Card, Source, TrayItem, TrayReason } from '../deck/deck.ts'
import type { Facts } from '../facts/facts.ts'
import type { DeckId } from '../ids.ts'
import { auditCard, auditDeck } from './audit.ts'
import { withoutTrueDistractors } from './audit/settle.ts'
import { withDistractors } from './distractors/distract.ts'
import { joinPools, type LibraryCard, poolOf } from './distractors/pool.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './audit/finding.ts'
import { draftsOf } from './kinds/writers.ts'
import { mergeDrafts } from './choice/merge.ts'
import { mintFor } from './mint.ts'
import { asidesAmong, chooseDrafts, importanceOf } from './choice/rank.ts'
import { type Reading, readArticle } from './reading.ts'
import { askEach } from './sources/disagreement.ts'
import { type Placed, placed } from './sources/placed.ts'
import { shareEntities } from './sources/shared-entities.ts'
import { nameSources } from './sources/source-names.ts'
import { readStyle } from './wording/style.ts'
import { isTorn } from './clauses/torn.ts'
import { bestOf } from './choice/tray.ts'

/** One article of a deck, read as far as facts. */
export interface ArticleFacts {
  /** The text that the facts' offsets point into. */
  readonly analysed: AnalysedText
  readonly facts: Facts
  readonly source: Source
  /** EDTF, or null where unknown. */
  readonly published: string | null
}

interface DeckSettings {
  readonly deckId: DeckId
  /** Cards of other decks, whose answers may serve as wrong ones. */
  readonly library?: readonly LibraryCard[]
}

export interface ProposedCards {
  readonly cards: Card[]
  readonly tray: TrayItem[]
  /** How many drafts of a very long article neither have room. */
  readonly leftOut: number
}

/** Below this a fact is more likely misread than not worth a look. */
const minConfidence = 0.6

export const proposeCards = ({ deckId, library = [], ...article }: ArticleFacts & DeckSettings): ProposedCards =>
  proposeDeck([article], { deckId, library })

/** Cards of one or several articles: a fact that several tell gives one card that cites each of them. */
export function proposeDeck(articles: readonly ArticleFacts[], { deckId, library = [] }: DeckSettings): ProposedCards {
  const readings = readTogether(articles)
  const mint = mintFor(deckId)
  const drafts = readings.flatMap((reading) =>
    draftsOf(reading, readings.length === 1).map((draft) => placed(draft, reading)),
  )
  const proposals = askEach(mergeDrafts(drafts)).map((one) => {
    const card = cardOf(one, mint(one.draft.kind, one.draft.fact))
    return { one, card, reasons: reasonsOf(one.draft, card) }
  })
  const sound = proposals.filter(({ reasons }) => reasons.length === 0)
  const contradicted = new Map(
    auditDeck({ cards: sound.map(({ card }) => card) }).map(({ card, rule }) => [card, reasonOf[rule]]),
  )
  const fit = sound.filter(({ card }) => !contradicted.has(card.id)).map(({ one }) => one)
  const asides = asidesAmong(fit)
  const ranked = chooseDrafts(fit.filter((one) => !asides.has(one)))
  const beyond = new Set([...ranked.beyond, ...asides])
  const all = proposals.map(({ card }) => card)
  const pool = joinPools(readings.map((reading) => poolOf(reading, all, library)))
  const cardsOf = new Map(proposals.map(({ one, card }) => [one, card]))
  const accepted = new Set(ranked.chosen)
  const importance = importanceOf(proposals.map(({ one }) => one))
  const held = proposals.filter(({ one }) => !accepted.has(one))
  const tray = bestOf(
    held,
    ({ one }) => !beyond.has(one),
    ({ one }) => importance(one),
  )
  return {
    cards: withoutTrueDistractors(
      ranked.chosen.flatMap((one) => cardsOf.get(one) ?? []).map((card) => withDistractors(card, pool)),
    ),
    tray: tray.map(({ one, card, reasons }) => ({
      card: withDistractors(card, pool),
      reasons: beyond.has(one)
        ? ['beyond-length']
        : reasons.length > 0
          ? reasons
          : [contradicted.get(card.id) ?? 'ambiguous-answer'],
    })),
    leftOut: held.length - tray.length,
  }
}

/** Each article with the names that all of them share, and under a name that tells it from the others. */
function readTogether(articles: readonly ArticleFacts[]): readonly Reading[] {
  const facts = shareEntities(articles.map((article) => article.facts))
  const style = readStyle(articles.map(({ analysed }) => analysed.text).join('\n'))
  const sources = nameSources(
    articles.map(({ source }) => source),
    style,
  )
  return articles.map(({ analysed, facts: own, source, published }, at) =>
    readArticle(analysed, facts[at] ?? own, sources[at] ?? source, published),
  )
}

const cardOf = ({ draft, reading, spans, also }: Placed, id: Card['id']): Card => ({
  id,
  kind: draft.kind,
  prompt: draft.prompt,
  answer: draft.answer,
  evidence: [{ reading, spans }, ...also].flatMap((support) =>
    support.spans.map((span) => selectEvidence(support.reading.text, span, support.reading.source.sha256)),
  ),
  ...(draft.attribution ? { attribution: draft.attribution } : {}),
  ...(draft.sequence ? { sequence: draft.sequence } : {}),
  ...(draft.event ? { event: draft.event } : {}),
  tags: [draft.kind],
})

const reasonOf: Readonly<Record<Rule, TrayReason>> = {
  'unresolved-pronoun-or-deictic': 'unresolved-pronoun',
  'answer-in-prompt': 'answer-in-prompt',
  'ambiguous-answer': 'ambiguous-answer',
  'missing-attribution': 'unresolved-speaker',
  'claim-as-truth': 'takes-a-side',
  'answer-too-long': 'answer-too-long',
  'prompt-too-long': 'prompt-too-long',
  'unresolved-date': 'unresolved-date',
  'evidence-without-answer': 'thin-evidence',
  'distractor-true': 'ambiguous-answer',
  duplicate: 'told-already',
}

function reasonsOf(draft: Draft, card: Card): TrayReason[] {
  const found = auditCard(card).map((finding) => reasonOf[finding.rule])
  const doubt: TrayReason[] = draft.confidence < minConfidence ? ['low-confidence'] : []
  const isBroken =
    (isTorn(card.prompt) && card.kind !== 'quotation' && card.kind !== 'acronym') || isTorn(card.answer.canonical)
  const torn: TrayReason[] = isBroken ? ['not-self-contained'] : []
  return [...new Set([...draft.reasons, ...found, ...doubt, ...torn])]
}
