/** Keeps spans from cutting through what a reader takes for one character. */

type Span = readonly [start: number, end: number]

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Beside any of these a place between two code units may be no boundary (UAX #29, 3.1.1); beside all others it is one. */
const joining = new RegExp(
  [
    '\\p{M}|\\p{Cs}|[\\u{10000}-\\u{10ffff}]',
    // Joiners, and halves of full-width syllables that are marks in all but name.
    '\\u200c|\\u200d|[\\uff9e\\uff9f]',
    // Hangul letters that make one syllable, and signs that stand before what they belong to.
    '[\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]|[\\u0600-\\u0605\\u06dd\\u070f\\u08e2\\u0d4e]',
  ].join('|'),
  'u',
)
/** More marks on one letter are no writing. */
const maxGraphemeChars = 64

/** Widens spans of one text to whole graphemes; null where every character is one by itself. */
export function wholeGraphemes(text: string): ((span: Span) => Span) | null {
  if (!joining.test(text)) return null
  const joins = (at: number): boolean => joining.test(text.charAt(at))
  /** The boundary at or before an offset, and the one at or behind it. */
  const around = (offset: number): Span => {
    if (offset <= 0 || offset >= text.length || !(joins(offset) || joins(offset - 1))) return [offset, offset]
    let from = offset
    while (from > 0 && offset - from < maxGraphemeChars && (joins(from) || joins(from - 1))) from--
    for (const { index, segment } of segmenter.segment(text.slice(from, offset + maxGraphemeChars))) {
      const start = from + index
      if (start === offset) break
      if (start + segment.length > offset) return [start, start + segment.length]
    }
    return [offset, offset]
  }
  return ([start, end]) => [around(start)[0], around(end)[1]]
}
