import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columns, imposeCards, rows } from '../../../../src/core/formats/paper/imposition.ts'
import { duplexEdges } from '../../../../src/core/formats/paper/paper-options.ts'

const cardsAndEdge = [fc.integer({ min: 1, max: 40 }), fc.constantFrom(...duplexEdges)] as const

/** The middle of a cell on a page of one by one, from its upper left corner. */
const middle = (cell: number) => ({
  x: ((cell % columns) + 0.5) / columns,
  y: (Math.floor(cell / columns) + 0.5) / rows,
})

it('a back lies behind its front when the sheet is turned about the edge that was said', () => {
  fc.assert(
    fc.property(...cardsAndEdge, (count, edge) => {
      const cards = Array.from({ length: count }, (_, at) => at)
      for (const { fronts, backs } of imposeCards(cards, edge)) {
        for (const [cell, card] of fronts.entries()) {
          if (card === null) continue
          const [front, back] = [middle(cell), middle(backs.indexOf(card))]
          // Turning mirrors one direction of the page that is then seen.
          const seen = edge === 'long-edge' ? { x: 1 - back.x, y: back.y } : { x: back.x, y: 1 - back.y }
          expect(seen.x).toBeCloseTo(front.x)
          expect(seen.y).toBeCloseTo(front.y)
        }
      }
    }),
  )
})

it('every card is printed once, in its order, on as few sheets as hold them', () => {
  fc.assert(
    fc.property(...cardsAndEdge, (count, edge) => {
      const cards = Array.from({ length: count }, (_, at) => at)
      const sheets = imposeCards(cards, edge)
      expect(sheets.flatMap(({ fronts }) => fronts.filter((card) => card !== null))).toEqual(cards)
      expect(sheets).toHaveLength(Math.ceil(count / (rows * columns)))
    }),
  )
})
