/** Finds what touches a stretch of text without reading everything, so that an article costs no more than its length. */
import type { Span } from '../facts/facts.ts'

/** Characters of one place: a sentence lies in one or two. */
const placeChars = 256

const overlaps = ([from, to]: Span, [start, end]: Span): boolean => from < end && to > start

/** Of items with one or more spans each, those of which a span overlaps the given one, in the order of the items. */
export function overlapIndex<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): (span: Span) => readonly T[] {
  const known = items.map((item) => ({ item, spans: spansOf(item) }))
  const places = new Map<number, Set<number>>()
  for (const [at, { spans }] of known.entries())
    for (const span of spans)
      for (const place of placesOf(span)) {
        const here = places.get(place) ?? new Set()
        places.set(place, here.add(at))
      }
  return (span) => {
    const near = new Set(placesOf(span).flatMap((place) => [...(places.get(place) ?? [])]))
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((at) => known[at] ?? [])
      .filter(({ spans }) => spans.some((one) => overlaps(one, span)))
      .map(({ item }) => item)
  }
}

function placesOf([start, end]: Span): number[] {
  const first = Math.floor(start / placeChars)
  const last = Math.max(first, Math.floor((end - 1) / placeChars))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
