/** What the audit finds in the cards of a desk; a card that has not changed is not judged again. */
import { auditCard } from '../../core/cards/audit.ts'
import { nameKindsOf } from '../../core/cards/audit/name-kinds.ts'
import { deckRules } from '../../core/cards/audit/audit-deck.ts'
import type { Finding } from '../../core/cards/audit/finding.ts'
import type { Card } from '../../core/deck/deck.ts'
import type { CardId } from '../../core/ids.ts'

/** So long the window may wait for the next frame. */
const sliceMs = 12

export class Auditor {
  readonly #judged = new Map<CardId, { readonly words: string; readonly found: readonly Finding[] }>()
  /** What the deck tells of its names, by which a pronoun is judged. */
  #kinds: ReturnType<typeof nameKindsOf> = new Map()
  #kindsInWords = ''

  /** Judges what `judge` will be asked for, a few cards at a time, so that the window goes on drawing beside hundreds. */
  async prepare(cards: readonly Card[]): Promise<void> {
    this.#meet(cards)
    let sinceMs = performance.now()
    for (const card of cards) {
      this.#judge(card)
      if (performance.now() - sinceMs < sliceMs) continue
      await new Promise((resume) => setTimeout(resume))
      sinceMs = performance.now()
    }
  }

  /** By card; cards without a finding are not in it. */
  judge(cards: readonly Card[]): ReadonlyMap<CardId, readonly Finding[]> {
    this.#meet(cards)
    const findings = new Map<CardId, Finding[]>()
    for (const finding of [...cards.flatMap((card) => this.#judge(card)), ...deckRules(cards)]) {
      const known = findings.get(finding.card)
      if (known) known.push(finding)
      else findings.set(finding.card, [finding])
    }
    return findings
  }

  /** A card under the pen, among the others as they were judged last. */
  judgeCard(card: Card): readonly Finding[] {
    return auditCard(card, this.#kinds)
  }

  /** What is known of a card holds only among the same names. */
  #meet(cards: readonly Card[]): void {
    this.#kinds = nameKindsOf(cards)
    const kindsInWords = JSON.stringify([...this.#kinds])
    if (kindsInWords !== this.#kindsInWords) this.#judged.clear()
    this.#kindsInWords = kindsInWords
  }

  #judge(card: Card): readonly Finding[] {
    const words = JSON.stringify(card)
    const known = this.#judged.get(card.id)
    if (known?.words === words) return known.found
    const found = this.judgeCard(card)
    this.#judged.set(card.id, { words, found })
    return found
  }
}
