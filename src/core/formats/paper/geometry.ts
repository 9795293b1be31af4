/** Lengths on paper, in mm. */
import type { PaperOptions } from './paper-options.ts'

/** ISO 216; ANSI Letter is 8.5 by 11 inches. */
const upright = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const

/** No printer that is sold for a desk leaves more white at an edge. */
export const margin = 12

export interface Page {
  readonly width: number
  readonly height: number
}

export function pageOf({ paper }: PaperOptions, isLandscape: boolean): Page {
  const { width, height } = upright[paper]
  return isLandscape ? { width: height, height: width } : { width, height }
}

/** Inside the margins; the line at the foot stands in the margin. */
export const roomOf = ({ width, height }: Page): Page => ({ width: width - 2 * margin, height: height - 2 * margin })
