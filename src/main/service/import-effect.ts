/** What taking in a deck would do to the library, told without touching it, a few hundred cards at a time. */
import { setImmediate } from 'node:timers/promises'
import type { IncomingDeckView } from '../../contract/transfer-shapes.ts'
import { mediaOfCard } from '../../core/deck/card-media.ts'
import type { Card, Deck } from '../../core/deck/deck.ts'
import { mediaOfDeck } from '../store/media.ts'
import type { IncomingDeck } from '../../core/formats/incoming.ts'
import { countKept } from '../store/carry-in.ts'
import { storedRevision } from '../store/put-deck.ts'
import type { Store } from '../store/store.ts'
import { deckUnderSteps } from './deck-import.ts'

export type Effect = Pick<
  IncomingDeckView,
  'outcome' | 'revisionHere' | 'added' | 'changed' | 'removed' | 'examples' | 'progressKept'
> & {
  /** The deck with the revision under which it is taken in. */
  readonly deck: Deck
  readonly progress: IncomingDeck['progress']
}

const cardsAtOnce = 300
const maxExamples = 3

/** Files of other programs have no revisions: whatever is different in them is the next one. */
export async function effectOf(store: Store, { deck, progress }: IncomingDeck, isForeign: boolean): Promise<Effect> {
  const carried = { progress, progressKept: countKept(store.db, deck.id, progress) }
  const before = storedRevision(store, deck.id)
  if (before === null || before.isDeleted) {
    const examples = { added: deck.cards.slice(0, maxExamples).map(({ prompt }) => prompt), changed: [], removed: [] }
    const counts = { added: deck.cards.length, changed: 0, removed: 0 }
    return { deck, ...carried, outcome: 'added', revisionHere: before?.revision ?? null, ...counts, examples }
  }
  const { revision } = before
  const differences = await compare(store, deckUnderSteps(store, deck))
  const isDifferent = differences.added + differences.changed + differences.removed > 0
  const next = isForeign && isDifferent ? { ...deck, revision: revision + 1 } : deck
  if (next.revision > revision)
    return { deck: next, ...carried, outcome: 'updated', revisionHere: revision, ...differences }
  const outcome = isForeign || next.revision === revision ? 'unchanged' : 'older'
  return { deck: next, ...carried, outcome, revisionHere: revision, ...nothing }
}

const nothing = { added: 0, changed: 0, removed: 0, examples: { added: [], changed: [], removed: [] } }

type CardRow = { readonly key: number; readonly id: string; readonly content: string; readonly deleted: number }
const cardsSql = `SELECT key, id, content, deleted_ms IS NOT NULL AS deleted FROM card
  WHERE deck_id = ? AND removed_ms IS NULL AND key > ? ORDER BY key LIMIT ?`

async function compare(store: Store, deck: Deck): Promise<Pick<Effect, keyof typeof nothing>> {
  const showsOther = otherMediaIn(store, deck)
  const coming = new Map<string, Card>(deck.cards.map((card) => [card.id, card]))
  const changed: { readonly before: string; readonly after: string }[] = []
  const removed: string[] = []
  let last = 0
  for (;;) {
    const rows = store.db.all<CardRow>(cardsSql, deck.id, last, cardsAtOnce)
    for (const { key, id, content, deleted } of rows) {
      last = key
      const card = coming.get(id)
      coming.delete(id)
      // What a person deleted stays so, whatever revision has it.
      if (deleted === 1) continue
      if (card === undefined) removed.push(promptOf(content))
      else if (JSON.stringify(card) !== content || showsOther(card))
        changed.push({ before: promptOf(content), after: card.prompt })
    }
    if (rows.length < cardsAtOnce) break
    await setImmediate()
  }
  const added = [...coming.values()].map(({ prompt }) => prompt)
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    examples: {
      added: added.slice(0, maxExamples),
      changed: changed.slice(0, maxExamples),
      removed: removed.slice(0, maxExamples),
    },
  }
}

/** Whether a card shows a picture or sound that has other content here under its name. */
function otherMediaIn(store: Store, { id, media = [] }: Deck): (card: Card) => boolean {
  const here = media.length === 0 ? new Map<string, string>() : mediaOfDeck(store, id)
  const others = new Set(media.filter(({ name, sha256 }) => here.get(name) !== sha256).map(({ name }) => name))
  return (card) => others.size > 0 && [...mediaOfCard(card)].some((name) => others.has(name))
}

const promptOf = (content: string): string => (JSON.parse(content) as Card).prompt
