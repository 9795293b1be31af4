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

export interface Placed {
  readonly bars: readonly PlacedBar[]
  /** Room that the labels need beside a short paragraph. */
  readonly heightPx: number
}

const labelGapPx = 2

function place(paragraph: HTMLElement, claims: readonly ClaimLabel[]): Placed {
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
  const bars = extents.map(({ claim, topPx, bottomPx }) => {
    const free = lanesEndPx.findIndex((endPx) => endPx <= topPx)
    const lane = free < 0 ? lanesEndPx.length : free
    lanesEndPx[lane] = bottomPx
    const labelTopPx = Math.max(topPx, labelsEndPx)
    const label = labels.find((each) => each.dataset['claim'] === claim.id)
    labelsEndPx = labelTopPx + (label?.offsetHeight ?? 0) + labelGapPx
    return { id: claim.id, doubtful: claim.doubtful, topPx, heightPx: bottomPx - topPx, lane, labelTopPx }
  })
  return { bars, heightPx: labelsEndPx }
}

interface Watched {
  readonly claims: readonly ClaimLabel[]
  readonly draw: (placed: Placed) => void
}

const watched = new WeakMap<Element, Watched>()

/** One observer for all paragraphs: everything is measured before anything is drawn, or each would lay the page out anew. */
const observer = new ResizeObserver((entries) => {
  const placed = entries.map(({ target }) => {
    const watch = watched.get(target)
    return watch && target instanceof HTMLElement ? ([watch, place(target, watch.claims)] as const) : undefined
  })
  for (const each of placed) each?.[0].draw(each[1])
})

/** Draws the bars of a paragraph, and draws them again whenever its lines are broken anew. */
export const watchLines = (claims: readonly ClaimLabel[], draw: Watched['draw']) => (paragraph: HTMLElement) => {
  if (claims.length === 0) {
    draw({ bars: [], heightPx: 0 })
    return
  }
  watched.set(paragraph, { claims, draw })
  observer.observe(paragraph)
  return () => observer.unobserve(paragraph)
}
