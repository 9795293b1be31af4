/** Evens out the characters that mislead a tokenizer, and remembers where each remaining one stood. */

/** A text of equal or shorter length together with the way back to the text it was made from. */
export interface Normalised {
  readonly text: string
  /** The offset in the original text of an offset in the normalised one; the end maps to the end. */
  readonly original: (offset: number) => number
}

/** Invisible characters that split words: soft hyphen, zero-width ones, bidi marks and isolates, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Replacements of one code unit by one code unit leave every offset where it was. */
const evened = (text: string): string =>
  text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\v\f]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')

export function normalise(text: string): Normalised {
  const same = evened(text)
  if (same.search(invisible) < 0) return { text: same, original: (offset) => offset }
  const kept = new Uint32Array(same.length + 1)
  const pieces: string[] = []
  let from = 0
  let length = 0
  const keep = (end: number): void => {
    pieces.push(same.slice(from, end))
    for (let offset = from; offset < end; offset++) kept[length++] = offset
  }
  for (const { index } of same.matchAll(invisible)) {
    keep(index)
    from = index + 1
  }
  keep(same.length)
  kept[length] = same.length
  return { text: pieces.join(''), original: (offset) => kept[offset] ?? same.length }
}
