/** Places the bars of claims beside the lines on which their words stand, and their labels so that none covers another. */
import type { ClaimLabel } from '../../reading.ts'

export interface PlacedBar {
  readonly id: string
  readonly doubtful: boolean
  /** From the top of the paragraph. */
  readonly topPx: number
  readonly heightPx: number
  /** 0 next to the text; a claim inside another stands further out. */
  readonly lane: number
  readonly labelTopPx: number
}

const labelGapPx = 2

export function placeBars(paragraph: HTMLElement, claims: readonly ClaimLabel[]): readonly PlacedBar[] {
  if (claims.length === 0) return []
  const originPx = paragraph.getBoundingClientRect().top
  const words = [...paragraph.querySelectorAll<HTMLElement>('[data-claims]')]
  const labels = [...paragraph.querySelectorAll<HTMLElement>('[data-claim]')]

  const extents = claims.flatMap((claim) => {
    const rects = words
      .filter((each) => each.dataset['claims']?.split(' ').includes(claim.id))
      .flatMap((each) => [...each.getClientRects()])
    if (rects.length === 0) return []
    const topPx = Math.min(...rects.map(({ top }) => top)) - originPx
    const bottomPx = Math.max(...rects.map(({ bottom }) => bottom)) - originPx
    return [{ claim, topPx, bottomPx }]
  })
  extents.sort((a, b) => a.topPx - b.topPx || a.bottomPx - b.bottomPx)

  const lanesEndPx: number[] = []
  let labelsEndPx = 0
  return extents.map(({ claim, topPx, bottomPx }) => {
    const free = lanesEndPx.findIndex((endPx) => endPx <= topPx)
    const lane = free < 0 ? lanesEndPx.length : free
    lanesEndPx[lane] = bottomPx
    const labelTopPx = Math.max(topPx, labelsEndPx)
    const label = labels.find((each) => each.dataset['claim'] === claim.id)
    labelsEndPx = labelTopPx + (label?.offsetHeight ?? 0) + labelGapPx
    return { id: claim.id, doubtful: claim.doubtful, topPx, heightPx: bottomPx - topPx, lane, labelTopPx }
  })
}
