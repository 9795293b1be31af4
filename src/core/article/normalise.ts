/** Evens out the characters that mislead a tokenizer, and remembers where each remaining one stood. */
import { lookup } from '../lookup.ts'

/** A text of equal or shorter length together with the way back to the text it was made from. */
export interface Normalised {
  readonly text: string
  /** The offset in the original text of an offset in the normalised one; the end maps to the end. Null where all are the same. */
  readonly original: ((offset: number) => number) | null
}

/** What splits words unseen: soft hyphen, zero-width ones, bidi marks and isolates, byte order mark, combining accents. */
const invisible = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Latin letters beyond ISO 8859-1 ("Vučić", "Cần Thơ"): the tokenizer takes each for a word of its own. */
const farLatin = /[\u0100-\u024f\u0253\u0257\u0259\u1e00-\u1eff]/g
/** Letters that Unicode does not take apart into a plain one and its accent. */
const plainLetters: Readonly<Record<string, string>> = lookup({
  ...{ ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ŋ: 'n', Ŋ: 'N', œ: 'o', Œ: 'O' },
  ...{ ə: 'e', Ə: 'E', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D', ƙ: 'k', Ƙ: 'K', ƴ: 'y', Ƴ: 'Y', ſ: 's', ǝ: 'e', Ǝ: 'E' },
})
const plain = (letter: string): string =>
  plainLetters[letter] ??
  /^[A-Za-z]/.exec(letter.normalize('NFD'))?.[0] ??
  (letter === letter.toLowerCase() ? 'e' : 'E')
/** Replacements of one code unit by one code unit leave every offset where it was. */
const evened = (text: string): string =>
  text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\v\f]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(farLatin, plain)

export function normalise(text: string): Normalised {
  const same = evened(text)
  if (same.search(invisible) < 0) return { text: same, original: null }
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
