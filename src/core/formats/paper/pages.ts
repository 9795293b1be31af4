/** Breaks measured blocks into pages, in order and none of them cut. */

export interface Measured {
  readonly height: number
  /** A heading is not the last thing on a page. */
  readonly keepsWithNext: boolean
}

/** Indexes of the blocks on each page. Heights, gap and room in one unit; a block that is higher than a page has one for itself. */
export function breakPages(blocks: readonly Measured[], room: number, gap: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  let page: number[] = []
  let used = 0
  for (const chain of chainsOf(blocks)) {
    const height = chain.reduce((sum, at) => sum + (blocks[at]?.height ?? 0) + gap, -gap)
    if (page.length > 0 && used + gap + height > room) {
      pages.push(page)
      ;[page, used] = [[], 0]
    }
    used += (page.length > 0 ? gap : 0) + height
    page.push(...chain)
  }
  if (page.length > 0) pages.push(page)
  return pages
}

/** Blocks that must not be parted: headings and what follows them. */
function chainsOf(blocks: readonly Measured[]): readonly (readonly number[])[] {
  const chains: number[][] = []
  let isOpen = false
  for (const [at, { keepsWithNext }] of blocks.entries()) {
    if (isOpen) chains.at(-1)?.push(at)
    else chains.push([at])
    isOpen = keepsWithNext
  }
  return chains
}
