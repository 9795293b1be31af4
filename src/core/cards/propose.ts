/** Writes an article's cards from its facts: what the audit or a writer doubts goes to the tray with the reason, the rest can be handed out. */
import type { AnalysedText } from '../article/analysed-text.ts'
import { selectEvidence } from '../article/evidence.ts'
import type { Card, Source, TrayItem, TrayReason } from '../deck/deck.ts'
import type { Facts } from '../facts/facts.ts'
import type { DeckId } from '../ids.ts'
import { auditCard, auditDeck } from './audit.ts'
import { withDistractors } from './distractors/distract.ts'
import { type LibraryCard, poolOf } from './distractors/pool.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './finding.ts'
import { draftsOf } from './kinds/writers.ts'
import { mergeDrafts } from './merge.ts'
import { mintFor } from './mint.ts'
import { chooseDrafts } from './rank.ts'
import { isTorn } from './torn.ts'
import { type Reading, readArticle } from './reading.ts'

export interface ProposeInput {
  /** The text that the facts' offsets point into. */
  readonly analysed: AnalysedText
  readonly facts: Facts
  readonly source: Source
  readonly deckId: DeckId
  /** EDTF, or null where unknown. */
  readonly published: string | null
  /** Cards of other decks, whose answers may serve as wrong ones. */
  readonly library?: readonly LibraryCard[]
}

export interface ProposedCards {
  readonly cards: Card[]
  readonly tray: TrayItem[]
}

/** Below this a fact is more likely misread than not worth a look. */
const minConfidence = 0.6

export function proposeCards({
  analysed,
  facts,
  source,
  deckId,
  published,
  library = [],
}: ProposeInput): ProposedCards {
  const reading = readArticle(analysed, facts, source, published)
  const mint = mintFor(deckId)
  const proposals = new Map(
    mergeDrafts(draftsOf(reading)).map((draft) => {
      const card = cardOf(reading, draft, mint(draft.kind, draft.fact))
      return [draft, { card, reasons: reasonsOf(draft, card) }] as const
    }),
  )
  const sound = [...proposals].filter(([, { reasons }]) => reasons.length === 0)
  const contradicted = new Set(auditDeck({ cards: sound.map(([, { card }]) => card) }).map((finding) => finding.card))
  const worthy = sound.filter(([, { card }]) => !contradicted.has(card.id)).map(([draft]) => draft)
  const { chosen, beyond } = chooseDrafts(worthy, facts, analysed.text)
  const [accepted, spare] = [new Set(chosen), new Set(beyond)]
  const trayReasons = (
    draft: Draft,
    { reasons }: { readonly reasons: readonly TrayReason[] },
  ): readonly TrayReason[] => {
    if (spare.has(draft)) return ['beyond-length']
    return reasons.length > 0 ? reasons : ['ambiguous-answer']
  }
  const pool = poolOf(
    reading,
    [...proposals.values()].map(({ card }) => card),
    library,
  )
  return {
    cards: chosen.flatMap((draft) => proposals.get(draft)?.card ?? []).map((card) => withDistractors(card, pool)),
    tray: [...proposals]
      .filter(([draft]) => !accepted.has(draft))
      .map(([draft, proposal]) => ({
        card: withDistractors(proposal.card, pool),
        reasons: trayReasons(draft, proposal),
      })),
  }
}

const cardOf = (reading: Reading, draft: Draft, id: Card['id']): Card => ({
  id,
  kind: draft.kind,
  prompt: draft.prompt,
  answer: draft.answer,
  evidence: draft.spans.map((span) => selectEvidence(reading.text, span, reading.source.sha256)),
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
  'claim-as-truth': 'low-confidence',
  'answer-too-long': 'answer-too-long',
  'prompt-too-long': 'prompt-too-long',
  'unresolved-date': 'unresolved-date',
  'evidence-without-answer': 'low-confidence',
  'distractor-true': 'ambiguous-answer',
  duplicate: 'ambiguous-answer',
}

function reasonsOf(draft: Draft, card: Card): TrayReason[] {
  const found = auditCard(card).map((finding) => reasonOf[finding.rule])
  const doubt: TrayReason[] = draft.confidence < minConfidence ? ['low-confidence'] : []
  const isBroken =
    (isTorn(card.prompt) && card.kind !== 'quotation' && card.kind !== 'acronym') || isTorn(card.answer.canonical)
  const torn: TrayReason[] = isBroken ? ['not-self-contained'] : []
  return [...new Set([...draft.reasons, ...found, ...doubt, ...torn])]
}
