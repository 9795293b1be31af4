/** Finds where a pattern occurs in a text with at most so many letters changed, put in or left out. */

export interface ApproximateMatch {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/**
 * Sellers' dynamic programme with Ukkonen's cut-off (J. Algorithms 1, 1980, 359–373; 6, 1985, 132–137): work grows
 * with text length times `maxErrors`. Of matches that overlap, the one with the fewest errors is given.
 */
export function approximateMatches(pattern: string, text: string, maxErrors: number): ApproximateMatch[] {
  const rows = pattern.length
  const letters = Uint16Array.from(pattern, (_, index) => pattern.charCodeAt(index))
  const costs = Int32Array.from({ length: rows + 1 }, (_, row) => row)
  const starts = new Int32Array(rows + 1)
  const found: ApproximateMatch[] = []
  let lastRow = Math.min(maxErrors, rows)
  for (let column = 1; column <= text.length; column++) {
    const letter = text.charCodeAt(column - 1)
    let diagonalCost = 0
    let diagonalStart = column - 1
    starts[0] = column
    const deepest = Math.min(lastRow + 1, rows)
    for (let row = 1; row <= deepest; row++) {
      const leftCost = row > lastRow ? maxErrors + 1 : (costs[row] ?? 0)
      const leftStart = starts[row] ?? 0
      const aboveCost = costs[row - 1] ?? 0
      let cost = diagonalCost + (letters[row - 1] === letter ? 0 : 1)
      let start = diagonalStart
      if (aboveCost + 1 < cost) {
        cost = aboveCost + 1
        start = starts[row - 1] ?? 0
      }
      if (leftCost + 1 < cost) {
        cost = leftCost + 1
        start = leftStart
      }
      diagonalCost = leftCost
      diagonalStart = leftStart
      costs[row] = cost
      starts[row] = start
    }
    lastRow = deepest
    while (lastRow > 0 && (costs[lastRow] ?? 0) > maxErrors) lastRow--
    if (lastRow === rows) keep(found, { start: starts[rows] ?? 0, end: column, errors: costs[rows] ?? 0 })
  }
  return found
}

function keep(found: ApproximateMatch[], match: ApproximateMatch): void {
  const last = found.at(-1)
  if (!last || match.start >= last.end) found.push(match)
  else if (match.errors < last.errors) found[found.length - 1] = match
}

/** The Levenshtein distance of two short strings. */
export function editDistance(a: string, b: string): number {
  const costs = Int32Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    let diagonal = row - 1
    costs[0] = row
    for (let column = 1; column <= b.length; column++) {
      const above = costs[column] ?? 0
      const left = costs[column - 1] ?? 0
      const step = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1
      costs[column] = Math.min(diagonal + step, above + 1, left + 1)
      diagonal = above
    }
  }
  return costs[b.length] ?? 0
}
