/** The middle of many values, found without sorting them all: C. A. R. Hoare, Algorithm 65: Find, CACM 4 (1961). */

/** Null of none; between two middle ones their mean. Changes the order of the values. */
export function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null
  const upper = select(values, values.length >> 1)
  if (values.length % 2 === 1) return upper
  // What is below the upper middle stands before it now.
  const lower = values.subarray(0, values.length >> 1).reduce((most, value) => Math.max(most, value), -Infinity)
  return (lower + upper) / 2
}

/** The value that would stand at a place if they were sorted; moves none greater before it and none less behind it. */
function select(values: Float64Array, place: number): number {
  const at = (index: number): number => values[index] ?? NaN
  let first = 0
  let last = values.length - 1
  while (first < last) {
    const pivot = at((first + last) >> 1)
    let left = first
    let right = last
    while (left <= right) {
      while (at(left) < pivot) left++
      while (at(right) > pivot) right--
      if (left > right) break
      const moved = at(left)
      values[left++] = at(right)
      values[right--] = moved
    }
    if (place <= right) last = right
    else if (place >= left) first = left
    else break
  }
  return at(place)
}
