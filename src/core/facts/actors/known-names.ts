/** Finds names of the lexicon in a text, the longest first. */
import { nameKey } from './demonyms.ts'
import { lexicon } from './lexicon.ts'
import { titleCased } from './word-forms.ts'
import type { Words } from './words.ts'

export interface KnownName {
  /** Token index behind the last token. */
  readonly end: number
  /** Bits of `kinds`. */
  readonly kinds: number
}

const spelling = (text: string, words: Words, from: number, end: number): string => {
  const first = words[from]
  const last = words[end - 1]
  if (!first || !last) return ''
  return nameKey(text.slice(first.token.start, last.token.end)).trim()
}

/** The longest known name that starts at a token, if any. */
export function knownNameAt(text: string, words: Words, from: number, limit: number): KnownName | undefined {
  const first = words[from]
  if (!first || first.form.reach === 0) return undefined
  const { names } = lexicon()
  for (let end = Math.min(limit, from + first.form.reach); end > from; end--) {
    const key = spelling(text, words, from, end)
    const found = names.get(key) ?? (first.caps && key.length > 3 ? names.get(titleCased(key)) : undefined)
    if (found !== undefined) return { end, kinds: found }
  }
  return undefined
}
