/** What was proposed at a desk, by how many steps were done then: the place in the line of steps decides which one holds. */
import type { Proposal } from '../../core/desk/desk.ts'
import type { DeckId } from '../../core/ids.ts'
import type { Store } from './store.ts'

/** So often in a row a regeneration can be undone at once; beyond that, cards are made anew from the articles as they were. */
const mostKept = 12

/** The last one made with no more steps done than now; where that is not kept any more, the first made after. */
const holdingSql = `
SELECT content FROM desk_proposal WHERE deck_id = ?1
ORDER BY after <= ?2 DESC, abs(after - ?2) LIMIT 1`

export function readProposal({ db }: Store, deckId: DeckId, stepsDone: number): Proposal {
  const row = db.get<{ content: string }>(holdingSql, deckId, stepsDone)
  return row === undefined ? { cards: [], madeFrom: null } : (JSON.parse(row.content) as Proposal)
}

export function writeProposal({ db }: Store, deckId: DeckId, proposal: Proposal): void {
  db.transact(() => {
    db.run(
      'INSERT OR REPLACE INTO desk_proposal (deck_id, after, content) VALUES (?, ?, ?)',
      deckId,
      proposal.after ?? 0,
      JSON.stringify(proposal),
    )
    db.run(
      `DELETE FROM desk_proposal WHERE deck_id = ?1 AND after NOT IN
        (SELECT after FROM desk_proposal WHERE deck_id = ?1 ORDER BY after DESC LIMIT ${String(mostKept)})`,
      deckId,
    )
  })
}

/** In place of all that was proposed before. */
export function writeOnlyProposal(store: Store, deckId: DeckId, proposal: Proposal): void {
  store.db.run('DELETE FROM desk_proposal WHERE deck_id = ?', deckId)
  writeProposal(store, deckId, proposal)
}

/** Those made after steps that were undone, which another step takes the place of. */
export function dropProposalsAfter({ db }: Store, deckId: DeckId, stepsDone: number): void {
  db.run('DELETE FROM desk_proposal WHERE deck_id = ? AND after > ?', deckId, stepsDone)
}
